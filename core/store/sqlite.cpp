// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <exception>
#include <string>

namespace vekha::store {

void fail(ErrorCode code, QStringList args, QString detail)
{
    throw Failure{Error{code, std::move(args), std::move(detail), 0, {}, -1, 0}};
}

void fail(Error error) { throw Failure{std::move(error)}; }

Error errorOf(int extendedCode, const QString &message, const QString &path, double seconds)
{
    const auto make = [&](ErrorCode code, QStringList args) {
        return Error{
            code, std::move(args), QStringLiteral("sqlite %1: %2").arg(extendedCode).arg(message), 0, {}, -1,
            0};
    };
    // 778 is what a quota, a limit of file size or a file system gone read-only gives (trust.md section 3).
    if (extendedCode == SQLITE_IOERR_WRITE)
        return make(ErrorCode::DiskFull, {path});
    // A page is not as it was written (pagedigest.h).
    if (extendedCode == SQLITE_IOERR_DATA)
        return make(ErrorCode::Damaged, {path, QStringLiteral("a page does not match its digest")});
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return make(ErrorCode::FileReplaced, {path});
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorCode::Busy, {path, QString::number(seconds)});
    case SQLITE_FULL:
        return make(ErrorCode::DiskFull, {path});
    case SQLITE_READONLY:
        return make(ErrorCode::ReadOnly, {path});
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return make(ErrorCode::FileNotWritable, {path, message});
    case SQLITE_CORRUPT:
        return make(ErrorCode::Damaged, {path, message});
    case SQLITE_NOTADB:
        return make(ErrorCode::NotAWorkspace, {path});
    case SQLITE_INTERRUPT:
        return make(ErrorCode::Cancelled, {});
    default:
        return make(ErrorCode::StoreFailed, {path});
    }
}

void mustSucceed(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw SQLite::Exception(db, code);
}

Deadline::Deadline(SQLite::Database &db, std::chrono::milliseconds patience)
    : m_db(db.getHandle()), m_end(std::chrono::steady_clock::now() + patience)
{
    constexpr int stepsBetweenLooks = 10'000;
    sqlite3_progress_handler(m_db, stepsBetweenLooks, look, this);
}

Deadline::~Deadline() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }

int Deadline::look(void *deadline)
{
    auto *self = static_cast<Deadline *>(deadline);
    self->m_over = self->m_over || std::chrono::steady_clock::now() >= self->m_end;
    return self->m_over ? 1 : 0;
}

Statement::Statement(SQLite::Database &db, const char *sql) : m_db(db.getHandle())
{
    mustSucceed(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), m_db);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::bind(int index, qint64 value)
{
    mustSucceed(sqlite3_bind_int64(m_statement, index, value), m_db);
}

void Statement::bind(int index, double value)
{
    mustSucceed(sqlite3_bind_double(m_statement, index, value), m_db);
}

void Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    mustSucceed(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT),
                m_db);
}

void Statement::bind(int index, const QByteArray &value)
{
    // A blob without bytes must have an address, or SQLite stores NULL.
    const char *bytes = value.isEmpty() ? "" : value.constData();
    mustSucceed(
        sqlite3_bind_blob64(m_statement, index, bytes, sqlite3_uint64(value.size()), SQLITE_TRANSIENT), m_db);
}

void Statement::bind(int index, std::nullopt_t) { mustSucceed(sqlite3_bind_null(m_statement, index), m_db); }

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    mustSucceed(code, m_db);
    return code == SQLITE_ROW;
}

void Statement::reset() { sqlite3_reset(m_statement); }

std::optional<double> Statement::realOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(realAt(column));
}

QString Statement::textAt(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::bytesAt(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blobAt(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

namespace {

struct RowTaker {
    const std::function<void(const RowValues &)> &take;
    const RowsWanted &rows;
    std::exception_ptr thrown; // must not pass through SQLite's frames
};

constexpr auto takerName = "vekha_take_row";
constexpr auto judgeName = "vekha_wants_row";

void handOver(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *taker = static_cast<RowTaker *>(sqlite3_user_data(context));
    try {
        taker->take(RowValues(values));
    } catch (...) {
        taker->thrown = std::current_exception();
        sqlite3_result_error(context, "the row was not taken", -1);
        return;
    }
    sqlite3_result_int(context, 0);
}

void judge(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *taker = static_cast<const RowTaker *>(sqlite3_user_data(context));
    sqlite3_result_int(context, taker->rows.wants(sqlite3_value_int(values[0])) ? 1 : 0);
}

using RowFunction = void (*)(sqlite3_context *, int, sqlite3_value **);

/// A function of the connection, for as long as this lives.
class FunctionScope {
public:
    FunctionScope(sqlite3 *db, const char *name, int arguments, RowTaker *taker, RowFunction function)
        : m_db(db), m_name(name), m_arguments(arguments)
    {
        mustSucceed(put(taker, function), m_db);
    }
    ~FunctionScope() { put(nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(FunctionScope)

private:
    int put(RowTaker *taker, RowFunction function) const
    {
        return sqlite3_create_function_v2(m_db, m_name, m_arguments, SQLITE_UTF8 | SQLITE_DIRECTONLY, taker,
                                          function, nullptr, nullptr, nullptr);
    }

    sqlite3 *m_db;
    const char *m_name;
    int m_arguments;
};

} // namespace

// The function stands in WHERE and is never true, so one step goes through the whole table. CASE, since that
// alone promises to compute nothing for a row that is not wanted.
void forEachRow(SQLite::Database &db, const char *columns, const char *table,
                const std::function<void(const RowValues &)> &take, const RowsWanted &rows)
{
    RowTaker taker{take, rows, nullptr};
    const FunctionScope handing(db.getHandle(), takerName, -1, &taker, handOver);
    const FunctionScope judging(db.getHandle(), judgeName, 1, &taker, judge);
    std::string taken = std::string(takerName) + '(' + columns + ')';
    if (rows.column != nullptr)
        taken = std::string("CASE WHEN ") + judgeName + '(' + rows.column + ") THEN " + taken + " END";
    try {
        const std::string sql = std::string("SELECT 1 FROM ") + table + " WHERE " + taken;
        Statement(db, sql.c_str()).step();
    } catch (...) {
        if (taker.thrown)
            std::rethrow_exception(taker.thrown);
        throw;
    }
}

qint64 numberOf(SQLite::Database &db, const char *sql)
{
    Statement statement(db, sql);
    return statement.step() ? statement.longAt(0) : 0;
}

} // namespace vekha::store
