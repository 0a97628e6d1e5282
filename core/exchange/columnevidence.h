// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/table.h"

#include <string_view>
#include <vector>

namespace vekha::exchange {

/// What the cells of one column say together: its type, the order of day and month, the decimal mark.
class ColumnEvidence {
public:
    void add(std::string_view cell, const calendar::FiscalCalendar &fiscal);
    /// The column as recognised. `delimiter` decides between marks when nothing else does: in a file split by
    /// commas a lone point is the decimal mark.
    [[nodiscard]] Column column(const QString &name, char delimiter) const;

private:
    [[nodiscard]] QString type(const QString &name) const;
    void judgeDates(Column &column) const;
    void judgeNumbers(Column &column, char delimiter) const;

    qint64 m_filled = 0;
    qint64 m_numbers = 0;
    qint64 m_dates = 0;
    qint64 m_bareDates = 0; ///< "2024", "20240517": a number as well
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_eitherOrder = 0;
    qint64 m_points = 0;
    qint64 m_commas = 0;
    qint64 m_eitherPoints = 0; ///< "1.234"
    qint64 m_eitherCommas = 0; ///< "1,234"
};

/// Reads a whole file for the evidence of its columns.
[[nodiscard]] Result<std::vector<ColumnEvidence>> evidenceOfFile(const QString &path,
                                                                 const TablePreview &table,
                                                                 const calendar::FiscalCalendar &fiscal,
                                                                 const Progress *progress = nullptr);

} // namespace vekha::exchange
