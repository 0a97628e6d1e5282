// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The session extension's functions stand behind these names in sqlite3.h; Debian's library has them.
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include <sqlite3.h>

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <functional>
#include <new>
#include <optional>
#include <string_view>
#include <type_traits>

namespace vekha::store {

/// Thrown inside core/store alone, to leave a transaction with a reason; guarded() turns it into an Error.
struct Failure {
    Error error;
};

/// Throws a Failure.
[[noreturn]] void fail(ErrorCode code, QStringList args = {}, QString detail = {});
[[noreturn]] void fail(Error error);

/// Takes the value out of a Result or throws its error.
template <class T> T orThrow(Result<T> result)
{
    if (!result)
        fail(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The Error for a result code of SQLite (extended codes tell more). `seconds` is how long a busy file was
/// waited for.
[[nodiscard]] Error errorOf(int extendedCode, const QString &message, const QString &path, double seconds);

/// Throws what the connection's last call failed with, unless `code` is one of success.
void mustSucceed(int code, sqlite3 *db);

/// Runs `work`, which may throw, and gives its value or the Error.
template <class Work> auto guarded(const QString &path, double seconds, Work &&work)
    -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &caught) {
        return failure(caught.error);
    } catch (const SQLite::Exception &caught) {
        const int code =
            caught.getExtendedErrorCode() > 0 ? caught.getExtendedErrorCode() : caught.getErrorCode();
        return failure(errorOf(code, QString::fromUtf8(caught.what()), path, seconds));
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::StoreFailed, {path}, QStringLiteral("out of memory"));
    }
}

/// Interrupts what a connection does once a time is over: a file from someone else must not keep the program
/// busy for ever (trust.md 2.1.4).
class Deadline {
public:
    Deadline(SQLite::Database &db, std::chrono::milliseconds patience);
    ~Deadline();
    Q_DISABLE_COPY_MOVE(Deadline)
    /// It was: what the connection did then ended with SQLITE_INTERRUPT.
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    static int look(void *deadline);

    sqlite3 *m_db;
    std::chrono::steady_clock::time_point m_end;
    bool m_over = false;
};

/// A prepared statement. SQLiteCpp's own counts references for every column read, which doubles the time of
/// bulk work.
class Statement {
public:
    Statement(SQLite::Database &db, const char *sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bind(int index, std::nullopt_t);
    template <class T> void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, std::nullopt);
    }

    /// Goes to the next row; false after the last one.
    bool step();
    void reset();
    /// Starts anew with these values for the places from 1 on.
    template <class... Values> Statement &with(const Values &...values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    /// Runs a statement that gives no rows.
    template <class... Values> void run(const Values &...values)
    {
        with(values...);
        step();
        reset();
    }

    [[nodiscard]] bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] int intAt(int column) const { return sqlite3_column_int(m_statement, column); }
    [[nodiscard]] qint64 longAt(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] double realAt(int column) const { return sqlite3_column_double(m_statement, column); }
    [[nodiscard]] std::optional<double> realOrNone(int column) const;
    [[nodiscard]] QString textAt(int column) const;
    [[nodiscard]] QByteArray blobAt(int column) const;
    /// Text or blob where it lies; until the next step.
    [[nodiscard]] QByteArrayView bytesAt(int column) const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

/// The values of a row that forEachRow() hands over; only valid during the call.
class RowValues {
public:
    explicit RowValues(sqlite3_value **values) : m_values(values) {}
    [[nodiscard]] int intAt(int column) const { return sqlite3_value_int(m_values[column]); }
    [[nodiscard]] qint64 longAt(int column) const { return sqlite3_value_int64(m_values[column]); }
    [[nodiscard]] double realAt(int column) const { return sqlite3_value_double(m_values[column]); }
    [[nodiscard]] bool isNull(int column) const
    {
        return sqlite3_value_type(m_values[column]) == SQLITE_NULL;
    }
    [[nodiscard]] std::optional<double> realOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(realAt(column));
    }
    /// Text or blob where it lies.
    [[nodiscard]] QByteArrayView bytesAt(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(m_values[column]));
        return {bytes, sqlite3_value_bytes(m_values[column])};
    }
    [[nodiscard]] QString textAt(int column) const { return QString::fromUtf8(bytesAt(column)); }

private:
    sqlite3_value **m_values;
};

/// Which rows forEachRow() hands over: those whose column holds a number that is wanted.
struct RowsWanted {
    const char *column = nullptr; ///< null: all rows
    std::function<bool(int)> wants;
};

/// Hands each row of a table to `take`, in the order of its key. For bulk reading: a third quicker than a
/// Statement, since SQLite calls us with all values of a row instead of being asked for each. A row that is
/// not wanted costs a fifth of one that is.
/// @param columns  parted by commas
void forEachRow(SQLite::Database &db, const char *columns, const char *table,
                const std::function<void(const RowValues &)> &take, const RowsWanted &rows = {});

/// First column of the first row of a query of constants, 0 without a row.
[[nodiscard]] qint64 numberOf(SQLite::Database &db, const char *sql);

} // namespace vekha::store
