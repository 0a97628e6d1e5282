// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a chart: pictures, figures, the table, and the menu that offers them.
#include "ui/charts/trendchart.h"

#include "ui/charts/pictures.h"
#include "ui/charts/trendchart_p.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vekha::ui {

QImage TrendChart::picture(double scale) const { return imageOf(d->pictureState(), scale); }

QByteArray TrendChart::svg() const { return svgOf(d->pictureState()); }

Done TrendChart::saveAs(const QString &path) const { return ui::savePicture(d->pictureState(), path); }

QString TrendChart::dataText() const
{
    QString text;
    for (const QStringList &row : tableOf(d->state()))
        text += row.join(u'\t') + u'\n';
    return text;
}

void TrendChart::copyPicture() const
{
    auto *mime = new QMimeData;
    const QImage image = picture(2);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    mime->setImageData(image);
    mime->setData(QStringLiteral("image/png"), png);
    mime->setData(QStringLiteral("image/svg+xml"), svg());
    QApplication::clipboard()->setMimeData(mime);
}

void TrendChart::copyData() const { QApplication::clipboard()->setText(dataText()); }

void TrendChart::savePicture()
{
    QString name = d->state().data.title.isEmpty() ? tr("Chart") : d->state().data.title;
    name.replace(u'/', u'-');
    QString chosen;
    const QString filters = tr("PNG picture (*.png)") + QStringLiteral(";;") + tr("SVG drawing (*.svg)") +
                            QStringLiteral(";;") + tr("PDF page (*.pdf)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), name + QStringLiteral(".png"),
                                                filters, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("svg"))   ? QStringLiteral(".svg")
                : chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf")
                                                        : QStringLiteral(".png");
    if (const Done saved = saveAs(path); !saved)
        QMessageBox::warning(
            this, tr("Save picture"),
            saved.error().code == ErrorCode::UnsupportedFormat
                ? tr("Pictures can be saved as .png, .svg or .pdf. Choose one of these endings.")
                : tr("The picture could not be written to %1: %2")
                      .arg(saved.error().args.value(0), saved.error().args.value(1)));
}

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
    menu->addAction(tr("Copy picture"), QKeySequence::Copy, this, &TrendChart::copyPicture);
    menu->addAction(tr("Save picture…"), this, &TrendChart::savePicture);
    menu->addAction(tr("Copy data"), this, &TrendChart::copyData);
    menu->addAction(tr("Show data as table"), this, &TrendChart::showTable);
    menu->addSeparator();
    menu->addAction(tr("Show all periods"), this, &TrendChart::resetRange)->setEnabled(isZoomed());
    menu->popup(event->globalPos());
}

} // namespace vekha::ui
