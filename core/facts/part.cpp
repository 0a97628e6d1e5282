// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/part.h"

#include <algorithm>

namespace vekha::facts {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using calendar::MonthNumber;

void Part::add(const Fact &fact, const DayRange &range)
{
    const DayRange factDays = fact.period.days();
    if (!range.overlaps(factDays)) {
        return;
    }
    if (range.contains(factDays)) {
        addWhole(fact, factDays);
    } else if (fact.period.granularity == Granularity::Week) {
        addInPart(fact, factDays, range);
    } else {
        coarserOutside = true;
    }
}

void Part::addWhole(const Fact &fact, const DayRange &counted)
{
    sum += fact.value;
    dayWeighted += fact.value * counted.days();
    monthWeighted += fact.value * calendar::monthsIn(fact.period.granularity);
    days += counted.days();
    kinds |= std::uint8_t(1u << unsigned(fact.period.granularity));
    takeFirst(fact.value, counted.first);
    takeLast(fact.value, counted.last);
}

void Part::addInPart(const Fact &week, const DayRange &weekDays, const DayRange &range)
{
    const int inside = weekDays.intersected(range).days();
    sum += week.value * inside / weekDays.days();
    dayWeighted += week.value * inside;
    days += inside;
    kinds |= std::uint8_t(1u << unsigned(Granularity::Week));
    weekSplit = true;
    if (range.contains(weekDays.first)) {
        takeFirst(week.value, weekDays.first);
    }
    if (range.contains(weekDays.last)) {
        takeLast(week.value, weekDays.last);
    }
}

void Part::takeFirst(double value, Day day)
{
    if (day < firstDay) {
        first = value;
        firstDay = day;
    } else if (day == firstDay && day != noFirstDay) {
        first += value;
    }
}

void Part::takeLast(double value, Day day)
{
    if (day > lastDay) {
        last = value;
        lastDay = day;
    } else if (day == lastDay && day != noLastDay) {
        last += value;
    }
}

void Part::join(const Part &other)
{
    sum += other.sum;
    dayWeighted += other.dayWeighted;
    monthWeighted += other.monthWeighted;
    takeFirst(other.first, other.firstDay);
    takeLast(other.last, other.lastDay);
    days += other.days;
    kinds |= other.kinds;
    coarserOutside = coarserOutside || other.coarserOutside;
    weekSplit = weekSplit || other.weekSplit;
}

// Facts of one series never overlap, so that "equal days" happens between campaigns alone and one way of
// joining serves both; the two names tell a reader what is meant.
void Part::appendLater(const Part &later) { join(later); }
void Part::addBeside(const Part &other) { join(other); }

namespace {

constexpr std::ptrdiff_t cellsToLookBack = 4;

void addToMonths(std::vector<MonthCell> &cells, const Fact &fact)
{
    const DayRange days = fact.period.days();
    for (MonthNumber month = calendar::monthOf(days.first); month <= calendar::monthOf(days.last); ++month) {
        const auto same = [month](const MonthCell &cell) {
            return cell.month == month && cell.kind == Granularity::Month;
        };
        // Facts come by first day, so that a cell that exists is one of the last.
        const auto oldest = cells.rbegin() + std::min<std::ptrdiff_t>(std::ssize(cells), cellsToLookBack);
        auto cell = std::find_if(cells.rbegin(), oldest, same);
        if (cell == oldest) {
            cells.push_back({month, Granularity::Month, {}});
            cell = cells.rbegin();
        }
        cell->part.add(fact, calendar::daysOfMonth(month));
    }
}

} // namespace

std::vector<MonthCell> monthCells(const std::vector<Fact> &facts)
{
    std::vector<MonthCell> cells;
    for (const Fact &fact : facts) {
        if (fact.period.granularity <= Granularity::Month) {
            addToMonths(cells, fact);
            continue;
        }
        MonthCell cell{calendar::monthOf(fact.period.first), fact.period.granularity, {}};
        cell.part.add(fact, fact.period.days());
        cells.push_back(cell);
    }
    std::stable_sort(cells.begin(), cells.end(), [](const MonthCell &a, const MonthCell &b) {
        return std::pair(a.month, a.kind) < std::pair(b.month, b.kind);
    });
    return cells;
}

} // namespace vekha::facts
