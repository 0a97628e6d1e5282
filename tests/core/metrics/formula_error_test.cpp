// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_fixture.h"

#include <random>

namespace vekha::metrics {

namespace {

struct ErrorCase {
    const char *name;
    const char16_t *formula;
    ErrorCode code;
    int place;
    int length;
    const char16_t *argument; ///< the first one, nullptr: none
};

class FormulaError : public testing::TestWithParam<ErrorCase> {};

TEST_P(FormulaError, TellsWhatAndWhere)
{
    const ErrorCase &wanted = GetParam();
    const auto formula = parsed(QString::fromUtf16(wanted.formula));
    ASSERT_FALSE(formula);
    const Error &error = formula.error();
    EXPECT_EQ(error.code, wanted.code);
    EXPECT_EQ(error.place, wanted.place);
    EXPECT_EQ(error.length, wanted.length);
    if (wanted.argument) {
        EXPECT_EQ(error.args.value(0), QString::fromUtf16(wanted.argument));
    }
}

constexpr auto syntax = ErrorCode::FormulaSyntax;
constexpr auto unknown = ErrorCode::FormulaUnknownName;
constexpr auto arguments = ErrorCode::FormulaArguments;

INSTANTIATE_TEST_SUITE_P(
    Table, FormulaError,
    testing::Values(ErrorCase{"Empty", u"", ErrorCode::FormulaEmpty, 0, 0, nullptr},
                    ErrorCase{"OnlySpaces", u"  \t", ErrorCode::FormulaEmpty, 0, 0, nullptr},
                    ErrorCase{"EndsTooSoon", u"spend +", syntax, 7, 0, u""},
                    ErrorCase{"EndsTooSoonInRussian", u"Выручка / ", syntax, 10, 0, u""},
                    ErrorCase{"TwoOperands", u"spend leads", syntax, 6, 5, u"leads"},
                    ErrorCase{"TwoOperators", u"spend * / leads", syntax, 8, 1, u"/"},
                    ErrorCase{"MissingBracket", u"(spend + 1", syntax, 10, 0, u""},
                    ErrorCase{"ExtraBracket", u"spend + 1)", syntax, 9, 1, u")"},
                    ErrorCase{"EmptyBrackets", u"spend + ()", syntax, 9, 1, u")"},
                    ErrorCase{"UnclosedName", u"spend + [Расходы", syntax, 8, 8, u"[Расходы"},
                    ErrorCase{"EmptyName", u"spend + [ ]", syntax, 8, 3, nullptr},
                    ErrorCase{"UnknownLatinName", u"spend / clicks", unknown, 8, 6, u"clicks"},
                    ErrorCase{"UnknownCyrillicName", u"Выручка / прибыльность", unknown, 10, 12,
                              u"прибыльность"},
                    ErrorCase{"UnknownBracketedName", u"1 + [Нет такого]", unknown, 4, 12, u"Нет такого"},
                    ErrorCase{"UnknownFunction", u"1 + сумма(spend; 1)", unknown, 4, 5, u"сумма"},
                    ErrorCase{"NameBehindAnEmoji", u"[Выручка] + \U0001F600", syntax, 12, 2, u"\U0001F600"},
                    ErrorCase{"PlaceBehindSurrogates", u"[\U0001F600] + 1", unknown, 0, 4, u"\U0001F600"},
                    ErrorCase{"AssignmentTwice", u"spend = 1 = 1", syntax, 10, 1, u"="},
                    ErrorCase{"ChainedComparison", u"1 < spend < 3", syntax, 10, 1, u"<"},
                    ErrorCase{"TwoDecimalMarks", u"1,234,567 + 1", syntax, 0, 9, u"1,234,567"},
                    ErrorCase{"MixedDecimalMarks", u"spend + 1.234,5", syntax, 8, 7, u"1.234,5"},
                    ErrorCase{"LettersBehindANumber", u"2x + 1", syntax, 0, 2, u"2x"},
                    ErrorCase{"TooBigANumber", u"spend + 1e400", syntax, 8, 5, u"1e400"},
                    ErrorCase{"SpacedThousands", u"1 000", syntax, 2, 3, u"000"},
                    ErrorCase{"PowerIsNoOperator", u"spend ^ 2", syntax, 6, 1, u"^"},
                    ErrorCase{"UnknownShift", u"revenue@tomorrow", syntax, 8, 8, u"tomorrow"},
                    ErrorCase{"ShiftOfANumber", u"5@previous", syntax, 1, 1, u"@"},
                    ErrorCase{"ShiftOfABracket", u"(spend)@previous", syntax, 7, 1, u"@"},
                    ErrorCase{"ShiftTwice", u"spend@previous@previous", syntax, 14, 1, u"@"},
                    ErrorCase{"NoShift", u"spend@", syntax, 6, 0, u""},
                    ErrorCase{"ShiftOfRangeMonths", u"range_months@previous", syntax, 12, 1, u"@"},
                    ErrorCase{"TooFewArguments", u"1 + if(spend; 1)", arguments, 4, 12, u"if"},
                    ErrorCase{"TooManyArguments", u"модуль(1; 2)", arguments, 0, 12, u"модуль"},
                    ErrorCase{"DecimalCommaWasMeantToPart", u"min(1,2)", arguments, 0, 8, u"min"},
                    ErrorCase{"NoArguments", u"max()", arguments, 0, 5, u"max"},
                    ErrorCase{"EmptyArgument", u"max(; 1)", syntax, 4, 1, u";"},
                    ErrorCase{"TrailingSeparator", u"max(1; 2;)", syntax, 9, 1, u")"},
                    ErrorCase{"SeparatorOutsideAFunction", u"spend; leads", syntax, 5, 1, u";"},
                    ErrorCase{"LineComment", u"spend # note", syntax, 6, 1, u"#"}),
    [](const auto &tested) { return tested.param.name; });

TEST(FormulaLimits, TellHowManyArgumentsAreExpected)
{
    EXPECT_EQ(parsed(QStringLiteral("if(1; 2)")).error().args.value(1), QStringLiteral("3"));
    EXPECT_EQ(parsed(QStringLiteral("round(1; 2; 3)")).error().args.value(1), QStringLiteral("1..2"));
    EXPECT_EQ(parsed(QStringLiteral("max(1)")).error().args.value(1), QStringLiteral("2.."));
}

TEST(FormulaLimits, AllowTenThousandCharactersAndNoMore)
{
    const QString longest = QStringLiteral("1").leftJustified(10'000, u' ');
    EXPECT_TRUE(parsed(longest));
    const auto tooLong = parsed(longest + QStringLiteral("   "));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::FormulaTooLong);
    EXPECT_EQ(tooLong.error().place, 10'000);
    EXPECT_EQ(tooLong.error().length, 3);
}

TEST(FormulaLimits, AllowTwoHundredBracketsAndNoMore)
{
    const auto nested = [](int depth) { return parsed(QString(depth, u'(') + u'1' + QString(depth, u')')); };
    EXPECT_TRUE(nested(200));
    const auto tooDeep = nested(201);
    ASSERT_FALSE(tooDeep);
    EXPECT_EQ(tooDeep.error().code, ErrorCode::FormulaTooDeep);
    EXPECT_EQ(tooDeep.error().place, 200);
    EXPECT_EQ(tooDeep.error().length, 1);
}

TEST(FormulaLimits, AllowTwoHundredTermsAndNoMore)
{
    const auto sum = [](int terms) { return parsed(QStringLiteral("1+").repeated(terms - 1) + u'1'); };
    EXPECT_TRUE(sum(200));
    EXPECT_EQ(sum(201).error().code, ErrorCode::FormulaTooDeep);
    EXPECT_EQ(sum(201).error().place, 399);
}

TEST(FormulaLimits, HoldForEveryWayToNest)
{
    for (const QString &opening : {QStringLiteral("("), QStringLiteral("-"), QStringLiteral("abs("),
                                   QStringLiteral("1+("), QStringLiteral("if(1;2;"), QStringLiteral("-(+")}) {
        const auto formula = parsed(opening.repeated(10'000 / int(opening.size())));
        ASSERT_FALSE(formula);
        EXPECT_EQ(formula.error().code == ErrorCode::FormulaTooDeep || formula.error().code == syntax, true);
    }
    EXPECT_EQ(parsed(QString(9'999, u'-') + u'1').error().code, ErrorCode::FormulaTooDeep);
    EXPECT_EQ(parsed(u'(' + QStringLiteral("1") + QString(300, u'%')).error().code, ErrorCode::FormulaSyntax);
    EXPECT_EQ(parsed(QStringLiteral("spend") + QString(300, u'%')).error().code, ErrorCode::FormulaTooDeep);
}

TEST(FormulaLimits, WithoutResolverEveryNameIsUnknown)
{
    EXPECT_EQ(Formula::parse(QStringLiteral("spend"), {}).error().code, ErrorCode::FormulaUnknownName);
}

/// Whatever comes in, an answer comes out: a tree that writes and reads back, or an error within the text.
void expectAnswer(const QString &text)
{
    const auto formula = parsed(text);
    if (formula) {
        const auto again = parsed(formula->toCanonical(testName));
        ASSERT_TRUE(again) << qPrintable(text);
        EXPECT_TRUE(sameTree(formula->root(), again->root())) << qPrintable(text);
        return;
    }
    const Error &error = formula.error();
    EXPECT_GE(error.place, 0) << qPrintable(text);
    EXPECT_GE(error.length, 0) << qPrintable(text);
    EXPECT_LE(error.place + error.length, text.size()) << qPrintable(text);
}

TEST(FormulaLimits, RandomCodeUnitsNeverHurt)
{
    std::mt19937 random(20250301);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = int(random() % 40);
        for (int i = 0; i < length; ++i)
            text += QChar(random() % 2 ? ushort(random()) : ushort(random() % 128));
        expectAnswer(text);
    }
}

TEST(FormulaLimits, RandomTokensNeverHurt)
{
    const QStringList tokens{"spend",
                             "revenue",
                             "Выручка",
                             "[Расходы на рекламу]",
                             "x1",
                             "1",
                             "2,5",
                             ".5",
                             "1e3",
                             "+",
                             "-",
                             "*",
                             "/",
                             "%",
                             "(",
                             ")",
                             ";",
                             ",",
                             ", ",
                             "<",
                             ">=",
                             "=",
                             "<>",
                             "@previous",
                             "@",
                             "if(",
                             "мин(",
                             "abs(",
                             "round(",
                             "coalesce(",
                             " ",
                             "[",
                             "]",
                             "range_months",
                             QString(QChar(0xD83D))};
    std::mt19937 random(42);
    for (int round = 0; round < 40'000; ++round) {
        QString text;
        const int length = int(random() % 16);
        for (int i = 0; i < length; ++i)
            text += tokens.at(int(random() % uint(tokens.size())));
        expectAnswer(text);
    }
}

} // namespace
} // namespace vekha::metrics
