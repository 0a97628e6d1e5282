// SPDX-License-Identifier: GPL-3.0-or-later
// The acceptance of the command line on real files, against tables computed without the product. Those tables
// put 0 where a source has no rows at all; the product says there that it has no data, and nothing for ratios
// of it.
#include "tests/app/cli.h"

#include <cmath>

namespace vekha::cli_test {

namespace {

using Record = std::map<QString, QString>;

std::vector<Record> recordsOf(const QString &path)
{
    QFile from(path);
    EXPECT_TRUE(from.open(QIODevice::ReadOnly)) << qPrintable(path);
    const QStringList lines = QString::fromUtf8(from.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = lines.value(0).split(u',');
    std::vector<Record> records;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        EXPECT_EQ(cells.size(), heads.size()) << qPrintable(line);
        Record record;
        for (qsizetype i = 0; i < heads.size(); ++i)
            record[heads[i]] = cells.value(i);
        records.push_back(record);
    }
    return records;
}

} // namespace

class CliRealData : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        if (!QFile::exists(QStringLiteral(VEKHA_SHARED_DATA "/hexlet96/ad_costs_campaign.csv")))
            GTEST_SKIP() << "the real data are not here";
    }

    void importHexlet(const QString &file, const QString &separator) const
    {
        done(QStringLiteral("init ") + file);
        const QString words = QStringLiteral("import %1 {} --date %2 --channel %3 --map %4");
        const auto channel = [&](const QString &source, const QString &medium) {
            return separator.isEmpty() ? source : source + separator + medium;
        };
        const QString folder = QStringLiteral(VEKHA_SHARED_DATA "/hexlet96/");
        const QString source = QStringLiteral("source"), medium = QStringLiteral("medium");
        done(words.arg(file, QStringLiteral("visit_date"), channel(source, medium),
                       QStringLiteral("visitors_count=visitors")),
             {folder + QStringLiteral("daily_visitors_count_from_campaign.csv")});
        done(words.arg(file, QStringLiteral("created_at"), channel(source, medium),
                       QStringLiteral("leads_count=leads")),
             {folder + QStringLiteral("daily_leads_count_from_campaign.csv")});
        done(words.arg(file, QStringLiteral("campaign_date"),
                       channel(QStringLiteral("utm_source"), QStringLiteral("utm_medium")),
                       QStringLiteral("vk_costs=spend")),
             {folder + QStringLiteral("ad_costs_campaign.csv")});
        done(QStringLiteral(
                 "metrics %1 add --id visitor_to_lead --name-en {} --unit percent --better up --formula {}")
                 .arg(file),
             {QStringLiteral("Visitors who left a lead"), QStringLiteral("leads / visitors")});
    }

    /// Compares the product's rows with a table: `channel` and `period` of each record tell which row.
    template <class ChannelOf, class PeriodOf>
    void compare(const QJsonArray &rows, const QString &table, ChannelOf channelOf, PeriodOf periodOf) const
    {
        std::map<QString, QJsonValue> values;
        for (const auto &row : rows)
            values[row[u"metric"].toString() + u'|' + row[u"channel"].toString() + u'|' +
                   row[u"period"].toString()] = row[u"value"];
        const std::vector<Record> records = recordsOf(QStringLiteral(VEKHA_SHARED_DATA "/expected/") + table);
        EXPECT_FALSE(records.empty());
        for (const Record &record : records) {
            const QString place = u'|' + channelOf(record) + u'|' + periodOf(record);
            const auto shown = [&](const char *metric) {
                const auto found = values.find(QLatin1String(metric) + place);
                return found == values.end() ? QJsonValue() : found->second;
            };
            const auto wanted = [&record](const char *column) { return record.at(QLatin1String(column)); };
            expectSum(shown("visitors"), wanted("visitors"), place);
            expectSum(shown("leads"), wanted("leads"), place);
            expectSum(shown("spend"), wanted("cost"), place);
            expectRatio(shown("cpl"), wanted("cpl"), wanted("cost"), 1, place);
            expectRatio(shown("visitor_to_lead"), wanted("visitor_to_lead_pct"), wanted("leads"), 100, place);
        }
    }

    static void expectSum(const QJsonValue &shown, const QString &wanted, const QString &place)
    {
        if (shown.isDouble()) {
            EXPECT_EQ(shown.toDouble(), wanted.toDouble()) << qPrintable(place);
        } else {
            EXPECT_EQ(wanted.toDouble(), 0) << qPrintable(place);
        }
    }
    static void expectRatio(const QJsonValue &shown, const QString &wanted, const QString &numerator,
                            double times, const QString &place)
    {
        if (shown.isDouble()) {
            EXPECT_NEAR(shown.toDouble() * times, wanted.toDouble(), 6e-7) << qPrintable(place);
        } else {
            EXPECT_TRUE(wanted.isEmpty() || numerator.toDouble() == 0) << qPrintable(place);
        }
    }

    const QString metrics = QStringLiteral("--metric visitors,leads,spend,cpl,visitor_to_lead ");
};

