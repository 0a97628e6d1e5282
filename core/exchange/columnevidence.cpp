// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnevidence.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/datetext.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/rowfilter.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vekha::exchange {

namespace {

/// A column is of a type if so many in a hundred of its filled cells are: total rows and misprints are not.
constexpr qint64 percentForType = 60;
constexpr size_t namesKept = 20000;
constexpr size_t yearDigits = 4; // 2024
constexpr size_t dayDigits = 8;  // 20240517
constexpr qint64 rowsBetweenQuestions = 4096;

bool nearlyAll(qint64 some, qint64 all) { return all > 0 && some * 100 >= all * percentForType; }

DecimalMark otherMark(DecimalMark mark)
{
    return mark == DecimalMark::Point ? DecimalMark::Comma : DecimalMark::Point;
}
DateOrder otherOrder(DateOrder order)
{
    return order == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

/// The mark or order that columns of the file have and none contradicts; Unknown where there is none.
template <class Value> Value commonOf(const TablePreview &table, Value Column::*member, Value a, Value b)
{
    const auto has = [&](Value value) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const Column &c) { return c.*member == value; });
    };
    return has(a) == has(b) ? Value::Unknown : has(a) ? a : b;
}

} // namespace

void ColumnEvidence::add(std::string_view cell, const calendar::FiscalCalendar &fiscal, CellKind kind)
{
    if (kind == CellKind::Text) {
        addText(cell, fiscal);
        return;
    }
    if (cell.empty())
        return;
    ++m_filled;
    addName(cell);
    if (kind == CellKind::Date) {
        ++m_dates;
        return;
    }
    ++m_numbers;
    addFigure(readNumber(cell, DecimalMark::Point).value);
}

void ColumnEvidence::addText(std::string_view cell, const calendar::FiscalCalendar &fiscal)
{
    const NumberReading number = readNumber(cell, DecimalMark::Unknown);
    if (number.kind == NumberReading::Kind::Missing)
        return;
    ++m_filled;
    addName(cell);
    const bool ambiguous = number.kind == NumberReading::Kind::Ambiguous;
    m_numbers += number.kind == NumberReading::Kind::Number || ambiguous;
    m_points += number.clue == DecimalMark::Point;
    m_commas += number.clue == DecimalMark::Comma;
    m_eitherCommas += ambiguous && cell.find(',') != cell.npos;
    m_eitherPoints += ambiguous && cell.find('.') != cell.npos;
    m_percents += (ambiguous || number.kind == NumberReading::Kind::Number) && cell.find('%') != cell.npos;
    if (number.kind == NumberReading::Kind::Number)
        addFigure(number.value);
    else if (!ambiguous)
        m_durations += readDuration(cell).kind == NumberReading::Kind::Number;
    // Most cells of most files are plain digits, and few of these could be a date.
    const bool digits = std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits && cell.size() != yearDigits && cell.size() != dayDigits)
        return;
    const DateReading date = readDate(cell, DateOrder::Unknown, fiscal);
    const bool either = date.kind == DateReading::Kind::Ambiguous;
    m_bareDates += date.kind == DateReading::Kind::Date && date.bareNumber;
    m_dates += (date.kind == DateReading::Kind::Date && !date.bareNumber) || either;
    m_impossibleDates += date.impossible;
    m_orders.add(cell, date, fiscal);
}

void ColumnEvidence::addFigure(double value)
{
    m_smallest = m_figures == 0 ? value : std::min(m_smallest, value);
    m_largest = m_figures == 0 ? value : std::max(m_largest, value);
    ++m_figures;
    m_fractions += value != std::floor(value);
    m_serials += readSerialDate(value).kind == DateReading::Kind::Date;
}

void ColumnEvidence::addName(std::string_view cell)
{
    if (m_repeats || m_names.size() >= namesKept)
        return;
    m_repeats = !m_names.insert(std::hash<std::string_view>()(cell)).second;
}

