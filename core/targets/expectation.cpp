// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/expectation.h"

#include <algorithm>

namespace vekha::targets {

namespace {

// Share of the outcomes below `value`. Each outcome stands for an equal slice of the possible ones with
// itself in the middle, so the i-th of n (from 0) lies at (i + 1/2) / n.
double shareBelow(const std::vector<double> &outcomes, double value)
{
    const double n = double(outcomes.size());
    const auto above = std::lower_bound(outcomes.begin(), outcomes.end(), value);
    if (above == outcomes.begin())
        return 0.5 / n;
    if (above == outcomes.end())
        return 1 - 0.5 / n;
    const double low = *(above - 1);
    const double index = double(above - outcomes.begin()) - 1;
    return (index + 0.5 + (value - low) / (*above - low)) / n;
}

bool isUpBetter(const Target &target, metrics::Direction direction)
{
    if (target.baseline && *target.baseline != target.value)
        return target.value > *target.baseline;
    return direction == metrics::Direction::Up;
}

} // namespace

double Expectation::chanceAtLeast(double value) const
{
    if (outcomes.front() == outcomes.back())
        return outcomes.front() >= value ? 1 : 0;
    return 1 - shareBelow(outcomes, value);
}

double Expectation::chanceAtMost(double value) const
{
    if (outcomes.front() == outcomes.back())
        return outcomes.front() <= value ? 1 : 0;
    return shareBelow(outcomes, value);
}

std::optional<double> chanceToMeet(const Expectation &expected, const Target &target,
                                   metrics::Direction direction)
{
    if (!expected.isValid())
        return std::nullopt;
    if (target.isBand())
        return std::max(0.0, expected.chanceAtMost(*target.high) + expected.chanceAtLeast(*target.low) - 1);
    const metrics::Direction wanted = target.direction.value_or(direction);
    if (wanted == metrics::Direction::None && !target.baseline)
        return std::nullopt;
    return isUpBetter(target, wanted) ? expected.chanceAtLeast(target.value)
                                      : expected.chanceAtMost(target.value);
}

} // namespace vekha::targets
