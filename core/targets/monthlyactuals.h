// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"

#include <optional>

namespace vekha::targets {

/// Where the shapes of spread targets come from: figures of whole months. The workspace computes them from
/// what is stored; may be asked from any thread.
class MonthlyActuals {
public:
    virtual ~MonthlyActuals() = default;
    /// None where there is no figure or it does not cover all of the month.
    [[nodiscard]] virtual std::optional<double> of(MetricIndex metric, ChannelId channel,
                                                   calendar::MonthNumber month) const = 0;
};

} // namespace vekha::targets
