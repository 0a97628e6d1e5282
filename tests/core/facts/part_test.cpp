// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

namespace {

Fact fact(const char *in, double value) { return {period(in), value, 0}; }

} // namespace

// Week 5 of 2024 is 29 January to 4 February: three days in January, four in February.
TEST(Part, SplitsAStraddlingWeekByDays)
{
    Part january;
    january.add(fact("2024-W05", 70), calendar::daysOfMonth(calendar::monthNumber(2024, 1)));
    EXPECT_DOUBLE_EQ(january.sum, 30);
    EXPECT_EQ(january.days, 3);
    EXPECT_DOUBLE_EQ(january.dayWeighted, 210);
    EXPECT_DOUBLE_EQ(january.first, 70);
    EXPECT_EQ(january.firstDay, day(2024, 1, 29));
    EXPECT_EQ(january.lastDay, noLastDay);
    EXPECT_TRUE(january.weekSplit);

    Part february;
    february.add(fact("2024-W05", 70), calendar::daysOfMonth(calendar::monthNumber(2024, 2)));
    EXPECT_DOUBLE_EQ(february.sum, 40);
    EXPECT_DOUBLE_EQ(february.last, 70);
    EXPECT_EQ(february.lastDay, day(2024, 2, 4));
    EXPECT_EQ(february.firstDay, noFirstDay);
}

TEST(Part, NeverSpreadsACoarserFigure)
{
    Part part;
    part.add(fact("2024-Q1", 90), calendar::daysOfMonth(calendar::monthNumber(2024, 2)));
    EXPECT_TRUE(part.isEmpty());
    EXPECT_TRUE(part.coarserOutside);
    EXPECT_DOUBLE_EQ(part.sum, 0);
}

TEST(Part, CountsPersonMonthsOfTheEnteredPeriod)
{
    Part part;
    const DayRange year = period("2024").days();
    part.add(fact("2024-Q1", 100), year); // 300 person-months
    part.add(fact("2024-04", 50), year);
    EXPECT_DOUBLE_EQ(part.monthWeighted, 350);
}

TEST(Part, JoinsMonthsAndCampaigns)
{
    const DayRange year = period("2024").days();
    Part one;
    one.add(fact("2024-01", 10), year);
    Part later;
    later.add(fact("2024-02", 20), year);
    one.appendLater(later);
    EXPECT_DOUBLE_EQ(one.first, 10);
    EXPECT_DOUBLE_EQ(one.last, 20);

    Part campaign;
    campaign.add(fact("2024-02", 5), year);
    one.addBeside(campaign);
    EXPECT_DOUBLE_EQ(one.sum, 35);
    EXPECT_DOUBLE_EQ(one.first, 10); // the campaign began later
    EXPECT_DOUBLE_EQ(one.last, 25);  // both end on 29 February
    EXPECT_EQ(one.days, 31 + 29 + 29);
}

TEST(Part, MonthCellsKeepCoarserFiguresApart)
{
    const auto cells =
        monthCells({fact("2024-01", 1), fact("2024-W05", 70), fact("2024-Q2", 9), fact("2024-04-05", 2)});
    ASSERT_EQ(cells.size(), 4u);
    EXPECT_EQ(cells[0].month, calendar::monthNumber(2024, 1));
    EXPECT_DOUBLE_EQ(cells[0].part.sum, 31);
    EXPECT_DOUBLE_EQ(cells[1].part.sum, 40);
    EXPECT_EQ(cells[2].month, calendar::monthNumber(2024, 4));
    EXPECT_EQ(cells[2].kind, Granularity::Month);
    EXPECT_DOUBLE_EQ(cells[2].part.sum, 2);
    EXPECT_EQ(cells[3].kind, Granularity::Quarter);
    EXPECT_DOUBLE_EQ(cells[3].part.sum, 9);
    EXPECT_EQ(cells[3].part.lastDay, day(2024, 6, 30));
}

TEST(Codes, AreStableAndDifferent)
{
    EXPECT_EQ(codeOf(Reason::None), QString());
    EXPECT_EQ(codeOf(Reason::NeedsMonthly), QStringLiteral("needs_monthly"));
    EXPECT_EQ(codeOf(NoteKind::ChannelLeftOut), QStringLiteral("channel_left_out"));
    QStringList codes;
    for (int i = 0; i <= int(Reason::TooManySteps); ++i) {
        codes << codeOf(Reason(i));
    }
    EXPECT_EQ(codes.removeDuplicates(), 0);
}

} // namespace vekha::facts::test
