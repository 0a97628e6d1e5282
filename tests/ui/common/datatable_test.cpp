// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"
#include "figuremodel.h"

#include "ui/common/localsettings.h"
#include "ui/common/namelines.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QStandardItemModel>
#include <QTest>

namespace vekha::ui {

namespace {

using testing::figure;
using testing::name;

/// Channel, leads, CAC: three channels, one without CAC, and their total.
void fill(QStandardItemModel *model)
{
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Channel"), QStringLiteral("Leads"), QStringLiteral("CAC")});
    model->appendRow({name(QStringLiteral("Direct")), figure(1106, QStringLiteral("1,106"), Status::OnCourse),
                      figure(4038.25, QStringLiteral("₽4,038"))});
    model->appendRow({name(QStringLiteral("Avito")), figure(342, QStringLiteral("342"), Status::AtRisk),
                      figure({}, QStringLiteral("–"))});
    model->appendRow({name(QStringLiteral("VK")), figure(538, QStringLiteral("538")),
                      figure(4977, QStringLiteral("₽4,977"))});
    QList<QStandardItem *> total{name(QStringLiteral("All")), figure(1986, QStringLiteral("1,986")),
                                 figure(4529, QStringLiteral("₽4,529"))};
    for (QStandardItem *item : total)
        item->setData(true, TotalRowRole);
    model->appendRow(total);
}

class DataTableTest : public ::testing::Test {
protected:
    DataTableTest() : theme(*qApp)
    {
        fill(&model);
        table.setSortable(true);
        table.setModel(&model);
        table.resize(600, 240);
        table.show();
    }

    QStringList firstColumn() const
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names.append(table.model()->index(row, 0).data().toString());
        return names;
    }

    void clickHead(int column)
    {
        QHeaderView *head = table.horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, 16));
    }

    QModelIndex at(int row, int column) const { return table.model()->index(row, column); }

    Theme theme;
    QStandardItemModel model;
    DataTable table;
};

} // namespace

TEST_F(DataTableTest, HeadClickSortsFiguresFromTheLargestAndBack)
{
    clickHead(1);
    EXPECT_EQ(firstColumn(), (QStringList{QStringLiteral("Direct"), QStringLiteral("VK"),
                                          QStringLiteral("Avito"), QStringLiteral("All")}));
    clickHead(1);
    EXPECT_EQ(firstColumn(), (QStringList{QStringLiteral("Avito"), QStringLiteral("VK"),
                                          QStringLiteral("Direct"), QStringLiteral("All")}));
}

TEST_F(DataTableTest, MissingFiguresAndTotalsStayLastInBothOrders)
{
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sortByColumn(2, order);
        EXPECT_EQ(firstColumn().at(2), QStringLiteral("Avito"));
        EXPECT_EQ(firstColumn().at(3), QStringLiteral("All"));
    }
}

TEST_F(DataTableTest, TextColumnSortsFromAToZAtTheFirstClick)
{
    clickHead(0);
    EXPECT_EQ(firstColumn().first(), QStringLiteral("Avito"));
}

TEST_F(DataTableTest, CopyTakesWholeFiguresWithTabs)
{
    table.setCurrentIndex(at(0, 0));
    table.selectionModel()->select(QItemSelection(at(0, 0), at(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("Direct\t1106\t4038.25\nAvito\t342\t–\n"));
    EXPECT_EQ(copied->html(), QStringLiteral("<table><tr><td>Direct</td><td>1106</td><td>4038.25</td></tr>"
                                             "<tr><td>Avito</td><td>342</td><td>–</td></tr></table>"));
}

TEST_F(DataTableTest, CopyWithHeadsAddsThem)
{
    table.setCurrentIndex(at(2, 1));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Leads\n538\n"));
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th>Leads</th>")));
}

TEST_F(DataTableTest, CopyTakesColumnsInTheOrderShown)
{
    table.horizontalHeader()->moveSection(2, 1);
    table.selectionModel()->select(QItemSelection(at(0, 0), at(0, 2)), QItemSelectionModel::ClearAndSelect);
    EXPECT_EQ(table.selectionAsText(false), QStringLiteral("Direct\t4038.25\t1106\n"));
}

TEST_F(DataTableTest, SelectionTellsSumAverageAndCount)
{
    QSignalSpy changed(&table, &DataTable::statisticsChanged);
    table.selectionModel()->select(QItemSelection(at(0, 1), at(1, 2)), QItemSelectionModel::ClearAndSelect);
    EXPECT_GE(changed.count(), 1);
    const SelectionStatistics statistics = table.statistics();
    EXPECT_EQ(statistics.cells, 4);
    EXPECT_EQ(statistics.figures, 3); // Avito has no CAC
    EXPECT_DOUBLE_EQ(statistics.sum, 1106 + 342 + 4038.25);
    EXPECT_DOUBLE_EQ(statistics.average(), 5486.25 / 3);
}

TEST_F(DataTableTest, SpreadsheetKeysMoveTheCell)
{
    table.setCurrentIndex(at(1, 1));
    QTest::keyClick(&table, Qt::Key_Home);
    EXPECT_EQ(table.currentIndex(), at(1, 0));
    QTest::keyClick(&table, Qt::Key_End);
    EXPECT_EQ(table.currentIndex(), at(1, 2));
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex(), at(0, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex(), at(3, 0));
    QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex(), at(3, 2));
    QTest::keyClick(&table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table.currentIndex(), at(0, 2));
    EXPECT_EQ(table.selectionModel()->selectedIndexes().size(), 4);
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table.statistics().cells, 12);
}

