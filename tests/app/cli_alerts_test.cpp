// SPDX-License-Identifier: GPL-3.0-or-later
// alerts: the fields of the contract, the period asked for, nothing to warn of.
#include "tests/app/cli.h"

namespace vekha::cli_test {

class CliAlerts : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        set({QStringLiteral("leads A 2024-03 100"), QStringLiteral("leads A 2024-04 100"),
             QStringLiteral("leads A 2024-05 60")});
        done(QStringLiteral("target w.vekha leads all 2024-05 100"));
    }
    [[nodiscard]] QJsonArray alerts(const QString &more = {}) const
    {
        return rows(QStringLiteral("alerts w.vekha --today 2024-06-01 ") + more);
    }
};

TEST_F(CliAlerts, ARowHasTheFieldsOfTheContract)
{
    const QJsonObject row = rowWith(alerts(), {{QStringLiteral("kind"), QStringLiteral("missed")}});
    EXPECT_EQ(row.value(QStringLiteral("metric")).toString(), QStringLiteral("leads"));
    EXPECT_TRUE(row.value(QStringLiteral("channel")).isNull()) << "all channels";
    EXPECT_EQ(row.value(QStringLiteral("since")).toString(), QStringLiteral("2024-05"));
    EXPECT_EQ(row.value(QStringLiteral("severity")).toString(), QStringLiteral("high"));
    EXPECT_DOUBLE_EQ(row.value(QStringLiteral("amount")).toDouble(), -40);
    const QString text = row.value(QStringLiteral("text")).toString().replace(QChar(0xa0), u' ');
    EXPECT_TRUE(text.startsWith(QStringLiteral("Leads: 60 for May 2024 instead of 100"))) << qPrintable(text);
}

TEST_F(CliAlerts, APeriodIsLookedAtAsItWas)
{
    EXPECT_TRUE(rowWith(alerts(QStringLiteral("--period 2024-04")),
                        {{QStringLiteral("kind"), QStringLiteral("missed")}})
                    .isEmpty());
    EXPECT_NE(call(QStringLiteral("alerts w.vekha --period 2024-13")).status, 0);
}

TEST_F(CliAlerts, PeopleReadSentences)
{
    const Answer told = done(QStringLiteral("alerts w.vekha --today 2024-06-01"));
    EXPECT_TRUE(told.out.contains("Target missed")) << told.out.constData();
    EXPECT_TRUE(told.out.contains("instead of 100")) << told.out.constData();
}

TEST_F(CliAlerts, NothingToWarnOfIsSaid)
{
    const Answer told = done(QStringLiteral("alerts w.vekha --today 2024-06-01 --period 2024-03"));
    EXPECT_TRUE(told.out.contains("nothing to warn of")) << told.out.constData();
}

} // namespace vekha::cli_test
