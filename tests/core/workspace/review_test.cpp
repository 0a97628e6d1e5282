// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/fixture.h"

#include "core/workspace/closing.h"
#include "core/workspace/review.h"
#include "core/workspace/reviewediting.h"

using namespace Qt::StringLiterals;

namespace vekha {
namespace {

const QDateTime now(QDate(2024, 6, 1), QTime(9, 0), Qt::UTC);

/// Figures of April and May 2024 on the channel A, targets of May, seen on 1 June 2024.
class ReviewTest : public test::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        // May: leads 80 of 100 (80 %), orders 5 of 10 (50 %), clicks 1000 of 1000, sessions without target.
        for (const auto &[input, april, may] :
             {std::tuple("leads", 100.0, 80.0), {"orders", 8.0, 5.0}, {"clicks", 900.0, 1000.0}}) {
            enter(input, "A", "2024-04", april);
            enter(input, "A", "2024-05", may);
        }
        setTarget("leads", ChannelId::All, "2024-05", 100);
        setTarget("orders", ChannelId::All, "2024-05", 10);
        setTarget("clicks", ChannelId::All, "2024-05", 1000);
        setTarget("revenue", ChannelId::All, "2024-05", 5000); // nothing entered
        Dashboard board = workspace->content()->dashboards.front();
        board.tiles.clear();
        board.table = {u"clicks"_s, u"leads"_s, u"orders"_s};
        apply({{store::SaveDashboard{board}}, ChangeKind::SaveDashboard, {u"Board"_s}});
    }

    Applied apply(const Change &change)
    {
        const auto applied = workspace->apply(change);
        EXPECT_TRUE(applied) << (applied ? std::string() : applied.error().detail.toStdString());
        return applied.value_or(Applied());
    }
    [[nodiscard]] ViewState viewOf(const char *code) const
    {
        ViewState view;
        view.period = period(code);
        view.days = view.period->days();
        return view;
    }
    [[nodiscard]] ReviewBoard board(const char *code) const
    {
        auto made = reviewBoard(*workspace, viewOf(code));
        EXPECT_TRUE(made);
        return made.value_or(ReviewBoard());
    }
    [[nodiscard]] static QStringList idsOf(const ReviewBoard &board)
    {
        QStringList ids;
        for (const ReviewKpi &kpi : board.kpis)
            ids.append(board.metricOf(kpi).id);
        return ids;
    }
    [[nodiscard]] static QStringList textsOf(const std::vector<ReviewedDecision> &decisions)
    {
        QStringList texts;
        for (const ReviewedDecision &known : decisions)
            texts.append(known.decision.what);
        return texts;
    }
    /// Begins the review of a month and gives its number.
    int start(const char *code)
    {
        apply(startingChange(*workspace, period(code), now));
        return storedReview(*workspace, period(code))->id;
    }
    review::Decision decide(int review, const QString &what, QDate due = {})
    {
        review::Decision decision;
        decision.review = review;
        decision.metric = u"leads"_s;
        decision.what = what;
        decision.due = due;
        decision.made = QDate(2024, 5, 2);
        decision.id = apply(decisionChange(*workspace, decision)).newIds.back();
        return decision;
    }
};

TEST_F(ReviewTest, TheWorstComesFirst)
{
    const ReviewBoard shown = board("2024-05");
    EXPECT_EQ(idsOf(shown), (QStringList{u"orders"_s, u"leads"_s, u"revenue"_s, u"clicks"_s}));
    ASSERT_EQ(shown.kpis.size(), 4U);
    EXPECT_DOUBLE_EQ(shown.kpis[0].off, 0.5);
    EXPECT_DOUBLE_EQ(shown.kpis[1].off, 0.2);
    EXPECT_EQ(shown.kpis[0].cell.standing.status, targets::Status::Missed);
    EXPECT_EQ(shown.kpis[2].cell.value.reason, facts::Reason::NoData);
    EXPECT_DOUBLE_EQ(shown.kpis[3].off, 0);
    EXPECT_FALSE(shown.running);
}

