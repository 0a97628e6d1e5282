// SPDX-License-Identifier: GPL-3.0-or-later
// From the targets of a quarter to a person's score, in the whole window with the demo, by mouse and keys.
#include "core/demo/demo.h"
#include "core/workspace/cardresults.h"
#include "tests/ui/typing.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/cellroles.h"
#include "ui/common/datatable.h"
#include "ui/common/labels.h"
#include "ui/common/status.h"
#include "ui/scorecards/cardlist.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/periodfield.h"
#include "ui/shell/periodpopup.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/targets/copytargetsdialog.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetspage.h"
#include "ui/targets/targetsside.h"
#include "ui/targets/targetsview.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vekha;
using namespace vekha::ui;
using calendar::Period;

namespace {

class TargetsJourney : public ::testing::Test, protected WholeWindow {
protected:
    TargetsJourney()
    {
        QSettings().clear();
        translators.setLanguage(Language::English);
        options.systemDate = QDate(2026, 11, 22);
        options.who = QStringLiteral("anna");
        showWindow({1440, 900});
    }
    void SetUp() override
    {
        const QString file = folder.filePath(QStringLiteral("demo.vekha"));
        ASSERT_TRUE(demo::create(file, Language::English, options));
        window->openFile(file);
        ASSERT_TRUE(opens());
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    /// By the row of the side bar.
    template <class P> P *goTo(const char *page)
    {
        click(window->sideBar()->row(QLatin1String(page)));
        EXPECT_TRUE(settles());
        return window->findChild<P *>();
    }

    /// By the list under the period's name.
    void choosePeriod(const Period &period)
    {
        PeriodField *field = window->topBar()->periodField();
        QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(60, 16));
        QPushButton *button = field->popup()->buttonOf(period);
        const bool isLater = period.first > window->view().days.first;
        for (int year = 0; !button && year < 3; ++year) { // it shows one year
            for (auto *step : field->popup()->findChildren<IconButton *>()) {
                if (step->accessibleName() == (isLater ? u"Later year" : u"Earlier year"))
                    click(step);
            }
            button = field->popup()->buttonOf(period);
        }
        ASSERT_TRUE(button);
        click(button);
        ASSERT_EQ(window->view().period, period);
        ASSERT_TRUE(settles());
    }

    void clickCell(QAbstractItemView *view, const QModelIndex &index)
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        ASSERT_EQ(view->currentIndex(), index);
    }

    /// The first row of a channel whose target is hardly ever reached; of a count that adds up, so that it is
    /// spread.
    [[nodiscard]] static QModelIndex unrealisticTarget(const TargetsPage &page)
    {
        const TargetsModel &model = *page.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex chance = model.index(row, model.columnCount() - 1);
            const bool isOff = chance.data(StatusRole).isValid() &&
                               Status(chance.data(StatusRole).toInt()) == Status::OffCourse;
            const metrics::Metric &metric = model.catalog().at(model.row(row)->metric);
            if (isOff && metric.unit == metrics::Unit::Count && model.row(row)->channel != ChannelId::All)
                return model.index(row, 4);
        }
        return {};
    }

    const Period quarter{calendar::Granularity::Quarter, calendar::dayOf(QDate(2027, 1, 1))};
};

} // namespace

