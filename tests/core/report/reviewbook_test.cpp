// SPDX-License-Identifier: GPL-3.0-or-later
// The review as a workbook: its values are the program's, its formulas give them again.
#include "core/report/reviewbook.h"

#include "core/demo/demo.h"
#include "core/wording/namebook.h"
#include "tests/core/report/xlsxparts.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>

using namespace vekha;
using report_test::XlsxCell;
using report_test::XlsxParts;
using report_test::XlsxSheet;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile from(path);
    EXPECT_TRUE(from.open(QIODevice::ReadOnly));
    return from.readAll();
}

/// The demo, made once: its figures are the same on every machine.
class ReviewBook : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int argc = 0;
        static QCoreApplication application(argc, nullptr);
        folder = std::make_unique<QTemporaryDir>();
        auto made = demo::create(folder->filePath(u"demo.vekha"_qs), Language::English, options());
        ASSERT_TRUE(made);
        workspace = std::move(*made);
    }
    static void TearDownTestSuite()
    {
        workspace.reset();
        folder.reset();
    }

    static OpenOptions options()
    {
        OpenOptions options;
        options.systemDate = QDate(2026, 6, 1);
        return options;
    }

    static ViewState viewOf(const QString &period)
    {
        return reviewedView(*workspace, *workspace->calendar().parse(period));
    }

    static QString write(const QString &name, const ViewState &view)
    {
        const QString path = folder->filePath(name);
        Progress progress;
        const auto sheets = report::exportReviewBook(*workspace, view, Language::English, path, progress);
        EXPECT_TRUE(sheets) << (sheets ? "" : sheets.error().detail.toStdString());
        return path;
    }

    static facts::Answer valuesOf(const std::vector<MetricIndex> &metrics, const calendar::Period &period)
    {
        facts::Query query;
        query.metrics = metrics;
        query.buckets = {{period.days(), period.granularity}};
        query.split = facts::Split::Channel;
        query.today = workspace->today();
        return *workspace->evaluate(query);
    }

    static inline std::unique_ptr<QTemporaryDir> folder;
    static inline std::unique_ptr<Workspace> workspace;
};

const QStringList sheetNames{
    u"Summary"_qs, u"Charts"_qs,  u"KPIs by channel"_qs, u"By month"_qs, u"By month and channel"_qs,
    u"Targets"_qs, u"Figures"_qs, u"Definitions"_qs};

/// Converts with LibreOffice, which is told to compute every formula anew.
QString recalculated(const QString &path, const QString &into)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_qs);
    if (office.isEmpty())
        return {};
    const QString profile = into + u"/profile"_qs;
    QDir().mkpath(profile + u"/user"_qs);
    QFile settings(profile + u"/user/registrymodifications.xcu"_qs);
    EXPECT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)");
    settings.close();
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://"_qs + profile, u"--headless"_qs,
                           u"--convert-to"_qs, u"xlsx"_qs, u"--outdir"_qs, into, path});
    EXPECT_TRUE(process.waitForFinished(100'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return into + u'/' + QFileInfo(path).fileName();
}

} // namespace

TEST_F(ReviewBook, HasItsSheetsChartsAndFrozenHeads)
{
    const XlsxParts book = XlsxParts::read(write(u"month.xlsx"_qs, viewOf(u"2026-04"_qs)));
    EXPECT_EQ(book.malformed, QStringList());
    EXPECT_EQ(book.sheetNames(), sheetNames);
    const size_t metrics = reviewedMetrics(*workspace->content(), viewOf(u"2026-04"_qs).days).size();
    EXPECT_GE(book.count(u"xl/charts/"_qs), int(metrics)) << "a line for each KPI, and bars";
    for (const XlsxSheet &sheet : book.sheets)
        EXPECT_EQ(sheet.xml.contains("state=\"frozen\""), sheet.name != u"Charts")
            << sheet.name.toStdString();
    EXPECT_GT(book.sheet(u"Summary"_qs).formulas(), int(metrics) / 2);
    EXPECT_GT(book.sheet(u"KPIs by channel"_qs).formulas(), 20);
    EXPECT_GT(book.sheet(u"By month"_qs).formulas(), 24);
}

