// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestore.h"

#include "tests/core/store/fixture.h"

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

class SqliteStoreTest : public StoreFixture {};

Change changeOf(Edit edit, ChangeKind kind = ChangeKind::EnterFact) { return {{std::move(edit)}, kind, {}}; }

TEST_F(SqliteStoreTest, ANewFileHasTheCompanyChannelAndItsSettings)
{
    const Content content = contentNow();
    ASSERT_EQ(content.channels.size(), 1U);
    EXPECT_EQ(content.channels.front().id, ChannelId::Company);
    EXPECT_EQ(content.settings.name, u"Проба"_s);
    EXPECT_EQ(content.settings.fiscalYearStart, 4);
    EXPECT_FALSE(store->nextUndo());
}

TEST_F(SqliteStoreTest, CreatingOverAFileFails)
{
    EXPECT_EQ(SqliteStore::create(path, {}).error().code, ErrorCode::FileExists);
}

TEST_F(SqliteStoreTest, AFactIsReadBackAfterReopeningWithItsRollUp)
{
    const ChannelId channel = addChannel(u"Search"_s);
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 5), 1200.5));
    reopen();
    const auto list = factsNow();
    ASSERT_EQ(list.size(), 1U);
    ASSERT_EQ(list[0].facts.size(), 1U);
    EXPECT_EQ(list[0].facts[0].period, month(2024, 5));
    EXPECT_EQ(list[0].facts[0].value, 1200.5);
    EXPECT_GT(list[0].facts[0].source, 0);
    const auto cells = store->monthCells({}, facts::SeriesSplit::Channel).value();
    ASSERT_EQ(cells.size(), 1U);
    EXPECT_EQ(cells[0].cells, facts::monthCells(list[0].facts));
}

