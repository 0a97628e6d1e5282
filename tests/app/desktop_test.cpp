// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"
#include "app/desktop/singleinstance.h"
#include "core/base/log.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vekha;
using namespace vekha::desktop;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(LogFile, HoldsWhatTheProgramTellsButNoFileWithoutALine)
{
    const QTemporaryDir folder;
    const LogFile log(folder.filePath(QStringLiteral("logs")));
    EXPECT_FALSE(QFile::exists(log.path()));
    qCInfo(logFile) << "opened" << 5;
    qCDebug(logFile) << "not asked for";
    qWarning("two\nlines");
    const QList<QByteArray> lines = contentOf(log.path()).split('\n');
    ASSERT_EQ(lines.size(), 3); // the last one is empty
    EXPECT_TRUE(lines[0].endsWith(" info vekha.file: opened 5")) << lines[0].constData();
    EXPECT_TRUE(lines[1].endsWith(" warning default: two lines")) << lines[1].constData();
    EXPECT_TRUE(QDateTime::fromString(QString::fromLatin1(lines[0].left(24)), Qt::ISODateWithMs).isValid());
}

TEST(LogFile, BeginsANewFileWhenOneIsFullAndKeepsAFew)
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    const QString line(100'000, QLatin1Char('x'));
    const int lines = 10 * (LogFile::filesKept + 2);
    for (int i = 0; i < lines; ++i)
        log.write(QtInfoMsg, "test", line);
    const QDir kept(folder.path());
    EXPECT_LE(kept.entryList(QDir::Files).size(), LogFile::filesKept);
    EXPECT_GE(kept.entryList(QDir::Files).size(), LogFile::filesKept - 1);
    for (const QFileInfo &file : kept.entryInfoList(QDir::Files))
        EXPECT_LT(file.size(), LogFile::mostBytes + 200'000);
}

TEST(LogFile, SaysNothingWhereItCannotWrite)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    LogFile log(file + QStringLiteral("/below"));
    log.write(QtWarningMsg, "test", QStringLiteral("lost"));
    EXPECT_EQ(contentOf(log.path()), QByteArray());
}

TEST(SingleInstance, TheSecondStartHandsItsFileToTheFirst)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("vekha"));
    SingleInstance first(name);
    QSignalSpy received(&first, &SingleInstance::fileReceived);
    ASSERT_TRUE(first.claim({}));
    SingleInstance second(name);
    const QString file = folder.filePath(QStringLiteral("Отчёт за май.csv"));
    EXPECT_FALSE(second.claim(file));
    ASSERT_TRUE(waitUntilSent(received));
    EXPECT_EQ(received.front().front().toString(), file);
    SingleInstance third(name);
    EXPECT_FALSE(third.claim({}));
    ASSERT_TRUE(waitUntilSent(received));
    EXPECT_EQ(received.back().front().toString(), QString()) << "just to come to the front";
}

TEST(SingleInstance, GoesOnAloneWhereTheFirstDoesNotAnswer)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("vekha"));
    QLockFile held(name + QStringLiteral(".lock"));
    ASSERT_TRUE(held.lock());
    SingleInstance start(name);
    EXPECT_TRUE(start.claim(QStringLiteral("a.csv")));
}

TEST(SingleInstance, IsTheFirstAgainAfterACrashLeftItsSocket)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("vekha"));
    ASSERT_TRUE(QFile(name + QStringLiteral(".socket")).open(QIODevice::WriteOnly));
    SingleInstance first(name);
    QSignalSpy received(&first, &SingleInstance::fileReceived);
    ASSERT_TRUE(first.claim({}));
    SingleInstance second(name);
    EXPECT_FALSE(second.claim({}));
    EXPECT_TRUE(waitUntilSent(received));
}
