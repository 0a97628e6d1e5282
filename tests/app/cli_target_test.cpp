// SPDX-License-Identifier: GPL-3.0-or-later
// target, status.
#include "tests/app/cli.h"

namespace vekha::cli_test {

class CliTarget : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        set({QStringLiteral("leads A 2024-01 100"), QStringLiteral("leads B 2024-01 50"),
             QStringLiteral("leads A 2024-02 90"), QStringLiteral("leads B 2024-02 60"),
             QStringLiteral("spend A 2024-01 1000"), QStringLiteral("spend A 2024-02 1200")});
    }
    [[nodiscard]] QJsonObject status(const QString &metric, const QJsonValue &channel,
                                     const QString &period) const
    {
        return rowWith(rows(QStringLiteral("status w.vekha --today 2024-06-01 --period ") + period),
                       {{QStringLiteral("metric"), metric}, {QStringLiteral("channel"), channel}});
    }
    [[nodiscard]] double targetOf(const QString &words) const
    {
        return json(QStringLiteral("target w.vekha ") + words).value(QStringLiteral("target")).toDouble();
    }
    const QString leads = QStringLiteral("leads");
    const QString february = QStringLiteral("2024-02");
};

TEST_F(CliTarget, TargetsAreValuesBandsAndChanges)
{
    EXPECT_EQ(targetOf(QStringLiteral("leads all 2024-02 120")), 120);
    EXPECT_DOUBLE_EQ(targetOf(QStringLiteral("leads all 2024-02 +10%")), 165); // of 150 in January
    EXPECT_DOUBLE_EQ(targetOf(QStringLiteral("leads A 2024-02 -5%")), 95);
    EXPECT_DOUBLE_EQ(targetOf(QStringLiteral("leads A 2025-02 +20% --against year_ago")), 108);
    const QJsonObject band = json(QStringLiteral("target w.vekha leads B 2024-02 40..80"));
    EXPECT_EQ(band.value(QStringLiteral("low")), 40);
    EXPECT_EQ(band.value(QStringLiteral("high")), 80);
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliTarget, StatusHasTheFieldsOfTheContract)
{
    done(QStringLiteral("target w.vekha leads all 2024-02 160 --why {}"),
         {QStringLiteral("plan of the board")});
    const QJsonObject row = status(leads, QJsonValue(), february);
    for (const char *field : {"metric", "channel", "period", "actual", "target", "attainment", "status",
                              "chance", "pace", "reason"})
        EXPECT_TRUE(row.contains(QLatin1String(field))) << field;
    EXPECT_EQ(row.value(QStringLiteral("period")), february);
    EXPECT_EQ(row.value(QStringLiteral("actual")), 150);
    EXPECT_EQ(row.value(QStringLiteral("target")), 160);
    EXPECT_DOUBLE_EQ(row.value(QStringLiteral("attainment")).toDouble(), 0.9375);
    EXPECT_EQ(row.value(QStringLiteral("status")), QStringLiteral("close"));
    EXPECT_TRUE(row.value(QStringLiteral("chance")).isNull());
    const QJsonObject a = status(leads, QStringLiteral("A"), february);
    EXPECT_EQ(a.value(QStringLiteral("actual")), 90);
    EXPECT_TRUE(a.value(QStringLiteral("target")).isNull());
    EXPECT_EQ(a.value(QStringLiteral("status")), QStringLiteral("no_target"));
}

// Written down after the period: history that is typed in counts as it stands.
TEST_F(CliTarget, ATargetTypedInAfterwardsCountsAsItStandsNow)
{
    done(QStringLiteral("target w.vekha leads all 2024-02 160"));
    done(QStringLiteral("target w.vekha leads all 2024-02 150 --why correction"));
    const QJsonObject row = status(leads, QJsonValue(), february);
    EXPECT_EQ(row.value(QStringLiteral("target")), 150);
    EXPECT_EQ(row.value(QStringLiteral("target_now")), 150);
    EXPECT_EQ(row.value(QStringLiteral("target_changed_after_start")), false);
    EXPECT_EQ(row.value(QStringLiteral("status")), QStringLiteral("met"));
}

TEST_F(CliTarget, StatusTellsMetMissedAndNoData)
{
    done(QStringLiteral("target w.vekha leads A 2024-02 90"));
    done(QStringLiteral("target w.vekha leads B 2024-02 200"));
    done(QStringLiteral("target w.vekha leads company 2024-02 5"));
    done(QStringLiteral("target w.vekha cpl A 2024-02 10"));
    EXPECT_EQ(status(leads, QStringLiteral("A"), february).value(QStringLiteral("status")),
              QStringLiteral("met"));
    EXPECT_EQ(status(leads, QStringLiteral("B"), february).value(QStringLiteral("status")),
              QStringLiteral("missed"));
    EXPECT_EQ(status(leads, QStringLiteral("company"), february).value(QStringLiteral("status")),
              QStringLiteral("no_data"));
    const QJsonObject cpl =
        status(QStringLiteral("cpl"), QStringLiteral("A"), february); // 1200 / 90, lower is better
    EXPECT_DOUBLE_EQ(cpl.value(QStringLiteral("attainment")).toDouble(), 0.75);
}

TEST_F(CliTarget, RunningPeriodsAreTooEarly)
{
    done(QStringLiteral("target w.vekha leads all 2024-02 1000"));
    const QJsonArray found = rows(QStringLiteral("status w.vekha --period 2024-02 --today 2024-02-20"));
    EXPECT_EQ(rowWith(found, {{QStringLiteral("metric"), leads}, {QStringLiteral("channel"), QJsonValue()}})
                  .value(QStringLiteral("status")),
              QStringLiteral("too_early"));
}

TEST_F(CliTarget, MonthsRollUpIntoQuartersAndEveryParts)
{
    for (const char *month : {"2024-01", "2024-02", "2024-03"})
        done(QStringLiteral("target w.vekha leads all %1 100").arg(QLatin1String(month)));
    EXPECT_EQ(status(leads, QJsonValue(), QStringLiteral("2024-Q1")).value(QStringLiteral("target")), 300);
    const QJsonArray months = rows(QStringLiteral("status w.vekha --period 2024-Q1 --every month"));
    int totals = 0;
    for (const auto &row : months)
        totals += row[u"metric"] == leads && row[u"channel"].isNull() ? 1 : 0;
    EXPECT_EQ(totals, 3);
}

TEST_F(CliTarget, ADashTakesTheTargetAway)
{
    done(QStringLiteral("target w.vekha leads all 2024-02 160"));
    done(QStringLiteral("target w.vekha leads all 2024-02 -"));
    EXPECT_TRUE(status(leads, QJsonValue(), february).isEmpty()) << "no target and on no dashboard";
    done(QStringLiteral("undo w.vekha"));
    EXPECT_EQ(status(leads, QJsonValue(), february).value(QStringLiteral("target")), 160);
}

TEST_F(CliTarget, RefusesTargetsThatMeanNothing)
{
    for (const char *words : {"nonsense all 2024-02 5", "leads nowhere 2024-02 5", "leads all 2024-02 lots",
                              "leads all 2024-02 9..3", "leads all 2030-02 +10%", "leads all 2024-02 +2pp",
                              "leads all 2024-02-03 5", "leads all 2024-W05 5"}) {
        const Answer run = call(QStringLiteral("target w.vekha ") + QLatin1String(words));
        EXPECT_EQ(run.status, 1) << words;
        EXPECT_EQ(run.err.count('\n'), 1) << words << run.err.toStdString();
    }
}

} // namespace vekha::cli_test
