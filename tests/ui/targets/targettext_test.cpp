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

TEST(TargetText, WritesShortAmountsOut)
{
    const auto money = [](const char16_t *typed) {
        return meantText(QString::fromUtf16(typed), metrics::Unit::Money);
    };
    EXPECT_EQ(money(u"27 млн"), QStringLiteral("27000000"));
    EXPECT_EQ(money(u"2,5 млн ₽"), QStringLiteral("2500000 ₽"));
    EXPECT_EQ(money(u"2.5M"), QStringLiteral("2500000"));
    EXPECT_EQ(money(u"300k"), QStringLiteral("300000"));
    EXPECT_EQ(money(u"300 тыс."), QStringLiteral("300000"));
    EXPECT_EQ(money(u"1 млн..1,2 млн"), QStringLiteral("1000000..1200000"));
    EXPECT_EQ(money(u"+10 %"), QStringLiteral("+10 %"));
    EXPECT_EQ(money(u"10 мест"), QStringLiteral("10 мест"));
    EXPECT_EQ(money(u"1 250 k"), QStringLiteral("1250000"));
}

TEST(TargetText, LeavesWhatItCannotWriteOutToBeRefused)
{
    const auto left = [](const char16_t *typed, metrics::Unit unit) {
        const QString text = QString::fromUtf16(typed);
        EXPECT_EQ(meantText(text, unit), text);
    };
    left(u"1,250.5k", metrics::Unit::Money);
    left(u"1.250.500 тыс", metrics::Unit::Money);
    left(u"5m", metrics::Unit::Seconds);
    left(u"12 м", metrics::Unit::Months);
}

} // namespace vekha::ui
