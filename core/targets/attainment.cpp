// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/attainment.h"

#include <algorithm>
#include <cmath>

namespace vekha::targets {

using metrics::Direction;

namespace {

// 0.1 + 0.2 against 0.3 is met: sums of figures carry the noise of binary fractions, at most some parts in
// 10^15.
constexpr double noise = 1e-12;

bool reaches(double value, double threshold)
{
    return value >= threshold - noise * std::max(std::abs(value), std::abs(threshold));
}

Attainment ofBand(double low, double high, double actual)
{
    const double outside = std::max({low - actual, actual - high, 0.0});
    const double width = high - low;
    const double missed = width > 0 ? outside / width : (outside > 0 ? 1.0 : 0.0);
    return {std::max(0.0, 1.0 - missed), NoAttainment::None};
}

Attainment ratio(double above, double below)
{
    const double share = above / below;
    return std::isfinite(share) ? Attainment{share, NoAttainment::None}
                                : Attainment{std::nullopt, NoAttainment::TargetNotPositive};
}

bool isMetByComparing(const Target &target, Direction direction, double actual)
{
    return direction == Direction::Down ? reaches(-actual, -target.value) : reaches(actual, target.value);
}

Status finished(const metrics::Metric &metric, const Target &target, const Attainment &attained,
                double actual)
{
    if (!attained.share) {
        const Direction direction = target.direction.value_or(metric.better);
        return isMetByComparing(target, direction, actual) ? Status::Met : Status::Missed;
    }
    if (reaches(*attained.share, 1)) {
        return Status::Met;
    }
    return reaches(*attained.share, metric.closeFrom) ? Status::Close : Status::Missed;
}

} // namespace

Attainment attainment(const Target &target, Direction metricDirection, std::optional<double> actual)
{
    if (!actual) {
        return {std::nullopt, NoAttainment::NoData};
    }
    if (target.isBand()) {
        return ofBand(*target.low, *target.high, *actual);
    }
    if (target.baseline) {
        const double way = target.value - *target.baseline;
        return way == 0 ? Attainment{std::nullopt, NoAttainment::TargetIsBaseline}
                        : ratio(*actual - *target.baseline, way);
    }
    if (target.value <= 0) {
        return {std::nullopt, NoAttainment::TargetNotPositive};
    }
    if (target.direction.value_or(metricDirection) != Direction::Down) {
        return ratio(*actual, target.value);
    }
    return *actual <= 0 ? Attainment{std::nullopt, NoAttainment::ActualZero} : ratio(target.value, *actual);
}

Standing standing(const metrics::Metric &metric, const std::optional<Target> &target,
                  const facts::Value &actual)
{
    Standing result;
    result.actual = actual.number;
    result.target = target;
    if (!target) {
        return result;
    }
    const Attainment attained = attainment(*target, metric.better, actual.number);
    result.attainment = attained.share;
    result.noAttainment = attained.reason;
    if (!actual.number) {
        result.status = Status::NoData;
    } else if (actual.running || !actual.complete) {
        result.status = Status::TooEarly;
    } else {
        result.status = finished(metric, *target, attained, *actual.number);
    }
    return result;
}

} // namespace vekha::targets
