// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says of the selection follows the figures.
#include "tests/ui/data/entrypaneltest.h"

using namespace vekha;
using namespace vekha::ui;

namespace {

class EntrySelection : public EntryInBothLanguages {
protected:
    EntrySelection()
    {
        QObject::connect(page.get(), &Page::selectionDescribed, page.get(),
                         [this](const QString &text) { described = text; });
    }

    /// Leads of March and April, selected by mouse and Shift+Right.
    void selectTwo()
    {
        store("leads", {{month(3), 1000}, {month(4), 234}});
        waitFor([&] { return model().cell(at("leads", 4))->stored == 234; });
        click(at("leads", 3));
        key(Qt::Key_Right, Qt::ShiftModifier);
        ASSERT_TRUE(tells(1234)) << qPrintable(described);
    }

    bool tells(double sum) { return described.contains(context.format().number(sum)); }

    QString described;
};

} // namespace

TEST_P(EntrySelection, ItsSumFollowsUndoAndRedo)
{
    selectTwo();
    ASSERT_TRUE(workspace->undo().has_value());
    waitFor([&] { return !tells(1234); });
    ASSERT_TRUE(workspace->redo().has_value());
    waitFor([&] { return tells(1234); });
}

TEST_P(EntrySelection, ItsSumFollowsFillingAndClearing)
{
    selectTwo();
    key(Qt::Key_R, Qt::ControlModifier);
    waitFor([&] { return tells(2000); });
    waitFor([&] { return stored("leads", 4) == 1000 && !page->isAsking(); });
    EXPECT_TRUE(tells(2000));
    key(Qt::Key_Delete);
    waitFor([&] { return !tells(2000); });
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntrySelection, bothLanguages(), languageName);