TEST_F(DataTableTest, CtrlArrowStopsBeforeAnEmptyCell)
{
    model.item(2, 1)->setText(QString());
    model.item(2, 1)->setData(QVariant(), RawValueRole);
    table.setCurrentIndex(at(0, 1));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex(), at(1, 1));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex(), at(3, 1));
}

TEST_F(DataTableTest, EnterOpensTheCell)
{
    QSignalSpy activated(&table, &QAbstractItemView::activated);
    table.setCurrentIndex(at(0, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(DataTableTest, CellIsReadWithTheWordOfItsStatus)
{
    EXPECT_EQ(at(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("1,106, On course"));
}

TEST_F(DataTableTest, ColumnsFillTheWidthWithoutScrolling)
{
    EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
    table.resize(900, 240);
    EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
}

TEST_F(DataTableTest, FittingTableIsAsHighAsItsRows)
{
    table.setFitsContents(true);
    EXPECT_EQ(table.sizeHint().height(), 32 + 4 * 34);
    table.setDensity(RowDensity::Compact);
    EXPECT_EQ(table.sizeHint().height(), 32 + 4 * 28);
}

TEST_F(DataTableTest, FrozenFirstColumnStaysPut)
{
    table.setFrozenColumns(1);
    table.resize(160, 240);
    QCoreApplication::processEvents();
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    const auto *frozen = table.findChild<QTableView *>();
    ASSERT_NE(frozen, nullptr);
    EXPECT_EQ(frozen->x(), 0);
    EXPECT_EQ(frozen->width(), table.columnWidth(0));
    EXPECT_TRUE(frozen->isColumnHidden(1));
}

TEST_F(DataTableTest, TheFrozenColumnHasAnEdgeOnceOthersAreBeneathIt)
{
    table.setFrozenColumns(1);
    table.resize(160, 240);
    QCoreApplication::processEvents();
    table.horizontalScrollBar()->setValue(20);
    const auto *edge = table.findChild<QWidget *>(QStringLiteral("frozenEdge"));
    ASSERT_NE(edge, nullptr);
    EXPECT_TRUE(edge->isVisible());
    EXPECT_EQ(edge->x(), table.columnWidth(0));
    EXPECT_EQ(edge->height(), table.horizontalHeader()->height() + table.viewport()->height());
    table.horizontalScrollBar()->setValue(0);
    EXPECT_FALSE(edge->isVisible());
}

TEST_F(DataTableTest, NothingIsFrozenUntilTheTableIsScrolledSideways)
{
    table.setFrozenColumns(1);
    table.resize(160, 240);
    QCoreApplication::processEvents();
    EXPECT_EQ(table.findChild<QTableView *>(), nullptr);
    QTest::keyClick(&table, Qt::Key_End);
    const auto *frozen = table.findChild<QTableView *>();
    ASSERT_NE(frozen, nullptr);
    EXPECT_TRUE(frozen->isVisible());
    EXPECT_EQ(frozen->width(), table.columnWidth(0));
}

TEST_F(DataTableTest, FrozenColumnStaysAloneWhenTheModelIsFilledLater)
{
    QStandardItemModel late;
    DataTable other;
    other.setFrozenColumns(1);
    other.setModel(&late);
    other.resize(160, 240);
    other.show();
    late.setColumnCount(6);
    late.setRowCount(3);
    QCoreApplication::processEvents();
    other.setCurrentIndex(late.index(1, 5));
    const auto *frozen = other.findChild<QTableView *>();
    ASSERT_NE(frozen, nullptr);
    EXPECT_FALSE(frozen->isColumnHidden(0));
    for (int column = 1; column < 6; ++column)
        EXPECT_TRUE(frozen->isColumnHidden(column)) << column;
}

TEST_F(DataTableTest, LayoutChosenByTheUserComesBack)
{
    const QTemporaryDir folder;
    LocalSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    table.setLayoutKey(&settings, QStringLiteral("channels"));
    table.horizontalHeader()->moveSection(2, 1);
    table.horizontalHeader()->resizeSection(1, 177);

    DataTable next;
    next.setSortable(true);
    next.setModel(&model);
    next.resize(600, 240);
    next.setLayoutKey(&settings, QStringLiteral("channels"));
    next.show();
    EXPECT_EQ(next.horizontalHeader()->visualIndex(2), 1);
    EXPECT_EQ(next.columnWidth(1), 177);
}

TEST_F(DataTableTest, SortingModelKeepsTheRulesOfModels)
{
    FigureSortModel sorted;
    QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sorted.setSourceModel(&model);
    sorted.sort(1, Qt::DescendingOrder);
    model.removeRow(0);
    EXPECT_EQ(sorted.rowCount(), 3);
}

TEST_F(DataTableTest, ALongNameIsPartedOverTwoLines)
{
    const QFont font = nameLinesFont(figureFont(TypeRole::BodyBold));
    const QFontMetrics metrics(font);
    const QString name = QStringLiteral("Spend on advertising, all of it");
    const int wide = metrics.horizontalAdvance(name);
    EXPECT_EQ(nameLines(name, font, wide, 0).first, name) << "it fits";
    EXPECT_TRUE(nameLines(name, font, wide, 0).second.isEmpty());
    const int narrow = metrics.horizontalAdvance(QStringLiteral("Spend on advertising,"));
    const NameLines lines = nameLines(name, font, narrow, narrow);
    EXPECT_EQ(lines.first, u"Spend on advertising,");
    EXPECT_EQ(lines.second, u"all of it");
    EXPECT_TRUE(nameLines(name, font, narrow, 20).second.endsWith(u'…')) << "a unit behind it needs its room";
    EXPECT_TRUE(nameLines(QStringLiteral("Advertising"), font, 40, 40).first.endsWith(u'…'))
        << "there is no place to part it at";
}

} // namespace vekha::ui
