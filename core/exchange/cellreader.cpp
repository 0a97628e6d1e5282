// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellreader.h"

#include "core/exchange/columnevidence.h"
#include "core/exchange/dateorders.h"

namespace vekha::exchange {

CellReader::CellReader(const TableSource &source, const TablePreview &table, const Mapping &mapping,
                       const calendar::FiscalCalendar &fiscal, const Progress &progress)
    : m_source(source), m_table(table), m_fiscal(fiscal), m_progress(progress),
      m_givenMark(mapping.decimalMark), m_givenOrder(mapping.dateOrder)
{
    for (const Column &column : table.columns) {
        Known &known = m_columns.emplace_back();
        learn(known, column);
        known.durations = column.durations;
        known.serials = column.serials;
    }
    // A column of plain numbers that the person chose for the date can only hold day numbers.
    if (mapping.date && size_t(*mapping.date) < m_columns.size()) {
        const Column &date = table.columns[size_t(*mapping.date)];
        m_columns[size_t(*mapping.date)].serials = date.serials || date.type == u"number";
    }
    markUsed(mapping);
    // What inspect() left in doubt it has looked for in the whole source, where that is longer than its
    // sample.
    m_settled = table.wholeFile;
}

void CellReader::markUsed(const Mapping &mapping)
{
    const auto use = [&](int column) {
        if (column >= 0 && size_t(column) < m_columns.size())
            m_columns[size_t(column)].used = true;
    };
    use(mapping.date.value_or(-1));
    use(mapping.value.value_or(-1));
    for (const MetricColumn &column : mapping.metrics)
        use(column.column);
    for (const PeriodColumn &column : mapping.periods)
        use(column.column);
    for (const EventOutput &event : mapping.events)
        use(event.column);
    for (const auto &ratio : mapping.ratios)
        use(ratio.first);
}

/// What the person said holds, but in a column that mixes both it decides only what does not decide itself.
void CellReader::learn(Known &known, const Column &column) const
{
    known.mixed = column.ambiguous && column.decimalMark == DecimalMark::Unknown &&
                  column.dateOrder == DateOrder::Unknown;
    if (known.mark == DecimalMark::Unknown)
        known.mark = m_givenMark != DecimalMark::Unknown ? m_givenMark : column.decimalMark;
    if (known.order == DateOrder::Unknown)
        known.order = decides(m_givenOrder, column) ? m_givenOrder : column.dateOrder;
}

NumberReading CellReader::number(int column, std::string_view cell, CellKind kind)
{
    Known &known = m_columns[size_t(column)];
    if (kind == CellKind::Number)
        return readNumber(cell, DecimalMark::Point);
    if (known.durations) {
        const NumberReading reading = readDuration(cell);
        return reading.kind == NumberReading::Kind::Bad ? textNumber(known, cell) : reading;
    }
    return textNumber(known, cell);
}

NumberReading CellReader::textNumber(Known &known, std::string_view cell)
{
    NumberReading reading = readNumber(cell, known.mark);
    if (reading.kind == NumberReading::Kind::Ambiguous && !m_settled && !known.mixed) {
        settle();
        reading = readNumber(cell, known.mark);
    }
    if (reading.kind == NumberReading::Kind::Bad && known.mixed)
        reading = readNumber(cell, DecimalMark::Unknown);
    if (known.mark == DecimalMark::Unknown && !known.mixed)
        known.mark = reading.clue;
    return reading;
}

const DateReading &CellReader::date(int column, std::string_view cell, CellKind kind)
{
    if (column == m_lastColumn && !m_lastDate.empty() && cell == m_lastDate)
        return m_lastReading;
    Known &known = m_columns[size_t(column)];
    const bool figure = kind == CellKind::Number || known.serials;
    m_lastReading = {};
    if (figure) {
        const NumberReading serial = readNumber(cell, DecimalMark::Point);
        if (serial.kind == NumberReading::Kind::Number)
            m_lastReading = readSerialDate(serial.value);
    }
    if (m_lastReading.kind != DateReading::Kind::Date)
        m_lastReading = textDate(size_t(column), cell);
    m_lastDate.assign(cell);
    m_lastColumn = column;
    return m_lastReading;
}

DateReading CellReader::textDate(size_t column, std::string_view cell)
{
    Known &known = m_columns[column];
    DateReading reading = readDateOf(m_table.columns[column], cell, known.order, m_fiscal);
    if (reading.kind == DateReading::Kind::Ambiguous && !m_settled && !known.mixed) {
        settle();
        reading = readDateOf(m_table.columns[column], cell, known.order, m_fiscal);
    }
    if (reading.kind == DateReading::Kind::Bad && known.mixed && reading.clue != DateOrder::Unknown)
        reading = readDate(cell, reading.clue, m_fiscal);
    if (known.order == DateOrder::Unknown && !known.mixed)
        known.order = reading.clue;
    return reading;
}

void CellReader::settle()
{
    m_settled = true;
    std::vector<bool> open;
    for (const Known &known : m_columns)
        open.push_back(known.used && known.mark == DecimalMark::Unknown && known.order == DateOrder::Unknown);
    const auto evidence = evidenceOfSource(m_source, m_table, open, m_fiscal, &m_progress);
    if (!evidence) {
        m_error = evidence.error();
        return;
    }
    judgeColumns(m_table, *evidence, open);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (open[i])
            learn(m_columns[i], m_table.columns[i]);
    }
}

} // namespace vekha::exchange
