// SPDX-License-Identifier: GPL-3.0-or-later
// The board of warnings on a workspace opened on 1 June 2024: the last finished month is May.
#include "tests/core/workspace/fixture.h"

#include "core/workspace/matters.h"
#include "core/workspace/unusual.h"
#include "core/workspace/warnings.h"

#include <algorithm>

namespace vekha {

using warnings::Severity;
using warnings::State;
using warnings::Warning;
using warnings::WarningKind;

class Warnings : public test::WorkspaceTest {
protected:
    [[nodiscard]] ViewState view(const char *code) const
    {
        ViewState view;
        view.period = period(code);
        view.days = view.period->days();
        return view;
    }
    [[nodiscard]] WarningsBoard board(const char *code = "2024-05") const
    {
        auto found = warningsBoard(*workspace, view(code));
        EXPECT_TRUE(found);
        return found ? *found : WarningsBoard();
    }
    [[nodiscard]] static std::optional<Warning> find(const WarningsBoard &board, WarningKind kind)
    {
        const auto found = std::find_if(board.warnings.begin(), board.warnings.end(),
                                        [kind](const Warning &warning) { return warning.kind == kind; });
        return found == board.warnings.end() ? std::nullopt : std::optional(*found);
    }
    /// Figures of January to May.
    void enterMonths(const char *input, const char *of, const std::vector<double> &values)
    {
        static const char *const months[]{"2024-01", "2024-02", "2024-03", "2024-04", "2024-05"};
        for (size_t i = 0; i < values.size(); ++i)
            enter(input, of, months[i], values[i]);
    }
    void mark(const Warning &warning, QDate until, bool dismissed, const char *note = "")
    {
        WarningMark put;
        put.key = warning.key();
        put.snoozedUntil = until;
        put.dismissed = dismissed;
        put.note = QLatin1String(note);
        ASSERT_TRUE(
            workspace->apply({{store::SetWarningMark{put}}, ChangeKind::DismissWarning, {warning.metric}}));
    }
    void setRule(const char *id, Sensitivity sensitivity, std::optional<double> smallest = std::nullopt)
    {
        const WarningRule rule{QLatin1String(id), sensitivity, smallest};
        ASSERT_TRUE(
            workspace->apply({{store::SetWarningRule{rule}}, ChangeKind::SetWarningRule, {rule.metric}}));
    }
};

TEST_F(Warnings, NothingIsWarnedOfInAnEmptyWorkspace)
{
    EXPECT_TRUE(board().warnings.empty());
    EXPECT_EQ(board().active, 0);
    EXPECT_TRUE(whatMatters(*workspace, view("2024-05"))->empty());
}

TEST_F(Warnings, AMissedTargetTellsHowMuchInMoneyAndItsCause)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    enterMonths("leads", "B", {50, 50, 50, 50, 48});
    enterMonths("revenue", "A", {1000, 1000, 1000, 1000, 600});
    setTarget("leads", channel("A"), "2024-05", 100);
    setTarget("leads", channel("B"), "2024-05", 50);
    setTarget("leads", ChannelId::All, "2024-05", 150);
    const WarningsBoard found = board();
    const auto missed = find(found, WarningKind::Missed);
    ASSERT_TRUE(missed);
    EXPECT_EQ(missed->metric, u"leads");
    EXPECT_EQ(missed->channel, ChannelId::All) << "the total speaks for its channels";
    EXPECT_DOUBLE_EQ(missed->amount, -42);
    EXPECT_EQ(missed->severity, Severity::High); // 108 of 150 is 72 %
    EXPECT_EQ(missed->since, period("2024-05"));
    // Revenue for a lead over March to May: 2600 / (260 + 148).
    ASSERT_TRUE(missed->money);
    EXPECT_NEAR(*missed->money, 42 * 2600.0 / 408, 1e-9);
    ASSERT_TRUE(missed->cause);
    EXPECT_EQ(missed->cause->channel, channel("A"));
    EXPECT_DOUBLE_EQ(missed->cause->contribution, -40);
    const Warning *told = found.of(QStringLiteral("leads"), ChannelId::All);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->key(), missed->key());
}

