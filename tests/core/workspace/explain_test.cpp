// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/fixture.h"

#include "core/wording/causes.h"
#include "core/workspace/explain.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha {
namespace {

class ExplainTest : public test::WorkspaceTest {
protected:
    [[nodiscard]] Explanation explained(const char *id, const char *code,
                                        ViewState::Compare compare = ViewState::Compare::Previous,
                                        ChannelId of = ChannelId::All) const
    {
        ExplainRequest request;
        request.metric = metric(id);
        request.channel = of;
        request.view.period = period(code);
        request.view.days = request.view.period->days();
        request.view.compare = compare;
        auto result = explain(*workspace, request);
        EXPECT_TRUE(result);
        return result.value_or(Explanation());
    }
    [[nodiscard]] static double sumOfInputs(const Explanation &explanation)
    {
        double sum = explanation.rest;
        for (const InputCause &cause : explanation.inputs)
            sum += cause.contribution;
        return sum;
    }
    [[nodiscard]] static double sumOfParts(const Explanation &explanation)
    {
        double sum = explanation.outsideParts;
        for (const PartCause &cause : explanation.parts)
            sum += cause.part.contribution;
        return sum;
    }
    [[nodiscard]] static const PartCause *partOf(const Explanation &explanation, ChannelId id)
    {
        for (const PartCause &cause : explanation.parts) {
            if (cause.group.channel == id)
                return &cause;
        }
        return nullptr;
    }
};

// CPL 100 in both channels, then 150 in A and 100 in B: from 100 to 2500 / 20 = 125, all of it A's rate.
TEST_F(ExplainTest, ACostPerLeadIsSplitByInputsAndChannels)
{
    for (const char *name : {"A", "B"}) {
        enter("spend", name, "2024-03", 1000);
        enter("leads", name, "2024-03", 10);
        enter("leads", name, "2024-04", 10);
    }
    enter("spend", "A", "2024-04", 1500);
    enter("spend", "B", "2024-04", 1000);
    const Explanation told = explained("cpl", "2024-04");
    ASSERT_TRUE(told.explained);
    EXPECT_DOUBLE_EQ(told.change(), 25);
    EXPECT_NEAR(sumOfInputs(told), 25, 1e-9);
    EXPECT_NEAR(sumOfParts(told), 25, 1e-9);
    EXPECT_EQ(told.inputs.front().input, metric("spend"));
    EXPECT_NEAR(told.inputs.front().contribution, 25, 1e-9);
    EXPECT_TRUE(told.ratio);
    ASSERT_TRUE(partOf(told, channel("A")));
    EXPECT_NEAR(partOf(told, channel("A"))->part.rate.value(), 25, 1e-9);
    EXPECT_NEAR(partOf(told, channel("A"))->part.mix.value(), 0, 1e-9);
}

TEST_F(ExplainTest, CompanyFiguresAreNoChannels)
{
    enter("revenue", "A", "2024-03", 100);
    enter("revenue", "company", "2024-03", 50);
    enter("revenue", "A", "2024-04", 110);
    enter("revenue", "company", "2024-04", 90);
    const Explanation told = explained("revenue", "2024-04");
    ASSERT_TRUE(told.explained);
    EXPECT_DOUBLE_EQ(told.change(), 50);
    EXPECT_NEAR(sumOfParts(told), 50, 1e-9);
    EXPECT_NEAR(partOf(told, channel("A"))->part.contribution, 10, 1e-9);
}

// Growth on the month before: April 150 on 110, March 110 on 100. Both months and both shifted ones move.
TEST_F(ExplainTest, AShiftedInputHasALineOfItsOwn)
{
    enter("revenue", "A", "2024-02", 100);
    enter("revenue", "A", "2024-03", 110);
    enter("revenue", "A", "2024-04", 150);
    const Explanation told = explained("sales_growth", "2024-04");
    ASSERT_TRUE(told.explained);
    EXPECT_NEAR(told.change(), 40.0 / 110 - 0.1, 1e-12);
    ASSERT_EQ(told.inputs.size(), 2U);
    EXPECT_EQ(told.inputs[0].shifts.size() + told.inputs[1].shifts.size(), 1U);
    EXPECT_NEAR(sumOfInputs(told), told.change(), 1e-9);
    EXPECT_NEAR(sumOfParts(told), told.change(), 1e-9);
}

TEST_F(ExplainTest, WithoutAFigureInBothPeriodsNothingIsExplained)
{
    enter("spend", "A", "2024-04", 100);
    const Explanation told = explained("cpl", "2024-04");
    EXPECT_FALSE(told.explained);
    EXPECT_EQ(told.to.reason, facts::Reason::NoData);
    EXPECT_TRUE(wording::sentences(told, workspace->catalog().at(told.metric), wording::Format(),
                                   wording::PeriodNames(),
                                   wording::NameBook(workspace->catalog(), {}, {}, Language::English))
                    .isEmpty());
}

TEST_F(ExplainTest, AgainstTheTargetChannelsAndInputsTellTheirOwnDistance)
{
    for (const char *name : {"A", "B"}) {
        enter("spend", name, "2024-04", 1000);
        enter("leads", name, "2024-04", 10);
        setTarget("spend", channel(name), "2024-04", 1000);
        setTarget("leads", channel(name), "2024-04", 8);
    }
    setTarget("spend", ChannelId::All, "2024-04", 2000);
    setTarget("leads", ChannelId::All, "2024-04", 16);
    setTarget("cpl", ChannelId::All, "2024-04", 120);
    const Explanation leads = explained("leads", "2024-04", ViewState::Compare::Target);
    ASSERT_TRUE(leads.explained);
    EXPECT_DOUBLE_EQ(leads.change(), 4);
    EXPECT_NEAR(partOf(leads, channel("A"))->part.contribution, 2, 1e-9);
    EXPECT_NEAR(sumOfParts(leads), 4, 1e-9);
    // 2000 / 16 = 125 is what the inputs' targets make, the KPI's own is 120: 5 apart; actual 100.
    const Explanation cpl = explained("cpl", "2024-04", ViewState::Compare::Target);
    ASSERT_TRUE(cpl.explained);
    EXPECT_DOUBLE_EQ(cpl.change(), -20);
    EXPECT_NEAR(sumOfInputs(cpl), -20, 1e-9);
    EXPECT_NEAR(cpl.rest, 5, 1e-9);
}

TEST_F(ExplainTest, ASentenceTellsTheChangeAndWhereItComesFrom)
{
    for (const char *name : {"A", "B"}) {
        enter("leads", name, "2024-03", 10);
        enter("leads", name, "2024-04", name[0] == 'A' ? 30 : 8);
    }
    const Explanation told = explained("leads", "2024-04");
    const wording::NameBook names(workspace->catalog(), workspace->content()->channels, {},
                                  Language::English);
    const QString text = wording::sentences(told, workspace->catalog().at(told.metric), wording::Format(),
                                            wording::PeriodNames(), names)
                             .join(u' ');
    EXPECT_TRUE(text.contains(u"rose by 18"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"A (+20)"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"B (−2)"_s)) << qPrintable(text);
}

} // namespace
} // namespace vekha
