// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/valuerules.h"

#include "core/store/validation.h"

#include <QUtf8StringView>

#include <array>

namespace vekha::store {

using calendar::Granularity;

namespace {

/// A query of constants over one table, and the first version of the file that has the table.
struct Query {
    int since;
    const char *table;
    const char *sql;
};

// Number of the row (0: it has none) and all its texts. CAST keeps the bytes as they are.
constexpr std::array texts{
    Query{1, "settings", "SELECT 0, CAST(key || value AS BLOB) FROM settings"},
    Query{1, "metric", "SELECT 0, CAST(id || definition AS BLOB) FROM metric"},
    Query{1, "channel", "SELECT id, CAST(name_en || name_ru || type || aliases AS BLOB) FROM channel"},
    Query{1, "campaign", "SELECT id, CAST(name AS BLOB) FROM campaign"},
    Query{1, "series", "SELECT id, CAST(input AS BLOB) FROM series"},
    Query{1, "note", "SELECT series, CAST(text || who || time AS BLOB) FROM note"},
    Query{1, "target", "SELECT channel, CAST(metric || coalesce(direction, '') AS BLOB) FROM target"},
    Query{1, "target_revision",
          "SELECT id, CAST(metric || coalesce(direction, '') || time || who || why AS BLOB) "
          "FROM target_revision"},
    Query{1, "dashboard", "SELECT id, CAST(name_en || name_ru || tiles || metrics AS BLOB) FROM dashboard"},
    Query{1, "saved_view", "SELECT id, CAST(page || name || payload AS BLOB) FROM saved_view"},
    Query{1, "event", "SELECT id, CAST(text AS BLOB) FROM event"},
    Query{1, "journal", "SELECT id, CAST(time || who || args AS BLOB) FROM journal"},
    Query{1, "import_entry", "SELECT change, CAST(file_name AS BLOB) FROM import_entry"},
    Query{2, "import_profile", "SELECT id, CAST(name || definition AS BLOB) FROM import_profile"},
    Query{3, "metric_revision",
          "SELECT id, CAST(metric || until || definition AS BLOB) FROM metric_revision"},
    Query{3, "closing",
          "SELECT id, CAST(closed || closed_by || coalesce(reopened, '') || reopened_by || why AS BLOB) "
          "FROM closing"},
    Query{3, "late_change", "SELECT channel, CAST(metric || time || who AS BLOB) FROM late_change"},
    Query{3, "person", "SELECT id, CAST(name || role AS BLOB) FROM person"},
    Query{3, "objective", "SELECT id, CAST(definition AS BLOB) FROM objective"},
    Query{3, "goal", "SELECT id, CAST(definition AS BLOB) FROM goal"},
    Query{3, "check_in", "SELECT id, CAST(text || who AS BLOB) FROM check_in"},
    Query{3, "scorecard", "SELECT id, CAST(definition AS BLOB) FROM scorecard"},
    Query{3, "scorecard_revision",
          "SELECT id, CAST(time || who || definition AS BLOB) FROM scorecard_revision"},
    Query{4, "warning_mark",
          "SELECT channel, CAST(kind || metric || note || who || time AS BLOB) FROM warning_mark"},
    Query{4, "warning_rule", "SELECT 0, CAST(metric AS BLOB) FROM warning_rule"},
    Query{4, "review", "SELECT id, CAST(definition AS BLOB) FROM review"},
    Query{4, "decision", "SELECT id, CAST(definition AS BLOB) FROM decision"},
    Query{4, "report_setup", "SELECT id, CAST(name || definition AS BLOB) FROM report_setup"}};

// Kind and first day of a period; of a day by itself the kind is 0.
constexpr std::array periods{Query{1, "note", "SELECT kind, first FROM note"},
                             Query{1, "target", "SELECT kind, first FROM target"},
                             Query{1, "target_revision", "SELECT kind, first FROM target_revision"},
                             Query{1, "event", "SELECT 0, day FROM event"},
                             Query{1, "moved_fact", "SELECT kind, first FROM moved_fact"},
                             Query{3, "target_spread", "SELECT kind, first FROM target_spread"},
                             Query{3, "closing", "SELECT kind, first FROM closing"},
                             Query{3, "late_change", "SELECT kind, first FROM late_change"},
                             Query{3, "check_in", "SELECT 0, day FROM check_in"},
                             Query{4, "review", "SELECT kind, first FROM review"}};

// How many rows have a number that is none. What is greater than the greatest number is infinite; SQLite
// keeps no NaN.
constexpr std::array targetNumbers{
    "SELECT count(*) FROM target WHERE max(abs(value), abs(coalesce(low, 0)), abs(coalesce(high, 0)), "
    "abs(coalesce(baseline, 0)), abs(amount)) > 1.7976931348623157e308",
    "SELECT count(*) FROM target_revision WHERE max(abs(coalesce(value, 0)), abs(coalesce(low, 0)), "
    "abs(coalesce(high, 0)), abs(coalesce(baseline, 0)), abs(coalesce(amount, 0))) > "
    "1.7976931348623157e308"};

void checkTexts(SQLite::Database &db, int version, std::vector<Finding> &found)
{
    for (const Query &query : texts) {
        if (query.since > version)
            continue;
        Statement rows(db, query.sql);
        while (rows.step()) {
            const QByteArray bytes = rows.blobAt(1);
            if (!QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
                found.push_back({FindingKind::NotUtf8,
                                 {QLatin1String(query.table), QString::number(rows.longAt(0))},
                                 true});
        }
    }
}

// A damaged day may be a number that no date has.
QString dayText(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString::number(day);
}

void checkPeriods(SQLite::Database &db, int version, std::vector<Finding> &found)
{
    for (const Query &query : periods) {
        if (query.since > version)
            continue;
        Statement rows(db, query.sql);
        while (rows.step()) {
            const qint64 kind = rows.longAt(0);
            const qint64 first = rows.longAt(1);
            const bool fits = first == qint64(int(first)) && kind >= 0 && kind <= qint64(Granularity::Year);
            if (!fits || !isReal({Granularity(int(kind)), int(first)}))
                found.push_back(
                    {FindingKind::PeriodNotReal, {QLatin1String(query.table), dayText(first)}, true});
        }
    }
}

} // namespace

std::vector<Finding> valueFindings(SQLite::Database &db, int version)
{
    std::vector<Finding> found;
    checkTexts(db, version, found);
    checkPeriods(db, version, found);
    for (const char *query : targetNumbers) {
        if (numberOf(db, query) != 0)
            found.push_back({FindingKind::TargetNotFinite, {}, true});
    }
    Statement moved(db, "SELECT series, first FROM moved_fact WHERE abs(value) > 1.7976931348623157e308");
    while (moved.step())
        found.push_back({FindingKind::FactNotFinite, {moved.textAt(0), dayText(moved.longAt(1))}, true});
    return found;
}

} // namespace vekha::store
