// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrysearch.h"

#include "core/base/channel.h"
#include "ui/data/entrymodel.h"

#include <algorithm>

namespace vekha::ui {

namespace {

QString withoutSpaces(QString figure)
{
    figure.removeIf([](QChar c) { return c.isSpace(); });
    return figure;
}

/// The name of a row is met once, in the column where one is.
bool matches(const EntryModel &model, const QModelIndex &index, int nameColumn, const QString &text)
{
    if (model.isSection(index.row()))
        return false;
    if (index.column() == nameColumn && foldedName(model.rowName(index.row())).contains(text))
        return true;
    if (text.front().isDigit() && withoutSpaces(model.look(index).text).contains(withoutSpaces(text)))
        return true;
    const EntryCell *cell = model.cell(index);
    return cell && !cell->note.isEmpty() && foldedName(cell->note).contains(text);
}

} // namespace

QModelIndex searchEntry(const EntryModel &model, const QModelIndex &current, const QString &text,
                        SearchFrom from)
{
    const QString wanted = foldedName(text);
    const int columns = model.columnCount();
    const int cells = model.rowCount() * columns;
    if (wanted.isEmpty() || cells == 0)
        return {};
    const int nameColumn = std::max(0, current.column());
    const int start = current.isValid() ? current.row() * columns + current.column() : 0;
    const int direction = from == SearchFrom::Before ? -1 : 1;
    for (int step = from == SearchFrom::Here ? 0 : 1; step <= cells; ++step) {
        const int place = ((start + direction * step) % cells + cells) % cells;
        const QModelIndex index = model.index(place / columns, place % columns);
        if (matches(model, index, nameColumn, wanted))
            return index;
    }
    return {};
}

} // namespace vekha::ui
