// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"

#include <gtest/gtest.h>

namespace vekha::metrics {

namespace {

Metric ownInput(const QString &id, const QString &name)
{
    Metric metric;
    metric.id = id;
    metric.name.ru = name;
    metric.own = true;
    metric.rules = InputRules{};
    return metric;
}

Metric ownKpi(const QString &id, const QString &formula)
{
    Metric metric = ownInput(id, QStringLiteral("Показатель ") + id);
    KpiRules rules;
    rules.formula = formula;
    metric.rules = rules;
    return metric;
}

Error errorOf(const std::vector<Metric> &changed)
{
    const auto catalog = MetricCatalog::with(changed);
    return catalog ? Error{ErrorCode::Cancelled, {}, {}, 0, {}, -1, 0} : catalog.error();
}

TEST(CatalogChanges, OwnMetricsStandBehindTheBuiltInOnes)
{
    const auto catalog = MetricCatalog::with(
        {ownInput(QStringLiteral("trials"), QStringLiteral("Пробные периоды")),
         ownKpi(QStringLiteral("cost_per_trial"), QStringLiteral("spend / [Пробные периоды]"))});
    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->size(), MetricCatalog::builtIn().size() + 2);
    const MetricIndex kpi = catalog->indexOf(QStringLiteral("cost_per_trial")).value();
    EXPECT_EQ(catalog->canonicalText(catalog->formulaOf(kpi)), QStringLiteral("spend / trials"));
    EXPECT_EQ(catalog->inputsOf(kpi).size(), 2U);
    EXPECT_EQ(catalog->indexOfName(QStringLiteral("ПРОБНЫЕ ПЕРИОДЫ")),
              catalog->indexOf(QStringLiteral("trials")));
    EXPECT_FALSE(MetricCatalog::builtIn().indexOf(QStringLiteral("trials")));
}

TEST(CatalogChanges, ABuiltInMetricKeepsItsPlaceWhenItIsEdited)
{
    Metric cac = *MetricCatalog::builtIn().find(QStringLiteral("cac"));
    cac.owner = QStringLiteral("Анна");
    cac.closeFrom = 0.95;
    cac.shortName = {QStringLiteral("Cost of a client"), QStringLiteral("Цена клиента нам")};
    const auto catalog = MetricCatalog::with({cac});
    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->size(), MetricCatalog::builtIn().size());
    EXPECT_EQ(catalog->indexOf(cac.id), MetricCatalog::builtIn().indexOf(cac.id));
    EXPECT_EQ(catalog->find(cac.id)->owner, QStringLiteral("Анна"));
    EXPECT_EQ(catalog->indexOfName(QStringLiteral("цена клиента нам")), catalog->indexOf(cac.id));
}

TEST(CatalogChanges, MayReferToMetricsThatComeLater)
{
    EXPECT_TRUE(MetricCatalog::with({ownKpi(QStringLiteral("a"), QStringLiteral("b * 2")),
                                     ownKpi(QStringLiteral("b"), QStringLiteral("spend"))}));
}

TEST(CatalogChanges, RefuseACircleAndNameIt)
{
    const Error error = errorOf({ownKpi(QStringLiteral("a"), QStringLiteral("1 + b")),
                                 ownKpi(QStringLiteral("b"), QStringLiteral("c@previous * 2")),
                                 ownKpi(QStringLiteral("user"), QStringLiteral("a")),
                                 ownKpi(QStringLiteral("c"), QStringLiteral("spend / a"))});
    EXPECT_EQ(error.code, ErrorCode::FormulaCircle);
    EXPECT_EQ(error.args, (QStringList{"c", "a", "b", "c"}));
    EXPECT_EQ(error.detail, QStringLiteral("c"));
    EXPECT_EQ(error.place, 8);
    EXPECT_EQ(error.length, 1);
}

TEST(CatalogChanges, RefuseAFormulaThatNamesItself)
{
    const Error error = errorOf({ownKpi(QStringLiteral("a"), QStringLiteral("a@previous + 1"))});
    EXPECT_EQ(error.code, ErrorCode::FormulaCircle);
    EXPECT_EQ(error.args, (QStringList{"a", "a"}));
}

TEST(CatalogChanges, RefuseACircleThroughABuiltInMetric)
{
    Metric churn = *MetricCatalog::builtIn().find(QStringLiteral("churn"));
    KpiRules rules = churn.kpi();
    rules.formula = QStringLiteral("1 - retention");
    churn.rules = rules;
    EXPECT_EQ(errorOf({churn}).args, (QStringList{"churn", "retention", "churn"}));
}

