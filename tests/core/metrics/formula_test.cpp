// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_fixture.h"

namespace vekha::metrics {

namespace {

struct ValueCase {
    const char *name;
    const char16_t *formula;
    double value;
};

class FormulaValue : public testing::TestWithParam<ValueCase> {};

TEST_P(FormulaValue, IsThatOfTheWrittenArithmetic)
{
    const auto formula = parsed(QString::fromUtf16(GetParam().formula));
    ASSERT_TRUE(formula) << int(formula.error().code) << " at " << formula.error().place;
    EXPECT_DOUBLE_EQ(computed(formula->root()), GetParam().value);
}

// spend = 100, leads = 8, revenue = 250, x1 = -3, Выручка and the rest = 1.
INSTANTIATE_TEST_SUITE_P(
    Table, FormulaValue,
    testing::Values(
        ValueCase{"Number", u"42", 42}, ValueCase{"DotIsADecimalMark", u"1.5*spend", 150},
        ValueCase{"CommaBetweenDigitsIsADecimalMark", u"1,5*spend", 150},
        ValueCase{"LeadingDot", u".5 + 1", 1.5}, ValueCase{"Exponent", u"1.5e3", 1500},
        ValueCase{"SmallExponent", u"25e-2", 0.25}, ValueCase{"TimesBeforePlus", u"2 + 3 * 4", 14},
        ValueCase{"MinusGoesLeftToRight", u"10 - 4 - 3", 3},
        ValueCase{"DivisionGoesLeftToRight", u"100 / 10 / 5", 2}, ValueCase{"Brackets", u"(2 + 3) * 4", 20},
        ValueCase{"UnaryMinus", u"-spend + 1", -99}, ValueCase{"UnaryMinusAfterTimes", u"2 * -3", -6},
        ValueCase{"TwoMinuses", u"5 - -3", 8}, ValueCase{"MinusMinus", u"--5", 5},
        ValueCase{"UnaryPlus", u"+5", 5}, ValueCase{"TypographicSigns", u"6 \u00D7 2 \u2212 8 \u00F7 4", 10},
        ValueCase{"NoBreakSpaces", u"spend\u00A0+\u202F1", 101}, ValueCase{"Ratio", u"spend / leads", 12.5},
        ValueCase{"Percent", u"15%", 0.15}, ValueCase{"PercentOfAMetric", u"spend * 15 %", 15},
        ValueCase{"PercentOfABracket", u"(spend + 50)%", 1.5}, ValueCase{"NameWithADigit", u"x1 + 1", -2},
        ValueCase{"CyrillicName", u"выручка + 1", 2},
        ValueCase{"NameInBrackets", u"[Расходы  на рекламу] + 1", 2},
        ValueCase{"NameInBracketsIgnoresCase", u"[РАСХОДЫ НА РЕКЛАМУ] + 1", 2},
        ValueCase{"ClosingBracketInANameIsDoubled", u"[ctr [old]], %] + 1", 2},
        ValueCase{"FunctionWordInBracketsIsAName", u"[if] + 1", 2},
        ValueCase{"Previous", u"revenue - revenue@previous", 125},
        ValueCase{"YearAgo", u"revenue / revenue@year_ago", 10},
        ValueCase{"RussianPrevious", u"revenue@прошлый", 125},
        ValueCase{"RussianYearAgo", u"revenue@год_назад", 25},
        ValueCase{"ShiftBehindBrackets", u"[Расходы на рекламу]@previous", 0.5},
        ValueCase{"ShiftWithSpaces", u"revenue @ Previous", 125}, ValueCase{"Less", u"1 < 2", 1},
        ValueCase{"LessEqual", u"2 <= 1", 0}, ValueCase{"Greater", u"2 > 1", 1},
        ValueCase{"GreaterEqual", u"1 \u2265 1", 1}, ValueCase{"Equal", u"spend = 100", 1},
        ValueCase{"EqualTwice", u"spend == 100", 1}, ValueCase{"NotEqual", u"spend <> 100", 0},
        ValueCase{"NotEqualAsInPrograms", u"spend != 99", 1},
        ValueCase{"ComparisonIsLoosest", u"1 + 1 = 4 / 2", 1},
        ValueCase{"If", u"if(leads > 5; spend; 0)", 100},
        ValueCase{"RussianIf", u"ЕСЛИ(leads > 50; spend; 7)", 7},
        ValueCase{"CommaAndSpacePartArguments", u"IF(leads > 50, 1, 2)", 2},
        ValueCase{"CommaBehindANamePartsArguments", u"min(spend,leads)", 8},
        ValueCase{"DecimalCommasInArguments", u"max(1,5; 0,7)", 1.5}, ValueCase{"Min", u"min(3; 1; 2)", 1},
        ValueCase{"RussianMin", u"мин(3; 1)", 1}, ValueCase{"RussianMax", u"МАКС(3; 1)", 3},
        ValueCase{"Abs", u"abs(x1)", 3}, ValueCase{"RussianAbs", u"модуль(x1)", 3},
        ValueCase{"Round", u"round(2.6)", 3}, ValueCase{"RoundToDigits", u"округл(2,345; 1)", 2.3},
        ValueCase{"Coalesce", u"coalesce(1 / 0; 5)", 5},
        ValueCase{"RussianCoalesce", u"первое(1 / 0; 5; 6)", 5},
        ValueCase{"RangeMonths", u"range_months * 2", 6},
        ValueCase{"RussianRangeMonths", u"месяцев_периода", 3},
        ValueCase{"NestedFunctions", u"max(min(5; 3); abs(-4))", 4}),
    [](const auto &tested) { return tested.param.name; });

TEST(Formula, DivisionByZeroIsNoNumber)
{
    EXPECT_TRUE(std::isnan(computed(parsed(QStringLiteral("spend / (leads - 8)"))->root())));
}

TEST(Formula, NamesEachMetricOnceInOrder)
{
    const auto formula = parsed(QStringLiteral("(revenue - spend) / spend + revenue@previous"));
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->metrics(), (std::vector<MetricIndex>{2, 0}));
}

TEST(Formula, EveryNodeKnowsItsPlace)
{
    const auto formula = parsed(QStringLiteral(" Выручка@previous / max(spend; 1,5)"));
    ASSERT_TRUE(formula);
    const Node &root = formula->root();
    EXPECT_EQ(root.place, 1);
    EXPECT_EQ(root.length, 34);
    EXPECT_EQ(root.children[0].place, 1);
    EXPECT_EQ(root.children[0].length, 16);
    EXPECT_EQ(root.children[1].place, 20);
    EXPECT_EQ(root.children[1].length, 15);
    EXPECT_EQ(root.children[1].children[1].place, 31);
    EXPECT_EQ(root.children[1].children[1].length, 3);
}

TEST(Formula, CopiesShareTheirTree)
{
    const auto formula = parsed(QStringLiteral("spend + 1"));
    const Formula copy = *formula;
    EXPECT_EQ(&copy.root(), &formula->root());
}

} // namespace
} // namespace vekha::metrics
