// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_fixture.h"

#include <random>

#ifdef VEKHA_HAS_MUPARSER
#include <muParser.h>
#endif

namespace vekha::metrics {

namespace {

#ifdef VEKHA_HAS_MUPARSER

/// Writes random arithmetic that both parsers read the same way: no chained comparisons, no percents.
class RandomFormula {
public:
    explicit RandomFormula(unsigned seed) : m_random(seed) {}

    QString expression(int depth)
    {
        const unsigned kind = depth <= 0 ? m_random() % 2 : m_random() % 9;
        switch (kind) {
        case 0:
            return QString::number(double(m_random() % 1000) / 8);
        case 1:
            return testNames().at(int(m_random() % 4)); // only the names that are variables in muParser too
        case 2:
            return u'(' + expression(depth - 1) + u')';
        case 3:
            return u"(-"_qs + expression(0) + u')';
        case 4:
            return u"abs("_qs + expression(depth - 1) + u')';
        case 5:
            return (m_random() % 2 ? u"min("_qs : u"max("_qs) + expression(depth - 1) + u';' +
                   expression(depth - 1) + u')';
        case 6:
            return u'(' + expression(depth - 1) + comparison() + expression(depth - 1) + u')';
        default:
            return expression(depth - 1) + sign() + expression(depth - 1);
        }
    }

private:
    QString sign() { return QStringList{" + ", " - ", " * ", " / "}.at(int(m_random() % 4)); }
    QString comparison() { return QStringList{"<", "<=", ">", ">=", "==", "!="}.at(int(m_random() % 6)); }

    std::mt19937 m_random;
};

double byMuParser(const QString &text)
{
    double spend = 100;
    double leads = 8;
    double revenue = 250;
    double x1 = -3;
    mu::Parser parser;
    parser.SetArgSep(';');
    parser.DefineVar("spend", &spend);
    parser.DefineVar("leads", &leads);
    parser.DefineVar("revenue", &revenue);
    parser.DefineVar("x1", &x1);
    parser.SetExpr(text.toStdString());
    return parser.Eval();
}

TEST(FormulaSecondOpinion, AgreesWithMuParserOnRandomArithmetic)
{
    RandomFormula formulas(7);
    int compared = 0;
    for (int round = 0; round < 5'000; ++round) {
        const QString text = formulas.expression(4);
        const auto formula = parsed(text);
        ASSERT_TRUE(formula) << qPrintable(text);
        const double ours = computed(formula->root());
        const double theirs = byMuParser(text);
        if (std::isnan(ours) || !std::isfinite(theirs))
            continue; // x/0 has no value here, muParser goes on with inf
        ASSERT_NEAR(ours, theirs, 1e-9 * std::max(1.0, std::abs(theirs))) << qPrintable(text);
        ++compared;
    }
    EXPECT_GT(compared, 3'000);
}

#else

TEST(FormulaSecondOpinion, AgreesWithMuParserOnRandomArithmetic)
{
    GTEST_SKIP() << "muParser is not installed";
}

#endif

} // namespace
} // namespace vekha::metrics
