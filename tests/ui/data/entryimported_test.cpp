// SPDX-License-Identifier: GPL-3.0-or-later
// The grid goes where figures were imported.
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "tests/ui/data/entrypaneltest.h"
#include "ui/data/entrybar.h"
#include "ui/data/entryimported.h"
#include "ui/data/importhistorypanel.h"

#include <QFile>

using namespace vekha;
using namespace vekha::ui;
using calendar::Granularity;
using calendar::Period;

namespace {

class EntryImported : public EntryInBothLanguages {
protected:
    EntryImported()
    {
        store("spend", {{month(3), 400}, {month(4), 500}});
        waitFor([&] { return model().cell(at("spend", 4))->stored == 500; });
    }

    bool isAt(const Period &period)
    {
        const QModelIndex at = grid().currentIndex();
        return at.isValid() && model().periodAt(at.column()) == period &&
               grid().viewport()->rect().intersects(grid().visualRect(at));
    }

    /// Imports a table and lets the page go there, as the window does.
    ChangeId import(const QByteArray &table, const Period &newest)
    {
        QFile file(folder.filePath(QStringLiteral("table.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        file.close();
        const auto read = exchange::inspect(file.fileName());
        EXPECT_TRUE(read);
        Progress progress;
        const auto done = workspace->importFile(
            file.fileName(), exchange::proposeMapping(*read, workspace->catalog()), {}, progress);
        EXPECT_FALSE(done.error);
        page->showImported({newest, newest.days(), {done.report.number}});
        return done.report.number;
    }

    [[nodiscard]] const EntryRequest &request() const { return panel->model()->sheet().request; }
    ChannelId named(const char *name) { return *workspace->channelNamed(QString::fromLatin1(name)); }

    const Period old{Granularity::Month, day(2024, 2, 1)};
};

} // namespace

TEST_P(EntryImported, ItGoesToOlderMonthsOfAFilledWorkspace)
{
    store("spend", {{old.shifted(-1), 600}, {old, 700}}); // its sheet is still being asked for
    page->showImported({old, old.days()});
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    EXPECT_TRUE(isAt(old));
}

TEST_P(EntryImported, ItGoesThereAlsoWhenThePageIsOpenedOnlyThen)
{
    page->hide();
    store("spend", {{old, 700}});
    page->showImported({old, old.days()});
    page->open({QStringLiteral("data"), {}, ChannelId::All, {}, {}}); // by the side bar
    page->show();
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    EXPECT_TRUE(isAt(old));
}

TEST_P(EntryImported, EachHeadHasItsYearWhereThereAreSeveral)
{
    store("spend", {{old, 700}});
    page->showImported({old, old.days()});
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    for (int column = 0; column < model().columnCount(); ++column) {
        const int year = calendar::dateOf(model().periodAt(column).first).year();
        EXPECT_TRUE(model().columnName(column).contains(QString::number(year)))
            << qPrintable(model().columnName(column));
    }
}

TEST_P(EntryImported, ItGoesToAChannelThatWasFilledWhereThePresentOneGotNothing)
{
    ASSERT_EQ(request().channel, named("Direct"));
    import("date,channel,clicks\n2024-02-01,Mailing,7\n2024-02-02,Mailing,8\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    EXPECT_EQ(request().channel, named("Mailing"));
    EXPECT_EQ(model().cell(model().index(rowOf("clicks"), grid().currentIndex().column()))->shown(), 15);
}

TEST_P(EntryImported, ItStaysWithAChannelThatGotFigures)
{
    import("date,channel,clicks\n2024-02-01,Mailing,7\n2024-02-01,Direct,9\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    EXPECT_EQ(request().channel, named("Direct"));
}

TEST_P(EntryImported, OneInputGivesWayToOneThatWasFilled)
{
    EntryRequest oneInput = request();
    oneInput.layout = EntryRequest::Layout::OneInput;
    oneInput.input = QStringLiteral("spend");
    panel->setRequest(oneInput);
    ASSERT_SOON(request().layout == EntryRequest::Layout::OneInput);
    import("date,channel,clicks\n2024-02-01,Mailing,7\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    EXPECT_EQ(request().input, u"clicks");
}

TEST_P(EntryImported, ItComesBackOnceTheImportIsUndone)
{
    click(at("clicks", 4));
    import("date,channel,clicks\n2024-02-01,Mailing,7\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    ASSERT_TRUE(workspace->undo());
    ASSERT_SOON(isAt(month(4)) && !page->isAsking());
    EXPECT_EQ(request().channel, named("Direct"));
    EXPECT_EQ(model().metricAt(grid().currentIndex().row()).id, u"clicks");
}

TEST_P(EntryImported, ItComesBackOnceTheImportIsRevertedInTheHistory)
{
    const ChangeId number = import("date,channel,clicks\n2024-02-01,Direct,7\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    store("spend", {{month(5), 600}}); // so that undo would not take the import back
    ASSERT_SOON(!page->isAsking());
    ASSERT_TRUE(workspace->revertImport(int(number)));
    ASSERT_SOON(!isAt(old) && !page->isAsking());
    EXPECT_EQ(request().channel, named("Direct"));
    EXPECT_TRUE(model().columnCount() > 0 && model().periodAt(0) > old);
}

TEST_P(EntryImported, WhoHasGoneOnIsLeftWhereHeIs)
{
    import("date,channel,clicks\n2024-02-01,Direct,7\n", old);
    ASSERT_SOON(isAt(old) && !page->isAsking());
    click(at("spend", 3));
    ASSERT_TRUE(workspace->undo());
    ASSERT_SOON(!page->isAsking());
    EXPECT_TRUE(isAt(month(3)));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryImported, bothLanguages(), languageName);
