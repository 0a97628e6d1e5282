// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/starttime.h"
#include "core/workspace/workspace.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

namespace vekha::desktop {

namespace {

/// Counts how often a widget is painted.
class Paintings : public QObject {
public:
    explicit Paintings(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

class StartTest : public ::testing::Test, protected ui::WholeWindow {
protected:
    StartTest()
    {
        options.systemDate = QDate(2024, 6, 1);
        window = std::make_unique<ui::MainWindow>(context, translators, settings, options);
    }
};

} // namespace

TEST_F(StartTest, TheWindowIsPaintedOnceItsFirstPageStands)
{
    const Paintings paintings(window.get());
    paintFirstWhenSettled(*window, std::chrono::hours(1)); // however slow the machine is
    bool isPainted = false;
    int before = -1;
    whenPainted(*window, [&] { isPainted = true; });
    QObject::connect(window.get(), &ui::MainWindow::settled, window.get(), [&] {
        if (before < 0)
            before = paintings.count;
    });
    const QString file = folder.filePath(QStringLiteral("w.vekha"));
    ASSERT_TRUE(Workspace::create(file, {}, options));
    window->openFile(file);
    window->show();
    ASSERT_SOON(isPainted);
    EXPECT_EQ(before, 0);
    EXPECT_GE(paintings.count, 1);
    EXPECT_EQ(window->currentPage(), u"data") << "there are no figures yet";
}

TEST_F(StartTest, AWindowThatHasNothingToWaitForIsPaintedAllTheSame)
{
    const Paintings paintings(window.get());
    paintFirstWhenSettled(*window);
    window->show();
    ASSERT_SOON(paintings.count > 0);
}

} // namespace vekha::desktop
