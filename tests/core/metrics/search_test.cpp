// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"

#include <gtest/gtest.h>

namespace vekha::metrics {

namespace {

QStringList found(const char *text)
{
    QStringList ids;
    for (const MetricIndex index : MetricCatalog::builtIn().search(QString::fromUtf8(text)))
        ids << MetricCatalog::builtIn().at(index).id;
    return ids;
}

TEST(MetricSearch, FindsByTheBeginningOfAWord)
{
    EXPECT_EQ(found("imp").value(0), QStringLiteral("impressions"));
    EXPECT_EQ(found("пок").value(0), QStringLiteral("impressions"));
    EXPECT_TRUE(found("отток").contains(QStringLiteral("churn")));
}

TEST(MetricSearch, AWholeNameComesFirst)
{
    EXPECT_EQ(found("clicks").value(0), QStringLiteral("clicks"));
    EXPECT_EQ(found("CAC").value(0), QStringLiteral("cac"));
    EXPECT_EQ(found("лиды").value(0), QStringLiteral("leads"));
    EXPECT_EQ(found("ROMI").value(0), QStringLiteral("romi"));
}

TEST(MetricSearch, KnowsOtherNames)
{
    EXPECT_EQ(found("ДРР").value(0), QStringLiteral("cost_share"));
    EXPECT_EQ(found("CPO").value(0), QStringLiteral("cps"));
    EXPECT_EQ(found("CR").value(0), QStringLiteral("conversion"));
    EXPECT_EQ(found("вклад конвейера в доход").value(0), QStringLiteral("opportunity_yield"));
    EXPECT_TRUE(found("арпу").isEmpty());
    EXPECT_EQ(found("arpu").value(0), QStringLiteral("arpc"));
}

TEST(MetricSearch, WantsAllWordsInAnyOrder)
{
    EXPECT_TRUE(found("email open").contains(QStringLiteral("open_rate")));
    EXPECT_TRUE(found("продаж рост").contains(QStringLiteral("sales_growth")));
    EXPECT_FALSE(found("рост продаж").contains(QStringLiteral("market_growth")));
    EXPECT_TRUE(found("clicks zebra").isEmpty());
}

TEST(MetricSearch, MixesLanguages) { EXPECT_TRUE(found("стоимость cac").contains(QStringLiteral("cac"))); }

TEST(MetricSearch, FindsWithinWords)
{
    EXPECT_TRUE(found("купаем").contains(QStringLiteral("payback_months")));
}

TEST(MetricSearch, ForgivesTheOtherKeyboard)
{
    EXPECT_EQ(found("ащддщц").value(0), found("follow").value(0));
    EXPECT_EQ(found("kbls").value(0), QStringLiteral("leads"));
}

TEST(MetricSearch, TakesYoAsYe) { EXPECT_EQ(found("объем рынка"), found("объём рынка")); }

TEST(MetricSearch, NothingFindsNothing)
{
    EXPECT_TRUE(found("").isEmpty());
    EXPECT_TRUE(found("  ").isEmpty());
    EXPECT_TRUE(found("!!").isEmpty());
}

} // namespace
} // namespace vekha::metrics
