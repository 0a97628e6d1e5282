// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/goalrows.h"

#include "core/store/contentrows.h"
#include "core/store/metricjson.h"

namespace vekha::store {

using calendar::Granularity;
using goals::CheckIn;
using goals::Goal;
using goals::Objective;
using goals::Person;
using scorecards::Scorecard;
using targets::Closing;
using targets::LateChange;

namespace {

calendar::Day dayOrNone(QDate day) { return day.isValid() ? calendar::dayOf(day) : 0; }

} // namespace

// Closed periods

std::vector<Closing> readClosings(SQLite::Database &db)
{
    std::vector<Closing> closings;
    Statement rows(
        db, "SELECT id, kind, first, closed, closed_by, reopened, reopened_by, why FROM closing ORDER BY id");
    while (rows.step()) {
        Closing closing;
        closing.id = rows.intAt(0);
        closing.period = {Granularity(rows.intAt(1)), rows.intAt(2)};
        closing.closed = timeOf(rows.textAt(3));
        closing.closedBy = rows.textAt(4);
        if (!rows.isNull(5))
            closing.reopened = timeOf(rows.textAt(5));
        closing.reopenedBy = rows.textAt(6);
        closing.why = rows.textAt(7);
        closings.push_back(std::move(closing));
    }
    return closings;
}

void addClosing(SQLite::Database &db, const calendar::Period &period, const QString &who)
{
    Statement add(db, "INSERT INTO closing(kind, first, closed, closed_by, reopened, reopened_by, why) "
                      "VALUES(?, ?, ?, ?, NULL, '', '')");
    add.run(int(period.granularity), period.first, timeText(QDateTime::currentDateTimeUtc()), who);
}

void markReopened(SQLite::Database &db, int closing, const QString &who, const QString &why)
{
    Statement mark(db, "UPDATE closing SET reopened=?, reopened_by=?, why=? WHERE id=?");
    mark.run(timeText(QDateTime::currentDateTimeUtc()), who, why, closing);
}

std::vector<LateChange> readLateChanges(SQLite::Database &db)
{
    std::vector<LateChange> changes;
    Statement rows(db, "SELECT what, metric, channel, campaign, kind, first, before, now, time, who FROM "
                       "late_change ORDER BY first, kind, metric, channel, campaign, what");
    while (rows.step())
        changes.push_back({rows.intAt(0) != 0,
                           rows.textAt(1),
                           ChannelId(rows.intAt(2)),
                           CampaignId(rows.intAt(3)),
                           {Granularity(rows.intAt(4)), rows.intAt(5)},
                           rows.realOrNone(6),
                           rows.realOrNone(7),
                           timeOf(rows.textAt(8)),
                           rows.textAt(9)});
    return changes;
}

// Metrics as they were

std::vector<MetricRevision> readMetricRevisions(SQLite::Database &db)
{
    std::vector<MetricRevision> revisions;
    Statement rows(db, "SELECT metric, until, definition FROM metric_revision ORDER BY id");
    while (rows.step())
        revisions.push_back({rows.textAt(0), timeOf(rows.textAt(1)), rows.textAt(2)});
    return revisions;
}

void addMetricRevision(SQLite::Database &db, const metrics::Metric &before)
{
    Statement add(db, "INSERT INTO metric_revision(metric, until, definition) VALUES(?, ?, ?)");
    add.run(before.id, timeText(QDateTime::currentDateTimeUtc()), jsonOf(before));
}

// People

std::vector<Person> readPeople(SQLite::Database &db)
{
    std::vector<Person> people;
    Statement rows(db, "SELECT id, name, role, archived FROM person ORDER BY id");
    while (rows.step())
        people.push_back({rows.intAt(0), rows.textAt(1), rows.textAt(2), rows.intAt(3) != 0});
    return people;
}

int writePerson(SQLite::Database &db, const Person &person)
{
    Statement write(db, "INSERT INTO person VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET name=?2, "
                        "role=?3, archived=?4");
    write.run(idOrNone(person.id), person.name, person.role, person.archived);
    return savedId(db, person.id);
}

// Objectives and goals

std::vector<Objective> readObjectives(SQLite::Database &db)
{
    std::vector<Objective> objectives;
    Statement rows(db, "SELECT id, parent, definition FROM objective ORDER BY id");
    while (rows.step()) {
        Objective objective = goals::objectiveFromJson(rows.textAt(2));
        objective.id = rows.intAt(0);
        objective.parent = rows.intAt(1);
        objectives.push_back(std::move(objective));
    }
    std::stable_sort(objectives.begin(), objectives.end(),
                     [](const Objective &a, const Objective &b) { return a.position < b.position; });
    return objectives;
}

int writeObjective(SQLite::Database &db, const Objective &objective)
{
    Statement write(
        db,
        "INSERT INTO objective VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET parent=?2, definition=?3");
    write.run(idOrNone(objective.id), objective.parent, goals::jsonOf(objective));
    return savedId(db, objective.id);
}

void removeObjective(SQLite::Database &db, const Objective &objective)
{
    Statement(db, "UPDATE objective SET parent=? WHERE parent=?").run(objective.parent, objective.id);
    Statement(db, "UPDATE goal SET objective=? WHERE objective=?").run(objective.parent, objective.id);
    Statement(db, "DELETE FROM objective WHERE id=?").run(objective.id);
}

std::vector<Goal> readGoals(SQLite::Database &db)
{
    std::vector<Goal> list;
    Statement rows(db, "SELECT id, objective, state, definition FROM goal ORDER BY id");
    while (rows.step()) {
        Goal goal = goals::goalFromJson(rows.textAt(3));
        goal.id = rows.intAt(0);
        goal.objective = rows.intAt(1);
        goal.state = goals::GoalState(rows.intAt(2));
        list.push_back(std::move(goal));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Goal &a, const Goal &b) { return a.position < b.position; });
    return list;
}

