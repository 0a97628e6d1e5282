// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/shortcomparison.h"

#include "core/calendar/civil.h"
#include "core/calendar/comparison.h"
#include "core/wording/marks.h"

namespace vekha::wording {

using calendar::CivilDate;
using calendar::DayRange;
using calendar::Granularity;

namespace {

QString yearPart(const CivilDate &date, QChar mark, bool withYear)
{
    return withYear ? mark + QString::number(date.year) : QString();
}

/// "1.01–23.02", "1–24.04.2025".
QString russianDays(const CivilDate &first, const CivilDate &last, bool withYear)
{
    const auto written = [](const CivilDate &date) {
        return QStringLiteral("%1.%2").arg(date.day).arg(date.month, 2, 10, QLatin1Char('0'));
    };
    const bool sameMonth = first.year == last.year && first.month == last.month;
    const QString from = sameMonth
                             ? QString::number(first.day)
                             : written(first) + yearPart(first, u'.', withYear && first.year != last.year);
    const QString to = written(last) + yearPart(last, u'.', withYear);
    return sameMonth && first.day == last.day ? to : from + enDash + to;
}

/// "1 Jan – 23 Feb", "1–24 Apr 2025".
QString englishDays(const CivilDate &first, const CivilDate &last, bool withYear)
{
    const auto written = [](const CivilDate &date) {
        return QString::number(date.day) + noBreakSpace + shortMonthName(date.month, Language::English);
    };
    const QString to = written(last) + yearPart(last, noBreakSpace, withYear);
    if (first.year == last.year && first.month == last.month)
        return first.day == last.day ? to : QString::number(first.day) + enDash + to;
    return written(first) + yearPart(first, noBreakSpace, withYear && first.year != last.year) +
           noBreakSpace + enDash + noBreakSpace + to;
}

} // namespace

QString shortComparedWith(const PeriodNames &names, const DayRange &compared, const DayRange &shown)
{
    if (compared.isEmpty())
        return {};
    const auto period = calendar::periodCovering(names.fiscalCalendar(), compared);
    const bool isNamed =
        period ? period->granularity != Granularity::Week && period->granularity != Granularity::Day
               : calendar::isWholeMonths(compared);
    if (isNamed)
        return names.comparedWith(compared, shown);
    const CivilDate first = calendar::civilOf(compared.first);
    const CivilDate last = calendar::civilOf(compared.last);
    const bool withYear = first.year != last.year || last.year != calendar::civilOf(shown.last).year;
    if (names.language() == Language::Russian)
        return QStringLiteral("к") + noBreakSpace + russianDays(first, last, withYear);
    return QStringLiteral("vs") + noBreakSpace + englishDays(first, last, withYear);
}

} // namespace vekha::wording