TEST(CatalogChanges, RefuseACircleThroughAStandIn)
{
    Metric own = ownKpi(QStringLiteral("a"), QStringLiteral("lifetime_months"));
    KpiRules rules = own.kpi();
    rules.fallback.insert(QStringLiteral("lifetime_months"), QStringLiteral("a * 2"));
    own.rules = rules;
    EXPECT_EQ(errorOf({own}).args, (QStringList{"a", "a"}));
}

TEST(CatalogChanges, TellWhereAFormulaIsWrong)
{
    const Error error = errorOf({ownKpi(QStringLiteral("a"), QStringLiteral("spend / нечто"))});
    EXPECT_EQ(error.code, ErrorCode::FormulaUnknownName);
    EXPECT_EQ(error.args, QStringList{"нечто"});
    EXPECT_EQ(error.detail, QStringLiteral("a"));
    EXPECT_EQ(error.place, 8);
    EXPECT_EQ(error.length, 5);
    EXPECT_EQ(errorOf({ownKpi(QStringLiteral("a"), {})}).code, ErrorCode::FormulaEmpty);
}

TEST(CatalogChanges, RefuseNamesThatAreTaken)
{
    EXPECT_EQ(errorOf({ownInput(QStringLiteral("a"), QStringLiteral("лиды"))}).code, ErrorCode::NameTaken);
    EXPECT_EQ(errorOf({ownInput(QStringLiteral("a"), QStringLiteral("ROMI"))}).code, ErrorCode::NameTaken);
    EXPECT_EQ(errorOf({ownInput(QStringLiteral("a"), QStringLiteral("Мой")),
                       ownInput(QStringLiteral("b"), QStringLiteral("МОЙ"))})
                  .code,
              ErrorCode::NameTaken);
    EXPECT_EQ(errorOf({ownInput(QStringLiteral("a"), QStringLiteral("Мой")),
                       ownInput(QStringLiteral("a"), QStringLiteral("Другой"))})
                  .code,
              ErrorCode::NameTaken);
    EXPECT_EQ(errorOf({ownInput(QStringLiteral("a"), {})}).code, ErrorCode::NameEmpty);
}

TEST(CatalogChanges, AnOwnNameComesBeforeASynonym)
{
    const auto catalog = MetricCatalog::with({ownInput(QStringLiteral("cpo"), QStringLiteral("CPO"))});
    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->indexOfName(QStringLiteral("CPO")), catalog->indexOf(QStringLiteral("cpo")));
}

TEST(CatalogChanges, RefuseIdsOfTheWrongForm)
{
    for (const char *id :
         {"", "Trials", "1a", "_a", "a b", "a-b", "проба", "if", "range_months", "coalesce"}) {
        const Error error = errorOf({ownInput(QString::fromUtf8(id), QStringLiteral("Проба"))});
        EXPECT_EQ(error.code, ErrorCode::InvalidInput) << id;
    }
    EXPECT_TRUE(isValidMetricId(QString(64, u'a')));
    EXPECT_FALSE(isValidMetricId(QString(65, u'a')));
}

TEST(CatalogChanges, RefuseRulesThatNameNoInput)
{
    Metric kpi = ownKpi(QStringLiteral("a"), QStringLiteral("spend"));
    KpiRules rules = kpi.kpi();
    rules.required = QStringList{"romi"};
    kpi.rules = rules;
    EXPECT_EQ(errorOf({kpi}).code, ErrorCode::UnknownMetric);
    Metric input = ownInput(QStringLiteral("a"), QStringLiteral("Балл"));
    input.rules = InputRules{OverTime::Mean, OverChannels::Mean, QStringLiteral("nothing"), {}, false, false};
    EXPECT_EQ(errorOf({input}).code, ErrorCode::UnknownMetric);
}

TEST(CatalogChanges, RefuseChainsTooDeepToCompute)
{
    std::vector<Metric> chain;
    for (int i = 0; i < 3'000; ++i) {
        const QString formula = i == 0 ? QStringLiteral("spend") : QStringLiteral("k%1 + 1").arg(i - 1);
        chain.push_back(ownKpi(QStringLiteral("k%1").arg(i), formula));
    }
    EXPECT_EQ(errorOf(chain).code, ErrorCode::FormulaTooDeep);
    chain.resize(100);
    EXPECT_TRUE(MetricCatalog::with(chain));
}

} // namespace
} // namespace vekha::metrics
