// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include "ui/common/localsettings.h"

#include <QAction>
#include <QMenu>

namespace vekha::ui {

void DataTable::setLayoutKey(LocalSettings *settings, const QString &key)
{
    const bool firstTime = m_settings == nullptr;
    m_settings = settings;
    m_layoutKey = QStringLiteral("tables/") + key;
    restoreLayout();
    if (!firstTime)
        return;
    QHeaderView *head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::sectionMoved, this, &DataTable::saveLayout);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &DataTable::saveLayout);
    connect(head, &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
}

void DataTable::restoreLayout()
{
    const QVariantMap kept = m_settings->value(m_layoutKey).toMap();
    // A table with other columns than then (a channel was added) starts afresh.
    if (!model() || kept.value(QStringLiteral("columns")).toInt() != model()->columnCount())
        return;
    m_sharing = true;
    horizontalHeader()->restoreState(kept.value(QStringLiteral("head")).toByteArray());
    m_sharing = false;
    m_ownWidths = kept.value(QStringLiteral("ownWidths")).toBool();
    shareWidths();
}

void DataTable::saveLayout()
{
    if (!m_settings || !model())
        return;
    m_settings->setValue(m_layoutKey, QVariantMap{{QStringLiteral("columns"), model()->columnCount()},
                                                  {QStringLiteral("head"), horizontalHeader()->saveState()},
                                                  {QStringLiteral("ownWidths"), m_ownWidths}});
}

void DataTable::showColumnMenu(const QPoint &pos)
{
    QMenu menu(this);
    for (int column = 1; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(name, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveLayout();
        });
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
    }
    menu.addSeparator();
    menu.addAction(tr("Fit the columns"), this, [this] {
        m_ownWidths = false;
        resizeToContents();
        saveLayout();
    });
    menu.exec(horizontalHeader()->mapToGlobal(pos));
}

} // namespace vekha::ui
