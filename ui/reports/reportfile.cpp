// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfile.h"

#include "core/report/html.h"
#include "core/report/pdffinish.h"
#include "core/report/reportdocument.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpictures.h"
#include "ui/theme/svg.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace vekha::ui {

namespace {

using report::PdfPlace;

Done written(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, {path, file.errorString()});
    return {};
}

PdfPlace placeOf(const PageAnchor &anchor)
{
    constexpr double above = 12; // points: the heading shall not stick to the window's edge
    return {anchor.page, std::max(0.0, anchor.y / unitsPerPoint - above)};
}

report::PdfExtras extrasOf(const ReportPages &pages)
{
    report::PdfExtras extras;
    extras.title = pages.title;
    extras.author = pages.author;
    extras.subject = pages.subject;
    extras.language = pages.language;
    for (const PageAnchor &anchor : pages.anchors) {
        if (!anchor.title.isEmpty())
            extras.outline.push_back({anchor.title, anchor.level, placeOf(anchor)});
    }
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        for (const PageLink &link : pages.pages[size_t(page)].links) {
            const PageAnchor *anchor = pages.anchor(link.anchor);
            if (!anchor)
                continue;
            const QRectF area(link.area.topLeft() / unitsPerPoint, link.area.size() / unitsPerPoint);
            extras.links.push_back({page, area, placeOf(*anchor)});
        }
    }
    return extras;
}

QByteArray plainPdf(const ReportPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    // The page's size goes in as it is, whichever edge is the longer one.
    writer.setPageSize(
        QPageSize(pages.size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(pages.title);
    QPainter painter(&writer);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages.pages[page]);
    }
    painter.end();
    return buffer.data();
}

/// Paints into an SVG of this size in points and gives its element alone.
template <class Paint> QString svgOf(QSizeF points, Paint paint)
{
    const QSizeF units = points * unitsPerPoint;
    const QRectF box(QPointF(), units);
    QString svg = QString::fromUtf8(
        paintedSvg({{}, units.toSize(), box, int(unitsPerInch)}, [&paint, &box](QPaintDevice *device) {
            QPainter painter(device);
            paint(painter, box);
        }));
    svg.remove(0, std::max<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
    // The page decides the width; title and description of the generator say nothing.
    static const QRegularExpression size(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    static const QRegularExpression words(QStringLiteral("<title>[^<]*</title>|<desc>[^<]*</desc>"));
    svg.replace(size, QStringLiteral("<svg aria-hidden=\"true\""));
    svg.remove(words);
    return svg.trimmed();
}

constexpr QSizeF wideTrend{700, 230};
constexpr QSizeF narrowTrend{260, 190};
constexpr QSizeF wideBridge{700, 160};
constexpr QSizeF narrowBridge{260, 150};

} // namespace

Result<QByteArray> pdfOf(const ReportPages &pages)
{
    return report::finishedPdf(plainPdf(pages), extrasOf(pages));
}

QByteArray htmlOf(const report::Document &document)
{
    const ReportInk ink(document);
    report::Illustrator illustrator;
    illustrator.trend = [ink](const report::TrendPicture &picture, bool narrow) {
        return svgOf(narrow ? narrowTrend : wideTrend,
                     [&](QPainter &painter, const QRectF &box) { paintTrend(painter, box, picture, ink); });
    };
    illustrator.bridge = [ink](const report::BridgePicture &picture, bool narrow) {
        report::BridgePicture shown = picture;
        if (narrow)
            shown.steps = picture.fewSteps;
        return svgOf(narrow ? narrowBridge : wideBridge,
                     [&](QPainter &painter, const QRectF &box) { paintBridge(painter, box, shown, ink); });
    };
    return report::htmlOf(document, illustrator);
}

Done writeReport(const report::Document &document, const QString &path)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return written(htmlOf(document), path);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return failure(ErrorCode::UnsupportedFormat, {path});
    const auto pdf = pdfOf(layOutReport(document));
    return pdf ? written(*pdf, path) : failure(pdf.error());
}

QImage imageOf(const ReportPages &pages, int page, double scale)
{
    const QSizeF points = pages.size / unitsPerPoint;
    QImage image((points * scale).toSize(), QImage::Format_RGB32);
    image.fill(Palette::light().color(Role::Surface));
    QPainter painter(&image);
    painter.scale(scale / unitsPerPoint, scale / unitsPerPoint);
    paintPage(painter, pages.pages[size_t(page)]);
    return image;
}

} // namespace vekha::ui
