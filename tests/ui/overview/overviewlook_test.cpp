// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page on the demo workspace at the sizes of the design, to be looked at; asserts that it fits.
#include "core/demo/demo.h"
#include "core/wording/translators.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tilegrid.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

namespace {

class OverviewLook : public ::testing::Test {
protected:
    OverviewLook() : theme(*qApp) {}

    void open(Language language)
    {
        context = std::make_unique<AppContext>(theme, language);
        auto made = demo::create(folder.filePath(QStringLiteral("demo.vekha")), language, {});
        ASSERT_TRUE(made) << int(made.error().code);
        workspace = std::move(*made);
        page = std::make_unique<OverviewPage>(*context);
        ViewState view;
        view.period =
            workspace->calendar().periodOf(calendar::Granularity::Month, calendar::dayOf(workspace->today()));
        view.days = view.period->days();
        page->setView(view);
        page->setWorkspace(workspace.get());
    }

    void draw(QSize size, const QString &name)
    {
        page->resize(size);
        page->show();
        ASSERT_TRUE(waitUntil([this] { return !page->isAsking(); }));
        QTest::qWait(20);
        QDir().mkpath(QStringLiteral(VEKHA_LOOK_DIR));
        ASSERT_TRUE(page->grab().save(QStringLiteral(VEKHA_LOOK_DIR "/%1.png").arg(name)));
    }

    Theme theme;
    QTemporaryDir folder;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

// Widths and heights are those of the page within the window: less the side bar and the bars.
TEST_F(OverviewLook, FitsAllWindowSizesInBothSchemes)
{
    open(Language::English);
    ASSERT_FALSE(HasFatalFailure());
    auto *grid = page->findChild<TileGrid *>();
    theme.setChoice(SchemeChoice::Light);
    draw({1072, 690}, QStringLiteral("overview-en-light-1280"));
    EXPECT_EQ(grid->columns(), 3);
    EXPECT_EQ(grid->tile(0)->height(), 152);
    draw({1232, 790}, QStringLiteral("overview-en-light-1440"));
    EXPECT_EQ(grid->columns(), 4);
    EXPECT_EQ(grid->tile(0)->width(), 284);
    theme.setChoice(SchemeChoice::Dark);
    draw({1712, 970}, QStringLiteral("overview-en-dark-1920"));
    EXPECT_EQ(grid->columns(), 5);
    EXPECT_EQ(grid->tile(0)->width(), 320);
    theme.setChoice(SchemeChoice::Light);
    draw({1232, 1100}, QStringLiteral("overview-en-light-tall"));
    auto *scroll = page->findChild<QScrollArea *>();
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
}

TEST_F(OverviewLook, FitsRussianNumbers)
{
    open(Language::Russian);
    ASSERT_FALSE(HasFatalFailure());
    draw({1072, 690}, QStringLiteral("overview-ru-light-1280"));
    theme.setChoice(SchemeChoice::Dark);
    draw({1232, 1100}, QStringLiteral("overview-ru-dark-1440"));
    theme.setChoice(SchemeChoice::Light);
}

} // namespace vekha::ui
