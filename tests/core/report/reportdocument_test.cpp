// SPDX-License-Identifier: GPL-3.0-or-later
// The report as words: set-ups, sections, sentences.
#include "core/report/reportdocument.h"

#include "core/demo/demo.h"
#include "core/review/review.h"
#include "core/wording/languagescope.h"
#include "core/wording/names.h"
#include "core/wording/reportwords.h"

using namespace vekha;
using report::Document;
using report::ReportSetUp;
using report::Section;

namespace {

/// The demo, made once: its figures are the same on every machine.
class ReportDocument : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int argc = 0;
        if (!QCoreApplication::instance()) {
            static QCoreApplication application(argc, nullptr);
        }
        folder = std::make_unique<QTemporaryDir>();
        OpenOptions options;
        options.systemDate = QDate(2026, 6, 1);
        auto made = demo::create(folder->filePath(QStringLiteral("demo.vekha")), Language::English, options);
        ASSERT_TRUE(made);
        workspace = std::move(*made);
    }
    static void TearDownTestSuite()
    {
        workspace.reset();
        folder.reset();
    }

    static Document documentOf(const ReportSetUp &setUp)
    {
        report::ReportRequest request;
        request.setUp = setUp;
        request.view = report::lastFinishedMonth(*workspace);
        Progress progress;
        auto document = report::reportDocument(*workspace, request, progress);
        EXPECT_TRUE(document);
        return document ? std::move(*document) : Document();
    }

    static const report::DocumentSection *sectionOf(const Document &document, Section section)
    {
        for (const report::DocumentSection &found : document.sections) {
            if (found.section == section)
                return &found;
        }
        return nullptr;
    }

    template <class Kind> static std::vector<Kind> blocksOf(const report::DocumentSection &section)
    {
        std::vector<Kind> blocks;
        for (const report::Block &block : section.blocks) {
            if (const auto *found = std::get_if<Kind>(&block))
                blocks.push_back(*found);
        }
        return blocks;
    }

    static inline std::unique_ptr<QTemporaryDir> folder;
    static inline std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST(ReportSetUp, ComesBackFromItsText)
{
    ReportSetUp setUp;
    std::swap(setUp.sections[0], setUp.sections[3]);
    setUp.sections[1].on = false;
    setUp.sections[2].text = QStringLiteral("Строка\nи ещё одна \"в кавычках\"");
    setUp.metrics = {QStringLiteral("leads"), QStringLiteral("cpl")};
    setUp.compare = ViewState::Compare::YearAgo;
    setUp.cover = setUp.contents = false;
    setUp.title = QStringLiteral("Отчёт");
    setUp.company = QStringLiteral("ООО «Ромашка»");
    setUp.author = QStringLiteral("Anna");
    setUp.footer = QStringLiteral("Confidential");
    setUp.logo = QByteArray("\x89PNG\x00\x01", 6);
    setUp.accent = 0xAA3300;
    setUp.paper = report::Paper::Letter;
    setUp.landscape = setUp.timeStamp = true;
    setUp.language = Language::Russian;
    EXPECT_EQ(report::setUpFromJson(report::jsonOf(setUp)), setUp);
    EXPECT_EQ(report::setUpFromJson(report::jsonOf({})), ReportSetUp());
}

TEST(ReportSetUp, WhatCannotBeReadStaysAtItsUsual)
{
    EXPECT_EQ(report::setUpFromJson(QString()), ReportSetUp());
    EXPECT_EQ(report::setUpFromJson(QStringLiteral("[1,2")), ReportSetUp());
    const ReportSetUp read = report::setUpFromJson(QStringLiteral(
        R"({"sections":[{"section":"funnel"},{"section":"of a later version"},{"section":"funnel","on":false}]})"));
    ASSERT_EQ(read.sections.size(), report::allSections().size());
    EXPECT_EQ(read.sections[0].section, Section::Funnel);
    EXPECT_TRUE(read.sections[0].on);
    for (size_t i = 1; i < read.sections.size(); ++i)
        EXPECT_FALSE(read.sections[i].on);
}

TEST(LanguageScope, HoldsForItsOwnThreadAndEndsWithItself)
{
    static int argc = 0;
    std::unique_ptr<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application = std::make_unique<QCoreApplication>(argc, nullptr);
    const wording::LanguageScope english(Language::English);
    EXPECT_EQ(wording::statusName(targets::Status::Met), QStringLiteral("Met"));
    {
        // Without the texts of this build Russian is English; it must fall through to nobody.
        const wording::LanguageScope russian(Language::Russian);
        EXPECT_FALSE(wording::statusName(targets::Status::Met).isEmpty());
    }
    EXPECT_EQ(wording::statusName(targets::Status::Met), QStringLiteral("Met"));
}

TEST(ReportWords, TheFirstSentenceCountsWhatStandsHow)
{
    static int argc = 0;
    std::unique_ptr<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application = std::make_unique<QCoreApplication>(argc, nullptr);
    const wording::LanguageScope english(Language::English);
    wording::StandingCounts counts{14, 12, 5, 3, 4};
    EXPECT_EQ(wording::leadSentence(counts, QStringLiteral("May 2026"), false),
              QStringLiteral("May 2026: 12 KPIs have a target; 5 met it, 3 came close, 4 missed it."));
    counts.withTarget = 0;
    EXPECT_EQ(wording::leadSentence(counts, QStringLiteral("May 2026"), false),
              QStringLiteral("May 2026: 14 KPIs, none of them with a target."));
}

