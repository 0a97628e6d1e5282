// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vekha::ui {

ShortcutsDialog::ShortcutsDialog(std::function<Shortcuts()> shortcuts, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_scroll(new QScrollArea(this))
{
    setHelpTopic(QStringLiteral("keyboard"));
    setPrimaryText({});
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(360);
    body()->addWidget(m_scroll);
    setTexts([this, shortcuts = std::move(shortcuts)] {
        setTitle(tr("Keyboard shortcuts"));
        setCancelText(tr("Close"));
        fill(shortcuts());
    });
}

void ShortcutsDialog::fill(Shortcuts all)
{
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
    m_scroll->setWidget(rows); // deletes the one before
}

} // namespace vekha::ui
