// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page on the demo workspace at the sizes of the design, to be looked at; asserts that it fits.
#include "core/demo/demo.h"
#include "core/wording/translators.h"
#include "ui/channels/channelspage.h"
#include "ui/common/buttons.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

namespace {

class ChannelsLook : public ::testing::Test {
protected:
    ChannelsLook() : theme(*qApp) {}

    void open(Language language)
    {
        context = std::make_unique<AppContext>(theme, language);
        auto made = demo::create(folder.filePath(QStringLiteral("demo.vekha")), language, {});
        ASSERT_TRUE(made) << int(made.error().code);
        workspace = std::move(*made);
        page = std::make_unique<ChannelsPage>(*context);
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

    /// Panels in the first row.
    int panelsAcross() const
    {
        const auto panels = page->findChildren<ChannelPanel *>();
        return int(std::count_if(panels.begin(), panels.end(), [&](const ChannelPanel *panel) {
            return panel->isVisible() && panel->y() == panels.front()->y();
        }));
    }

    Theme theme;
    QTemporaryDir folder;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ChannelsPage> page;
};

} // namespace

// Widths and heights are those of the page within the window: less the side bar and the bars.
TEST_F(ChannelsLook, FitsAllWindowSizesInBothSchemes)
{
    open(Language::English);
    ASSERT_FALSE(HasFatalFailure());
    theme.setChoice(SchemeChoice::Light);
    draw({1072, 690}, QStringLiteral("channels-en-light-1280"));
    EXPECT_EQ(panelsAcross(), 2);
    draw({1232, 1100}, QStringLiteral("channels-en-light-1440"));
    EXPECT_EQ(panelsAcross(), 3);
    theme.setChoice(SchemeChoice::Dark);
    draw({1712, 970}, QStringLiteral("channels-en-dark-1920"));
    EXPECT_EQ(panelsAcross(), 4);
    theme.setChoice(SchemeChoice::Light);
    page->findChild<SegmentedControl *>()->setCurrent(1);
    draw({1232, 790}, QStringLiteral("channels-en-light-comparison"));
    page->open({QStringLiteral("channels"), {}, ChannelId(2), QStringLiteral("detail"), {}});
    draw({1232, 790}, QStringLiteral("channels-en-light-detail"));
}

TEST_F(ChannelsLook, FitsRussianNumbers)
{
    open(Language::Russian);
    ASSERT_FALSE(HasFatalFailure());
    draw({1072, 1000}, QStringLiteral("channels-ru-light-1280"));
    theme.setChoice(SchemeChoice::Dark);
    draw({1232, 1100}, QStringLiteral("channels-ru-dark-1440"));
    theme.setChoice(SchemeChoice::Light);
}

} // namespace vekha::ui
