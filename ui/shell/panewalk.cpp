// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panewalk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

#include <algorithm>

namespace vekha::ui {

PaneWalk::PaneWalk(QMenuBar *menus, QList<QWidget *> panes, QWidget *usual)
    : m_menus(menus), m_panes(std::move(panes)), m_usual(usual)
{
}

void PaneWalk::move(int steps)
{
    QList<QWidget *> shown{m_menus};
    std::copy_if(m_panes.begin(), m_panes.end(), std::back_inserter(shown),
                 [](const QWidget *pane) { return pane->isVisible(); });
    QWidget *focused = QApplication::focusWidget();
    const auto now = std::find_if(shown.begin(), shown.end(), [focused](const QWidget *pane) {
        return pane == focused || pane->isAncestorOf(focused);
    });
    if (now == shown.end()) {
        focus(m_usual);
        return;
    }
    m_lastFocus[*now] = focused;
    if (focused == m_menus) // gives the focus back to where it was: before it goes on, not after
        m_menus->clearFocus();
    focus(shown[(now - shown.begin() + steps + shown.size()) % shown.size()]);
}

void PaneWalk::focusMenus()
{
    m_menus->setFocus(Qt::MenuBarFocusReason);
    m_menus->setActiveAction(m_menus->actions().first());
    // Drops the menu down as well. Esc takes that back and leaves the first name marked, ready for arrows.
    if (QWidget *dropped = QApplication::activePopupWidget()) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(dropped, &escape);
    }
}

void PaneWalk::focus(QWidget *pane)
{
    if (pane == m_menus) {
        focusMenus();
        return;
    }
    QWidget *last = m_lastFocus.value(pane);
    if (last && last->isVisible() && last->isEnabled() && pane->isAncestorOf(last)) {
        last->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QWidget *next = pane;
    do {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0 &&
            (next == pane || pane->isAncestorOf(next))) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        next = next->nextInFocusChain();
    } while (next != pane);
    pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vekha::ui