TEST_F(CliRealData, Hexlet96BySource)
{
    importHexlet(QStringLiteral("h.vekha"), {});
    const QString values = QStringLiteral("values h.vekha ") + metrics;
    const auto nobody = [](const Record &) { return QString(); };
    const auto always = [](const Record &) { return QStringLiteral("all"); };
    const auto source = [](const Record &record) { return record.at(QStringLiteral("source")); };
    const auto week = [](const Record &record) {
        int year = 0;
        const QDate monday = QDate::fromString(record.at(QStringLiteral("week_monday")), Qt::ISODate);
        const int number = monday.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0'));
    };
    compare(rows(values + QStringLiteral("--every all")), QStringLiteral("hexlet96_total.csv"), nobody,
            always);
    compare(rows(values + QStringLiteral("--every day")), QStringLiteral("hexlet96_by_day.csv"), nobody,
            [](const Record &record) { return record.at(QStringLiteral("date")); });
    compare(rows(values + QStringLiteral("--every week")), QStringLiteral("hexlet96_by_week_monday.csv"),
            nobody, week);
    compare(rows(values + QStringLiteral("--every all --by channel")),
            QStringLiteral("hexlet96_by_source_as_written.csv"), source, always);
    compare(rows(values + QStringLiteral("--every week --by channel")),
            QStringLiteral("hexlet96_by_week_source.csv"), source, week);
    done(QStringLiteral("check h.vekha"));
}

TEST_F(CliRealData, Hexlet96BySourceAndMedium)
{
    importHexlet(QStringLiteral("m.vekha"), QStringLiteral("+"));
    compare(
        rows(QStringLiteral("values m.vekha %1 --every all --by channel").arg(metrics)),
        QStringLiteral("hexlet96_by_source_medium.csv"),
        [](const Record &record) {
            return record.at(QStringLiteral("source")) + QStringLiteral(" / ") +
                   record.at(QStringLiteral("medium"));
        },
        [](const Record &) { return QStringLiteral("all"); });
}

TEST_F(CliRealData, Hexlet100CostByMonthAndCampaign)
{
    done(QStringLiteral("init c.vekha"));
    done(QStringLiteral("import c.vekha {} --date date --channel utm_source+utm_medium --campaign "
                        "utm_campaign --map cost=spend"),
         {QStringLiteral(VEKHA_SHARED_DATA "/hexlet100/ads.csv")});
    const QJsonArray months = rows(QStringLiteral("values c.vekha --metric spend --every month"));
    const std::vector<Record> byMonth =
        recordsOf(QStringLiteral(VEKHA_SHARED_DATA "/expected/hexlet100_cost_by_month.csv"));
    ASSERT_EQ(size_t(months.size()), byMonth.size());
    for (const Record &record : byMonth)
        EXPECT_EQ(rowWith(months, {{QStringLiteral("period"), record.at(QStringLiteral("month"))}})
                      .value(QStringLiteral("value"))
                      .toDouble(),
                  record.at(QStringLiteral("cost")).toDouble());
    const QJsonArray campaigns =
        rows(QStringLiteral("values c.vekha --metric spend --every month --by campaign"));
    for (const Record &record :
         recordsOf(QStringLiteral(VEKHA_SHARED_DATA "/expected/hexlet100_cost_by_month_campaign.csv"))) {
        const QString channel = record.at(QStringLiteral("utm_source")) + QStringLiteral(" / ") +
                                record.at(QStringLiteral("utm_medium"));
        const QJsonObject row =
            rowWith(campaigns, {{QStringLiteral("period"), record.at(QStringLiteral("month"))},
                                {QStringLiteral("channel"), channel},
                                {QStringLiteral("campaign"), record.at(QStringLiteral("utm_campaign"))}});
        EXPECT_EQ(row.value(QStringLiteral("value")).toDouble(), record.at(QStringLiteral("cost")).toDouble())
            << qPrintable(channel);
    }
}

} // namespace vekha::cli_test
