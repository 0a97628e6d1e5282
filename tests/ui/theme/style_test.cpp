// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

namespace vekha::ui {

namespace {

class StyleTest : public ::testing::Test {
protected:
    StyleTest() : theme(*qApp) { theme.setChoice(SchemeChoice::Light); }

    QColor middle(QWidget *widget, int x)
    {
        return widget->grab().toImage().pixelColor(x, widget->height() / 2);
    }

    Theme theme;
};

} // namespace

TEST_F(StyleTest, FieldsAndButtonsAre32High)
{
    EXPECT_EQ(QPushButton(QStringLiteral("Apply")).sizeHint().height(), 32);
    EXPECT_EQ(QLineEdit().sizeHint().height(), 32);
    EXPECT_EQ(QComboBox().sizeHint().height(), 32);
    EXPECT_EQ(QSpinBox().sizeHint().height(), 32);
}

TEST_F(StyleTest, PrimaryButtonIsFilledWithAccentInBothSchemes)
{
    QPushButton button(QStringLiteral("Apply"));
    button.setProperty(buttonKindProperty, QLatin1String(primaryKind));
    button.resize(button.sizeHint());
    EXPECT_EQ(middle(&button, 4), Palette::light().color(Role::Accent));
    theme.setChoice(SchemeChoice::Dark);
    EXPECT_EQ(middle(&button, 4), Palette::dark().color(Role::Accent));
    theme.setChoice(SchemeChoice::Light);
}

TEST_F(StyleTest, FieldWithAnErrorHasTheOffBorder)
{
    QLineEdit field;
    field.resize(100, 32);
    EXPECT_EQ(middle(&field, 0), Palette::light().color(Role::Control));
    field.setProperty(invalidProperty, true);
    EXPECT_EQ(middle(&field, 0), Palette::light().color(Role::OffShape));
}

TEST_F(StyleTest, ScrollBarIsMovedByItsHandle)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(12, 200); // the handle takes the upper half
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 50));
    QTest::mouseMove(&bar, QPoint(6, 100));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 100));
    EXPECT_EQ(bar.value(), 50);
}

TEST_F(StyleTest, SpinBoxStepsByItsArrows)
{
    QSpinBox box;
    box.resize(80, 32);
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(70, 9));
    EXPECT_EQ(box.value(), 1);
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(70, 22));
    EXPECT_EQ(box.value(), 0);
}

} // namespace vekha::ui
