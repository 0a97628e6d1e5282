// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datetext.h"

namespace vekha::exchange {

using Kind = DateReading::Kind;
using calendar::Granularity;

struct DateCase {
    const char *text;
    Granularity granularity;
    const char *first;
    int second = 0;
};

class DateText : public testing::TestWithParam<DateCase> {};

TEST_P(DateText, IsReadAsPeriod)
{
    const DateReading reading = readDate(GetParam().text, DateOrder::Unknown, calendar::FiscalCalendar());
    ASSERT_EQ(reading.kind, Kind::Date) << GetParam().text;
    EXPECT_EQ(reading.period.granularity, GetParam().granularity) << GetParam().text;
    EXPECT_EQ(calendar::dateOf(reading.period.first).toString(Qt::ISODate).toStdString(), GetParam().first)
        << GetParam().text;
    EXPECT_EQ(reading.second, GetParam().second) << GetParam().text;
}

constexpr auto day = Granularity::Day;
INSTANTIATE_TEST_SUITE_P(
    Days, DateText,
    testing::Values(
        DateCase{"2024-02-29", day, "2024-02-29"}, DateCase{"2023-03-01T10:54:41", day, "2023-03-01", 39281},
        DateCase{"2023-03-01 10:54:41.250+03:00", day, "2023-03-01", 39281},
        DateCase{"01.06.2023", day, "2023-06-01"}, DateCase{"1.6.23", day, "2023-06-01"},
        DateCase{"01.01.2020 0:00", day, "2020-01-01"}, DateCase{"20240517", day, "2024-05-17"},
        DateCase{"13/04/2024", day, "2024-04-13"}, DateCase{"04/13/2024", day, "2024-04-13"},
        DateCase{"5/5/2024", day, "2024-05-05"}, DateCase{"2/26/2018 7:58 PM", day, "2018-02-26", 71880},
        DateCase{"26-02-2018 19:58", day, "2018-02-26", 71880}, DateCase{"2024/5/7", day, "2024-05-07"},
        DateCase{"5 января 2024", day, "2024-01-05"}, DateCase{"Jan 5, 2024", day, "2024-01-05"},
        DateCase{"5 мая 2024 г.", day, "2024-05-05"}, DateCase{"1-Feb-24", day, "2024-02-01"}));
INSTANTIATE_TEST_SUITE_P(Periods, DateText,
                         testing::Values(DateCase{"2024-W05", Granularity::Week, "2024-01-29"},
                                         DateCase{"2020-W53", Granularity::Week, "2020-12-28"},
                                         DateCase{"2024-05", Granularity::Month, "2024-05-01"},
                                         DateCase{"05.2024", Granularity::Month, "2024-05-01"},
                                         DateCase{"Jan 2024", Granularity::Month, "2024-01-01"},
                                         DateCase{"январь 2024", Granularity::Month, "2024-01-01"},
                                         DateCase{"янв. 24", Granularity::Month, "2024-01-01"},
                                         DateCase{"Май 2024", Granularity::Month, "2024-05-01"},
                                         DateCase{"Q1 2024", Granularity::Quarter, "2024-01-01"},
                                         DateCase{"2024-Q3", Granularity::Quarter, "2024-07-01"},
                                         DateCase{"2024 Q2", Granularity::Quarter, "2024-04-01"},
                                         DateCase{"1 кв. 2024", Granularity::Quarter, "2024-01-01"},
                                         DateCase{"IV квартал 2024", Granularity::Quarter, "2024-10-01"},
                                         DateCase{"2024-H2", Granularity::HalfYear, "2024-07-01"},
                                         DateCase{"H1 2024", Granularity::HalfYear, "2024-01-01"},
                                         DateCase{"1 полугодие 2024", Granularity::HalfYear, "2024-01-01"},
                                         DateCase{"2024", Granularity::Year, "2024-01-01"}));

TEST(DateTextOrder, IsAskedForWhereBothFit)
{
    const calendar::FiscalCalendar fiscal;
    EXPECT_EQ(readDate("03/04/2024", DateOrder::Unknown, fiscal).kind, Kind::Ambiguous);
    EXPECT_EQ(calendar::dateOf(readDate("03/04/2024", DateOrder::DayFirst, fiscal).period.first),
              QDate(2024, 4, 3));
    EXPECT_EQ(calendar::dateOf(readDate("03/04/2024", DateOrder::MonthFirst, fiscal).period.first),
              QDate(2024, 3, 4));
    EXPECT_EQ(readDate("13/04/2024", DateOrder::MonthFirst, fiscal).kind, Kind::Bad);
    EXPECT_EQ(readDate("13/04/2024", DateOrder::Unknown, fiscal).clue, DateOrder::DayFirst);
}

TEST(DateTextFiscal, QuartersAreThoseOfTheWorkspace)
{
    const DateReading reading = readDate("2024-Q1", DateOrder::Unknown, calendar::FiscalCalendar(4));
    EXPECT_EQ(calendar::dateOf(reading.period.first), QDate(2024, 4, 1));
}

TEST(DateTextBad, DaysThatDoNotExistAreNone)
{
    for (const char *text :
         {"31.02.2025", "2025-02-29", "2024-13-01", "32.01.2024", "2021-W53", "2024-Q5", "05.13.2024",
          "Итого", "2024-05-17x", "2024-05-17 25:00", "12.50", "1234567", "Total 2024", "maybe 2024"})
        EXPECT_EQ(readDate(text, DateOrder::Unknown, calendar::FiscalCalendar()).kind, Kind::Bad) << text;
    EXPECT_EQ(readDate(" ", DateOrder::Unknown, calendar::FiscalCalendar()).kind, Kind::Missing);
}

TEST(DateTextRoundTrip, EveryPeriodComesBackFromItsCode)
{
    for (const int start : {1, 4, 10}) {
        const calendar::FiscalCalendar fiscal(start);
        for (int at = 10000; at < 22000; at += 37) {
            for (const auto kind : {day, Granularity::Week, Granularity::Month, Granularity::Quarter,
                                    Granularity::HalfYear, Granularity::Year}) {
                const calendar::Period period = fiscal.periodOf(kind, at);
                const DateReading reading =
                    readDate(fiscal.code(period).toStdString(), DateOrder::Unknown, fiscal);
                ASSERT_EQ(reading.kind, Kind::Date) << fiscal.code(period).toStdString();
                ASSERT_EQ(reading.period, period) << fiscal.code(period).toStdString();
            }
        }
    }
}

} // namespace vekha::exchange
