// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/channelspanel.h"

#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/data/campaignlist.h"
#include "ui/data/colourpicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

namespace vekha::ui {

namespace {

class Channels : public testing::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        panel = std::make_unique<ChannelsPanel>(context);
        panel->resize(1100, 760);
        panel->setWorkspace(workspace.get());
        panel->show();
        ASSERT_TRUE(waitUntil([&] { return panel->table()->model()->rowCount() == 3; }));
    }
    void TearDown() override { panel.reset(); }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : panel->findChildren<QAbstractButton *>()) {
            if ((each->text() == text || each->toolTip() == text) && each->isVisible())
                return each;
        }
        return nullptr;
    }

    template <class Act> void doAndWait(Act act)
    {
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        act();
        ASSERT_TRUE(waitUntil([&] { return changed.count() > 0; }));
        QCoreApplication::processEvents();
    }

    void choose(int row)
    {
        QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          panel->table()->visualRect(panel->table()->model()->index(row, 2)).center());
    }

    [[nodiscard]] const Channel *stored(const QString &name)
    {
        content = workspace->content();
        return findChannel(content->channels, name);
    }

    std::shared_ptr<const store::Content> content;
    std::unique_ptr<ChannelsPanel> panel;
};

TEST_F(Channels, AddsAChannelWithNameAndColour)
{
    click(button(QStringLiteral("Add channel")));
    QTest::keyClicks(panel->nameField(Language::English), QStringLiteral("Podcasts"));
    auto *colours = panel->findChild<ColourPicker *>();
    QTest::mouseClick(colours, Qt::LeftButton, Qt::NoModifier, colours->boxOf(6).center());
    doAndWait([&] { click(button(QStringLiteral("Save"))); });
    const Channel *podcasts = stored(QStringLiteral("Podcasts"));
    ASSERT_TRUE(podcasts);
    EXPECT_EQ(podcasts->colour, 6);
    EXPECT_EQ(panel->table()->model()->rowCount(), 4);
}

TEST_F(Channels, RefusesAChannelWithoutAName)
{
    choose(1);
    panel->nameField(Language::English)->selectAll();
    QTest::keyClick(panel->nameField(Language::English), Qt::Key_Delete);
    click(button(QStringLiteral("Save")));
    EXPECT_TRUE(stored(QStringLiteral("Yandex Direct")));
    EXPECT_TRUE(button(QStringLiteral("Discard"))->isEnabled());
}

TEST_F(Channels, DeletesAChannelAtOnceAndCanBeUndone)
{
    choose(2);
    QSignalSpy messages(panel.get(), &Page::messageShown);
    doAndWait([&] { click(button(QStringLiteral("Delete channel"))); });
    EXPECT_FALSE(stored(QStringLiteral("Newsletter")));
    ASSERT_TRUE(waitUntil([&] { return messages.count() == 1; }));
    EXPECT_TRUE(messages.front().at(1).toBool());
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(stored(QStringLiteral("Newsletter")));
}

TEST_F(Channels, MovesAChannelUpButNeverAboveTheCompany)
{
    choose(2);
    doAndWait([&] { click(button(QStringLiteral("Move up"))); });
    content = workspace->content();
    EXPECT_EQ(content->channels[0].id, ChannelId::Company);
    EXPECT_EQ(content->channels[1].name.en, QStringLiteral("Newsletter"));
    EXPECT_FALSE(button(QStringLiteral("Move up"))->isEnabled());
}

TEST_F(Channels, AddsRenamesAndArchivesCampaigns)
{
    choose(1);
    CampaignList *campaigns = panel->campaigns();
    doAndWait([&] {
        QTest::keyClicks(campaigns->newName(), QStringLiteral("Summer"));
        QTest::keyClick(campaigns->newName(), Qt::Key_Return);
    });
    ASSERT_TRUE(waitUntil([&] { return campaigns->list()->count() == 1; }));
    picture(panel.get(), QStringLiteral("channels"));
    campaigns->list()->setCurrentRow(0);
    doAndWait([&] { campaigns->list()->item(0)->setText(QStringLiteral("Summer sale")); });
    ASSERT_EQ(workspace->content()->campaigns.size(), 1u);
    EXPECT_EQ(workspace->content()->campaigns.front().name, QStringLiteral("Summer sale"));
    ASSERT_TRUE(waitUntil([&] { return campaigns->list()->count() == 1; }));
    doAndWait([&] { click(button(QStringLiteral("Archive"))); });
    EXPECT_TRUE(workspace->content()->campaigns.front().archived);
}

} // namespace

} // namespace vekha::ui
