// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrymenu.h"

#include "ui/data/entrygrid.h"
#include "ui/data/entrymodel.h"

#include <QCoreApplication>
#include <QMenu>

namespace vekha::ui {

void fillEntryMenu(QMenu &menu, EntryGrid &grid, const EntryModel &model)
{
    const QModelIndex at = grid.currentIndex();
    const bool input = at.isValid() && model.isInput(at.row());
    const auto add = [&menu](const QString &text, const QKeySequence &keys, bool enabled, auto run) {
        QAction *action = menu.addAction(text, &menu, run);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the grid itself listens to the keys
        action->setEnabled(enabled);
    };
    EntryGrid *const cells = &grid;
    add(QCoreApplication::translate("EntryMenu", "Edit"), QKeySequence(Qt::Key_F2), input,
        [cells] { cells->edit(cells->currentIndex()); });
    menu.addSeparator();
    add(QCoreApplication::translate("EntryMenu", "Cut"), QKeySequence(Qt::CTRL | Qt::Key_X), input,
        [cells] { Q_EMIT cells->cutRequested(); });
    add(QCoreApplication::translate("EntryMenu", "Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), true,
        [cells] { Q_EMIT cells->copyRequested(); });
    add(QCoreApplication::translate("EntryMenu", "Copy with headings"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true, [cells] { cells->copySelection(true); });
    add(QCoreApplication::translate("EntryMenu", "Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), input,
        [cells] { Q_EMIT cells->pasteRequested(); });
    add(QCoreApplication::translate("EntryMenu", "Clear"), QKeySequence(Qt::Key_Delete), input,
        [cells] { Q_EMIT cells->clearRequested(); });
    menu.addSeparator();
    add(QCoreApplication::translate("EntryMenu", "Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), input,
        [cells] { Q_EMIT cells->fillRequested(Qt::Vertical); });
    add(QCoreApplication::translate("EntryMenu", "Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), input,
        [cells] { Q_EMIT cells->fillRequested(Qt::Horizontal); });
    menu.addSeparator();
    add(QCoreApplication::translate("EntryMenu", "Note…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), input,
        [cells] { Q_EMIT cells->noteRequested(); });
    if (!at.isValid() || model.sheetRow(at.row()) < 0)
        return;
    add(QCoreApplication::translate("EntryMenu", "Explain “%1”")
            .arg(model.metricAt(at.row()).name.in(model.language())),
        QKeySequence(Qt::Key_F1), true, [cells] { Q_EMIT cells->helpRequested(); });
    add(QCoreApplication::translate("EntryMenu", "Show as a chart"), {}, true,
        [cells] { Q_EMIT cells->chartRequested(); });
}

} // namespace vekha::ui
