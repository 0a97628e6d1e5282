// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"
#include "core/metrics/metric.h"

#include <functional>
#include <optional>

namespace vekha::metrics {

/// Gives the unit of a metric that a formula names.
using UnitOfMetric = std::function<Unit(MetricIndex)>;

/// Unit that a formula most likely has, for the editor to propose; nothing where its parts do not fit
/// together (money + visits) or it could be anything.
///
/// Money / count is money; like by like is a percent (a share or a growth; the person may prefer a ratio); a
/// percent minus the same one of another period is in points; factors without a unit, percents and ratios
/// leave the other's unit as it is; money, counts and ratios by days or months are taken as "a day" and "a
/// month".
[[nodiscard]] std::optional<Unit> inferUnit(const Formula &formula, const UnitOfMetric &unitOf);

} // namespace vekha::metrics
