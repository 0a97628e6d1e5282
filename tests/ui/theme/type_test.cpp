// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QTest>

namespace vekha::ui {

TEST(Type, OwnFontsLookTheSameWhenThoseOfTheSystemAreTakenUp)
{
    loadApplicationFonts();
    QLabel label(QStringLiteral("Выручка 1 234,5 ₽ Revenue"));
    label.setFont(font(TypeRole::CardTitle));
    const QImage before = label.grab().toImage();
    takeUpSystemFonts();
    EXPECT_EQ(label.grab().toImage(), before);
    for (const QFont &own : {font(TypeRole::Body), font(TypeRole::Value), derivedFigureFont(TypeRole::Body)})
        EXPECT_EQ(QFontInfo(own).family(), u"PT Sans");
    EXPECT_TRUE(QFontInfo(derivedFigureFont(TypeRole::Body)).italic());
}

TEST(Type, KnowsWhichLettersTakeOtherShapesBesideEachOther)
{
    EXPECT_FALSE(needsShaping(u"Контекст ё №1 — Search, Tür, Ελλάδα ₽ “x” 检索"));
    EXPECT_TRUE(needsShaping(u"الإعلانات"));
    EXPECT_TRUE(needsShaping(u"Поиск हिन्दी"));
    EXPECT_TRUE(needsShaping(u"\uFEE1")) << "a shape of its own";
    EXPECT_TRUE(needsShaping(u"\U0001F1F7\U0001F1FA"));
}

// Widgets that are there already, and fonts asked for afterwards.
TEST(Type, ShapesLettersOnceThatIsAskedFor)
{
    loadApplicationFonts();
    QLabel label(QStringLiteral("VAT"));
    label.setFont(font(TypeRole::Title));
    const int unshaped = label.sizeHint().width();
    EXPECT_EQ(font(TypeRole::Body).styleStrategy(), QFont::PreferNoShaping);
    shapeLetters();
    EXPECT_LT(label.sizeHint().width(), unshaped) << "kerned";
    EXPECT_EQ(font(TypeRole::Body).styleStrategy(), QFont::PreferDefault);
    EXPECT_EQ(QApplication::font().styleStrategy(), QFont::PreferDefault);
}

} // namespace vekha::ui
