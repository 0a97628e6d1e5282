// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targettext.h"

#include <gtest/gtest.h>

namespace vekha::ui {

TEST(TargetText, ReadsAPlainNumberOfAPercentMetricAsPercent)
{
    EXPECT_EQ(meantText(QStringLiteral("15"), metrics::Unit::Percent), QStringLiteral("15%"));
    EXPECT_EQ(meantText(QStringLiteral("12,5..14"), metrics::Unit::Percent), QStringLiteral("12,5%..14%"));
    EXPECT_EQ(meantText(QStringLiteral("10..12 %"), metrics::Unit::Percent), QStringLiteral("10%..12 %"));
}

TEST(TargetText, LeavesChangesAndOtherUnitsAlone)
{
    EXPECT_EQ(meantText(QStringLiteral("+2"), metrics::Unit::Percent), QStringLiteral("+2"));
    EXPECT_EQ(meantText(QStringLiteral("15%"), metrics::Unit::Percent), QStringLiteral("15%"));
    EXPECT_EQ(meantText(QStringLiteral("1500"), metrics::Unit::Money), QStringLiteral("1500"));
}

} // namespace vekha::ui
