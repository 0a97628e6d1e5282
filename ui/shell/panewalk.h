// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace vekha::ui {

/// F6: the keyboard goes from part to part of a window. A part takes it where it had it last.
class PaneWalk {
public:
    /// @param panes  all parts in their order, menus apart; hidden ones are passed over
    /// @param usual  the one of them that the keyboard goes to when it is in none
    PaneWalk(QMenuBar *menus, QList<QWidget *> panes, QWidget *usual);

    /// On to the next part (or the one before, steps = -1); after the last one come the menus.
    void move(int steps);

private:
    void focus(QWidget *pane);
    void focusMenus();

    QMenuBar *m_menus;
    QList<QWidget *> m_panes;
    QWidget *m_usual;
    QHash<const QWidget *, QPointer<QWidget>> m_lastFocus;
};

} // namespace vekha::ui
