// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/exports.h"

#include "ui/common/savedialog.h"
#include "ui/theme/palette.h"
#include "ui/theme/svg.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSaveFile>
#include <QWidget>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr int screenDotsPerInch = 96;
constexpr int pdfDotsPerInch = 1200;
constexpr double pointsPerInch = 72;

void renderLight(QWidget *widget, QPaintDevice *device, double scale)
{
    const PaletteScope light(Palette::light());
    QPainter painter(device);
    painter.scale(scale, scale);
    painter.fillRect(widget->rect(), Palette::light().color(Role::Surface));
    painter.setFont(font(TypeRole::Small)); // else an SVG names the system's font for every shape
    widget->render(&painter, {}, {}, QWidget::DrawChildren);
}

QImage imageOf(QWidget *widget, double scale)
{
    QImage image((QSizeF(widget->size()) * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    const int dotsPerMeter = int(std::lround(screenDotsPerInch * scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    renderLight(widget, &image, scale);
    return image;
}

QByteArray svgOf(QWidget *widget)
{
    return paintedSvg({widget->accessibleName(), widget->size(), widget->rect(), screenDotsPerInch},
                      [widget](QPaintDevice *device) { renderLight(widget, device, 1); });
}

QByteArray pdfOf(QWidget *widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(widget->accessibleName());
    writer.setCreator(QStringLiteral("Vekha"));
    writer.setPageSize(QPageSize(QSizeF(widget->size()) * (pointsPerInch / screenDotsPerInch),
                                 QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(pdfDotsPerInch);
    renderLight(widget, &writer, double(pdfDotsPerInch) / screenDotsPerInch);
    return bytes;
}

QByteArray pngOf(const PictureSource &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.image(2).save(&buffer, "PNG");
    return bytes;
}

std::vector<SaveKind> pictureKinds(const PictureSource &picture)
{
    std::vector<SaveKind> kinds{
        {QStringLiteral("png"), QCoreApplication::translate("Exports", "PNG picture")},
        {QStringLiteral("svg"), QCoreApplication::translate("Exports", "SVG drawing")}};
    if (picture.pdf)
        kinds.push_back({QStringLiteral("pdf"), QCoreApplication::translate("Exports", "PDF page")});
    return kinds;
}

struct TableKind {
    TableFile file;
    SaveKind kind;
};

// The one that Excel of the chosen language opens right stands first.
std::vector<TableKind> tableKinds()
{
    const QString csv = QStringLiteral("csv");
    std::vector<TableKind> kinds{
        {TableFile::ExcelCommas,
         {csv, QCoreApplication::translate("Exports", "CSV for Excel: commas, decimal points")}},
        {TableFile::ExcelSemicolons,
         {csv, QCoreApplication::translate("Exports", "CSV for Excel: semicolons, decimal commas")}},
        {TableFile::PlainCsv,
         {csv, QCoreApplication::translate("Exports", "CSV for programs: commas, no byte order mark")}},
        {TableFile::Workbook, {QStringLiteral("xlsx"), QCoreApplication::translate("Exports", "Workbook")}}};
    if (QLocale().decimalPoint() == QLatin1String(","))
        std::swap(kinds[0], kinds[1]);
    return kinds;
}

} // namespace

PictureSource pictureOf(QWidget *widget)
{
    return {[widget](double scale) { return imageOf(widget, scale); }, [widget] { return svgOf(widget); },
            [widget] { return pdfOf(widget); }};
}

void copyPicture(const PictureSource &picture)
{
    auto *mime = new QMimeData;
    mime->setImageData(picture.image(2));
    mime->setData(QStringLiteral("image/png"), pngOf(picture));
    mime->setData(QStringLiteral("image/svg+xml"), picture.svg());
    QGuiApplication::clipboard()->setMimeData(mime);
}

Done writePicture(const PictureSource &picture, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("png"))
        bytes = pngOf(picture);
    else if (suffix == QLatin1String("svg"))
        bytes = picture.svg();
    else if (suffix == QLatin1String("pdf") && picture.pdf)
        bytes = picture.pdf();
    else
        return failure(ErrorCode::UnsupportedFormat,
                       {path, picture.pdf ? QStringLiteral("png, svg, pdf") : QStringLiteral("png, svg")});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, {path, file.errorString()});
    return {};
}

void savePicture(QWidget *parent, const QString &title, const PictureSource &picture)
{
    const auto chosen = askWhereToSave(parent, QCoreApplication::translate("Exports", "Save picture"), title,
                                       pictureKinds(picture));
    if (chosen)
        showSaveFailure(parent, writePicture(picture, chosen->path));
}

void saveTable(QWidget *parent, const TableContent &table)
{
    const std::vector<TableKind> kinds = tableKinds();
    std::vector<SaveKind> offered;
    offered.reserve(kinds.size());
    for (const TableKind &kind : kinds)
        offered.push_back(kind.kind);
    const auto chosen =
        askWhereToSave(parent, QCoreApplication::translate("Exports", "Save table"), table.title, offered);
    if (chosen)
        showSaveFailure(parent, writeTable(table, kinds[size_t(chosen->kind)].file, chosen->path));
}

void addExportActions(QMenu *menu, QWidget *widget, const std::function<Export()> &what)
{
    menu->addAction(QCoreApplication::translate("Exports", "Copy picture"), widget,
                    [what] { copyPicture(what().picture); });
    menu->addAction(QCoreApplication::translate("Exports", "Save picture…"), widget, [what, widget] {
        const Export out = what();
        savePicture(widget, out.title, out.picture);
    });
    menu->addAction(QCoreApplication::translate("Exports", "Copy data"), widget,
                    [what] { copyTable(what().table(), true); });
    menu->addAction(QCoreApplication::translate("Exports", "Save data…"), widget,
                    [what, widget] { saveTable(widget, what().table()); });
}

} // namespace vekha::ui
