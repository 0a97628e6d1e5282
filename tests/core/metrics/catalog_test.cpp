// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"
#include "core/metrics/catalogtable.h"

#include <QFile>

#include <gtest/gtest.h>

#include <ctime>

namespace vekha::metrics {

namespace {

const MetricCatalog &catalog() { return MetricCatalog::builtIn(); }

QStringList idsOf(const std::vector<MetricIndex> &indices)
{
    QStringList ids;
    for (const MetricIndex index : indices)
        ids << catalog().at(index).id;
    ids.sort();
    return ids;
}

MetricIndex indexOf(const char *id) { return catalog().indexOf(QString::fromUtf8(id)).value(); }

TEST(MetricCatalog, FindsByIdAlone)
{
    EXPECT_EQ(catalog().at(indexOf("spend")).id, QStringLiteral("spend"));
    EXPECT_FALSE(catalog().indexOf(QStringLiteral("Spend")));
    EXPECT_EQ(catalog().find(QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(catalog().find(QStringLiteral("romi"))->unit, Unit::Percent);
}

TEST(MetricCatalog, FindsByAnyNameInEitherLanguage)
{
    const auto find = [](const char *name) { return catalog().indexOfName(QString::fromUtf8(name)); };
    EXPECT_EQ(find("cost_share"), indexOf("cost_share"));
    EXPECT_EQ(find("Marketing costs to sales"), indexOf("cost_share"));
    EXPECT_EQ(find("  доля расходов  на маркетинг в ВЫРУЧКЕ "), indexOf("cost_share"));
    EXPECT_EQ(find("дрр"), indexOf("cost_share"));
    EXPECT_EQ(find("CPO"), indexOf("cps"));
    EXPECT_EQ(find("CR"), indexOf("conversion"));
    EXPECT_EQ(find("LTV"), indexOf("ltv"));
    EXPECT_EQ(find("вклад конвейера в доход"), indexOf("opportunity_yield"));
    EXPECT_EQ(find("прочие расходы на маркетинг"), indexOf("overhead"));
    EXPECT_FALSE(find("нет такого"));
    EXPECT_FALSE(find(""));
}

TEST(MetricCatalog, KnowsTheInputsBehindAKpi)
{
    EXPECT_EQ(idsOf(catalog().inputsOf(indexOf("spend"))), QStringList{"spend"});
    EXPECT_EQ(idsOf(catalog().inputsOf(indexOf("cac"))),
              (QStringList{"new_customers", "overhead", "sales_cost", "spend"}));
    EXPECT_EQ(
        idsOf(catalog().inputsOf(indexOf("payback_months"))),
        (QStringList{"active_customers", "new_customers", "overhead", "revenue", "sales_cost", "spend"}));
}

TEST(MetricCatalog, CountsTheInputsOfStandIns)
{
    EXPECT_EQ(idsOf(catalog().inputsOf(indexOf("ltv"))),
              (QStringList{"active_customers", "customers_start", "lifetime_months", "lost_customers",
                           "orders", "revenue"}));
}

TEST(MetricCatalog, KeepsParsedFormulas)
{
    const Formula &romi = catalog().formulaOf(indexOf("romi"));
    EXPECT_EQ(catalog().canonicalText(romi), QStringLiteral("(revenue - spend) / spend"));
    EXPECT_EQ(catalog().shownText(romi, Language::Russian),
              QStringLiteral("([Выручка от маркетинга] - [Расходы на рекламу]) / [Расходы на рекламу]"));
    EXPECT_EQ(catalog().shownText(romi, Language::English),
              QStringLiteral("([Revenue brought by marketing] - [Advertising spend]) / [Advertising spend]"));
}

TEST(MetricCatalog, ReadsWhatItShowsInBothLanguages)
{
    for (MetricIndex i = 0; i < catalog().size(); ++i) {
        if (catalog().at(i).isInput())
            continue;
        for (const Language language : {Language::English, Language::Russian}) {
            const QString shown = catalog().shownText(catalog().formulaOf(i), language);
            const auto again = catalog().parse(shown);
            ASSERT_TRUE(again) << qPrintable(shown);
            EXPECT_EQ(catalog().canonicalText(*again), catalog().canonicalText(catalog().formulaOf(i)));
        }
    }
}

TEST(MetricCatalog, HasStandInsForTheLifetimeOnly)
{
    const Formula *standIn = catalog().fallbackOf(indexOf("ltv"), indexOf("lifetime_months"));
    ASSERT_NE(standIn, nullptr);
    EXPECT_EQ(catalog().canonicalText(*standIn), QStringLiteral("range_months / churn"));
    EXPECT_NE(catalog().fallbackOf(indexOf("clv"), indexOf("lifetime_months")), nullptr);
    EXPECT_EQ(catalog().fallbackOf(indexOf("ltv"), indexOf("orders")), nullptr);
    EXPECT_EQ(catalog().fallbackOf(indexOf("cac"), indexOf("lifetime_months")), nullptr);
}

TEST(MetricCatalog, MakesFreeIdsFromNames)
{
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("Стоимость пробы, ₽")),
              QStringLiteral("stoimost_proby"));
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("Trial sign-ups (2025)")),
              QStringLiteral("trial_sign_ups_2025"));
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("Spend")), QStringLiteral("spend_2"));
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("If")), QStringLiteral("if_2"));
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("404")), QStringLiteral("metric_404"));
    EXPECT_EQ(catalog().freeIdFor(QStringLiteral("!")), QStringLiteral("metric"));
    EXPECT_TRUE(isValidMetricId(catalog().freeIdFor(QString(500, u'щ'))));
}

