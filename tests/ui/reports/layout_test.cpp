// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as things with places: nothing overlaps, nothing is cut, heads come again.
#include "tests/ui/reports/reportfixture.h"

#include "ui/reports/pageflow.h"
#include "ui/reports/pagetext.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/tablelayout.h"

using namespace vekha;
using namespace vekha::ui;
using vekha::ui::testing::expectTidy;
using vekha::ui::testing::ReportTest;
using vekha::ui::testing::textsOf;

namespace {

class ReportLayoutTest : public ReportTest {};

Slab slabOf(double height, bool keepWithNext = false)
{
    Slab slab;
    slab.height = height;
    slab.keepWithNext = keepWithNext;
    slab.add(PageBox{QRectF(0, 0, 10, height), {}, {}, 0});
    return slab;
}

} // namespace

TEST(PageFlow, BeginsAPageWhereASlabHasNoRoom)
{
    PageFlow flow(QRectF(0, 0, 100, 100));
    flow.add({slabOf(60), slabOf(30), slabOf(20)});
    ASSERT_EQ(flow.pages().size(), 2u);
    EXPECT_EQ(flow.pages()[0].items.size(), 2u);
}

TEST(PageFlow, KeepsAHeadingWithWhatFollows)
{
    PageFlow flow(QRectF(0, 0, 100, 100));
    flow.add({slabOf(80), slabOf(10, true), slabOf(20)});
    ASSERT_EQ(flow.pages().size(), 2u);
    EXPECT_EQ(flow.pages()[0].items.size(), 1u);
    EXPECT_EQ(flow.pages()[1].items.size(), 2u);
}

TEST(PageFlow, PartsWhatIsHeldTogetherButLongerThanAPage)
{
    PageFlow flow(QRectF(0, 0, 100, 100));
    flow.add({slabOf(60, true), slabOf(60, true), slabOf(60)});
    EXPECT_EQ(flow.pages().size(), 3u);
}

TEST_F(ReportLayoutTest, RepeatsTheHeadOfATableOnEachPage)
{
    report::Table table;
    table.columns = {{QStringLiteral("Name"), report::ColumnKind::LongText},
                     {QStringLiteral("Value"), report::ColumnKind::Figure}};
    for (int i = 0; i < 120; ++i) {
        report::Row row;
        row.cells.resize(2);
        row.cells[0].text = QStringLiteral("Row %1").arg(i);
        row.cells[1].text = QString::number(i);
        table.rows.push_back(row);
    }
    const report::Document document;
    PageFlow flow(QRectF(0, 0, pt(500), pt(700)));
    flow.add(tableSlabs(table, pt(500), ReportInk(document)));
    ASSERT_GT(flow.pages().size(), 2u);
    for (const ReportPage &page : flow.pages())
        EXPECT_EQ(textsOf(page).count(QStringLiteral("Value")), 1);
}

TEST_F(ReportLayoutTest, PartsATableThatIsTooWide)
{
    report::Table table;
    table.columns.push_back({QStringLiteral("Name"), report::ColumnKind::LongText});
    report::Row row;
    row.cells.resize(1);
    row.cells[0].text = QStringLiteral("Revenue");
    for (int i = 0; i < 15; ++i) {
        table.columns.push_back({QStringLiteral("Channel %1").arg(i), report::ColumnKind::Figure});
        report::Cell cell;
        cell.text = QStringLiteral("123,456,789,012");
        row.cells.push_back(cell);
    }
    table.rows.push_back(row);
    const report::Document document;
    PageFlow flow(QRectF(0, 0, pt(500), pt(700)));
    flow.add(tableSlabs(table, pt(500), ReportInk(document)));
    ReportPages pages;
    pages.size = QSizeF(pt(500), pt(700));
    int figures = 0;
    for (const ReportPage &page : flow.pages()) {
        EXPECT_GT(textsOf(page).count(QStringLiteral("Revenue")), 1); // stands before each part
        figures += int(textsOf(page).count(QStringLiteral("123,456,789,012")));
        for (const PageItem &item : page.items)
            EXPECT_LE(boundsOf(item).right(), pt(500) + 1);
    }
    EXPECT_EQ(figures, 15);
}

