// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/expectation.h"

#include "core/targets/addsup.h"

#include <algorithm>

namespace vekha {

namespace {

constexpr int monthsInYear = 12;
constexpr int yearsOfHistory = 4;
constexpr int leastPeriods = 12;

} // namespace

std::optional<targets::Expectation> expectationOf(const std::vector<std::optional<double>> &history,
                                                  calendar::Granularity granularity)
{
    const int months = calendar::monthsIn(granularity);
    return targets::seasonalNaive(history, months > 0 ? monthsInYear / months : 1, 1);
}

targets::Course courseOf(MetricIndex metric, const metrics::MetricCatalog &catalog)
{
    if (targets::addsUp(metric, catalog))
        return targets::Course::AddsUp;
    const metrics::Metric &definition = catalog.at(metric);
    const bool isStock = definition.isInput() && definition.input().overTime != metrics::OverTime::Mean;
    return isStock ? targets::Course::Stock : targets::Course::Level;
}

int periodsOfHistory(calendar::Granularity granularity)
{
    const int months = std::max(1, calendar::monthsIn(granularity));
    return std::max(leastPeriods, yearsOfHistory * monthsInYear / months);
}

} // namespace vekha
