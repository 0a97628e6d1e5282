// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"

#include <gtest/gtest.h>

#include <QDate>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace vekha::exchange {

namespace {

lxw_datetime dayOf2024(int month, int day) { return {2024, month, day, 0, 0, 0}; }

/// A cover, a table with typed cells under a title, and a plan with a column per month.
class Report {
public:
    Report()
    {
        lxw_workbook *book = workbook_new(path().toUtf8().constData());
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd.mm.yyyy");
        worksheet_write_string(workbook_add_worksheet(book, "Обложка"), 0, 0, "Отчёт", nullptr);
        writeData(workbook_add_worksheet(book, "Данные"), date);
        writePlan(workbook_add_worksheet(book, "План"), date);
        lxw_worksheet *hidden = workbook_add_worksheet(book, "Черновик");
        worksheet_write_number(hidden, 0, 0, 1, nullptr);
        worksheet_hide(hidden);
        EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.xlsx")); }

private:
    static void writeData(lxw_worksheet *sheet, lxw_format *date)
    {
        worksheet_write_string(sheet, 0, 0, "Реклама по каналам", nullptr);
        const char *headers[] = {"Дата", "Канал", "Расход, тыс. руб.", "Лиды"};
        for (lxw_col_t i = 0; i < 4; ++i)
            worksheet_write_string(sheet, 2, i, headers[i], nullptr);
        for (int i = 0; i < 6; ++i) {
            const auto row = lxw_row_t(3 + i);
            lxw_datetime day = dayOf2024(5, i + 1);
            worksheet_write_datetime(sheet, row, 0, &day, date);
            worksheet_write_string(sheet, row, 1, i % 2 == 0 ? "vk" : "tg", nullptr);
            worksheet_write_number(sheet, row, 2, 1.5 * i, nullptr);
            worksheet_write_number(sheet, row, 3, i, nullptr);
        }
        worksheet_write_string(sheet, 9, 0, "Итого", nullptr);
        worksheet_write_number(sheet, 9, 2, 22.5, nullptr);
        worksheet_write_number(sheet, 9, 3, 15, nullptr);
    }
    static void writePlan(lxw_worksheet *sheet, lxw_format *date)
    {
        worksheet_write_string(sheet, 0, 0, "Показатель", nullptr);
        worksheet_write_string(sheet, 1, 0, "Расход", nullptr);
        worksheet_write_string(sheet, 2, 0, "Лиды", nullptr);
        for (lxw_col_t i = 1; i <= 3; ++i) {
            lxw_datetime month = dayOf2024(i, 1);
            worksheet_write_datetime(sheet, 0, i, &month, date);
            worksheet_write_number(sheet, 1, i, 100 * i, nullptr);
            worksheet_write_number(sheet, 2, i, i, nullptr);
        }
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(WorkbookRecognition, PassesOverACoverAndReadsTypedCells)
{
    const Report report;
    const auto table = inspect(report.path());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->kind, SourceKind::Xlsx);
    EXPECT_EQ(table->sheet, u"Данные");
    EXPECT_EQ(table->sheets.size(), 3);
    EXPECT_EQ(table->hiddenSheets, QStringList{QStringLiteral("Черновик")});
    EXPECT_EQ(table->headerLine, 3);
    EXPECT_EQ(table->rows.size(), 6U);
    EXPECT_EQ(table->skipped, (std::vector<SkippedLine>{{1, u"above_header"_qs}, {10, u"total"_qs}}));
    EXPECT_EQ(table->columns[0].type, u"date");
    const Proposal proposal = propose(*table, metrics::MetricCatalog::builtIn());
    EXPECT_EQ(usesOf(proposal.mapping, 4).join(u' ').toStdString(), "date channel spend leads");
    EXPECT_EQ(proposal.mapping.metrics.front().scale, 1000);
    EXPECT_TRUE(proposal.doubts.empty());
}

TEST(WorkbookRecognition, ReadsMonthsThatASpreadsheetWritesAsTheirFirstDays)
{
    const Report report;
    FormChoice plan;
    plan.sheet = QStringLiteral("План");
    const auto table = inspect(report.path(), previewRows, plan);
    ASSERT_TRUE(table);
    const Mapping mapping = propose(*table, metrics::MetricCatalog::builtIn()).mapping;
    EXPECT_EQ(layoutOf(mapping), u"periods");
    EXPECT_EQ(mapping.metricName, 0);
    ASSERT_EQ(mapping.periods.size(), 3U);
    EXPECT_EQ(mapping.periods[1].period,
              (calendar::Period{calendar::Granularity::Month, calendar::dayOf(QDate(2024, 2, 1))}));
    FormChoice none;
    none.sheet = QStringLiteral("Нет такого");
    EXPECT_EQ(inspect(report.path(), previewRows, none).error().code, ErrorCode::UnknownSheet);
}

} // namespace vekha::exchange
