// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are kept from one run to the next.
#include "fixture.h"

#include "core/store/sqlitestore.h"
#include "core/workspace/keptanswers.h"

#include <QElapsedTimer>

namespace vekha::test {

using workspace::KeptAnswers;

namespace {

class KeptAnswersTest : public WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        enter("leads", "A", "2024-05", 10);
        reopen();
    }

    void reopen(QDate today = QDate(2024, 6, 1))
    {
        workspace.reset();
        OpenOptions keeping = options();
        keeping.systemDate = today;
        keeping.keepsAnswers = true;
        auto opened = Workspace::open(path(), keeping);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        workspace = std::move(*opened);
        signalled.clear();
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [this](const store::Touched &touched) { signalled.push_back(touched); });
    }

    [[nodiscard]] facts::Query leadsOf(const char *code, QDate today = QDate(2024, 6, 1)) const
    {
        facts::Query query;
        query.metrics = {metric("leads")};
        query.buckets = {{period(code).days(), period(code).granularity}};
        query.today = today;
        return query;
    }

    // As if an earlier run had kept it.
    void keep(const KeptAnswers &kept)
    {
        workspace.reset();
        store::OpenFindings findings;
        auto file = store::SqliteStore::open(path(), {}, findings);
        ASSERT_TRUE(file);
        (*file)->keepAside(kept.bytes());
    }

    void awaitCheck()
    {
        workspace->refreshLater();
        QElapsedTimer timer;
        for (timer.start(); signalled.empty() && timer.elapsed() < 60'000;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        ASSERT_EQ(signalled.size(), 1u);
        EXPECT_TRUE(signalled[0].everything);
    }

    // The answer to leadsOf(code), with another number than the file's, as if an earlier run had kept it.
    void keepFalseAnswer(const char *code, double number)
    {
        const facts::Query query = leadsOf(code);
        auto answer = workspace->evaluate(query);
        ASSERT_TRUE(answer);
        answer->values.front().number = number;
        KeptAnswers kept;
        kept.add(query, *answer);
        keep(kept);
    }
};

} // namespace

TEST_F(KeptAnswersTest, AreGivenWithoutAskingTheFileAndCheckedAfterwards)
{
    keepFalseAnswer("2024-05", 99);
    reopen();
    EXPECT_EQ(total("leads", "2024-05"), 99);
    awaitCheck();
    EXPECT_EQ(total("leads", "2024-05"), 10);
    reopen();
    EXPECT_EQ(total("leads", "2024-05"), 10) << "the false one is gone for good";
}

TEST_F(KeptAnswersTest, WhatThereIsIsKeptAndCheckedToo)
{
    const auto may = period("2024-05").days();
    ASSERT_EQ(workspace->dataEnd(), may.last);
    KeptAnswers kept;
    kept.setCoverage({calendar::DayRange{may.first, may.last + 1}, {metric("leads"), metric("ad_spend")}});
    keep(kept);
    reopen();
    EXPECT_EQ(workspace->dataEnd(), may.last + 1) << "the file was not asked";
    awaitCheck();
    EXPECT_EQ(workspace->dataEnd(), may.last);
    EXPECT_EQ(workspace->inputsWithData(), std::vector<MetricIndex>{metric("leads")});
    reopen();
    EXPECT_EQ(workspace->dataEnd(), may.last) << "kept by the last run";
    EXPECT_EQ(workspace->dataStart(), may.first);
    EXPECT_EQ(workspace->inputsWithData(), std::vector<MetricIndex>{metric("leads")});
}

TEST_F(KeptAnswersTest, OfTheLastRunAreThereInTheNext)
{
    const facts::Query may = leadsOf("2024-05"), april = leadsOf("2024-04");
    ASSERT_TRUE(workspace->evaluate(may));
    workspace.reset();
    store::OpenFindings findings;
    auto file = store::SqliteStore::open(path(), {}, findings);
    ASSERT_TRUE(file);
    KeptAnswers kept((*file)->keptAside());
    const auto answer = kept.find(may);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->at(0, 0, 0).number, 10);
    EXPECT_FALSE(kept.find(april));
}

TEST_F(KeptAnswersTest, EndWithAnyChange)
{
    keepFalseAnswer("2024-05", 99);
    {
        auto other = Workspace::open(path(), options());
        ASSERT_TRUE(other);
        workspace = std::move(*other);
        enter("leads", "B", "2024-05", 1);
    }
    reopen();
    EXPECT_EQ(total("leads", "2024-05"), 11) << "changed by another program";
    enter("leads", "B", "2024-05", 2);
    EXPECT_EQ(total("leads", "2024-05"), 12) << "changed here";
    reopen();
    EXPECT_EQ(total("leads", "2024-05"), 12);
}

TEST_F(KeptAnswersTest, HoldUntilAPeriodIsOver)
{
    const auto answer = workspace->evaluate(leadsOf("2024-06"));
    ASSERT_TRUE(answer);
    KeptAnswers kept;
    kept.add(leadsOf("2024-06"), *answer);
    EXPECT_TRUE(kept.find(leadsOf("2024-06", QDate(2024, 6, 30))));
    EXPECT_FALSE(kept.find(leadsOf("2024-06", QDate(2024, 7, 1)))) << "June is over";
    EXPECT_FALSE(kept.find(leadsOf("2024-06", QDate(2024, 5, 31)))) << "asked later";
}

TEST_F(KeptAnswersTest, DamagedOnesAreLeftOut)
{
    const auto answer = workspace->evaluate(leadsOf("2024-05"));
    ASSERT_TRUE(answer);
    KeptAnswers kept;
    kept.add(leadsOf("2024-05"), *answer);
    const QByteArray whole = kept.bytes();
    EXPECT_TRUE(KeptAnswers(whole).find(leadsOf("2024-05")));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 4);
        EXPECT_FALSE(KeptAnswers(damaged).find(leadsOf("2024-05"))) << at;
    }
}

TEST_F(KeptAnswersTest, AreTheFirstOnes)
{
    KeptAnswers kept;
    for (const char *code : {"2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07"})
        kept.add(leadsOf(code), facts::Answer());
    EXPECT_TRUE(kept.find(leadsOf("2023-01")));
    EXPECT_FALSE(kept.find(leadsOf("2023-07")));
    EXPECT_TRUE(kept.takeUnchecked().empty()) << "they were computed in this run";

    KeptAnswers next(kept.bytes());
    EXPECT_TRUE(next.find(leadsOf("2023-01")));
    next.add(leadsOf("2023-07"), facts::Answer());
    EXPECT_FALSE(next.find(leadsOf("2023-02"))) << "nobody asked for it any more";
    EXPECT_TRUE(next.find(leadsOf("2023-01")));
    EXPECT_TRUE(next.find(leadsOf("2023-07")));
    EXPECT_EQ(next.takeUnchecked().size(), 1u) << "January was asked for twice";
}

} // namespace vekha::test