// What the build has made of the file, against the file.
TEST(MetricCatalog, IsWhatTheCatalogueFileSays)
{
    QFile json(QStringLiteral(VEKHA_TEST_DATA "/../../resources/metrics/catalog.json"));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly)) << qPrintable(json.fileName());
    const auto file = readCatalogFile(json.readAll());
    ASSERT_TRUE(file);
    ASSERT_EQ(size_t(catalog().size()), file->metrics.size());
    for (MetricIndex i = 0; i < catalog().size(); ++i)
        EXPECT_EQ(catalog().at(i), file->metrics[size_t(i)]) << qPrintable(catalog().at(i).id);
    ASSERT_EQ(catalog().groups().size(), file->groups.size());
    for (size_t i = 0; i < file->groups.size(); ++i) {
        EXPECT_EQ(catalog().groups()[i].id, file->groups[i].id);
        EXPECT_EQ(catalog().groups()[i].name, file->groups[i].name);
    }
}

TEST(MetricCatalog, LoadsWithinMilliseconds)
{
    Metric own = *catalog().find(QStringLiteral("romi"));
    own.owner = QStringLiteral("Anna");
    const std::clock_t start = std::clock();
    const CatalogFile file = builtInFile();
    const auto made = MetricCatalog::with({own});
    const double milliseconds = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
    ASSERT_FALSE(file.metrics.empty());
    ASSERT_TRUE(made);
    RecordProperty("milliseconds", std::to_string(milliseconds));
    EXPECT_LT(milliseconds, 100) << "under 1 ms in a release build; debug builds with sanitizers get more";
}

TEST(MetricCodes, ReadBack)
{
    for (const Unit unit : {Unit::Money, Unit::Count, Unit::Percent, Unit::Ratio, Unit::Days, Unit::Months,
                            Unit::Seconds, Unit::Score, Unit::Points})
        EXPECT_EQ(unitFromCode(codeOf(unit)), unit);
    for (const Direction direction : {Direction::Up, Direction::Down, Direction::None})
        EXPECT_EQ(directionFromCode(codeOf(direction)), direction);
    for (const OverTime rule : {OverTime::Sum, OverTime::Last, OverTime::First, OverTime::Mean})
        EXPECT_EQ(overTimeFromCode(codeOf(rule)), rule);
    for (const OverChannels rule : {OverChannels::Sum, OverChannels::Mean})
        EXPECT_EQ(overChannelsFromCode(codeOf(rule)), rule);
    EXPECT_EQ(codeOf(Unit::Points), QStringLiteral("points"));
    EXPECT_EQ(unitFromCode(QStringLiteral("euros")).error().code, ErrorCode::InvalidInput);
}

} // namespace
} // namespace vekha::metrics
