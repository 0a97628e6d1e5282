// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importhistorypanel.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "tests/ui/testworkspace.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"

#include <QSignalSpy>

namespace vekha::ui {

namespace {

class History : public testing::WorkspaceTest {
protected:
    void importOne()
    {
        const QString file =
            write(QStringLiteral("may.csv"), "date,channel,clicks\n2026-05-01,Newsletter,10\n");
        const auto table = exchange::inspect(file);
        ASSERT_TRUE(table);
        Progress progress;
        const auto done =
            workspace->importFile(file, exchange::proposeMapping(*table, workspace->catalog()), {}, progress);
        ASSERT_FALSE(done.error);
    }
};

TEST_F(History, SaysWhatBelongsHereAndLeadsToTheImport)
{
    ImportHistoryPanel panel(context);
    panel.resize(900, 500);
    panel.setWorkspace(workspace.get());
    panel.show();
    auto *empty = panel.findChild<EmptyState *>();
    ASSERT_TRUE(empty->isVisible());
    QSignalSpy chosen(&panel, &Page::destinationChosen);
    click(empty->primary());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(History, RevertsTheChosenImport)
{
    importOne();
    ASSERT_TRUE(workspace->dataEnd());
    ImportHistoryPanel panel(context);
    panel.resize(900, 500);
    panel.setWorkspace(workspace.get());
    panel.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.table()->model()->rowCount() == 1; }, 8000));
    EXPECT_EQ(panel.table()->model()->index(0, 0).data().toString(), QStringLiteral("may.csv"));
    picture(&panel, QStringLiteral("imports"));
    QSignalSpy messages(&panel, &Page::messageShown);
    click(panel.revertButton());
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.count() == 1; }, 8000));
    EXPECT_FALSE(workspace->dataEnd());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.revertButton()->isEnabled(); }, 4000));
}

} // namespace

} // namespace vekha::ui
