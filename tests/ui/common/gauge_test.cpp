// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/gauge.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QtMath>

namespace vekha::ui {

namespace {

class GaugeTest : public ::testing::Test {
protected:
    GaugeTest() : theme(*qApp) { theme.setChoice(SchemeChoice::Light); }

    /// Colour on the band of the 92 px gauge (r = 46 - 4 - 4 = 38, centre 46, 46) at a share of the target.
    QColor onBand(const GaugeValue &value, double share, double fromMiddle = 0)
    {
        Gauge gauge(GaugeSize::Tile);
        gauge.setValue(value);
        constexpr int scale = 4;
        QImage image(gauge.size() * scale, QImage::Format_ARGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Palette::light().color(Role::Surface));
        gauge.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
        // 200 degrees minus 220 degrees * share / 1.25
        const double radians = qDegreesToRadians(200 - 176 * share);
        const double radius = 38 + fromMiddle;
        const QPointF spot(46 + radius * std::cos(radians), 46 - radius * std::sin(radians));
        return image.pixelColor((spot * scale).toPoint());
    }

    Theme theme;
    const QColor ok = Palette::light().color(Role::OkShape);
    const QColor track = Palette::light().color(Role::Sunk);
    const QColor surface = Palette::light().color(Role::Surface);
    const QColor text = Palette::light().color(Role::Text);
};

} // namespace

TEST_F(GaugeTest, TheTargetStandsAt24Degrees)
{
    EXPECT_DOUBLE_EQ(gaugeAngle(1.0), 24);
    EXPECT_DOUBLE_EQ(gaugeAngle(0), 200);
    EXPECT_DOUBLE_EQ(gaugeAngle(1.25), -20);
    EXPECT_DOUBLE_EQ(gaugeAngle(3), -20);
    EXPECT_DOUBLE_EQ(gaugeAngle(-1), 200);
}

TEST_F(GaugeTest, BandReachesTheAttainmentAndTheTrackGoesOn)
{
    const GaugeValue value{0.5, {}, Status::OnCourse, QStringLiteral("50%"), {}};
    EXPECT_EQ(onBand(value, 0.3), ok);
    EXPECT_EQ(onBand(value, 0.49), ok);
    EXPECT_EQ(onBand(value, 0.52), track);
}

TEST_F(GaugeTest, ForecastIsHalfAsThick)
{
    const GaugeValue value{0.5, 0.8, Status::OnCourse, QStringLiteral("50%"), {}};
    EXPECT_EQ(onBand(value, 0.7), ok);
    EXPECT_EQ(onBand(value, 0.7, 3), track);
    EXPECT_EQ(onBand(value, 0.4, 3), ok);
}

TEST_F(GaugeTest, ForecastBelowTheActualIsACut)
{
    const GaugeValue value{0.9, 0.7, Status::OffCourse, QStringLiteral("90%"), {}};
    EXPECT_EQ(onBand(value, 0.7), surface);
    EXPECT_EQ(onBand(value, 0.8), Palette::light().color(Role::OffShape));
}

TEST_F(GaugeTest, TickOfTheTargetStandsOutOfTheBand)
{
    const GaugeValue value{0.5, {}, Status::OnCourse, QStringLiteral("50%"), {}};
    EXPECT_EQ(onBand(value, 1.0, 6), text);
    EXPECT_EQ(onBand(value, 1.0), text);
}

TEST_F(GaugeTest, OverTheScaleHasTwoCutsAtItsEnd)
{
    const GaugeValue value{1.42, {}, Status::Met, QStringLiteral("142%"), {}};
    EXPECT_EQ(onBand(value, 1.25 * 0.915), surface);
    EXPECT_EQ(onBand(value, 1.25 * 0.955), surface);
    EXPECT_EQ(onBand(value, 1.25 * 0.98), ok);
}

TEST_F(GaugeTest, OverTheScaleTheBandPointsOnAsAnArrow)
{
    // One px past the end of the scale in the middle of the band, and at its sides.
    constexpr double past = 1.25 + 1.5 / 38 * 57.29578 / 176;
    const GaugeValue over{1.42, {}, Status::Met, QStringLiteral("142%"), {}};
    EXPECT_EQ(onBand(over, past), ok);
    EXPECT_EQ(onBand(over, past, 3.5), surface);
    EXPECT_EQ(onBand(over, past, -3.5), surface);
    const GaugeValue full{1.25, {}, Status::Met, QStringLiteral("125%"), {}};
    EXPECT_EQ(onBand(full, past), surface);
}

TEST_F(GaugeTest, AForecastCutLeavesNoCrumbs)
{
    // The band behind the cut would be 117 % - 115.8 % = 2.1 degrees of a circle of 38 px: 1.4 px.
    const GaugeValue close{1.17, 1.158, Status::OnCourse, QStringLiteral("117%"), {}};
    EXPECT_EQ(onBand(close, 1.158), ok);
    // Over the scale a forecast has its cut before the arrow, and none that touches it.
    const GaugeValue over{1.42, 1.0, Status::OnCourse, QStringLiteral("142%"), {}, 0.9, 1.1};
    EXPECT_EQ(onBand(over, 1.0), surface);
    const GaugeValue both{1.42, 1.12, Status::OnCourse, QStringLiteral("142%"), {}};
    EXPECT_EQ(onBand(both, 1.12), ok);
}

TEST_F(GaugeTest, BelowZeroTheTrackIsEmpty)
{
    const GaugeValue value{-0.2, {}, Status::Missed, QStringLiteral("−20%"), {}};
    EXPECT_EQ(onBand(value, 0.02), track);
}

TEST_F(GaugeTest, WithoutDataThereIsNoTick)
{
    EXPECT_EQ(onBand(GaugeValue{}, 1.0, 6), surface);
    EXPECT_EQ(onBand(GaugeValue{}, 1.0), track);
}

TEST_F(GaugeTest, BandTargetShowsItsAllowedRangeOutside)
{
    const GaugeValue value{0.95, {}, Status::Met, QStringLiteral("95%"), {}, 0.9, 1.1};
    EXPECT_EQ(onBand(value, 1.05, 4.5), text);
    EXPECT_EQ(onBand(value, 0.5, 5), surface);
}

TEST_F(GaugeTest, IsReadAloudWithItsNameAndValue)
{
    Gauge gauge(GaugeSize::Tile);
    gauge.setValue({0.77, {}, Status::OnCourse, QStringLiteral("77%"), {}});
    gauge.setSpokenText(QStringLiteral("Revenue"), QStringLiteral("77% of target, on course"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&gauge);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::ProgressBar);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Revenue"));
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("77% of target, on course"));
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("77%"));
    ASSERT_NE(spoken->valueInterface(), nullptr);
    EXPECT_DOUBLE_EQ(spoken->valueInterface()->currentValue().toDouble(), 0.77);
}

} // namespace vekha::ui
