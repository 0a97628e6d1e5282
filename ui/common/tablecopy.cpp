// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace vekha::ui {

namespace {

/// The figure as a spreadsheet of the same language reads it: its decimal mark, no groups, nothing rounded
/// away.
QString plainFigure(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 15);
}

QString copyText(const QModelIndex &index)
{
    if (const QVariant own = index.data(CopyTextRole); own.isValid())
        return own.toString();
    const QVariant raw = index.data(RawValueRole);
    return raw.typeId() == QMetaType::Double ? plainFigure(raw.toDouble())
                                             : index.data(Qt::DisplayRole).toString();
}

QString headText(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString().simplified();
}

QString withoutBreaks(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

using Grid = std::vector<QStringList>;

Grid selectedGrid(const DataTable &table, const QRect &bounds, bool withHeads)
{
    Grid grid;
    const QHeaderView *head = table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        if (column >= bounds.left() && column <= bounds.right() && !table.isColumnHidden(column))
            columns.append(column);
    }
    if (withHeads) {
        QStringList line;
        for (const int column : columns)
            line.append(headText(table.model(), column));
        grid.push_back(line);
    }
    for (int row = bounds.top(); row <= bounds.bottom(); ++row) {
        QStringList line;
        for (const int column : columns) {
            const QModelIndex index = table.model()->index(row, column);
            // A cell that is not selected stays an empty place, so that the columns do not slip.
            line.append(table.selectionModel()->isSelected(index) ? copyText(index) : QString());
        }
        grid.push_back(line);
    }
    return grid;
}

} // namespace

QString DataTable::selectionAsText(bool withHeads) const
{
    const QRect bounds = selectionBounds();
    if (bounds.isEmpty())
        return {};
    QStringList lines;
    for (const QStringList &row : selectedGrid(*this, bounds, withHeads)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(withoutBreaks(cell));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString DataTable::selectionAsHtml(bool withHeads) const
{
    const QRect bounds = selectionBounds();
    if (bounds.isEmpty())
        return {};
    QString html = QStringLiteral("<table>");
    bool head = withHeads;
    for (const QStringList &row : selectedGrid(*this, bounds, withHeads)) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            const QString mark = head ? QStringLiteral("th") : QStringLiteral("td");
            html += QStringLiteral("<%1>%2</%1>").arg(mark, cell.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        head = false;
    }
    return html + QStringLiteral("</table>");
}

void DataTable::copySelection(bool withHeads)
{
    const QString text = selectionAsText(withHeads);
    if (text.isEmpty())
        return;
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(selectionAsHtml(withHeads));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace vekha::ui
