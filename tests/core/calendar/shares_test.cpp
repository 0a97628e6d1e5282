// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shares.h"

#include <gtest/gtest.h>

using namespace vekha::calendar;

namespace {

DayRange range(QDate first, QDate last) { return {dayOf(first), dayOf(last)}; }

TEST(MonthShares, SplitAWeekByItsDays)
{
    const auto shares =
        monthShares(range(QDate(2026, 4, 27), QDate(2026, 5, 3))); // Mon-Thu April, Fri-Sun May
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_EQ(shares[0].month, 2026 * 12 + 3);
    EXPECT_EQ(shares[0].days, 4);
    EXPECT_DOUBLE_EQ(shares[0].share, 4.0 / 7);
    EXPECT_EQ(shares[1].days, 3);
    EXPECT_DOUBLE_EQ(shares[1].share, 3.0 / 7);
}

TEST(MonthShares, OfAYearAreItsMonths)
{
    const auto shares = monthShares(range(QDate(2024, 1, 1), QDate(2024, 12, 31)));
    ASSERT_EQ(shares.size(), 12u);
    EXPECT_DOUBLE_EQ(shares[1].share, 29.0 / 366);
    double sum = 0;
    for (const MonthShare &share : shares) {
        sum += share.share;
    }
    EXPECT_NEAR(sum, 1.0, 1e-12);
}

TEST(MonthShares, AreNoneForAnEmptyRange) { EXPECT_TRUE(monthShares(DayRange{}).empty()); }

TEST(ShareInside, CountsDays)
{
    const DayRange week = range(QDate(2026, 4, 27), QDate(2026, 5, 3));
    EXPECT_DOUBLE_EQ(shareInside(week, range(QDate(2026, 5, 1), QDate(2026, 5, 31))), 3.0 / 7);
    EXPECT_DOUBLE_EQ(shareInside(week, week), 1.0);
    EXPECT_DOUBLE_EQ(shareInside(week, range(QDate(2026, 6, 1), QDate(2026, 6, 30))), 0.0);
    EXPECT_DOUBLE_EQ(shareInside(DayRange{}, week), 0.0);
}

} // namespace
