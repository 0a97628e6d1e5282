// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

struct Row {
    QString input;
    QString channel;
    QString campaign;
    calendar::Period period;
    double value = 0;
    int order = 0;
};

class ImportTest : public StoreFixture {
protected:
    Result<ImportOutcome> take(const std::vector<Row> &rows, const ImportOptions &importOptions)
    {
        const Content content = contentNow();
        Progress progress;
        return store->import(
            importOptions, who,
            [&](facts::FactSink &sink) -> Done {
                for (const Row &row : rows) {
                    const int channel = sink.channel(row.channel, ChannelType::PaidSearch, true);
                    const int series =
                        sink.series(*content.catalog.indexOf(row.input), channel, row.campaign);
                    const Done added =
                        sink.add(series, row.period.granularity, row.period.first, row.value, row.order);
                    if (!added)
                        return added;
                }
                return {};
            },
            progress);
    }
    Result<ImportOutcome> take(const std::vector<Row> &rows, OnOverlap onConflict = OnOverlap::Stop)
    {
        ImportOptions importOptions;
        importOptions.fileName = u"file.csv"_s;
        importOptions.contentHash = "hash";
        importOptions.onConflict = onConflict;
        return take(rows, importOptions);
    }
    std::vector<Row> days(const QString &input, const QString &channel, int count, double value)
    {
        std::vector<Row> rows;
        for (int at = 0; at < count; ++at)
            rows.push_back(
                {input, channel, {}, {calendar::Granularity::Day, day(2024, 1, 1).first + at}, value + at});
        return rows;
    }
    double valueOf(const QString &input, calendar::Period period)
    {
        const auto index = contentNow().catalog.indexOf(input);
        const auto all = store->facts({{*index}, {}, {}}, period.days()).value();
        for (const auto &series : all) {
            for (const facts::Fact &fact : series.facts) {
                if (fact.period == period)
                    return fact.value;
            }
        }
        return -1;
    }
};

TEST_F(ImportTest, FiguresChannelsAndCampaignsAreStoredInOneStepThatUndoTakesBack)
{
    const State before = stateNow();
    const auto outcome = take({{u"spend"_s, u"Яндекс Директ"_s, u"Весна"_s, day(2024, 5, 2), 10, 0},
                               {u"spend"_s, u"Яндекс Директ"_s, u"Весна"_s, day(2024, 5, 1), 20, 0},
                               {u"clicks"_s, u"google"_s, {}, month(2024, 5), 5, 0}});
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->taken, 3);
    EXPECT_EQ(outcome->stored, 3);
    EXPECT_EQ(outcome->channelsAdded.size(), 2U);
    const State after = stateNow();
    EXPECT_EQ(after.channels.at(1).name.ru, u"Яндекс Директ"_s);
    EXPECT_EQ(after.channels.at(2).name.en, u"google"_s);
    EXPECT_EQ(soundness(), QString());
    EXPECT_EQ(store->nextUndo()->args, (QStringList{u"file.csv"_s, u"3"_s}));
    reopen();
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(stateNow(), before);
    EXPECT_EQ(soundness(), QString());
    reopen();
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(stateNow(), after);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(ImportTest, RowsOfOneFactAreJoinedByTheInputsRule)
{
    const auto p = day(2024, 5, 1);
    const auto outcome = take({{u"spend"_s, u"A"_s, {}, p, 10, 0},
                               {u"spend"_s, u"A"_s, {}, p, 5, 0},
                               {u"followers"_s, u"A"_s, {}, p, 100, 9},
                               {u"followers"_s, u"A"_s, {}, p, 90, 3},
                               {u"customers_start"_s, u"A"_s, {}, p, 7, 5},
                               {u"customers_start"_s, u"A"_s, {}, p, 8, 2},
                               {u"satisfaction"_s, u"A"_s, {}, p, 0.5, 0},
                               {u"satisfaction"_s, u"A"_s, {}, p, 0.75, 0}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->merged, 4);
    EXPECT_EQ(valueOf(u"spend"_s, p), 15);
    EXPECT_EQ(valueOf(u"followers"_s, p), 100) << "the latest";
    EXPECT_EQ(valueOf(u"customers_start"_s, p), 8) << "the earliest";
    EXPECT_EQ(valueOf(u"satisfaction"_s, p), 0.625) << "the mean";
}

TEST_F(ImportTest, ConflictsStopBeforeAnythingIsStored)
{
    ASSERT_TRUE(take(days(u"spend"_s, u"A"_s, 40, 1)));
    const State before = stateNow();
    const auto stopped = take(
        {{u"spend"_s, u"A"_s, {}, month(2024, 1), 50, 0}, {u"clicks"_s, u"B"_s, {}, month(2024, 1), 1, 0}});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::ImportConflicts);
    EXPECT_EQ(stopped.error().args, (QStringList{u"1"_s, u"spend, A: 2024-01 / 2024-01-01"_s}));
    EXPECT_EQ(stateNow(), before);
}

