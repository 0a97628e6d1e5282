// SPDX-License-Identifier: GPL-3.0-or-later
// "What matters now" and the marks of warnings on tiles.
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"
#include "ui/overview/kpitile.h"
#include "ui/overview/matterscard.h"
#include "ui/overview/overviewpage.h"

#include "ui/common/buttons.h"

namespace vekha::ui {

namespace {

/// May: the revenue of Search was 1.2M of 1.5M, leads went from 250 to 280.
class Matters : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        enterFigures();
        Dashboard board = workspace->content()->dashboards.front();
        board.tiles.push_back({QStringLiteral("revenue"), search});
        ASSERT_TRUE(
            workspace->apply({{store::SaveDashboard{board}}, ChangeKind::SaveDashboard, {u"Review"_qs}}));
        page = std::make_unique<OverviewPage>(context);
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        open(*page);
        card = page->findChild<MattersCard *>();
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    std::unique_ptr<OverviewPage> page;
    MattersCard *card = nullptr;
    std::vector<Destination> chosen;
};

} // namespace

TEST_F(Matters, SentencesComeAfterTheFiguresAndLeadToTheirPlace)
{
    ASSERT_TRUE(card);
    ASSERT_SOON(card->count() >= 3);
    EXPECT_LE(card->count(), 7);
    const QString first = card->line(0)->text().replace(QChar(0xa0), u' ');
    EXPECT_TRUE(first.startsWith(u"Revenue, Search: ₽1.2M for May 2026 instead of ₽1.5M"_qs))
        << qPrintable(first);
    EXPECT_TRUE(card->line(0)->accessibleName().startsWith(u"Medium severity: "_qs));
    card->line(0)->setFocus();
    QTest::keyClick(card->line(0), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0], (Destination{u"metric"_qs, u"revenue"_qs, search, {}, month(5)}));
    QTest::mouseClick(card->allLink(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 2u);
    EXPECT_EQ(chosen[1].page, u"warnings");
}

TEST_F(Matters, AWarnedTileIsMarkedAndSaysWhy)
{
    const auto marked = [this] {
        QStringList names;
        for (const KpiTile *tile : page->findChildren<KpiTile *>()) {
            if (tile->content().warning)
                names += tile->content().name;
        }
        return names;
    };
    ASSERT_SOON_EQ(marked(), QStringList{u"Revenue, Search"_qs});
    for (const KpiTile *tile : page->findChildren<KpiTile *>()) {
        if (!tile->content().warning)
            continue;
        EXPECT_TRUE(tile->accessibleName().contains(u"Target missed: "_qs))
            << qPrintable(tile->accessibleName());
        EXPECT_TRUE(tile->content().toolTip.contains(u"Target missed: "_qs));
        EXPECT_FALSE(tile->toolTip().isEmpty());
    }
}

} // namespace vekha::ui
