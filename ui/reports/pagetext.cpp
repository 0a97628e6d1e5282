// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagetext.h"

#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr double lineFactor = 1.36;
constexpr double baselineFactor = 1.0;

/// A font with its measures; pages are laid out with a dozen of them, off the thread of the windows.
struct Measured {
    QFont font;
    QFontMetricsF metrics;
};

const Measured &measured(const TextFace &face)
{
    thread_local QHash<int, Measured> known;
    const int key = int(std::lround(pt(face.size))) * 4 + (face.bold ? 2 : 0) + (face.figures ? 1 : 0);
    auto found = known.find(key);
    if (found == known.end()) {
        QFont font = ui::font(TypeRole::Body);
        font.setPixelSize(int(std::lround(pt(face.size))));
        font.setBold(face.bold);
        font.setKerning(!face.figures);
        found = known.insert(key, {font, QFontMetricsF(font)});
    }
    return *found;
}

} // namespace

QFont fontOf(const TextFace &face) { return measured(face).font; }

double widthOf(const QString &text, const TextFace &face)
{
    return measured(face).metrics.horizontalAdvance(text);
}

QString elided(const QString &text, const TextFace &face, double width)
{
    return measured(face).metrics.elidedText(text, Qt::ElideRight, width);
}

namespace {

constexpr QChar wordJoiner(0x2060); // PT Sans has none: it may be measured, but not painted

// A sign stays with its currency: "+₽310" is one word, which Unicode's rules for lines do not know.
QString glued(QString text)
{
    static const QRegularExpression signs(QStringLiteral("([+\\x{2212}])(?=\\p{Sc})"));
    return text.replace(signs, QStringLiteral("\\1") + wordJoiner);
}

} // namespace

QStringList wrapped(const QString &text, const TextFace &face, double width, int mostLines)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (widthOf(paragraph, face) <= width) {
            lines << paragraph;
            continue;
        }
        const QString joined = glued(paragraph);
        QTextLayout layout(joined, fontOf(face));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << joined.mid(line.textStart(), line.textLength()).remove(wordJoiner).trimmed();
        }
        layout.endLayout();
    }
    if (mostLines > 0 && lines.size() > mostLines) {
        const QString rest = lines.mid(mostLines - 1).join(u' ');
        lines.resize(mostLines);
        lines.last() = elided(rest, face, width);
    }
    return lines;
}

double lineHeightOf(const TextFace &face) { return pt(face.size) * lineFactor; }

double baselineOf(const TextFace &face) { return pt(face.size) * baselineFactor; }

PageText placed(const QString &text, const TextFace &face, const QColor &colour, double x, double top,
                Align align)
{
    const double width = widthOf(text, face);
    const double left = align == Align::Left ? x : align == Align::Right ? x - width : x - width / 2;
    return {QPointF(left, top + baselineOf(face)), text, face, colour, width};
}

} // namespace vekha::ui
