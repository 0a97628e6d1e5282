// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "core/demo/demo.h"
#include "core/wording/translators.h"
#include "core/workspace/reviewediting.h"
#include "ui/common/appcontext.h"
#include "ui/review/reviewstage.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

// The page and its presentation with the demo's figures, in both languages and schemes. What is not told by
// VEKHA_PICTURES is drawn all the same: nothing may be cut or cost long.
TEST(ReviewPictures, EveryStepOfTheDemoIsDrawn)
{
    const QString where = qEnvironmentVariable("VEKHA_PICTURES");
    for (const Language language : {Language::English, Language::Russian}) {
        if (where.isEmpty() && language == Language::Russian)
            continue; // the same widgets in other words
        Theme theme(*qApp);
        wording::Translators translators;
        translators.setLanguage(language);
        AppContext context(theme, language);
        QTemporaryDir folder;
        auto made = demo::create(folder.filePath(QStringLiteral("d.vekha")), language, {});
        ASSERT_TRUE(made);
        const std::unique_ptr<Workspace> workspace = std::move(*made);
        ViewState view;
        view.period = workspace->calendar().parse(QStringLiteral("2026-05")).value();
        view.days = view.period->days();
        const calendar::Period may = *view.period;
        ReviewInput input;
        input.seen = {QStringLiteral("revenue"), QStringLiteral("leads")};
        input.notes.insert(
            QStringLiteral("revenue"),
            QStringLiteral("Yandex Direct has lost impressions since the bids rose on 14 May."));
        const QDateTime now(QDate(2026, 5, 25), QTime(9, 0), Qt::UTC);
        ASSERT_TRUE(workspace->apply(*keepingChange(*workspace, may, input, now)));
        review::Decision decision;
        decision.review = storedReview(*workspace, may)->id;
        decision.metric = QStringLiteral("revenue");
        decision.what =
            QStringLiteral("Move 200,000 a month from VK Ads to Yandex Direct, on trial for a month");
        decision.who = workspace->content()->people.front().name;
        decision.due = QDate(2026, 6, 1);
        ASSERT_TRUE(workspace->apply(decisionChange(*workspace, decision)));
        ReviewPage page(context);
        page.resize(1072, 660); // of a window of 1280 x 800
        page.setView(view);
        page.setWorkspace(workspace.get());
        page.show();
        const auto settle = [&page] {
            ASSERT_TRUE(waitUntil([&page] { return !page.isAsking(); }));
            QCoreApplication::processEvents();
        };
        settle();
        const auto keep = [&](const QString &name) {
            if (where.isEmpty()) {
                EXPECT_FALSE(page.grab().isNull());
                return;
            }
            for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
                theme.setChoice(scheme);
                QTest::qWait(50);
                page.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(where, name,
                             language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en"),
                             scheme == SchemeChoice::Light ? QStringLiteral("light")
                                                           : QStringLiteral("dark")));
            }
        };
        keep(QStringLiteral("start"));
        page.goTo(1);
        settle();
        keep(QStringLiteral("kpi"));
        page.resize(1712, 940);
        keep(QStringLiteral("kpi-wide"));
        page.resize(1232, 760);
        keep(QStringLiteral("kpi-middle"));
        page.goTo(int(page.board()->kpis.size()) + 1);
        settle();
        keep(QStringLiteral("end"));
        page.resize(1920, 1080);
        page.setPresenting(true);
        for (const int step : {0, 1, 2, int(page.board()->kpis.size()) + 1}) {
            page.goTo(step);
            settle();
            keep(QStringLiteral("stage%1").arg(step));
        }
        page.setWorkspace(nullptr);
    }
}

} // namespace vekha::ui
