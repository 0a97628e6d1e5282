// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <gtest/gtest.h>

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

} // namespace vekha::ui
