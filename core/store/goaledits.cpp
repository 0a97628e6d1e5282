// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"
#include "core/store/edits.h"
#include "core/store/goalrows.h"

using namespace Qt::StringLiterals;

namespace vekha::store {

using goals::Goal;
using goals::Objective;
using scorecards::Scorecard;

namespace {

template <class List> auto findId(const List &list, int id)
{
    return std::find_if(list.begin(), list.end(), [id](const auto &each) { return each.id == id; });
}

template <class List> int nextPosition(const List &list)
{
    int position = 0;
    for (const auto &each : list)
        position = std::max(position, each.position + 1);
    return position;
}

QString nameOf(const Goal &goal) { return goal.name.in(Language::English); }

/// True if `id` is the objective itself or lies below it.
bool isWithin(const std::vector<Objective> &objectives, int id, int top)
{
    for (std::size_t steps = 0; id != 0 && steps <= objectives.size(); ++steps) {
        if (id == top)
            return true;
        const auto found = findId(objectives, id);
        id = found == objectives.end() ? 0 : found->parent;
    }
    return false;
}

} // namespace

// Closed periods

void EditRunner::run(const ClosePeriod &edit)
{
    if (!isReal(edit.period) || edit.period.granularity < calendar::Granularity::Month)
        fail(ErrorCode::InvalidPeriod, {codeOf(edit.period, m_fiscalYearStart)});
    for (const targets::Closing &closing : readClosings(m_db)) {
        if (closing.isInForce() && closing.period == edit.period)
            fail(ErrorCode::PeriodClosed, {codeOf(edit.period, m_fiscalYearStart)});
    }
    addClosing(m_db, edit.period, m_tools.who);
}

void EditRunner::run(const ReopenPeriod &edit)
{
    if (edit.why.trimmed().isEmpty())
        fail(ErrorCode::ReasonNeeded);
    for (const targets::Closing &closing : readClosings(m_db)) {
        if (closing.isInForce() && closing.period == edit.period)
            return markReopened(m_db, closing.id, m_tools.who, edit.why.trimmed());
    }
    fail(ErrorCode::PeriodNotClosed, {codeOf(edit.period, m_fiscalYearStart)});
}

// People

void EditRunner::run(const SavePerson &edit)
{
    if (edit.person.name.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    for (const goals::Person &known : readPeople(m_db)) {
        if (known.id != edit.person.id && foldedName(known.name) == foldedName(edit.person.name))
            fail(ErrorCode::NameTaken, {edit.person.name});
    }
    const int id = writePerson(m_db, edit.person);
    if (edit.person.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemovePerson &edit)
{
    removeRow("DELETE FROM person WHERE id=?", edit.id, u"person"_s);
}

// Objectives and goals

void EditRunner::run(const SaveObjective &edit)
{
    Objective objective = edit.objective;
    if (objective.name.en.trimmed().isEmpty() && objective.name.ru.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    const std::vector<Objective> known = readObjectives(m_db);
    const bool isLoop = objective.id != 0 && isWithin(known, objective.parent, objective.id);
    if (isLoop || (objective.parent != 0 && findId(known, objective.parent) == known.end()))
        fail(ErrorCode::InvalidInput, {objective.name.in(Language::English), QString()},
             u"no such objective to stand under"_s);
    if (objective.id == 0 && objective.position == 0)
        objective.position = nextPosition(known);
    const int id = writeObjective(m_db, objective);
    if (objective.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveObjective &edit)
{
    const std::vector<Objective> known = readObjectives(m_db);
    const auto found = findId(known, edit.id);
    if (found == known.end())
        fail(ErrorCode::InvalidInput, {u"objective"_s, QString()}, u"no objective %1"_s.arg(edit.id));
    removeObjective(m_db, *found);
}

// An input has data on a channel when anything is stored for it there; a KPI when all that it needs has.
bool EditRunner::hasData(const goals::Measure &measure)
{
    const metrics::MetricCatalog &catalog = m_tools.catalogs.of(m_db);
    const auto metric = catalog.indexOf(measure.metric);
    if (!metric)
        return false;
    FactReader stored(m_db);
    for (const MetricIndex input : catalog.inputsOf(*metric)) {
        const metrics::Metric &definition = catalog.at(input);
        const bool isOptional = definition.input().optional && input != *metric;
        const bool isThere =
            std::any_of(m_tools.book.rows().begin(), m_tools.book.rows().end(), [&](const SeriesRow &row) {
                return row.input == definition.id &&
                       (measure.channel == ChannelId::All || row.channel == measure.channel) &&
                       stored.hasAny(row.id);
            });
        if (!isThere && !isOptional)
            return false;
    }
    return true;
}

void EditRunner::run(const SaveGoal &edit)
{
    Goal goal = edit.goal;
    const std::vector<Goal> known = readGoals(m_db);
    if (goal.id != 0 && findId(known, goal.id) == known.end())
        fail(ErrorCode::UnknownGoal, {QString::number(goal.id)});
    const std::vector<Objective> objectives = readObjectives(m_db);
    if (goal.objective != 0 && findId(objectives, goal.objective) == objectives.end())
        fail(ErrorCode::InvalidInput, {nameOf(goal), QString()}, u"no such objective"_s);
    if (goal.state == goals::GoalState::Active) {
        std::vector<goals::MeasureFacts> measures;
        for (const goals::Measure &measure : goal.measures)
            measures.push_back({m_tools.catalogs.of(m_db).find(measure.metric) != nullptr, hasData(measure),
                                measure.channel != ChannelId::All, std::nullopt});
        const auto lacks = goals::lacking(goal, measures);
        if (!lacks.empty())
            fail(ErrorCode::GoalIncomplete, {nameOf(goal), goals::codeOf(lacks.front().lack)});
    }
    if (goal.id == 0 && goal.position == 0)
        goal.position = nextPosition(known);
    const int id = writeGoal(m_db, goal);
    if (goal.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveGoal &edit)
{
    Statement(m_db, "DELETE FROM check_in WHERE goal=?").run(edit.id);
    removeRow("DELETE FROM goal WHERE id=?", edit.id, u"goal"_s);
}

void EditRunner::run(const SaveCheckIn &edit)
{
    goals::CheckIn checkIn = edit.checkIn;
    const std::vector<Goal> known = readGoals(m_db);
    if (findId(known, checkIn.goal) == known.end())
        fail(ErrorCode::UnknownGoal, {QString::number(checkIn.goal)});
    if (!checkIn.day.isValid())
        fail(ErrorCode::InvalidDate, {QString()});
    if (checkIn.text.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    if (checkIn.who.isEmpty())
        checkIn.who = m_tools.who;
    const int id = writeCheckIn(m_db, checkIn);
    if (checkIn.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveCheckIn &edit)
{
    removeRow("DELETE FROM check_in WHERE id=?", edit.id, u"check-in"_s);
}

// Scorecards

void EditRunner::run(const SaveScorecard &edit)
{
    Scorecard card = edit.card;
    if (card.name.en.trimmed().isEmpty() && card.name.ru.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    if (const QString wrong = scorecards::whatIsWrong(card); !wrong.isEmpty())
        fail(ErrorCode::ScorecardIncomplete, {card.name.in(Language::English), wrong});
    const std::vector<Scorecard> known = readScorecards(m_db);
    if (card.id != 0 && findId(known, card.id) == known.end())
        fail(ErrorCode::UnknownScorecard, {QString::number(card.id)});
    if (card.id == 0 && card.position == 0)
        card.position = nextPosition(known);
    const int id = writeScorecard(m_db, card);
    if (card.id == 0)
        m_applied.newIds.push_back(id);
    addCardRevision(m_db, id, m_tools.who);
}

void EditRunner::run(const RemoveScorecard &edit)
{
    removeRow("DELETE FROM scorecard WHERE id=?", edit.id, u"scorecard"_s);
}

} // namespace vekha::store
