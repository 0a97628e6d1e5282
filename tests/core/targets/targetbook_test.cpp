// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/civil.h"
#include "core/targets/addsup.h"
#include "core/targets/targetbook.h"

namespace vekha::targets {

using calendar::Granularity;
using calendar::Period;

namespace {

constexpr ChannelId search{11};
constexpr ChannelId ads{12};

Period period(Granularity kind, int month) { return {kind, calendar::dayOfCivil(2024, month, 1)}; }

Target target(const char *metric, ChannelId channel, const Period &of, double value)
{
    Target result;
    result.key = {QString::fromLatin1(metric), channel, of};
    result.value = value;
    return result;
}

TargetBook book(std::vector<Target> targets)
{
    return {std::move(targets), metrics::MetricCatalog::builtIn()};
}

TargetKey key(const char *metric, ChannelId channel, const Period &of)
{
    return {QString::fromLatin1(metric), channel, of};
}

} // namespace

TEST(TargetBook, TakesTheOwnTargetFirst)
{
    const Period quarter = period(Granularity::Quarter, 1);
    const TargetBook targets = book({target("leads", ChannelId::All, quarter, 100),
                                     target("leads", ChannelId::All, period(Granularity::Month, 1), 1)});
    const auto found = targets.effective(key("leads", ChannelId::All, quarter), {});
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->target.value, 100);
    EXPECT_FALSE(found->rolledUp);
}

TEST(TargetBook, AddsUpMonthsIfAllHaveOne)
{
    std::vector<Target> targets{target("leads", search, period(Granularity::Month, 1), 10),
                                target("leads", search, period(Granularity::Month, 2), 20)};
    const TargetKey quarter = key("leads", search, period(Granularity::Quarter, 1));
    EXPECT_FALSE(book(targets).effective(quarter, {}));
    targets.push_back(target("leads", search, period(Granularity::Month, 3), 30));
    const auto found = book(targets).effective(quarter, {});
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->target.value, 60);
    EXPECT_TRUE(found->rolledUp);
}

TEST(TargetBook, AddsUpChannelsIfEveryOneWithActualsHasOne)
{
    const Period month = period(Granularity::Month, 1);
    const TargetBook targets = book({target("leads", search, month, 10), target("leads", ads, month, 20)});
    const TargetKey all = key("leads", ChannelId::All, month);
    EXPECT_DOUBLE_EQ(targets.effective(all, {search, ads})->target.value, 30);
    EXPECT_FALSE(targets.effective(all, {search, ads, ChannelId{13}}));
    EXPECT_FALSE(targets.effective(all, {}));
}

TEST(TargetBook, RatiosNeverAddUpButHoldForEachMonth)
{
    const Period month = period(Granularity::Month, 2);
    const TargetBook targets = book({target("cpl", search, month, 10), target("cpl", ads, month, 20),
                                     target("ctr", search, period(Granularity::Year, 1), 0.1),
                                     target("ctr", search, period(Granularity::Quarter, 1), 0.2)});
    EXPECT_FALSE(targets.effective(key("cpl", ChannelId::All, month), {search, ads}));
    const auto found = targets.effective(key("ctr", search, month), {});
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->target.value, 0.2);
    EXPECT_DOUBLE_EQ(targets.effective(key("ctr", search, period(Granularity::Month, 5)), {})->target.value,
                     0.1);
}

TEST(TargetBook, OfALongerPeriodSumsAreSharedAndScoresHold)
{
    const Period year = period(Granularity::Year, 1);
    const TargetBook targets =
        book({target("leads", search, year, 1200), target("followers", search, year, 5000),
              target("lead_quality", search, year, 80)});
    const Period month = period(Granularity::Month, 2);
    EXPECT_DOUBLE_EQ(targets.effective(key("leads", search, month), {})->target.value, 100);
    EXPECT_FALSE(targets.effective(key("followers", search, month), {})) << "no value to start from";
    EXPECT_DOUBLE_EQ(targets.effective(key("lead_quality", search, month), {})->target.value, 80);
}

TEST(AddsUp, IsTrueOfSumsAndNetGrowth)
{
    const metrics::MetricCatalog &catalog = metrics::MetricCatalog::builtIn();
    const auto adds = [&catalog](const char *id) {
        return addsUp(*catalog.indexOf(QString::fromLatin1(id)), catalog);
    };
    for (const char *id : {"leads", "profit", "marketing_cost", "total_income", "social_revenue",
                           "other_sessions", "follower_growth", "subscriber_growth"}) {
        EXPECT_TRUE(adds(id)) << id;
    }
    for (const char *id : {"cpl", "roi", "followers", "customers_start", "lead_quality",
                           "follower_growth_rate", "awareness_growth", "retention", "cpm"}) {
        EXPECT_FALSE(adds(id)) << id;
    }
}

} // namespace vekha::targets
