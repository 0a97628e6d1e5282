// SPDX-License-Identifier: GPL-3.0-or-later
// A period that is not over yet, signs that the legend explains, and texts that no line strikes through.
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/charttext.h"
#include "ui/charts/crossing.h"
#include "ui/charts/legend.h"
#include "ui/charts/pictures.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vekha::ui {
namespace {

FigureState stateOf(TrendData data, QSizeF size = {800, 300})
{
    FigureState state;
    state.to = double(data.periods.size()) - 0.5;
    state.data = std::move(data);
    state.size = size;
    return state;
}

TrendSeries line(const QString &name, int colour, std::vector<double> values)
{
    TrendSeries series;
    series.name = name;
    series.color = colour;
    series.values = std::move(values);
    return series;
}

TrendData twoLines(std::vector<double> first, std::vector<double> second)
{
    TrendData data;
    data.periods = test::months(QDate(2026, 1, 1), 12);
    data.series = {line(QStringLiteral("A"), 1, std::move(first)),
                   line(QStringLiteral("B"), 2, std::move(second))};
    return data;
}

QStringList legendOf(const FigureState &state)
{
    QStringList names;
    for (const LegendEntry &entry : legendEntries(state))
        names += entry.name;
    return names;
}

double lastJoined(const FigureLayout &layout) { return layout.lines.front().runs.back().back().x(); }

class RunningPeriod : public ::testing::Test {
protected:
    void SetUp() override { loadApplicationFonts(); }
};

TEST_F(RunningPeriod, StandsBesideTheLineInsteadOfEndingItWithAFall)
{
    TrendData data = test::fiveMonths();
    data.series[0].values = {100, 120, 130, 140, 60};
    EXPECT_DOUBLE_EQ(lastJoined(layOut(stateOf(data))), 4);
    data.runningPeriod = 4;
    EXPECT_DOUBLE_EQ(lastJoined(layOut(stateOf(data))), 3);
    const FigureState state = stateOf(data);
    EXPECT_LE(layOut(state).left.min, 60) << "its point still has room";
    EXPECT_TRUE(legendOf(state).contains(QStringLiteral("Period not over yet")));
}

TEST_F(RunningPeriod, WithoutAFigureHasNoPlaceInTheLegend)
{
    TrendData data = test::fiveMonths();
    data.series[0].values = {100, 120, 130, 140};
    data.series[1].values = {10, 20, 30, 40};
    data.runningPeriod = 4;
    EXPECT_FALSE(legendOf(stateOf(data)).contains(QStringLiteral("Period not over yet")));
}

TEST_F(RunningPeriod, LegendWithoutSeriesExplainsTheOtherSigns)
{
    TrendData data =
        twoLines({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    data.legendOfSeries = false;
    EXPECT_TRUE(legendOf(stateOf(data)).isEmpty());
    TrendSeries past = line(QStringLiteral("A, a year ago"), 1, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    past.isPast = true;
    data.series.push_back(past);
    data.pastName = QStringLiteral("Year ago");
    data.anomalies.push_back({3, {}, 0});
    FigureState state = stateOf(data);
    EXPECT_EQ(legendOf(state), (QStringList{QStringLiteral("Year ago"), QStringLiteral("Unusual value")}));
    EXPECT_EQ(layOut(state).lines.size(), 3u);
    state.shown[std::size_t(Part::Compare)] = false;
    EXPECT_EQ(layOut(state).lines.size(), 2u) << "the lines of a year ago are switched together";
}

TEST_F(RunningPeriod, ALineThatEndedEarlyHasItsNameAtItsEnd)
{
    TrendData data = twoLines({9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}, {1, 1, 1, 1});
    const FigureLayout layout = layOut(stateOf(data));
    const auto b = std::find_if(layout.endLabels.begin(), layout.endLabels.end(),
                                [](const EndLabel &label) { return label.series == 1; });
    ASSERT_NE(b, layout.endLabels.end());
    EXPECT_NEAR(b->left, layout.xAt(3) + 10, 1e-6);
    EXPECT_LT(b->left, layout.endLabelLeft);
    const auto a = std::find_if(layout.endLabels.begin(), layout.endLabels.end(),
                                [](const EndLabel &label) { return label.series == 0; });
    EXPECT_DOUBLE_EQ(a->left, layout.endLabelLeft);
    EXPECT_FALSE(a->isFar);
}

TEST_F(RunningPeriod, WhereAnotherLineRunsTheNameStaysAtTheEdge)
{
    const TrendData data = twoLines({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1});
    const FigureLayout layout = layOut(stateOf(data));
    for (const EndLabel &label : layout.endLabels) {
        EXPECT_DOUBLE_EQ(label.left, layout.endLabelLeft);
        EXPECT_EQ(label.isFar, label.series == 1) << "its leader is grey dots";
    }
}

TEST_F(RunningPeriod, ATextOnALineOrForecastIsSeen)
{
    TrendData data = test::fiveMonths();
    data.series[0].values = {100, 100, 100};
    TrendForecast forecast;
    forecast.values = {noValue, noValue, 100, 140, 140};
    data.forecasts.push_back(forecast);
    data.target.push_back({QDate(2026, 1, 1), QDate(2026, 5, 31), 120, {}});
    const FigureState state = stateOf(data);
    const FigureLayout layout = layOut(state);
    const auto box = [&](double period, double value) {
        return textBox({layout.xAt(period), layout.yAt(value)}, Qt::AlignHCenter, figureFont(TypeRole::Small),
                       QStringLiteral("120"));
    };
    EXPECT_TRUE(touchesLine(state, layout, box(1, 100)));
    EXPECT_TRUE(touchesLine(state, layout, box(3.5, 140))) << "the forecast";
    EXPECT_FALSE(touchesLine(state, layout, box(1, 120)));
    EXPECT_TRUE(touchesTarget(state, layout, box(1, 120)));
    EXPECT_FALSE(touchesTarget(state, layout, box(1, 100)));
}

/// Where a text stands in a picture, each time.
std::vector<QRectF> boxesOf(const QString &text, const QByteArray &svg)
{
    const QFontMetricsF metrics(font(TypeRole::Small));
    const QRegularExpression written(QStringLiteral("<text[^>]* x=\"([^\"]+)\" y=\"([^\"]+)\"[^>]*>%1")
                                         .arg(QRegularExpression::escape(text)));
    std::vector<QRectF> boxes;
    auto found = written.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext()) {
        const auto match = found.next();
        boxes.emplace_back(match.captured(1).toDouble(), match.captured(2).toDouble() - metrics.ascent(),
                           metrics.horizontalAdvance(text), metrics.ascent());
    }
    return boxes;
}

TEST_F(RunningPeriod, TheTargetIsNotWrittenOverAnEvent)
{
    const QString event = QStringLiteral("New website");
    TrendData data = twoLines(std::vector<double>(12, 100), {});
    data.series.pop_back();
    data.events = {{QDate(2026, 1, 4), event, {}}, {QDate(2026, 11, 4), event, {}}};
    data.targetLabel = [](double value) { return QStringLiteral("target %1").arg(value); };
    int seen = 0;
    for (int value = 0; value <= 30; ++value) {
        data.target = {{QDate(2026, 1, 1), QDate(2026, 12, 31), double(value), {}}};
        FigureState state = stateOf(data);
        state.palette = &Palette::light();
        const QByteArray svg = svgOf(state);
        for (const QRectF &target : boxesOf(data.targetLabel(value), svg)) {
            for (const QRectF &flag : boxesOf(event, svg)) {
                ++seen;
                EXPECT_FALSE(target.intersects(flag)) << value;
            }
        }
    }
    EXPECT_GT(seen, 10);
}

} // namespace
} // namespace vekha::ui
