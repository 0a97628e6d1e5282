// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/factscsv.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "core/exchange/tableimport.h"
#include "tests/core/exchange/memorysink.h"

namespace vekha::exchange {

TEST(FactsCsv, ImportsAgainToTheSameContent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"facts.csv"_qs);
    const calendar::FiscalCalendar fiscal(4);
    const QStringList names = {u"=1+1"_qs,   u"'=x"_qs,     u"a, \"b\"\nc"_qs, u"-5"_qs,
                               u"'plain"_qs, u"company"_qs, u"Yandex"_qs,      u"yandex"_qs};
    const std::vector<double> values = {0.1, 1.125, -1e-300, 1e22, 123456789012345680.0, 1.0 / 3};
    auto csv = FactsCsv::create(path, fiscal);
    ASSERT_TRUE(csv);
    std::map<MemorySink::Key, double> written;
    for (const QString &name : names) {
        (*csv)->setSeries(u"spend"_qs, name, name);
        int at = 19000;
        for (const double value : values) {
            const auto kind = calendar::Granularity(at % 6);
            const calendar::Period period = fiscal.periodOf(kind, at);
            (*csv)->add(period, value, u"@note, \"n\""_qs);
            written[{u"spend"_qs, name, name, period.granularity, period.first}] = value;
            at += 401;
        }
    }
    ASSERT_TRUE((*csv)->finish());

    const auto &catalog = metrics::MetricCatalog::builtIn();
    const Mapping mapping = proposeMapping(*inspect(path), catalog);
    EXPECT_TRUE(mapping.guarded);
    MemorySink sink;
    Progress progress;
    const TableImport result = importTable(path, mapping, {}, catalog, fiscal, sink, progress);
    ASSERT_FALSE(result.error) << result.error->args.join(u' ').toStdString();
    std::map<MemorySink::Key, double> read;
    for (const auto &[key, fact] : sink.facts)
        read[key] = fact.value;
    EXPECT_EQ(read, written);
    EXPECT_FALSE(sink.lastByAliases);
    EXPECT_EQ(sink.notes.front(), u"@note, \"n\"");
}

TEST(FactsCsv, WritesNothingThatASpreadsheetRuns)
{
    for (const char *text : {"=1", "+1", "-1", "@x", "\tx"})
        EXPECT_TRUE(csvCell(QString::fromLatin1(text)).startsWith('\'') ||
                    csvCell(QString::fromLatin1(text)).startsWith("\"'"));
    EXPECT_EQ(csvCell(u"a-b"_qs), "a-b");
}

TEST(FactsCsv, LeavesWhatWasThereWhenItCannotWrite)
{
    EXPECT_EQ(FactsCsv::create(u"/nowhere/facts.csv"_qs, calendar::FiscalCalendar()).error().code,
              ErrorCode::FileNotWritable);
}

} // namespace vekha::exchange
