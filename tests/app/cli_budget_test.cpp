// SPDX-License-Identifier: GPL-3.0-or-later
// budget: fields of the contract, sums and limits, refusals.
#include "tests/app/cli.h"

#include <QDate>

#include <cmath>
#include <functional>

namespace vekha::cli_test {

class CliBudget : public Cli {
protected:
    /// Three channels over `months` months; spend swings by `swing`, revenue is a power of it.
    void importMonths(int months, double swing)
    {
        QByteArray table = "month,channel,spend,revenue\n";
        const struct {
            const char *name;
            double spend, roas, power;
            int beat;
        } channels[]{
            {"Search", 100'000, 3, 0.3, 5}, {"Beta", 80'000, 5, 0.8, 7}, {"Mail", 50'000, 4, 0.5, 11}};
        for (int t = 0; t < months; ++t) {
            const QByteArray month = QDate(2021, 1, 1).addMonths(t).toString(u"yyyy-MM").toLatin1();
            for (const auto &channel : channels) {
                const double times = 1 + swing * std::sin(2 * M_PI * t / channel.beat);
                const double revenue = channel.spend * channel.roas * std::pow(times, channel.power);
                table += month + ',' + channel.name + ',' +
                         QByteArray::number(std::round(channel.spend * times)) + ',' +
                         QByteArray::number(std::round(revenue)) + '\n';
            }
        }
        write(QStringLiteral("in.csv"), table);
        done(QStringLiteral("init w.vekha"));
        done(QStringLiteral("import w.vekha in.csv"));
    }
    static double sumOf(const QJsonArray &rows, const char *field)
    {
        double sum = 0;
        for (const QJsonValue row : rows)
            sum += row[QLatin1String(field)].toDouble();
        return sum;
    }
};

TEST_F(CliBudget, SplitsTheTotalWithinTheLimitsAndAddsUp)
{
    importMonths(36, 1.0 / 3);
    const QJsonObject answer = json(QStringLiteral("budget w.vekha --total 240000.50"));
    const QJsonArray rows = answer[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(answer[u"total"].toDouble(), 240000.5);
    EXPECT_TRUE(answer[u"reason"].isNull());
    EXPECT_EQ(answer[u"period"].toString(), u"2024-01");
    EXPECT_NEAR(sumOf(rows, "spend_suggested"), 240000.5, 1e-6);
    EXPECT_NEAR(sumOf(rows, "spend_now"), 240000.5, 1e-6);
    EXPECT_NEAR(sumOf(rows, "revenue_expected") - sumOf(rows, "revenue_now"), answer[u"gain"].toDouble(), 1);
    for (const QJsonValue row : rows) {
        EXPECT_GE(row[u"spend_suggested"].toDouble(), 0.7 * row[u"spend_now"].toDouble() - 0.01);
        EXPECT_LE(row[u"spend_suggested"].toDouble(), 1.3 * row[u"spend_now"].toDouble() + 0.01);
    }
    EXPECT_LT(answer[u"gain_lo80"].toDouble(), answer[u"gain"].toDouble());
    EXPECT_GT(answer[u"gain_hi80"].toDouble(), answer[u"gain"].toDouble());
    EXPECT_GT(answer[u"gain"].toDouble(), 0);
    // Search brings 0.9 for a further unit of money, Beta 4.
    EXPECT_LT(rowWith(rows, {{QStringLiteral("channel"), u"Search"_qs}})[u"spend_suggested"].toDouble(),
              rowWith(rows, {{QStringLiteral("channel"), u"Search"_qs}})[u"spend_now"].toDouble());
    EXPECT_NEAR(rowWith(rows, {{QStringLiteral("channel"), u"Beta"_qs}})[u"marginal_now"].toDouble(), 4, 0.6);
}

TEST_F(CliBudget, AQuarterIsThreeMonths)
{
    importMonths(36, 1.0 / 3);
    const QJsonObject month = json(QStringLiteral("budget w.vekha --total 240000 --period 2024-02"));
    const QJsonObject quarter = json(QStringLiteral("budget w.vekha --total 720000 --period 2024-Q1"));
    EXPECT_EQ(quarter[u"period"].toString(), u"2024-Q1");
    EXPECT_NEAR(quarter[u"gain"].toDouble() / month[u"gain"].toDouble(), 3, 0.01);
}

TEST_F(CliBudget, RefusesWhatTheFiguresCannotTell)
{
    importMonths(36, 0.02);
    const QJsonObject answer = json(QStringLiteral("budget w.vekha --total 240000"));
    EXPECT_EQ(answer[u"reason"].toString(), u"spend_hardly_varied");
    EXPECT_TRUE(answer[u"gain"].isNull());
    EXPECT_TRUE(answer[u"reason_text"].toString().contains(u"hardly varied"_qs));
    const QJsonArray rows = answer[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0][u"spend_suggested"].isNull());
    EXPECT_EQ(rows[0][u"reason"].toString(), u"spend_hardly_varied");
}

TEST_F(CliBudget, RefusesAShortHistory)
{
    importMonths(11, 1.0 / 3);
    EXPECT_EQ(json(QStringLiteral("budget w.vekha --total 240000"))[u"reason"].toString(),
              u"too_few_periods");
}

TEST_F(CliBudget, RefusesAnEmptyWorkspace)
{
    done(QStringLiteral("init w.vekha"));
    const QJsonObject answer = json(QStringLiteral("budget w.vekha --total 240000"));
    EXPECT_EQ(answer[u"reason"].toString(), u"no_spend");
    EXPECT_TRUE(answer[u"rows"].toArray().isEmpty());
}

TEST_F(CliBudget, TellsPeopleWithTheCaution)
{
    importMonths(36, 1.0 / 3);
    const QByteArray told = done(QStringLiteral("budget w.vekha --total 240000")).out;
    EXPECT_TRUE(told.contains("Correlation is no proof")) << told.constData();
    EXPECT_TRUE(told.contains("expected gain in revenue")) << told.constData();
}

TEST_F(CliBudget, WrongUsageIsTold)
{
    importMonths(13, 1.0 / 3);
    EXPECT_EQ(call(QStringLiteral("budget w.vekha --total 0")).status, 2);
    EXPECT_EQ(call(QStringLiteral("budget w.vekha --total 100 --period 2024-W07")).status, 2);
    EXPECT_EQ(call(QStringLiteral("budget w.vekha --total much")).status, 1);
}

} // namespace vekha::cli_test
