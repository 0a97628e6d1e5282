// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewrows.h"

#include "core/store/contentrows.h"

namespace vekha::store {

using calendar::Granularity;
using review::Decision;
using review::Review;

namespace {

std::optional<calendar::Day> dayOrNone(QDate day)
{
    return day.isValid() ? std::optional(calendar::dayOf(day)) : std::nullopt;
}

} // namespace

// Warnings

std::vector<WarningMark> readWarningMarks(SQLite::Database &db)
{
    std::vector<WarningMark> marks;
    Statement rows(db, "SELECT kind, metric, channel, since, snoozed_until, dismissed, note, who, time FROM "
                       "warning_mark ORDER BY since, kind, metric, channel");
    while (rows.step()) {
        WarningMark mark;
        mark.key = {rows.textAt(0), rows.textAt(1), ChannelId(rows.intAt(2)),
                    calendar::dateOf(rows.intAt(3))};
        if (!rows.isNull(4))
            mark.snoozedUntil = calendar::dateOf(rows.intAt(4));
        mark.dismissed = rows.intAt(5) != 0;
        mark.note = rows.textAt(6);
        mark.who = rows.textAt(7);
        mark.when = timeOf(rows.textAt(8));
        marks.push_back(std::move(mark));
    }
    return marks;
}

void writeWarningMark(SQLite::Database &db, const WarningMark &mark)
{
    Statement write(db, "INSERT INTO warning_mark VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON "
                        "CONFLICT(kind, metric, channel, since) DO UPDATE SET snoozed_until=?5, "
                        "dismissed=?6, note=?7, who=?8, time=?9");
    write.run(mark.key.kind, mark.key.metric, number(mark.key.channel), calendar::dayOf(mark.key.since),
              dayOrNone(mark.snoozedUntil), mark.dismissed, mark.note, mark.who, timeText(mark.when));
}

void removeWarningMark(SQLite::Database &db, const WarningKey &key)
{
    Statement remove(db, "DELETE FROM warning_mark WHERE kind=? AND metric=? AND channel=? AND since=?");
    remove.run(key.kind, key.metric, number(key.channel), calendar::dayOf(key.since));
}

std::vector<WarningRule> readWarningRules(SQLite::Database &db)
{
    std::vector<WarningRule> rules;
    Statement rows(db, "SELECT metric, sensitivity, smallest_volume FROM warning_rule ORDER BY metric");
    while (rows.step())
        rules.push_back({rows.textAt(0), Sensitivity(rows.intAt(1)), rows.realOrNone(2)});
    return rules;
}

void writeWarningRule(SQLite::Database &db, const WarningRule &rule)
{
    Statement write(db, "INSERT INTO warning_rule VALUES(?1, ?2, ?3) ON CONFLICT(metric) DO UPDATE SET "
                        "sensitivity=?2, smallest_volume=?3");
    write.run(rule.metric, int(rule.sensitivity), rule.smallestVolume);
}

void removeWarningRule(SQLite::Database &db, const MetricId &metric)
{
    Statement(db, "DELETE FROM warning_rule WHERE metric=?").run(metric);
}

// Reviews

review::ReviewShelf readReviewShelf(SQLite::Database &db)
{
    std::vector<review::ReviewShelf::Stored> reviews;
    Statement rows(db, "SELECT id, kind, first, definition FROM review ORDER BY first, kind");
    while (rows.step())
        reviews.push_back({rows.intAt(0), {Granularity(rows.intAt(1)), rows.intAt(2)}, rows.blobAt(3)});
    return review::ReviewShelf(std::move(reviews));
}

int writeReview(SQLite::Database &db, const Review &review)
{
    Statement write(db, "INSERT INTO review VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET kind=?2, "
                        "first=?3, definition=?4");
    write.run(idOrNone(review.id), int(review.period.granularity), review.period.first,
              review::jsonOf(review));
    return savedId(db, review.id);
}

std::vector<Decision> readDecisions(SQLite::Database &db)
{
    std::vector<Decision> decisions;
    Statement rows(db, "SELECT id, review, definition FROM decision ORDER BY id");
    while (rows.step()) {
        Decision found = review::decisionFromJson(rows.textAt(2));
        found.id = rows.intAt(0);
        found.review = rows.intAt(1);
        decisions.push_back(std::move(found));
    }
    return decisions;
}

int writeDecision(SQLite::Database &db, const Decision &decision)
{
    Statement write(
        db, "INSERT INTO decision VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET review=?2, definition=?3");
    write.run(idOrNone(decision.id), decision.review, review::jsonOf(decision));
    return savedId(db, decision.id);
}

// Reports

std::vector<StoredReport> readReports(SQLite::Database &db)
{
    std::vector<StoredReport> reports;
    Statement rows(db, "SELECT id, name, definition FROM report_setup ORDER BY name, id");
    while (rows.step())
        reports.push_back({rows.intAt(0), rows.textAt(1), rows.textAt(2)});
    return reports;
}

int writeReport(SQLite::Database &db, const StoredReport &report)
{
    Statement write(
        db,
        "INSERT INTO report_setup VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET name=?2, definition=?3");
    write.run(idOrNone(report.id), report.name, report.definition);
    return savedId(db, report.id);
}

} // namespace vekha::store