TEST_F(ReviewBook, HoldsTheValuesThatTheProgramTells)
{
    for (const QString &code : {u"2026-04"_qs, u"2026-Q1"_qs, u"2025"_qs}) {
        const calendar::Period period = *workspace->calendar().parse(code);
        const XlsxParts book = XlsxParts::read(write(u"values.xlsx"_qs, viewOf(code)));
        const XlsxSheet &sheet = book.sheet(u"KPIs by channel"_qs);
        const auto metrics = reviewedMetrics(*workspace->content(), period.days());
        const facts::Answer answer = valuesOf(metrics, period);
        const auto content = workspace->content();
        const wording::NameBook names(content->catalog, content->channels, content->campaigns,
                                      Language::English);
        int compared = 0;
        for (size_t metric = 0; metric < metrics.size(); ++metric) {
            const auto &definition = workspace->content()->catalog.at(metrics[metric]);
            const int row = sheet.cellWith(definition.name.en).mid(1).toInt();
            ASSERT_GT(row, 0) << definition.id.toStdString();
            for (int group = 0; group < int(answer.groups.size()); ++group) {
                const ChannelId channel = answer.groups[size_t(group)].channel;
                const QString name = answer.groups[size_t(group)].kind == facts::Group::Kind::Total
                                         ? u"All channels"_qs
                                         : names.channel(channel);
                const QString head = sheet.cellWith(name);
                const auto expected = answer.at(int(metric), group, 0).number;
                if (head.isEmpty()) // a channel without any of the shown figures
                    continue;
                const auto written = sheet.at(head.left(head.size() - 1), row).number;
                ASSERT_EQ(written.has_value(), expected.has_value()) << definition.id.toStdString();
                if (expected) {
                    EXPECT_NEAR(*written, *expected, std::abs(*expected) * 1e-14)
                        << definition.id.toStdString() << ' ' << name.toStdString();
                    ++compared;
                }
            }
        }
        EXPECT_GT(compared, 30) << code.toStdString();
    }
}

TEST_F(ReviewBook, HoldsTheSeriesOfTwentyFourMonths)
{
    const XlsxParts book = XlsxParts::read(write(u"months.xlsx"_qs, viewOf(u"2026-04"_qs)));
    const XlsxSheet &sheet = book.sheet(u"By month"_qs);
    const auto revenue = *workspace->metricNamed(u"revenue"_qs);
    const QString head = sheet.cellWith(workspace->content()->catalog.at(revenue).name.en);
    ASSERT_FALSE(head.isEmpty());
    const QString column = head.left(head.size() - 1);
    calendar::Period month = *workspace->calendar().parse(u"2024-05"_qs);
    for (int row = 2; row <= 25; ++row, month = month.shifted(1)) {
        EXPECT_EQ(sheet.at(u"A"_qs, row).number,
                  double(QDate(1899, 12, 30).daysTo(calendar::dateOf(month.first))));
        const facts::Answer answer = valuesOf({revenue}, month);
        ASSERT_TRUE(sheet.at(column, row).number);
        EXPECT_NEAR(*sheet.at(column, row).number, *answer.at(0, 0, 0).number, 1e-6);
    }
    EXPECT_FALSE(sheet.at(u"A"_qs, 26).number);
}

TEST_F(ReviewBook, WritesTheStoredFiguresOfThePeriodUnlessTheyAreTooMany)
{
    const ViewState view = viewOf(u"2026-04"_qs);
    const XlsxParts all = XlsxParts::read(write(u"facts.xlsx"_qs, view));
    const auto facts = *workspace->facts({}, view.days);
    int stored = 0;
    double sum = 0;
    for (const facts::SeriesFacts &series : facts) {
        stored += int(series.facts.size());
        for (const facts::Fact &fact : series.facts)
            sum += fact.value;
    }
    const XlsxSheet &sheet = all.sheet(u"Figures"_qs);
    double written = 0;
    int rows = 0;
    for (int row = 2; sheet.at(u"G"_qs, row).number; ++row, ++rows)
        written += *sheet.at(u"G"_qs, row).number;
    EXPECT_EQ(rows, stored);
    EXPECT_NEAR(written, sum, sum * 1e-12);

    ReviewRequest request;
    request.view = view;
    request.mostFacts = 100;
    Progress progress;
    const auto figures = reviewFigures(*workspace, request, progress);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->factCount, stored);
    const QString path = folder->filePath(u"few.xlsx"_qs);
    ASSERT_TRUE(report::writeReviewBook(*figures, Language::English, path, progress));
    const XlsxParts few = XlsxParts::read(path);
    EXPECT_TRUE(few.sheet(u"Figures"_qs).at(u"A"_qs, 2).text->contains(u"a workbook takes 100 at most"));
    EXPECT_FALSE(few.sheet(u"Figures"_qs).at(u"G"_qs, 2).number);
}

TEST_F(ReviewBook, IsTheSameEveryTime)
{
    const QByteArray first = bytesOf(write(u"same.xlsx"_qs, viewOf(u"2026-04"_qs)));
    EXPECT_EQ(bytesOf(write(u"same.xlsx"_qs, viewOf(u"2026-04"_qs))), first);
}

