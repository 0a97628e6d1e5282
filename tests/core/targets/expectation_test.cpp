// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/expectation.h"

namespace vekha::targets {

using metrics::Direction;

namespace {

Expectation oneToTen()
{
    Expectation expected;
    for (int i = 1; i <= 10; ++i)
        expected.outcomes.push_back(i);
    return expected;
}

Target targetOf(double value)
{
    Target target;
    target.value = value;
    return target;
}

} // namespace

TEST(Expectation, ChanceIsTheShareOfOutcomesThatReachTheValue)
{
    EXPECT_DOUBLE_EQ(oneToTen().chanceAtLeast(5.5), 0.5);
    EXPECT_DOUBLE_EQ(oneToTen().chanceAtLeast(3), 0.75);
    EXPECT_DOUBLE_EQ(oneToTen().chanceAtMost(3), 0.25);
}

TEST(Expectation, NothingIsCertainBeyondItsOutcomes)
{
    EXPECT_NEAR(oneToTen().chanceAtLeast(100), 0.05, 1e-12);
    EXPECT_NEAR(oneToTen().chanceAtLeast(-100), 0.95, 1e-12);
}

TEST(Expectation, OneSingleOutcomeIsCertain)
{
    Expectation expected;
    expected.outcomes = {4, 4, 4};
    EXPECT_EQ(expected.chanceAtLeast(4), 1);
    EXPECT_EQ(expected.chanceAtLeast(4.1), 0);
    EXPECT_EQ(expected.chanceAtMost(3.9), 0);
}

TEST(ChanceToMeet, LooksTheWayThatIsBetter)
{
    EXPECT_DOUBLE_EQ(*chanceToMeet(oneToTen(), targetOf(3), Direction::Up), 0.75);
    EXPECT_DOUBLE_EQ(*chanceToMeet(oneToTen(), targetOf(3), Direction::Down), 0.25);
}

TEST(ChanceToMeet, CountsWhatLiesInABand)
{
    Target band = targetOf(5.5);
    band.low = 3;
    band.high = 8;
    EXPECT_NEAR(*chanceToMeet(oneToTen(), band, Direction::None), 0.5, 1e-12);
}

TEST(ChanceToMeet, ABaselineSaysWhichWayIsBetter)
{
    Target target = targetOf(3);
    target.baseline = 8;
    EXPECT_DOUBLE_EQ(*chanceToMeet(oneToTen(), target, Direction::None), 0.25);
}

TEST(ChanceToMeet, IsUnknownWithoutDirectionOrOutcomes)
{
    EXPECT_FALSE(chanceToMeet(oneToTen(), targetOf(3), Direction::None));
    EXPECT_FALSE(chanceToMeet(Expectation(), targetOf(3), Direction::Up));
}

} // namespace vekha::targets
