// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

class FormulaRules : public Figures {};

// Rule 1: 300 / 30 = 10, although the channels' CPL are 5 and 20.
TEST_F(FormulaRules, ARatioOfATotalIsTheRatioOfTheSums)
{
    give("spend", search, "2024-01", 100);
    give("leads", search, "2024-01", 20);
    give("spend", ads, "2024-02", 200);
    give("leads", ads, "2024-02", 10);
    expectNumber(total("cpl", "2024-Q1"), 10);
    expectNumber(of(search, "cpl", "2024-Q1"), 5);
    expectNumber(of(ads, "cpl", "2024-Q1"), 20);
}

// Rule 3
TEST_F(FormulaRules, MissingIsNotZeroAndZeroIsNoDenominator)
{
    give("spend", search, "2024-01", 100);
    expectMissing(total("cpl", "2024-01"), Reason::NoData, "leads");
    give("leads", search, "2024-01", 0);
    expectMissing(total("cpl", "2024-01"), Reason::ZeroDenominator, "leads");
    give("spend", search, "2024-02", 0);
    give("leads", search, "2024-02", 0);
    expectMissing(total("cpl", "2024-02"), Reason::ZeroDenominator, "leads");
    give("leads", search, "2024-03", 4);
    give("spend", search, "2024-03", 0);
    expectNumber(total("cpl", "2024-03"), 0);
}

TEST_F(FormulaRules, NamesTheInnermostReason)
{
    give("lost_customers", ChannelId::Company, "2024-01", 3);
    give("customers_start", ChannelId::Company, "2024-01", 0);
    expectMissing(total("retention", "2024-01"), Reason::ZeroDenominator, "customers_start");
}

TEST_F(FormulaRules, OptionalInputsCountAsZeroAndAreNamed)
{
    give("spend", search, "2024-01", 100);
    give("revenue", search, "2024-01", 250);
    const Value roi = total("roi", "2024-01"); // (250 - 100) / 100
    expectNumber(roi, 1.5);
    EXPECT_TRUE(hasNote(roi, NoteKind::OptionalAbsent, metric("overhead")));
    give("overhead", ChannelId::Company, "2024-01", 25);
    const Value now = total("roi", "2024-01"); // (250 - 125) / 125
    expectNumber(now, 1);
    EXPECT_FALSE(hasNote(now, NoteKind::OptionalAbsent));
}

TEST_F(FormulaRules, AnOptionalInputAloneHasNoFakeZero)
{
    give("spend", search, "2024-01", 100);
    define("side_costs", "overhead + sales_cost");
    expectMissing(total("side_costs", "2024-01"), Reason::NoData);
    expectMissing(total("overhead", "2024-01"), Reason::NoData, "overhead");
}

TEST_F(FormulaRules, RomiOnMarginNeedsTheCostOfSales)
{
    give("spend", search, "2024-01", 100);
    give("revenue", search, "2024-01", 250);
    expectMissing(total("romi_margin", "2024-01"), Reason::NoData, "cost_of_sales");
    expectNumber(total("romi", "2024-01"), 1.5);
}

TEST_F(FormulaRules, EngagementNeedsOneOfTheFour)
{
    give("reach", search, "2024-01", 200);
    expectMissing(total("engagement", "2024-01"), Reason::NoData, "likes");
    give("shares", search, "2024-01", 10);
    expectNumber(total("engagement", "2024-01"), 0.05);
}

TEST_F(FormulaRules, CoalesceSaysWhichItTook)
{
    give("spend", search, "2024-01", 100);
    give("revenue", search, "2024-01", 400);
    const Value marketing = total("cost_share", "2024-01");
    expectNumber(marketing, 0.25);
    EXPECT_TRUE(hasNote(marketing, NoteKind::Used, metric("revenue")));
    give("company_revenue", ChannelId::Company, "2024-01", 1000);
    const Value company = total("cost_share", "2024-01");
    expectNumber(company, 0.1);
    EXPECT_TRUE(hasNote(company, NoteKind::Used, metric("company_revenue")));
}