// Leads are 20 % off and orders 50 %; with a weight of 1 in a card leads count 0.2 * 2 = 0.4 < 0.5, and from
// 40 % off orders on (6 of 10) they come first.
TEST_F(ReviewTest, WhatScorecardsCountMostComesEarlier)
{
    scorecards::Scorecard card;
    card.name.en = u"Team"_s;
    card.rows = {{u"leads"_s, ChannelId::All, 1.0, {}, {}, {}, {}, {}}};
    apply({{store::SaveScorecard{card}}, ChangeKind::SaveScorecard, {u"Team"_s}});
    EXPECT_EQ(idsOf(board("2024-05")).first(), u"orders"_s);
    EXPECT_DOUBLE_EQ(board("2024-05").find(u"leads"_s)->weight, 2);
    enter("orders", "A", "2024-05", 7);
    EXPECT_EQ(idsOf(board("2024-05")).first(), u"leads"_s) << "0.2 * 2 against 0.3 * 1";
}

// 10 a day in April, 12 a day on the first ten days of June: 120 against 100.
TEST_F(ReviewTest, ARunningMonthIsComparedWithTheSameDaysOfTheMonthBefore)
{
    workspace.reset();
    OpenOptions later = options();
    later.systemDate = QDate(2024, 6, 11);
    workspace = std::move(*Workspace::open(path(), later));
    store::SetFacts facts;
    for (int day = 1; day <= 30; ++day) {
        const auto add = [&](QDate date, double value) {
            FactEdit edit;
            edit.input = u"impressions"_s;
            edit.channel = channel("A");
            edit.period = {calendar::Granularity::Day, calendar::dayOf(date)};
            edit.value = value;
            facts.edits.push_back(edit);
        };
        add(QDate(2024, 5, day), 10);
        if (day <= 10)
            add(QDate(2024, 6, day), 12);
    }
    apply({{facts}, ChangeKind::EnterFacts, {u"40"_s}});
    setTarget("impressions", ChannelId::All, "2024-06", 400);
    const ReviewBoard shown = board("2024-06");
    EXPECT_TRUE(shown.running);
    const ReviewKpi *kpi = shown.find(u"impressions"_s);
    ASSERT_TRUE(kpi);
    EXPECT_DOUBLE_EQ(kpi->cell.basis.number.value_or(0), 120);
    EXPECT_DOUBLE_EQ(kpi->cell.compared.number.value_or(0), 100);
    ASSERT_TRUE(shown.comparedDays);
    EXPECT_EQ(*shown.comparedDays,
              (calendar::DayRange{calendar::dayOf(QDate(2024, 5, 1)), calendar::dayOf(QDate(2024, 5, 10))}));
    EXPECT_EQ(shown.shownDays.days(), 10);
    EXPECT_DOUBLE_EQ(kpi->detail->cause.change(), 20) << "the cause explains the same change";
}

TEST_F(ReviewTest, EachKpiBringsItsCauseItsHistoryAndItsTargets)
{
    const ReviewBoard shown = board("2024-05");
    const ReviewKpi *leads = shown.find(u"leads"_s);
    ASSERT_TRUE(leads && leads->detail);
    EXPECT_TRUE(leads->detail->cause.explained);
    EXPECT_DOUBLE_EQ(leads->detail->cause.change(), -20);
    ASSERT_EQ(leads->detail->periods.size(), 18U);
    EXPECT_EQ(leads->detail->periods.back(), period("2024-05"));
    EXPECT_DOUBLE_EQ(leads->detail->history.back().value_or(0), 80);
    ASSERT_EQ(leads->detail->targets.size(), 1U);
    EXPECT_DOUBLE_EQ(leads->detail->targets[0].value, 100);
}

TEST_F(ReviewTest, FiltersOfTheViewDoNotCountAndDaysMeanTheirMonth)
{
    ViewState view;
    view.days = {calendar::dayOf(QDate(2024, 5, 6)), calendar::dayOf(QDate(2024, 5, 12))};
    view.channels = {channel("B")};
    const auto shown = reviewList(*workspace, view);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->period(), period("2024-05"));
    EXPECT_DOUBLE_EQ(shown->find(u"leads"_s)->cell.value.number.value_or(0), 80);
}

