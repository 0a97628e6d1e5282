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

constexpr double chanceOnCourse = 0.5;
constexpr double chanceAtRisk = 0.2;
constexpr double shareOfDaysNeeded = 0.1;

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

void judgeFinished(Standing &standing, const metrics::Metric &metric, double closeFrom)
{
    using Kind = StatusRule::Kind;
    const double actual = *standing.actual;
    if (!standing.attainment) {
        const Direction direction = standing.target->direction.value_or(metric.better);
        const bool isMet = isMetByComparing(*standing.target, direction, actual);
        standing.status = isMet ? Status::Met : Status::Missed;
        standing.rule = {isMet ? Kind::ComparedMet : Kind::ComparedMissed, actual, standing.target->value};
    } else if (reaches(*standing.attainment, 1)) {
        standing.status = Status::Met;
        standing.rule = {Kind::ReachesTarget, *standing.attainment, 1};
    } else {
        const bool isClose = reaches(*standing.attainment, closeFrom);
        standing.status = isClose ? Status::Close : Status::Missed;
        standing.rule = {isClose ? Kind::ReachesClose : Kind::BelowClose, *standing.attainment, closeFrom};
    }
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
                  const facts::Value &actual, std::optional<double> closeFrom)
{
    Standing result;
    result.actual = actual.number;
    result.target = target;
    if (!target)
        return result;
    const Attainment attained = attainment(*target, metric.better, actual.number);
    result.attainment = attained.share;
    result.noAttainment = attained.reason;
    if (!actual.number) {
        result.status = Status::NoData;
        result.rule = {StatusRule::Kind::NoData, 0, 0};
    } else if (actual.running || !actual.complete) {
        result.status = Status::TooEarly;
        result.rule = {StatusRule::Kind::NoForecast, 0, 0};
    } else {
        judgeFinished(result, metric, closeFrom.value_or(metric.closeFrom));
    }
    return result;
}

std::optional<double> expectedAttainment(const metrics::Metric &metric, const Standing &standing)
{
    if (!standing.target || !standing.outlook)
        return std::nullopt;
    return attainment(*standing.target, metric.better, standing.outlook->expected).share;
}

void judgeNotBegun(Standing &standing, int days, bool enteredMonthly)
{
    if (!standing.target || standing.actual)
        return;
    standing.status = Status::TooEarly;
    standing.rule = {enteredMonthly ? StatusRule::Kind::EnteredMonthly : StatusRule::Kind::FewDays, 0,
                     std::ceil(days * shareOfDaysNeeded)};
}

Status statusOfChance(double chance)
{
    if (reaches(chance, chanceOnCourse))
        return Status::OnCourse;
    return reaches(chance, chanceAtRisk) ? Status::AtRisk : Status::OffCourse;
}

void judgeRunning(Standing &standing, const metrics::Metric &metric, const RunningFacts &running)
{
    using Kind = StatusRule::Kind;
    if (!standing.target || !standing.actual)
        return;
    Outlook outlook;
    outlook.pace = running.pace;
    if (running.atEnd && running.atEnd->isValid()) {
        outlook.expected = running.atEnd->mean;
        outlook.low80 = running.atEnd->lo80;
        outlook.high80 = running.atEnd->hi80;
        outlook.chance = chanceToMeet(*running.atEnd, *standing.target, metric.better);
    }
    const double daysNeeded = running.days * shareOfDaysNeeded;
    standing.status = Status::TooEarly;
    if (running.daysWithData < daysNeeded) {
        standing.rule = {running.enteredMonthly ? Kind::EnteredMonthly : Kind::FewDays,
                         double(running.daysWithData), std::ceil(daysNeeded)};
        outlook.chance.reset();
    } else if (!outlook.chance) {
        standing.rule = {Kind::NoForecast, 0, 0};
    } else if (reaches(*outlook.chance, chanceOnCourse)) {
        standing.status = Status::OnCourse;
        standing.rule = {Kind::LikelyMet, *outlook.chance, chanceOnCourse};
    } else {
        standing.status = statusOfChance(*outlook.chance);
        const bool mayBeMet = standing.status == Status::AtRisk;
        standing.rule = {mayBeMet ? Kind::MaybeMet : Kind::HardlyMet, *outlook.chance,
                         mayBeMet ? chanceOnCourse : chanceAtRisk};
    }
    standing.outlook = outlook;
}

} // namespace vekha::targets
