// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/sift.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::warnings;

namespace {

constexpr MetricIndex revenue = 1;
constexpr MetricIndex orders = 2;
constexpr MetricIndex traffic = 3;

calendar::Period month(int number)
{
    return {calendar::Granularity::Month, calendar::dayOf(QDate(2026, number, 1))};
}

Found found(WarningKind kind, MetricIndex metric, int channel, Severity severity = Severity::Medium,
            double share = 0.5)
{
    Found made;
    made.warning.kind = kind;
    made.warning.index = metric;
    made.warning.metric = QStringLiteral("metric%1").arg(metric);
    made.warning.channel = ChannelId(channel);
    made.warning.period = made.warning.since = month(4);
    made.warning.severity = severity;
    made.share = channel == 0 ? 1 : share;
    return made;
}

bool revenueIsMadeOfOrders(MetricIndex kpi, MetricIndex input) { return kpi == revenue && input == orders; }

std::vector<Warning> sift(std::vector<Found> all) { return sifted(std::move(all), revenueIsMadeOfOrders); }

} // namespace

TEST(Sifting, OneFigureWarnsOnceWithItsGravestKind)
{
    const auto left = sift({found(WarningKind::BadTrend, revenue, 0, Severity::Low),
                            found(WarningKind::OffCourse, revenue, 0, Severity::Medium),
                            found(WarningKind::Missed, revenue, 0, Severity::High)});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].kind, WarningKind::OffCourse);
    EXPECT_EQ(left[0].severity, Severity::High);
    EXPECT_EQ(left[0].also, (std::vector{WarningKind::Missed, WarningKind::BadTrend}));
}

TEST(Sifting, TheTotalSpeaksForItsChannels)
{
    const auto left =
        sift({found(WarningKind::OffCourse, revenue, 0), found(WarningKind::OffCourse, revenue, 5),
              found(WarningKind::OffCourse, revenue, 6)});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].channel, ChannelId::All);
    EXPECT_EQ(left[0].channelsAlike, 2);
}

TEST(Sifting, AChannelWarnsAloneWhereTheTotalIsFine)
{
    const auto left = sift({found(WarningKind::OffCourse, revenue, 5)});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].channel, ChannelId(5));
}

TEST(Sifting, SmallChannelsAndNearMissesOfChannelsKeepQuiet)
{
    EXPECT_TRUE(sift({found(WarningKind::OffCourse, revenue, 5, Severity::High, 0.04)}).empty());
    EXPECT_TRUE(sift({found(WarningKind::OffCourse, revenue, 5, Severity::Low)}).empty());
    EXPECT_EQ(sift({found(WarningKind::OffCourse, revenue, 0, Severity::Low)}).size(), 1u);
}

TEST(Sifting, AtMostTwoChannelsOfAMetricAreTold)
{
    const auto left =
        sift({found(WarningKind::OffCourse, revenue, 5), found(WarningKind::OffCourse, revenue, 6),
              found(WarningKind::OffCourse, revenue, 7, Severity::High)});
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[0].channel, ChannelId(7));
}

TEST(Sifting, HintsAreNotToldBesideTheTargetTheyExplain)
{
    const auto left =
        sift({found(WarningKind::OffCourse, revenue, 0), found(WarningKind::BadTrend, orders, 0),
              found(WarningKind::BadTrend, traffic, 0)});
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[0].index, revenue);
    EXPECT_EQ(left[1].index, traffic);
}

TEST(Sifting, ABadDayIsToldBesideItsMonth)
{
    Found day = found(WarningKind::Unusual, revenue, 0);
    day.warning.period =
        day.warning.since = {calendar::Granularity::Day, calendar::dayOf(QDate(2026, 4, 20))};
    EXPECT_EQ(sift({found(WarningKind::OffCourse, revenue, 0), day}).size(), 2u);
}

