// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readyprofiles.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace vekha::exchange {

namespace {

QStringList usesWithRatios(const Mapping &mapping, int columns)
{
    QStringList uses = usesOf(mapping, columns);
    for (const auto &[column, kpi] : mapping.ratios)
        uses[column] = QStringLiteral("ratio:") + kpi;
    return uses;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const metrics::MetricCatalog &catalog() { return metrics::MetricCatalog::builtIn(); }

} // namespace

TEST(ReadyProfiles, NameOnlyMetricsThatExist)
{
    EXPECT_GE(readyProfiles().size(), 14U);
    const QSet<QString> words = {u"date"_qs,     u"date_end"_qs, u"channel"_qs,
                                 u"campaign"_qs, u"id"_qs,       u"ignore"_qs};
    for (const ReadyProfile &profile : readyProfiles()) {
        SCOPED_TRACE(profile.id.toStdString());
        EXPECT_FALSE(profile.name.isEmpty());
        EXPECT_FALSE(profile.required.empty());
        for (const ReadyProfile::Found &column : profile.whole) {
            const QString metric = column.use.mid(column.use.indexOf(u':') + 1);
            EXPECT_TRUE(words.contains(column.use) || catalog().find(metric)) << column.use.toStdString();
        }
        EXPECT_TRUE(profile.events.isEmpty() || catalog().find(profile.events));
    }
}

TEST(ReadyProfiles, RecogniseAFileOfEachService)
{
    const QDir folder(QStringLiteral(VEKHA_TEST_DATA "/exports"));
    QSet<QString> seen;
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")})) {
        SCOPED_TRACE(name.toStdString());
        const QJsonObject expected = readJson(folder.filePath(name.chopped(4) + QStringLiteral(".json")));
        const auto table = inspect(folder.filePath(name));
        ASSERT_TRUE(table);
        const Proposal proposal = propose(*table, catalog());
        EXPECT_EQ(proposal.profile.toStdString(), expected[u"profile"].toString().toStdString());
        EXPECT_EQ(layoutOf(proposal.mapping), expected[u"layout"].toString());
        EXPECT_EQ(usesWithRatios(proposal.mapping, int(table->columns.size())).join(u' ').toStdString(),
                  expected[u"uses"].toString().toStdString());
        EXPECT_TRUE(isDecided(proposal.mapping, *table));
        EXPECT_TRUE(canImport(proposal.mapping, catalog()));
        if (expected.contains(u"rows")) {
            EXPECT_EQ(int(table->rows.size()), expected[u"rows"].toInt());
        }
        if (expected.contains(u"channel")) {
            EXPECT_EQ(proposal.mapping.channelName, expected[u"channel"].toString());
        }
        if (expected.contains(u"event")) {
            ASSERT_FALSE(proposal.mapping.events.empty());
            EXPECT_EQ(proposal.mapping.events.front().metric, expected[u"event"].toString());
        }
        seen.insert(proposal.profile);
    }
    EXPECT_EQ(seen.size(), qsizetype(readyProfiles().size())) << "a profile without a file of its form";
}

TEST(ReadyProfiles, TakeAMonthThatStandsInTwoColumnsAsAMonth)
{
    const QString file = QStringLiteral(VEKHA_TEST_DATA "/exports/meta_ads_en.csv");
    const auto table = inspect(file);
    EXPECT_EQ(propose(*table, catalog()).mapping.granularity, calendar::Granularity::Month);
}

TEST(ReadyProfiles, CountDaysFromTheStartThatACommentTells)
{
    const auto table = inspect(QStringLiteral(VEKHA_TEST_DATA "/exports/ga4_ru.csv"));
    EXPECT_EQ(propose(*table, catalog()).mapping.dayZero, calendar::dayOf(QDate(2024, 5, 1)));
    EXPECT_EQ(table->titlePeriod,
              (calendar::Period{calendar::Granularity::Month, calendar::dayOf(QDate(2024, 5, 1))}));
}

TEST(ReadyProfiles, CountOnlyWonDeals)
{
    const auto table = inspect(QStringLiteral(VEKHA_TEST_DATA "/exports/hubspot_deals_en.csv"));
    const Mapping mapping = propose(*table, catalog()).mapping;
    EXPECT_EQ(mapping.where, (std::vector<std::pair<int, QString>>{{2, u"Closed Won"_qs}}));
    EXPECT_EQ(mapping.events.back(), (EventOutput{EventOutput::How::Sum, 4, u"revenue"_qs}));
}

} // namespace vekha::exchange
