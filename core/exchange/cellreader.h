// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/datetext.h"
#include "core/exchange/mapping.h"
#include "core/exchange/numbertext.h"

#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// Reads the cells of an import by what is known of their columns. A cell that fits both decimal marks or
/// both date orders, in a column that has given away neither yet, sends it through the whole file once for
/// the evidence.
class CellReader {
public:
    CellReader(const QString &path, const TablePreview &table, const Mapping &mapping,
               const calendar::FiscalCalendar &fiscal, const Progress &progress);

    [[nodiscard]] NumberReading number(int column, std::string_view cell);
    [[nodiscard]] const DateReading &date(int column, std::string_view cell);
    /// Why the file could not be read a second time; Cancelled too.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void settle();

    QString m_path;
    TablePreview m_table;
    calendar::FiscalCalendar m_fiscal;
    const Progress &m_progress;
    DecimalMark m_givenMark;
    DateOrder m_givenOrder;
    std::vector<DecimalMark> m_marks;
    std::vector<DateOrder> m_orders;
    std::vector<bool> m_contradictory; ///< each cell speaks for itself alone
    bool m_settled = false;
    std::string m_lastDate; ///< files are by date: the next row mostly has the same
    DateReading m_lastReading;
    std::optional<Error> m_error;
};

} // namespace vekha::exchange
