// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateorders.h"

#include <algorithm>

namespace vekha::exchange {

namespace {

using calendar::DayRange;
using calendar::monthOf;
using Kind = DateReading::Kind;

constexpr std::string_view separators = "/-";

/// The whole months that the days lie in.
DayRange wholeMonths(const DayRange &days)
{
    return {calendar::daysOfMonth(monthOf(days.first)).first, calendar::daysOfMonth(monthOf(days.last)).last};
}

DateOrder orderAtSeparator(const Column &column, std::string_view cell)
{
    const size_t at = cell.find_first_of(separators);
    if (at == cell.npos)
        return DateOrder::Unknown;
    return cell[at] == '/' ? column.slashOrder : column.dashOrder;
}

/// The one of both readings that lies in the months.
DateReading readInMonths(std::string_view cell, const DayRange &months,
                         const calendar::FiscalCalendar &fiscal)
{
    DateReading reading = readDate(cell, DateOrder::Unknown, fiscal);
    if (reading.kind != Kind::Ambiguous)
        return reading;
    const DateReading dayFirst = readDate(cell, DateOrder::DayFirst, fiscal);
    const DateReading monthFirst = readDate(cell, DateOrder::MonthFirst, fiscal);
    const bool dayFits = months.contains(dayFirst.period.first);
    if (dayFits == months.contains(monthFirst.period.first))
        return reading;
    return dayFits ? dayFirst : monthFirst;
}

} // namespace

void DateOrderEvidence::add(std::string_view cell, const DateReading &date,
                            const calendar::FiscalCalendar &fiscal)
{
    if (date.kind == Kind::Date && date.period.granularity == calendar::Granularity::Day) {
        const calendar::Day day = date.period.first;
        m_sure =
            m_sure ? DayRange{std::min(m_sure->first, day), std::max(m_sure->last, day)} : DayRange{day, day};
    }
    const bool either = date.kind == Kind::Ambiguous;
    if (date.clue == DateOrder::Unknown && !either)
        return;
    const size_t at = cell.find_first_of(separators);
    auto &counts = m_counts[at != cell.npos && cell[at] == '-' ? Dash : Slash];
    ++counts[either ? Either : date.clue == DateOrder::DayFirst ? DayFirst : MonthFirst];
    if (either)
        addEither(cell, fiscal);
}

void DateOrderEvidence::addEither(std::string_view cell, const calendar::FiscalCalendar &fiscal)
{
    const DateReading dayFirst = readDate(cell, DateOrder::DayFirst, fiscal);
    const DateReading monthFirst = readDate(cell, DateOrder::MonthFirst, fiscal);
    ++m_eitherMonths[{monthOf(dayFirst.period.first), monthOf(monthFirst.period.first)}];
}

DateOrder DateOrderEvidence::orderWith(Separator separator) const
{
    const auto &counts = m_counts[separator];
    if ((counts[DayFirst] > 0) == (counts[MonthFirst] > 0))
        return DateOrder::Unknown;
    return counts[DayFirst] > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<DayRange> DateOrderEvidence::sureMonths() const
{
    if (!m_sure || m_eitherMonths.empty())
        return std::nullopt;
    const int first = monthOf(m_sure->first);
    const int last = monthOf(m_sure->last);
    const auto inside = [&](int month) { return month >= first && month <= last; };
    const bool decided = std::all_of(m_eitherMonths.begin(), m_eitherMonths.end(), [&](const auto &each) {
        return inside(each.first.first) != inside(each.first.second);
    });
    return decided ? std::optional(wholeMonths(*m_sure)) : std::nullopt;
}

void DateOrderEvidence::judge(Column &column) const
{
    const bool dayFirst = count(DayFirst) > 0;
    const bool monthFirst = count(MonthFirst) > 0;
    if (dayFirst != monthFirst) {
        column.dateOrder = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return;
    }
    column.ambiguous = dayFirst || count(Either) > 0;
    column.sureMonths = sureMonths();
    column.slashOrder = orderWith(Slash);
    column.dashOrder = orderWith(Dash);
}

std::vector<DateOrder> ordersOffered(const Column &column)
{
    std::vector<DateOrder> orders;
    if (column.sureMonths)
        orders.push_back(DateOrder::InMonths);
    if (column.slashOrder != DateOrder::Unknown && column.dashOrder != DateOrder::Unknown)
        orders.push_back(DateOrder::BySeparator);
    orders.push_back(DateOrder::DayFirst);
    orders.push_back(DateOrder::MonthFirst);
    return orders;
}

bool decides(DateOrder order, const Column &column)
{
    const std::vector<DateOrder> orders = ordersOffered(column);
    return std::find(orders.begin(), orders.end(), order) != orders.end();
}

DateReading readDateOf(const Column &column, std::string_view cell, DateOrder order,
                       const calendar::FiscalCalendar &fiscal)
{
    if (order == DateOrder::InMonths && column.sureMonths)
        return readInMonths(cell, *column.sureMonths, fiscal);
    return readDate(cell, order == DateOrder::BySeparator ? orderAtSeparator(column, cell) : order, fiscal);
}

} // namespace vekha::exchange
