// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/periods.h"

#include "core/calendar/civil.h"
#include "core/calendar/comparison.h"
#include "core/wording/marks.h"

#include <array>

namespace vekha::wording {

using calendar::CivilDate;
using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

namespace {

// Own tables: what QLocale says differs between Qt versions and systems, and lacks the dative.
struct Month {
    QStringView nominative;
    QStringView genitive;
    QStringView dative;
    QStringView shortName;
    QStringView english;
    QStringView shortEnglish;
};

constexpr std::array<Month, 12> months{{
    {u"январь", u"января", u"январю", u"янв", u"January", u"Jan"},
    {u"февраль", u"февраля", u"февралю", u"фев", u"February", u"Feb"},
    {u"март", u"марта", u"марту", u"мар", u"March", u"Mar"},
    {u"апрель", u"апреля", u"апрелю", u"апр", u"April", u"Apr"},
    {u"май", u"мая", u"маю", u"май", u"May", u"May"},
    {u"июнь", u"июня", u"июню", u"июн", u"June", u"Jun"},
    {u"июль", u"июля", u"июлю", u"июл", u"July", u"Jul"},
    {u"август", u"августа", u"августу", u"авг", u"August", u"Aug"},
    {u"сентябрь", u"сентября", u"сентябрю", u"сен", u"September", u"Sep"},
    {u"октябрь", u"октября", u"октябрю", u"окт", u"October", u"Oct"},
    {u"ноябрь", u"ноября", u"ноябрю", u"ноя", u"November", u"Nov"},
    {u"декабрь", u"декабря", u"декабрю", u"дек", u"December", u"Dec"},
}};

const Month &monthAt(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return months[static_cast<std::size_t>(month - 1)];
}

QString roman(int number)
{
    static const std::array<QString, 4> numerals{QStringLiteral("I"), QStringLiteral("II"),
                                                 QStringLiteral("III"), QStringLiteral("IV")};
    return numerals.at(static_cast<std::size_t>(number - 1));
}

QString spaced(const QString &first, const QString &second) { return first + noBreakSpace + second; }

/// "март – май": the spaces show that the dash parts more than two words.
QString dashed(const QString &first, const QString &last)
{
    return first + noBreakSpace + enDash + u' ' + last;
}

int yearOf(calendar::Day day) { return calendar::civilOf(day).year; }

} // namespace

QString monthName(int month, Language language)
{
    return (language == Language::Russian ? monthAt(month).nominative : monthAt(month).english).toString();
}

QString monthGenitive(int month, Language language)
{
    return (language == Language::Russian ? monthAt(month).genitive : monthAt(month).english).toString();
}

QString shortMonthName(int month, Language language)
{
    return (language == Language::Russian ? monthAt(month).shortName : monthAt(month).shortEnglish)
        .toString();
}

QString shortWeekdayName(int weekday, Language language)
{
    static constexpr std::array<QStringView, 7> russian{u"Пн", u"Вт", u"Ср", u"Чт", u"Пт", u"Сб", u"Вс"};
    static constexpr std::array<QStringView, 7> english{u"Mon", u"Tue", u"Wed", u"Thu",
                                                        u"Fri", u"Sat", u"Sun"};
    const auto place = static_cast<std::size_t>(weekday - 1);
    return (language == Language::Russian ? russian.at(place) : english.at(place)).toString();
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

QString PeriodNames::fiscalYearName(int year) const
{
    const QString first = QString::number(year);
    if (m_calendar.startMonth() == 1) {
        return first;
    }
    return first + u'/' + QString::number((year + 1) % 100).rightJustified(2, u'0');
}

QString PeriodNames::yearName(const Period &period) const
{
    const bool fiscal = calendar::monthsIn(period.granularity) > 1;
    return fiscal ? fiscalYearName(m_calendar.nameOf(period).year) : QString::number(yearOf(period.first));
}

/// A part of a year inside a sentence: "май", "II квартал", "Q2", "I полугодие", "18 мая".
QString PeriodNames::nameWithoutYear(const Period &period) const
{
    const int number = m_calendar.nameOf(period).number;
    switch (period.granularity) {
    case Granularity::Day:
        return daysRange(period.days(), false);
    case Granularity::Week: {
        const QString week = isRussian() ? QStringLiteral("нед.") : QStringLiteral("week");
        return spaced(week, QString::number(number)) + QLatin1StringView(", ") +
               daysRange(period.days(), false);
    }
    case Granularity::Month:
        return monthName(number, m_language);
    case Granularity::Quarter:
        return isRussian() ? spaced(roman(number), QStringLiteral("квартал"))
                           : u'Q' + QString::number(number);
    case Granularity::HalfYear:
        return isRussian() ? spaced(roman(number), QStringLiteral("полугодие"))
                           : u'H' + QString::number(number);
    case Granularity::Year:
        return yearName(period);
    }
    Q_UNREACHABLE();
}

QString PeriodNames::inlineName(const Period &period) const
{
    if (period.granularity == Granularity::Week) {
        const QString week = isRussian() ? QStringLiteral("нед.") : QStringLiteral("week");
        return spaced(week, QString::number(m_calendar.nameOf(period).number)) + QLatin1StringView(", ") +
               daysRange(period.days(), true);
    }
    const QString name = nameWithoutYear(period);
    return period.granularity == Granularity::Year ? name : spaced(name, yearName(period));
}

QString PeriodNames::longName(const Period &period) const { return capitalised(inlineName(period)); }

QString PeriodNames::shortName(const Period &period) const
{
    const int number = m_calendar.nameOf(period).number;
    switch (period.granularity) {
    case Granularity::Week:
        return isRussian() ? spaced(QStringLiteral("нед."), QString::number(number))
                           : u'W' + QString::number(number);
    case Granularity::Month:
        return shortMonthName(number, m_language);
    case Granularity::Quarter:
        return isRussian() ? spaced(roman(number), QStringLiteral("кв.")) : u'Q' + QString::number(number);
    case Granularity::HalfYear:
        return isRussian() ? spaced(roman(number), QStringLiteral("пг.")) : u'H' + QString::number(number);
    case Granularity::Day: {
        const CivilDate date = calendar::civilOf(period.first);
        return spaced(QString::number(date.day), isRussian() ? monthGenitive(date.month, m_language)
                                                             : shortMonthName(date.month, m_language));
    }
    case Granularity::Year:
        return yearName(period);
    }
    Q_UNREACHABLE();
}

QString PeriodNames::columnName(const Period &period, const std::optional<Period> &columnBefore) const
{
    if (period.granularity == Granularity::Year) {
        return yearName(period);
    }
    const QString name = period.granularity == Granularity::Month ? capitalised(nameWithoutYear(period))
                                                                  : capitalised(shortName(period));
    const bool sameYear = columnBefore && columnBefore->granularity == period.granularity &&
                          yearName(*columnBefore) == yearName(period);
    return sameYear ? name : spaced(name, yearName(period));
}

QString PeriodNames::daysRange(const DayRange &range, bool withYear) const
{
    const CivilDate first = calendar::civilOf(range.first);
    const CivilDate last = calendar::civilOf(range.last);
    const auto day = [this](const CivilDate &date) {
        return spaced(QString::number(date.day), monthGenitive(date.month, m_language));
    };
    if (first.year != last.year) {
        return dashed(spaced(day(first), QString::number(first.year)),
                      spaced(day(last), QString::number(last.year)));
    }
    QString text;
    if (first.month != last.month) {
        text = dashed(day(first), day(last));
    } else if (first.day != last.day) {
        text = QString::number(first.day) + enDash + day(last);
    } else {
        text = day(last);
    }
    return withYear ? spaced(text, QString::number(last.year)) : text;
}

QString PeriodNames::monthsRange(const DayRange &range, bool withYear) const
{
    const CivilDate first = calendar::civilOf(range.first);
    const CivilDate last = calendar::civilOf(range.last);
    const QString firstName = monthName(first.month, m_language);
    const QString lastName = monthName(last.month, m_language);
    if (first.year != last.year) {
        return dashed(spaced(firstName, QString::number(first.year)),
                      spaced(lastName, QString::number(last.year)));
    }
    const QString text = dashed(firstName, lastName);
    return withYear ? spaced(text, QString::number(last.year)) : text;
}

QString PeriodNames::named(const DayRange &range, bool withYear) const
{
    if (range.isEmpty()) {
        return QString(enDash);
    }
    const auto period = calendar::periodCovering(m_calendar, range);
    if (period && period->granularity != Granularity::Week) {
        return withYear ? inlineName(*period) : nameWithoutYear(*period);
    }
    return calendar::isWholeMonths(range) ? monthsRange(range, withYear) : daysRange(range, withYear);
}

QString PeriodNames::rangeName(const DayRange &range) const { return named(range, true); }

QString PeriodNames::rangeNameWithoutYear(const DayRange &range) const { return named(range, false); }

/// "к апрелю 2025", "ко II кварталу", "к 2025 году"; anything else keeps its form: "к 1–24 апреля".
QString PeriodNames::russianComparison(const DayRange &compared, bool withYear) const
{
    const auto period = calendar::periodCovering(m_calendar, compared);
    const auto withItsYear = [&](const QString &name) {
        return withYear ? spaced(name, yearName(*period)) : name;
    };
    if (period && period->granularity == Granularity::Year) {
        return spaced(QStringLiteral("к"), spaced(yearName(*period), QStringLiteral("году")));
    }
    if (period && period->granularity == Granularity::Month) {
        const int month = m_calendar.nameOf(*period).number;
        return withItsYear(spaced(QStringLiteral("к"), monthAt(month).dative.toString()));
    }
    if (period && calendar::monthsIn(period->granularity) > 1) {
        const int number = m_calendar.nameOf(*period).number;
        const QString noun = period->granularity == Granularity::Quarter ? QStringLiteral("кварталу")
                                                                         : QStringLiteral("полугодию");
        const QString preposition = number == 2 ? QStringLiteral("ко") : QStringLiteral("к"); // ко второму
        return withItsYear(spaced(preposition, spaced(roman(number), noun)));
    }
    if (calendar::isWholeMonths(compared)) {
        return QStringLiteral("к периоду ") + monthsRange(compared, withYear);
    }
    return spaced(QStringLiteral("к"), daysRange(compared, withYear));
}

QString PeriodNames::comparedWith(const DayRange &compared, const DayRange &shown) const
{
    if (compared.isEmpty()) {
        return {};
    }
    const auto yearNameOf = [this](const DayRange &range) {
        const auto period = calendar::periodCovering(m_calendar, range);
        return period ? yearName(*period) : QString::number(yearOf(range.last));
    };
    const bool withYear = yearNameOf(compared) != yearNameOf(shown);
    if (isRussian()) {
        return russianComparison(compared, withYear);
    }
    return QStringLiteral("vs ") + named(compared, withYear);
}

QString PeriodNames::dateName(QDate date) const
{
    const calendar::Day day = calendar::dayOf(date);
    return daysRange({day, day}, true);
}

QString PeriodNames::shortDateName(QDate date, QDate today) const
{
    const calendar::Day day = calendar::dayOf(date);
    return daysRange({day, day}, date.year() != today.year());
}

QString PeriodNames::momentName(const QDateTime &moment, QDate today) const
{
    return capitalised(inlineMomentName(moment, today));
}

QString PeriodNames::inlineMomentName(const QDateTime &moment, QDate today) const
{
    const QDate date = moment.date();
    const QString time = moment.time().toString(QStringLiteral("HH:mm"));
    if (date == today) {
        return (isRussian() ? QStringLiteral("сегодня, ") : QStringLiteral("today, ")) + time;
    }
    return shortDateName(date, today) + QLatin1StringView(", ") + time;
}

} // namespace vekha::wording
