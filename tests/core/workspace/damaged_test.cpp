// SPDX-License-Identifier: GPL-3.0-or-later
// What helps with a file that cannot be opened.
#include "core/workspace/damaged.h"

#include "fixture.h"

#include <QFile>
#include <QFileInfo>

namespace vekha::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

std::vector<std::string> linesOf(const QString &path)
{
    std::vector<std::string> lines;
    for (const QByteArray &line : bytesOf(path).split('\n'))
        lines.push_back(line.toStdString());
    std::sort(lines.begin(), lines.end());
    return lines;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

using DamagedFile = WorkspaceTest;

TEST_F(DamagedFile, FiguresAreRescuedAsAnExportWritesThem)
{
    enter("leads", "A", "2024-01", 10);
    enter("leads", "B", "2024-02-05", 2.5);
    enter("spend", "A", "2024-Q1", 300);
    Progress progress;
    const QString exported = folder() + QStringLiteral("/exported.csv");
    const QString rescued = folder() + QStringLiteral("/rescued.csv");
    ASSERT_TRUE(workspace->exportFacts(exported, progress));
    workspace.reset();
    const QByteArray before = bytesOf(path());
    const auto rescue = rescueFacts(path(), rescued, progress);
    ASSERT_TRUE(rescue);
    EXPECT_EQ(rescue->figures, 3);
    EXPECT_EQ(rescue->monthsLost, 0);
    EXPECT_EQ(linesOf(rescued), linesOf(exported)) << "if in the order in which the series came to be";
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(DamagedFile, WithoutAFigureNothingIsWritten)
{
    workspace.reset();
    Progress progress;
    const QString to = folder() + QStringLiteral("/rescued.csv");
    const auto rescue = rescueFacts(path(), to, progress);
    ASSERT_FALSE(rescue);
    EXPECT_EQ(rescue.error().code, ErrorCode::Damaged);
    EXPECT_FALSE(QFileInfo::exists(to));
}

TEST_F(DamagedFile, OfTheBackupsOnlyASoundOneIsOffered)
{
    enter("leads", "A", "2024-01", 10);
    Progress progress;
    const auto backup = workspace->backup({}, progress);
    ASSERT_TRUE(backup);
    workspace.reset();
    const auto sound = newestSoundBackup(path());
    ASSERT_TRUE(sound) << "it lies where the settings say";
    EXPECT_EQ(sound->path, *backup);
    EXPECT_EQ(sound->when.timeSpec(), Qt::UTC);
    EXPECT_EQ(sound->contents.figures, 1);
    EXPECT_EQ(sound->contents.lastDay, calendar::dayOf(QDate(2024, 1, 31)));
    QByteArray bytes = bytesOf(*backup);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(*backup, bytes);
    const auto next = newestSoundBackup(path()); // the day's own, made before the first change
    EXPECT_NE(next ? next->path : QString(), *backup);
}

TEST_F(DamagedFile, WhatIsSetAsideKeepsItsBytesAndTakesNoOthersName)
{
    const QString side = path() + QStringLiteral("-journal");
    workspace.reset();
    QStringList names;
    for (const char *text : {"first", "second"}) {
        write(side, text);
        const auto aside = setAside(side);
        ASSERT_TRUE(aside);
        EXPECT_FALSE(QFileInfo::exists(side));
        EXPECT_EQ(bytesOf(*aside), text);
        names << *aside;
    }
    EXPECT_NE(names[0], names[1]);
    EXPECT_EQ(bytesOf(names[0]), "first");
    EXPECT_TRUE(Workspace::open(path(), options()));
    EXPECT_EQ(setAside(side).error().code, ErrorCode::FileNotWritable) << "there is nothing";
}

} // namespace vekha::test
