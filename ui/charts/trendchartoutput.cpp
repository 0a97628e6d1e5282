// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a chart: pictures, figures, the table, and the menu that offers them.
#include "ui/charts/trendchart.h"

#include "ui/charts/pictures.h"
#include "ui/charts/trendchart_p.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vekha::ui {

QImage TrendChart::picture(double scale) const { return imageOf(d->pictureState(), scale); }

QByteArray TrendChart::svg() const { return svgOf(d->pictureState()); }

Done TrendChart::saveAs(const QString &path) const
{
    return writePicture(pictureSourceOf(d->pictureState()), path);
}

TableContent TrendChart::content() const { return contentOf(d->state()); }

QString TrendChart::dataText() const { return asTabText(content(), true); }

Export TrendChart::exported() const
{
    const QString title = d->state().data.title.isEmpty() ? tr("Chart") : d->state().data.title;
    return {title, pictureSourceOf(d->pictureState()), [this, title] {
                TableContent table = content();
                table.title = title;
                return table;
            }};
}

void TrendChart::copyPicture() const { ui::copyPicture(exported().picture); }

void TrendChart::copyData() const { copyTable(content(), true); }

void TrendChart::savePicture()
{
    const Export out = exported();
    ui::savePicture(this, out.title, out.picture);
}

void TrendChart::saveData() { saveTable(this, exported().table()); }

void TrendChart::showTable()
{
    const std::vector<QStringList> rows = tableOf(d->state());
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(d->state().data.title);
    auto *table =
        new QTableWidget(static_cast<int>(rows.size()) - 1, static_cast<int>(rows.front().size()), dialog);
    table->setAccessibleName(d->state().data.title);
    table->setHorizontalHeaderLabels(rows.front());
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList &texts = rows[static_cast<std::size_t>(row) + 1];
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                               : Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    (new QVBoxLayout(dialog))->addWidget(table);
    dialog->resize(640, 480);
    dialog->open();
}

void TrendChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu, this, [this] { return exported(); });
    menu->actions().constFirst()->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Show data as table"), this, &TrendChart::showTable);
    menu->addSeparator();
    menu->addAction(tr("Show all periods"), this, &TrendChart::resetRange)->setEnabled(isZoomed());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace vekha::ui
