// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svg.h"

#include "core/base/latemodule.h"

namespace vekha::ui {

std::shared_ptr<const SvgPicture> readSvg(const QByteArray &svg)
{
    static auto *const read = moduleFunction<ReadSvg>(QStringLiteral("svg"), "vekhaReadSvg");
    std::shared_ptr<const SvgPicture> picture;
    if (read)
        read(svg, &picture);
    return picture;
}

QByteArray paintedSvg(const SvgSheet &sheet, const std::function<void(QPaintDevice *)> &paint)
{
    static auto *const paintSheet = moduleFunction<PaintSvg>(QStringLiteral("svg"), "vekhaPaintSvg");
    QByteArray painted;
    if (paintSheet)
        paintSheet(sheet, paint, &painted);
    return painted;
}

} // namespace vekha::ui
