// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelfigures.h"

#include <gtest/gtest.h>

namespace vekha::ui {

TEST(StatusSummary, IsTheWorstAndCountsTheGood)
{
    const StatusSummary summary =
        summaryOf({Status::OnCourse, Status::AtRisk, Status::OnCourse, Status::OnCourse});
    EXPECT_EQ(summary.worst, Status::AtRisk);
    EXPECT_EQ(summaryText(summary), u"3 of 4 on course");
}

TEST(StatusSummary, DoesNotCountWhatHasNoTargetOrIsTooEarly)
{
    const StatusSummary summary = summaryOf({Status::Met, Status::NoTarget, Status::Met, Status::NoData});
    EXPECT_EQ(summary.worst, Status::Met);
    EXPECT_EQ(summaryText(summary), u"2 of 2 met");
    EXPECT_EQ(summaryText(summaryOf({Status::TooEarly, Status::NoTarget})), statusWord(Status::TooEarly));
}

TEST(StatusSummary, WithoutAnyTargetIsNoTarget)
{
    EXPECT_EQ(summaryOf({Status::NoTarget, Status::NoTarget}).worst, Status::NoTarget);
    EXPECT_EQ(summaryOf({}).worst, Status::NoTarget);
}

} // namespace vekha::ui
