// SPDX-License-Identifier: GPL-3.0-or-later
// target --spread, close, reopen, score, goals, audit.
#include "tests/app/cli.h"

namespace vekha::cli_test {

class CliGoals : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        set({QStringLiteral("leads A 2024-01 20"), QStringLiteral("leads A 2024-02 30"),
             QStringLiteral("leads A 2024-03 50")});
    }
    [[nodiscard]] std::vector<double> monthsOf(const QString &words) const
    {
        std::vector<double> values;
        for (const auto &month : json(words).value(QStringLiteral("months")).toArray())
            values.push_back(month[QStringLiteral("target")].toDouble());
        return values;
    }
};

TEST_F(CliGoals, AQuarterIsSpreadEvenlyOrLikeLastYear)
{
    EXPECT_EQ(monthsOf(QStringLiteral("target w.vekha leads A 2025-Q1 100")),
              (std::vector<double>{34, 33, 33}));
    EXPECT_EQ(monthsOf(QStringLiteral("target w.vekha leads A 2025-Q1 100 --spread last-year")),
              (std::vector<double>{20, 30, 50}));
    set({QStringLiteral("leads A 2025-01 25")});
    const QJsonObject january =
        rowWith(rows(QStringLiteral("status w.vekha --today 2025-06-01 --period 2025-01")),
                {{QStringLiteral("metric"), QStringLiteral("leads")},
                 {QStringLiteral("channel"), QStringLiteral("A")}});
    EXPECT_EQ(january.value(QStringLiteral("target")), 20);
    EXPECT_EQ(january.value(QStringLiteral("status")), QStringLiteral("met"));
    EXPECT_EQ(january.value(QStringLiteral("rule")), QStringLiteral("reaches_target"));
    EXPECT_EQ(call(QStringLiteral("target w.vekha leads A 2025-Q1 100 --spread odd")).status, 2);
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliGoals, ABaselineServesATargetOfZero)
{
    set({QStringLiteral("lost_customers A 2024-01 5")});
    done(QStringLiteral("target w.vekha lost_customers A 2024-01 0 --baseline 20"));
    const QJsonObject row =
        rowWith(rows(QStringLiteral("status w.vekha --today 2024-06-01 --period 2024-01")),
                {{QStringLiteral("metric"), QStringLiteral("lost_customers")},
                 {QStringLiteral("channel"), QStringLiteral("A")}});
    EXPECT_DOUBLE_EQ(row.value(QStringLiteral("attainment")).toDouble(), 0.75);
}

TEST_F(CliGoals, AClosedPeriodIsLockedUntilItIsReopenedWithAReason)
{
    done(QStringLiteral("close w.vekha 2024-02 --today 2024-06-01"));
    const Answer refused = call(QStringLiteral("set w.vekha leads A 2024-02 31"));
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("closed")) << refused.err.constData();
    EXPECT_EQ(refused.err.count('\n'), 1);
    write(QStringLiteral("more.csv"), "date,channel,leads\n2024-02-01,A,7\n");
    EXPECT_EQ(call(QStringLiteral("import w.vekha more.csv --date date --channel channel --map leads=leads "
                                  "--on-conflict replace"))
                  .status,
              1);
    EXPECT_EQ(call(QStringLiteral("target w.vekha leads A 2024-02 31")).status, 1);
    EXPECT_EQ(call(QStringLiteral("reopen w.vekha 2024-02")).status, 2) << "a reason is needed";
    EXPECT_EQ(call(QStringLiteral("reopen w.vekha 2024-01 --why x")).status, 1) << "it is not closed";
    done(QStringLiteral("reopen w.vekha 2024-02 --why {}"), {QStringLiteral("late figures")});
    done(QStringLiteral("set w.vekha leads A 2024-02 31"));
    EXPECT_EQ(call(QStringLiteral("close w.vekha 2024-06 --today 2024-06-10")).status, 1) << "it is running";
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliGoals, AnEmptyWorkspaceHasNoGoalsAndNoCards)
{
    EXPECT_TRUE(json(QStringLiteral("goals w.vekha")).value(QStringLiteral("goals")).toArray().isEmpty());
    EXPECT_TRUE(json(QStringLiteral("score w.vekha")).value(QStringLiteral("scorecards")).isArray());
    EXPECT_EQ(call(QStringLiteral("score w.vekha --scorecard Nobody")).status, 1);
    done(QStringLiteral("goals w.vekha"));
    done(QStringLiteral("score w.vekha"));
}

TEST_F(CliGoals, TheAuditNamesKpisWithoutOwnerGoalAndTarget)
{
    done(QStringLiteral("target w.vekha leads all 2024-01 10"));
    const QJsonObject row = rowWith(rows(QStringLiteral("audit w.vekha --today 2024-06-01")),
                                    {{QStringLiteral("metric"), QStringLiteral("leads")},
                                     {QStringLiteral("flag"), QStringLiteral("no_target")}});
    EXPECT_EQ(row.value(QStringLiteral("action")), QStringLiteral("set_target"));
    EXPECT_FALSE(row.value(QStringLiteral("reason_text")).toString().isEmpty());
}

TEST_F(CliGoals, TheDemoHasGoalsAndScorecards)
{
    done(QStringLiteral("demo d.vekha"));
    const QJsonArray goals = json(QStringLiteral("goals d.vekha")).value(QStringLiteral("goals")).toArray();
    EXPECT_GE(goals.size(), 5);
    int withProgress = 0;
    for (const auto &goal : goals)
        withProgress += goal[QStringLiteral("progress")].isDouble() ? 1 : 0;
    EXPECT_GE(withProgress, 4);
    const QJsonObject card = json(QStringLiteral("score d.vekha --period 2026-04 --scorecard {}"),
                                  {QStringLiteral("Head of marketing")});
    EXPECT_EQ(card.value(QStringLiteral("period")), QStringLiteral("2026-04"));
    EXPECT_EQ(card.value(QStringLiteral("rows")).toArray().size(), 5);
    double total = 0;
    for (const auto &row : card.value(QStringLiteral("rows")).toArray())
        total += row[QStringLiteral("weight")].toDouble() * row[QStringLiteral("result")].toDouble();
    EXPECT_NEAR(card.value(QStringLiteral("total")).toDouble(), total, 1e-12);
    EXPECT_TRUE(card.value(QStringLiteral("payout_share")).isDouble());
    const QJsonArray statuses = rows(QStringLiteral("status d.vekha --period 2026-05"));
    const QJsonObject leads = rowWith(statuses, {{QStringLiteral("metric"), QStringLiteral("leads")},
                                                 {QStringLiteral("channel"), QJsonValue()}});
    EXPECT_TRUE(leads.value(QStringLiteral("chance")).isDouble());
    EXPECT_TRUE(leads.value(QStringLiteral("pace")).isDouble());
    EXPECT_TRUE(
        (QStringList{QStringLiteral("on_course"), QStringLiteral("at_risk"), QStringLiteral("off_course")}
             .contains(leads.value(QStringLiteral("status")).toString())));
    done(QStringLiteral("audit d.vekha --lang ru"));
    done(QStringLiteral("check d.vekha"));
}

} // namespace vekha::cli_test
