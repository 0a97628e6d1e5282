// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetediting.h"
#include "tests/core/targets/figures.h"

#include <numeric>
#include <random>

namespace vekha::targets {

using Values = std::vector<double>;

namespace {

const calendar::Period q1 = quarter(2026, 1);

Target leads(const calendar::Period &period, double value) { return target("leads", search, period, value); }

/// The book after a month was moved by hand.
TargetBook moved(const TargetBook &before, const Target &month, Settle settle)
{
    const auto edits = monthEdits(before, month, settle);
    EXPECT_TRUE(edits);
    return before.with(*edits);
}

double wholeOf(const TargetBook &targets)
{
    return targets.find({QStringLiteral("leads"), search, q1})->value;
}

Values months(const TargetBook &targets)
{
    return monthValues(targets, *targets.find({QStringLiteral("leads"), search, q1}));
}

} // namespace

TEST(TargetEditing, TheRestIsSpreadAnew)
{
    const TargetBook after = moved(book({leads(q1, 100)}), leads(month(2026, 1), 50), Settle::RestSpreads);
    EXPECT_EQ(months(after), (Values{50, 25, 25}));
    EXPECT_EQ(wholeOf(after), 100);
}

TEST(TargetEditing, TheQuarterChangesAndTheOtherMonthsStay)
{
    const TargetBook after = moved(book({leads(q1, 100)}), leads(month(2026, 1), 50), Settle::QuarterChanges);
    EXPECT_EQ(months(after), (Values{50, 33, 33}));
    EXPECT_EQ(wholeOf(after), 116);
}

TEST(TargetEditing, MonthsSetByHandGiveWayWhereNoneIsLeftToTakeTheRest)
{
    TargetBook targets = book({leads(q1, 100)});
    targets = moved(targets, leads(month(2026, 1), 50), Settle::RestSpreads);
    targets = moved(targets, leads(month(2026, 2), 30), Settle::RestSpreads);
    EXPECT_EQ(months(targets), (Values{50, 30, 20}));
    targets = moved(targets, leads(month(2026, 3), 10), Settle::RestSpreads);
    EXPECT_EQ(months(targets), (Values{45, 45, 10}));
}

TEST(TargetEditing, RefusesARestBelowNothing)
{
    const auto edits = monthEdits(book({leads(q1, 100)}), leads(month(2026, 1), 101), Settle::RestSpreads);
    ASSERT_FALSE(edits);
    EXPECT_EQ(edits.error().code, ErrorCode::TargetRestNegative);
}

TEST(TargetEditing, ARatioOfAMonthIsSimplySet)
{
    const TargetBook targets = book({target("cpl", search, q1, 500)});
    const auto edits =
        monthEdits(targets, target("cpl", search, month(2026, 2), 450), Settle::QuarterChanges);
    ASSERT_TRUE(edits);
    EXPECT_EQ(edits->size(), 1U);
    const TargetBook after = targets.with(*edits);
    EXPECT_EQ(monthValues(after, *after.find({QStringLiteral("cpl"), search, q1})), (Values{500, 450, 500}));
}

TEST(TargetEditing, RandomEditsAlwaysAddUp)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> total(0, 100'000);
    std::uniform_int_distribution<int> which(1, 3);
    std::uniform_int_distribution<int> shape(0, 2);
    auto actuals = std::make_shared<FixedActuals>();
    actuals->set("leads", search, 2024, 1,
                 {5, 9, 2, 7, 7, 8, 1, 4, 6, 2, 3, 11, 17, 3, 29, 4, 8, 9, 5, 5, 6, 7, 8, 9});
    for (int run = 0; run < 300; ++run) {
        Target whole = leads(q1, total(random));
        whole.spread = Spreading(shape(random));
        TargetBook targets = book({whole}, actuals);
        for (int edit = 0; edit < 6; ++edit) {
            const Target part = leads(month(2026, which(random)), total(random) / 3);
            const auto edits =
                monthEdits(targets, part, edit % 2 == 0 ? Settle::RestSpreads : Settle::QuarterChanges);
            if (!edits) {
                EXPECT_EQ(edits.error().code, ErrorCode::TargetRestNegative);
                continue;
            }
            targets = targets.with(*edits);
            const Values parts = months(targets);
            EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), 0.0), wholeOf(targets));
            EXPECT_EQ(targets.find({QStringLiteral("leads"), search, part.key.period})->value, part.value);
        }
    }
}

TEST(TargetEditing, CopiesAQuarterWithAChange)
{
    Target cpl = target("cpl", search, q1, 333.33);
    const TargetBook targets =
        book({leads(q1, 105), leads(month(2026, 2), 40), cpl, band("spend", search, q1, 100, 200),
              target("leads", search, quarter(2026, 4), 1)});
    const auto copies = copiedTargets(targets, q1, quarter(2026, 4), 0.1, {}, {});
    ASSERT_EQ(copies.size(), 4U);
    const TargetBook after = targets.with(copies);
    const Target *copied = after.find({QStringLiteral("leads"), search, quarter(2026, 4)});
    EXPECT_EQ(copied->value, 116) << "115.5 in whole leads";
    EXPECT_EQ(copied->rule, (Rule{Rule::Kind::ChangePercent, 0.1, false}));
    EXPECT_EQ(after.find({QStringLiteral("leads"), search, month(2026, 5)})->value, 44);
    EXPECT_EQ(after.find({QStringLiteral("cpl"), search, quarter(2026, 4)})->value, 366.66);
    EXPECT_DOUBLE_EQ(*after.find({QStringLiteral("spend"), search, quarter(2026, 4)})->high, 220);
    EXPECT_EQ(copiedTargets(targets, q1, quarter(2026, 4), 0, {QStringLiteral("cpl")}, {}).size(), 1U);
}

TEST(TargetsInForce, ArePastTargetsAsTheyWereAtTheEnd)
{
    const auto at = [](int monthOfYear, double value) {
        Revision revision;
        revision.key = leads(q1, 0).key;
        revision.target = leads(q1, value);
        revision.when = QDateTime(QDate(2026, monthOfYear, 10), QTime(12, 0), Qt::UTC);
        return revision;
    };
    Revision december = at(1, 100);
    december.when = QDateTime(QDate(2025, 12, 10), QTime(12, 0), Qt::UTC);
    const InForce changed = inForceAtEnd({december, at(2, 120), at(5, 50)}, q1);
    EXPECT_EQ(changed.target->value, 120);
    EXPECT_TRUE(changed.changedAfterStart);
    EXPECT_FALSE(inForceAtEnd({december}, q1).changedAfterStart);
    EXPECT_EQ(inForceAtEnd({at(5, 40), at(6, 50)}, q1).target->value, 50) << "written down afterwards";
}

} // namespace vekha::targets
