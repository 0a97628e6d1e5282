// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

/// Rules 4, 9 and 13.
class Completeness : public Figures {};

TEST_F(Completeness, NeedsAFactInEachMonth)
{
    give("spend", search, "2024-01", 10);
    give("spend", search, "2024-03", 30);
    const Value quarter = total("spend", "2024-Q1");
    expectNumber(quarter, 40);
    EXPECT_FALSE(quarter.complete);
    EXPECT_FALSE(quarter.running);
    ASSERT_TRUE(hasNote(quarter, NoteKind::InputPartial, metric("spend")));
    EXPECT_EQ(quarter.notes.front().present, 2);
    EXPECT_EQ(quarter.notes.front().wanted, 3);
    give("spend", ads, "2024-02", 5); // idle months of one channel are no gaps
    EXPECT_TRUE(total("spend", "2024-Q1").complete);
}

TEST_F(Completeness, IsRunningWhileDataEndEarlierOrTodayIsInside)
{
    give("spend", search, "2024-05-12", 10);
    Value may = total("spend", "2024-05");
    EXPECT_TRUE(may.running);
    EXPECT_FALSE(may.complete);
    give("spend", ads, "2024-05-31", 1); // the data end is over all channels
    may = total("spend", "2024-05");
    EXPECT_FALSE(may.running);
    EXPECT_TRUE(may.complete);
    query.today = QDate(2024, 5, 31);
    EXPECT_TRUE(total("spend", "2024-05").running);
    query.today = QDate(2024, 6, 1);
    EXPECT_FALSE(total("spend", "2024-05").running);
}

TEST_F(Completeness, OptionalInputsMakeNothingPartial)
{
    for (const char *month : {"2024-01", "2024-02", "2024-03"}) {
        give("spend", search, month, 10);
    }
    give("overhead", search, "2024-01", 5);
    const Value cost = total("marketing_cost", "2024-Q1");
    expectNumber(cost, 35);
    EXPECT_TRUE(cost.complete);
}

TEST_F(Completeness, ACoarseFigureCoversItsMonths)
{
    give("spend", search, "2024-Q1", 30);
    EXPECT_TRUE(total("spend", "2024-Q1").complete);
    give("spend", search, "2024-Q2", 30);
    EXPECT_TRUE(total("spend", "2024-H1").complete);
}

// Rule 9
TEST_F(Completeness, TheMonthOfAQuarterlyFigureIsNoData)
{
    give("spend", search, "2024-Q1", 30);
    expectMissing(total("spend", "2024-02"), Reason::CoarserOnly, "spend");
    give("spend", ads, "2024-02", 7);
    const Value february = total("spend", "2024-02");
    expectNumber(february, 7);
    EXPECT_TRUE(hasNote(february, NoteKind::CoarserIgnored, metric("spend")));
    EXPECT_FALSE(february.complete);
}

TEST_F(Completeness, AWeekAcrossTheBorderIsSplitByDays)
{
    give("spend", search, "2024-W05", 70); // 29 January to 4 February
    const Value january = total("spend", "2024-01");
    expectNumber(january, 30);
    EXPECT_TRUE(hasNote(january, NoteKind::WeekSplit));
    expectNumber(total("spend", "2024-02"), 40);
    const Value week = total("spend", "2024-W05");
    expectNumber(week, 70);
    EXPECT_FALSE(hasNote(week, NoteKind::WeekSplit));
    give("satisfaction", search, "2024-W05", 0.7);
    give("satisfaction", search, "2024-W06", 0.3); // 4 days of 0.7 and 7 of 0.3
    expectNumber(total("satisfaction", "2024-02"), (4 * 0.7 + 7 * 0.3) / 11);
}

// Rule 13: the fiscal year 2023 from April holds April 2023 to March 2024.
TEST_F(Completeness, QuartersAndYearsAreFiscal)
{
    context.fiscalYearStart = 4;
    give("spend", search, "2023-03", 1);
    give("spend", search, "2023-04", 10);
    give("spend", search, "2024-01", 100);
    give("spend", search, "2024-03", 1000);
    give("spend", search, "2024-04", 10000);
    expectNumber(total("spend", bucket("2023", 4)), 1110);
    expectNumber(total("spend", bucket("2023-Q4", 4)), 1100);
    expectNumber(total("spend", bucket("2023-H2", 4)), 1100);
    EXPECT_FALSE(total("spend", bucket("2023", 4)).complete);
}

} // namespace vekha::facts::test