TEST_F(SqliteStoreTest, EveryKindOfEditIsUndoneAndRedoneToTheSameContentAlsoAfterReopening)
{
    const ChannelId search = addChannel(u"Search"_s);
    const ChannelId social = addChannel(u"Соцсети"_s);
    ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 5), 10));
    const CampaignId campaign =
        store->apply(changeOf(SaveCampaign{{CampaignId::None, social, u"Spring"_s, false}}), who)
            ->newCampaigns.at(0);
    FactEdit ofCampaign{u"clicks"_s, social, campaign, day(2024, 5, 3), 7.0, u"note"_s, false};
    ASSERT_TRUE(store->apply(changeOf(SetFacts{{ofCampaign}, OnOverlap::Stop}), who));
    Channel changed = channelNow(search);
    changed.aliases = {u"google"_s};
    targets::Target target;
    target.key = {u"spend"_s, search, month(2024, 6)};
    target.value = 500;
    metrics::Metric own;
    own.id = u"my_ratio"_s;
    own.name.en = u"My ratio"_s;
    own.unit = metrics::Unit::Ratio;
    own.rules = metrics::KpiRules{u"spend / clicks"_s, {}, {}, {}, {}, {}, {}};
    Settings settings = contentNow().settings;
    settings.currency = u"EUR"_s;
    settings.entryInputs = {u"spend"_s};
    FactEdit replaced{u"spend"_s, search, CampaignId::None, day(2024, 5, 4), 3.0, std::nullopt, false};
    FactEdit cleared{u"clicks"_s, social, campaign, day(2024, 5, 3), std::nullopt, QString(), false};
    const int dashboard =
        store
            ->apply(
                changeOf(SaveDashboard{{0, {u"Main"_s, {}}, {{u"cpc"_s, search, 1, 1}}, {u"spend"_s}, 0}}),
                who)
            ->newIds.at(0);
    const int view = store->apply(changeOf(SaveView{{0, u"trends"_s, u"V"_s, u"{}"_s}}), who)->newIds.at(0);
    const int event =
        store->apply(changeOf(SaveEvent{{0, QDate(2024, 5, 9), search, u"Праздник"_s}}), who)->newIds.at(0);
    const int profile = store->apply(changeOf(SaveProfile{{0, u"Metrica"_s, u"{}"_s}}), who)->newIds.at(0);
    const int person = store->apply(changeOf(SavePerson{{0, u"Anna"_s, u"SMM"_s, false}}), who)->newIds.at(0);
    const int objective =
        store->apply(changeOf(SaveObjective{{0, 0, {u"Grow"_s, {}}, 0}}), who)->newIds.at(0);
    goals::Goal goal;
    goal.name.en = u"More leads"_s;
    goal.objective = objective;
    goal.id = store->apply(changeOf(SaveGoal{goal}), who)->newIds.at(0);
    goals::Goal dropped = goal;
    dropped.state = goals::GoalState::Dropped;
    const int checkIn =
        store->apply(changeOf(SaveCheckIn{{0, goal.id, QDate(2024, 5, 7), u"Went well"_s, {}}}), who)
            ->newIds.at(0);
    scorecards::Scorecard card;
    card.name.en = u"SMM"_s;
    card.rows = {scorecards::CardRow{}};
    card.rows.front().metric = u"leads"_s;
    card.rows.front().weight = 1;
    card.id = store->apply(changeOf(SaveScorecard{card}), who)->newIds.at(0);
    scorecards::Scorecard capped = card;
    capped.highest = 1.2;
    targets::Target shaped = target;
    shaped.spread = targets::Spreading::LastYear;
    metrics::Metric stricter = *metrics::MetricCatalog::builtIn().find(u"cpc"_s);
    stricter.closeFrom = 0.8;
    const std::vector<Edit> edits{
        SetFacts{{replaced}, OnOverlap::Replace},
        SetFacts{{cleared}, OnOverlap::Stop},
        SaveChannel{changed},
        SaveChannel{{ChannelId::All, {u"New"_s, {}}, ChannelType::Email, 0, {}, 0, false}},
        SaveCampaign{{campaign, social, u"Autumn"_s, true}},
        RemoveCampaign{campaign},
        SaveMetric{own},
        RemoveMetric{own.id},
        SetTargets{{{target.key, target}}, u"plan"_s},
        SetTargets{{{target.key, std::nullopt}}, u"no"_s},
        SetTargets{{{target.key, shaped}}, u"shape"_s},
        SaveMetric{stricter},
        SavePerson{{person, u"Anna"_s, u"Head"_s, false}},
        SaveObjective{{0, objective, {u"Sell"_s, {}}, 0}},
        SaveGoal{dropped},
        SaveCheckIn{{checkIn, goal.id, QDate(2024, 5, 8), u"Well"_s, {}}},
        RemoveCheckIn{checkIn},
        RemoveGoal{goal.id},
        RemoveObjective{objective},
        RemovePerson{person},
        SaveScorecard{capped},
        RemoveScorecard{card.id},
        ClosePeriod{month(2023, 5)},
        ReopenPeriod{month(2023, 5), u"late invoice"_s},
        SaveSettings{settings},
        SaveDashboard{{dashboard, {u"Other"_s, {}}, {}, {}, 0}},
        SaveView{{view, u"trends"_s, u"W"_s, u"[]"_s}},
        RemoveView{view},
        SaveEvent{{event, QDate(2024, 5, 10), search, u"x"_s}},
        RemoveEvent{event},
        SaveProfile{{profile, u"Метрика"_s, u"[]"_s}},
        RemoveProfile{profile},
        RemoveChannel{search},
        RemoveDashboard{dashboard}};
    for (std::size_t at = 0; at < edits.size(); ++at) {
        const State before = stateNow();
        const auto applied = store->apply(changeOf(edits[at], ChangeKind::PasteFacts), who);
        ASSERT_TRUE(applied) << at << qPrintable(applied.error().detail);
        const State after = stateNow();
        EXPECT_NE(before, after) << at;
        reopen();
        ASSERT_TRUE(store->undo()) << at;
        EXPECT_EQ(stateNow(), before) << at;
        EXPECT_EQ(soundness(), QString()) << at;
        reopen();
        ASSERT_TRUE(store->redo()) << at;
        EXPECT_EQ(stateNow(), after) << at;
        EXPECT_EQ(soundness(), QString()) << at;
    }
    const auto revisions = store->targetRevisions(target.key).value();
    ASSERT_EQ(revisions.size(), 12U)
        << "set, removed, set with a shape, removed with its channel: each undone "
           "and redone";
    EXPECT_EQ(revisions[6].target->spread, targets::Spreading::LastYear);
    EXPECT_EQ(store->cardRevisions(card.id)->size(), 5U)
        << "made, capped, undone, redone, and once more when its removal was undone";
}

