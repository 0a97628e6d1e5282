// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/apart.h"

#include "core/wording/shortcomparison.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;
using calendar::DayRange;
using vekha::metrics::Metric;
using vekha::metrics::Unit;

namespace {

/// "_" stands for U+00A0.
std::string marked(QString text) { return text.replace(QChar(u'\u00a0'), QChar(u'_')).toStdString(); }

const Format ru(Language::Russian);
const Format en(Language::English);

/// Both values as they stand beside each other.
std::string both(const Format &format, Unit unit, double one, double other)
{
    Metric metric;
    metric.unit = unit;
    const int more = decimalsApart(format, metric, one, other);
    return marked(shortValue(format, metric, one, more)) + " / " +
           marked(shortValue(format, metric, other, more));
}

DayRange range(QDate first, QDate last) { return {calendar::dayOf(first), calendar::dayOf(last)}; }

} // namespace

TEST(ValuesBeside, KeepTheirShortFormWhereTheyDiffer)
{
    EXPECT_EQ(both(ru, Unit::Money, 3.1e6, 3.8e6), "3,1_млн_₽ / 3,8_млн_₽");
    EXPECT_EQ(both(en, Unit::Count, 3.8e6, 3.8e6), "3.8M / 3.8M") << "equal ones";
}

TEST(ValuesBeside, GetMoreDigitsWhereTheyWouldReadTheSame)
{
    EXPECT_EQ(both(ru, Unit::Money, 3'781'000, 3'820'000), "3,78_млн_₽ / 3,82_млн_₽");
    EXPECT_EQ(both(en, Unit::Money, 3'781'000, 3'820'000), "₽3.78M / ₽3.82M");
    EXPECT_EQ(both(ru, Unit::Count, 3'781'000, 3'820'000), "3,78_млн / 3,82_млн");
    EXPECT_EQ(both(en, Unit::Money, 3'801'000, 3'799'000), "₽3.801M / ₽3.799M");
    EXPECT_EQ(both(en, Unit::Money, 132.2e6, 131.8e6), "₽132.2M / ₽131.8M");
    EXPECT_EQ(both(ru, Unit::Money, 642'100, 642'400), "642_100_₽ / 642_400_₽");
    EXPECT_EQ(both(ru, Unit::Money, 4299.6, 4300), "4_299,60_₽ / 4_300,00_₽");
    EXPECT_EQ(both(en, Unit::Percent, 0.1512, 0.1508), "15.12% / 15.08%");
    EXPECT_EQ(both(en, Unit::Ratio, 5.021, 5.018), "5.021 / 5.018");
}

TEST(ValuesBeside, StayAsTheyAreWhereNoDigitHelps)
{
    EXPECT_EQ(both(en, Unit::Count, 1033, 1033.4), "1,033 / 1,033");
    EXPECT_EQ(both(en, Unit::Money, 3'800'000.1, 3'800'000), "₽3.8M / ₽3.8M");
}

TEST(ShortComparisons, WriteDaysShort)
{
    const PeriodNames russian(Language::Russian);
    const PeriodNames english(Language::English);
    const DayRange shown = range(QDate(2026, 4, 1), QDate(2026, 5, 24));
    const DayRange days = range(QDate(2026, 1, 1), QDate(2026, 2, 23));
    EXPECT_EQ(marked(shortComparedWith(russian, days, shown)), "к_1.01–23.02");
    EXPECT_EQ(marked(shortComparedWith(english, days, shown)), "vs_1_Jan_–_23_Feb");
    const DayRange lastYear = range(QDate(2025, 4, 1), QDate(2025, 4, 24));
    EXPECT_EQ(marked(shortComparedWith(russian, lastYear, shown)), "к_1–24.04.2025");
    EXPECT_EQ(marked(shortComparedWith(english, lastYear, shown)), "vs_1–24_Apr_2025");
    const DayRange overNewYear = range(QDate(2025, 12, 30), QDate(2026, 1, 2));
    EXPECT_EQ(marked(shortComparedWith(russian, overNewYear, shown)), "к_30.12.2025–2.01.2026");
    EXPECT_EQ(marked(shortComparedWith(russian, range(QDate(2026, 1, 1), QDate(2026, 3, 31)), shown)),
              "к_I_кварталу")
        << "a whole period keeps its name";
    EXPECT_TRUE(shortComparedWith(russian, DayRange{}, shown).isEmpty());
}
