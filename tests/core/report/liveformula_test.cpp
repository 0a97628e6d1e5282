// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/liveformula.h"

#include <cmath>

using vekha::MetricIndex;
using vekha::metrics::MetricCatalog;
using namespace vekha::report;

namespace {

struct Case {
    const char *name;
    QString formula;
    double value;
    std::optional<QString> expected;
};

void PrintTo(const Case &each, std::ostream *out) { *out << each.name; }

class LiveFormula : public testing::TestWithParam<Case> {
protected:
    // spend stands in B2 with 300, leads in B3 with 4, clicks in B4 and is empty; nothing else is there.
    static std::optional<CellOf> find(MetricIndex metric)
    {
        const QString id = MetricCatalog::builtIn().at(metric).id;
        if (id == u"spend")
            return CellOf{u"B2"_qs, 300};
        if (id == u"leads")
            return CellOf{u"B3"_qs, 4};
        if (id == u"clicks")
            return CellOf{u"B4"_qs, std::nullopt};
        return std::nullopt;
    }
};

} // namespace

TEST_P(LiveFormula, IsWrittenOverCells)
{
    const auto formula = MetricCatalog::builtIn().parse(GetParam().formula);
    ASSERT_TRUE(formula);
    EXPECT_EQ(liveFormula(*formula, find, GetParam().value), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Formulas, LiveFormula,
    testing::Values(Case{"ratio", u"spend / leads"_qs, 75, u"B2/B3"_qs},
                    Case{"an_empty_cell_is_zero", u"spend + clicks"_qs, 300, u"B2+B4"_qs},
                    Case{"brackets_stay", u"(spend - leads) / (leads * 2)"_qs, 37, u"(B2-B3)/(B3*2)"_qs},
                    Case{"minus_of_a_sum", u"spend - (leads - 1)"_qs, 297, u"B2-(B3-1)"_qs},
                    Case{"division_of_a_quotient", u"spend / (leads / 2)"_qs, 150, u"B2/(B3/2)"_qs},
                    Case{"sign", u"-spend * 2"_qs, -600, u"(-B2)*2"_qs},
                    Case{"another_value_than_the_programs", u"spend / leads"_qs, 76, std::nullopt},
                    Case{"division_by_an_empty_cell", u"spend / clicks"_qs, 1, std::nullopt},
                    Case{"a_metric_that_is_not_there", u"spend / sessions"_qs, 1, std::nullopt},
                    Case{"a_function", u"max(spend; leads)"_qs, 300, std::nullopt},
                    Case{"another_period", u"spend - spend@previous"_qs, 300, std::nullopt}),
    [](const auto &each) { return each.param.name; });

TEST(LiveFormulaValues, AgreeButForTheLastDigits)
{
    EXPECT_TRUE(agrees(0.1 + 0.2, 0.3));
    EXPECT_TRUE(agrees(0, 0));
    EXPECT_FALSE(agrees(1, 1.0001));
    EXPECT_FALSE(agrees(std::nan(""), 1));
    EXPECT_FALSE(agrees(0, 1e-30));
}