TEST_F(TargetsJourney, FromLastYearPlusTenPercentToTheScoreOfTheSmmSpecialist)
{
    // Targets of the first quarter, 10 % above last year's figures.
    auto *page = goTo<TargetsPage>("targets");
    ASSERT_TRUE(page);
    choosePeriod(quarter);
    SecondaryButton *copy = nullptr;
    for (auto *button : page->findChildren<SecondaryButton *>())
        copy = button->isVisible() && button->text().startsWith(u"Copy") ? button : copy;
    ASSERT_TRUE(copy);
    click(copy);
    auto *dialog = page->findChild<CopyTargetsDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    click(dialog->choice(CopyTargets::From::YearAgo));
    EXPECT_TRUE(dialog->choice(CopyTargets::From::YearAgo)->text().contains(u"Q1\u00a02026"));
    dialog->changeEdit()->setFocus();
    dialog->changeEdit()->selectAll();
    QTest::keyClicks(dialog->changeEdit(), QStringLiteral("10"));
    QTest::keyClick(dialog->changeEdit(), Qt::Key_Return);
    ASSERT_TRUE(settles());
    const size_t gathered = page->model()->edits().size();
    ASSERT_GT(gathered, 20U);
    EXPECT_EQ(page->applyButton()->text(), QStringLiteral("Apply %1 changes").arg(gathered));

    // One of them is red; the card says why.
    QApplication::setActiveWindow(window.get()); // without a screen nobody is active after a dialog was
    const QModelIndex cell = unrealisticTarget(*page);
    ASSERT_TRUE(cell.isValid());
    const double asked = page->model()->cell(cell)->target->value;
    clickCell(page->grid(), cell);
    RealismView *realism = page->side()->realism();
    ASSERT_TRUE(waitUntil([&] { return realism->word() == u"Hardly reachable"; }));
    EXPECT_TRUE(realism->lines().join(u'\n').contains(u"Forecast: "));

    // It is corrected to what is expected; each key tells how realistic that is.
    const auto expected = page->model()->row(cell.row())->expected;
    ASSERT_TRUE(expected);
    const QString corrected = QString::number(std::round(expected->mean));
    QTest::keyClicks(page->grid(), corrected.left(1));
    auto *editor = page->grid()->viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, corrected.mid(1));
    EXPECT_EQ(realism->word(), QStringLiteral("Ambitious")) << realism->lines().join(u'\n').toStdString();
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(settles());
    EXPECT_EQ(page->model()->cell(cell)->target->value, corrected.toDouble());
    EXPECT_NE(corrected.toDouble(), asked);
    const targets::TargetKey key = page->model()->keyAt(cell);

    // All together, with the reason.
    auto *reasons = page->side()->reason()->findChild<QComboBox *>();
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Down);
    QTest::keyClicks(page->side()->reason()->findChild<QPlainTextEdit *>(),
                     QStringLiteral("last year and a tenth, one by the forecast"));
    click(page->applyButton());
    ASSERT_TRUE(waitUntil([&] { return !page->model()->isChanged(); }));
    ASSERT_TRUE(settles());
    const auto book = window->workspace()->targets();
    const targets::Target *stored = book.find(key);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->value, corrected.toDouble());
    const auto revisions = window->workspace()->targetRevisions(key);
    ASSERT_TRUE(revisions && !revisions->empty());
    EXPECT_EQ(revisions->back().why,
              QStringLiteral("Plan for the period: last year and a tenth, one by the forecast"));
    EXPECT_EQ(revisions->back().who, QStringLiteral("anna"));

    // In the trend it is a step of the target line.
    clickCell(page->grid(), cell);
    const QPoint at = page->grid()->visualRect(cell).center();
    QContextMenuEvent asksForMenu(QContextMenuEvent::Mouse, at, page->grid()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(page->grid()->viewport(), &asksForMenu);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Open the metric")
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->currentPage(), QStringLiteral("metric"));
    // By the month: three steps that add up to the quarter.
    double drawn = 0;
    const auto charts = window->page(QStringLiteral("metric"))->findChildren<TrendChart *>();
    for (const TrendChart *chart : charts) {
        for (const TargetStep &step : chart->data().target)
            drawn += step.from >= QDate(2027, 1, 1) && step.to <= QDate(2027, 3, 31) ? step.value : 0;
    }
    EXPECT_EQ(drawn, stored->value);

    // The score of the SMM specialist in the last month that is over.
    auto *cards = goTo<ScorecardsPage>("scorecards");
    ASSERT_TRUE(cards);
    choosePeriod({calendar::Granularity::Month, calendar::dayOf(QDate(2026, 4, 1))});
    auto *list = cards->findChild<CardList *>();
    ASSERT_TRUE(list && list->isVisible());
    for (int row = 0; row < list->count(); ++row) {
        const QModelIndex each = list->model()->index(row, 0);
        if (each.data(Qt::AccessibleTextRole).toString().contains(u"SMM"))
            clickCell(list, each);
    }
    ASSERT_TRUE(settles());
    QStringList read;
    for (const FigureLabel *label : cards->findChildren<FigureLabel *>()) {
        if (label->isVisible())
            read += label->text();
    }
    const auto scores = CardBook::load(*window->workspace());
    ASSERT_TRUE(scores);
    for (const scorecards::Scorecard &card : window->workspace()->content()->scorecards) {
        if (!card.name.en.contains(u"SMM"))
            continue;
        const auto april = scores->result(card, *window->view().period);
        ASSERT_TRUE(april && april->result.total && april->result.payout);
        EXPECT_GT(*april->result.total, 0.7);
        EXPECT_TRUE(read.contains(context.format().attainment(april->result.total)))
            << read.join(u' ').toStdString();
        EXPECT_TRUE(read.contains(context.format().money(*april->result.payout)));
    }
}