TEST_F(SqliteStoreTest, TheRevisionsOfChangedTargetsAreAllOfThoseAndNoneOfTheOthers)
{
    const auto set = [this](const MetricId &metric, int of, std::optional<double> value) {
        targets::TargetEdit edit{{metric, ChannelId::All, month(2024, of)}, std::nullopt};
        if (value) {
            edit.target.emplace();
            edit.target->key = edit.key;
            edit.target->value = *value;
        }
        ASSERT_TRUE(store->apply(changeOf(SetTargets{{edit}, u"plan"_s}), who));
    };
    set(u"leads"_s, 5, 100);
    set(u"leads"_s, 6, 110);
    set(u"spend"_s, 5, 900);
    EXPECT_TRUE(store->revisionsOfChangedTargets()->empty());
    set(u"leads"_s, 6, 120);
    set(u"spend"_s, 5, std::nullopt);
    const auto changed = store->revisionsOfChangedTargets().value();
    ASSERT_EQ(changed.size(), 4U) << "two of each of the two changed ones, the oldest first";
    EXPECT_EQ(changed[0].key.period, month(2024, 6));
    EXPECT_EQ(changed[0].target->value, 110);
    EXPECT_EQ(changed[1].key.metric, u"spend"_s);
    EXPECT_EQ(changed[2].target->value, 120);
    EXPECT_FALSE(changed[3].target);
    EXPECT_EQ(store->allTargetRevisions()->size(), 5U);
}

TEST_F(SqliteStoreTest, EachTargetKeepsItsOwnWayOfBeingSpread)
{
    const ChannelId search = addChannel(u"Search"_s);
    const auto quarter = [](int first) {
        return calendar::Period{calendar::Granularity::Quarter, calendar::dayOf(QDate(2024, first, 1))};
    };
    const std::vector<std::tuple<MetricId, ChannelId, calendar::Period, targets::Spreading>> wanted{
        {u"leads"_s, ChannelId::All, quarter(1), targets::Spreading::Even},
        {u"leads"_s, ChannelId::All, quarter(4), targets::Spreading::LastYear},
        {u"leads"_s, search, quarter(4), targets::Spreading::Trend},
        {u"spend"_s, search, quarter(1), targets::Spreading::Even},
        {u"spend"_s, search, quarter(4), targets::Spreading::LastYear}};
    for (const auto &[metric, channel, period, spread] : wanted) {
        targets::Target target;
        target.key = {metric, channel, period};
        target.value = 10;
        target.spread = spread;
        ASSERT_TRUE(store->apply(changeOf(SetTargets{{{target.key, target}}, u"plan"_s}), who));
    }
    const std::vector<targets::Target> read = contentNow().targets;
    ASSERT_EQ(read.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_EQ(read[i].key.metric, std::get<0>(wanted[i])) << i;
        EXPECT_EQ(read[i].key.channel, std::get<1>(wanted[i])) << i;
        EXPECT_EQ(read[i].key.period, std::get<2>(wanted[i])) << i;
        EXPECT_EQ(read[i].spread, std::get<3>(wanted[i])) << i;
    }
}

TEST_F(SqliteStoreTest, TwoProfilesCannotHaveOneNameWhateverItsCase)
{
    ASSERT_TRUE(store->apply(changeOf(SaveProfile{{0, u"Метрика"_s, u"{}"_s}}), who));
    const auto second = store->apply(changeOf(SaveProfile{{0, u"метрика "_s, u"{}"_s}}), who);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::NameTaken);
    EXPECT_EQ(contentNow().profiles.size(), 1U);
}

TEST_F(SqliteStoreTest, SomethingNewEndsTheRedoBranchButItsEntriesStayInTheJournal)
{
    const ChannelId channel = addChannel(u"Search"_s);
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 5), 1));
    ASSERT_TRUE(store->undo());
    ASSERT_TRUE(store->nextRedo());
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 6), 2));
    EXPECT_FALSE(store->nextRedo());
    EXPECT_EQ(store->redo().error().code, ErrorCode::NothingToRedo);
    const auto journal = store->journal(10).value();
    ASSERT_EQ(journal.size(), 3U);
    EXPECT_FALSE(journal[0].undone);
    EXPECT_TRUE(journal[1].undone);
    // Nor does it come back once the new one is undone.
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(store->nextRedo()->id, journal[0].id);
    ASSERT_TRUE(store->redo());
    EXPECT_FALSE(store->nextRedo());
    EXPECT_EQ(store->nextUndo()->id, journal[0].id);
}