TEST_F(ReviewBook, ComputesToTheSameInLibreOffice)
{
    const QString path = write(u"office.xlsx"_qs, viewOf(u"2026-04"_qs));
    const QString converted = recalculated(path, folder->filePath(u"converted"_qs));
    if (converted.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const XlsxParts ours = XlsxParts::read(path);
    const XlsxParts theirs = XlsxParts::read(converted);
    ASSERT_EQ(theirs.sheetNames(), ours.sheetNames());
    int formulas = 0;
    for (const XlsxSheet &sheet : ours.sheets) {
        const XlsxSheet &other = theirs.sheet(sheet.name);
        for (auto cell = sheet.cells.begin(); cell != sheet.cells.end(); ++cell) {
            const XlsxCell again = other.cells.value(cell.key());
            const std::string place = (sheet.name + u'!' + cell.key() + u' ' + cell->formula).toStdString();
            formulas += cell->formula.isEmpty() ? 0 : 1;
            EXPECT_EQ(again.formula.isEmpty(), cell->formula.isEmpty()) << place;
            ASSERT_EQ(again.number.has_value(), cell->number.has_value()) << place;
            if (cell->number) {
                EXPECT_NEAR(*again.number, *cell->number, std::abs(*cell->number) * 1e-12) << place;
            }
            if (cell->text && !cell->text->isEmpty()) {
                EXPECT_EQ(again.text, cell->text) << place;
            }
        }
    }
    EXPECT_GT(formulas, 100);
}

TEST_F(ReviewBook, IsWrittenWithoutTargetsFiguresOrKpis)
{
    NewWorkspace setup;
    const auto empty = Workspace::create(folder->filePath(u"empty.vekha"_qs), setup, options());
    ASSERT_TRUE(empty);
    Progress progress;
    const QString path = folder->filePath(u"empty.xlsx"_qs);
    ViewState view;
    view.period = calendar::Period{calendar::Granularity::Month, calendar::dayOf(QDate(2024, 5, 1))};
    view.days = view.period->days();
    ASSERT_TRUE(report::exportReviewBook(**empty, view, Language::English, path, progress));
    const XlsxParts book = XlsxParts::read(path);
    EXPECT_EQ(book.malformed, QStringList());
    EXPECT_EQ(book.sheetNames(), sheetNames);
    EXPECT_FALSE(book.sheet(u"Targets"_qs).cellWith(u"There are no targets."_qs).isEmpty());
    EXPECT_FALSE(book.sheet(u"Figures"_qs).cellWith(u"There are no figures in this period."_qs).isEmpty());
}

TEST_F(ReviewBook, NamesOfPeopleAreNoFormulas)
{
    NewWorkspace setup;
    Channel channel;
    channel.name.en = u"=HYPERLINK(\"http://evil\")"_qs;
    setup.channels = {channel};
    setup.settings.name = u"@Shop"_qs;
    const auto made = Workspace::create(folder->filePath(u"names.vekha"_qs), setup, options());
    ASSERT_TRUE(made);
    Workspace &names = **made;
    FactEdit edit;
    edit.input = u"spend"_qs;
    edit.channel = *names.channelNamed(channel.name.en);
    edit.period = {calendar::Granularity::Month, calendar::dayOf(QDate(2024, 5, 1))};
    edit.value = 100;
    edit.note = u"+cmd|' /C calc'!A0"_qs;
    const Change change{{store::SetFacts{{edit}, OnOverlap::Stop}}, ChangeKind::EnterFact, {}};
    ASSERT_TRUE(names.apply(change));
    Progress progress;
    const QString path = folder->filePath(u"names.xlsx"_qs);
    ASSERT_TRUE(report::exportReviewBook(names, reviewedView(names), Language::English, path, progress));
    const XlsxParts book = XlsxParts::read(path);
    const XlsxSheet &sheet = book.sheet(u"Figures"_qs);
    EXPECT_EQ(sheet.formulas(), 0);
    EXPECT_EQ(sheet.at(u"D"_qs, 2).text, channel.name.en);
    EXPECT_EQ(sheet.at(u"H"_qs, 2).text, edit.note);
    EXPECT_EQ(book.sheet(u"Summary"_qs).at(u"A"_qs, 2).text, u"@Shop"_qs);
}

TEST_F(ReviewBook, CanBeStopped)
{
    Progress progress;
    progress.cancelled = true;
    const QString path = folder->filePath(u"stopped.xlsx"_qs);
    const auto sheets =
        report::exportReviewBook(*workspace, viewOf(u"2026-04"_qs), Language::English, path, progress);
    ASSERT_FALSE(sheets);
    EXPECT_EQ(sheets.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}