TEST(Sifting, CheapThingsOfAChannelKeepQuiet)
{
    Found cheap = found(WarningKind::Missed, revenue, 5);
    cheap.worth = 0.001;
    cheap.worthNeeded = 0.005;
    EXPECT_TRUE(sift({cheap}).empty());
    cheap.warning.channel = ChannelId::All;
    EXPECT_EQ(sift({cheap}).size(), 1u);
}

TEST(Sifting, OneStoryIsNotToldManyTimes)
{
    std::vector<Found> hints;
    for (int metric = 10; metric < 20; ++metric)
        hints.push_back(found(WarningKind::BadTrend, metric, 0));
    hints.push_back(found(WarningKind::Missed, revenue, 0));
    EXPECT_EQ(sift(hints).size(), 5u); // four hints, and the missed target
}

TEST(Sifting, TheGravestComesFirstThenTheDearest)
{
    auto dear = found(WarningKind::OffCourse, orders, 0);
    dear.warning.money = 500;
    const auto left = sift({found(WarningKind::OffCourse, traffic, 0), dear,
                            found(WarningKind::Missed, revenue, 0, Severity::High)});
    ASSERT_EQ(left.size(), 3u);
    EXPECT_EQ(left[0].index, revenue);
    EXPECT_EQ(left[1].index, orders);
    EXPECT_EQ(left[2].index, traffic);
}

// Marks

namespace {

std::vector<Warning> marked(const WarningMark &mark, QDate today, int since = 4)
{
    std::vector<Warning> warnings{found(WarningKind::Missed, revenue, 0).warning};
    warnings[0].since = month(since);
    applyMarks(warnings, {mark}, today);
    return warnings;
}

WarningMark markOf(QDate snoozedUntil, bool dismissed)
{
    WarningMark mark;
    mark.key = found(WarningKind::Missed, revenue, 0).warning.key();
    mark.snoozedUntil = snoozedUntil;
    mark.dismissed = dismissed;
    return mark;
}

} // namespace

TEST(Marks, ASnoozeEndsOnItsDay)
{
    const WarningMark mark = markOf(QDate(2026, 5, 20), false);
    EXPECT_EQ(marked(mark, QDate(2026, 5, 19))[0].state, State::Snoozed);
    EXPECT_EQ(marked(mark, QDate(2026, 5, 20))[0].state, State::Active);
}

TEST(Marks, ADismissalHoldsForItsEpisodeAlone)
{
    const WarningMark mark = markOf({}, true);
    EXPECT_EQ(marked(mark, QDate(2026, 5, 19))[0].state, State::Dismissed);
    EXPECT_EQ(marked(mark, QDate(2027, 5, 19))[0].state, State::Dismissed);
    EXPECT_EQ(marked(mark, QDate(2026, 9, 19), 8)[0].state, State::Active); // another episode
}

TEST(Marks, ActiveOnesStandFirst)
{
    std::vector<Warning> warnings{found(WarningKind::Missed, revenue, 0, Severity::High).warning,
                                  found(WarningKind::Missed, orders, 0, Severity::Low).warning};
    applyMarks(warnings, {markOf({}, true)}, QDate(2026, 5, 1));
    sort(warnings);
    EXPECT_EQ(warnings[0].index, orders);
    EXPECT_EQ(warnings[1].state, State::Dismissed);
}

TEST(Marks, AListKeepsItsKeyWhileItGrowsShorter)
{
    Warning warning;
    warning.kind = WarningKind::NotEntered;
    warning.since = month(4);
    warning.awaited = {{1, {ChannelId::All}}, {2, {ChannelId::All}}};
    const WarningKey before = warning.key();
    warning.awaited.pop_back();
    warning.index = 1;
    EXPECT_EQ(warning.key(), before);
    warning.kind = WarningKind::Audit;
    warning.flag = goals::AuditFlag::NoOwner;
    EXPECT_EQ(warning.key().kind, QStringLiteral("audit:no_owner"));
}
