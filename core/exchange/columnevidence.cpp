// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnevidence.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/datetext.h"
#include "core/exchange/delimitedreader.h"
#include "core/exchange/numbertext.h"

namespace vekha::exchange {

namespace {

/// A column is of a type if so many in a hundred of its filled cells are: total rows and misprints are not.
constexpr qint64 percentForType = 60;

bool nearlyAll(qint64 some, qint64 all) { return all > 0 && some * 100 >= all * percentForType; }

} // namespace

void ColumnEvidence::add(std::string_view cell, const calendar::FiscalCalendar &fiscal)
{
    const NumberReading number = readNumber(cell, DecimalMark::Unknown);
    if (number.kind == NumberReading::Kind::Missing)
        return;
    ++m_filled;
    const bool ambiguous = number.kind == NumberReading::Kind::Ambiguous;
    m_numbers += number.kind == NumberReading::Kind::Number || ambiguous;
    m_points += number.clue == DecimalMark::Point;
    m_commas += number.clue == DecimalMark::Comma;
    m_eitherCommas += ambiguous && cell.find(',') != cell.npos;
    m_eitherPoints += ambiguous && cell.find('.') != cell.npos;
    const DateReading date = readDate(cell, DateOrder::Unknown, fiscal);
    const bool either = date.kind == DateReading::Kind::Ambiguous;
    m_bareDates += date.kind == DateReading::Kind::Date && date.bareNumber;
    m_dates += (date.kind == DateReading::Kind::Date && !date.bareNumber) || either;
    m_eitherOrder += either;
    m_dayFirst += date.clue == DateOrder::DayFirst;
    m_monthFirst += date.clue == DateOrder::MonthFirst;
}

Column ColumnEvidence::column(const QString &name, char delimiter) const
{
    Column column;
    column.name = name;
    column.type = type(name);
    if (column.type == u"date")
        judgeDates(column);
    else if (column.type == u"number")
        judgeNumbers(column, delimiter);
    return column;
}

QString ColumnEvidence::type(const QString &name) const
{
    if (m_filled == 0)
        return QStringLiteral("empty");
    const bool named = useOfHeader(name) == Use::Date;
    // "05.2024" is a number too; a name, or a form that is a date alone, decides.
    const bool datesAlone = nearlyAll(m_dates, m_filled) && (named || m_dates > m_numbers);
    if (datesAlone || (named && nearlyAll(m_dates + m_bareDates, m_filled)))
        return QStringLiteral("date");
    return nearlyAll(m_numbers, m_filled) ? QStringLiteral("number") : QStringLiteral("text");
}

void ColumnEvidence::judgeDates(Column &column) const
{
    if (m_dayFirst > 0 && m_monthFirst == 0)
        column.dateOrder = DateOrder::DayFirst;
    else if (m_monthFirst > 0 && m_dayFirst == 0)
        column.dateOrder = DateOrder::MonthFirst;
    else
        column.ambiguous = m_eitherOrder > 0 || m_dayFirst > 0;
}

void ColumnEvidence::judgeNumbers(Column &column, char delimiter) const
{
    const bool contradiction = m_points > 0 && m_commas > 0;
    if (!contradiction && m_points > 0)
        column.decimalMark = DecimalMark::Point;
    else if (!contradiction && m_commas > 0)
        column.decimalMark = DecimalMark::Comma;
    else if (!contradiction && delimiter == ',' && m_eitherPoints > 0 && m_eitherCommas == 0)
        column.decimalMark = DecimalMark::Point;
    else
        column.ambiguous = contradiction || m_eitherPoints + m_eitherCommas > 0;
}

Result<std::vector<ColumnEvidence>> evidenceOfFile(const QString &path, const TablePreview &table,
                                                   const calendar::FiscalCalendar &fiscal,
                                                   const Progress *progress)
{
    auto text = openText(path, table.form);
    if (!text)
        return failure(text.error());
    DelimitedReader reader(std::move(*text), table.form.delimiter, table.form.quote);
    std::vector<ColumnEvidence> evidence(table.columns.size());
    qint64 rows = 0;
    while (reader.next()) {
        if (reader.line() <= table.headerLine)
            continue;
        if (++rows % 4096 == 0 && progress && progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto fields = reader.fields();
        for (size_t i = 0; i < std::min(fields.size(), evidence.size()); ++i)
            evidence[i].add(fields[i], fiscal);
    }
    if (reader.error())
        return failure(*reader.error());
    return evidence;
}

} // namespace vekha::exchange
