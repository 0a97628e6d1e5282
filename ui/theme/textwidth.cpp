// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textwidth.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>
#include <vector>

namespace vekha::ui {

namespace {

constexpr double notAlone = -1;
constexpr size_t mostFonts = 16;

std::atomic<int> fontsLoaded = 0;

// Marks stand on what is before them, halves of a letter are none, and what directs the text is not seen.
bool standsAlone(QChar letter)
{
    switch (letter.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

/// The widths of a font's letters, each looked up once.
class LetterWidths {
public:
    explicit LetterWidths(const QFont &font) : m_font(font) {}

    [[nodiscard]] bool isOf(const QFont &font) const { return m_font == font; }

    double of(QChar letter)
    {
        const auto found = m_widths.constFind(letter);
        if (found != m_widths.cend())
            return *found;
        const double width = standsAlone(letter) ? QFontMetricsF(m_font).horizontalAdvance(letter) : notAlone;
        m_widths.insert(letter, width);
        return width;
    }

private:
    QFont m_font;
    QHash<QChar, double> m_widths;
};

/// Of one thread: Qt's fonts are not made for being shared by several.
LetterWidths &widthsOf(const QFont &font)
{
    thread_local std::vector<LetterWidths> known;
    thread_local int knownOf = 0;
    if (std::exchange(knownOf, fontsLoaded) != fontsLoaded || known.size() > mostFonts)
        known.clear();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&font](const LetterWidths &widths) { return widths.isOf(font); });
    return found != known.end() ? *found : known.emplace_back(font);
}

} // namespace

double exactTextWidth(const QFont &font, const QString &text)
{
    if (!(font.styleStrategy() & QFont::PreferNoShaping))
        return QFontMetricsF(font).horizontalAdvance(text);
    LetterWidths &widths = widthsOf(font);
    double width = 0;
    for (const QChar letter : text) {
        const double own = widths.of(letter);
        if (own == notAlone)
            return QFontMetricsF(font).horizontalAdvance(text);
        width += own;
    }
    return width;
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::floor(exactTextWidth(font, text) + 0.5));
}

void forgetTextWidths() { ++fontsLoaded; }

} // namespace vekha::ui
