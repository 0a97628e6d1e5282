// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closedguard.h"

#include "core/store/contentrows.h"
#include "core/store/goalrows.h"

#include <algorithm>

namespace vekha::store {

using calendar::Granularity;
using calendar::Period;

namespace {

constexpr std::array installing{
    "CREATE TEMP TRIGGER IF NOT EXISTS open_fact_insert BEFORE INSERT ON main.fact BEGIN "
    "SELECT vekha_open(0, new.kind, new.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS open_fact_update BEFORE UPDATE ON main.fact BEGIN "
    "SELECT vekha_open(0, old.kind, old.first), vekha_open(0, new.kind, new.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS open_fact_delete BEFORE DELETE ON main.fact BEGIN "
    "SELECT vekha_open(0, old.kind, old.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS open_target_insert BEFORE INSERT ON main.target BEGIN "
    "SELECT vekha_open(1, new.kind, new.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS open_target_update BEFORE UPDATE ON main.target BEGIN "
    "SELECT vekha_open(1, old.kind, old.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS open_target_delete BEFORE DELETE ON main.target BEGIN "
    "SELECT vekha_open(1, old.kind, old.first); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_fact_insert AFTER INSERT ON main.fact BEGIN "
    "SELECT vekha_mark(0, new.series, '', 0, new.kind, new.first, NULL, new.value); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_fact_update AFTER UPDATE ON main.fact WHEN old.kind=new.kind "
    "BEGIN "
    "SELECT vekha_mark(0, new.series, '', 0, new.kind, new.first, old.value, new.value); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_fact_other AFTER UPDATE ON main.fact WHEN old.kind<>new.kind "
    "BEGIN "
    "SELECT vekha_mark(0, old.series, '', 0, old.kind, old.first, old.value, NULL); "
    "SELECT vekha_mark(0, new.series, '', 0, new.kind, new.first, NULL, new.value); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_fact_delete AFTER DELETE ON main.fact BEGIN "
    "SELECT vekha_mark(0, old.series, '', 0, old.kind, old.first, old.value, NULL); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_target_insert AFTER INSERT ON main.target BEGIN "
    "SELECT vekha_mark(1, 0, new.metric, new.channel, new.kind, new.first, NULL, new.value); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_target_update AFTER UPDATE ON main.target BEGIN "
    "SELECT vekha_mark(1, 0, new.metric, new.channel, new.kind, new.first, old.value, new.value); END",
    "CREATE TEMP TRIGGER IF NOT EXISTS mark_target_delete AFTER DELETE ON main.target BEGIN "
    "SELECT vekha_mark(1, 0, old.metric, old.channel, old.kind, old.first, old.value, NULL); END"};

constexpr std::array removing{
    "DROP TRIGGER IF EXISTS temp.open_fact_insert",   "DROP TRIGGER IF EXISTS temp.open_fact_update",
    "DROP TRIGGER IF EXISTS temp.open_fact_delete",   "DROP TRIGGER IF EXISTS temp.open_target_insert",
    "DROP TRIGGER IF EXISTS temp.open_target_update", "DROP TRIGGER IF EXISTS temp.open_target_delete",
    "DROP TRIGGER IF EXISTS temp.mark_fact_insert",   "DROP TRIGGER IF EXISTS temp.mark_fact_update",
    "DROP TRIGGER IF EXISTS temp.mark_fact_other",    "DROP TRIGGER IF EXISTS temp.mark_fact_delete",
    "DROP TRIGGER IF EXISTS temp.mark_target_insert", "DROP TRIGGER IF EXISTS temp.mark_target_update",
    "DROP TRIGGER IF EXISTS temp.mark_target_delete"};

Period periodAt(sqlite3_value **values, int kindAt)
{
    return {Granularity(sqlite3_value_int(values[kindAt])), sqlite3_value_int(values[kindAt + 1])};
}

std::optional<double> numberAt(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL ? std::nullopt
                                                    : std::optional(sqlite3_value_double(value));
}

/// A figure touches every period it overlaps; a target belongs to those that hold it whole.
bool concerns(const Period &closed, const Period &period, bool isTarget)
{
    return isTarget ? closed.days().contains(period.days()) : closed.days().overlaps(period.days());
}

} // namespace

// What the triggers call.
struct ClosedGuard::Callbacks {
    static ClosedGuard &guardOf(sqlite3_context *context)
    {
        return *static_cast<ClosedGuard *>(sqlite3_user_data(context));
    }