Column ColumnEvidence::column(const QString &name, char delimiter) const
{
    Column column;
    column.name = name;
    column.type = type(name);
    column.distinct = !m_repeats && m_filled > 1;
    column.serials = areSerials(name);
    if (column.type == u"date" && !column.serials)
        m_orders.judge(column);
    else if (column.type == u"number")
        judgeNumbers(column, delimiter);
    return column;
}

/// A spreadsheet's dates that lost their format: all of them, and a header that says so.
bool ColumnEvidence::areSerials(const QString &name) const
{
    return m_filled > 0 && m_serials == m_filled && useOfHeader(name) == Use::Date;
}

QString ColumnEvidence::type(const QString &name) const
{
    if (m_filled == 0)
        return QStringLiteral("empty");
    const bool named = useOfHeader(name) == Use::Date;
    // A misprint in a column of dates: the row is wrong, not the column. In a short table it is a large part.
    const qint64 dates = m_dates + (named || m_impossibleDates <= m_dates ? m_impossibleDates : 0);
    // "05.2024" is a number too; a name, or a form that is a date alone, decides.
    const bool datesAlone = nearlyAll(dates, m_filled) && (named || dates > m_numbers);
    if (datesAlone || (named && nearlyAll(dates + m_bareDates, m_filled)) || areSerials(name))
        return QStringLiteral("date");
    if (named && plainHeader(name) == u"nth day" && nearlyAll(m_numbers, m_filled))
        return QStringLiteral("date");
    return nearlyAll(m_numbers, m_filled) || nearlyAll(m_durations, m_filled) ? QStringLiteral("number")
                                                                              : QStringLiteral("text");
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
    column.durations = m_durations > m_numbers;
    column.percentSigns = m_percents > 0;
    column.whole = m_figures > 0 && m_fractions == 0;
    if (m_figures > 0) {
        column.smallest = m_smallest;
        column.largest = m_largest;
    }
}

void judgeColumns(TablePreview &table, const std::vector<ColumnEvidence> &evidence,
                  const std::vector<bool> &only)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (only.empty() || only[i])
            table.columns[i] = evidence[i].column(table.columns[i].name, table.form.delimiter);
    }
    const DecimalMark mark =
        commonOf(table, &Column::decimalMark, DecimalMark::Point, otherMark(DecimalMark::Point));
    const DateOrder order =
        commonOf(table, &Column::dateOrder, DateOrder::DayFirst, otherOrder(DateOrder::DayFirst));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        Column &column = table.columns[i];
        if (!column.ambiguous || evidence[i].contradictsItself())
            continue;
        const bool isDate = column.type == u"date";
        if (isDate)
            column.dateOrder = order;
        else
            column.decimalMark = mark;
        column.ambiguous = isDate ? order == DateOrder::Unknown : mark == DecimalMark::Unknown;
    }
}

Result<std::vector<ColumnEvidence>> evidenceOfSource(const TableSource &source, const TablePreview &table,
                                                     const std::vector<bool> &wanted,
                                                     const calendar::FiscalCalendar &fiscal,
                                                     const Progress *progress)
{
    auto reader = openRows(source, table.kind, table.form, table.sheet);
    if (!reader)
        return failure(reader.error());
    std::vector<size_t> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (wanted.empty() || wanted[i])
            columns.push_back(i);
    }
    std::vector<ColumnEvidence> evidence(table.columns.size());
    RowFilter filter(table);
    qint64 rows = 0;
    while ((*reader)->next()) {
        if (++rows % rowsBetweenQuestions == 0 && progress && progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto fields = (*reader)->fields();
        if (filter.judge(fields, (*reader)->line()) != Furniture::None)
            continue;
        const auto kinds = (*reader)->kinds();
        for (const size_t i : columns) {
            if (i < fields.size())
                evidence[i].add(fields[i], fiscal, kinds.empty() ? CellKind::Text : kinds[i]);
        }
    }
    if ((*reader)->error())
        return failure(*(*reader)->error());
    return evidence;
}

} // namespace vekha::exchange
