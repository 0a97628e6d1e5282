// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as other programs read it. Set VEKHA_KEEP_REPORTS to a folder to keep the files for the eye.
#include "tests/ui/reports/reportfixture.h"

#include "core/facts/query.h"
#include "core/wording/format.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/reportpages.h"

#include <QElapsedTimer>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace vekha;
using namespace vekha::ui;
using vekha::ui::testing::ReportTest;

namespace {

class ReportPdf : public ReportTest {
protected:
    static QString written(const report::Document &document, const QString &name)
    {
        const QString path = pathOf(name);
        const Done done = writeReport(document, path);
        EXPECT_TRUE(done);
        const QString keep = qEnvironmentVariable("VEKHA_KEEP_REPORTS");
        if (!keep.isEmpty()) {
            QFile::remove(keep + u'/' + name);
            QFile::copy(path, keep + u'/' + name);
        }
        return path;
    }
};

bool has(const char *program) { return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(); }

/// What a program says about a file; its exit status is asked for as well.
QString told(const char *program, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    if (status)
        *status = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_F(ReportPdf, HasTheFiguresOfTheProgramAsText)
{
    if (!has("pdftotext"))
        GTEST_SKIP() << "pdftotext is not here (poppler-utils)";
    for (const Language language : {Language::English, Language::Russian}) {
        const QString name =
            language == Language::English ? QStringLiteral("demo-en.pdf") : QStringLiteral("demo-ru.pdf");
        QString text = told("pdftotext", {QStringLiteral("-layout"), written(demoDocument(language), name),
                                          QStringLiteral("-")});
        text.replace(QChar(0xA0), QLatin1Char(' '));
        // The same query that `vekha-cli values` asks.
        const ViewState view = report::lastFinishedMonth(*demo);
        facts::Query query;
        query.metrics = report::reportMetrics(*demo, {}, view.days);
        query.buckets = {view.bucket()};
        query.split = facts::Split::Channel;
        query.today = demo->today();
        const auto answer = demo->evaluate(query);
        ASSERT_TRUE(answer);
        const wording::Format format(language, demo->content()->settings.currency);
        int figures = 0;
        for (size_t i = 0; i < query.metrics.size(); ++i) {
            const metrics::Metric &metric = demo->content()->catalog.at(query.metrics[i]);
            for (int group = 0; group < int(answer->groups.size()); ++group) {
                const auto number = answer->at(int(i), group, 0).number;
                if (!number)
                    continue;
                // Programs read the space that does not break as a plain one.
                const QString shown =
                    format.metricValue(metric, number).replace(QChar(0xA0), QLatin1Char(' '));
                EXPECT_TRUE(text.contains(shown))
                    << metric.id.toStdString() << ' ' << shown.toStdString() << " is not in the report";
                ++figures;
            }
        }
        EXPECT_GT(figures, 60);
    }
}

TEST_F(ReportPdf, EmbedsItsFonts)
{
    if (!has("pdffonts"))
        GTEST_SKIP() << "pdffonts is not here (poppler-utils)";
    const QString fonts =
        told("pdffonts", {written(demoDocument(Language::Russian), QStringLiteral("fonts.pdf"))});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        EXPECT_TRUE(line.contains(QLatin1String("PTSans"))) << line.toStdString();
        static const QRegularExpression embedded(QStringLiteral("\\syes\\s+yes\\s+yes\\s"));
        EXPECT_TRUE(embedded.match(line).hasMatch())
            << line.toStdString(); // embedded, a subset, with Unicode
    }
}

TEST_F(ReportPdf, IsSound)
{
    if (!has("qpdf"))
        GTEST_SKIP() << "qpdf is not here";
    int status = -1;
    const QString said = told(
        "qpdf", {QStringLiteral("--check"), written(demoDocument(), QStringLiteral("check.pdf"))}, &status);
    EXPECT_EQ(status, 0) << said.toStdString();
    EXPECT_FALSE(said.contains(QLatin1String("WARNING"))) << said.toStdString();
}

TEST_F(ReportPdf, NamesTitleAndLanguageAndHasBookmarksButNoDate)
{
    if (!has("pdfinfo") || !has("qpdf"))
        GTEST_SKIP() << "pdfinfo (poppler-utils) or qpdf is not here";
    const QString path = written(demoDocument(Language::Russian), QStringLiteral("info.pdf"));
    QString info = told("pdfinfo", {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path});
    info.replace(QChar(0xA0), QLatin1Char(' '));
    EXPECT_TRUE(info.contains(QStringLiteral("Апрель 2026"))) << info.toStdString();
    EXPECT_FALSE(info.contains(QLatin1String("CreationDate"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QLatin1String("A4")));
    const QString json =
        told("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    EXPECT_TRUE(json.contains(QLatin1String("\"destpageposfrom1\"")));
    const QString plain = told("qpdf", {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                        path, QStringLiteral("-")});
    EXPECT_TRUE(plain.contains(QLatin1String("/Lang (ru)")));
    EXPECT_TRUE(plain.contains(QLatin1String("/DisplayDocTitle true")));
    EXPECT_GT(plain.count(QLatin1String("/Subtype /Link")), 20);
}

TEST_F(ReportPdf, IsTheSameFromTheSameFigures)
{
    const QByteArray first = bytesOf(written(demoDocument(), QStringLiteral("first.pdf")));
    QHashSeed::resetRandomGlobalSeed(); // as another run of the program would have it
    const QByteArray second = bytesOf(written(demoDocument(), QStringLiteral("second.pdf")));
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(first, second);
}

TEST_F(ReportPdf, LargeAndAwkwardOnesAreSound)
{
    const std::vector<std::pair<QString, std::unique_ptr<Workspace> (*)()>> cases{
        {QStringLiteral("large.pdf"), largeWorkspace},
        {QStringLiteral("small.pdf"), smallWorkspace},
        {QStringLiteral("long.pdf"), longNames}};
    for (const auto &[name, make] : cases) {
        const auto workspace = make();
        ASSERT_TRUE(workspace);
        QElapsedTimer timer;
        timer.start();
        const QString path = written(documentOf(*workspace, request(*workspace)), name);
        RecordProperty(name.toStdString(), int(timer.elapsed()));
        if (!has("qpdf"))
            continue;
        int status = -1;
        const QString said = told("qpdf", {QStringLiteral("--check"), path}, &status);
        EXPECT_EQ(status, 0) << said.toStdString();
    }
}

TEST_F(ReportPdf, RefusesOtherKindsOfFiles)
{
    const Done done = writeReport(demoDocument(), pathOf(QStringLiteral("report.doc")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::UnsupportedFormat);
    EXPECT_FALSE(QFile::exists(pathOf(QStringLiteral("report.doc"))));
}
