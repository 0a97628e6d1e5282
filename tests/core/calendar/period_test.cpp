// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include "core/calendar/civil.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::calendar;

namespace {

Day day(int year, int month, int dayOfMonth) { return dayOf(QDate(year, month, dayOfMonth)); }

DayRange range(QDate first, QDate last) { return {dayOf(first), dayOf(last)}; }

TEST(Days, CountFrom1970AndAgreeWithQDateInBothDirections)
{
    EXPECT_EQ(day(1970, 1, 1), 0);
    EXPECT_EQ(day(1969, 12, 31), -1);
    EXPECT_EQ(day(2000, 3, 1), 11017);
    for (QDate date(1890, 1, 1); date < QDate(2210, 1, 1); date = date.addDays(1)) {
        const Day number = dayOf(date);
        const CivilDate civil = civilOf(number);
        ASSERT_EQ(QDate(civil.year, civil.month, civil.day), date);
        ASSERT_EQ(dayOfCivil(date.year(), date.month(), date.day()), number);
        ASSERT_EQ(dateOf(number), date);
        ASSERT_EQ(weekdayOf(number), date.dayOfWeek());
    }
}

TEST(Months, NumberAndDays)
{
    EXPECT_EQ(monthOf(day(2026, 5, 31)), 2026 * 12 + 4);
    EXPECT_EQ(daysOfMonth(2024 * 12 + 1), range(QDate(2024, 2, 1), QDate(2024, 2, 29)));
    EXPECT_EQ(daysOfMonth(2023 * 12 + 1), range(QDate(2023, 2, 1), QDate(2023, 2, 28)));
    EXPECT_EQ(daysOfMonth(2025 * 12 + 11), range(QDate(2025, 12, 1), QDate(2025, 12, 31)));
    EXPECT_TRUE(isLeapYear(2000));
    EXPECT_FALSE(isLeapYear(2100));
}

TEST(Months, WholeMonthsStartOnThe1stAndEndOnTheLastDay)
{
    EXPECT_TRUE(isWholeMonths(range(QDate(2024, 2, 1), QDate(2024, 2, 29))));
    EXPECT_TRUE(isWholeMonths(range(QDate(2023, 11, 1), QDate(2024, 1, 31))));
    EXPECT_FALSE(isWholeMonths(range(QDate(2024, 2, 1), QDate(2024, 2, 28))));
    EXPECT_FALSE(isWholeMonths(range(QDate(2024, 2, 2), QDate(2024, 2, 29))));
    EXPECT_FALSE(isWholeMonths(DayRange{}));
}

TEST(Granularities, CodesRoundTrip)
{
    const char *codes[] = {"day", "week", "month", "quarter", "half", "year"};
    for (int i = 0; i < 6; ++i) {
        const auto granularity = static_cast<Granularity>(i);
        EXPECT_EQ(codeOf(granularity), QLatin1StringView(codes[i]));
        EXPECT_EQ(granularityFromCode(QLatin1StringView(codes[i])).value(), granularity);
    }
    EXPECT_FALSE(granularityFromCode(QStringLiteral("decade")));
}

TEST(DayRanges, CountIntersectAndContain)
{
    const DayRange may = range(QDate(2026, 5, 1), QDate(2026, 5, 31));
    const DayRange week = range(QDate(2026, 4, 27), QDate(2026, 5, 3));
    EXPECT_EQ(may.days(), 31);
    EXPECT_EQ(may.intersected(week), range(QDate(2026, 5, 1), QDate(2026, 5, 3)));
    EXPECT_TRUE(may.overlaps(week));
    EXPECT_FALSE(may.contains(week));
    EXPECT_TRUE(may.contains(day(2026, 5, 31)));
    EXPECT_TRUE(may.intersected(range(QDate(2026, 6, 1), QDate(2026, 6, 2))).isEmpty());
    EXPECT_EQ(DayRange{}.days(), 0);
}

struct WeekCase {
    QDate date;
    int year;
    int week;
};

// From the ISO 8601 rule by hand: the week belongs to the year of its Thursday.
class IsoWeeks : public testing::TestWithParam<WeekCase> {};

TEST_P(IsoWeeks, FollowTheThursday)
{
    const IsoWeek week = isoWeekOf(dayOf(GetParam().date));
    EXPECT_EQ(week.year, GetParam().year);
    EXPECT_EQ(week.week, GetParam().week);
}

INSTANTIATE_TEST_SUITE_P(
    Boundaries, IsoWeeks,
    testing::Values(WeekCase{QDate(2024, 12, 29), 2024, 52}, // Sunday
                    WeekCase{QDate(2024, 12, 30), 2025, 1},  // Monday
                    WeekCase{QDate(2025, 1, 5), 2025, 1}, WeekCase{QDate(2025, 1, 6), 2025, 2},
                    WeekCase{QDate(2021, 1, 3), 2020, 53}, WeekCase{QDate(2020, 12, 28), 2020, 53},
                    WeekCase{QDate(2021, 1, 4), 2021, 1}, WeekCase{QDate(2022, 1, 1), 2021, 52}, // Saturday
                    WeekCase{QDate(2023, 1, 1), 2022, 52},                                       // Sunday
                    WeekCase{QDate(2026, 12, 28), 2026, 53}, WeekCase{QDate(2027, 1, 3), 2026, 53},
                    WeekCase{QDate(2027, 1, 4), 2027, 1}, WeekCase{QDate(2026, 5, 18), 2026, 21}));

TEST(IsoWeekYears, Have53WeeksWhereTheyStartOrEndOnThursday)
{
    EXPECT_EQ(weeksInIsoYear(2020), 53);
    EXPECT_EQ(weeksInIsoYear(2024), 52);
    EXPECT_EQ(weeksInIsoYear(2025), 52);
    EXPECT_EQ(weeksInIsoYear(2026), 53);
    EXPECT_EQ(weeksInIsoYear(2032), 53);
}

TEST(IsoWeekYears, AgreeWithQDateOnEveryDay)
{
    for (QDate date(1999, 1, 1); date < QDate(2041, 1, 1); date = date.addDays(1)) {
        int year = 0;
        const int number = date.weekNumber(&year);
        const IsoWeek week = isoWeekOf(dayOf(date));
        ASSERT_EQ(week.week, number) << date.toString(Qt::ISODate).toStdString();
        ASSERT_EQ(week.year, year);
    }
}

TEST(Periods, KnowTheirDays)
{
    const Day april = day(2025, 4, 1);
    EXPECT_EQ((Period{Granularity::Day, april}).days(), (DayRange{april, april}));
    EXPECT_EQ((Period{Granularity::Week, day(2026, 12, 28)}).days(),
              range(QDate(2026, 12, 28), QDate(2027, 1, 3)));
    EXPECT_EQ((Period{Granularity::Month, april}).days(), range(QDate(2025, 4, 1), QDate(2025, 4, 30)));
    EXPECT_EQ((Period{Granularity::Quarter, april}).days(), range(QDate(2025, 4, 1), QDate(2025, 6, 30)));
    EXPECT_EQ((Period{Granularity::HalfYear, april}).days(), range(QDate(2025, 4, 1), QDate(2025, 9, 30)));
    EXPECT_EQ((Period{Granularity::Year, april}).days(), range(QDate(2025, 4, 1), QDate(2026, 3, 31)));
}

TEST(Periods, ShiftOverYearEnds)
{
    EXPECT_EQ((Period{Granularity::Day, day(2024, 2, 29)}).shifted(1).first, day(2024, 3, 1));
    EXPECT_EQ((Period{Granularity::Week, day(2026, 12, 28)}).shifted(1).first, day(2027, 1, 4));
    EXPECT_EQ((Period{Granularity::Month, day(2025, 1, 1)}).shifted(-1).first, day(2024, 12, 1));
    EXPECT_EQ((Period{Granularity::Quarter, day(2025, 1, 1)}).shifted(-5).first, day(2023, 10, 1));
    EXPECT_EQ((Period{Granularity::HalfYear, day(2025, 7, 1)}).shifted(1).first, day(2026, 1, 1));
    EXPECT_EQ((Period{Granularity::Year, day(2025, 4, 1)}).shifted(-1).first, day(2024, 4, 1));
}

TEST(YearAgo, IsTheSamePeriodOfTheYearBefore)
{
    EXPECT_EQ((Period{Granularity::Day, day(2025, 3, 1)}).yearAgo()->first, day(2024, 3, 1));
    EXPECT_EQ((Period{Granularity::Month, day(2024, 2, 1)}).yearAgo()->days(),
              range(QDate(2023, 2, 1), QDate(2023, 2, 28)));
    EXPECT_EQ((Period{Granularity::Quarter, day(2025, 4, 1)}).yearAgo()->first, day(2024, 4, 1));
    EXPECT_EQ((Period{Granularity::Week, day(2024, 12, 30)}).yearAgo()->first, day(2024, 1, 1))
        << "W01 to W01";
    EXPECT_EQ((Period{Granularity::Week, day(2026, 5, 18)}).yearAgo()->first, day(2025, 5, 19))
        << "W21 to W21";
}

TEST(YearAgo, IsNoneForLeapDayAndWeek53)
{
    EXPECT_FALSE((Period{Granularity::Day, day(2024, 2, 29)}).yearAgo());
    EXPECT_FALSE((Period{Granularity::Week, day(2026, 12, 28)}).yearAgo());
    EXPECT_EQ((Period{Granularity::Week, day(2027, 12, 27)}).yearAgo()->first, day(2026, 12, 21))
        << "W52 to W52";
}

TEST(PreviousRange, ShiftsWholeMonthsByMonths)
{
    EXPECT_EQ(previousRange(range(QDate(2026, 5, 1), QDate(2026, 5, 31))),
              range(QDate(2026, 4, 1), QDate(2026, 4, 30)));
    EXPECT_EQ(previousRange(range(QDate(2024, 3, 1), QDate(2024, 5, 31))),
              range(QDate(2023, 12, 1), QDate(2024, 2, 29)));
    EXPECT_EQ(previousRange(range(QDate(2025, 1, 1), QDate(2025, 12, 31))),
              range(QDate(2024, 1, 1), QDate(2024, 12, 31)));
}

TEST(PreviousRange, TakesAsManyDaysJustBeforeElsewhere)
{
    EXPECT_EQ(previousRange(range(QDate(2026, 5, 4), QDate(2026, 5, 10))),
              range(QDate(2026, 4, 27), QDate(2026, 5, 3)));
    EXPECT_EQ(previousRange(range(QDate(2026, 5, 1), QDate(2026, 5, 12))),
              range(QDate(2026, 4, 19), QDate(2026, 4, 30)));
    EXPECT_EQ(previousRange(range(QDate(2024, 3, 1), QDate(2024, 3, 1))),
              range(QDate(2024, 2, 29), QDate(2024, 2, 29)));
}

TEST(YearAgoRange, KeepsWholeMonthsWholeAndOtherEndsOnTheirDates)
{
    EXPECT_EQ(yearAgoRange(range(QDate(2024, 2, 1), QDate(2024, 2, 29))),
              range(QDate(2023, 2, 1), QDate(2023, 2, 28)));
    EXPECT_EQ(yearAgoRange(range(QDate(2025, 1, 1), QDate(2025, 2, 28))),
              range(QDate(2024, 1, 1), QDate(2024, 2, 29)));
    EXPECT_EQ(yearAgoRange(range(QDate(2025, 5, 1), QDate(2025, 5, 12))),
              range(QDate(2024, 5, 1), QDate(2024, 5, 12)));
    EXPECT_EQ(yearAgoRange(range(QDate(2024, 12, 20), QDate(2025, 1, 10))),
              range(QDate(2023, 12, 20), QDate(2024, 1, 10)));
}

TEST(YearAgoRange, IsNoneWhereAnEndIsALeapDay)
{
    EXPECT_FALSE(yearAgoRange(range(QDate(2024, 2, 29), QDate(2024, 2, 29))));
    EXPECT_FALSE(yearAgoRange(range(QDate(2024, 2, 10), QDate(2024, 2, 29))));
    EXPECT_FALSE(yearAgoRange(range(QDate(2024, 2, 29), QDate(2024, 3, 6))));
    EXPECT_TRUE(yearAgoRange(range(QDate(2024, 2, 10), QDate(2024, 3, 6))));
}

} // namespace
