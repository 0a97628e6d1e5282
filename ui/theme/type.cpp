// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include "ui/theme/systemfonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

namespace vekha::ui {

namespace {

struct Step {
    int size;
    int line;
    bool bold;
};

Step stepOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Display:
        return {34, 42, true};
    case TypeRole::Value:
        return {28, 34, true};
    case TypeRole::PageTitle:
        return {22, 28, true};
    case TypeRole::Title:
        return {18, 24, true};
    case TypeRole::CardTitle:
        return {15, 20, true};
    case TypeRole::Body:
        return {14, 20, false};
    case TypeRole::BodyBold:
        return {14, 20, true};
    case TypeRole::Secondary:
        return {13, 18, false};
    case TypeRole::SecondaryBold:
        return {13, 18, true};
    case TypeRole::Small:
        return {12, 16, false};
    case TypeRole::SmallBold:
        return {12, 16, true};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont font(TypeRole role)
{
    const Step step = stepOf(role);
    QFont result(QStringLiteral("PT Sans"));
    result.setPixelSize(step.size);
    result.setBold(step.bold);
    // Without it FreeType snaps glyph widths to whole pixels and text looks uneven at 100 %.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QFont figureFont(TypeRole role)
{
    QFont result = font(role);
    result.setKerning(false);
    return result;
}

QFont derivedFigureFont(TypeRole role)
{
    QFont result = figureFont(role);
    result.setItalic(true);
    return result;
}

int lineHeight(TypeRole role) { return stepOf(role).line; }

void loadApplicationFonts()
{
    static const bool loaded = [] {
        readSystemFontsQuickly();
        for (const auto *file : {":/fonts/PTS55F.ttf", ":/fonts/PTS56F.ttf", ":/fonts/PTS75F.ttf"}) {
            // Where it is not compressed, it is used where it lies, without a copy.
            QFontDatabase::addApplicationFontFromData(
                QResource(QString::fromLatin1(file)).uncompressedData());
        }
        return true;
    }();
    Q_UNUSED(loaded);
}

} // namespace vekha::ui
