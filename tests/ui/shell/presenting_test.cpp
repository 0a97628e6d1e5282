// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presenting.h"

#include <gtest/gtest.h>

#include <QVBoxLayout>
#include <QWidget>

namespace vekha::ui {

namespace {

/// A window with a bar that is shown, one that is hidden anyway, and a page.
class PresentingTest : public ::testing::Test {
protected:
    PresentingTest() : presenting(window, {&bar, &hidden})
    {
        for (QWidget *part : {&bar, &hidden, &page}) {
            part->setParent(&window);
            column.addWidget(part);
        }
        hidden.hide();
        window.show();
    }

    QWidget window, bar, hidden, page;
    QVBoxLayout column{&window};
    Presenting presenting;
};

} // namespace

TEST_F(PresentingTest, LeavesThePageAloneAndBringsAllBackAsItWas)
{
    presenting.start();
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_TRUE(bar.isHidden());
    EXPECT_TRUE(page.isVisible());
    presenting.end();
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(hidden.isHidden());
}

TEST_F(PresentingTest, AMaximisedWindowIsMaximisedAgain)
{
    window.setWindowState(Qt::WindowMaximized);
    presenting.start();
    presenting.end();
    EXPECT_TRUE(window.isMaximized());
}

TEST_F(PresentingTest, WhatIsShownMeanwhileComesBackAtTheEnd)
{
    presenting.start();
    hidden.show();
    presenting.keepHidden();
    EXPECT_TRUE(hidden.isHidden());
    presenting.end();
    EXPECT_TRUE(hidden.isVisible());
}

} // namespace vekha::ui