TEST_F(Warnings, MissesInARowAreOneWarningSinceTheFirst)
{
    enterMonths("leads", "A", {100, 100, 60, 61, 60});
    for (const char *code : {"2024-01", "2024-02", "2024-03", "2024-04", "2024-05"})
        setTarget("leads", ChannelId::All, code, 100);
    const auto missed = find(board(), WarningKind::Missed);
    ASSERT_TRUE(missed);
    EXPECT_EQ(missed->since, period("2024-03"));
    EXPECT_EQ(missed->lasting, 3);
    EXPECT_FALSE(find(board("2024-02"), WarningKind::Missed)) << "February met its target";
}

TEST_F(Warnings, ARatioOverATinyBaseKeepsQuietUntilToldOtherwise)
{
    enterMonths("spend", "A", {800, 800, 800, 800, 800});
    enterMonths("leads", "A", {8, 8, 8, 8, 8});
    setTarget("cpl", ChannelId::All, "2024-05", 50);
    EXPECT_FALSE(find(board(), WarningKind::Missed)) << "8 leads are fewer than 10";
    setRule("cpl", Sensitivity::Normal, 5);
    const auto missed = find(board(), WarningKind::Missed);
    ASSERT_TRUE(missed);
    EXPECT_DOUBLE_EQ(*missed->money, 50.0 * 8); // each of the 8 leads was 50 too dear
}

TEST_F(Warnings, AMetricCanBeSilenced)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    setTarget("leads", ChannelId::All, "2024-05", 100);
    EXPECT_TRUE(find(board(), WarningKind::Missed));
    setRule("leads", Sensitivity::Off);
    EXPECT_FALSE(find(board(), WarningKind::Missed));
}

TEST_F(Warnings, ASnoozeAndADismissalAreKept)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    setTarget("leads", ChannelId::All, "2024-05", 100);
    const Warning missed = *find(board(), WarningKind::Missed);
    const int before = board().active;

    mark(missed, QDate(2024, 6, 8), false);
    EXPECT_EQ(find(board(), WarningKind::Missed)->state, State::Snoozed);
    EXPECT_EQ(board().active, before - 1);
    mark(missed, QDate(2024, 6, 1), false); // that day has come
    EXPECT_EQ(find(board(), WarningKind::Missed)->state, State::Active);

    mark(missed, {}, true, "strike at the depot");
    const WarningsBoard after = board();
    const auto dismissed = find(after, WarningKind::Missed);
    EXPECT_EQ(dismissed->state, State::Dismissed);
    EXPECT_EQ(dismissed->mark->note, u"strike at the depot");
    EXPECT_EQ(dismissed->mark->who, u"Anna");
    EXPECT_EQ(after.of(QStringLiteral("leads"), ChannelId::All), nullptr);
    EXPECT_FALSE(after.warnings.front().state == State::Dismissed && after.active > 0) << "active ones first";

    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(find(board(), WarningKind::Missed)->state, State::Active);
}

TEST_F(Warnings, ItEndsByItselfWhenTheFigureIsCorrected)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    setTarget("leads", ChannelId::All, "2024-05", 100);
    ASSERT_TRUE(find(board(), WarningKind::Missed));
    enter("leads", "A", "2024-05", 106);
    EXPECT_FALSE(find(board(), WarningKind::Missed));
}