TEST_F(ReportDocument, IsAboutTheLastFinishedMonth)
{
    EXPECT_EQ(workspace->calendar().code(*report::lastFinishedMonth(*workspace).period),
              QStringLiteral("2026-04"));
    const Document document = documentOf({});
    EXPECT_EQ(document.period, QStringLiteral("April\u00a02026"));
    EXPECT_EQ(document.fullTitle(), QStringLiteral("Marketing review: April\u00a02026"));
    EXPECT_TRUE(document.made.isEmpty());
}

TEST_F(ReportDocument, HasTheSectionsOfTheSetUpInTheirOrder)
{
    ReportSetUp setUp;
    setUp.sections = {{Section::Funnel, true, QStringLiteral("Mind the gap.")},
                      {Section::Goals, false, {}},
                      {Section::KpiTable, true, {}}};
    const Document document = documentOf(setUp);
    ASSERT_EQ(document.sections.size(), 2u);
    EXPECT_EQ(document.sections[0].section, Section::Funnel);
    const auto *own = std::get_if<report::Paragraph>(&document.sections[0].blocks.front());
    ASSERT_TRUE(own);
    EXPECT_EQ(own->text, QStringLiteral("Mind the gap."));
    EXPECT_EQ(document.sections[1].section, Section::KpiTable);
}

TEST_F(ReportDocument, TheTallyCountsTheRowsOfTheTable)
{
    const Document document = documentOf({});
    const auto *section = sectionOf(document, Section::KpiTable);
    ASSERT_TRUE(section);
    const auto tables = blocksOf<report::Table>(*section);
    ASSERT_EQ(tables.size(), 1u);
    QHash<int, int> counted;
    for (const report::Row &row : tables[0].rows)
        ++counted[int(*row.cells.back().status)];
    ASSERT_FALSE(document.tally.parts.empty());
    for (const report::Tally::Part &part : document.tally.parts)
        EXPECT_EQ(part.count, counted.value(int(part.status))) << part.word.toStdString();
}

TEST_F(ReportDocument, EachKpiHasAPageThatTheTableLeadsTo)
{
    const Document document = documentOf({});
    const auto *pages = sectionOf(document, Section::Metrics);
    const auto *section = sectionOf(document, Section::KpiTable);
    ASSERT_TRUE(pages && section);
    QStringList anchors;
    for (const report::Heading &heading : blocksOf<report::Heading>(*pages))
        anchors << heading.anchor;
    anchors.removeAll(QString());
    const auto tables = blocksOf<report::Table>(*section);
    ASSERT_EQ(size_t(anchors.size()), tables.front().rows.size());
    for (const report::Row &row : tables.front().rows)
        EXPECT_TRUE(anchors.contains(row.cells.front().leadsTo));
    EXPECT_EQ(blocksOf<report::TrendPicture>(*pages).size(), size_t(anchors.size()));
}

TEST_F(ReportDocument, ABridgeAddsUp)
{
    const Document document = documentOf({});
    const auto *pages = sectionOf(document, Section::Metrics);
    ASSERT_TRUE(pages);
    const auto bridges = blocksOf<report::BridgePicture>(*pages);
    ASSERT_FALSE(bridges.empty());
    for (const report::BridgePicture &bridge : bridges) {
        double level = bridge.steps.front().value;
        for (size_t i = 1; i + 1 < bridge.steps.size(); ++i)
            level += bridge.steps[i].value;
        EXPECT_NEAR(level, bridge.steps.back().value, 1e-6 * std::abs(level) + 1e-9);
    }
}

TEST_F(ReportDocument, TellsTheDecisionsOfTheReviewAndWhatIsStillOpen)
{
    const calendar::Period april = *workspace->calendar().parse(QStringLiteral("2026-04"));
    review::Review held;
    held.period = april;
    held.started = QDateTime(QDate(2026, 5, 5), QTime(9, 0), Qt::UTC);
    held.comment = QStringLiteral("A mixed month.");
    Change change;
    change.kind = ChangeKind::SaveReview;
    change.args = {QStringLiteral("2026-04")};
    change.edits.push_back(store::SaveReview{held});
    ASSERT_TRUE(workspace->apply(change));
    review::Decision decision;
    decision.review = workspace->content()->reviews.back().id;
    decision.metric = QStringLiteral("leads");
    decision.what = QStringLiteral("Move a tenth of the money to search");
    decision.who = QStringLiteral("Boris");
    decision.due = QDate(2026, 5, 1);
    decision.made = QDate(2026, 4, 28);
    Change decide;
    decide.kind = ChangeKind::SaveDecision;
    decide.args = {decision.what};
    decide.edits.push_back(store::SaveDecision{decision});
    ASSERT_TRUE(workspace->apply(decide));

    const Document document = documentOf({});
    const auto *section = sectionOf(document, Section::Decisions);
    ASSERT_TRUE(section);
    EXPECT_EQ(blocksOf<report::Paragraph>(*section).front().text, QStringLiteral("A mixed month."));
    const auto tables = blocksOf<report::Table>(*section);
    ASSERT_FALSE(tables.empty());
    const report::Row &row = tables.front().rows.front();
    EXPECT_EQ(row.cells[0].text, decision.what);
    EXPECT_EQ(row.cells[1].text, QStringLiteral("Boris"));
    EXPECT_EQ(row.cells[3].text, QStringLiteral("Late")); // the demo's today is later
}
