// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellreader.h"
#include "core/exchange/importproblems.h"
#include "core/exchange/rowcells.h"

namespace vekha::exchange {

/// Of which period the rows are: by their date column, by days counted from a day, or one for all.
class RowPeriods {
public:
    RowPeriods(const Mapping &mapping, const calendar::FiscalCalendar &fiscal, CellReader &cells,
               ImportProblems &problems);

    /// Reads the row's period; false, and a problem noted, where it has none.
    [[nodiscard]] bool read(const RowCells &row);
    [[nodiscard]] const calendar::Period &period() const { return m_period; }
    /// Seconds from the period's start, where the file tells the time: orders figures of one fact.
    [[nodiscard]] int order() const { return m_order; }
    /// The period of the wanted granularity that holds `period`; none if it crosses its border.
    [[nodiscard]] std::optional<calendar::Period> whole(const calendar::Period &period) const;

private:
    [[nodiscard]] bool readDate(const RowCells &row);
    [[nodiscard]] bool readDayNumber(const RowCells &row);
    [[nodiscard]] bool takeKind(const RowCells &row);
    [[nodiscard]] bool intoGranularity(const RowCells &row);

    const Mapping &m_mapping;
    const calendar::FiscalCalendar &m_fiscal;
    CellReader &m_cells;
    ImportProblems &m_problems;
    calendar::Period m_period;
    int m_order = 0;
};

} // namespace vekha::exchange
