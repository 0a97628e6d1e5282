// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/payoutcurve.h"

#include <gtest/gtest.h>

#include <QTest>

namespace vekha::ui {

namespace {

PayoutPicture usual(std::optional<double> result)
{
    return {scorecards::usualPayout(), result, wording::Format(Language::English, QStringLiteral("RUB"))};
}

} // namespace

TEST(PayoutCurve, IsToldInWords)
{
    EXPECT_EQ(payoutSentence(usual({})), u"below 70%: nothing; 70%: 50%; 100%: 100%; 120% and above: 130%");
}

TEST(PayoutCurve, TellsThePresentResult)
{
    PayoutCurve curve;
    curve.setPicture(usual(0.85)); // half-way from 50 % to 100 %
    EXPECT_TRUE(curve.accessibleDescription().endsWith(u"Now 85.0%: 75.0% of the bonus"_qs))
        << qPrintable(curve.accessibleDescription());
}

TEST(PayoutCurve, ArrowKeysWalkThePoints)
{
    PayoutCurve curve;
    curve.setPicture(usual(1.1));
    QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_TRUE(curve.accessibleDescription().startsWith(u"Result 70.0%: 50% of the bonus"_qs))
        << qPrintable(curve.accessibleDescription());
    QTest::keyClick(&curve, Qt::Key_End);
    EXPECT_EQ(curve.currentPoint(), 2);
    QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_EQ(curve.currentPoint(), 2);
}

TEST(PayoutCurve, PaintsCurvesOfAnyPoints)
{
    const std::vector<std::vector<scorecards::PayoutPoint>> curves{
        {}, {{1, 1}}, {{0, 0}, {2, 20}}, {{0.5, 0}, {0.5, 1}}};
    for (const auto &points : curves) {
        PayoutCurve curve;
        curve.resize(300, 180);
        curve.setPicture({points, 3.0, wording::Format(Language::Russian, QStringLiteral("RUB"))});
        EXPECT_FALSE(curve.grab().isNull());
    }
}

} // namespace vekha::ui
