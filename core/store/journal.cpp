// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/contentrows.h"
#include "core/store/metricjson.h"

#include <array>

namespace vekha::store {

using calendar::Granularity;

namespace {

constexpr std::array recordedTables{
    "settings",        "metric",       "channel",      "campaign",  "fact",           "note",
    "target",          "dashboard",    "saved_view",   "event",     "import_profile", "target_spread",
    "metric_revision", "closing",      "person",       "objective", "goal",           "check_in",
    "scorecard",       "warning_mark", "warning_rule", "review",    "decision",       "report_setup"};
constexpr std::array recordedOfImports{"channel", "campaign", "note"};
constexpr int longestWeekReach = 6;

// States of journal.state.
constexpr int done = 0;
constexpr int undone = 1;

struct Iterator {
    explicit Iterator(const QByteArray &changeset)
    {
        auto *bytes = const_cast<char *>(changeset.constData());
        if (sqlite3changeset_start(&handle, int(changeset.size()), bytes) != SQLITE_OK)
            fail(ErrorCode::StoreFailed, {}, QStringLiteral("changeset cannot be read"));
    }
    ~Iterator() { sqlite3changeset_finalize(handle); }
    Q_DISABLE_COPY_MOVE(Iterator)
    bool next()
    {
        if (sqlite3changeset_next(handle) != SQLITE_ROW)
            return false;
        int columns = 0;
        sqlite3changeset_op(handle, &table, &columns, &operation, nullptr);
        return true;
    }
    // Key columns are always there; of an update only changed columns are.
    [[nodiscard]] sqlite3_value *value(int column) const
    {
        sqlite3_value *found = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(handle, column, &found);
        else
            sqlite3changeset_old(handle, column, &found);
        return found;
    }
    [[nodiscard]] int number(int column) const { return sqlite3_value_int(value(column)); }
    [[nodiscard]] QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value(column))));
    }

    sqlite3_changeset_iter *handle = nullptr;
    const char *table = nullptr;
    int operation = 0;
};

int abortOnConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

struct BytesOfSqlite {
    ~BytesOfSqlite() { sqlite3_free(bytes); }
    int size = 0;
    void *bytes = nullptr;
};

JournalEntry entryAt(const Statement &row)
{
    return {ChangeId(row.intAt(0)),   timeOf(row.textAt(1)),    row.textAt(2),
            ChangeKind(row.intAt(3)), stringsOf(row.textAt(4)), row.intAt(5) != done};
}

struct TouchedBy {
    Touched &touched;
    void operator()(const SetFacts &) const { touched.facts = true; }
    void operator()(const SaveChannel &) const { touched.channels = true; }
    void operator()(const RemoveChannel &) const
    {
        touched.channels = touched.facts = touched.targets = touched.dashboards = touched.events = true;
    }
    void operator()(const SaveCampaign &) const { touched.channels = true; }
    void operator()(const RemoveCampaign &) const { touched.channels = touched.facts = true; }
    void operator()(const SaveMetric &) const { touched.metrics = true; }
    void operator()(const RemoveMetric &) const
    {
        touched.metrics = touched.facts = touched.targets = touched.dashboards = true;
    }
    void operator()(const SetTargets &) const { touched.targets = true; }
    void operator()(const SaveSettings &) const { touched.settings = true; }
    void operator()(const SaveDashboard &) const { touched.dashboards = true; }
    void operator()(const RemoveDashboard &) const { touched.dashboards = true; }
    void operator()(const SaveView &) const { touched.views = true; }
    void operator()(const RemoveView &) const { touched.views = true; }
    void operator()(const SaveEvent &) const { touched.events = true; }
    void operator()(const RemoveEvent &) const { touched.events = true; }
    void operator()(const SaveProfile &) const { touched.profiles = true; }
    void operator()(const RemoveProfile &) const { touched.profiles = true; }
    void operator()(const ClosePeriod &) const { touched.closings = true; }
    void operator()(const ReopenPeriod &) const { touched.closings = true; }
    void operator()(const SavePerson &) const { touched.goals = true; }
    void operator()(const RemovePerson &) const { touched.goals = true; }
    void operator()(const SaveObjective &) const { touched.goals = true; }
    void operator()(const RemoveObjective &) const { touched.goals = true; }
    void operator()(const SaveGoal &) const { touched.goals = true; }
    void operator()(const RemoveGoal &) const { touched.goals = true; }
    void operator()(const SaveCheckIn &) const { touched.goals = true; }
    void operator()(const RemoveCheckIn &) const { touched.goals = true; }
    void operator()(const SaveScorecard &) const { touched.scorecards = true; }
    void operator()(const RemoveScorecard &) const { touched.scorecards = true; }
    void operator()(const SetWarningMark &) const { touched.warnings = true; }
    void operator()(const SetWarningRule &) const { touched.warnings = true; }
    void operator()(const SaveReview &) const { touched.reviews = true; }
    void operator()(const RemoveReview &) const { touched.reviews = true; }
    void operator()(const SaveDecision &) const { touched.reviews = true; }
    void operator()(const RemoveDecision &) const { touched.reviews = true; }
    void operator()(const SaveReport &) const { touched.reports = true; }
    void operator()(const RemoveReport &) const { touched.reports = true; }
};

