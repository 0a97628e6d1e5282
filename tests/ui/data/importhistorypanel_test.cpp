// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importhistorypanel.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/data/importprofiledialog.h"
#include "ui/data/importprofilelist.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

namespace vekha::ui {

namespace {

class History : public testing::WorkspaceTest {
protected:
    void importOne(const QString &profile = QStringLiteral("Weekly letter"), int day = 1)
    {
        const QString file =
            write(QStringLiteral("may.csv"),
                  "date,channel,clicks\n2026-05-0" + QByteArray::number(day) + ",Newsletter,10\n");
        const auto table = exchange::inspect(file);
        ASSERT_TRUE(table);
        Progress progress;
        exchange::ImportChoices choices;
        choices.profile = profile;
        const auto done = workspace->importFile(file, exchange::proposeMapping(*table, workspace->catalog()),
                                                choices, progress);
        ASSERT_FALSE(done.error);
    }

    void saveProfile(const QString &name)
    {
        exchange::ImportProfile profile;
        profile.name = name;
        profile.header = {QStringLiteral("date"), QStringLiteral("clicks")};
        profile.mapping.date = 0;
        profile.mapping.metrics = {{1, QStringLiteral("clicks"), {}, 1}};
        profile.source = folder.path();
        profile.pattern = QStringLiteral("*.csv");
        ASSERT_TRUE(workspace->apply(savingProfile(profile)));
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
    ASSERT_TRUE(waitUntil([&] { return panel.table()->model()->rowCount() == 1; }));
    EXPECT_EQ(panel.table()->model()->index(0, 0).data().toString(), QStringLiteral("may.csv"));
    EXPECT_EQ(panel.table()->model()->index(0, ImportHistoryModel::ProfileColumn).data().toString(),
              QStringLiteral("Weekly letter"));
    picture(&panel, QStringLiteral("imports"));
    QSignalSpy messages(&panel, &Page::messageShown);
    click(panel.revertButton());
    ASSERT_TRUE(waitUntil([&] { return messages.count() == 1; }));
    EXPECT_FALSE(workspace->dataEnd());
    ASSERT_TRUE(waitUntil([&] { return !panel.revertButton()->isEnabled(); }));
}

TEST_F(History, AColumnThatIsEmptyThroughoutIsNotShown)
{
    importOne({});
    ImportHistoryPanel panel(context);
    panel.resize(1024, 500); // beside the navigation of a window of 1280
    panel.setWorkspace(workspace.get());
    panel.show();
    ASSERT_TRUE(waitUntil([&] { return panel.table()->model()->rowCount() == 1; }));
    EXPECT_TRUE(panel.table()->isColumnHidden(ImportHistoryModel::ProfileColumn));
    EXPECT_FALSE(panel.table()->isColumnHidden(ImportHistoryModel::StateColumn));
    EXPECT_EQ(panel.table()->horizontalScrollBar()->maximum(), 0) << "all columns are in sight";
    EXPECT_LT(panel.profiles()->width(), panel.table()->width() / 2) << "it holds but one sentence";
    importOne(QStringLiteral("Weekly letter"), 2);
    ASSERT_TRUE(waitUntil([&] { return panel.table()->model()->rowCount() == 2; }));
    EXPECT_FALSE(panel.table()->isColumnHidden(ImportHistoryModel::ProfileColumn));
}

TEST_F(History, ListsProfilesToRenameRemoveAndRefresh)
{
    saveProfile(QStringLiteral("Direct"));
    ImportHistoryPanel panel(context);
    panel.resize(1000, 500);
    panel.setWorkspace(workspace.get());
    panel.show();
    ImportProfileList *profiles = panel.profiles();
    ASSERT_TRUE(waitUntil([&] { return profiles->table()->model()->rowCount() == 1; }));
    EXPECT_EQ(profiles->table()->model()->index(0, ImportProfileModel::NameColumn).data().toString(),
              QStringLiteral("Direct"));
    EXPECT_TRUE(profiles->table()
                    ->model()
                    ->index(0, ImportProfileModel::SourceColumn)
                    .data()
                    .toString()
                    .endsWith(QStringLiteral("*.csv")));
    picture(&panel, QStringLiteral("import-profiles"));

    QSignalSpy chosen(&panel, &Page::destinationChosen);
    click(profiles->refreshButton());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Destination>().page, QStringLiteral("refresh"));

    QTimer::singleShot(0, &panel, [this] {
        auto *dialog = qobject_cast<ImportProfileDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        picture(dialog, QStringLiteral("import-profile-dialog"));
        dialog->nameEdit()->selectAll();
        QTest::keyClicks(dialog->nameEdit(), QStringLiteral("Yandex"));
        click(dialog->primary());
    });
    click(profiles->editButton());
    ASSERT_TRUE(waitUntil([&] {
        const auto saved = workspace->importProfiles();
        return saved.size() == 1 && saved[0].name == QLatin1String("Yandex");
    }));
    ASSERT_TRUE(waitUntil([&] { return profiles->removeButton()->isEnabled(); }));
    QSignalSpy messages(&panel, &Page::messageShown);
    click(profiles->removeButton());
    ASSERT_TRUE(waitUntil([&] { return messages.count() == 1; }));
    EXPECT_TRUE(workspace->importProfiles().empty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->importProfiles().size(), 1u);
}

} // namespace

} // namespace vekha::ui