TEST_F(ReviewTest, NotesAndSeenMarksAreKeptAsTyped)
{
    ReviewInput input;
    input.seen = {u"leads"_s, u"orders"_s};
    input.notes.insert(u"leads"_s, u"  two lines\nof it "_s);
    input.comment = u"All in all fine"_s;
    const auto change = keepingChange(*workspace, period("2024-05"), input, now);
    ASSERT_TRUE(change);
    apply(*change);
    EXPECT_FALSE(keepingChange(*workspace, period("2024-05"), input, now)) << "all of it is stored";
    const ReviewBoard shown = board("2024-05");
    ASSERT_TRUE(shown.review);
    EXPECT_EQ(shown.itemOf(u"leads"_s).note, u"  two lines\nof it "_s);
    EXPECT_TRUE(shown.itemOf(u"orders"_s).seen);
    EXPECT_FALSE(shown.itemOf(u"clicks"_s).seen);
    EXPECT_EQ(shown.seen(), 2);
    EXPECT_EQ(shown.review->comment, u"All in all fine"_s);
    EXPECT_EQ(shown.review->started, now);
    // What another field keeps later leaves these alone.
    ReviewInput more;
    more.seen = {u"clicks"_s};
    apply(*keepingChange(*workspace, period("2024-05"), more, now.addSecs(60)));
    EXPECT_EQ(board("2024-05").seen(), 3);
    EXPECT_EQ(board("2024-05").itemOf(u"leads"_s).note, u"  two lines\nof it "_s);
}

TEST_F(ReviewTest, OpenDecisionsAreCarriedUntilTheyAreDone)
{
    const int march = start("2024-03"), april = start("2024-04");
    decide(march, u"old and open"_s, QDate(2024, 8, 1));
    review::Decision old = decide(march, u"old and done"_s);
    decide(april, u"late"_s, QDate(2024, 5, 20));
    review::Decision done = decide(april, u"done"_s, QDate(2024, 5, 10));
    decide(april, u"without a day"_s);
    for (review::Decision *each : {&old, &done}) {
        each->state = review::DecisionState::Done;
        apply(decisionChange(*workspace, *each));
    }
    const ReviewBoard shown = board("2024-05");
    EXPECT_EQ(shown.previous, period("2024-04"));
    // Overdue on 1 June first, then open ones by their day, then what is done of the last review alone.
    EXPECT_EQ(textsOf(shown.earlier),
              (QStringList{u"late"_s, u"old and open"_s, u"without a day"_s, u"done"_s}));
    EXPECT_TRUE(shown.earlier[0].overdue);
    EXPECT_FALSE(shown.earlier[1].overdue);
    EXPECT_EQ(shown.earlier[1].of, period("2024-03"));
    EXPECT_TRUE(shown.decisions.empty());
    EXPECT_EQ(textsOf(board("2024-04").decisions), (QStringList{u"late"_s, u"done"_s, u"without a day"_s}));
}

TEST_F(ReviewTest, WhoIsToDoItIsAPersonFromThenOn)
{
    const int may = start("2024-05");
    review::Decision decision;
    decision.review = may;
    decision.what = u"Ask for prices"_s;
    decision.who = u"Boris"_s;
    apply(decisionChange(*workspace, decision));
    apply(decisionChange(*workspace, decision));
    ASSERT_EQ(workspace->content()->people.size(), 1U);
    EXPECT_EQ(workspace->content()->people[0].name, u"Boris"_s);
    EXPECT_EQ(workspace->content()->decisions.size(), 2U);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->content()->decisions.size(), 1U);
}

TEST_F(ReviewTest, ABoardIsTheSameAfterItWasWrittenAndRead)
{
    const int april = start("2024-04");
    decide(april, u"late"_s, QDate(2024, 5, 20));
    const ReviewBoard shown = board("2024-05");
    const QString written = snapshotOf(shown);
    const auto read = boardFromSnapshot(written);
    ASSERT_TRUE(read);
    EXPECT_EQ(snapshotOf(*read), written);
    EXPECT_EQ(idsOf(*read), idsOf(shown));
    EXPECT_EQ(read->earlier, shown.earlier);
    EXPECT_EQ(read->comparedDays, shown.comparedDays);
    EXPECT_EQ(read->metricOf(read->kpis[0]).name, shown.metricOf(shown.kpis[0]).name);
    EXPECT_EQ(read->kpis[1].detail->cause.inputs.size(), shown.kpis[1].detail->cause.inputs.size());
    EXPECT_FALSE(boardFromSnapshot(u"{}"_s));
    EXPECT_FALSE(boardFromSnapshot({}));
}

