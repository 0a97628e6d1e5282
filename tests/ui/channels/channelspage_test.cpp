// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelspage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/cellroles.h"
#include "ui/common/datatable.h"
#include "ui/common/fields.h"
#include "ui/common/metricpicker.h"

#include <QListWidget>

namespace vekha::ui {

namespace {

class ChannelsPageTest : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        enterFigures();
        page = std::make_unique<ChannelsPage>(context);
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        open(*page);
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    ChannelPanel *panel(ChannelId channel) const
    {
        for (auto *each : page->findChildren<ChannelPanel *>()) {
            if (each->content().channel == channel && each->isVisible())
                return each;
        }
        return nullptr;
    }
    DataTable *table() const
    {
        for (auto *each : page->findChildren<DataTable *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int columnOf(const QString &head) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == head)
                return column;
        }
        return -1;
    }

    std::unique_ptr<ChannelsPage> page;
    std::vector<Destination> chosen;
};

} // namespace

TEST_F(ChannelsPageTest, PanelsShowAttainmentValueAndTarget)
{
    ASSERT_TRUE(panel(search));
    const PanelContent &content = panel(search)->content();
    EXPECT_EQ(content.name, u"Search");
    EXPECT_EQ(content.aside, u"Spend ₽117K");
    ASSERT_EQ(content.gauges.size(), 3u); // revenue, leads, CPL of the dashboard
    EXPECT_EQ(content.gauges[0].name, u"Revenue");
    EXPECT_EQ(content.gauges[0].gauge.text, u"80%"); // 1.2 of 1.5
    EXPECT_EQ(content.gauges[0].status, Status::Missed);
    EXPECT_EQ(content.gauges[1].value, u"180");
    EXPECT_EQ(content.gauges[1].gauge.text, u"90%"); // of 200
    EXPECT_EQ(content.gauges[1].status, Status::Close);
    EXPECT_EQ(content.gauges[2].target, u"no target");
    EXPECT_EQ(panel(email)->content().gauges[0].gauge.text, u"120%"); // 600 of 500
}

TEST_F(ChannelsPageTest, TableComparesChannelsLargestFirstWithTheTotalLast)
{
    EXPECT_EQ(cell(0, 0), u"Search");
    EXPECT_EQ(cell(1, 0), u"Email");
    EXPECT_EQ(cell(2, 0), u"All channels");
    EXPECT_EQ(cell(0, columnOf(u"Revenue, ₽"_qs)), u"1,200,000");
    EXPECT_EQ(cell(2, columnOf(u"Revenue, ₽"_qs)), u"1,800,000");
    EXPECT_EQ(cell(0, columnOf(u"Against targets"_qs)), u"0 of 2 met");
    const int summary = columnOf(u"Against targets"_qs);
    EXPECT_EQ(table()->model()->index(0, summary).data(StatusRole).toInt(), int(Status::Missed));
    EXPECT_EQ(table()->model()->index(0, summary).data(Qt::AccessibleTextRole), u"Missed, 0 of 2 met"_qs);
    EXPECT_EQ(table()->model()->index(0, summary).data(Qt::ToolTipRole),
              u"Revenue: missed\nLeads: close\nCPL: no target"_qs);
    EXPECT_EQ(cell(1, columnOf(u"Against targets"_qs)), u"1 of 1 met");
    EXPECT_EQ(cell(2, columnOf(u"Against targets"_qs)), u"1 of 3 met");
    const QModelIndex bar = table()->model()->index(1, 1);
    EXPECT_DOUBLE_EQ(bar.data(BarShareRole).toDouble(), 0.5) << "600,000 of 1,200,000";
}

TEST_F(ChannelsPageTest, ComparisonShowsChanges)
{
    auto *modes = page->findChild<SegmentedControl *>();
    QTest::keyClick(modes, Qt::Key_Right);
    settle(*page);
    EXPECT_FALSE(panel(search));
    EXPECT_EQ(cell(0, 2), u"+20.0%"); // 1.2 of 1.0
    EXPECT_EQ(table()->model()->index(0, 2).data(InkRole).toInt(), int(Role::OkText));
}

TEST_F(ChannelsPageTest, GaugeOpensTheMetricOfTheChannel)
{
    QTest::mouseClick(panel(email)->gaugeButton(1), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].page, u"metric");
    EXPECT_EQ(chosen[0].metric, u"leads");
    EXPECT_EQ(chosen[0].channel, email);
}

TEST_F(ChannelsPageTest, NameOpensTheChannelAndTheLinkLeadsBack)
{
    QTest::mouseClick(panel(email)->nameButton(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].section, u"detail");
    page->open(chosen[0]);
    settle(*page);
    EXPECT_EQ(page->current(), chosen[0]);
    DataTable *detail = table();
    ASSERT_TRUE(detail);
    bool found = false;
    for (int row = 0; row < detail->model()->rowCount(); ++row) {
        if (detail->model()->index(row, 0).data().toString() != u"Revenue brought by marketing")
            continue;
        found = true;
        EXPECT_EQ(detail->model()->index(row, 1).data().toString(), u"₽600,000");
        EXPECT_EQ(detail->model()->index(row, 3).data().toString(), u"₽500,000");
        EXPECT_EQ(detail->model()->index(row, 4).data().toString(), u"120.0%");
    }
    EXPECT_TRUE(found);
    QTest::mouseClick(page->findChild<LinkButton *>(QStringLiteral("back")), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 2u);
    page->open(chosen[1]);
    settle(*page);
    EXPECT_TRUE(panel(email));
}

TEST_F(ChannelsPageTest, DestinationMarksThePanelOfTheChannel)
{
    page->open({QStringLiteral("channels"), {}, email, {}, {}});
    EXPECT_TRUE(panel(email)->isHighlighted());
    EXPECT_FALSE(panel(search)->isHighlighted());
}

TEST_F(ChannelsPageTest, ChosenMetricsAreKeptInTheWorkspaceAndUndone)
{
    auto *picker = page->findChild<MetricPicker *>();
    page->findChild<FilterButton *>()->click();
    ASSERT_TRUE(picker->isVisible());
    QTest::keyClicks(picker->searchField(), u"CPL"_qs);
    QTest::keyClick(picker->searchField(), Qt::Key_Return); // takes the mark away
    QSignalSpy told(page.get(), &Page::messageShown);
    picker->close();
    ASSERT_TRUE(waitUntilSent(told));
    settle(*page);
    EXPECT_EQ(panel(search)->content().gauges.size(), 2u);
    ASSERT_EQ(workspace->content()->views.size(), 1u);
    EXPECT_EQ(workspace->content()->views.front().page, u"channels");
    ASSERT_TRUE(workspace->undo());
    settle(*page);
    EXPECT_EQ(panel(search)->content().gauges.size(), 3u);
}

TEST_F(ChannelsPageTest, SelectedFiguresAreSummedForTheStatusBar)
{
    QSignalSpy described(page.get(), &Page::selectionDescribed);
    table()->setCurrentIndex(table()->model()->index(0, 1));
    table()->selectionModel()->select(
        QItemSelection(table()->model()->index(0, 1), table()->model()->index(1, 1)),
        QItemSelectionModel::ClearAndSelect);
    ASSERT_FALSE(described.isEmpty());
    EXPECT_EQ(described.last()[0].toString(), u"Selected: sum 1,800,000, average 900,000, count 2");
}

} // namespace vekha::ui
