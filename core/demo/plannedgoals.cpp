// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plannedgoals.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::demo {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

namespace {

constexpr double digitsKept = 1000; ///< three significant ones, as people write goals

double rounded(double value)
{
    if (value == 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value)))) * 10 / digitsKept;
    // Division by a whole number is exact where a product with 0.001 is not.
    return unit < 1 ? std::round(value * std::round(1 / unit)) / std::round(1 / unit)
                    : std::round(value / unit) * unit;
}

/// Reads the file and makes the edits, group by group, since goals name objectives by their numbers.
class Planner {
public:
    Planner(const Recipe &recipe, Language language, Workspace &workspace)
        : m_recipe(recipe), m_language(language), m_workspace(workspace)
    {
        QFile file(u":/demo/goals.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        if (isOpen)
            m_plan = QJsonDocument::fromJson(file.readAll()).object();
    }

    Done run()
    {
        for (const auto step : {&Planner::addPeople, &Planner::addObjectives, &Planner::addGoals,
                                &Planner::addCheckIns, &Planner::addCards}) {
            if (const Done done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key = {}) const
    {
        const QString prefix = key.isEmpty() ? QString() : key + u'_';
        return object[prefix + (m_language == Language::Russian ? u"ru"_s : u"en"_s)].toString();
    }
    [[nodiscard]] QString personNamed(int index) const
    {
        const QJsonArray people = m_plan["people"_L1].toArray();
        return index < 0 ? QString() : people[index][m_language == Language::Russian ? 0 : 1].toString();
    }
    [[nodiscard]] ChannelId channelOf(const QJsonObject &object) const
    {
        const QString id = object["channel"_L1].toString();
        for (const RecipeChannel &channel : m_recipe.channels) {
            if (channel.id == id)
                return m_workspace.channelNamed(channel.name.en).value_or(ChannelId::All);
        }
        return ChannelId::All;
    }

    [[nodiscard]] std::optional<double> figure(const QString &metric, ChannelId channel, const DayRange &days,
                                               std::optional<Granularity> granularity) const
    {
        facts::Query query;
        query.metrics = {m_workspace.metricNamed(metric).value_or(0)};
        query.buckets = {{days, granularity}};
        query.today = m_workspace.today();
        if (channel != ChannelId::All)
            query.channels = {channel};
        const auto answer = m_workspace.evaluate(query);
        return answer && !answer->groups.empty() ? answer->at(0, 0, 0).number : std::nullopt;
    }
    [[nodiscard]] std::optional<double> figureOfMonth(const QString &metric, ChannelId channel,
                                                      const QString &code) const
    {
        const auto month = m_workspace.calendar().parse(code);
        return month ? figure(metric, channel, month->days(), month->granularity) : std::nullopt;
    }

    Result<Applied> apply(std::vector<Edit> edits)
    {
        if (edits.empty())
            return Applied();
        return m_workspace.apply({std::move(edits), ChangeKind::Demo, {}});
    }
    Done applied(std::vector<Edit> edits)
    {
        const auto stored = apply(std::move(edits));
        return stored ? Done() : Done(failure(stored.error()));
    }

    Done addPeople()
    {
        std::vector<Edit> edits;
        const bool isRussian = m_language == Language::Russian;
        const QJsonArray people = m_plan["people"_L1].toArray();
        for (const auto &person : people)
            edits.push_back(store::SavePerson{
                {0, person[isRussian ? 0 : 1].toString(), person[isRussian ? 2 : 3].toString(), false}});
        const QJsonObject owners = m_plan["owners"_L1].toObject();
        for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
            metrics::Metric metric = *m_workspace.content()->catalog.find(owner.key());
            metric.owner = personNamed(owner.value().toInt());
            edits.push_back(store::SaveMetric{metric});
        }
        return applied(std::move(edits));
    }

    Done addObjectives()
    {
        const QJsonArray objectives = m_plan["objectives"_L1].toArray();
        for (const auto &value : objectives) {
            const QJsonObject object = value.toObject();
            goals::Objective objective;
            objective.name = {object["en"_L1].toString(), object["ru"_L1].toString()};
            objective.parent = m_objectives.value(object["under"_L1].toString(), 0);
            objective.position = int(m_objectives.size());
            const auto stored = apply({store::SaveObjective{objective}});
            if (!stored)
                return failure(stored.error());
            m_objectives.insert(object["id"_L1].toString(), stored->newIds.front());
        }
        return {};
    }

    [[nodiscard]] goals::Measure measureOf(const QJsonObject &object, const goals::Goal &goal) const
    {
        goals::Measure measure;
        measure.metric = object["metric"_L1].toString();
        measure.channel = channelOf(object);
        measure.weight = object["weight"_L1].toDouble(1);
        for (const auto span : {goals::MeasureSpan::Month, goals::MeasureSpan::Quarter}) {
            if (object["span"_L1].toString() == goals::codeOf(span))
                measure.span = span;
        }
        const double factor = 1 + object["change"_L1].toDouble();
        if (object.contains("baseline"_L1)) {
            measure.baseline =
                figureOfMonth(measure.metric, measure.channel, object["baseline"_L1].toString());
            if (measure.baseline && object.contains("change"_L1))
                measure.target = rounded(*measure.baseline * factor);
        } else if (object.contains("change"_L1)) {
            const DayRange days{calendar::dayOf(goal.start), calendar::dayOf(goal.due)};
            const auto lastYear = calendar::yearAgoRange(days);
            const auto before =
                lastYear ? figure(measure.metric, measure.channel, *lastYear, std::nullopt) : std::nullopt;
            if (before)
                measure.target = rounded(*before * factor);
        }
        if (object.contains("target"_L1))
            measure.target = object["target"_L1].toDouble();
        return measure;
    }

    [[nodiscard]] goals::Goal goalOf(const QJsonObject &object) const
    {
        goals::Goal goal;
        goal.name = {object["en"_L1].toString(), object["ru"_L1].toString()};
        goal.objective = m_objectives.value(object["objective"_L1].toString(), 0);
        goal.owner = personNamed(object["owner"_L1].toInt());
        goal.start = QDate::fromString(object["start"_L1].toString(), Qt::ISODate);
        goal.due = QDate::fromString(object["due"_L1].toString(), Qt::ISODate);
        if (object["horizon"_L1].toString() == goals::codeOf(goals::Horizon::Long))
            goal.horizon = goals::Horizon::Long;
        goal.budget = text(object, u"budget"_s);
        goal.people = text(object, u"people"_s);
        goal.scope = text(object, u"scope"_s);
        for (const auto state : {goals::GoalState::Active, goals::GoalState::Reached}) {
            if (object["state"_L1].toString() == goals::codeOf(state))
                goal.state = state;
        }
        const QJsonArray measures = object["measures"_L1].toArray();
        for (const auto &measure : measures)
            goal.measures.push_back(measureOf(measure.toObject(), goal));
        return goal;
    }

    Done addGoals()
    {
        std::vector<Edit> edits;
        const QJsonArray list = m_plan["goals"_L1].toArray();
        for (const auto &value : list)
            edits.push_back(store::SaveGoal{goalOf(value.toObject())});
        const auto stored = apply(std::move(edits));
        if (!stored)
            return failure(stored.error());
        m_goals = stored->newIds;
        return {};
    }

    Done addCheckIns()
    {
        std::vector<Edit> edits;
        const QJsonArray list = m_plan["goals"_L1].toArray();
        for (qsizetype goal = 0; goal < list.size(); ++goal) {
            const QJsonArray checkIns = list[goal]["check_ins"_L1].toArray();
            for (const auto &value : checkIns) {
                goals::CheckIn checkIn;
                checkIn.goal = m_goals[size_t(goal)];
                checkIn.day = QDate::fromString(value[0].toString(), Qt::ISODate);
                checkIn.text = value[m_language == Language::Russian ? 1 : 2].toString();
                checkIn.who = personNamed(list[goal]["owner"_L1].toInt());
                edits.push_back(store::SaveCheckIn{checkIn});
            }
        }
        return applied(std::move(edits));
    }

    [[nodiscard]] scorecards::CardRow rowOf(const QJsonObject &object) const
    {
        scorecards::CardRow row;
        row.metric = object["metric"_L1].toString();
        row.channel = channelOf(object);
        row.weight = object["weight"_L1].toDouble();
        if (object.contains("target_month"_L1)) {
            const auto before = figureOfMonth(row.metric, row.channel, object["target_month"_L1].toString());
            if (before)
                row.target = rounded(*before * (1 + object["change"_L1].toDouble()));
        }
        return row;
    }

    Done addCards()
    {
        std::vector<Edit> edits;
        const QJsonArray list = m_plan["cards"_L1].toArray();
        for (const auto &value : list) {
            const QJsonObject object = value.toObject();
            scorecards::Scorecard card;
            card.name = {object["en"_L1].toString(), object["ru"_L1].toString()};
            card.holder = personNamed(object["holder"_L1].toInt());
            card.family = object["family"_L1].toString();
            card.bonus = object["bonus"_L1].toDouble();
            const QJsonArray rows = object["rows"_L1].toArray();
            for (const auto &row : rows)
                card.rows.push_back(rowOf(row.toObject()));
            edits.push_back(store::SaveScorecard{card});
        }
        return applied(std::move(edits));
    }

    const Recipe &m_recipe;
    Language m_language;
    Workspace &m_workspace;
    QJsonObject m_plan;
    QHash<QString, int> m_objectives;
    std::vector<int> m_goals;
};

} // namespace

Done addGoals(const Recipe &recipe, Language language, Workspace &workspace)
{
    return Planner(recipe, language, workspace).run();
}

} // namespace vekha::demo
