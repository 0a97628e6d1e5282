// SPDX-License-Identifier: GPL-3.0-or-later
// Habits 18, 19, 21, 22, 24: everything by keys.
#include "tests/ui/habits/habittest.h"
#include "tests/waiting.h"

#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/data/datapage.h"
#include "ui/data/entrybar.h"
#include "ui/data/entrygrid.h"
#include "ui/data/entryline.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypanel.h"
#include "ui/overview/kpitile.h"
#include "ui/shell/commandpalette.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;

namespace {

class KeyboardHabit : public vekha::ui::testing::HabitTest {
protected:
    /// What Tab should reach on the page: visible, enabled, and no part of another control.
    [[nodiscard]] QList<QWidget *> controls(QWidget *page) const
    {
        QList<QWidget *> all;
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool tab = (widget->focusPolicy() & Qt::TabFocus) != 0;
            const bool own = !widget->focusProxy() && widget->window() == window.get();
            const bool part = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
            if (tab && own && !part && widget->isVisible() && widget->isEnabled() &&
                !widget->size().isEmpty())
                all << widget;
        }
        return all;
    }
    static QString nameOf(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return u"button "_qs + button->text();
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    /// Every label and line of the dialog that opens next; it is closed then.
    void readNextDialog(QStringList &texts)
    {
        QTimer::singleShot(0, window.get(), [&texts] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            for (const TextLabel *label : dialog->findChildren<TextLabel *>())
                texts << label->text();
            dialog->reject();
        });
    }
};

} // namespace

TEST_F(KeyboardHabit, TabVisitsEveryControlOfEveryPageAndEachHasAName)
{
    for (const char *id : {"overview", "warnings", "metric", "channels", "trends", "funnel", "budget",
                           "targets", "goals", "scorecards", "review", "report", "settings", "help"}) {
        SCOPED_TRACE(id);
        open(QLatin1String(id),
             QLatin1String(id) == QLatin1String("metric") ? QStringLiteral("leads") : MetricId());
        QWidget *page = window->page(QLatin1String(id));
        QList<QWidget *> wanted = controls(page);
        ASSERT_FALSE(wanted.isEmpty());
        for (const QWidget *control : wanted) {
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            const bool scrolls = control->inherits("QScrollArea"); // its content speaks for itself
            EXPECT_TRUE(scrolls || (spoken && !spoken->text(QAccessible::Name).isEmpty()))
                << nameOf(control).toStdString();
        }
        // Tables take Tab for themselves where one types; Ctrl+Tab leaves them in any case.
        page->setFocus();
        for (int step = 0; step < 400 && !wanted.isEmpty(); ++step) {
            QWidget *focused = window->focusWidget();
            wanted.removeAll(focused);
            const QWidget *before = focused;
            QTest::keyClick(focused ? focused : window.get(), Qt::Key_Tab);
            if (window->focusWidget() == before)
                QTest::keyClick(window->focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        }
        for (const QWidget *missed : wanted)
            ADD_FAILURE() << "Tab does not reach " << nameOf(missed).toStdString();
    }
}

TEST_F(KeyboardHabit, ShiftQuestionMarkListsTheShortcuts)
{
    QStringList texts;
    readNextDialog(texts);
    press(Qt::Key_Question, Qt::ShiftModifier);
    for (const char *keys : {"Ctrl+K", "Ctrl+Z", "F1", "F6", "F11", "Ctrl+1", "Alt+Left", "Ctrl+I", "Ctrl+P"})
        EXPECT_TRUE(texts.contains(QLatin1String(keys)) || texts.join(u'\n').contains(QLatin1String(keys)))
            << keys;
}

TEST_F(KeyboardHabit, ThePaletteKnowsUndoAndRedoAndTellsTheirKeys)
{
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window->palette()->isVisible());
    test::type(window->palette()->field(), QStringLiteral("undo"));
    ASSERT_GT(window->palette()->list()->count(), 0);
    EXPECT_TRUE(window->palette()->list()->item(0)->text().startsWith(QStringLiteral("Undo")));
    window->palette()->field()->clear();
    test::type(window->palette()->field(), QStringLiteral("redo"));
    ASSERT_GT(window->palette()->list()->count(), 0);
    EXPECT_TRUE(window->palette()->list()->item(0)->text().startsWith(QStringLiteral("Redo")));
    QTest::keyClick(window->palette()->field(), Qt::Key_Escape);
}

TEST_F(KeyboardHabit, CtrlFFindsAChannelByAPartOfItsNameSaysWhatItDoesNotFindAndEscComesBack)
{
    window->setLanguage(Language::Russian);
    open(QStringLiteral("data"), QStringLiteral("leads"), QStringLiteral("entry"));
    auto *page = qobject_cast<DataPage *>(window->page(QStringLiteral("data")));
    auto *panel = qobject_cast<EntryPanel *>(page->panel(QStringLiteral("entry")));
    ASSERT_TRUE(waitUntil([&] { return panel->model()->hasSheet(); }));
    panel->grid()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window->focusWidget(), panel->bar()->search());
    test::type(panel->bar()->search(), QStringLiteral("директ"));
    press(Qt::Key_Return);
    EXPECT_TRUE(
        panel->model()->placeName(panel->grid()->currentIndex()).contains(QStringLiteral("Яндекс Директ")));
    panel->bar()->search()->clear();
    test::type(panel->bar()->search(), QStringLiteral("такого нет"));
    press(Qt::Key_Return);
    EXPECT_TRUE(panel->line()->message().contains(QStringLiteral("такого нет")));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(window->focusWidget(), panel->grid());
}

TEST_F(KeyboardHabit, TheMenuKeyOnATileOffersWhatTheMouseDoes)
{
    open(QStringLiteral("overview"));
    auto *tile = window->findChildren<KpiTile *>().first();
    tile->setFocus();
    QStringList offered;
    QTimer::singleShot(0, window.get(), [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (const QAction *action : menu->actions())
            offered << action->text() + u'|' + action->shortcut().toString();
        menu->close();
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, tile->rect().center(),
                            tile->mapToGlobal(tile->rect().center()));
    QApplication::sendEvent(tile, &asked);
    ASSERT_TRUE(waitUntil([&] { return !offered.isEmpty(); }));
    EXPECT_TRUE(offered.contains(QStringLiteral("Remove the tile|Del"))) << offered.join(u'\n').toStdString();
}

TEST_F(KeyboardHabit, ADoubleClickOnTheEdgeOfAHeadFitsTheColumn)
{
    open(QStringLiteral("channels"));
    auto *page = window->page(QStringLiteral("channels"));
    DataTable *table = nullptr;
    for (DataTable *each : page->findChildren<DataTable *>()) {
        if (each->model() && each->model()->rowCount() > 1)
            table = each;
    }
    ASSERT_NE(table, nullptr);
    QHeaderView *head = table->horizontalHeader();
    const int fitted = table->columnWidth(1);
    head->resizeSection(1, fitted + 120);
    Q_EMIT head->sectionHandleDoubleClicked(1);
    EXPECT_LT(table->columnWidth(1), fitted + 60);
}
