// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a table: the selection to the clipboard, all of it to a file.
#include "ui/common/datatable.h"

#include "ui/common/exports.h"

#include <QMenu>

namespace vekha::ui {

namespace {

ContentCell cellOf(const QModelIndex &index)
{
    const QVariant raw = index.data(RawValueRole);
    ContentCell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (raw.typeId() == QMetaType::Double)
        cell.number = raw.toDouble();
    const QVariant copied = index.data(CopyTextRole);
    if (copied.isValid())
        cell.copied = copied.toString();
    // A figure's text may be short ("May 26"): the longer one is the better text for a file.
    if (copied.isValid() && !cell.number)
        cell.text = cell.copied;
    return cell;
}

QString headText(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString().simplified();
}

/// The shown columns from `first` to `last` (of the model), in the order of the screen.
QList<int> columnsShown(const DataTable &table, int first, int last)
{
    const QHeaderView *head = table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        if (column >= first && column <= last && !table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

/// A cell that is not wanted stays an empty place, so that the columns do not slip.
template <class Wanted> TableContent contentOf(const DataTable &table, const QRect &bounds, Wanted wanted)
{
    TableContent content;
    content.title = table.accessibleName().isEmpty() ? DataTable::tr("Table") : table.accessibleName();
    const QList<int> columns = columnsShown(table, bounds.left(), bounds.right());
    for (const int column : columns)
        content.heads.append(headText(table.model(), column));
    for (int row = bounds.top(); row <= bounds.bottom(); ++row) {
        if (table.isRowHidden(row))
            continue;
        std::vector<ContentCell> &cells = content.rows.emplace_back();
        for (const int column : columns) {
            const QModelIndex index = table.model()->index(row, column);
            cells.push_back(wanted(index) ? cellOf(index) : ContentCell());
        }
    }
    return content;
}

} // namespace

TableContent DataTable::selectionContent() const
{
    return contentOf(*this, selectionBounds(),
                     [this](const QModelIndex &index) { return selectionModel()->isSelected(index); });
}

TableContent DataTable::content() const
{
    if (!model())
        return {};
    const QRect all(0, 0, model()->columnCount(), model()->rowCount());
    return contentOf(*this, all, [](const QModelIndex &) { return true; });
}

QString DataTable::selectionAsText(bool withHeads) const
{
    return selectionBounds().isEmpty() ? QString() : asTabText(selectionContent(), withHeads);
}

QString DataTable::selectionAsHtml(bool withHeads) const
{
    return selectionBounds().isEmpty() ? QString() : asHtml(selectionContent(), withHeads);
}

void DataTable::copySelection(bool withHeads)
{
    if (!selectionBounds().isEmpty())
        copyTable(selectionContent(), withHeads);
}

void DataTable::saveContent() { saveTable(this, content()); }

void DataTable::addExportActions(QMenu *menu)
{
    const bool selected = selectionModel() && selectionModel()->hasSelection();
    QAction *copy = menu->addAction(tr("Copy"), this, [this] { copySelection(false); });
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    copy->setEnabled(selected);
    QAction *copyHeads = menu->addAction(tr("Copy with headings"), this, [this] { copySelection(true); });
    copyHeads->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyHeads->setEnabled(selected);
    QAction *all = menu->addAction(tr("Select all"), this, &DataTable::selectAll);
    all->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A));
    menu->addAction(tr("Save table…"), this, &DataTable::saveContent)
        ->setEnabled(model() && model()->rowCount() > 0);
}

} // namespace vekha::ui
