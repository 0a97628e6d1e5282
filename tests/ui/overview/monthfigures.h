// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/common/page.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui::testing {

/// A workspace with two channels and two finished months, small enough to be checked by hand.
///
///              April                      May                       target for May
///              revenue    leads  spend    revenue    leads  spend   revenue    leads  CPL
/// Search       1,000,000  200    100,000  1,200,000  180    117,000 1,500,000  200
/// Email          500,000   50     10,000    600,000  100      5,000   500,000
/// all          1,500,000  250    110,000  1,800,000  280    122,000 2,000,000  280    400
///
/// CPL: April 110,000 / 250 = 440, May 122,000 / 280 = 435.71; its attainment 400 / 435.71 = 91.8 %.
class MonthFigures : public ::testing::Test {
protected:
    MonthFigures() : theme(*qApp), context(theme, Language::English) {}

    void SetUp() override
    {
        NewWorkspace setup;
        setup.channels.resize(2);
        setup.channels[0].name = {QStringLiteral("Search"), QStringLiteral("Поиск")};
        setup.channels[0].type = ChannelType::PaidSearch;
        setup.channels[1].name = {QStringLiteral("Email"), QStringLiteral("Рассылка")};
        setup.channels[1].type = ChannelType::Email;
        OpenOptions options;
        options.today = QDate(2026, 6, 10);
        options.who = QStringLiteral("Anna");
        auto made = Workspace::create(folder.filePath(QStringLiteral("a.vekha")), setup, options);
        ASSERT_TRUE(made) << int(made.error().code);
        workspace = std::move(*made);
        search = *workspace->channelNamed(QStringLiteral("Search"));
        email = *workspace->channelNamed(QStringLiteral("Email"));
        view.period = month(5);
        view.days = view.period->days();
    }

    static calendar::Period month(int number)
    {
        return {calendar::Granularity::Month, calendar::dayOf(QDate(2026, number, 1))};
    }

    void enterFigures()
    {
        store::SetFacts facts;
        const auto add = [&](ChannelId channel, int number, double revenue, double leads, double spend) {
            for (const auto &[input, value] :
                 {std::pair{"revenue", revenue}, {"leads", leads}, {"spend", spend}})
                facts.edits.push_back({QLatin1StringView(input), channel, CampaignId::None, month(number),
                                       value, std::nullopt, false});
        };
        add(search, 4, 1'000'000, 200, 100'000);
        add(email, 4, 500'000, 50, 10'000);
        add(search, 5, 1'200'000, 180, 117'000);
        add(email, 5, 600'000, 100, 5'000);
        store::SetTargets targets;
        const auto aim = [&](const char *metric, ChannelId channel, double value) {
            targets::Target target;
            target.key = {QLatin1StringView(metric), channel, month(5)};
            target.value = value;
            target.rule.amount = value;
            targets.edits.push_back({target.key, target});
        };
        aim("revenue", ChannelId::All, 2'000'000);
        aim("leads", ChannelId::All, 280);
        aim("cpl", ChannelId::All, 400);
        aim("revenue", search, 1'500'000);
        aim("revenue", email, 500'000);
        aim("leads", search, 200);
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("12")}}));
        ASSERT_TRUE(workspace->apply({{targets}, ChangeKind::SetTargets, {QStringLiteral("6")}}));
        Dashboard dashboard =
            workspace->content()->dashboards.empty() ? Dashboard() : workspace->content()->dashboards.front();
        dashboard.name = {QStringLiteral("Review"), QStringLiteral("Обзор месяца")};
        dashboard.tiles = {{QStringLiteral("revenue")}, {QStringLiteral("leads")}, {QStringLiteral("cpl")}};
        dashboard.table = {QStringLiteral("revenue"), QStringLiteral("leads"), QStringLiteral("cpl")};
        ASSERT_TRUE(workspace->apply(
            {{store::SaveDashboard{dashboard}}, ChangeKind::SaveDashboard, {QStringLiteral("Review")}}));
    }

    /// Shows the page and waits until it is filled.
    void open(Page &page)
    {
        page.resize(1072, 900);
        page.setView(view);
        page.setWorkspace(workspace.get());
        page.show();
        settle(page);
    }

    static void settle(Page &page)
    {
        ASSERT_TRUE(waitUntil([&page] { return !page.isAsking(); }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] Dashboard stored() const { return workspace->content()->dashboards.front(); }

    /// Ids of the stored tiles, in order.
    [[nodiscard]] QStringList storedTiles() const
    {
        QStringList ids;
        for (const Tile &tile : stored().tiles)
            ids.append(tile.metric);
        return ids;
    }

    QTemporaryDir folder;
    Theme theme;
    AppContext context;
    std::unique_ptr<Workspace> workspace;
    ViewState view;
    ChannelId search = ChannelId::All;
    ChannelId email = ChannelId::All;
};

} // namespace vekha::ui::testing
