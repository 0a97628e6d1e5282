// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

namespace vekha::metrics {

namespace {

const MetricCatalog &catalog() { return MetricCatalog::builtIn(); }

/// Lines of a fixture without the head; the last column may be empty and no field is quoted.
std::vector<QStringList> linesOf(const char *name)
{
    QFile file(QStringLiteral(VEKHA_TEST_DATA "/metrics/") + QLatin1String(name));
    std::vector<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine();
    while (!file.atEnd())
        lines.push_back(QString::fromUtf8(file.readLine()).trimmed().split(u','));
    return lines;
}

/// "mean (weight orders)" as the catalogue has it.
template <class Rule> QString written(Rule rule, const MetricId &weight)
{
    return weight.isEmpty() ? codeOf(rule) : QStringLiteral("%1 (weight %2)").arg(codeOf(rule), weight);
}

TEST(CatalogContent, HasEveryInputWithItsRules)
{
    const auto lines = linesOf("inputs.csv");
    ASSERT_EQ(lines.size(), 60U);
    for (const QStringList &line : lines) {
        const Metric *metric = catalog().find(line.at(0));
        ASSERT_TRUE(metric && metric->isInput()) << qPrintable(line.at(0));
        const InputRules &rules = metric->input();
        const QStringList ours{metric->id,
                               codeOf(metric->unit),
                               written(rules.overTime, rules.weightOverTime),
                               written(rules.overChannels, rules.weightOverChannels),
                               codeOf(metric->better),
                               rules.optional ? QStringLiteral("optional") : QString()};
        EXPECT_EQ(ours, line) << qPrintable(ours.join(u',')) << " for " << qPrintable(line.join(u','));
    }
}

TEST(CatalogContent, HasEveryKpiWithItsFormula)
{
    const auto lines = linesOf("kpis.csv");
    ASSERT_EQ(lines.size(), 68U);
    for (const QStringList &line : lines) {
        const Metric *metric = catalog().find(line.at(0));
        ASSERT_TRUE(metric && !metric->isInput()) << qPrintable(line.at(0));
        EXPECT_EQ(codeOf(metric->unit), line.at(1)) << qPrintable(metric->id);
        EXPECT_EQ(codeOf(metric->better), line.at(2)) << qPrintable(metric->id);
        EXPECT_EQ(metric->kpi().formula, line.at(3)) << qPrintable(metric->id);
        EXPECT_TRUE(metric->groups.contains(line.at(4))) << qPrintable(metric->id);
        EXPECT_EQ(catalog().canonicalText(catalog().formulaOf(*catalog().indexOf(metric->id))), line.at(3));
    }
    EXPECT_EQ(catalog().size(), 128);
}

TEST(CatalogContent, LimitsKpisToChannelTypes)
{
    const auto rules = [](const char *id) { return catalog().find(QString::fromUtf8(id))->kpi(); };
    using Type = ChannelType;
    EXPECT_EQ(rules("organic_sessions").only, std::vector{Type::OrganicSearch});
    EXPECT_EQ(rules("direct_sessions").only, std::vector{Type::Direct});
    EXPECT_EQ(rules("referral_sessions").only, std::vector{Type::Referral});
    EXPECT_EQ(rules("other_sessions").except,
              (std::vector{Type::OrganicSearch, Type::Direct, Type::Referral}));
    EXPECT_EQ(rules("social_orders").only, (std::vector{Type::Social, Type::SocialAds}));
    EXPECT_EQ(rules("social_revenue").only, (std::vector{Type::Social, Type::SocialAds}));
}

TEST(CatalogContent, KnowsTheSpecialNeedsOfKpis)
{
    const auto rules = [](const char *id) { return catalog().find(QString::fromUtf8(id))->kpi(); };
    EXPECT_EQ(rules("romi_margin").required, QStringList{"cost_of_sales"});
    EXPECT_EQ(rules("engagement").atLeastOne,
              (QStringList{"likes", "comments", "shares", "other_interactions"}));
    for (const char *id : {"purchase_frequency", "repeat_frequency", "arpc", "clv"})
        EXPECT_EQ(rules(id).monthly, QStringList{"active_customers"}) << id;
}

TEST(CatalogContent, MarksWhatCountsPeople)
{
    const QSet<QString> people{"reach", "visitors",    "active_customers", "customers_start",
                               "leads", "subscribers", "followers"};
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        const Metric &metric = catalog().at(i);
        if (metric.isInput()) {
            EXPECT_EQ(metric.input().countsPeople, people.contains(metric.id)) << qPrintable(metric.id);
        }
    }
}

TEST(CatalogContent, EveryMetricIsNamedAndExplainedInBothLanguages)
{
    const auto hasCyrillic = [](const QString &text) {
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    };
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        const Metric &metric = catalog().at(i);
        SCOPED_TRACE(qPrintable(metric.id));
        EXPECT_FALSE(metric.name.en.isEmpty());
        EXPECT_FALSE(metric.name.ru.isEmpty());
        EXPECT_FALSE(hasCyrillic(metric.name.en + metric.shortName.en + metric.help.en));
        EXPECT_TRUE(hasCyrillic(metric.help.ru));
        EXPECT_GE(metric.help.en.size(), 60);
        EXPECT_GE(metric.help.ru.size(), 60);
        EXPECT_GE(metric.help.en.count(u'.') + metric.help.en.count(u'?'), 2);
        EXPECT_FALSE(metric.help.en.contains(u'<'));
        EXPECT_LE(metric.shortName.in(Language::English).size(), 20);
        EXPECT_LE(metric.shortName.in(Language::Russian).size(), 24);
        EXPECT_FALSE(metric.synonyms.isEmpty());
        EXPECT_FALSE(metric.own);
    }
}

TEST(CatalogContent, LongNamesHaveShortOnes)
{
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        const Metric &metric = catalog().at(i);
        if (metric.name.en.size() > 24 || metric.name.ru.size() > 28) {
            EXPECT_FALSE(metric.shortName.isEmpty()) << qPrintable(metric.id);
        }
    }
}

TEST(CatalogContent, EveryMetricStandsInKnownGroups)
{
    QStringList groups;
    for (const MetricGroup &group : catalog().groups())
        groups << group.id;
    EXPECT_EQ(groups, (QStringList{"finance", "customers", "sales", "advertising", "website", "social",
                                   "email", "content", "brand", "team", "head"}));
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        const Metric &metric = catalog().at(i);
        EXPECT_FALSE(metric.groups.isEmpty()) << qPrintable(metric.id);
        for (const QString &group : metric.groups)
            EXPECT_TRUE(groups.contains(group)) << qPrintable(metric.id);
    }
}

TEST(CatalogContent, NoNameMeansTwoMetrics)
{
    QHash<QString, MetricId> owners;
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        const Metric &metric = catalog().at(i);
        QStringList names{metric.id, metric.name.en, metric.name.ru, metric.shortName.en,
                          metric.shortName.ru};
        names << metric.synonyms;
        names.removeAll(QString());
        for (const QString &name : names) {
            const QString folded = foldedName(name);
            EXPECT_EQ(owners.value(folded, metric.id), metric.id) << qPrintable(name);
            owners.insert(folded, metric.id);
        }
    }
}

} // namespace
} // namespace vekha::metrics