TEST_F(SqliteStoreTest, WhatChangesNothingIsNoStepOfUndo)
{
    const ChannelId channel = addChannel(u"Search"_s);
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 5), 1));
    const ChangeId last = store->nextUndo()->id;
    const auto again = setFact(u"spend"_s, channel, month(2024, 5), 1);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, 0);
    EXPECT_EQ(store->nextUndo()->id, last);
}

TEST_F(SqliteStoreTest, OverlapsStopGiveWayOrStayAsAsked)
{
    const ChannelId channel = addChannel(u"Search"_s);
    ASSERT_TRUE(setFact(u"spend"_s, channel, month(2024, 5), 100));
    const auto stopped = setFact(u"spend"_s, channel, day(2024, 5, 31), 5);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::PeriodsOverlap);
    EXPECT_EQ(stopped.error().args, (QStringList{u"spend"_s, u"Search"_s, u"2024-05-31"_s, u"2024-05"_s}));
    ASSERT_TRUE(setFact(u"spend"_s, channel, day(2024, 5, 31), 5, OnOverlap::Keep));
    EXPECT_EQ(factsNow().at(0).facts.at(0).value, 100);
    ASSERT_TRUE(setFact(u"spend"_s, channel, day(2024, 5, 31), 5, OnOverlap::Replace));
    ASSERT_EQ(factsNow().at(0).facts.size(), 1U);
    EXPECT_EQ(factsNow().at(0).facts.at(0).value, 5);
    ASSERT_TRUE(setFact(u"spend"_s, channel, day(2024, 6, 1), 6)) << "a neighbour is no overlap";
}