// ltv: revenue / customer-month x lifetime. 3000 / (100 + 100 + 100) = 10 a month; churn of the quarter 30 /
// 200 = 0.15, so 3 / 0.15 = 20 months: 200. Without orders aov has no value, so orders are given.
TEST_F(FormulaRules, LifetimeFallsBackToMonthlyChurn)
{
    for (const char *month : {"2024-01", "2024-02", "2024-03"}) {
        give("revenue", search, month, 1000);
        give("orders", search, month, 50);
        give("active_customers", search, month, 100);
        give("lost_customers", search, month, 10);
        give("customers_start", search, month, 200);
    }
    const Value ltv = total("ltv", "2024-Q1");
    expectNumber(ltv, 200);
    EXPECT_TRUE(hasNote(ltv, NoteKind::Used, metric("churn")));
    give("lifetime_months", search, "2024-01", 12);
    give("lifetime_months", search, "2024-02", 12);
    give("lifetime_months", search, "2024-03", 12);
    const Value entered = total("ltv", "2024-Q1");
    expectNumber(entered, 120);
    EXPECT_FALSE(hasNote(entered, NoteKind::Used));
}

TEST_F(FormulaRules, ALifetimeWithoutChurnHasNoValue)
{
    give("revenue", search, "2024-01", 1000);
    give("orders", search, "2024-01", 50);
    give("active_customers", search, "2024-01", 100);
    give("lost_customers", search, "2024-01", 0);
    give("customers_start", search, "2024-01", 200);
    expectMissing(total("ltv", "2024-01"), Reason::ZeroDenominator, "churn");
}

// Entered by quarter, 300 customers are 900 customer-months: 9000 / 900 = 10 a month.
TEST_F(FormulaRules, RevenuePerCustomerIsOfAMonth)
{
    give("revenue", search, "2024-Q1", 9000);
    give("active_customers", search, "2024-Q1", 300);
    expectNumber(total("arpc", "2024-Q1"), 10);
    give("revenue", search, "2024-W20", 700);
    give("active_customers", search, "2024-W20", 70);
    expectMissing(total("arpc", "2024-W20"), Reason::NeedsMonthly, "active_customers");
    expectMissing(total("arpc", "2024-05"), Reason::NeedsMonthly, "active_customers");
}

// Limits to channel types (metrics.md section 2).
TEST_F(FormulaRules, LimitedKpisCountTheirTypesAlone)
{
    give("sessions", search, "2024-01", 5);
    give("sessions", ads, "2024-01", 70);
    give("sessions", direct, "2024-01", 11);
    give("sessions", email, "2024-01", 13);
    expectNumber(total("organic_sessions", "2024-01"), 5);
    expectNumber(total("other_sessions", "2024-01"), 83);
    expectMissing(of(ads, "organic_sessions", "2024-01"), Reason::ChannelType);
    expectMissing(total("referral_sessions", "2024-01"), Reason::NoData, "sessions");
    context.channels[3].type = ChannelType::Referral;
    expectNumber(total("referral_sessions", "2024-01"), 13);
    expectNumber(total("other_sessions", "2024-01"), 70);
}

TEST_F(FormulaRules, ComputeWithTheWholeLanguage)
{
    give("spend", search, "2024-01", 10);
    give("clicks", search, "2024-01", 4);
    const std::vector<std::pair<const char *, double>> cases{
        {"-spend + 1", -9},           {"abs(clicks - spend)", 6},     {"min(spend; clicks; 7)", 4},
        {"max(spend; clicks)", 10},   {"round(spend / 3)", 3},        {"round(spend / 3; 2)", 3.33},
        {"if(spend > 5; 1; 2)", 1},   {"if(spend <= 5; 1; 2)", 2},    {"(spend = 10) + (clicks <> 4)", 1},
        {"range_months * spend", 10}, {"coalesce(leads; clicks)", 4}, {"if(clicks >= 4; spend; leads)", 10},
    };
    for (size_t i = 0; i < cases.size(); ++i) {
        const std::string id = "own_" + std::to_string(i);
        define(id.c_str(), cases[i].first);
        SCOPED_TRACE(cases[i].first);
        expectNumber(total(id.c_str(), "2024-01"), cases[i].second);
    }
}

TEST_F(FormulaRules, NeverGivesInfinity)
{
    give("spend", search, "2024-01", 1e300);
    define("huge", "spend * spend");
    expectMissing(total("huge", "2024-01"), Reason::Overflow);
    define("hidden", "1 / (spend * spend)");
    expectMissing(total("hidden", "2024-01"), Reason::Overflow);
}

// Each step shifts the period two ways: 2^20 ways in all.
TEST_F(FormulaRules, GivesUpOnTooManySteps)
{
    give("spend", search, "2024-01", 1);
    define("s0", "spend@previous + spend@year_ago");
    for (int i = 1; i <= 20; ++i) {
        const std::string before = "s" + std::to_string(i - 1);
        define(("s" + std::to_string(i)).c_str(), (before + "@previous + " + before + "@year_ago").c_str());
    }
    expectMissing(total("s20", "2024-01"), Reason::TooManySteps);
}

} // namespace vekha::facts::test
