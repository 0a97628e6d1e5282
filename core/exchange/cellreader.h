// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/datetext.h"
#include "core/exchange/mapping.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/tablesource.h"

#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// Reads the cells of an import by what is known of their columns: marks, order of dates, durations (as
/// seconds), a spreadsheet's day numbers. A cell that fits both decimal marks or both date orders, in a
/// column that has given away neither yet, sends it through the whole source once for the evidence. In a
/// column that mixes both, each cell speaks for itself, and the person's choice for those that do not.
class CellReader {
public:
    CellReader(const TableSource &source, const TablePreview &table, const Mapping &mapping,
               const calendar::FiscalCalendar &fiscal, const Progress &progress);

    /// Units of the column (percents, thousands) are not applied: MetricColumn::scale.
    [[nodiscard]] NumberReading number(int column, std::string_view cell, CellKind kind = CellKind::Text);
    [[nodiscard]] const DateReading &date(int column, std::string_view cell, CellKind kind = CellKind::Text);
    /// Why the source could not be read a second time; Cancelled too.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    /// What is known of a column.
    struct Known {
        DecimalMark mark = DecimalMark::Unknown;
        DateOrder order = DateOrder::Unknown;
        bool mixed = false; ///< each cell speaks for itself alone
        bool durations = false;
        bool serials = false;
        bool used = false; ///< figures or dates are read of it
    };

    [[nodiscard]] NumberReading textNumber(Known &known, std::string_view cell);
    [[nodiscard]] DateReading textDate(size_t column, std::string_view cell);
    void learn(Known &known, const Column &column) const;
    void markUsed(const Mapping &mapping);
    void settle();

    TableSource m_source;
    TablePreview m_table;
    calendar::FiscalCalendar m_fiscal;
    const Progress &m_progress;
    DecimalMark m_givenMark;
    DateOrder m_givenOrder;
    std::vector<Known> m_columns;
    bool m_settled = false;
    std::string m_lastDate; ///< files are by date: the next row mostly has the same
    int m_lastColumn = -1;
    DateReading m_lastReading;
    std::optional<Error> m_error;
};

} // namespace vekha::exchange