int writeGoal(SQLite::Database &db, const Goal &goal)
{
    Statement write(db, "INSERT INTO goal VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET objective=?2, "
                        "state=?3, definition=?4");
    write.run(idOrNone(goal.id), goal.objective, int(goal.state), goals::jsonOf(goal));
    return savedId(db, goal.id);
}

std::vector<CheckIn> readCheckIns(SQLite::Database &db)
{
    std::vector<CheckIn> checkIns;
    Statement rows(db, "SELECT id, goal, day, text, who FROM check_in ORDER BY day, id");
    while (rows.step())
        checkIns.push_back(
            {rows.intAt(0), rows.intAt(1), calendar::dateOf(rows.intAt(2)), rows.textAt(3), rows.textAt(4)});
    return checkIns;
}

int writeCheckIn(SQLite::Database &db, const CheckIn &checkIn)
{
    Statement write(db,
                    "INSERT INTO check_in VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(id) DO UPDATE SET day=?3, "
                    "text=?4, who=?5");
    write.run(idOrNone(checkIn.id), checkIn.goal, dayOrNone(checkIn.day), checkIn.text, checkIn.who);
    return savedId(db, checkIn.id);
}

// Scorecards

std::vector<Scorecard> readScorecards(SQLite::Database &db)
{
    std::vector<Scorecard> cards;
    Statement rows(db, "SELECT id, definition FROM scorecard ORDER BY id");
    while (rows.step()) {
        Scorecard card = scorecards::scorecardFromJson(rows.textAt(1));
        card.id = rows.intAt(0);
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Scorecard &a, const Scorecard &b) { return a.position < b.position; });
    return cards;
}

int writeScorecard(SQLite::Database &db, const Scorecard &card)
{
    Statement write(db, "INSERT INTO scorecard VALUES(?1, ?2) ON CONFLICT(id) DO UPDATE SET definition=?2");
    write.run(idOrNone(card.id), scorecards::jsonOf(card));
    return savedId(db, card.id);
}

void addCardRevision(SQLite::Database &db, int card, const QString &who)
{
    Statement add(db, "INSERT INTO scorecard_revision(scorecard, time, who, definition) "
                      "SELECT id, ?2, ?3, definition FROM scorecard WHERE id=?1");
    add.run(card, timeText(QDateTime::currentDateTimeUtc()), who);
}

std::vector<scorecards::CardRevision> readCardRevisions(SQLite::Database &db, int card)
{
    std::vector<scorecards::CardRevision> revisions;
    Statement rows(db, "SELECT scorecard, time, who, definition FROM scorecard_revision WHERE ?1=0 OR "
                       "scorecard=?1 ORDER BY id");
    rows.with(card);
    while (rows.step()) {
        revisions.push_back({rows.intAt(0), timeOf(rows.textAt(1)), rows.textAt(2),
                             scorecards::scorecardFromJson(rows.textAt(3))});
        revisions.back().rules.id = rows.intAt(0);
    }
    return revisions;
}

} // namespace vekha::store
