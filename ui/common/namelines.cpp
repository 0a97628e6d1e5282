// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namelines.h"

#include "ui/theme/textwidth.h"

#include <QFontMetrics>

namespace vekha::ui {

QFont nameLinesFont(QFont font)
{
    constexpr int lettersHeight = 13;
    font.setPixelSize(lettersHeight);
    return font;
}

NameLines nameLines(const QString &name, const QFont &font, int width, int room)
{
    if (textWidth(font, name) <= width)
        return {name, {}};
    qsizetype end = -1;
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        if (textWidth(font, name.left(space)) <= width)
            end = space;
    }
    const QFontMetrics metrics(font);
    if (end < 0)
        return {metrics.elidedText(name, Qt::ElideRight, width), {}};
    return {name.left(end), metrics.elidedText(name.mid(end + 1), Qt::ElideRight, room)};
}

} // namespace vekha::ui
