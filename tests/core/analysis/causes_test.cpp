// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/causes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace vekha::analysis {
namespace {

/// The built-in metrics with inputs a, b, c and a KPI `kpi` of the given formula.
metrics::MetricCatalog catalogWith(const QString &formula)
{
    std::vector<metrics::Metric> own;
    for (const QString &id : {u"a_in"_s, u"b_in"_s, u"c_in"_s}) {
        metrics::Metric input;
        input.id = id;
        input.name = {id, id};
        input.own = true;
        input.rules = metrics::InputRules();
        own.push_back(input);
    }
    metrics::Metric kpi;
    kpi.id = u"kpi_x"_s;
    kpi.name = {kpi.id, kpi.id};
    kpi.own = true;
    kpi.rules = metrics::KpiRules{formula, {}, {}, {}, {}, {}, {}};
    own.push_back(kpi);
    return metrics::MetricCatalog::with(own).value();
}

CauseFormula formulaOf(const QString &formula)
{
    const metrics::MetricCatalog catalog = catalogWith(formula);
    return {catalog, *catalog.indexOf(u"kpi_x"_s)};
}

using Row = std::vector<std::optional<double>>;

/// Figures whose total is the sum of the parts.
CauseFigures sums(const std::vector<Row> &parts)
{
    CauseFigures figures;
    figures.parts = parts;
    figures.total.resize(parts.front().size());
    for (const Row &part : parts) {
        for (size_t i = 0; i < part.size(); ++i) {
            if (part[i])
                figures.total[i] = figures.total[i].value_or(0) + *part[i];
        }
    }
    return figures;
}

double sumOfInputs(const Causes &causes)
{
    return std::accumulate(causes.inputs.begin(), causes.inputs.end(), causes.rest);
}
double sumOfParts(const Causes &causes)
{
    return std::accumulate(causes.parts.begin(), causes.parts.end(), causes.outsideParts,
                           [](double sum, const PartContribution &part) { return sum + part.contribution; });
}

TEST(Causes, ADifferenceIsSplitByTheMovesOfItsInputs)
{
    const auto causes = causesOf(formulaOf(u"a_in - b_in"_s), sums({{100.0, 40.0}}), sums({{130.0, 60.0}}));
    ASSERT_TRUE(causes);
    EXPECT_DOUBLE_EQ(causes->change(), 10);
    EXPECT_DOUBLE_EQ(causes->inputs[0], 30);
    EXPECT_DOUBLE_EQ(causes->inputs[1], -20);
    EXPECT_EQ(causes->rest, 0);
}

// By hand: y = a / b along a = 100 + 100 t, b = 10 + 10 t is constant 10, so a and b cancel each other:
// integral of 1/b dt * 100 = 10 ln 2, and the opposite.
TEST(Causes, ARatioIsSplitByTheIntegralAlongTheStraightLine)
{
    const auto causes = causesOf(formulaOf(u"a_in / b_in"_s), sums({{100.0, 10.0}}), sums({{200.0, 20.0}}));
    ASSERT_TRUE(causes);
    EXPECT_NEAR(causes->inputs[0], 10 * std::log(2.0), 1e-9);
    EXPECT_NEAR(causes->inputs[1], -10 * std::log(2.0), 1e-9);
}

TEST(Causes, AProductGivesEachFactorHalfOfWhatTheyDoTogether)
{
    // 2 * 3 = 6 to 4 * 5 = 20: a alone 2 * 3 = 6, b alone 2 * 2 = 4, together 4 more, halved.
    const auto causes = causesOf(formulaOf(u"a_in * b_in"_s), sums({{2.0, 3.0}}), sums({{4.0, 5.0}}));
    ASSERT_TRUE(causes);
    EXPECT_NEAR(causes->inputs[0], 8, 1e-12);
    EXPECT_NEAR(causes->inputs[1], 6, 1e-12);
}

// By hand, cost per lead of two channels: 1000/10 = 100 and 3000/10 = 300, together 4000/20 = 200.
// Then 1200/10 = 120 and 9000/30 = 300, together 10200/40 = 255. Shares of leads 0.5, 0.5 -> 0.25, 0.75;
// middle 227.5. First: rate 20 * 0.375 = 7.5, mix -0.25 * (110 - 227.5) = 29.375. Second: rate 0,
// mix 0.25 * (300 - 227.5) = 18.125. Together 55.
TEST(Causes, ARatioOfSumsHasRateAndMixOfEachChannel)
{
    const auto causes = causesOf(formulaOf(u"a_in / b_in"_s), sums({{1000.0, 10.0}, {3000.0, 10.0}}),
                                 sums({{1200.0, 10.0}, {9000.0, 30.0}}));
    ASSERT_TRUE(causes);
    ASSERT_TRUE(causes->ratio);
    EXPECT_NEAR(causes->parts[0].rate.value(), 7.5, 1e-9);
    EXPECT_NEAR(causes->parts[0].mix.value(), 29.375, 1e-9);
    EXPECT_NEAR(causes->parts[1].rate.value(), 0, 1e-9);
    EXPECT_NEAR(causes->parts[1].mix.value(), 18.125, 1e-9);
    EXPECT_NEAR(sumOfParts(*causes), 55, 1e-9);
}

TEST(Causes, AnAddedNumberDoesNotHideTheRatio)
{
    const auto causes = causesOf(formulaOf(u"(a_in - b_in) / b_in"_s), sums({{300.0, 100.0}, {50.0, 50.0}}),
                                 sums({{500.0, 100.0}, {90.0, 30.0}}));
    ASSERT_TRUE(causes);
    EXPECT_TRUE(causes->ratio);
    EXPECT_NEAR(sumOfParts(*causes), causes->change(), 1e-12);
}

TEST(Causes, AChannelThatBeganOrStoppedHasALineOfItsOwn)
{
    const auto causes = causesOf(formulaOf(u"a_in / b_in"_s),
                                 sums({{1000.0, 10.0}, {3000.0, 10.0}, {std::nullopt, std::nullopt}}),
                                 sums({{1000.0, 10.0}, {std::nullopt, std::nullopt}, {500.0, 10.0}}));
    ASSERT_TRUE(causes);
    EXPECT_TRUE(causes->parts[1].stopped);
    EXPECT_TRUE(causes->parts[2].begun);
    EXPECT_FALSE(causes->parts[2].rate);
    // From 200 to 75, middle 137.5: the stopped one took 0.5 * (300 - 137.5) away.
    EXPECT_NEAR(causes->parts[1].contribution, -81.25, 1e-9);
    EXPECT_NEAR(causes->parts[2].contribution, 0.5 * (50 - 137.5), 1e-9);
    EXPECT_NEAR(sumOfParts(*causes), -125, 1e-9);
}

TEST(Causes, SpendWithoutLeadsCountsThoughItHasNoRateOfItsOwn)
{
    const auto causes = causesOf(formulaOf(u"a_in / b_in"_s), sums({{100.0, 10.0}, {50.0, std::nullopt}}),
                                 sums({{100.0, 10.0}, {250.0, std::nullopt}}));
    ASSERT_TRUE(causes);
    EXPECT_NEAR(causes->parts[1].contribution, 20, 1e-9);
    EXPECT_NEAR(causes->parts[0].contribution, 0, 1e-9);
}

TEST(Causes, WhatNoPartHasStandsOutsideTheParts)
{
    CauseFigures from = sums({{100.0}, {50.0}}), to = sums({{120.0}, {50.0}});
    from.total[0] = 200; // with company figures of 50
    to.total[0] = 260;
    const auto causes = causesOf(formulaOf(u"a_in"_s), from, to);
    ASSERT_TRUE(causes);
    EXPECT_NEAR(causes->parts[0].contribution, 20, 1e-12);
    EXPECT_NEAR(causes->outsideParts, 40, 1e-12);
}

TEST(Causes, AStepOfTheFormulaIsTheRestAndNoInputs)
{
    const auto causes = causesOf(formulaOf(u"if(a_in > 10; 5; 0)"_s), sums({{8.0}}), sums({{12.0}}));
    ASSERT_TRUE(causes);
    EXPECT_EQ(causes->inputs[0], 0);
    EXPECT_EQ(causes->rest, 5);
}

TEST(Causes, AreNoneWhereThereIsNoValue)
{
    EXPECT_FALSE(causesOf(formulaOf(u"a_in / b_in"_s), sums({{1.0, 0.0}}), sums({{1.0, 2.0}})));
    EXPECT_FALSE(causesOf(formulaOf(u"a_in / b_in"_s), sums({{std::nullopt, 1.0}}), sums({{1.0, 2.0}})));
}

/// Closure over random figures with absent cells, zeros, channels that begin and stop.
class ClosureTest : public ::testing::TestWithParam<const char *> {};

TEST_P(ClosureTest, BothListsAddUpToTheChange)
{
    const CauseFormula formula = formulaOf(QString::fromLatin1(GetParam()));
    std::mt19937 random(7);
    std::uniform_real_distribution<double> figure(0, 1000);
    std::uniform_int_distribution<int> chance(0, 9);
    int told = 0;
    for (int run = 0; run < 2000; ++run) {
        std::vector<Row> from, to;
        for (int part = 0; part < 6; ++part) {
            const auto row = [&] {
                Row cells;
                const bool absent = chance(random) == 0;
                for (size_t i = 0; i < formula.inputs().size(); ++i) {
                    const int kind = chance(random);
                    cells.push_back(absent || kind == 0 ? std::nullopt
                                    : kind == 1         ? std::optional(0.0)
                                                        : std::optional(figure(random)));
                }
                return cells;
            };
            from.push_back(row());
            to.push_back(row());
        }
        const auto causes = causesOf(formula, sums(from), sums(to));
        if (!causes)
            continue;
        ++told;
        const double tolerance = 1e-12 * std::max({1.0, std::abs(causes->from), std::abs(causes->to)});
        EXPECT_NEAR(sumOfInputs(*causes), causes->change(), tolerance);
        EXPECT_NEAR(sumOfParts(*causes), causes->change(), tolerance);
        EXPECT_LE(std::abs(causes->rest), tolerance) << "a smooth formula leaves no rest";
    }
    EXPECT_GT(told, 1000);
}

INSTANTIATE_TEST_SUITE_P(Formulas, ClosureTest,
                         ::testing::Values("a_in + b_in", "a_in / b_in", "a_in * b_in / c_in",
                                           "(a_in - b_in) / b_in", "1000 * a_in / (b_in + c_in)",
                                           "a_in / b_in + c_in / b_in", "a_in / b_in * c_in"));

} // namespace
} // namespace vekha::analysis
