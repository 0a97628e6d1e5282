// SPDX-License-Identifier: GPL-3.0-or-later
// init, demo, metrics, channels.
#include "tests/app/cli.h"

#include <QSet>

namespace vekha::cli_test {

using CliData = Cli;

TEST_F(CliData, EveryTemplateMakesAWorkspace)
{
    for (const char *name : {"shop", "saas", "content", "local", "social", "head", "empty"}) {
        const QString words = QStringLiteral("init %1.vekha --template %1").arg(QLatin1String(name));
        done(words);
        done(QStringLiteral("check %1.vekha").arg(QLatin1String(name)));
        const Answer again = call(words);
        EXPECT_EQ(again.status, 1) << "a file that is there must be left alone";
    }
    EXPECT_GT(json(QStringLiteral("channels shop.vekha")).value(QStringLiteral("channels")).toArray().size(),
              2);
    EXPECT_EQ(json(QStringLiteral("channels empty.vekha")).value(QStringLiteral("channels")).toArray().size(),
              1);
}

TEST_F(CliData, DemoHoldsThreeYearsOfEightChannelsWithTargets)
{
    const QJsonObject made = json(QStringLiteral("demo d.vekha"));
    EXPECT_TRUE(QDate::fromString(made.value(QStringLiteral("today")).toString(), Qt::ISODate).isValid());
    const QJsonArray channels =
        json(QStringLiteral("channels d.vekha")).value(QStringLiteral("channels")).toArray();
    EXPECT_EQ(channels.size(), 9); // and the company
    int withCampaigns = 0;
    for (const auto &channel : channels)
        withCampaigns += channel[u"campaigns"].toArray().isEmpty() ? 0 : 1;
    EXPECT_GE(withCampaigns, 3);
    EXPECT_GE(rows(QStringLiteral("values d.vekha --metric revenue --every month")).size(), 36);
    int withTarget = 0;
    for (const auto &row : rows(QStringLiteral("status d.vekha")))
        withTarget += row[u"target"].isNull() ? 0 : 1;
    EXPECT_GE(withTarget, 5);
    done(QStringLiteral("check d.vekha"));
}

TEST_F(CliData, MetricsListsInputsAndKpisInFull)
{
    makeWorkspace();
    const QJsonArray metrics =
        json(QStringLiteral("metrics w.vekha")).value(QStringLiteral("metrics")).toArray();
    EXPECT_GT(metrics.size(), 100);
    const QJsonObject cpl = rowWith(metrics, {{QStringLiteral("id"), QStringLiteral("cpl")}});
    EXPECT_EQ(cpl.value(QStringLiteral("formula")), QStringLiteral("spend / leads"));
    EXPECT_EQ(cpl.value(QStringLiteral("unit")), QStringLiteral("money"));
    EXPECT_EQ(cpl.value(QStringLiteral("better")), QStringLiteral("down"));
    EXPECT_FALSE(cpl.value(QStringLiteral("name_ru")).toString().isEmpty());
    const QJsonObject spend = rowWith(metrics, {{QStringLiteral("id"), QStringLiteral("spend")}});
    EXPECT_TRUE(spend.value(QStringLiteral("formula")).isNull());
    EXPECT_EQ(spend.value(QStringLiteral("over_time")), QStringLiteral("sum"));
}

TEST_F(CliData, OwnKpiAndOwnInputAreComputed)
{
    makeWorkspace();
    done(QStringLiteral(
             "metrics w.vekha add --id samples --name-en Samples --name-ru {} --unit count --over-time sum"),
         {QStringLiteral("Пробники")});
    done(QStringLiteral(
             "metrics w.vekha add --id sample_cost --name-en {} --unit money --better down --formula {}"),
         {QStringLiteral("Cost of a sample"), QStringLiteral("spend / Пробники")});
    set({QStringLiteral("spend A 2024-01 900"), QStringLiteral("samples A 2024-01 6")});
    const QJsonArray found = rows(QStringLiteral("values w.vekha --metric sample_cost"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"value"].toDouble(), 150);
}

TEST_F(CliData, FormulaErrorsPointAtTheirPlace)
{
    makeWorkspace();
    const QString add = QStringLiteral("metrics w.vekha add --id x --name-en X --formula {}");
    const Answer unknown = call(add, {QStringLiteral("spend / (leads + foo)")});
    EXPECT_EQ(unknown.status, 1);
    const QByteArrayList lines = unknown.err.split('\n');
    ASSERT_EQ(lines.size(), 4); // sentence, formula, mark, end
    EXPECT_EQ(lines[1], "  spend / (leads + foo)");
    EXPECT_EQ(lines[2], "                   ^^^");
    EXPECT_EQ(call(add, {QStringLiteral("spend /")}).status, 1);
    EXPECT_EQ(call(add, {QString()}).status, 1);
    EXPECT_EQ(call(QStringLiteral("metrics w.vekha add --id cpl --name-en X --formula spend")).status, 1);
    EXPECT_EQ(call(QStringLiteral("metrics w.vekha add --id Bad-Id --name-en X --formula spend")).status, 1);
    EXPECT_TRUE(rowWith(json(QStringLiteral("metrics w.vekha")).value(QStringLiteral("metrics")).toArray(),
                        {{QStringLiteral("own"), true}})
                    .isEmpty());
}

TEST_F(CliData, ChannelsAndCampaignsAreAddedAndListed)
{
    makeWorkspace();
    done(QStringLiteral("channels w.vekha add A --campaign {}"), {QStringLiteral("Summer sale")});
    EXPECT_EQ(call(QStringLiteral("channels w.vekha add A")).status, 1) << "the name is taken";
    const QJsonArray channels =
        json(QStringLiteral("channels w.vekha")).value(QStringLiteral("channels")).toArray();
    const QJsonObject a = rowWith(channels, {{QStringLiteral("name"), QStringLiteral("A")}});
    EXPECT_EQ(a.value(QStringLiteral("type")), QStringLiteral("paid_search"));
    ASSERT_EQ(a.value(QStringLiteral("campaigns")).toArray().size(), 1);
    EXPECT_EQ(a.value(QStringLiteral("campaigns"))[0][u"name"], QStringLiteral("Summer sale"));
    EXPECT_FALSE(rowWith(channels, {{QStringLiteral("name"), QStringLiteral("company")}}).isEmpty());
}

} // namespace vekha::cli_test