    static void mustBeOpen(sqlite3_context *context, int, sqlite3_value **values)
    {
        ClosedGuard &guard = guardOf(context);
        const bool isTarget = sqlite3_value_int(values[0]) != 0;
        const targets::Closing *closing = guard.closedWith(periodAt(values, 1), isTarget);
        if (closing == nullptr)
            return;
        guard.m_refused = closing->period;
        sqlite3_result_error(context, "the period is closed", -1);
    }

    static void mark(sqlite3_context *context, int, sqlite3_value **values)
    {
        ClosedGuard &guard = guardOf(context);
        const bool isTarget = sqlite3_value_int(values[0]) != 0;
        const Period period = periodAt(values, 4);
        if (!guard.wasClosed(period, isTarget))
            return;
        const auto *metric = reinterpret_cast<const char *>(sqlite3_value_text(values[2]));
        guard.m_marks.push_back({isTarget, sqlite3_value_int(values[1]), QString::fromUtf8(metric),
                                 sqlite3_value_int(values[3]), period, numberAt(values[6]),
                                 numberAt(values[7])});
    }
};

ClosedGuard::ClosedGuard(SQLite::Database &db) : m_db(db)
{
    const auto make = [this](const char *name, int arguments, auto callback) {
        mustSucceed(sqlite3_create_function_v2(m_db.getHandle(), name, arguments,
                                               SQLITE_UTF8 | SQLITE_INNOCUOUS, this, callback, nullptr,
                                               nullptr, nullptr),
                    m_db.getHandle());
    };
    make("vekha_open", 3, &Callbacks::mustBeOpen);
    make("vekha_mark", 8, &Callbacks::mark);
}

ClosedGuard::~ClosedGuard() = default;

void ClosedGuard::refresh()
{
    m_marks.clear();
    m_refused.reset();
    m_closings = readClosings(m_db);
    install(!m_closings.empty());
    if (!m_closings.empty())
        m_fiscalYearStart = readSettings(m_db).fiscalYearStart;
}

void ClosedGuard::install(bool needed)
{
    // A transaction that is rolled back takes its triggers with it, so that what was made is not remembered
    // for longer than that.
    if (needed) {
        for (const char *statement : installing)
            m_db.exec(statement);
    } else if (m_isInstalled) {
        for (const char *statement : removing)
            m_db.exec(statement);
    }
    m_isInstalled = needed;
}

const targets::Closing *ClosedGuard::closedWith(const Period &period, bool isTarget) const
{
    const auto found = std::find_if(m_closings.begin(), m_closings.end(), [&](const targets::Closing &each) {
        return each.isInForce() && concerns(each.period, period, isTarget);
    });
    return found == m_closings.end() ? nullptr : &*found;
}

bool ClosedGuard::wasClosed(const Period &period, bool isTarget) const
{
    return std::any_of(m_closings.begin(), m_closings.end(), [&](const targets::Closing &each) {
        return !each.isInForce() && concerns(each.period, period, isTarget);
    });
}

// What stands in the table is the value at closing and the one of now; where both are the same again, as
// after an undo, there is nothing to tell.
void ClosedGuard::writeMarks(const QString &who)
{
    if (m_marks.empty())
        return;
    Statement series(m_db, "SELECT input, channel, campaign FROM series WHERE id=?");
    Statement write(m_db, "INSERT INTO late_change VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                          "ON CONFLICT(what, metric, channel, campaign, kind, first) DO UPDATE SET now=?8, "
                          "time=?9, who=?10");
    const QString time = timeText(QDateTime::currentDateTimeUtc());
    for (Mark &mark : m_marks) {
        int campaign = 0;
        if (!mark.isTarget && series.with(mark.series).step()) {
            mark.metric = series.textAt(0);
            mark.channel = series.intAt(1);
            campaign = series.intAt(2);
        }
        write.run(int(mark.isTarget), mark.metric, mark.channel, campaign, int(mark.period.granularity),
                  mark.period.first, mark.before, mark.now, time, who);
    }
    m_db.exec("DELETE FROM late_change WHERE before IS now");
    m_marks.clear();
}

} // namespace vekha::store
