// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"

#include <gtest/gtest.h>

namespace vekha::analysis {
namespace {

TEST(Funnel, ConversionsAreSharesOfTheStageBeforeAndOfTheFirst)
{
    const FunnelCounts counts{1000.0, 200.0, 50.0};
    EXPECT_FALSE(fromPrevious(counts, 0));
    EXPECT_EQ(fromPrevious(counts, 1), 0.2);
    EXPECT_EQ(fromPrevious(counts, 2), 0.25);
    EXPECT_EQ(fromFirst(counts, 0), 1);
    EXPECT_EQ(fromFirst(counts, 2), 0.05);
}

TEST(Funnel, HasNoConversionWhereTheStageBeforeIsMissingOrZero)
{
    EXPECT_FALSE(fromPrevious({std::nullopt, 10.0}, 1));
    EXPECT_FALSE(fromPrevious({0.0, 10.0}, 1));
    EXPECT_FALSE(fromPrevious({10.0, std::nullopt}, 1));
}

TEST(Funnel, TheUsualConversionIsTheMedianAndNeedsThreePeriods)
{
    const std::vector<FunnelCounts> past{{100.0, 30.0}, {100.0, 28.0}, {100.0, 90.0}, {100.0, std::nullopt}};
    const auto usual = usualConversions(past);
    ASSERT_EQ(usual.size(), 2U);
    EXPECT_FALSE(usual[0]);
    EXPECT_DOUBLE_EQ(usual[1].value(), 0.3);
    EXPECT_FALSE(usualConversions({{100.0, 30.0}, {100.0, 28.0}})[1]);
}

// By hand: 1000 leads, 210 MQL (usually 28 %), 42 orders of the 210: the missing 70 MQL would have brought
// 70 * 0.2 = 14 orders. Orders convert at 20 % against a usual 21 %: 210 * 0.01 = 2.1 orders.
TEST(Funnel, TheWeakSpotIsWhereTheUsualWouldBringMost)
{
    const auto weak = weakSpot({1000.0, 210.0, 42.0}, {std::nullopt, 0.28, 0.21});
    ASSERT_TRUE(weak);
    EXPECT_EQ(weak->stage, 1);
    EXPECT_NEAR(weak->lost, 14, 1e-9);
    EXPECT_DOUBLE_EQ(weak->actual, 0.21);
    EXPECT_DOUBLE_EQ(weak->usual, 0.28);
}

TEST(Funnel, AStageThatIsLargerThanTheOneBeforeIsNoWeakSpot)
{
    EXPECT_FALSE(weakSpot({100.0, 158.0, 10.0}, {std::nullopt, 1.66, 0.05}));
}

TEST(Funnel, HasNoWeakSpotWhereAllIsAsUsualOrBetter)
{
    EXPECT_FALSE(weakSpot({100.0, 30.0}, {std::nullopt, 0.3}));
    EXPECT_FALSE(weakSpot({100.0, 30.0}, {std::nullopt, 0.301})) << "to the eye they are the same";
    EXPECT_FALSE(weakSpot({100.0, 30.0}, {std::nullopt, std::nullopt}));
    EXPECT_FALSE(weakSpot({}, {}));
}

} // namespace
} // namespace vekha::analysis
