// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"
#include "core/metrics/unit_inference.h"

#include <gtest/gtest.h>

namespace vekha::metrics {

namespace {

std::optional<Unit> inferred(const char *text)
{
    const MetricCatalog &catalog = MetricCatalog::builtIn();
    const auto formula = catalog.parse(QString::fromUtf8(text));
    EXPECT_TRUE(formula) << text;
    return inferUnit(*formula, [&](MetricIndex metric) { return catalog.at(metric).unit; });
}

TEST(UnitInference, MoneyByCountIsMoney) { EXPECT_EQ(inferred("spend / leads"), Unit::Money); }
TEST(UnitInference, AFactorChangesNoUnit) { EXPECT_EQ(inferred("1000 * spend / impressions"), Unit::Money); }
TEST(UnitInference, CountByCountIsAPercent) { EXPECT_EQ(inferred("orders / visitors"), Unit::Percent); }
TEST(UnitInference, GrowthIsAPercent)
{
    EXPECT_EQ(inferred("(revenue - revenue@previous) / revenue@previous"), Unit::Percent);
}
TEST(UnitInference, OneLessAPercentIsAPercent) { EXPECT_EQ(inferred("1 - churn"), Unit::Percent); }
TEST(UnitInference, ChangeOfAPercentIsInPoints)
{
    EXPECT_EQ(inferred("awareness - awareness@previous"), Unit::Points);
}
TEST(UnitInference, SumsKeepTheirUnit) { EXPECT_EQ(inferred("spend + overhead - sales_cost"), Unit::Money); }
TEST(UnitInference, MoneyAndVisitsDoNotAddUp) { EXPECT_EQ(inferred("spend + sessions"), std::nullopt); }
TEST(UnitInference, MoneyByMoneyTimesMoneyIsMoney)
{
    EXPECT_EQ(inferred("spend / revenue * profit"), Unit::Money);
}
TEST(UnitInference, MoneyTimesMoneyIsNothing) { EXPECT_EQ(inferred("spend * revenue"), std::nullopt); }
TEST(UnitInference, SecondsByVisitsAreSeconds)
{
    EXPECT_EQ(inferred("session_seconds / sessions"), Unit::Seconds);
}
TEST(UnitInference, MoneyByDaysIsMoneyADay)
{
    EXPECT_EQ(inferred("open_sqo * win_rate * (revenue / deals_won) / sales_cycle_days"), Unit::Money);
}
TEST(UnitInference, BranchesMustAgree)
{
    EXPECT_EQ(inferred("if(leads > 0; spend; 0)"), Unit::Money);
    EXPECT_EQ(inferred("if(leads > 0; spend; leads)"), std::nullopt);
    EXPECT_EQ(inferred("coalesce(company_revenue; revenue)"), Unit::Money);
    EXPECT_EQ(inferred("max(leads; mql; 1)"), Unit::Count);
    EXPECT_EQ(inferred("round(abs(-spend); 2)"), Unit::Money);
}
TEST(UnitInference, NumbersAloneAreARatio) { EXPECT_EQ(inferred("2 * 3"), Unit::Ratio); }
TEST(UnitInference, MonthsOfTheRangeAreMonths) { EXPECT_EQ(inferred("range_months / churn"), Unit::Months); }

/// Where like is divided by like, the catalogue's own choice between percent, ratio and months is a matter of
/// taste.
TEST(UnitInference, FitsTheBuiltInKpis)
{
    const QStringList matterOfTaste{
        "roas", "ltv_to_cac", "payback_months", "purchase_frequency", "repeat_frequency", "pages_per_visit"};
    const MetricCatalog &catalog = MetricCatalog::builtIn();
    for (MetricIndex i = 0; i < catalog.size(); ++i) {
        const Metric &metric = catalog.at(i);
        if (metric.isInput())
            continue;
        const auto unit =
            inferUnit(catalog.formulaOf(i), [&](MetricIndex other) { return catalog.at(other).unit; });
        EXPECT_EQ(unit, matterOfTaste.contains(metric.id) ? Unit::Percent : metric.unit)
            << qPrintable(metric.id);
    }
}

} // namespace
} // namespace vekha::metrics
