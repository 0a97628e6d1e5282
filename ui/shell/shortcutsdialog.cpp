// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vekha::ui {

ShortcutsDialog::ShortcutsDialog(const QList<std::pair<QString, QString>> &shortcuts, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent)
{
    setHelpTopic(QStringLiteral("keyboard"));
    setTitle(tr("Keyboard shortcuts"));
    setPrimaryText({});
    setCancelText(tr("Close"));
    QList<std::pair<QString, QString>> all = shortcuts;
    all.append({tr("Edit a cell"), QStringLiteral("F2")});
    all.append({tr("Copy, cut, paste a range"), QStringLiteral("Ctrl+C, Ctrl+X, Ctrl+V")});
    all.append({tr("Copy a table with its heads"), QStringLiteral("Ctrl+Shift+C")});
    all.append({tr("Fill right, fill down"), QStringLiteral("Ctrl+R, Ctrl+D")});
    all.append({tr("Empty the selected cells"), tr("Delete", "the key")});
    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < all.size(); ++i) {
        auto *name = new TextLabel(TypeRole::Body, Role::Text, rows);
        name->setText(all[i].first);
        auto *keys = new TextLabel(TypeRole::Body, Role::Muted, rows);
        keys->setText(all[i].second);
        grid->addWidget(name, i, 0);
        grid->addWidget(keys, i, 1, Qt::AlignRight);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(360);
    body()->addWidget(scroll);
}

} // namespace vekha::ui
