// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"
#include "core/exchange/tableimport.h"
#include "tests/core/exchange/memorysink.h"

#include <QDir>

namespace vekha::exchange {

namespace {

class RealData : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QDir(QStringLiteral(VEKHA_SHARED_DATA)).exists())
            GTEST_SKIP() << "no shared data";
    }
    static QString path(const char *name)
    {
        return QStringLiteral(VEKHA_SHARED_DATA "/") + QString::fromLatin1(name);
    }

    /// Imports into `sink`; the report.
    static ImportReport import(const char *file, const MappingWords &words, MemorySink &sink,
                               bool skipBadRows = false)
    {
        const auto &catalog = metrics::MetricCatalog::builtIn();
        const auto table = inspect(path(file));
        EXPECT_TRUE(table) << file;
        const auto mapping = parseMapping(words, *table, catalog);
        EXPECT_TRUE(mapping) << mapping.error().args.join(u' ').toStdString();
        ImportChoices choices;
        choices.skipBadRows = skipBadRows;
        Progress progress;
        const TableImport result =
            importTable(path(file), *mapping, choices, catalog, calendar::FiscalCalendar(), sink, progress);
        EXPECT_FALSE(result.error) << file;
        return result.report;
    }

    /// Rows of an expected table: first column(s) -> cells.
    static std::vector<QStringList> expected(const char *name)
    {
        return inspect(QStringLiteral(VEKHA_SHARED_DATA "/expected/") + QString::fromLatin1(name), -1)->rows;
    }
};

} // namespace

TEST_F(RealData, ThreeFilesOfASchoolAddUpAsExpected)
{
    MemorySink sink;
    import("hexlet96/daily_visitors_count_from_campaign.csv",
           {u"visit_date"_qs, u"source"_qs, false, u"campaign"_qs, {u"visitors_count=visitors"_qs}, {}, {}},
           sink);
    import("hexlet96/daily_leads_count_from_campaign.csv",
           {u"created_at"_qs, u"source"_qs, false, u"campaign"_qs, {u"leads_count=leads"_qs}, {}, {}}, sink);
    import("hexlet96/ad_costs_campaign.csv",
           {u"campaign_date"_qs, u"utm_source"_qs, false, u"utm_campaign"_qs, {u"vk_costs=spend"_qs}, {}, {}},
           sink);
    const QStringList inputs = {u"visitors"_qs, u"leads"_qs, u"spend"_qs};
    for (const QStringList &row : expected("hexlet96_by_day.csv")) {
        for (int i = 0; i < 3; ++i) {
            const calendar::Day day = calendar::dayOf(QDate::fromString(row[0], Qt::ISODate));
            const auto onDay = [&](const auto &key) {
                return std::get<0>(key) == inputs[i] && std::get<4>(key) == day;
            };
            EXPECT_EQ(sink.sum(onDay), row[i + 1].toDouble()) << row[0].toStdString();
        }
    }
    for (const QStringList &row : expected("hexlet96_by_source_as_written.csv")) {
        for (int i = 0; i < 3; ++i) {
            const auto ofSource = [&](const auto &key) {
                return std::get<0>(key) == inputs[i] && std::get<1>(key) == row[0];
            };
            EXPECT_EQ(sink.sum(ofSource), row[i + 1].toDouble()) << row[0].toStdString();
        }
    }
    EXPECT_EQ(sink.sumOf(u"spend"_qs), 6428804);
}

TEST_F(RealData, TwoColumnsMakeOneChannel)
{
    MemorySink sink;
    import("hexlet96/daily_visitors_count_from_campaign.csv",
           {u"visit_date"_qs, u"source+medium"_qs, false, {}, {u"visitors_count=visitors"_qs}, {}, {}}, sink);
    for (const QStringList &row : expected("hexlet96_by_source_medium.csv")) {
        const QString name = row[1].isEmpty() ? row[0] : row[0] + u" / "_qs + row[1];
        EXPECT_EQ(sink.sum([&](const auto &key) { return std::get<1>(key) == name; }), row[2].toDouble())
            << name.toStdString();
    }
}

TEST_F(RealData, CostsWithTimesAddUpByMonth)
{
    MemorySink sink;
    MappingWords words;
    words.granularity = u"month"_qs;
    words.channel = u"utm_source"_qs;
    const ImportReport report = import("hexlet100/ads.csv", words, sink);
    EXPECT_EQ(report.read, 159);
    for (const QStringList &row : expected("hexlet100_cost_by_month.csv")) {
        const calendar::Day first = calendar::dayOf(QDate::fromString(row[0] + u"-01"_qs, Qt::ISODate));
        EXPECT_EQ(sink.sum([&](const auto &key) { return std::get<4>(key) == first; }), row[2].toDouble());
    }
}

TEST_F(RealData, AFileOfARussianAccountingProgramIsReadRight)
{
    const auto table = inspect(path("derived/hexlet96_ru_cp1251.csv"));
    EXPECT_EQ(table->form.encoding, Encoding::Windows1251);
    EXPECT_EQ(table->form.delimiter, ';');
    EXPECT_EQ(table->headerLine, 4);
    MemorySink sink;
    MappingWords words;
    words.date = u"Дата"_qs;
    words.channel = u"Источник"_qs;
    words.maps = QStringList{u"Посетители=visitors"_qs, u"Расход, руб.=spend"_qs, u"Лиды=leads"_qs,
                             u"Выручка, руб.=revenue"_qs};
    const ImportReport report = import("derived/hexlet96_ru_cp1251.csv", words, sink, true);
    EXPECT_EQ(report.skipped, 0);
    EXPECT_EQ(report.furniture, 3); // two titles and the total row
    EXPECT_EQ(sink.sumOf(u"visitors"_qs), 169140);
    EXPECT_EQ(sink.sumOf(u"spend"_qs), 4221484);
    EXPECT_EQ(sink.sumOf(u"leads"_qs), 706);
    EXPECT_EQ(sink.sumOf(u"revenue"_qs), 6271035);
}

TEST_F(RealData, SalesInWindows1251AddUpByMonth)
{
    MemorySink sink;
    MappingWords words;
    words.date = u"Дата"_qs;
    words.channel = u"Заказчик"_qs;
    words.maps = QStringList{u"Итого=revenue"_qs};
    words.granularity = u"month"_qs;
    EXPECT_EQ(import("exports/ru_sales_windows1251_semicolon.csv", words, sink).read, 3439);
    for (const QStringList &row : expected("ru_sales_by_month.csv")) {
        const calendar::Day first = calendar::dayOf(QDate::fromString(row[0] + u"-01"_qs, Qt::ISODate));
        EXPECT_EQ(sink.sum([&](const auto &key) { return std::get<4>(key) == first; }), row[3].toDouble());
    }
}

} // namespace vekha::exchange
