// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/progress.h"

#include <algorithm>

namespace vekha::goals {

using targets::Status;

namespace {

constexpr double atRiskFrom = 0.8;
constexpr double earliestShareOfTime = 0.1;
constexpr double noise = 1e-9;

targets::Target targetOf(const Measure &measure)
{
    targets::Target target;
    target.value = measure.target.value_or(0);
    target.baseline = measure.baseline;
    target.direction = measure.direction;
    return target;
}

std::optional<double> timePassed(const Goal &goal, QDate today)
{
    if (!goal.start.isValid() || !goal.due.isValid() || goal.due <= goal.start)
        return std::nullopt;
    const double passed = double(goal.start.daysTo(today)) / double(goal.start.daysTo(goal.due));
    return std::clamp(passed, 0.0, 1.0);
}

/// What the measure comes to at the due date if it goes on as it went since the start.
std::optional<double> carriedOn(const Measure &measure, double actual, std::optional<double> passed)
{
    if (!passed || *passed <= 0)
        return std::nullopt;
    if (measure.span == MeasureSpan::WholeTime && !measure.baseline)
        return actual / *passed;
    return measure.baseline ? std::optional(*measure.baseline + (actual - *measure.baseline) / *passed)
                            : std::optional(actual);
}

MeasureProgress progressOf(const Measure &measure, metrics::Direction direction, const MeasureNow &now,
                           std::optional<double> passed)
{
    MeasureProgress result;
    result.actual = now.actual;
    if (!measure.target) {
        result.noShare = targets::NoAttainment::NoTarget;
        return result;
    }
    const targets::Target target = targetOf(measure);
    const targets::Attainment attained = targets::attainment(target, direction, now.actual);
    result.share = attained.share;
    result.noShare = attained.reason;
    std::optional<double> atDue = now.expectedAtDue;
    if (!atDue && now.actual)
        atDue = carriedOn(measure, *now.actual, passed);
    if (atDue)
        result.shareAtDue = targets::attainment(target, direction, atDue).share;
    return result;
}

std::optional<double> weighted(const Goal &goal, const std::vector<MeasureProgress> &measures,
                               std::optional<double> MeasureProgress::*share)
{
    double sum = 0;
    double weights = 0;
    for (size_t i = 0; i < measures.size(); ++i) {
        const double weight = std::max(0.0, goal.measures[i].weight);
        if (!(measures[i].*share) || weight <= 0)
            continue;
        sum += weight * *(measures[i].*share);
        weights += weight;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

Status statusOf(const Goal &goal, const GoalProgress &progress, QDate today)
{
    if (goal.measures.empty() || std::none_of(goal.measures.begin(), goal.measures.end(),
                                              [](const Measure &each) { return each.target.has_value(); }))
        return Status::NoTarget;
    if (!progress.share)
        return Status::NoData;
    if (goal.due.isValid() && today > goal.due)
        return *progress.share >= 1 - noise ? Status::Met : Status::Missed;
    if (*progress.share >= 1 - noise)
        return Status::OnCourse;
    if (!progress.shareAtDue || !progress.expected || *progress.expected < earliestShareOfTime)
        return Status::TooEarly;
    if (*progress.shareAtDue >= 1 - noise)
        return Status::OnCourse;
    return *progress.shareAtDue >= atRiskFrom - noise ? Status::AtRisk : Status::OffCourse;
}

} // namespace

GoalProgress progressOf(const Goal &goal, const std::vector<metrics::Direction> &directions,
                        const std::vector<MeasureNow> &now, QDate today)
{
    GoalProgress progress;
    progress.expected = timePassed(goal, today);
    for (size_t i = 0; i < goal.measures.size(); ++i)
        progress.measures.push_back(progressOf(goal.measures[i], directions[i], now[i], progress.expected));
    progress.share = weighted(goal, progress.measures, &MeasureProgress::share);
    progress.shareAtDue = weighted(goal, progress.measures, &MeasureProgress::shareAtDue);
    progress.status = statusOf(goal, progress, today);
    return progress;
}

} // namespace vekha::goals
