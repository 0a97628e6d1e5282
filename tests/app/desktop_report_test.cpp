// SPDX-License-Identifier: GPL-3.0-or-later
// `vekha FILE --report`: usage, files and exit statuses of cli.md.
#include "app/desktop/reportrun.h"
#include "core/demo/demo.h"
#include "core/report/reportsetup.h"
#include "core/workspace/warnings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace vekha;
using namespace vekha::desktop;

namespace {

Asked asked(const QStringList &arguments)
{
    return readOptions(QStringList{QStringLiteral("vekha")} + arguments);
}

/// The demo, made once.
class ReportRun : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<QTemporaryDir>();
        OpenOptions options;
        options.systemDate = QDate(2026, 6, 1);
        ASSERT_TRUE(demo::create(file(), Language::English, options));
    }
    static void TearDownTestSuite() { folder.reset(); }

    static QString file() { return folder->filePath(QStringLiteral("demo.vekha")); }

    static Options optionsFor(const QString &name)
    {
        Options options;
        options.file = file();
        options.report = folder->filePath(name);
        options.language = Language::English;
        return options;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile from(path);
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }

    static inline std::unique_ptr<QTemporaryDir> folder;
};

} // namespace

TEST(ReportOptions, AreReadAndCheckedAgainstEachOther)
{
    const Asked good =
        asked({QStringLiteral("a.vekha"), QStringLiteral("--report"), QStringLiteral("o.pdf"),
               QStringLiteral("--period"), QStringLiteral("2026-Q1"), QStringLiteral("--fail-on-warnings"),
               QStringLiteral("--set-up"), QStringLiteral("Board")});
    EXPECT_TRUE(good.problem.isEmpty()) << good.problem.toStdString();
    EXPECT_EQ(good.options.report, QStringLiteral("o.pdf"));
    EXPECT_EQ(good.options.setUp, QStringLiteral("Board"));
    EXPECT_TRUE(good.options.failOnWarnings);
    EXPECT_FALSE(asked({QStringLiteral("--report"), QStringLiteral("o.pdf")}).problem.isEmpty());
    EXPECT_FALSE(asked({QStringLiteral("a.vekha"), QStringLiteral("--report"), QStringLiteral("o.doc")})
                     .problem.isEmpty());
    EXPECT_FALSE(asked({QStringLiteral("a.vekha"), QStringLiteral("--fail-on-warnings")}).problem.isEmpty());
}

TEST_F(ReportRun, WritesPdfAndHtml)
{
    EXPECT_EQ(writeReport(optionsFor(QStringLiteral("r.pdf")), Language::English), 0);
    EXPECT_TRUE(bytesOf(folder->filePath(QStringLiteral("r.pdf"))).startsWith("%PDF-"));
    EXPECT_EQ(writeReport(optionsFor(QStringLiteral("r.html")), Language::English), 0);
    const QByteArray html = bytesOf(folder->filePath(QStringLiteral("r.html")));
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("April\u00a02026")); // the last finished month of the demo
}

TEST_F(ReportRun, TakesTheNamedPeriodAndLanguage)
{
    Options options = optionsFor(QStringLiteral("q.html"));
    options.period = QStringLiteral("2026-Q1");
    options.language = Language::Russian;
    ASSERT_EQ(writeReport(options, Language::English), 0);
    QString html = QString::fromUtf8(bytesOf(options.report));
    html.replace(QChar(0xA0), QLatin1Char(' '));
    EXPECT_TRUE(html.contains(QStringLiteral("I квартал 2026")));
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"ru\">")));
}

TEST_F(ReportRun, FailsWithoutAFileWhereSomethingIsWrong)
{
    Options options = optionsFor(QStringLiteral("none.pdf"));
    options.file = folder->filePath(QStringLiteral("no such.vekha"));
    EXPECT_EQ(writeReport(options, Language::English), 1);
    options = optionsFor(QStringLiteral("none.pdf"));
    options.period = QStringLiteral("soon");
    EXPECT_EQ(writeReport(options, Language::English), 1);
    options = optionsFor(QStringLiteral("none.pdf"));
    options.setUp = QStringLiteral("nobody saved this");
    EXPECT_EQ(writeReport(options, Language::English), 1);
    EXPECT_FALSE(QFile::exists(folder->filePath(QStringLiteral("none.pdf"))));
    options = optionsFor(QStringLiteral("no folder/none.pdf"));
    EXPECT_EQ(writeReport(options, Language::English), 1);
}

TEST_F(ReportRun, TellsGraveWarningsByItsStatusWhenAsked)
{
    OpenOptions open;
    open.systemDate = QDate(2026, 6, 1);
    {
        // A month of the demo with something grave in it.
        const auto workspace = Workspace::open(file(), open);
        ASSERT_TRUE(workspace);
        ViewState view;
        view.period = *(*workspace)->calendar().parse(QStringLiteral("2025-11"));
        view.days = view.period->days();
        ASSERT_GT(warningsBoard(**workspace, view)->grave, 0);
    }
    Options options = optionsFor(QStringLiteral("w.pdf"));
    options.period = QStringLiteral("2025-11");
    EXPECT_EQ(writeReport(options, Language::English), 0);
    options.failOnWarnings = true;
    EXPECT_EQ(writeReport(options, Language::English), graveWarningsStatus);
    EXPECT_TRUE(QFile::exists(options.report));
}

TEST_F(ReportRun, TakesASavedSetUp)
{
    {
        OpenOptions open;
        open.systemDate = QDate(2026, 6, 1);
        auto workspace = Workspace::open(file(), open);
        ASSERT_TRUE(workspace);
        report::ReportSetUp setUp;
        setUp.title = QStringLiteral("For the board");
        Change change;
        change.kind = ChangeKind::SaveReport;
        change.args = {QStringLiteral("Board")};
        change.edits.push_back(
            store::SaveReport{StoredReport{0, QStringLiteral("Board"), report::jsonOf(setUp)}});
        ASSERT_TRUE((*workspace)->apply(change));
    }
    Options options = optionsFor(QStringLiteral("board.html"));
    options.setUp = QStringLiteral("board");
    ASSERT_EQ(writeReport(options, Language::English), 0);
    EXPECT_TRUE(bytesOf(options.report).contains("<h1>For the board</h1>"));
}
