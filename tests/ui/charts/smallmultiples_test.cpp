// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"
#include "tests/ui/charts/chartdata.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace vekha::ui {
namespace {

class SmallMultiplesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        panels.setData(test::fiveMonths());
        panels.resize(560, panels.heightForWidth(560));
        panels.show();
    }

    SmallMultiples panels;
};

TEST_F(SmallMultiplesTest, ReadsOutAllPanelsAtOnce)
{
    QTest::keyClick(&panels, Qt::Key_Right);
    EXPECT_EQ(panels.readout(), "01/2026; Actual: 100 leads; Email: 10 leads");
    QTest::keyClick(&panels, Qt::Key_End);
    EXPECT_EQ(panels.readout(), "05/2026; Actual: 130 leads; Email: 50 leads");
    QTest::keyClick(&panels, Qt::Key_Escape);
    EXPECT_EQ(panels.readout(), "");
    QTest::mouseMove(&panels, QPoint(10, 60));
    EXPECT_EQ(panels.hoveredPeriod(), 0);
}

TEST_F(SmallMultiplesTest, ActivatesAPanelByClickAndByKeys)
{
    QSignalSpy activated(&panels, &SmallMultiples::seriesActivated);
    QTest::mouseClick(&panels, Qt::LeftButton, {}, QPoint(10, 60));
    QTest::keyClick(&panels, Qt::Key_Down);
    QTest::keyClick(&panels, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].toInt(), 0);
    EXPECT_EQ(activated[1][0].toInt(), 1);
}

TEST_F(SmallMultiplesTest, NeedsMoreRowsWhenItIsNarrow)
{
    panels.setData(test::channels(SeriesKind::Line));
    EXPECT_GT(panels.heightForWidth(250), panels.heightForWidth(900));
}

} // namespace
} // namespace vekha::ui