TEST_F(Warnings, MissingEntriesAreAwaitedAfterTheUsualDays)
{
    enterMonths("leads", "A", {100, 100, 100, 100});
    enterMonths("leads", "B", {50, 50, 50, 50, 48});
    // On 1 June May has been over for one day: five are granted.
    EXPECT_FALSE(find(board(), WarningKind::NotEntered));
    Settings settings = workspace->content()->settings;
    settings.entryDays = 0;
    ASSERT_TRUE(workspace->apply({{store::SaveSettings{settings}}, ChangeKind::SaveSettings, {}}));
    const WarningsBoard found = board();
    const auto awaited = find(found, WarningKind::NotEntered);
    ASSERT_TRUE(awaited);
    ASSERT_EQ(awaited->awaited.size(), 1u);
    EXPECT_EQ(awaited->awaited[0].input, metric("leads"));
    EXPECT_EQ(awaited->awaited[0].channels, std::vector{channel("A")});
    EXPECT_EQ(awaited->since, period("2024-05"));
    enter("leads", "A", "2024-05", 99);
    EXPECT_FALSE(find(board(), WarningKind::NotEntered));
}

TEST_F(Warnings, TheNextQuarterWantsTargetsFifteenDaysBefore)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 100});
    setTarget("leads", ChannelId::All, "2024-Q2", 300);
    EXPECT_FALSE(find(board(), WarningKind::NoTarget)) << "1 June is 30 days before July";
    OpenOptions later = options();
    later.today = QDate(2024, 6, 16);
    workspace.reset();
    workspace = std::move(*Workspace::open(path(), later));
    const WarningsBoard found = board();
    const auto none = find(found, WarningKind::NoTarget);
    ASSERT_TRUE(none);
    EXPECT_EQ(none->since, period("2024-Q3"));
    EXPECT_EQ(none->metrics, std::vector{metric("leads")});
    setTarget("leads", ChannelId::All, "2024-07", 100);
    EXPECT_FALSE(find(board(), WarningKind::NoTarget));
}

TEST_F(Warnings, ABoardIsFoundOnceForAState)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    const auto before = board();
    enter("leads", "A", "2024-05", 100);
    setTarget("leads", ChannelId::All, "2024-05", 130);
    EXPECT_NE(board().warnings.size(), before.warnings.size());
}

// What matters

TEST_F(Warnings, WhatMattersAreWarningsAndThenWhatWentWell)
{
    enterMonths("leads", "A", {100, 100, 100, 100, 60});
    enterMonths("orders", "A", {10, 10, 10, 10, 14});
    enterMonths("revenue", "A", {1000, 1000, 1000, 1000, 1010});
    setTarget("leads", ChannelId::All, "2024-05", 100);
    setTarget("orders", ChannelId::All, "2024-05", 12);
    const auto matters = whatMatters(*workspace, view("2024-05"));
    ASSERT_TRUE(matters);
    ASSERT_GE(matters->size(), 2u);
    EXPECT_LE(matters->size(), 7u);
    EXPECT_EQ(matters->front().metric, metric("leads"));
    EXPECT_TRUE(matters->front().warning);
    const auto gain =
        std::find_if(matters->begin(), matters->end(), [](const Matter &matter) { return matter.isGood; });
    ASSERT_NE(gain, matters->end());
    EXPECT_EQ(gain->metric, metric("orders"));
    EXPECT_DOUBLE_EQ(gain->explanation->change(), 4);
}

// Rings on trends

TEST_F(Warnings, AnUnusualMonthGetsARing)
{
    static constexpr double wobble[]{0, 3, -2, 1, -3, 2, 4, -1, -4, 2, 0, -2, 3, -1, 1};
    for (int i = 0; i < 24; ++i) {
        const QDate first = QDate(2022, 6, 1).addMonths(i);
        const double value = i == 20 ? 30 : 100 + wobble[(i * 7) % 15];
        enter("leads", "A", first.toString(QStringLiteral("yyyy-MM")).toLatin1().constData(), value);
    }
    ForecastRequest request;
    request.metric = metric("leads");
    const auto points = unusualPoints(*workspace, request);
    ASSERT_TRUE(points);
    ASSERT_EQ(points->size(), 1u);
    EXPECT_EQ(points->front().period, period("2024-02"));
    EXPECT_NEAR(points->front().expected, 100, 6);
}

} // namespace vekha
