// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchcombo.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

class SearchComboTest : public ::testing::Test {
protected:
    SearchComboTest()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(other);
        column->addWidget(combo);
        combo->addItem(QStringLiteral("Skip"), 0);
        combo->addItem(QStringLiteral("Ad spend"), 1);
        combo->addItem(QStringLiteral("Leads"), 2);
        window.show();
        window.activateWindow();
        other->setFocus();
    }

    QWidget window;
    QLineEdit *other = new QLineEdit(&window);
    SearchCombo *combo = new SearchCombo(&window);
};

} // namespace

TEST_F(SearchComboTest, TypingAfterAClickReplacesWhatWasChosen)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton);
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("leads"));
    QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
    EXPECT_EQ(combo->currentData().toInt(), 2) << combo->currentText().toStdString();
}

TEST_F(SearchComboTest, SecondClickPlacesTheCursor)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton);
    EXPECT_TRUE(combo->lineEdit()->hasSelectedText());
    QTest::qWait(QApplication::doubleClickInterval() + 10); // another click, not a double one
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton);
    EXPECT_FALSE(combo->lineEdit()->hasSelectedText());
}

TEST_F(SearchComboTest, WordsThatNameNothingLeaveTheChoice)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    combo->choose(1);
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton);
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("zzz"));
    QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
    EXPECT_EQ(combo->currentData().toInt(), 1);
    EXPECT_EQ(combo->currentText(), QStringLiteral("Ad spend"));
}

} // namespace vekha::ui
