// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTextStream>

namespace vekha::facts::test {

namespace {

QList<QStringList> rowsOf(const char *name)
{
    QFile file(QStringLiteral(VEKHA_TEST_DATA "/facts/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QList<QStringList> rows;
    QTextStream in(&file);
    in.readLine();
    while (!in.atEnd()) {
        rows.push_back(in.readLine().split(QLatin1Char(',')));
    }
    return rows;
}

ChannelId channelNamed(const QString &name)
{
    static const std::map<QString, ChannelId> names{{QStringLiteral("search"), search},
                                                    {QStringLiteral("ads"), ads},
                                                    {QStringLiteral("direct"), direct},
                                                    {QStringLiteral("email"), email},
                                                    {QStringLiteral("company"), ChannelId::Company},
                                                    {QStringLiteral("total"), ChannelId::All}};
    return names.at(name);
}

} // namespace

/// Every KPI of metrics.md section 4, for all channels, each channel and the company, by month, quarter,
/// calendar and fiscal year and five odd months, against tests/data/facts/compute_expected.py.
class Expected : public Figures {
protected:
    void SetUp() override
    {
        for (const QStringList &row : rowsOf("facts.csv")) {
            give(row[0].toLatin1().constData(), channelNamed(row[1]), row[2].toLatin1().constData(),
                 row[3].toDouble());
        }
    }
};

TEST_F(Expected, EveryKpiAgreesWithTheSecondOpinion)
{
    const QList<QStringList> rows = rowsOf("expected.csv");
    ASSERT_GT(rows.size(), 7000);
    std::map<DayRange, int> buckets;
    std::map<MetricIndex, int> kpis;
    for (const QStringList &row : rows) {
        const DayRange days{calendar::dayOf(QDate::fromString(row[3], Qt::ISODate)),
                            calendar::dayOf(QDate::fromString(row[4], Qt::ISODate))};
        if (buckets.try_emplace(days, int(query.buckets.size())).second) {
            query.buckets.push_back({days, std::nullopt});
        }
        const MetricIndex kpi = metric(row[0].toLatin1().constData());
        if (kpis.try_emplace(kpi, int(query.metrics.size())).second) {
            query.metrics.push_back(kpi);
        }
    }
    query.split = Split::Channel;
    const MemorySource from = source();
    const auto answer = evaluate(query, context, from);
    ASSERT_TRUE(answer);
    for (const QStringList &row : rows) {
        const DayRange days{calendar::dayOf(QDate::fromString(row[3], Qt::ISODate)),
                            calendar::dayOf(QDate::fromString(row[4], Qt::ISODate))};
        const int group = answer->groupOf(channelNamed(row[1]));
        ASSERT_GE(group, 0);
        const Value &value =
            answer->at(kpis.at(metric(row[0].toLatin1().constData())), group, buckets.at(days));
        SCOPED_TRACE(row.join(QLatin1Char(' ')).toStdString());
        EXPECT_EQ(value.hasNumber(), !row[5].isEmpty()) << codeOf(value.reason).toStdString();
        if (value.hasNumber() && !row[5].isEmpty()) {
            const double expected = row[5].toDouble();
            EXPECT_NEAR(*value.number, expected, 1e-9 * std::max(1.0, std::abs(expected)));
        }
    }
}

TEST_F(Expected, CoversEveryKpiOfTheCatalogue)
{
    QStringList covered;
    for (const QStringList &row : rowsOf("expected.csv")) {
        if (covered.isEmpty() || covered.last() != row[0]) {
            covered.push_back(row[0]);
        }
    }
    for (MetricIndex i = 0; i < context.catalog.size(); ++i) {
        if (!context.catalog.at(i).isInput()) {
            EXPECT_TRUE(covered.contains(context.catalog.at(i).id)) << context.catalog.at(i).id.toStdString();
        }
    }
}

} // namespace vekha::facts::test
