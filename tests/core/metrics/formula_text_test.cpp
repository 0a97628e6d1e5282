// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_fixture.h"

namespace vekha::metrics {

namespace {

QString canonical(const QString &text) { return parsed(text)->toCanonical(testName); }

struct TextCase {
    const char *name;
    const char16_t *typed;
    const char16_t *canonical;
};

class FormulaText : public testing::TestWithParam<TextCase> {};

TEST_P(FormulaText, IsWrittenInOneForm)
{
    EXPECT_EQ(canonical(QString::fromUtf16(GetParam().typed)), QString::fromUtf16(GetParam().canonical));
}

INSTANTIATE_TEST_SUITE_P(
    Table, FormulaText,
    testing::Values(TextCase{"Spaces", u"spend/leads", u"spend / leads"},
                    TextCase{"DecimalComma", u"1,5*spend", u"1.5 * spend"},
                    TextCase{"Percent", u"spend*15%", u"spend * 0.15"},
                    TextCase{"RussianWords", u"ЕСЛИ(leads>0, spend@прошлый, 0)",
                             u"if(leads > 0; spend@previous; 0)"},
                    TextCase{"RussianRangeMonths", u"месяцев_периода/leads", u"range_months / leads"},
                    TextCase{"NeedlessBrackets", u"((spend)+(leads*2))", u"spend + leads * 2"},
                    TextCase{"NeededBrackets", u"(spend+leads)*2", u"(spend + leads) * 2"},
                    TextCase{"BracketsOnTheRight", u"spend-(leads-1)", u"spend - (leads - 1)"},
                    TextCase{"BracketsBehindDivision", u"spend/(leads*2)", u"spend / (leads * 2)"},
                    TextCase{"MinusOfASum", u"-(spend+1)", u"-(spend + 1)"},
                    TextCase{"MinusOfAProduct", u"-(spend*2)", u"-(spend * 2)"},
                    TextCase{"ComparedComparisons", u"(spend>1)=(leads>1)", u"(spend > 1) = (leads > 1)"},
                    TextCase{"NameWithSpaces", u"[расходы на рекламу]*2", u"[Расходы на рекламу] * 2"},
                    TextCase{"NameWithBracket", u"[ctr [old]], %]", u"[CTR [old]], %]"},
                    TextCase{"NameThatIsAFunctionWord", u"[IF]+1", u"[if] + 1"},
                    TextCase{"BigNumber", u"1e6", u"1000000"}, TextCase{"SmallNumber", u"0.0001", u"0.0001"},
                    TextCase{"HugeNumber", u"1e300", u"1e+300"}),
    [](const auto &tested) { return tested.param.name; });

TEST(FormulaText, SpeaksRussian)
{
    const auto formula =
        parsed(QStringLiteral("if(spend > 1.5; [Расходы на рекламу]@year_ago; range_months)"));
    EXPECT_EQ(formula->toText(testName, Language::Russian),
              QStringLiteral("если(spend > 1,5; [Расходы на рекламу]@год_назад; месяцев_периода)"));
}

TEST(FormulaText, ReadsBackToTheSameTreeInBothLanguages)
{
    const QStringList texts{
        "1000 * spend / leads",
        "(revenue - revenue@previous) / revenue@previous",
        "round(max(spend; leads; 1,5) / -abs(x1); 2)",
        "coalesce(spend / (leads - 8); [CTR [old]], %]) * 12,5%",
        "--spend - -(-1)",
        "if((spend > 1) <> (leads <= 2); 1e-9; 0.1 + 0.2)",
        "spend / leads / 2 / (revenue / x1) - (1 - (2 - 3))",
    };
    for (const QString &text : texts) {
        const auto formula = parsed(text);
        ASSERT_TRUE(formula) << qPrintable(text);
        for (const Language language : {Language::English, Language::Russian}) {
            const QString shown = formula->toText(testName, language);
            const auto again = parsed(shown);
            ASSERT_TRUE(again) << qPrintable(shown);
            EXPECT_TRUE(sameTree(formula->root(), again->root())) << qPrintable(shown);
        }
    }
}

} // namespace
} // namespace vekha::metrics
