// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"

#include <gtest/gtest.h>

#include <QSet>

namespace vekha::metrics {

namespace {

QStringList idsOf(const std::vector<StarterKpi> &kpis)
{
    QStringList ids;
    for (const StarterKpi &kpi : kpis)
        ids << kpi.metric;
    return ids;
}

const StarterSet &setOf(const char *id)
{
    for (const StarterSet &set : starterSets()) {
        if (set.id == QLatin1String(id))
            return set;
    }
    ADD_FAILURE() << "no set " << id;
    return starterSets().front();
}

void expectExplained(const std::vector<StarterKpi> &kpis)
{
    for (const StarterKpi &kpi : kpis) {
        EXPECT_NE(MetricCatalog::builtIn().find(kpi.metric), nullptr) << qPrintable(kpi.metric);
        EXPECT_FALSE(kpi.why.en.isEmpty() || kpi.why.ru.isEmpty()) << qPrintable(kpi.metric);
        EXPECT_LE(kpi.why.ru.size(), 90) << qPrintable(kpi.why.ru);
    }
}

TEST(StarterSets, ProposeTheKpisOfEachBusiness)
{
    EXPECT_EQ(idsOf(setOf("shop").kpis), (QStringList{"revenue", "romi", "cac", "conversion", "aov"}));
    EXPECT_EQ(idsOf(setOf("shop").later), (QStringList{"repeat_rate", "retention"}));
    EXPECT_EQ(idsOf(setOf("saas").kpis), (QStringList{"mql", "sqo", "sessions", "cac", "ltv_to_cac"}));
    EXPECT_EQ(idsOf(setOf("saas").later), (QStringList{"cost_per_sqo", "pipeline_velocity", "churn"}));
    EXPECT_EQ(idsOf(setOf("content").kpis),
              (QStringList{"visitors", "engagement", "subscribers", "avg_watch_time", "awareness"}));
    EXPECT_EQ(idsOf(setOf("local").kpis), (QStringList{"leads", "cpl", "lead_to_sale", "romi"}));
    EXPECT_EQ(idsOf(setOf("social").kpis),
              (QStringList{"follower_growth", "engagement", "social_revenue", "cpl"}));
    EXPECT_EQ(idsOf(setOf("head").kpis),
              (QStringList{"sales_growth", "awareness", "retention", "new_customers", "roi"}));
    EXPECT_TRUE(setOf("empty").kpis.empty());
    EXPECT_EQ(starterSets().size(), 7U);
}

TEST(StarterSets, AreNamedAndExplainedInBothLanguages)
{
    for (const StarterSet &set : starterSets()) {
        SCOPED_TRACE(qPrintable(set.id));
        EXPECT_FALSE(set.name.en.isEmpty() || set.name.ru.isEmpty());
        expectExplained(set.kpis);
        expectExplained(set.later);
    }
}

TEST(StarterSets, AskForInputsThatTheirKpisNeed)
{
    const MetricCatalog &catalog = MetricCatalog::builtIn();
    for (const StarterSet &set : starterSets()) {
        SCOPED_TRACE(qPrintable(set.id));
        EXPECT_FALSE(set.inputs.isEmpty());
        for (const QString &id : set.inputs) {
            ASSERT_NE(catalog.find(id), nullptr) << qPrintable(id);
            EXPECT_TRUE(catalog.find(id)->isInput()) << qPrintable(id);
        }
        for (const StarterKpi &kpi : set.kpis) {
            for (const MetricIndex index : catalog.inputsOf(*catalog.indexOf(kpi.metric))) {
                const Metric &input = catalog.at(index);
                const bool canDoWithout =
                    input.input().optional || input.id == QLatin1String("lifetime_months");
                EXPECT_TRUE(canDoWithout || set.inputs.contains(input.id))
                    << qPrintable(kpi.metric) << " needs " << qPrintable(input.id);
            }
        }
    }
}

TEST(StarterSets, OfferUsualChannelsThatExportsCannotConfuse)
{
    for (const StarterSet &set : starterSets()) {
        SCOPED_TRACE(qPrintable(set.id));
        if (set.id != QLatin1String("empty")) {
            EXPECT_TRUE(set.channels.size() >= 6 && set.channels.size() <= 10);
        }
        QSet<QString> names;
        for (const StarterChannel &channel : set.channels) {
            QSet<QString> own{foldedName(channel.name.en), foldedName(channel.name.ru)};
            EXPECT_FALSE(own.contains(QString()));
            for (const QString &alias : channel.aliases)
                own.insert(foldedName(alias));
            EXPECT_FALSE(names.intersects(own)) << qPrintable(channel.name.en);
            names.unite(own);
            EXPECT_NE(channel.type, ChannelType::Company);
        }
    }
}

TEST(StarterSets, KnowTheRussianMarket)
{
    const auto find = [](const char *name) {
        for (const StarterChannel &channel : setOf("shop").channels) {
            QStringList names = channel.aliases;
            names << channel.name.en << channel.name.ru;
            for (const QString &known : names) {
                if (foldedName(known) == foldedName(QString::fromUtf8(name)))
                    return codeOf(channel.type);
            }
        }
        return QString();
    };
    EXPECT_EQ(find("yandex-direct"), QStringLiteral("paid_search"));
    EXPECT_EQ(find("Яндекс Директ"), QStringLiteral("paid_search"));
    EXPECT_EQ(find("vk ads"), QStringLiteral("social_ads"));
    EXPECT_EQ(find("Telegram Ads"), QStringLiteral("social_ads"));
    EXPECT_EQ(find("озон"), QStringLiteral("marketplace"));
    EXPECT_EQ(find("(direct) / (none)"), QStringLiteral("direct"));
}

TEST(StarterGoals, EachHasKpisThatServeIt)
{
    ASSERT_EQ(starterGoals().size(), 7U);
    QSet<QString> ids;
    for (const StarterGoal &goal : starterGoals()) {
        ids.insert(goal.id);
        EXPECT_FALSE(goal.name.en.isEmpty() || goal.name.ru.isEmpty());
        EXPECT_GE(goal.kpis.size(), 2U);
        expectExplained(goal.kpis);
    }
    EXPECT_EQ(ids.size(), 7);
}

} // namespace
} // namespace vekha::metrics
