// SPDX-License-Identifier: GPL-3.0-or-later
// Habits 20 and 30: a click drills down, Back returns with the filters as they were, a filter is seen
// everywhere.
#include "tests/ui/habits/habittest.h"

#include "ui/charts/barlist.h"
#include "ui/common/buttons.h"
#include "ui/overview/kpitile.h"
#include "ui/shell/topbar.h"

using namespace vekha;
using namespace vekha::ui;

namespace {

class WaysHabit : public vekha::ui::testing::HabitTest {
protected:
    [[nodiscard]] bool showsText(const QString &text) const
    {
        for (const QWidget *widget : window->topBar()->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->property("text").toString().contains(text) ||
                                        widget->accessibleName().contains(text)))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(WaysHabit, AClickOnABarLeadsToTheChannelAndBackReturnsWithTheFiltersAsTheyWere)
{
    ViewState view = window->view();
    view.compare = ViewState::Compare::YearAgo;
    window->setView(view);
    open(QStringLiteral("overview"));
    KpiTile *leads = window->findChildren<KpiTile *>().first();
    QTest::mouseClick(leads, Qt::LeftButton, {}, QPoint(40, 60));
    ASSERT_TRUE(settles());
    ASSERT_EQ(window->currentPage(), QStringLiteral("metric"));
    auto *bars = window->page(QStringLiteral("metric"))->findChild<BarList *>();
    ASSERT_TRUE(bars && bars->isVisible());
    bars->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(settles());
    const Destination detail = window->page(window->currentPage())->current();
    EXPECT_NE(detail.channel, ChannelId::All);
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->page(window->currentPage())->current().channel, ChannelId::All);
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(window->view(), view);
}

TEST_F(WaysHabit, AFilterIsSeenOnEachPageAndClearedByKeys)
{
    ViewState view = window->view();
    view.channels = {*window->workspace()->channelNamed(QStringLiteral("Newsletter"))};
    window->setView(view);
    for (const char *page : {"overview", "channels", "trends", "funnel", "warnings"}) {
        open(QLatin1String(page));
        EXPECT_TRUE(window->topBar()->isVisible()) << page;
        EXPECT_TRUE(showsText(QStringLiteral("Newsletter"))) << page;
    }
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(settles());
    EXPECT_TRUE(window->view().channels.empty());
    EXPECT_FALSE(showsText(QStringLiteral("Newsletter")));
}
