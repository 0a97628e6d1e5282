// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"

#include "core/demo/demo.h"
#include "core/wording/translators.h"
#include "ui/budget/budgettable.h"
#include "ui/common/appcontext.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

// The page with the demo's figures, in both languages, schemes and sizes; kept where VEKHA_PICTURES says.
TEST(BudgetPictures, TheDemoHasABudgetAndIsDrawn)
{
    const QString where = qEnvironmentVariable("VEKHA_PICTURES");
    for (const Language language : {Language::English, Language::Russian}) {
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
        BudgetPage page(context);
        page.resize(1072, 752); // of a window of 1280 x 800
        page.setView(view);
        page.setWorkspace(workspace.get());
        page.show();
        ASSERT_TRUE(waitUntil([&page] { return !page.isAsking(); }));
        EXPECT_TRUE(page.model()->board().hasSuggestion());
        EXPECT_GE(page.model()->board().channels.size(), 5U);
        QCoreApplication::processEvents();
        if (where.isEmpty()) {
            EXPECT_FALSE(page.grab().isNull());
            continue;
        }
        const auto keep = [&](const QString &name) {
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
        keep(QStringLiteral("narrow"));
        page.resize(1232, 852); // of 1440 x 900
        QTest::qWait(50);
        keep(QStringLiteral("wide"));
        auto *scroll = page.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QTest::qWait(50);
        keep(QStringLiteral("foot"));
        page.setWorkspace(nullptr);
    }
}

} // namespace vekha::ui
