// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

/// Rule 5.
class Shifts : public Figures {
protected:
    void giveDays(const char *input, int month, int days, double value)
    {
        for (int d = 1; d <= days; ++d) {
            give(input, search,
                 qPrintable(QStringLiteral("2024-%1-%2")
                                .arg(month, 2, 10, QLatin1Char('0'))
                                .arg(d, 2, 10, QLatin1Char('0'))),
                 value);
        }
    }
};

TEST_F(Shifts, ReferToThePreviousPeriodAndAYearAgo)
{
    give("revenue", search, "2023-02", 50);
    give("revenue", search, "2024-01", 80);
    give("revenue", search, "2024-02", 100);
    expectNumber(total("sales_growth", "2024-02"), 0.25);
    expectNumber(total("sales_growth_yoy", "2024-02"), 1);
    expectMissing(total("sales_growth", "2024-01"), Reason::NoData, "revenue");
}

// growth = revenue - revenue@previous; its year-ago shifts both: (100 - 80) against (50 - 10).
TEST_F(Shifts, ShiftNestedKpisWhole)
{
    give("revenue", search, "2023-01", 10);
    give("revenue", search, "2023-02", 50);
    give("revenue", search, "2024-01", 80);
    give("revenue", search, "2024-02", 100);
    define("gain", "revenue - revenue@previous");
    define("gain_change", "gain - gain@year_ago");
    expectNumber(total("gain_change", "2024-02"), 20 - 40);
}

// 12 days of May at 10 against the first 12 days of April at 8.
TEST_F(Shifts, CutARunningPeriodToTheDaysOfItsData)
{
    giveDays("revenue", 4, 30, 8);
    giveDays("revenue", 5, 12, 10);
    query.today = QDate(2024, 5, 13);
    query.compare = Comparison::Previous;
    const Answer answer = ask({"revenue", "sales_growth"}, {bucket("2024-05")});
    expectNumber(answer.at(0, 0, 0), 120);
    expectNumber(answer.comparedAt(0, 0, 0), 96);
    expectNumber(answer.at(1, 0, 0), 0.25);
    EXPECT_TRUE(hasNote(answer.at(1, 0, 0), NoteKind::DaysCompared, metric("revenue")));
    EXPECT_EQ(answer.shownDays[0], (DayRange{day(2024, 5, 1), day(2024, 5, 12)}));
    EXPECT_EQ(answer.comparedDays[0], (DayRange{day(2024, 4, 1), day(2024, 4, 12)}));
    EXPECT_TRUE(answer.at(0, 0, 0).running);
}

// Sales costs are entered at a month's end: May has none yet, so April is taken without them as well.
// CAC of May: 120 / 12 = 10; of April's first 12 days: 96 / 12 = 8, not (96 + 600) / 12.
TEST_F(Shifts, LeaveAnOptionalInputThatIsNotEnteredYetOutOfBothPeriods)
{
    giveDays("spend", 4, 30, 8);
    giveDays("spend", 5, 12, 10);
    giveDays("new_customers", 4, 30, 1);
    giveDays("new_customers", 5, 12, 1);
    give("sales_cost", search, "2024-04", 600);
    query.today = QDate(2024, 5, 13);
    query.compare = Comparison::Previous;
    const Answer answer = ask({"cac"}, {bucket("2024-05"), bucket("2024-04")});
    expectNumber(answer.at(0, 0, 0), 10);
    expectNumber(answer.comparedAt(0, 0, 0), 8);
    // April itself has them.
    expectNumber(answer.at(0, 0, 1), 28);
}

TEST_F(Shifts, HaveNoValueOfARunningPeriodWithCoarserFigures)
{
    give("revenue", search, "2024-01", 80);
    give("revenue", search, "2024-02", 100);
    give("revenue", search, "2024-04", 30);
    query.today = QDate(2024, 5, 13);
    expectMissing(total("sales_growth", "2024-Q2"), Reason::PeriodRunning, "revenue");
    query.compare = Comparison::Previous;
    const Answer answer = ask({"revenue"}, {bucket("2024-Q2"), bucket("2024-02")});
    expectNumber(answer.at(0, 0, 0), 30);
    expectMissing(answer.comparedAt(0, 0, 0), Reason::PeriodRunning);
    expectNumber(answer.comparedAt(0, 0, 1), 80);
}

// Week 53 of 2020 has none a year before; 29 February neither. February 2024 has all of February 2023.
TEST_F(Shifts, HaveNoYearAgoWhereThereIsNone)
{
    give("revenue", search, "2020-W53", 10);
    give("revenue", ads, "2024-02-29", 10);
    give("revenue", direct, "2023-02", 5);
    expectMissing(total("sales_growth_yoy", "2020-W53"), Reason::NoYearAgo);
    expectMissing(total("sales_growth_yoy", "2024-02-29"), Reason::NoYearAgo);
    expectNumber(total("sales_growth_yoy", "2024-02"), 1);
    query.compare = Comparison::YearAgo;
    const Answer answer = ask({"revenue"}, {bucket("2020-W53"), bucket("2024-02")});
    EXPECT_FALSE(answer.comparedDays[0]);
    expectMissing(answer.comparedAt(0, 0, 0), Reason::NoYearAgo);
    expectNumber(answer.comparedAt(0, 0, 1), 5);
}

TEST_F(Shifts, APreviousCustomRangeHasTheSameNumberOfDays)
{
    give("revenue", search, "2024-01-08", 4);
    give("revenue", search, "2024-01-13", 5);
    const Bucket range{{day(2024, 1, 10), day(2024, 1, 14)}, std::nullopt}; // before it: 5 to 9 January
    expectNumber(total("sales_growth", range), 0.25);
}

} // namespace vekha::facts::test
