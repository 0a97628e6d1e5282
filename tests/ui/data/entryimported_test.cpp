// SPDX-License-Identifier: GPL-3.0-or-later
// The grid goes where figures were imported.
#include "tests/ui/data/entrypaneltest.h"

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

    const Period old{Granularity::Month, day(2024, 2, 1)};
};

} // namespace

TEST_P(EntryImported, ItGoesToOlderMonthsOfAFilledWorkspace)
{
    store("spend", {{old.shifted(-1), 600}, {old, 700}}); // its sheet is still being asked for
    page->showImported(old);
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    EXPECT_TRUE(isAt(old));
}

TEST_P(EntryImported, ItGoesThereAlsoWhenThePageIsOpenedOnlyThen)
{
    page->hide();
    store("spend", {{old, 700}});
    page->showImported(old);
    page->open({QStringLiteral("data"), {}, ChannelId::All, {}, {}}); // by the side bar
    page->show();
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    EXPECT_TRUE(isAt(old));
}

TEST_P(EntryImported, EachHeadHasItsYearWhereThereAreSeveral)
{
    store("spend", {{old, 700}});
    page->showImported(old);
    waitFor([&] { return isAt(old) && !page->isAsking(); });
    for (int column = 0; column < model().columnCount(); ++column) {
        const int year = calendar::dateOf(model().periodAt(column).first).year();
        EXPECT_TRUE(model().columnName(column).contains(QString::number(year)))
            << qPrintable(model().columnName(column));
    }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryImported, bothLanguages(), languageName);
