// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/revisionbook.h"
#include "tests/core/targets/figures.h"

namespace vekha::targets {

namespace {

const calendar::Period q1 = quarter(2026, 1);

Revision at(QDate day, std::optional<Target> target, const TargetKey &key)
{
    return {key, std::move(target), QDateTime(day, QTime(12, 0), Qt::UTC), QStringLiteral("anna"), {}};
}

/// Leads of search in the first quarter: 100 planned in December, 120 in February, 90 in May.
class PastTargets : public ::testing::Test {
protected:
    PastTargets()
    {
        for (const auto &[day, value] :
             {std::pair{QDate(2025, 12, 10), 100.0}, {QDate(2026, 2, 10), 120.0}, {QDate(2026, 5, 10), 90.0}})
            revisions.push_back(at(day, target("leads", search, q1, value), key));
        present = TargetBook({target("leads", search, q1, 90)}, metrics::MetricCatalog::builtIn());
    }
    [[nodiscard]] Standing standingOf(const calendar::Period &period) const
    {
        const PeriodTargets planned(present, RevisionBook(revisions), period);
        const TargetKey of{key.metric, key.channel, period};
        const auto found = planned.effective(of, {});
        Standing standing =
            targets::standing(*metrics::MetricCatalog::builtIn().find(key.metric),
                              found ? std::optional(found->target) : std::nullopt, facts::Value::of(100));
        planned.describe(standing, found, of, {});
        return standing;
    }

    const TargetKey key{QStringLiteral("leads"), search, q1};
    std::vector<Revision> revisions;
    TargetBook present;
};

} // namespace

TEST_F(PastTargets, AreThoseInForceAtTheEndOfThePeriod)
{
    const Standing standing = standingOf(q1);
    EXPECT_EQ(standing.target->value, 120);
    EXPECT_EQ(standing.status, Status::Missed) << "100 of 120";
    EXPECT_TRUE(standing.changedAfterStart);
    EXPECT_TRUE(standing.isSuperseded);
    EXPECT_EQ(standing.setNow->value, 90);
}

// The months of a quarter that was raised in February: 34 of 100 in January, 40 of 120 from then on.
TEST_F(PastTargets, StepWhereALongerOneWasChanged)
{
    EXPECT_EQ(standingOf(month(2026, 1)).target->value, 34);
    EXPECT_EQ(standingOf(month(2026, 2)).target->value, 40);
    EXPECT_EQ(standingOf(month(2026, 3)).target->value, 40);
    EXPECT_TRUE(standingOf(month(2026, 1)).spread);
}

TEST_F(PastTargets, AreThePresentOnesWhereNothingWasChanged)
{
    revisions = {revisions.front()};
    present = present.withTargets({target("leads", search, q1, 100)});
    const Standing standing = standingOf(q1);
    EXPECT_EQ(standing.target->value, 100);
    EXPECT_FALSE(standing.changedAfterStart);
    EXPECT_FALSE(standing.isSuperseded);
}

TEST_F(PastTargets, AreThePresentOnesWhereTheyWereWrittenDownAfterwards)
{
    revisions.erase(revisions.begin(), revisions.begin() + 2);
    revisions.insert(revisions.begin(), at(QDate(2026, 4, 2), target("leads", search, q1, 70), key));
    const Standing standing = standingOf(q1);
    EXPECT_EQ(standing.target->value, 90);
    EXPECT_FALSE(standing.changedAfterStart) << "history that was typed in";
}

TEST_F(PastTargets, OutliveTheirRemoval)
{
    revisions.back().target.reset();
    present = present.withTargets({});
    const Standing standing = standingOf(q1);
    EXPECT_EQ(standing.target->value, 120);
    EXPECT_TRUE(standing.isSuperseded);
    EXPECT_FALSE(standing.setNow);
}

TEST_F(PastTargets, ChangedAndTakenBackAreAsPlanned)
{
    revisions[2] = at(QDate(2026, 2, 11), target("leads", search, q1, 100), key);
    present = present.withTargets({target("leads", search, q1, 100)});
    const Standing standing = standingOf(q1);
    EXPECT_EQ(standing.target->value, 100);
    EXPECT_FALSE(standing.changedAfterStart);
}

TEST_F(PastTargets, OfOtherMetricsAreLeftAloneWhereOneIsAskedFor)
{
    EXPECT_TRUE(RevisionBook(revisions).atEndOf(q1, present, QStringLiteral("spend")).empty());
    EXPECT_EQ(RevisionBook(revisions).atEndOf(q1, present, QStringLiteral("leads")).size(), 1U);
    EXPECT_TRUE(isReviewed(revisions, q1));
    EXPECT_FALSE(isReviewed({revisions.back()}, q1));
}

} // namespace vekha::targets