TEST_F(ReviewTest, AFinishedReviewOpensAsItWas)
{
    const int may = start("2024-05");
    ReviewInput input;
    input.notes.insert(u"leads"_s, u"the form was broken"_s);
    apply(*keepingChange(*workspace, period("2024-05"), input, now));
    const review::Decision decision = decide(may, u"mend the form"_s, QDate(2024, 6, 5));
    apply(*finishingChange(*workspace, viewOf("2024-05"), now));

    enter("leads", "A", "2024-05", 130); // a late figure turns the order round
    setTarget("orders", ChannelId::All, "2024-05", 4);
    Channel renamed = workspace->content()->channels.back();
    renamed.name = {u"Renamed"_s, u"Renamed"_s};
    apply({{store::SaveChannel{renamed}}, ChangeKind::SaveChannel, {u"Renamed"_s}});

    const ReviewBoard then = board("2024-05");
    EXPECT_TRUE(then.asItWas);
    EXPECT_EQ(idsOf(then), (QStringList{u"orders"_s, u"leads"_s, u"revenue"_s, u"clicks"_s}));
    EXPECT_DOUBLE_EQ(then.find(u"leads"_s)->cell.value.number.value_or(0), 80);
    EXPECT_DOUBLE_EQ(then.find(u"orders"_s)->cell.standing.target->value, 10);
    EXPECT_DOUBLE_EQ(then.find(u"leads"_s)->detail->cause.change(), -20);
    EXPECT_EQ(then.changedSince, 1) << "leads";
    EXPECT_EQ(then.itemOf(u"leads"_s).note, u"the form was broken"_s);
    EXPECT_EQ(textsOf(then.decisions), QStringList{u"mend the form"_s});

    // What was decided goes on after the meeting.
    review::Decision done = decision;
    done.state = review::DecisionState::Done;
    done.outcome = u"mended"_s;
    apply(decisionChange(*workspace, done));
    EXPECT_EQ(board("2024-05").decisions[0].decision.outcome, u"mended"_s);

    apply(*resumingChange(*workspace, period("2024-05")));
    const ReviewBoard again = board("2024-05");
    EXPECT_FALSE(again.asItWas);
    EXPECT_DOUBLE_EQ(again.find(u"leads"_s)->cell.value.number.value_or(0), 130);
    EXPECT_EQ(again.itemOf(u"leads"_s).note, u"the form was broken"_s);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(board("2024-05").asItWas);
}

TEST_F(ReviewTest, ItOpensAsItWasAfterItsMetricIsGone)
{
    metrics::Metric own;
    own.id = u"double_leads"_s;
    own.name = {u"Twice the leads"_s, u"Twice the leads"_s};
    own.own = true;
    own.rules = metrics::KpiRules{u"leads * 2"_s, {}, {}, {}, {}, {}, {}};
    apply({{store::SaveMetric{own}}, ChangeKind::SaveMetric, {own.id}});
    setTarget("double_leads", ChannelId::All, "2024-05", 1000);
    start("2024-05");
    apply(*finishingChange(*workspace, viewOf("2024-05"), now));
    targets::TargetEdit none{{own.id, ChannelId::All, period("2024-05")}, std::nullopt};
    apply({{store::SetTargets{{none}, {}}, store::RemoveMetric{own.id}}, ChangeKind::RemoveMetric, {own.id}});
    const ReviewBoard then = board("2024-05");
    const ReviewKpi *kpi = then.find(own.id);
    ASSERT_TRUE(kpi);
    EXPECT_EQ(then.metricOf(*kpi).name.en, u"Twice the leads"_s);
    EXPECT_DOUBLE_EQ(kpi->cell.value.number.value_or(0), 160);
}

TEST_F(ReviewTest, ClosingTellsWhatItLocks)
{
    const auto may = closingSummary(*workspace, period("2024-05"));
    ASSERT_TRUE(may);
    EXPECT_TRUE(may->canClose());
    EXPECT_EQ(may->figures, 3);
    EXPECT_EQ(may->inputs, 3);
    EXPECT_EQ(may->channels, 1);
    EXPECT_EQ(may->targets, 4);
    EXPECT_EQ(may->incomplete, std::vector<MetricIndex>{metric("revenue")});
    const auto june = closingSummary(*workspace, period("2024-06"));
    ASSERT_TRUE(june);
    EXPECT_FALSE(june->isOver);
    EXPECT_FALSE(june->canClose());
    apply(*closingChange(*workspace, period("2024-05")));
    const auto closed = closingSummary(*workspace, period("2024-05"));
    ASSERT_TRUE(closed);
    EXPECT_FALSE(closed->canClose());
    ASSERT_TRUE(closed->closed);
    EXPECT_EQ(closed->closed->closedBy, u"Anna"_s);
}

} // namespace
} // namespace vekha
