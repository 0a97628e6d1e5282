// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/targets/closing.h"

#include <vector>

namespace vekha::store {

/// Keeps the figures and targets of closed periods as they are, whatever writes - a cell, a paste, an import,
/// undo - and notes what changes in periods that were closed once.
///
/// It stands in triggers of the connection's own (TEMP) on the tables of facts and targets, which call back
/// here; they exist only while some period was ever closed, so that imports into other workspaces pay
/// nothing.
class ClosedGuard {
public:
    explicit ClosedGuard(SQLite::Database &db);
    ~ClosedGuard();
    Q_DISABLE_COPY_MOVE(ClosedGuard)

    /// Reads which periods are closed; at the start of each transaction. Throws.
    void refresh();
    /// Writes what changed after closing; before each commit. Throws.
    void writeMarks(const QString &who);
    /// The closed period that the last transaction met; none if it was not refused.
    [[nodiscard]] std::optional<calendar::Period> refused() const { return m_refused; }
    /// First month of the fiscal year, for the period's name.
    [[nodiscard]] int fiscalYearStart() const { return m_fiscalYearStart; }

private:
    struct Mark {
        bool isTarget = false;
        int series = 0;
        QString metric;
        int channel = 0;
        calendar::Period period;
        std::optional<double> before;
        std::optional<double> now;
    };
    struct Callbacks;

    void install(bool needed);
    [[nodiscard]] const targets::Closing *closedWith(const calendar::Period &period, bool isTarget) const;
    [[nodiscard]] bool wasClosed(const calendar::Period &period, bool isTarget) const;

    SQLite::Database &m_db;
    bool m_isInstalled = false;
    int m_fiscalYearStart = 1;
    std::vector<targets::Closing> m_closings;
    std::vector<Mark> m_marks;
    std::optional<calendar::Period> m_refused;
};

} // namespace vekha::store
