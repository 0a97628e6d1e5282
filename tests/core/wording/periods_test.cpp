// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/periods.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;
using calendar::DayRange;
using calendar::FiscalCalendar;
using calendar::Period;

namespace {

/// "_" stands for U+00A0.
std::string marked(QString text) { return text.replace(QChar(u'\u00a0'), QChar(u'_')).toStdString(); }

const PeriodNames ru(Language::Russian);
const PeriodNames en(Language::English);
const PeriodNames fiscalRu(Language::Russian, FiscalCalendar(4));
const PeriodNames fiscalEn(Language::English, FiscalCalendar(4));

Period period(const PeriodNames &names, const char *code)
{
    return names.fiscalCalendar().parse(QString::fromLatin1(code)).value();
}

DayRange range(QDate first, QDate last) { return {calendar::dayOf(first), calendar::dayOf(last)}; }

TEST(LongNames, OfEveryKind)
{
    const struct {
        const char *code;
        const char *russian;
        const char *english;
    } cases[] = {
        {"2026", "2026", "2026"},
        {"2026-H1", "I_полугодие_2026", "H1_2026"},
        {"2026-Q2", "II_квартал_2026", "Q2_2026"},
        {"2026-05", "Май_2026", "May_2026"},
        {"2026-W21", "Нед._21, 18–24_мая_2026", "Week_21, 18–24_May_2026"},
        {"2026-W53", "Нед._53, 28_декабря_2026_– 3_января_2027",
         "Week_53, 28_December_2026_– 3_January_2027"},
        {"2026-05-18", "18_мая_2026", "18_May_2026"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(marked(ru.longName(period(ru, c.code))), c.russian);
        EXPECT_EQ(marked(en.longName(period(en, c.code))), c.english);
    }
    EXPECT_EQ(marked(ru.inlineName(period(ru, "2026-05"))), "май_2026");
}

TEST(LongNames, OfFiscalYearsNameBothCalendarYears)
{
    EXPECT_EQ(marked(fiscalRu.longName(period(fiscalRu, "2025"))), "2025/26");
    EXPECT_EQ(marked(fiscalRu.longName(period(fiscalRu, "2025-Q4"))), "IV_квартал_2025/26");
    EXPECT_EQ(marked(fiscalEn.longName(period(fiscalEn, "2025-H2"))), "H2_2025/26");
    EXPECT_EQ(marked(fiscalEn.longName(period(fiscalEn, "2025-05"))), "May_2025");
    EXPECT_EQ(marked(fiscalEn.fiscalYearName(2099)), "2099/00");
}

TEST(ShortNames, FitAnAxis)
{
    EXPECT_EQ(marked(ru.shortName(period(ru, "2026-02"))), "фев");
    EXPECT_EQ(marked(en.shortName(period(en, "2026-02"))), "Feb");
    EXPECT_EQ(marked(ru.shortName(period(ru, "2026-Q2"))), "II_кв.");
    EXPECT_EQ(marked(en.shortName(period(en, "2026-H2"))), "H2");
    EXPECT_EQ(marked(ru.shortName(period(ru, "2026-W21"))), "нед._21");
    EXPECT_EQ(marked(en.shortName(period(en, "2026-W21"))), "W21");
    EXPECT_EQ(marked(ru.shortName(period(ru, "2026-05-14"))), "14_мая");
    EXPECT_EQ(marked(en.shortName(period(en, "2026-02-03"))), "3_Feb");
    EXPECT_EQ(marked(fiscalRu.yearName(period(fiscalRu, "2025-Q4"))), "2025/26");
    EXPECT_EQ(marked(ru.yearName(period(ru, "2026-05"))), "2026");
}

TEST(ColumnNames, HaveTheYearWhereItChanges)
{
    const Period december = period(ru, "2025-12");
    const Period january = period(ru, "2026-01");
    EXPECT_EQ(marked(ru.columnName(december, std::nullopt)), "Декабрь_2025");
    EXPECT_EQ(marked(ru.columnName(january, december)), "Январь_2026");
    EXPECT_EQ(marked(ru.columnName(period(ru, "2026-02"), january)), "Февраль");
    EXPECT_EQ(marked(en.columnName(period(en, "2026-Q3"), period(en, "2026-Q2"))), "Q3");
    EXPECT_EQ(marked(ru.columnName(period(ru, "2026-W21"), std::nullopt)), "Нед._21_2026");
    EXPECT_EQ(marked(ru.columnName(period(ru, "2026"), std::nullopt)), "2026");
}

TEST(RangeNames, AreAsShortAsTheyCanBe)
{
    const struct {
        DayRange range;
        const char *russian;
        const char *english;
        const char *withoutYear;
    } cases[] = {
        {range(QDate(2026, 5, 1), QDate(2026, 5, 24)), "1–24_мая_2026", "1–24_May_2026", "1–24_мая"},
        {range(QDate(2026, 5, 1), QDate(2026, 5, 1)), "1_мая_2026", "1_May_2026", "1_мая"},
        {range(QDate(2026, 4, 27), QDate(2026, 5, 3)), "27_апреля_– 3_мая_2026", "27_April_– 3_May_2026",
         "27_апреля_– 3_мая"},
        {range(QDate(2025, 12, 29), QDate(2026, 1, 11)), "29_декабря_2025_– 11_января_2026",
         "29_December_2025_– 11_January_2026", "29_декабря_2025_– 11_января_2026"},
        {range(QDate(2026, 4, 1), QDate(2026, 4, 30)), "апрель_2026", "April_2026", "апрель"},
        {range(QDate(2026, 3, 1), QDate(2026, 5, 31)), "март_– май_2026", "March_– May_2026", "март_– май"},
        {range(QDate(2025, 11, 1), QDate(2026, 1, 31)), "ноябрь_2025_– январь_2026",
         "November_2025_– January_2026", "ноябрь_2025_– январь_2026"},
        {range(QDate(2026, 4, 1), QDate(2026, 6, 30)), "II_квартал_2026", "Q2_2026", "II_квартал"},
        {range(QDate(2026, 1, 1), QDate(2026, 12, 31)), "2026", "2026", "2026"},
        {DayRange{}, "–", "–", "–"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(marked(ru.rangeName(c.range)), c.russian);
        EXPECT_EQ(marked(en.rangeName(c.range)), c.english);
        EXPECT_EQ(marked(ru.rangeNameWithoutYear(c.range)), c.withoutYear);
    }
}

TEST(Comparisons, UseTheDative)
{
    const DayRange may = range(QDate(2026, 5, 1), QDate(2026, 5, 31));
    const DayRange april = range(QDate(2026, 4, 1), QDate(2026, 4, 30));
    EXPECT_EQ(marked(ru.comparedWith(april, may)), "к_апрелю");
    EXPECT_EQ(marked(en.comparedWith(april, may)), "vs April");
    const DayRange mayBefore = range(QDate(2025, 5, 1), QDate(2025, 5, 31));
    EXPECT_EQ(marked(ru.comparedWith(mayBefore, may)), "к_маю_2025");
    EXPECT_EQ(marked(en.comparedWith(mayBefore, may)), "vs May_2025");
    const DayRange running = range(QDate(2026, 5, 1), QDate(2026, 5, 24));
    EXPECT_EQ(marked(ru.comparedWith(range(QDate(2026, 4, 1), QDate(2026, 4, 24)), running)),
              "к_1–24_апреля");
    const DayRange second = range(QDate(2026, 4, 1), QDate(2026, 6, 30));
    const DayRange third = range(QDate(2026, 7, 1), QDate(2026, 9, 30));
    EXPECT_EQ(marked(ru.comparedWith(second, third)), "ко_II_кварталу");
    EXPECT_EQ(marked(en.comparedWith(second, third)), "vs Q2");
    EXPECT_EQ(marked(ru.comparedWith(range(QDate(2025, 1, 1), QDate(2025, 12, 31)),
                                     range(QDate(2026, 1, 1), QDate(2026, 12, 31)))),
              "к_2025_году");
    EXPECT_EQ(marked(ru.comparedWith(DayRange{}, may)), "");
}

TEST(Moments, NameTodayAndLeaveOutThisYear)
{
    const QDate today(2026, 5, 24);
    EXPECT_EQ(marked(ru.momentName(QDateTime(today, QTime(9, 12)), today)), "Сегодня, 09:12");
    EXPECT_EQ(marked(ru.momentName(QDateTime(QDate(2026, 5, 23), QTime(18, 40)), today)), "23_мая, 18:40");
    EXPECT_EQ(marked(en.momentName(QDateTime(QDate(2025, 5, 23), QTime(18, 40)), today)),
              "23_May_2025, 18:40");
    EXPECT_EQ(marked(en.dateName(today)), "24_May_2026");
    EXPECT_EQ(marked(ru.shortDateName(QDate(2026, 2, 3), today)), "3_февраля");
}

TEST(Names, OfAllMonthsAndWeekdays)
{
    const char *nominative[] = {"январь", "февраль", "март",     "апрель",  "май",    "июнь",
                                "июль",   "август",  "сентябрь", "октябрь", "ноябрь", "декабрь"};
    const char *genitive[] = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                              "июля",   "августа", "сентября", "октября", "ноября", "декабря"};
    for (int month = 1; month <= 12; ++month) {
        EXPECT_EQ(monthName(month, Language::Russian).toStdString(), nominative[month - 1]);
        EXPECT_EQ(monthGenitive(month, Language::Russian).toStdString(), genitive[month - 1]);
        EXPECT_EQ(shortMonthName(month, Language::Russian).size(), 3);
        EXPECT_EQ(shortMonthName(month, Language::English), monthName(month, Language::English).first(3));
    }
    EXPECT_EQ(shortWeekdayName(1, Language::Russian), QStringLiteral("Пн"));
    EXPECT_EQ(shortWeekdayName(7, Language::English), QStringLiteral("Sun"));
    EXPECT_EQ(capitalised(QString()), QString());
}

} // namespace
