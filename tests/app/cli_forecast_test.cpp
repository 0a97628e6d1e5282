// SPDX-License-Identifier: GPL-3.0-or-later
// forecast and anomalies: fields of the contract, files of bare series, refusals.
#include "tests/app/cli.h"

#include <QFile>

#include <cmath>

namespace vekha::cli_test {

class CliForecast : public Cli {
protected:
    [[nodiscard]] QList<QByteArray> linesOf(const QString &name) const
    {
        return read(name).trimmed().split('\n');
    }
    /// 48 months of a series with a season, with a shift in size.
    [[nodiscard]] static QByteArray rowsOf(const QByteArray &name, double size)
    {
        QByteArray rows;
        for (int t = 1; t <= 48; ++t) {
            const double value = size * (100 + t + 20 * std::sin(t * M_PI / 6) + (t * 7) % 5);
            rows += name + ',' + QByteArray::number(t) + ",x," + QByteArray::number(value, 'g', 17) + '\n';
        }
        return rows;
    }
};

TEST_F(CliForecast, ForecastsTheSeriesOfAFile)
{
    write(QStringLiteral("in.csv"),
          "series,t,note,value\n" + rowsOf("plain", 1) + rowsOf("\"one, two\"", 1e6) + "short,1,x,5\n");
    done(QStringLiteral("forecast --series in.csv --season 12 --horizon 3 --out out.csv"));
    const QList<QByteArray> lines = linesOf(QStringLiteral("out.csv"));
    ASSERT_EQ(lines.size(), 10);
    EXPECT_EQ(lines[0], "series,step,mean,lo80,hi80,lo95,hi95");
    EXPECT_TRUE(lines[4].startsWith("\"one, two\",1,"));
    EXPECT_TRUE(lines[7].startsWith("short,1,5,"));
    const QList<QByteArray> first = lines[1].split(',');
    EXPECT_EQ(first[0] + first[1], "plain1");
    EXPECT_NEAR(first[2].toDouble(), 161, 8); // 149 + the season of the 49th month, 20 sin 30° and about 2
    for (int column : {3, 4, 5, 6})
        EXPECT_TRUE(std::isfinite(first[column].toDouble()));
    EXPECT_LE(first[5].toDouble(), first[3].toDouble());
    EXPECT_GE(first[6].toDouble(), first[4].toDouble());
}

TEST_F(CliForecast, RowsMayComeInAnyOrderAndWithGaps)
{
    write(QStringLiteral("in.csv"), "series,t,value\na,3,30\na,1,10\na,2,20\na,5,50\na,6,60\na,4,\na,7,70\n");
    done(QStringLiteral("forecast --series in.csv --season 1 --horizon 1 --out out.csv"));
    const double mean = linesOf(QStringLiteral("out.csv")).value(1).split(',').value(2).toDouble();
    EXPECT_NEAR(mean, 77, 6);
}

TEST_F(CliForecast, SaysWhatIsWrongWithAFileOfSeries)
{
    write(QStringLiteral("in.csv"), "series,t,value\na,1,abc\n");
    const Answer bad = call(QStringLiteral("forecast --series in.csv --season 1 --horizon 1 --out out.csv"));
    EXPECT_EQ(bad.status, 1);
    EXPECT_TRUE(bad.err.contains("Line 2")) << bad.err.toStdString();
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("out.csv"))));
    write(QStringLiteral("in.csv"), "name,value\na,1\n");
    EXPECT_EQ(call(QStringLiteral("forecast --series in.csv --season 1 --horizon 1 --out out.csv")).status,
              1);
    EXPECT_EQ(call(QStringLiteral("forecast --series in.csv --season x --horizon 1 --out out.csv")).status,
              2);
    EXPECT_EQ(call(QStringLiteral("forecast --series in.csv --season 1 --horizon 1")).status, 2);
    EXPECT_EQ(call(QStringLiteral("forecast --series none.csv --season 1 --horizon 1 --out out.csv")).status,
              1);
}

TEST_F(CliForecast, OfAMetricHasTheFieldsOfTheContract)
{
    makeWorkspace();
    QStringList edits;
    for (int month = 1; month <= 24; ++month)
        edits += QStringLiteral("leads A 20%1-%2 %3")
                     .arg(22 + (month - 1) / 12)
                     .arg((month - 1) % 12 + 1, 2, 10, QLatin1Char('0'))
                     .arg(100 + (month * 7) % 5);
    set(edits);
    const QJsonObject found =
        json(QStringLiteral("forecast w.vekha --metric leads --horizon 2 --today 2024-01-10"));
    for (const char *field :
         {"metric", "channel", "method", "typical_error", "rows", "target", "chance", "reason"})
        EXPECT_TRUE(found.contains(QLatin1String(field))) << field;
    const QJsonArray rows = found[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"period"], QStringLiteral("2024-01"));
    EXPECT_NEAR(rows[0][u"mean"].toDouble(), 102, 3);
    EXPECT_TRUE(found[u"channel"].isNull());
    EXPECT_TRUE(found[u"reason"].isNull());
    EXPECT_TRUE(found[u"chance"].isNull());

    done(QStringLiteral("target w.vekha leads all 2024-01 90"));
    const QJsonObject withTarget =
        json(QStringLiteral("forecast w.vekha --metric leads --horizon 1 --today 2024-01-10"));
    EXPECT_EQ(withTarget[u"target"].toDouble(), 90);
    EXPECT_GT(withTarget[u"chance"].toDouble(), 0.9);
}

TEST_F(CliForecast, RefusesWithAReason)
{
    makeWorkspace();
    set({QStringLiteral("leads A 2024-01 0"), QStringLiteral("leads A 2024-02 0")});
    const QJsonObject zeros = json(QStringLiteral("forecast w.vekha --metric leads --horizon 2"));
    EXPECT_EQ(zeros[u"reason"], QStringLiteral("only_zeros"));
    EXPECT_TRUE(zeros[u"rows"].toArray().isEmpty());
    EXPECT_FALSE(zeros[u"reason_text"].toString().isEmpty());
    EXPECT_EQ(json(QStringLiteral("forecast w.vekha --metric spend --horizon 2"))[u"reason"],
              QStringLiteral("no_data"));
    EXPECT_EQ(call(QStringLiteral("forecast w.vekha")).status, 2);
    EXPECT_EQ(call(QStringLiteral("forecast w.vekha --metric nothing")).status, 1);
}

TEST_F(CliForecast, FindsAnomaliesHourByHour)
{
    QByteArray rows = "timestamp,value\n";
    const QDateTime start(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 24 * 30; ++hour) {
        if (hour == 300)
            continue; // a gap: the later hours keep their places
        const double value = 100 + 30 * std::sin(hour * M_PI / 12) + (hour * 7) % 5;
        rows += start.addSecs(3600 * hour).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() + ',' +
                QByteArray::number(hour == 600 ? 400 : value) + '\n';
    }
    write(QStringLiteral("in.csv"), rows);
    done(QStringLiteral("anomalies --series in.csv --season 24 --out out.csv"));
    const QList<QByteArray> lines = linesOf(QStringLiteral("out.csv"));
    ASSERT_EQ(lines.size(), 720);
    EXPECT_EQ(lines[0], "timestamp,anomaly_score,is_anomaly");
    int found = 0;
    for (const QByteArray &line : lines)
        found += line.endsWith(",1") ? 1 : 0;
    EXPECT_EQ(found, 1);
    EXPECT_TRUE(lines[600].startsWith("2024-01-26 00:00:00,")) << lines[600].toStdString();
    EXPECT_TRUE(lines[600].endsWith(",1"));
}

} // namespace vekha::cli_test
