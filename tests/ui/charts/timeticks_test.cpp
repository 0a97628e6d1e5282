// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/theme/type.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

namespace vekha::ui {
namespace {

FigureState stateOf(std::vector<TrendPeriod> periods, Granularity granularity)
{
    FigureState state;
    state.data.granularity = granularity;
    state.data.axisTick = test::plainTick;
    state.to = static_cast<double>(periods.size()) - 0.5;
    state.data.periods = std::move(periods);
    return state;
}

QStringList textsOf(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.text;
    return texts;
}

TimeTicks ticksOf(const FigureState &state, double slotWidth)
{
    return timeTicks(state, slotWidth, figureFont(TypeRole::Small), figureFont(TypeRole::SmallBold));
}

TEST(TimeTicks, NameEveryMonthAndMarkTheYears)
{
    const TimeTicks ticks = ticksOf(stateOf(test::months(QDate(2025, 11, 1), 4), Granularity::Month), 80);
    EXPECT_EQ(textsOf(ticks.labels), QStringList({"11", "12", "1", "2"}));
    ASSERT_EQ(textsOf(ticks.groups), QStringList({"2025", "2026"}));
    EXPECT_FALSE(ticks.groups[0].mark) << "2025 began before the chart does";
    EXPECT_TRUE(ticks.groups[1].mark);
    EXPECT_DOUBLE_EQ(ticks.groups[1].x, 1.5) << "between December and January";
}

TEST(TimeTicks, TakeQuartersThenYearsWhereMonthsAreTooNarrow)
{
    const FigureState state = stateOf(test::months(QDate(2020, 1, 1), 60), Granularity::Month);
    EXPECT_EQ(textsOf(ticksOf(state, 7).labels).mid(0, 5), QStringList({"1", "4", "7", "10", "1"}));
    EXPECT_EQ(textsOf(ticksOf(state, 2).labels), QStringList({"2020", "2022", "2024"}));
}

TEST(TimeTicks, NeverOverlap)
{
    for (const int count : {3, 10, 40, 100, 400, 3'000}) {
        const FigureState state = stateOf(test::days(QDate(2019, 12, 20), count), Granularity::Day);
        const double slotWidth = 800.0 / count;
        double free = -1e9;
        const TimeTicks ticks = ticksOf(state, slotWidth);
        EXPECT_FALSE(ticks.labels.empty()) << count;
        for (const TimeTick &tick : ticks.labels) {
            const double width = QFontMetricsF(figureFont(TypeRole::Small)).horizontalAdvance(tick.text);
            const double left = tick.x * slotWidth - (tick.centred ? width / 2 : 0);
            EXPECT_GE(left, free) << count << ' ' << qPrintable(tick.text);
            free = left + width;
        }
    }
}

TEST(TimeTicks, PutDaysUnderTheirMonth)
{
    const TimeTicks ticks = ticksOf(stateOf(test::days(QDate(2026, 4, 28), 6), Granularity::Day), 60);
    EXPECT_EQ(textsOf(ticks.labels), QStringList({"28", "29", "30", "1", "2", "3"}));
    EXPECT_EQ(textsOf(ticks.groups), QStringList({"4/2026", "5/2026"}));
}

TEST(TimeTicks, ShowTheRunningPeriodInBold)
{
    FigureState state = stateOf(test::months(QDate(2026, 1, 1), 5), Granularity::Month);
    state.data.runningPeriod = 4;
    const TimeTicks ticks = ticksOf(state, 60);
    EXPECT_FALSE(ticks.labels[3].bold);
    EXPECT_TRUE(ticks.labels[4].bold);
}

TEST(TimeTicks, FindTheSlotOfADay)
{
    const FigureState state = stateOf(test::months(QDate(2026, 1, 1), 3), Granularity::Month);
    EXPECT_DOUBLE_EQ(state.startOf(QDate(2026, 1, 1)), -0.5);
    EXPECT_DOUBLE_EQ(state.startOf(QDate(2026, 2, 15)), 1.0) << "fourteen of twenty-eight days";
    EXPECT_DOUBLE_EQ(state.startOf(QDate(2026, 4, 1)), 2.5);
    EXPECT_DOUBLE_EQ(state.startOf(QDate(2030, 1, 1)), 2.5);
}

} // namespace
} // namespace vekha::ui