// By the bits of journal.touched: new ones at the end.
constexpr std::array touchedFlags{
    &Touched::facts,      &Touched::channels,   &Touched::metrics, &Touched::targets,
    &Touched::settings,   &Touched::dashboards, &Touched::views,   &Touched::events,
    &Touched::everything, &Touched::profiles,   &Touched::goals,   &Touched::scorecards,
    &Touched::closings,   &Touched::warnings,   &Touched::reviews, &Touched::reports};

} // namespace

Recorder::Recorder(SQLite::Database &db, bool withFacts) : m_db(db)
{
    mustSucceed(sqlite3session_create(db.getHandle(), "main", &m_session), db.getHandle());
    const auto attach = [&](const char *table) {
        mustSucceed(sqlite3session_attach(m_session, table), m_db.getHandle());
    };
    if (withFacts)
        std::for_each(recordedTables.begin(), recordedTables.end(), attach);
    else
        std::for_each(recordedOfImports.begin(), recordedOfImports.end(), attach);
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

void Recorder::pause(bool paused) { sqlite3session_enable(m_session, paused ? 0 : 1); }

QByteArray Recorder::changeset()
{
    BytesOfSqlite taken;
    mustSucceed(sqlite3session_changeset(m_session, &taken.size, &taken.bytes), m_db.getHandle());
    return {static_cast<const char *>(taken.bytes), taken.size};
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    const auto bytes = [](const QByteArray &changeset) { return const_cast<char *>(changeset.constData()); };
    BytesOfSqlite both;
    if (sqlite3changeset_concat(int(first.size()), bytes(first), int(second.size()), bytes(second),
                                &both.size, &both.bytes) != SQLITE_OK)
        fail(ErrorCode::StoreFailed, {}, QStringLiteral("changesets cannot be joined"));
    return {static_cast<const char *>(both.bytes), both.size};
}

void applyChangeset(SQLite::Database &db, const QByteArray &changeset, bool invert)
{
    if (changeset.isEmpty())
        return;
    auto *bytes = const_cast<char *>(changeset.constData());
    const int flags = invert ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code = sqlite3changeset_apply_v2(db.getHandle(), int(changeset.size()), bytes, nullptr,
                                               abortOnConflict, nullptr, nullptr, nullptr, flags);
    if (code == SQLITE_ABORT)
        fail(ErrorCode::StoreFailed, {}, QStringLiteral("a row is not as the journal expects it"));
    mustSucceed(code, db.getHandle());
}

void touchFacts(const QByteArray &changeset, Rollups &rollups)
{
    if (changeset.isEmpty())
        return;
    for (Iterator change(changeset); change.next();) {
        if (qstrcmp(change.table, "fact") != 0)
            continue;
        const calendar::Day first = change.number(1);
        // The kind stands there only where it changed: months that a week could reach are made anew too.
        rollups.touchMonths(change.number(0), calendar::monthOf(first),
                            calendar::monthOf(first + longestWeekReach));
    }
}

std::vector<targets::TargetKey> targetsIn(const QByteArray &changeset)
{
    std::vector<targets::TargetKey> keys;
    if (changeset.isEmpty())
        return keys;
    for (Iterator change(changeset); change.next();) {
        if (qstrcmp(change.table, "target") != 0 && qstrcmp(change.table, "target_spread") != 0)
            continue;
        const targets::TargetKey key{
            change.text(0), ChannelId(change.number(1)), {Granularity(change.number(2)), change.number(3)}};
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

std::vector<int> scorecardsIn(const QByteArray &changeset)
{
    std::vector<int> cards;
    if (changeset.isEmpty())
        return cards;
    for (Iterator change(changeset); change.next();) {
        if (qstrcmp(change.table, "scorecard") == 0)
            cards.push_back(change.number(0));
    }
    return cards;
}

Touched touchedBy(const std::vector<Edit> &edits)
{
    Touched touched;
    for (const Edit &edit : edits)
        std::visit(TouchedBy{touched}, edit);
    return touched;
}

int bitsOf(const Touched &touched)
{
    int bits = 0;
    for (std::size_t flag = 0; flag < touchedFlags.size(); ++flag)
        bits |= touched.*touchedFlags[flag] ? 1 << flag : 0;
    return bits;
}

Touched touchedOf(int bits)
{
    Touched touched;
    for (std::size_t flag = 0; flag < touchedFlags.size(); ++flag)
        touched.*touchedFlags[flag] = (bits >> flag) & 1;
    return touched;
}

ChangeId Journal::begin(ChangeKind kind, const QStringList &args, const QString &who)
{
    Statement add(m_db, "INSERT INTO journal(time, who, kind, args, state, touched, changeset) "
                        "VALUES(?, ?, ?, ?, 0, 0, x'')");
    add.run(timeText(QDateTime::currentDateTimeUtc()), who, int(kind), jsonOf(args));
    return ChangeId(m_db.getLastInsertRowid());
}

void Journal::finish(ChangeId change, const QByteArray &changeset, const Touched &touched)
{
    Statement update(m_db, "UPDATE journal SET changeset=?, touched=? WHERE id=?");
    update.run(changeset, bitsOf(touched), change);
}

void Journal::setArgs(ChangeId change, const QStringList &args)
{
    Statement update(m_db, "UPDATE journal SET args=? WHERE id=?");
    update.run(jsonOf(args), change);
}

void Journal::setUndone(ChangeId change, bool isUndone)
{
    Statement update(m_db, "UPDATE journal SET state=? WHERE id=?");
    update.run(isUndone ? undone : done, change);
}

// All of them: the change that ends them stands behind them already.
std::vector<ChangeId> Journal::dropRedo()
{
    std::vector<ChangeId> dropped;
    Statement rows(m_db, "SELECT id FROM journal WHERE state=1 ORDER BY id");
    while (rows.step())
        dropped.push_back(ChangeId(rows.intAt(0)));
    Statement update(m_db, "UPDATE journal SET state=2 WHERE state=1");
    update.run();
    return dropped;
}

std::vector<JournalEntry> Journal::list(int limit)
{
    std::vector<JournalEntry> entries;
    Statement rows(m_db, "SELECT id, time, who, kind, args, state FROM journal ORDER BY id DESC LIMIT ?");
    for (rows.with(limit); rows.step();)
        entries.push_back(entryAt(rows));
    return entries;
}

std::optional<JournalRow> Journal::first(const char *sql)
{
    Statement row(m_db, sql);
    if (!row.step())
        return std::nullopt;
    return JournalRow{entryAt(row), touchedOf(row.intAt(6)), row.blobAt(7)};
}

std::optional<JournalRow> Journal::nextUndo()
{
    auto row = first("SELECT id, time, who, kind, args, state, touched, changeset FROM journal WHERE state=0 "
                     "ORDER BY id DESC LIMIT 1");
    // What made the file is no change of a person's.
    const bool isGround =
        row && (row->entry.kind == ChangeKind::Setup || row->entry.kind == ChangeKind::Restore ||
                row->entry.kind == ChangeKind::Demo);
    return isGround ? std::nullopt : std::move(row);
}

std::optional<JournalRow> Journal::nextRedo()
{
    return first(
        "SELECT id, time, who, kind, args, state, touched, changeset FROM journal WHERE state=1 AND id > "
        "coalesce((SELECT id FROM journal WHERE state=0 ORDER BY id DESC LIMIT 1), 0) ORDER BY id LIMIT 1");
}

ChangeId Journal::lastId() { return ChangeId(numberOf(m_db, "SELECT max(id) FROM journal")); }

} // namespace vekha::store
