// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a person uses it.
#include "ui/reports/reportspage.h"

#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/common/metricpicker.h"
#include "ui/reports/kpichoice.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/sectionlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace vekha;
using namespace vekha::ui;

namespace {

class ReportsPageTest : public ui::testing::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        std::vector<FactEdit> facts;
        for (const auto &[metric, value] :
             {std::pair<QString, double>{QStringLiteral("spend"), 50000}, {QStringLiteral("leads"), 100}})
            facts.push_back({metric,
                             idOf(QStringLiteral("Newsletter")),
                             CampaignId::None,
                             month(2026, 5),
                             value,
                             {},
                             false});
        Change change;
        change.kind = ChangeKind::EnterFacts;
        change.args = {QStringLiteral("2")};
        change.edits.push_back(store::SetFacts{facts});
        ASSERT_TRUE(workspace->apply(change));
        page = std::make_unique<ReportsPage>(context);
        page->resize(1200, 800);
        page->setView(report::lastFinishedMonth(*workspace));
        page->setWorkspace(workspace.get());
        page->show();
        settle();
        ASSERT_GT(page->preview()->pageCount(), 2);
    }

    void TearDown() override
    {
        page->setWorkspace(nullptr);
        page.reset();
    }

    void settle() const { ASSERT_SOON(!page->isAsking()); }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const ReportPage &shown : page->preview()->pages()->pages) {
            for (const PageItem &item : shown.items) {
                if (const auto *text = std::get_if<PageText>(&item))
                    texts << QString(text->text).replace(QChar(0xA0), QLatin1Char(' '));
            }
        }
        return texts;
    }

    /// Types a name into the dialog that asks for one.
    static void typeName(const QString &name)
    {
        ASSERT_SOON(QApplication::activeModalWidget() || QApplication::activeWindow());
        QWidget *dialog = QApplication::activeModalWidget();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!dialog && top->isVisible() && top->inherits("QDialog"))
                dialog = top;
        }
        ASSERT_TRUE(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void saveAs(const QString &name)
    {
        page->moreMenu()->actions().first()->trigger();
        typeName(name);
        ASSERT_SOON(page->storedId() != 0);
    }

    std::unique_ptr<ReportsPage> page;
};

} // namespace

TEST_F(ReportsPageTest, ShowsThePagesOfTheMonth)
{
    EXPECT_TRUE(texts().contains(QStringLiteral("May 2026")));
    EXPECT_TRUE(texts().contains(QStringLiteral("₽500")));
    EXPECT_EQ(page->pageText(), QStringLiteral("Page 1 of %1").arg(page->preview()->pageCount()));
}

