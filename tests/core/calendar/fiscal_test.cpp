// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <gtest/gtest.h>

#include <string>

using namespace vekha;
using namespace vekha::calendar;

namespace {

struct CodeCase {
    const char *code;
    int startMonth;
    Granularity granularity;
    QDate first;
    QDate last;
};

class Codes : public testing::TestWithParam<CodeCase> {};

TEST_P(Codes, NameTheirDays)
{
    const CodeCase &c = GetParam();
    const FiscalCalendar calendar(c.startMonth);
    const auto period = calendar.parse(QString::fromLatin1(c.code));
    ASSERT_TRUE(period) << c.code;
    EXPECT_EQ(period->granularity, c.granularity);
    EXPECT_EQ(period->days(), (DayRange{dayOf(c.first), dayOf(c.last)}));
    EXPECT_EQ(calendar.code(*period).toStdString(), c.code);
}

INSTANTIATE_TEST_SUITE_P(
    CalendarYears, Codes,
    testing::Values(CodeCase{"2024", 1, Granularity::Year, QDate(2024, 1, 1), QDate(2024, 12, 31)},
                    CodeCase{"2024-H1", 1, Granularity::HalfYear, QDate(2024, 1, 1), QDate(2024, 6, 30)},
                    CodeCase{"2024-H2", 1, Granularity::HalfYear, QDate(2024, 7, 1), QDate(2024, 12, 31)},
                    CodeCase{"2024-Q3", 1, Granularity::Quarter, QDate(2024, 7, 1), QDate(2024, 9, 30)},
                    CodeCase{"2024-02", 1, Granularity::Month, QDate(2024, 2, 1), QDate(2024, 2, 29)},
                    CodeCase{"2025-W01", 1, Granularity::Week, QDate(2024, 12, 30), QDate(2025, 1, 5)},
                    CodeCase{"2026-W53", 1, Granularity::Week, QDate(2026, 12, 28), QDate(2027, 1, 3)},
                    CodeCase{"2024-02-29", 1, Granularity::Day, QDate(2024, 2, 29), QDate(2024, 2, 29)}));
INSTANTIATE_TEST_SUITE_P(
    FiscalYears, Codes,
    testing::Values(CodeCase{"2025", 4, Granularity::Year, QDate(2025, 4, 1), QDate(2026, 3, 31)},
                    CodeCase{"2025-Q1", 4, Granularity::Quarter, QDate(2025, 4, 1), QDate(2025, 6, 30)},
                    CodeCase{"2025-Q4", 4, Granularity::Quarter, QDate(2026, 1, 1), QDate(2026, 3, 31)},
                    CodeCase{"2025-H2", 4, Granularity::HalfYear, QDate(2025, 10, 1), QDate(2026, 3, 31)},
                    CodeCase{"2025-05", 4, Granularity::Month, QDate(2025, 5, 1), QDate(2025, 5, 31)},
                    CodeCase{"2025-Q1", 2, Granularity::Quarter, QDate(2025, 2, 1), QDate(2025, 4, 30)},
                    CodeCase{"2025-Q4", 2, Granularity::Quarter, QDate(2025, 11, 1), QDate(2026, 1, 31)},
                    CodeCase{"2025", 12, Granularity::Year, QDate(2025, 12, 1), QDate(2026, 11, 30)}));

TEST(Parse, RefusesWhatIsNoPeriod)
{
    const FiscalCalendar calendar;
    for (const char *text :
         {"",           "24",           "20244",     "2024-",    "2024-13",     "2024-00",    "2024-5",
          "2024-Q5",    "2024-Q0",      "2024-H3",   "2024-W00", "2025-W53",    "2024-W7",    "2023-02-29",
          "2024-04-31", "2024-04-00",   "2024-4-01", "2024/05",  "2024-05-17x", "2024-05x17", "May 2024",
          "0204",       "2024-Q3 2025", "-2024"}) {
        const auto period = calendar.parse(QString::fromLatin1(text));
        ASSERT_FALSE(period) << text;
        EXPECT_EQ(period.error().code, ErrorCode::InvalidPeriod);
        EXPECT_EQ(period.error().args, QStringList{QString::fromLatin1(text)});
    }
}

TEST(Parse, TakesSmallLettersAndSpacesAround)
{
    const FiscalCalendar calendar;
    EXPECT_EQ(calendar.code(calendar.parse(QStringLiteral(" 2024-q3 ")).value()), QStringLiteral("2024-Q3"));
    EXPECT_EQ(calendar.code(calendar.parse(QStringLiteral("2024-w07")).value()), QStringLiteral("2024-W07"));
}

class EveryStartMonth : public testing::TestWithParam<int> {};

TEST_P(EveryStartMonth, CodesOfEveryDayRoundTrip)
{
    const FiscalCalendar calendar(GetParam());
    for (Day day = dayOf(QDate(2019, 1, 1)); day <= dayOf(QDate(2030, 12, 31)); ++day) {
        for (const Granularity granularity :
             {Granularity::Day, Granularity::Week, Granularity::Month, Granularity::Quarter,
              Granularity::HalfYear, Granularity::Year}) {
            const Period period = calendar.periodOf(granularity, day);
            ASSERT_TRUE(period.days().contains(day));
            const QString code = calendar.code(period);
            const auto parsed = calendar.parse(code);
            ASSERT_TRUE(parsed) << code.toStdString();
            ASSERT_EQ(*parsed, period) << code.toStdString();
        }
    }
}

TEST_P(EveryStartMonth, PeriodsTileTheDaysWithoutGapOrOverlap)
{
    const FiscalCalendar calendar(GetParam());
    const DayRange range{dayOf(QDate(2019, 3, 14)), dayOf(QDate(2024, 10, 2))};
    for (const Granularity granularity : {Granularity::Day, Granularity::Week, Granularity::Month,
                                          Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        const auto periods = calendar.periodsIn(granularity, range);
        ASSERT_FALSE(periods.empty());
        EXPECT_TRUE(periods.front().days().contains(range.first));
        EXPECT_TRUE(periods.back().days().contains(range.last));
        for (std::size_t i = 1; i < periods.size(); ++i) {
            ASSERT_EQ(periods[i].first, periods[i - 1].days().last + 1);
            ASSERT_EQ(periods[i], calendar.periodOf(granularity, periods[i].first));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EveryStartMonth, testing::Range(1, 13));

TEST(Names, GiveFiscalYearAndNumber)
{
    const FiscalCalendar april(4);
    const Day january = dayOf(QDate(2026, 1, 15));
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Quarter, january)).year, 2025);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Quarter, january)).number, 4);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::HalfYear, january)).number, 2);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Year, january)).year, 2025);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Year, january)).number, 0);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Month, january)).year, 2026)
        << "months are calendar months";
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Month, january)).number, 1);
    EXPECT_EQ(april.nameOf(april.periodOf(Granularity::Week, dayOf(QDate(2024, 12, 31)))).year, 2025);
}

TEST(PeriodsIn, AreNoneForAnEmptyRange)
{
    EXPECT_TRUE(FiscalCalendar().periodsIn(Granularity::Month, DayRange{}).empty());
}

} // namespace
