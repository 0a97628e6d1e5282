// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

class FocusRingTest : public ::testing::Test {
protected:
    FocusRingTest() : theme(*qApp)
    {
        theme.setChoice(SchemeChoice::Light);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        for (QWidget *widget : std::initializer_list<QWidget *>{&first, &second, &field})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ~FocusRingTest() override
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{&first, &second, &field})
            widget->setParent(nullptr);
    }

    /// Colour 3 px left of the widget's edge: in the middle of the ring.
    QColor besides(const QWidget &widget)
    {
        const QPoint edge = widget.mapTo(&window, QPoint(-3, widget.height() / 2));
        return window.grab().toImage().pixelColor(edge);
    }

    Theme theme;
    QWidget window;
    QPushButton first{QStringLiteral("One")};
    QPushButton second{QStringLiteral("Two")};
    QLineEdit field;
    const QColor accent = Palette::light().color(Role::Accent);
    const QColor ground = Palette::light().color(Role::Window);
};

} // namespace

TEST_F(FocusRingTest, ShowsAroundTheControlReachedByTab)
{
    first.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&window, Qt::Key_Tab);
    ASSERT_TRUE(second.hasFocus());
    EXPECT_EQ(besides(second), accent);
    EXPECT_EQ(besides(first), ground);
}

TEST_F(FocusRingTest, IsNotShownAroundAButtonThatWasClicked)
{
    QTest::mouseClick(&second, Qt::LeftButton);
    EXPECT_EQ(besides(second), ground);
}

TEST_F(FocusRingTest, IsAlwaysShownAroundAFieldThatTakesText)
{
    QTest::mouseClick(&field, Qt::LeftButton);
    ASSERT_TRUE(field.hasFocus());
    EXPECT_EQ(besides(field), accent);
}

TEST_F(FocusRingTest, MovesWithItsControl)
{
    second.setFocus(Qt::TabFocusReason);
    window.resize(window.width(), window.height() + 90);
    QCoreApplication::processEvents();
    EXPECT_EQ(besides(second), accent);
}

} // namespace vekha::ui
