// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a pasted block.
#include "tests/ui/data/entrypaneltest.h"

#include <QClipboard>

using namespace vekha;
using namespace vekha::ui;

namespace {

class EntryPaste : public EntryInBothLanguages {};

} // namespace

TEST_P(EntryPaste, TheQuestionNamesTheCellThatMeetsOtherPeriods)
{
    store("clicks", {{{calendar::Granularity::Day, day(2026, 5, 1)}, 100}});
    waitFor([&] { return model().cell(at("clicks", 5))->overlaps(); });
    QApplication::clipboard()->setText(QStringLiteral("10\t11\n20\t21\n30\t31\n"));
    click(at("spend", 4));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    EXPECT_TRUE(panel->overlapBar()->text().contains(model().placeName(at("clicks", 5))))
        << qPrintable(panel->overlapBar()->text());
    EXPECT_FALSE(panel->overlapBar()->text().contains(model().rowName(rowOf("spend"))));
}

TEST_P(EntryPaste, TheQuestionNamesTheCellWithFiguresOfCampaigns)
{
    storeOfCampaign("impressions", 4, 60);
    waitFor([&] { return model().cell(at("impressions", 4))->ofCampaigns; });
    QApplication::clipboard()->setText(QStringLiteral("10\n20\n30\n"));
    click(at("spend", 4));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    EXPECT_TRUE(panel->overlapBar()->text().contains(model().placeName(at("impressions", 4))))
        << qPrintable(panel->overlapBar()->text());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryPaste, bothLanguages(), languageName);
