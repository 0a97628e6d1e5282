// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"

#include <QString>

#include <compare>
#include <vector>

namespace vekha::facts {

/// What one series of facts belongs to: an input, a channel, and a campaign or none.
struct SeriesKey {
    MetricIndex input = -1;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;

    auto operator<=>(const SeriesKey &) const = default;
};

/// A stored figure of one series. Periods of one series never overlap (rule 10).
struct Fact {
    calendar::Period period;
    double value = 0;
    ChangeId source = 0; ///< the change that wrote it: provenance

    bool operator==(const Fact &) const = default;
};

/// Facts of one series, by first day.
struct SeriesFacts {
    SeriesKey key;
    std::vector<Fact> facts;
};

} // namespace vekha::facts