TEST_F(ReportLayoutTest, WrapsTextsAndCutsTheRestOff)
{
    const TextFace face{10, false, false};
    const QStringList lines = wrapped(QStringLiteral("one two three four five six seven"), face, pt(40));
    EXPECT_GT(lines.size(), 2);
    for (const QString &line : lines)
        EXPECT_LE(widthOf(line, face), pt(40) + 1);
    const QStringList few = wrapped(QString(300, QLatin1Char('W')), face, pt(60), 2);
    ASSERT_EQ(few.size(), 2);
    EXPECT_TRUE(few.last().endsWith(QChar(0x2026)));
}

TEST_F(ReportLayoutTest, TheDemoIsTidyOnEachPaperInBothLanguages)
{
    for (const Language language : {Language::English, Language::Russian}) {
        report::Document document = demoDocument(language);
        for (const auto paper : {report::Paper::A4, report::Paper::Letter}) {
            for (const bool landscape : {false, true}) {
                document.paper = paper;
                document.landscape = landscape;
                const ReportPages pages = layOutReport(document);
                EXPECT_GT(pages.pages.size(), 8u);
                expectTidy(pages);
            }
        }
    }
}

TEST_F(ReportLayoutTest, ManyKpisAndChannelsAreTidy)
{
    const auto workspace = largeWorkspace();
    ASSERT_TRUE(workspace);
    report::ReportRequest wanted = request(*workspace);
    const report::Document document = documentOf(*workspace, wanted);
    const ReportPages pages = layOutReport(document);
    EXPECT_GT(pages.pages.size(), 26u);
    expectTidy(pages);
}

TEST_F(ReportLayoutTest, OneKpiWithoutTargetIsTidyAndHasNoColumnsOfTargets)
{
    const auto workspace = smallWorkspace();
    ASSERT_TRUE(workspace);
    const ReportPages pages = layOutReport(documentOf(*workspace, request(*workspace)));
    expectTidy(pages);
    QStringList texts;
    for (const ReportPage &page : pages.pages)
        texts += textsOf(page);
    EXPECT_TRUE(texts.contains(QStringLiteral("17")));
    EXPECT_FALSE(texts.contains(QStringLiteral("Of target")));
}

TEST_F(ReportLayoutTest, VeryLongNamesAndFiguresAreTidy)
{
    const auto workspace = longNames();
    ASSERT_TRUE(workspace);
    for (const bool landscape : {false, true}) {
        report::ReportRequest wanted = request(*workspace);
        wanted.setUp.landscape = landscape;
        wanted.setUp.author = QString(90, QLatin1Char('M'));
        wanted.setUp.footer = QString(300, QLatin1Char('m'));
        wanted.setUp.title =
            QStringLiteral("Marketing review of everything that happened ") + QString(60, QLatin1Char('T'));
        expectTidy(layOutReport(documentOf(*workspace, wanted)));
    }
}

TEST_F(ReportLayoutTest, SectionsStandInTheChosenOrderWithTheOwnTexts)
{
    report::ReportRequest wanted = request(*demo);
    wanted.setUp.sections = {{report::Section::Definitions, true, {}},
                             {report::Section::Summary, true, QStringLiteral("We did what we could.")},
                             {report::Section::KpiTable, false, {}}};
    const report::Document document = documentOf(*demo, wanted);
    ASSERT_EQ(document.sections.size(), 2u);
    const ReportPages pages = layOutReport(document);
    ASSERT_EQ(pages.anchors.size(), 2u);
    EXPECT_EQ(pages.anchors[0].name, QStringLiteral("definitions"));
    EXPECT_LT(pages.anchors[0].page, pages.anchors[1].page);
    EXPECT_TRUE(textsOf(pages.pages[size_t(pages.anchors[1].page)])
                    .contains(QStringLiteral("We did what we could.")));
}

TEST_F(ReportLayoutTest, ContentsNameThePageOfEachSection)
{
    const ReportPages pages = layOutReport(demoDocument());
    const QStringList contents = textsOf(pages.pages[1]);
    for (const PageAnchor &anchor : pages.anchors) {
        const qsizetype at = contents.indexOf(anchor.title);
        if (at < 0)
            continue; // on a second page of contents
        EXPECT_EQ(contents[at + 1], QString::number(anchor.page + 1)) << anchor.title.toStdString();
        EXPECT_TRUE(textsOf(pages.pages[size_t(anchor.page)]).contains(anchor.title));
    }
}
