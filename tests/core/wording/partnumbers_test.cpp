// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/partnumbers.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;
using vekha::metrics::Metric;
using vekha::metrics::Unit;

namespace {

Metric metric(Unit unit)
{
    Metric made;
    made.unit = unit;
    return made;
}

// "~" stands for the minus U+2212, "_" for U+00A0.
std::string marked(QString text)
{
    return text.replace(QChar(u'\u00a0'), QChar(u'_')).replace(QChar(u'\u2212'), QChar(u'~')).toStdString();
}

const Format en(Language::English);
const Format ru(Language::Russian);

} // namespace

TEST(PartNumbers, HaveThePrecisionOfTheTotalsWhateverTheirOwnSize)
{
    const Metric money = metric(Unit::Money);
    const PartNumbers numbers(ru, money, 4262, 185);
    EXPECT_EQ(marked(numbers.part(185.4)), "+185");
    EXPECT_EQ(marked(numbers.part(-86.75)), "~87");
    EXPECT_EQ(marked(numbers.total(4262.1)), "4_262");
    EXPECT_EQ(marked(numbers.totalWithUnit(4262.1)), "4_262_₽");
}

TEST(PartNumbers, AreFinerWhereThePartsWouldBeLost)
{
    const Metric money = metric(Unit::Money);
    const PartNumbers numbers(en, money, 1200, 0.45);
    EXPECT_EQ(marked(numbers.part(0.45)), "+0.45");
    EXPECT_EQ(marked(numbers.part(-0.05)), "~0.05");
}

TEST(PartNumbers, OfPercentsAreInPoints)
{
    const Metric percent = metric(Unit::Percent);
    const PartNumbers numbers(en, percent, 0.284, 0.031);
    EXPECT_EQ(marked(numbers.total(0.284)), "28.4%");
    EXPECT_EQ(marked(numbers.part(0.031)), "+3.1_pp");
    EXPECT_EQ(marked(numbers.part(-0.004)), "~0.4_pp");
}
