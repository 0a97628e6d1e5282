// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong usage is exit status 2, help and version are 0, and each says one clear line.
#include "tests/app/cli.h"

namespace vekha::cli_test {

using CliUsage = Cli;

TEST_F(CliUsage, HelpAndVersionWorkAloneAndAfterEveryCommand)
{
    EXPECT_TRUE(done(QStringLiteral("--version")).out.startsWith("vekha-cli "));
    const QByteArray help = done(QStringLiteral("--help")).out;
    const QByteArrayList commands{"init",     "demo",      "metrics", "channels", "set",    "inspect",
                                  "import",   "imports",   "values",  "target",   "status", "undo",
                                  "redo",     "export",    "backup",  "restore",  "rescue", "check",
                                  "explain",  "goals",     "audit",   "score",    "close",  "reopen",
                                  "forecast", "anomalies", "alerts",  "budget"};
    for (const QByteArray &command : commands) {
        EXPECT_TRUE(help.contains("\n  " + command + ' ')) << command.toStdString();
        const QByteArray own = done(QString::fromLatin1(command) + QStringLiteral(" --help")).out;
        EXPECT_TRUE(own.startsWith("vekha-cli " + command + ' ')) << own.toStdString();
        EXPECT_TRUE(
            done(QString::fromLatin1(command) + QStringLiteral(" --version")).out.startsWith("vekha-cli "));
    }
}

TEST_F(CliUsage, WrongUsageIsStatusTwoWithOneLine)
{
    makeWorkspace();
    const QStringList wrong{
        QString(),
        QStringLiteral("nonsense"),
        QStringLiteral("--nonsense"),
        QStringLiteral("init"),
        QStringLiteral("init x.vekha y.vekha"),
        QStringLiteral("init x.vekha --template bakery"),
        QStringLiteral("init x.vekha --fiscal-year-start 13"),
        QStringLiteral("init x.vekha --currency rubles"),
        QStringLiteral("metrics w.vekha remove"),
        QStringLiteral("metrics w.vekha add"),
        QStringLiteral("set w.vekha spend A 2024-01"),
        QStringLiteral("values w.vekha"),
        QStringLiteral("values w.vekha --metric"),
        QStringLiteral("values w.vekha --metric --json"),
        QStringLiteral("values w.vekha --metric cpl --every decade"),
        QStringLiteral("values w.vekha --metric cpl --by colour"),
        QStringLiteral("values w.vekha --metric cpl --csv --json"),
        QStringLiteral("values w.vekha --metric cpl --json=yes"),
        QStringLiteral("target w.vekha leads A 2024-01 5 --against tomorrow"),
        QStringLiteral("target w.vekha leads A 2024-01 5 --spread sideways"),
        QStringLiteral("import w.vekha x.csv --count"),
        QStringLiteral("import w.vekha x.csv --on-conflict ask"),
        QStringLiteral("export w.vekha --workbook"),
        QStringLiteral("export w.vekha"),
        QStringLiteral("check w.vekha --lang de"),
    };
    for (const QString &words : wrong) {
        const Answer run = call(words);
        EXPECT_EQ(run.status, 2) << qPrintable(words);
        EXPECT_EQ(run.out, QByteArray()) << qPrintable(words);
        EXPECT_EQ(run.err.count('\n'), 1) << qPrintable(words) << ": " << run.err.toStdString();
        EXPECT_TRUE(run.err.startsWith("vekha-cli: ")) << run.err.toStdString();
    }
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("x.vekha"))));
}

TEST_F(CliUsage, GeneralOptionsMayStandBeforeTheCommand)
{
    makeWorkspace();
    const Answer run = done(QStringLiteral("--json --today 2024-05-01 channels w.vekha"));
    EXPECT_EQ(run.list("channels").size(), 3); // company, A, B
}

TEST_F(CliUsage, SaysNothingElseInTheLocaleOfScheduledJobs)
{
    qputenv("LC_ALL", "C");
    const Answer run = call(QStringLiteral("check missing.vekha"));
    qunsetenv("LC_ALL");
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.err.count('\n'), 1) << run.err.toStdString();
}

} // namespace vekha::cli_test
