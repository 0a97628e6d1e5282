// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore, check; files that cannot be used.
#include "tests/app/cli.h"

#include <QDir>
#include <QProcess>

#include <csignal>

namespace vekha::cli_test {

class CliSafety : public Cli {
protected:
    [[nodiscard]] QJsonValue spend() const
    {
        const QJsonArray found = rows(QStringLiteral("values w.vekha --metric spend --every all"));
        return found.isEmpty() ? QJsonValue() : found[0][u"value"];
    }
};

TEST_F(CliSafety, ABackupBringsTheFiguresBack)
{
    makeWorkspace();
    set({QStringLiteral("spend A 2024-01 10")});
    done(QStringLiteral("backup w.vekha copy.vekha"));
    const QString kept = json(QStringLiteral("backup w.vekha")).value(QStringLiteral("file")).toString();
    EXPECT_TRUE(QFile::exists(kept)) << qPrintable(kept);
    EXPECT_TRUE(kept.startsWith(file(QString())))
        << "tests must not touch the person's own backups: " << qPrintable(kept);
    set({QStringLiteral("spend A 2024-01 99")});
    const QJsonObject restored = json(QStringLiteral("restore w.vekha copy.vekha"));
    EXPECT_EQ(spend().toDouble(), 10);
    EXPECT_TRUE(QFile::exists(restored.value(QStringLiteral("kept")).toString()))
        << "the file before is kept";
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliSafety, CheckFindsASoundFileSound)
{
    makeWorkspace();
    const QJsonObject found = json(QStringLiteral("check w.vekha"));
    EXPECT_EQ(found.value(QStringLiteral("sound")), true);
    EXPECT_EQ(found.value(QStringLiteral("findings")).toArray().size(), 0);
}

TEST_F(CliSafety, FilesThatCannotBeUsedAreStatusOneAndStayAsTheyAre)
{
    makeWorkspace();
    write(QStringLiteral("text.vekha"),
          "this is no workspace, though it is long enough to be looked at as one");
    QByteArray cut = read(QStringLiteral("w.vekha"));
    cut.truncate(cut.size() / 2);
    write(QStringLiteral("cut.vekha"), cut);
    QDir(file(QString())).mkdir(QStringLiteral("folder.vekha"));
    for (const char *name : {"missing.vekha", "text.vekha", "cut.vekha", "folder.vekha"}) {
        for (const char *words :
             {"check %1", "values %1 --metric cpl", "set %1 spend company 2024-01 5", "status %1"}) {
            const Answer run = call(QString::fromLatin1(words).arg(QLatin1String(name)));
            EXPECT_EQ(run.status, 1) << name << words;
            EXPECT_EQ(run.err.count('\n'), 1) << name << ": " << run.err.toStdString();
        }
    }
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("missing.vekha"))));
    EXPECT_EQ(read(QStringLiteral("cut.vekha")), cut);
    EXPECT_EQ(call(QStringLiteral("restore w.vekha text.vekha")).status, 1);
    EXPECT_EQ(call(QStringLiteral("backup w.vekha nowhere/copy.vekha")).status, 1);
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliSafety, AKilledProgramLosesNothingThatItAcknowledged)
{
    makeWorkspace();
    QProcess process;
    process.setWorkingDirectory(file(QString()));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VEKHA_CLI),
                  {QStringLiteral("set"), QStringLiteral("w.vekha"), QStringLiteral("-")});
    QByteArray answers;
    for (int day = 1; day <= 20; ++day) {
        process.write(
            QStringLiteral("spend\tA\t2024-01-%1\t1\n").arg(day, 2, 10, QLatin1Char('0')).toLatin1());
        while (!answers.endsWith("ACK " + QByteArray::number(day) + '\n')) {
            ASSERT_TRUE(process.waitForReadyRead(30'000)) << answers.toStdString();
            answers += process.readAllStandardOutput();
        }
    }
    process.write("spend\tA\t2024-01-21\t1\n");
    process.waitForBytesWritten();
    process.kill();
    ASSERT_TRUE(process.waitForFinished());
    const double stored = spend().toDouble();
    EXPECT_TRUE(stored == 20 || stored == 21) << stored;
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliSafety, AnInterruptedImportChangesNothing)
{
    makeWorkspace();
    QByteArray csv = "date,channel,spend\n";
    for (int row = 0; row < 600'000; ++row)
        csv += QDate(2000, 1, 1).addDays(row % 8000).toString(Qt::ISODate).toLatin1() + ",channel " +
               QByteArray::number(row % 70) + ",1\n";
    write(QStringLiteral("big.csv"), csv);
    QProcess process;
    process.setWorkingDirectory(file(QString()));
    process.start(QStringLiteral(VEKHA_CLI),
                  {QStringLiteral("import"), QStringLiteral("w.vekha"), QStringLiteral("big.csv"),
                   QStringLiteral("--lang"), QStringLiteral("en")});
    ASSERT_TRUE(process.waitForStarted());
    // It answers interrupts from before it opens the table.
    const auto readsTable = [&process] {
        const QDir files(QStringLiteral("/proc/%1/fd").arg(process.processId()));
        const auto open = files.entryInfoList(QDir::Files);
        return std::any_of(open.begin(), open.end(),
                           [](const QFileInfo &f) { return f.symLinkTarget().endsWith(u"big.csv"); });
    };
    while (!readsTable())
        ASSERT_FALSE(process.waitForFinished(5)) << "it ended without reading the table";
    ASSERT_EQ(::kill(pid_t(process.processId()), SIGINT), 0);
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
    EXPECT_TRUE(spend().isNull());
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliSafety, WhatOfADamagedFileCanBeReadIsRescuedAndWhatNotIsSaid)
{
    makeWorkspace();
    set({QStringLiteral("leads A 2024-01 10"), QStringLiteral("leads B 2024-02 20")});
    QByteArray bytes = read(QStringLiteral("w.vekha"));
    bytes[200] = char(bytes[200] ^ 8); // in the list of tables
    write(QStringLiteral("w.vekha"), bytes);
    EXPECT_NE(call(QStringLiteral("check w.vekha")).status, 0);
    const Answer answer = done(QStringLiteral("rescue w.vekha out.csv"));
    EXPECT_TRUE(answer.out.contains("2 figure")) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains("The list of tables could not be read")) << answer.out.toStdString();
    EXPECT_EQ(read(QStringLiteral("out.csv")).count("leads"), 2)
        << read(QStringLiteral("out.csv")).toStdString();
    EXPECT_EQ(read(QStringLiteral("w.vekha")), bytes);
}

TEST_F(CliSafety, ADamagedWorkspaceIsSaidToBeSavedByRescueInTheChosenLanguage)
{
    makeWorkspace();
    set({QStringLiteral("leads A 2024-01 10")});
    QByteArray bytes = read(QStringLiteral("w.vekha"));
    bytes[200] = char(bytes[200] ^ 8); // in the list of tables
    write(QStringLiteral("w.vekha"), bytes);
    for (const char *words : {"status w.vekha", "values w.vekha --metric leads", "check w.vekha",
                              "set w.vekha leads A 2024-01 5", "export w.vekha --facts out.csv"}) {
        const Answer run = call(QString::fromLatin1(words));
        EXPECT_EQ(run.status, 1) << words;
        EXPECT_EQ(run.err.count('\n'), 1) << run.err.toStdString();
        EXPECT_TRUE(run.err.contains("is damaged")) << run.err.toStdString();
        EXPECT_TRUE(run.err.endsWith("can still be read are saved by: vekha-cli rescue FILE OUT.csv\n"))
            << run.err.toStdString();
    }
    const QByteArray russian = call(QStringLiteral("status w.vekha --lang ru")).err;
    EXPECT_TRUE(russian.contains(": vekha-cli rescue FILE OUT.csv\n")) << russian.toStdString();
}

TEST_F(CliSafety, WhereNothingCanBeRescuedRescueDoesNotSendThePersonBackToItself)
{
    makeWorkspace(); // without any figure
    const Answer run = call(QStringLiteral("rescue w.vekha out.csv"));
    EXPECT_EQ(run.status, 1);
    EXPECT_FALSE(run.err.contains("rescue")) << run.err.toStdString();
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("out.csv"))));
}

TEST_F(CliSafety, RescueLeavesAFileAloneThatIsThereAlready)
{
    makeWorkspace();
    set({QStringLiteral("leads A 2024-01 10")});
    write(QStringLiteral("mine.csv"), "my own notes\n");
    const QByteArray workspace = read(QStringLiteral("w.vekha"));
    for (const char *name : {"mine.csv", "w.vekha"}) {
        const Answer run = call(QStringLiteral("rescue w.vekha ") + QLatin1String(name));
        EXPECT_EQ(run.status, 1) << name;
        EXPECT_TRUE(run.err.contains("exists already; it was left as it is")) << run.err.toStdString();
        EXPECT_EQ(run.err.count('\n'), 1) << run.err.toStdString();
    }
    EXPECT_EQ(read(QStringLiteral("mine.csv")), "my own notes\n");
    EXPECT_EQ(read(QStringLiteral("w.vekha")), workspace);
}

} // namespace vekha::cli_test