TEST_F(SqliteStoreTest, WrongEditsAreRefusedAndLeaveNothing)
{
    const ChannelId channel = addChannel(u"Search"_s);
    const State before = stateNow();
    const auto code = [&](Edit edit) {
        const auto applied = store->apply(changeOf(std::move(edit)), who);
        return applied ? std::optional<ErrorCode>() : std::optional(applied.error().code);
    };
    const auto fact = [&](const QString &input, ChannelId at, calendar::Period period, double value) {
        return SetFacts{{{input, at, CampaignId::None, period, value, std::nullopt, false}}, OnOverlap::Stop};
    };
    EXPECT_EQ(code(fact(u"nonsense"_s, channel, month(2024, 1), 1)), ErrorCode::UnknownMetric);
    EXPECT_EQ(code(fact(u"roi"_s, channel, month(2024, 1), 1)), ErrorCode::NotAnInput);
    EXPECT_EQ(code(fact(u"spend"_s, ChannelId(99), month(2024, 1), 1)), ErrorCode::UnknownChannel);
    EXPECT_EQ(code(fact(u"spend"_s, ChannelId::All, month(2024, 1), 1)), ErrorCode::UnknownChannel);
    EXPECT_EQ(code(fact(u"spend"_s, channel, month(2024, 1), std::nan(""))), ErrorCode::InvalidNumber);
    const calendar::Period crooked{calendar::Granularity::Week, calendar::dayOf(QDate(2024, 5, 1))};
    EXPECT_EQ(code(fact(u"spend"_s, channel, crooked, 1)), ErrorCode::InvalidPeriod);
    EXPECT_EQ(code(SaveChannel{{ChannelId::All, {u" search "_s, {}}, ChannelType::Other, 0, {}, 0, false}}),
              ErrorCode::NameTaken);
    EXPECT_EQ(code(SaveChannel{{ChannelId::All, {}, ChannelType::Other, 0, {}, 0, false}}),
              ErrorCode::NameEmpty);
    EXPECT_EQ(code(RemoveChannel{ChannelId::Company}), ErrorCode::InvalidInput);
    EXPECT_EQ(code(RemoveMetric{u"spend"_s}), ErrorCode::InvalidInput);
    metrics::Metric broken;
    broken.id = u"broken"_s;
    broken.name.en = u"Broken"_s;
    broken.rules = metrics::KpiRules{u"spend +"_s, {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(code(SaveMetric{broken}), ErrorCode::FormulaSyntax);
    EXPECT_EQ(stateNow(), before);
}

TEST_F(SqliteStoreTest, AnOwnMetricThatAFormulaNamesStays)
{
    metrics::Metric input;
    input.id = u"samples"_s;
    input.name.en = u"Samples"_s;
    metrics::Metric kpi;
    kpi.id = u"sample_cost"_s;
    kpi.name.en = u"Sample cost"_s;
    kpi.rules = metrics::KpiRules{u"spend / samples"_s, {}, {}, {}, {}, {}, {}};
    ASSERT_TRUE(store->apply({{SaveMetric{input}, SaveMetric{kpi}}, ChangeKind::SaveMetric, {}}, who));
    const auto removed = store->apply(changeOf(RemoveMetric{input.id}), who);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::InUse);
    EXPECT_EQ(removed.error().args, (QStringList{u"samples"_s, u"sample_cost"_s}));
}

TEST_F(SqliteStoreTest, RollUpsStayEqualToTheFactsThroughRandomEditsUndosAndRedos)
{
    const ChannelId search = addChannel(u"Search"_s);
    const CampaignId campaign =
        store->apply(changeOf(SaveCampaign{{CampaignId::None, search, u"A"_s, false}}), who)
            ->newCampaigns.at(0);
    Random random(7);
    const QStringList inputs{u"spend"_s, u"followers"_s, u"customers_start"_s, u"satisfaction"_s};
    for (int round = 0; round < 120; ++round) {
        const auto kind = calendar::Granularity(random.below(6));
        calendar::Day first = calendar::dayOf(QDate(2023, 1, 1)) + random.below(700);
        const QDate date = calendar::dateOf(first);
        if (kind == calendar::Granularity::Week)
            first -= date.dayOfWeek() - 1;
        else if (kind > calendar::Granularity::Week)
            first = calendar::dayOf(QDate(date.year(), date.month(), 1));
        FactEdit edit{inputs[random.below(4)],
                      search,
                      random.below(2) ? campaign : CampaignId::None,
                      {kind, first},
                      random.below(5) ? std::optional(random.below(1000) / 8.0) : std::nullopt,
                      std::nullopt,
                      false};
        ASSERT_TRUE(store->apply(changeOf(SetFacts{{edit}, OnOverlap::Replace}), who));
        if (random.below(4) == 0)
            (void)store->undo();
        if (random.below(6) == 0)
            (void)store->redo();
    }
    EXPECT_EQ(soundness(), QString());
    while (store->nextUndo())
        ASSERT_TRUE(store->undo());
    EXPECT_TRUE(factsNow().empty());
    EXPECT_EQ(soundness(), QString());
}

TEST_F(SqliteStoreTest, ATotalOverCampaignsIsTheSumOfOwnFiguresAndCampaigns)
{
    const ChannelId search = addChannel(u"Search"_s);
    const CampaignId campaign =
        store->apply(changeOf(SaveCampaign{{CampaignId::None, search, u"A"_s, false}}), who)
            ->newCampaigns.at(0);
    ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 5), 100));
    FactEdit edit{u"spend"_s, search, campaign, month(2024, 5), 40.0, std::nullopt, false};
    ASSERT_TRUE(store->apply(changeOf(SetFacts{{edit}, OnOverlap::Stop}), who));
    const auto totals = store->monthCells({}, facts::SeriesSplit::Channel).value();
    ASSERT_EQ(totals.size(), 1U);
    EXPECT_EQ(totals[0].cells.at(0).part.sum, 140);
    EXPECT_EQ(store->monthCells({}, facts::SeriesSplit::Campaign)->size(), 2U);
    const auto filtered = store->monthCells({{}, {}, {campaign}}, facts::SeriesSplit::Channel).value();
    ASSERT_EQ(filtered.size(), 1U);
    EXPECT_EQ(filtered[0].cells.at(0).part.sum, 40);
}

TEST_F(SqliteStoreTest, NotesAreKeptBesideFactsAndWithoutThem)
{
    const ChannelId search = addChannel(u"Search"_s);
    FactEdit edit{u"spend"_s, search, CampaignId::None, month(2024, 5), std::nullopt, u"Счёт придёт позже"_s,
                  true};
    ASSERT_TRUE(store->apply(changeOf(SetFacts{{edit}, OnOverlap::Stop}, ChangeKind::EditNote), who));
    const auto notes =
        store->notes({}, {calendar::dayOf(QDate(2024, 5, 10)), calendar::dayOf(QDate(2024, 5, 11))}).value();
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].text, u"Счёт придёт позже"_s);
    EXPECT_EQ(notes[0].who, who);
    EXPECT_TRUE(factsNow().empty());
}

} // namespace
} // namespace vekha::store
