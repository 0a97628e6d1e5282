// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <gtest/gtest.h>

#include <QFontMetrics>

namespace vekha::ui {

namespace {

class TextWidth : public testing::Test {
protected:
    TextWidth() { loadApplicationFonts(); }

    static void expectAsQtMeasures(QFont font)
    {
        for (const QFont::StyleStrategy strategy : {QFont::PreferNoShaping, QFont::PreferDefault}) {
            font.setStyleStrategy(strategy);
            for (const QString &text : texts()) {
                SCOPED_TRACE(text.toStdString() + ", " + font.toString().toStdString());
                EXPECT_DOUBLE_EQ(exactTextWidth(font, text), QFontMetricsF(font).horizontalAdvance(text));
                EXPECT_EQ(textWidth(font, text), QFontMetrics(font).horizontalAdvance(text));
            }
        }
    }

    static QStringList texts()
    {
        return {QString(),
                QStringLiteral("27,012,345.50"),
                QStringLiteral("21\u00a0514\u00a0473,5\u00a0₽"),
                QStringLiteral("−3.4 % – AVAToR"),
                QStringLiteral("Расходы на привлечение, млн ₽ ↓"),
                QStringLiteral("и\u0306 e\u0301 soft\u00adhyphen"),
                QStringLiteral("a\tb\nc"),
                QStringLiteral("\u200eLTR\u200f 検索 الإعلانات"),
                QStringLiteral("\U0001F1F7\U0001F1FA")};
    }
};

} // namespace

TEST_F(TextWidth, IsWhatQtMeasures)
{
    expectAsQtMeasures(font(TypeRole::Body));
    expectAsQtMeasures(font(TypeRole::Small));
    expectAsQtMeasures(figureFont(TypeRole::Value));
    expectAsQtMeasures(derivedFigureFont(TypeRole::Secondary));
}

TEST_F(TextWidth, IsThatOfTheFontAskedForAmongMany)
{
    for (int round = 0; round < 2; ++round) {
        for (int size = 8; size < 40; ++size) {
            QFont sized = font(TypeRole::Body);
            sized.setPixelSize(size);
            EXPECT_EQ(textWidth(sized, QStringLiteral("CAC 12,5")),
                      QFontMetrics(sized).horizontalAdvance(QStringLiteral("CAC 12,5")));
        }
    }
}

TEST_F(TextWidth, StaysTrueWhenFontsAreTakenUp)
{
    QFont unshaped = font(TypeRole::Body);
    unshaped.setStyleStrategy(QFont::PreferNoShaping);
    const QString foreign = QStringLiteral("検索 ₿");
    (void)textWidth(unshaped, foreign);
    takeUpSystemFonts();
    EXPECT_EQ(textWidth(unshaped, foreign), QFontMetrics(unshaped).horizontalAdvance(foreign));
}

} // namespace vekha::ui