TEST_F(ImportTest, ReplacingKeepsWhatGaveWayForUndo)
{
    ASSERT_TRUE(take(days(u"spend"_s, u"A"_s, 40, 1)));
    const State before = stateNow();
    const auto outcome = take({{u"spend"_s, u"A"_s, {}, month(2024, 1), 50, 0}}, OnOverlap::Replace);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->replaced, 31);
    EXPECT_EQ(outcome->stored, 1);
    EXPECT_EQ(factsNow().at(0).facts.size(), 10U);
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(stateNow(), before);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(ImportTest, ReplacingACoarseFactByFinerOnesKeepsRollUpsRight)
{
    ASSERT_TRUE(
        take({{u"spend"_s, u"A"_s, {}, {calendar::Granularity::Year, day(2024, 1, 1).first}, 1200, 0}}));
    ASSERT_TRUE(take({{u"spend"_s, u"A"_s, {}, month(2024, 7), 50, 0}}, OnOverlap::Replace));
    EXPECT_EQ(factsNow().at(0).facts.size(), 1U);
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(take({{u"spend"_s, u"A"_s, {}, {calendar::Granularity::Year, day(2024, 1, 1).first}, 1, 0}},
                     OnOverlap::Replace));
    EXPECT_EQ(soundness(), QString());
}

TEST_F(ImportTest, KeepingLeavesStoredFiguresAndCounts)
{
    ASSERT_TRUE(take({{u"spend"_s, u"A"_s, {}, month(2024, 1), 50, 0}}));
    const auto outcome = take(days(u"spend"_s, u"A"_s, 40, 1), OnOverlap::Keep);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kept, 31);
    EXPECT_EQ(outcome->stored, 9);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(ImportTest, AFileThatOverlapsItselfIsRefused)
{
    auto rows = days(u"spend"_s, u"A"_s, 3, 1);
    rows.push_back({u"spend"_s, u"A"_s, {}, month(2024, 1), 6, 0});
    const auto refused = take(rows, OnOverlap::Replace);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PeriodsOverlap);
    EXPECT_TRUE(factsNow().empty());
}

TEST_F(ImportTest, ADryRunCountsAndStoresNothing)
{
    ASSERT_TRUE(take(days(u"spend"_s, u"A"_s, 3, 1)));
    const State before = stateNow();
    ImportOptions dry;
    dry.dryRun = true;
    const auto outcome = take(days(u"spend"_s, u"A"_s, 5, 1), dry);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->conflicts, 3);
    EXPECT_EQ(outcome->stored, 2);
    EXPECT_EQ(stateNow(), before);
}

