// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cellformat.h"

#include <gtest/gtest.h>

namespace vekha::wording {

namespace {

metrics::Metric metricOf(metrics::Unit unit)
{
    metrics::Metric metric;
    metric.unit = unit;
    return metric;
}

const Format russian(Language::Russian, QStringLiteral("RUB"));
const Format english(Language::English, QStringLiteral("USD"));

} // namespace

TEST(CellFormat, MoneyHasItsCurrencyWhereTheLanguagePutsIt)
{
    const auto money = metricOf(metrics::Unit::Money);
    EXPECT_EQ(cellFormat(russian, money, 1234), QStringLiteral("#,##0\\\u00a0[$₽-419]"));
    EXPECT_EQ(cellFormat(russian, money, 12.5), QStringLiteral("#,##0.00\\\u00a0[$₽-419]"));
    EXPECT_EQ(cellFormat(english, money, -1234), QStringLiteral("[$$-409]#,##0"));
}

TEST(CellFormat, PercentsHaveTheDecimalsOfTheProgram)
{
    auto percent = metricOf(metrics::Unit::Percent);
    EXPECT_EQ(cellFormat(english, percent, 0.153), QStringLiteral("0.0%"));
    EXPECT_EQ(cellFormat(russian, percent, 0.153), QStringLiteral("0.0\"\u00a0\"%"));
    percent.fineDecimals = true;
    EXPECT_EQ(cellFormat(english, percent, 0.0153), QStringLiteral("0.00%"));
    percent.wholePercent = true;
    EXPECT_EQ(cellFormat(english, percent, 2.1), QStringLiteral("0%"));
}

TEST(CellFormat, CountsAndDurationsAreShownAsInTheProgram)
{
    EXPECT_EQ(cellFormat(english, metricOf(metrics::Unit::Count), 1e6), QStringLiteral("#,##0"));
    EXPECT_EQ(cellFormat(english, metricOf(metrics::Unit::Count), 12.5), QStringLiteral("#,##0.0"));
    EXPECT_EQ(cellFormat(english, metricOf(metrics::Unit::Ratio), 3), QStringLiteral("#,##0.00"));
    EXPECT_EQ(cellFormat(russian, metricOf(metrics::Unit::Seconds), 75), QStringLiteral("#,##0\"\u00a0с\""));
    EXPECT_EQ(cellFormat(english, metricOf(metrics::Unit::Days), 3.04),
              QStringLiteral("#,##0\"\u00a0days\""));
}

TEST(CellFormat, LargeFiguresOnAnAxisAreShort)
{
    const auto money = metricOf(metrics::Unit::Money);
    EXPECT_EQ(axisFormat(russian, money, 4e7), QStringLiteral("#,##0.0,,\"\u00a0млн\""));
    EXPECT_EQ(axisFormat(english, money, 4e9), QStringLiteral("#,##0.0,,,\"\u00a0B\""));
    EXPECT_EQ(axisFormat(english, metricOf(metrics::Unit::Percent), 0.6), QStringLiteral("0%"));
}

TEST(CellFormat, AnAttainmentThatWouldRoundOverAThresholdShowsMoreDigits)
{
    EXPECT_EQ(attainmentFormat(english, 0.5, 0.9), QStringLiteral("0.0%"));
    EXPECT_EQ(attainmentFormat(english, 0.9996, 0.9), QStringLiteral("0.000%"));
    EXPECT_EQ(attainmentFormat(english, 0.89996, 0.9), QStringLiteral("0.000%"));
}

TEST(CellFormat, ChangesAreSigned)
{
    EXPECT_EQ(changeFormat(Language::English), QStringLiteral("+0.0%;-0.0%;0.0%"));
    EXPECT_EQ(pointsFormat(Language::English),
              QStringLiteral("+0.0\"\u00a0pp\";-0.0\"\u00a0pp\";0.0\"\u00a0pp\""));
}

} // namespace vekha::wording
