// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/dateorders.h"
#include "core/exchange/tablesource.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace vekha::exchange {

/// What the cells of one column say together: its type, the order of day and month, the decimal mark, whether
/// its figures are whole, per cents, durations.
class ColumnEvidence {
public:
    /// `kind` is that of a workbook's cell: numbers and dates there need no evidence of marks.
    void add(std::string_view cell, const calendar::FiscalCalendar &fiscal, CellKind kind = CellKind::Text);
    /// The column as recognised. `delimiter` decides between marks when nothing else does: in a file split by
    /// commas a lone point is the decimal mark.
    [[nodiscard]] Column column(const QString &name, char delimiter) const;

    /// True where some cells fit one order or mark alone and some the other: nothing else can decide then.
    [[nodiscard]] bool contradictsItself() const
    {
        return m_orders.contradictsItself() || (m_points > 0 && m_commas > 0);
    }

private:
    void addText(std::string_view cell, const calendar::FiscalCalendar &fiscal);
    void addFigure(double value);
    void addName(std::string_view cell);
    [[nodiscard]] bool areSerials(const QString &name) const;
    [[nodiscard]] QString type(const QString &name) const;
    void judgeNumbers(Column &column, char delimiter) const;

    qint64 m_filled = 0;
    qint64 m_numbers = 0;
    qint64 m_dates = 0;
    qint64 m_bareDates = 0; ///< "2024", "20240517": a number as well
    qint64 m_impossibleDates = 0;
    DateOrderEvidence m_orders;
    qint64 m_points = 0;
    qint64 m_commas = 0;
    qint64 m_eitherPoints = 0; ///< "1.234"
    qint64 m_eitherCommas = 0; ///< "1,234"
    qint64 m_percents = 0;
    qint64 m_durations = 0;
    qint64 m_fractions = 0;
    qint64 m_figures = 0; ///< that could be read
    qint64 m_serials = 0; ///< that may be a spreadsheet's day numbers
    double m_smallest = 0;
    double m_largest = 0;
    std::unordered_set<size_t> m_names; ///< hashes of the texts, of the first few thousand
    bool m_repeats = false;
};

/// Judges the columns of `table` (whose names it has) by their evidence. What stays in doubt in one column
/// follows the others: a program writes one file in one style. `only` the columns marked there, if given.
void judgeColumns(TablePreview &table, const std::vector<ColumnEvidence> &evidence,
                  const std::vector<bool> &only = {});

/// Reads a whole source for the evidence of its columns; of those alone that are marked in `wanted`. What
/// RowFilter takes for furniture does not count. Fails like openRows(), and with Cancelled.
[[nodiscard]] Result<std::vector<ColumnEvidence>>
evidenceOfSource(const TableSource &source, const TablePreview &table, const std::vector<bool> &wanted,
                 const calendar::FiscalCalendar &fiscal, const Progress *progress = nullptr);

} // namespace vekha::exchange