TEST_F(ImportTest, AChannelsFigureThatEqualsItsCampaignsIsSuspected)
{
    ASSERT_TRUE(take({{u"spend"_s, u"A"_s, u"x"_s, day(2024, 1, 1), 60, 0},
                      {u"spend"_s, u"A"_s, u"y"_s, day(2024, 1, 2), 40, 0}}));
    const std::vector<Row> total{{u"spend"_s, u"A"_s, {}, month(2024, 1), 100.4, 0}};
    const auto stopped = take(total);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().args, (QStringList{u"1"_s, u"totals"_s}));
    ImportOptions accepted;
    accepted.acceptTotals = true;
    EXPECT_EQ(take(total, accepted)->suspectedTotals, 1);
    EXPECT_EQ(take({{u"spend"_s, u"A"_s, {}, month(2024, 2), 100.4, 0}})->suspectedTotals, 0);
}

TEST_F(ImportTest, RevertingOutOfOrderTakesOnlyWhatStillBearsTheStamp)
{
    ASSERT_TRUE(take(
        {{u"spend"_s, u"A"_s, {}, month(2024, 1), 1, 0}, {u"spend"_s, u"A"_s, {}, month(2024, 2), 2, 0}}));
    const auto second = take({{u"spend"_s, u"A"_s, {}, month(2024, 1), 10, 0},
                              {u"spend"_s, u"A"_s, {}, month(2024, 3), 30, 0},
                              {u"spend"_s, u"A"_s, {}, month(2024, 4), 40, 0}},
                             OnOverlap::Replace);
    const ChannelId channel = contentNow().channels.at(1).id;
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 4), 44));
    const State before = stateNow();
    const auto reverted = store->revertImport(second->change, who);
    ASSERT_TRUE(reverted);
    EXPECT_EQ(valueOf(u"spend"_s, month(2024, 1)), 1) << "comes back";
    EXPECT_EQ(valueOf(u"spend"_s, month(2024, 3)), -1) << "goes";
    EXPECT_EQ(valueOf(u"spend"_s, month(2024, 4)), 44) << "was changed by hand since";
    EXPECT_TRUE(store->imports()->at(0).reverted);
    EXPECT_EQ(store->revertImport(second->change, who).error().code, ErrorCode::CannotRevert);
    EXPECT_EQ(store->revertImport(4711, who).error().code, ErrorCode::UnknownImport);
    EXPECT_EQ(soundness(), QString());
    const State after = stateNow();
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(stateNow(), before);
    EXPECT_FALSE(store->imports()->at(0).reverted);
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(stateNow(), after);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(ImportTest, CancellingLeavesNothing)
{
    const State before = stateNow();
    Progress progress;
    const auto index = contentNow().catalog.indexOf(u"spend"_s);
    const auto outcome = store->import(
        {}, who,
        [&](facts::FactSink &sink) -> Done {
            const int series = sink.series(*index, sink.companyChannel(), {});
            for (int at = 0; at < 100'000; ++at)
                (void)sink.add(series, calendar::Granularity::Day, at, 1, 0);
            progress.cancelled = true;
            return {};
        },
        progress);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(stateNow(), before);
}

TEST_F(ImportTest, MoreThanOneRunOfRecordsIsMergedInOrder)
{
    const auto spend = contentNow().catalog.indexOf(u"spend"_s);
    Progress progress;
    constexpr int series = 1100;
    constexpr int perSeries = 1000;
    const auto outcome = store->import(
        {}, who,
        [&](facts::FactSink &sink) -> Done {
            for (int first = perSeries - 1; first >= 0; --first) {
                for (int each = 0; each < series; ++each) {
                    const int number = sink.series(*spend, sink.companyChannel(), QString::number(each));
                    if (const Done added = sink.add(number, calendar::Granularity::Day, first, each, 0);
                        !added)
                        return added;
                }
            }
            return {};
        },
        progress);
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->stored, series * perSeries);
    EXPECT_EQ(store->factCount().value(), series * perSeries);
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(take(days(u"clicks"_s, u"A"_s, 5000, 1)));
    ASSERT_TRUE(store->undo());
    EXPECT_LT(clock.elapsed(), 2000 * 10) << "generous: a busy machine; the bench measures";
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(store->factCount().value(), 0);
    EXPECT_EQ(soundness(), QString());
}

} // namespace
} // namespace vekha::store
