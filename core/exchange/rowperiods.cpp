// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowperiods.h"

#include <charconv>

namespace vekha::exchange {

using calendar::Granularity;
using calendar::Period;

namespace {

constexpr int secondsOfDay = 24 * 3600;
constexpr int mostDays = 100 * 366; ///< that a file counts from its first day

} // namespace

RowPeriods::RowPeriods(const Mapping &mapping, const calendar::FiscalCalendar &fiscal, CellReader &cells,
                       ImportProblems &problems)
    : m_mapping(mapping), m_fiscal(fiscal), m_cells(cells), m_problems(problems)
{
    if (!mapping.date && mapping.wholePeriod)
        m_period = *mapping.wholePeriod;
}

bool RowPeriods::read(const RowCells &row)
{
    if (!m_mapping.date)
        return true; // one period for all rows, or one for each column
    const bool read = m_mapping.dayZero ? readDayNumber(row) : readDate(row);
    return read && intoGranularity(row);
}

bool RowPeriods::readDate(const RowCells &row)
{
    const int column = *m_mapping.date;
    const std::string_view cell = row.at(column);
    const DateReading &reading = m_cells.date(column, cell, row.kindAt(column));
    if (reading.kind != DateReading::Kind::Date)
        return m_problems.add(row.line(), ErrorCode::InvalidDate, column, cell);
    m_period = reading.period;
    m_order = reading.second;
    return !m_mapping.periodKind || takeKind(row);
}

bool RowPeriods::readDayNumber(const RowCells &row)
{
    const std::string_view cell = trimmed(row.at(*m_mapping.date));
    int days = -1;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), days);
    if (read.ec != std::errc() || read.ptr != cell.data() + cell.size() || days < 0 || days > mostDays)
        return m_problems.add(row.line(), ErrorCode::InvalidDate, *m_mapping.date, cell);
    m_period = {Granularity::Day, *m_mapping.dayZero + days};
    m_order = 0;
    return true;
}

/// Our own facts CSV names the kind of the period that starts on the day.
bool RowPeriods::takeKind(const RowCells &row)
{
    if (m_period.granularity != Granularity::Day)
        return true;
    const std::string_view cell = trimmed(row.at(*m_mapping.periodKind));
    const auto kind = calendar::granularityFromCode(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    if (!kind)
        return m_problems.add(row.line(), ErrorCode::InvalidPeriod, *m_mapping.periodKind, cell);
    m_period = m_fiscal.periodOf(*kind, m_period.first);
    return true;
}

std::optional<Period> RowPeriods::whole(const Period &period) const
{
    if (!m_mapping.granularity || period.granularity >= *m_mapping.granularity)
        return period;
    const Period whole = m_fiscal.periodOf(*m_mapping.granularity, period.first);
    return whole.days().contains(period.days()) ? std::optional(whole) : std::nullopt;
}

/// A week that crosses the border of its month or year is a bad row.
bool RowPeriods::intoGranularity(const RowCells &row)
{
    const auto into = whole(m_period);
    if (!into)
        return m_problems.add(row.line(), ErrorCode::InvalidPeriod, *m_mapping.date, row.at(*m_mapping.date));
    m_order += (m_period.first - into->first) * secondsOfDay;
    m_period = *into;
    return true;
}

} // namespace vekha::exchange
