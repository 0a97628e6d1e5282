// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"

#include <algorithm>

namespace vekha::goals {

namespace {

constexpr int halfYearMonths = 6;

bool isEmpty(const QString &text) { return text.trimmed().isEmpty(); }

void addSpecific(const Goal &goal, const std::vector<MeasureFacts> &facts, std::vector<Lacking> &found)
{
    if (isEmpty(goal.name.en) && isEmpty(goal.name.ru))
        found.push_back({Lack::Statement, -1});
    if (goal.measures.empty())
        found.push_back({Lack::Measures, -1});
    const bool namesChannel =
        std::any_of(facts.begin(), facts.end(), [](const MeasureFacts &each) { return each.isOfOneChannel; });
    if (!namesChannel && isEmpty(goal.scope))
        found.push_back({Lack::Scope, -1});
}

void addMeasurable(const Goal &goal, const std::vector<MeasureFacts> &facts, std::vector<Lacking> &found)
{
    double weights = 0;
    for (size_t i = 0; i < goal.measures.size(); ++i) {
        const MeasureFacts known = i < facts.size() ? facts[i] : MeasureFacts();
        if (!known.isKnown)
            found.push_back({Lack::UnknownMetric, int(i)});
        else if (!known.hasData)
            found.push_back({Lack::MetricHasNoData, int(i)});
        if (!goal.measures[i].target)
            found.push_back({Lack::MeasureTarget, int(i)});
        weights += std::max(0.0, goal.measures[i].weight);
    }
    if (!goal.measures.empty() && weights <= 0)
        found.push_back({Lack::MeasureWeights, -1});
}

void addTimeBound(const Goal &goal, std::vector<Lacking> &found)
{
    if (!goal.start.isValid())
        found.push_back({Lack::Start, -1});
    if (!goal.due.isValid())
        found.push_back({Lack::Due, -1});
    if (!goal.start.isValid() || !goal.due.isValid())
        return;
    if (goal.due <= goal.start)
        found.push_back({Lack::DueBeforeStart, -1});
    else if (goal.horizon == Horizon::Short && goal.due > goal.start.addMonths(halfYearMonths))
        found.push_back({Lack::LongerThanHalfYear, -1});
}

} // namespace

Letter letterOf(Lack lack)
{
    switch (lack) {
    case Lack::Statement:
    case Lack::Measures:
    case Lack::Scope:
        return Letter::Specific;
    case Lack::UnknownMetric:
    case Lack::MetricHasNoData:
    case Lack::MeasureTarget:
    case Lack::MeasureWeights:
        return Letter::Measurable;
    case Lack::Budget:
    case Lack::People:
        return Letter::Achievable;
    case Lack::Objective:
    case Lack::Owner:
        return Letter::Relevant;
    case Lack::Start:
    case Lack::Due:
    case Lack::DueBeforeStart:
    case Lack::LongerThanHalfYear:
        return Letter::TimeBound;
    }
    Q_UNREACHABLE();
}

std::vector<Lacking> lacking(const Goal &goal, const std::vector<MeasureFacts> &facts)
{
    std::vector<Lacking> found;
    addSpecific(goal, facts, found);
    addMeasurable(goal, facts, found);
    if (isEmpty(goal.budget))
        found.push_back({Lack::Budget, -1});
    if (isEmpty(goal.people))
        found.push_back({Lack::People, -1});
    if (goal.objective == 0)
        found.push_back({Lack::Objective, -1});
    if (isEmpty(goal.owner))
        found.push_back({Lack::Owner, -1});
    addTimeBound(goal, found);
    return found;
}

} // namespace vekha::goals
