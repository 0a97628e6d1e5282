// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vekha::targets {

/// A period that was closed after its review: its figures and targets are locked until it is reopened. Kept
/// for ever.
struct Closing {
    int id = 0;
    calendar::Period period;
    QDateTime closed; ///< UTC
    QString closedBy;
    std::optional<QDateTime> reopened; ///< none: it is closed
    QString reopenedBy;
    QString why; ///< it was reopened
    bool operator==(const Closing &) const = default;
    [[nodiscard]] bool isInForce() const { return !reopened; }
};

/// A figure or target that is not as it was when its period was closed ("changed after closing").
struct LateChange {
    bool isTarget = false;
    MetricId metric;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    calendar::Period period;
    std::optional<double> before; ///< as it was then; none: there was none
    std::optional<double> now;
    QDateTime when; ///< of the last change, UTC
    QString who;
    bool operator==(const LateChange &) const = default;
};

} // namespace vekha::targets
