// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellreader.h"

#include "core/exchange/columnevidence.h"

namespace vekha::exchange {

CellReader::CellReader(const QString &path, const TablePreview &table, const Mapping &mapping,
                       const calendar::FiscalCalendar &fiscal, const Progress &progress)
    : m_path(path), m_table(table), m_fiscal(fiscal), m_progress(progress), m_givenMark(mapping.decimalMark),
      m_givenOrder(mapping.dateOrder)
{
    for (const Column &column : table.columns) {
        m_marks.push_back(m_givenMark != DecimalMark::Unknown ? m_givenMark : column.decimalMark);
        m_orders.push_back(m_givenOrder != DateOrder::Unknown ? m_givenOrder : column.dateOrder);
        m_contradictory.push_back(column.ambiguous);
    }
    // What inspect() left in doubt it has looked for in the whole file, where the file is longer than its
    // sample.
    m_settled = table.wholeFile;
}

NumberReading CellReader::number(int column, std::string_view cell)
{
    const auto at = size_t(column);
    NumberReading reading = readNumber(cell, m_marks[at]);
    if (reading.kind == NumberReading::Kind::Ambiguous && !m_settled && !m_contradictory[at]) {
        settle();
        reading = readNumber(cell, m_marks[at]);
    }
    if (m_marks[at] == DecimalMark::Unknown && !m_contradictory[at])
        m_marks[at] = reading.clue;
    return reading;
}

const DateReading &CellReader::date(int column, std::string_view cell)
{
    if (!m_lastDate.empty() && cell == m_lastDate)
        return m_lastReading;
    const auto at = size_t(column);
    m_lastReading = readDate(cell, m_orders[at], m_fiscal);
    if (m_lastReading.kind == DateReading::Kind::Ambiguous && !m_settled && !m_contradictory[at]) {
        settle();
        m_lastReading = readDate(cell, m_orders[at], m_fiscal);
    }
    if (m_orders[at] == DateOrder::Unknown && !m_contradictory[at])
        m_orders[at] = m_lastReading.clue;
    m_lastDate.assign(cell);
    return m_lastReading;
}

void CellReader::settle()
{
    m_settled = true;
    const auto evidence = evidenceOfFile(m_path, m_table, m_fiscal, &m_progress);
    if (!evidence) {
        m_error = evidence.error();
        return;
    }
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const Column column = (*evidence)[i].column(m_table.columns[i].name, m_table.form.delimiter);
        if (m_marks[i] == DecimalMark::Unknown)
            m_marks[i] = column.decimalMark;
        if (m_orders[i] == DateOrder::Unknown)
            m_orders[i] = column.dateOrder;
        m_contradictory[i] = column.ambiguous;
    }
}

} // namespace vekha::exchange
