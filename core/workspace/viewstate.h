// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/facts/query.h"

#include <optional>
#include <vector>

namespace vekha {

/// What the bar on top of all pages has chosen: the period, what to compare it with, and the filters.
struct ViewState {
    std::optional<calendar::Period> period; ///< none: a custom range
    calendar::DayRange days;                ///< of the period, or the custom range
    /// Previous and YearAgo compare figures; Target shows the distance to the target instead of a change.
    enum class Compare { Previous, YearAgo, Target };
    Compare compare = Compare::Previous;
    std::vector<ChannelId> channels;   ///< empty: all
    std::vector<CampaignId> campaigns; ///< empty: all

    [[nodiscard]] facts::Bucket bucket() const
    {
        return {days, period ? std::optional(period->granularity) : std::nullopt};
    }
    bool operator==(const ViewState &) const = default;
};

} // namespace vekha
