// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/comparison.h"

#include <gtest/gtest.h>

using namespace vekha::calendar;

namespace {

DayRange range(QDate first, QDate last) { return {dayOf(first), dayOf(last)}; }

TEST(FirstDays, CutARunningPeriodsReference)
{
    const DayRange april = range(QDate(2026, 4, 1), QDate(2026, 4, 30));
    EXPECT_EQ(firstDays(april, 12), range(QDate(2026, 4, 1), QDate(2026, 4, 12)));
    EXPECT_EQ(firstDays(april, 31), april) << "April has no 31st day";
    EXPECT_TRUE(firstDays(april, 0).isEmpty());
}

TEST(United, HoldsBothAndIgnoresEmptyOnes)
{
    const DayRange april = range(QDate(2026, 4, 1), QDate(2026, 4, 30));
    const DayRange june = range(QDate(2026, 6, 1), QDate(2026, 6, 30));
    EXPECT_EQ(united(june, april), range(QDate(2026, 4, 1), QDate(2026, 6, 30)));
    EXPECT_EQ(united(DayRange{}, june), june);
    EXPECT_EQ(united(april, DayRange{}), april);
}

TEST(LastPeriods, EndWithTheOneThatHoldsTheRangesEnd)
{
    const auto periods =
        lastPeriods(FiscalCalendar(), Granularity::Month, range(QDate(2026, 1, 1), QDate(2026, 2, 10)), 3);
    ASSERT_EQ(periods.size(), 3u);
    EXPECT_EQ(periods[0].first, dayOf(QDate(2025, 12, 1)));
    EXPECT_EQ(periods[2].first, dayOf(QDate(2026, 2, 1)));
}

TEST(PeriodCovering, FindsTheCoarsestKind)
{
    const FiscalCalendar april(4);
    EXPECT_EQ(periodCovering(april, range(QDate(2025, 4, 1), QDate(2026, 3, 31)))->granularity,
              Granularity::Year);
    EXPECT_EQ(periodCovering(april, range(QDate(2026, 1, 1), QDate(2026, 3, 31)))->granularity,
              Granularity::Quarter);
    EXPECT_EQ(periodCovering(april, range(QDate(2026, 5, 4), QDate(2026, 5, 10)))->granularity,
              Granularity::Week);
    EXPECT_EQ(periodCovering(april, range(QDate(2026, 5, 4), QDate(2026, 5, 4)))->granularity,
              Granularity::Day);
    EXPECT_FALSE(periodCovering(april, range(QDate(2026, 5, 1), QDate(2026, 5, 12))));
    EXPECT_FALSE(periodCovering(april, range(QDate(2026, 3, 1), QDate(2026, 5, 31)))) << "no fiscal quarter";
}

} // namespace
