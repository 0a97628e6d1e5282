// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a pasted block.
#include "tests/ui/data/entrypaneltest.h"

#include <QClipboard>

using namespace vekha;
using namespace vekha::ui;

namespace {

class EntryPaste : public EntryPanelTest, public ::testing::WithParamInterface<Language> {
protected:
    EntryPaste() { context.setLanguage(GetParam()); }
};

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
    Campaign brand;
    brand.channel = channel;
    brand.name = QStringLiteral("Brand");
    ASSERT_TRUE(workspace->apply({{store::SaveCampaign{brand}}, ChangeKind::SaveCampaign, {brand.name}}));
    const CampaignId id = workspace->content()->campaigns.back().id;
    store::SetFacts facts;
    facts.edits.push_back({QStringLiteral("impressions"), channel, id, month(4), 60, {}, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}));
    waitFor([&] { return model().cell(at("impressions", 4))->ofCampaigns; });
    QApplication::clipboard()->setText(QStringLiteral("10\n20\n30\n"));
    click(at("spend", 4));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    EXPECT_TRUE(panel->overlapBar()->text().contains(model().placeName(at("impressions", 4))))
        << qPrintable(panel->overlapBar()->text());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryPaste, ::testing::Values(Language::Russian, Language::English),
                         [](const auto &tested) {
                             return tested.param == Language::Russian ? "Russian" : "English";
                         });
