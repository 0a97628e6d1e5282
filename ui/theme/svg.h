// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QPaintDevice;
class QPainter;

namespace vekha::ui {

/// A picture that was read from SVG.
class SvgPicture {
public:
    SvgPicture() = default;
    virtual ~SvgPicture() = default;
    Q_DISABLE_COPY_MOVE(SvgPicture)

    /// What the file says of its size, in pixels.
    [[nodiscard]] virtual QSize size() const = 0;
    /// The whole picture, stretched over the box.
    virtual void paint(QPainter &painter, const QRectF &box) const = 0;
};

/// Null where `svg` is none or cannot be read. Qt's SVG lies in a module of its own: a start needs none.
[[nodiscard]] std::shared_ptr<const SvgPicture> readSvg(const QByteArray &svg);

/// What an SVG is painted on.
struct SvgSheet {
    QString title;
    QSize size;         ///< units of which `resolution` make an inch
    QRectF box;         ///< what of the painter's coordinates the sheet shows
    int resolution = 0; ///< units per inch
};

/// What `paint` paints, as the bytes of an SVG; empty where the module is missing.
[[nodiscard]] QByteArray paintedSvg(const SvgSheet &sheet, const std::function<void(QPaintDevice *)> &paint);

/// What the module gives: readSvg() and paintedSvg().
using ReadSvg = void(const QByteArray &svg, std::shared_ptr<const SvgPicture> *read);
using PaintSvg = void(const SvgSheet &sheet, const std::function<void(QPaintDevice *)> &paint,
                      QByteArray *painted);

} // namespace vekha::ui

extern "C" {
vekha::ui::ReadSvg vekhaReadSvg;
vekha::ui::PaintSvg vekhaPaintSvg;
}