TEST_F(ReportsPageTest, ASectionThatIsTickedOffLeavesThePages)
{
    ASSERT_TRUE(texts().contains(QStringLiteral("Definitions")));
    SectionList *list = page->form()->sections();
    list->setCurrentRow(list->count() - 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    settle();
    EXPECT_FALSE(texts().contains(QStringLiteral("Definitions")));
}

TEST_F(ReportsPageTest, SectionsMoveByKeys)
{
    SectionList *list = page->form()->sections();
    const QString second = list->item(1)->text();
    list->setCurrentRow(1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(list->item(0)->text(), second);
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_EQ(page->form()->setUp().sections[1].section, report::Section::Summary);
}

TEST_F(ReportsPageTest, OwnTextStandsInItsSection)
{
    page->form()->sections()->setCurrentRow(0);
    page->form()->ownText()->setFocus();
    QTest::keyClicks(page->form()->ownText(), QStringLiteral("A calm month."));
    settle();
    EXPECT_TRUE(texts().contains(QStringLiteral("A calm month.")));
    page->form()->sections()->setCurrentRow(1);
    EXPECT_EQ(page->form()->ownText()->toPlainText(), QString());
}

TEST_F(ReportsPageTest, SpeaksOfTheKpisThatAreChosenAndOfTheUsualOnesAgain)
{
    KpiChoice *kpis = page->form()->kpis();
    EXPECT_TRUE(kpis->told().contains(QStringLiteral("CPL"))) << kpis->told().toStdString();
    const QStringList before = texts();
    QTest::mouseClick(kpis->chooseButton(), Qt::LeftButton);
    ASSERT_TRUE(kpis->picker()->isVisible());
    // CPL, which is ticked, is taken away, and leads is ticked.
    for (const char *name : {"Cost per lead", "Leads"}) {
        kpis->picker()->searchField()->setText(QLatin1String(name));
        QTest::keyClick(kpis->picker()->searchField(), Qt::Key_Return);
    }
    kpis->picker()->close();
    settle();
    EXPECT_EQ(page->form()->setUp().metrics, std::vector<MetricId>{QStringLiteral("leads")});
    EXPECT_TRUE(kpis->told().contains(QStringLiteral("1 chosen"))) << kpis->told().toStdString();
    EXPECT_TRUE(page->saveButton()->isEnabled());
    click(kpis->usualLink());
    settle();
    EXPECT_TRUE(page->form()->setUp().metrics.empty());
    EXPECT_EQ(texts(), before);
}

TEST_F(ReportsPageTest, TitleColourPaperAndLanguageShowInThePages)
{
    QTest::keyClicks(page->form()->titleEdit(), QStringLiteral("Board report"));
    QTest::keyClicks(page->form()->colourEdit(), QStringLiteral("#aa3300"));
    page->form()->orientation()->setCurrentIndex(1);
    settle();
    EXPECT_TRUE(texts().contains(QStringLiteral("Board report")));
    EXPECT_EQ(page->form()->setUp().accent, std::optional<quint32>(0xAA3300));
    const QSizeF size = page->preview()->pages()->size;
    EXPECT_GT(size.width(), size.height());
}

TEST_F(ReportsPageTest, ASetUpIsSavedRenamedAndDeletedAndTheDeletionUndone)
{
    QTest::keyClicks(page->form()->titleEdit(), QStringLiteral("For the board"));
    saveAs(QStringLiteral("Board"));
    ASSERT_EQ(workspace->content()->reports.size(), 1u);
    EXPECT_EQ(report::setUpFromJson(workspace->content()->reports[0].definition).title,
              QStringLiteral("For the board"));
    EXPECT_EQ(page->setUps()->currentText(), QStringLiteral("Board"));
    EXPECT_FALSE(page->saveButton()->isEnabled());

    page->moreMenu()->actions()[1]->trigger();
    typeName(QStringLiteral("Board of directors"));
    ASSERT_SOON_EQ(page->setUps()->currentText(), QStringLiteral("Board of directors"));

    page->moreMenu()->actions()[2]->trigger();
    ASSERT_SOON(workspace->content()->reports.empty());
    ASSERT_SOON_EQ(page->setUps()->currentText(), QStringLiteral("Usual report"));
    EXPECT_EQ(page->form()->titleEdit()->text(), QStringLiteral("For the board"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->content()->reports.size(), 1u);
}

TEST_F(ReportsPageTest, ExportsWhatItShows)
{
    for (const QString &name :
         {QStringLiteral("a.pdf"), QStringLiteral("a.html"), QStringLiteral("a.xlsx")}) {
        const QString path = folder.filePath(name);
        QSignalSpy told(page.get(), &Page::messageShown);
        page->exportTo(path);
        settle();
        EXPECT_EQ(told.size(), 1) << name.toStdString();
        EXPECT_GT(QFileInfo(path).size(), 2000) << name.toStdString();
    }
}

TEST_F(ReportsPageTest, LastMonthIsOneClick)
{
    QSignalSpy chosen(page.get(), &Page::viewChosen);
    QTest::mouseClick(page->lastMonthButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<ViewState>().period, std::optional(month(2026, 5)));
}

TEST_F(ReportsPageTest, ZoomsAndTurnsPagesByKeys)
{
    ReportPreview *preview = page->preview();
    const double before = preview->zoom();
    preview->zoomBy(1.5);
    settle();
    EXPECT_NEAR(preview->zoom(), before * 1.5, 0.01);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    settle();
    EXPECT_EQ(preview->currentPage(), preview->pageCount() - 1);
}
