// SPDX-License-Identifier: GPL-3.0-or-later
// Targets that were changed while and after their period ran. Their revisions are dated by the clock, so the
// tests date them back in the file.
#include "core/workspace/cardresults.h"
#include "core/workspace/metricdetail.h"
#include "core/workspace/reviewfigures.h"
#include "core/workspace/targetsgrid.h"
#include "tests/core/workspace/fixture.h"

#include <sqlite3.h>

namespace vekha::test {

namespace {

/// Leads of A: 100 in March 2024. Its target: 90 set in February, 110 from 10 March, 95 from 10 April.
class TargetsThen : public WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(workspace->apply(figure("leads", "A", "2024-03", 100)));
        for (const double value : {90.0, 110.0, 95.0})
            setTarget(value);
        date({"2024-02-10", "2024-03-10", "2024-04-10"});
    }
    void setTarget(double value)
    {
        targets::Target target;
        target.key = {QStringLiteral("leads"), channel("A"), period("2024-03")};
        target.value = value;
        ASSERT_TRUE(workspace->apply(
            {{store::SetTargets{{{target.key, target}}, QStringLiteral("plan")}},
             ChangeKind::SetTarget,
             {QStringLiteral("leads"), QString::number(number(channel("A"))), QStringLiteral("2024-03")}}));
    }
    /// Dates the revisions, the oldest first, and opens the file again.
    void date(const std::vector<const char *> &days)
    {
        workspace.reset();
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &file), SQLITE_OK);
        for (size_t i = 0; i < days.size(); ++i) {
            const QString sql =
                QStringLiteral("UPDATE target_revision SET time='%1T12:00:00Z' WHERE id=(SELECT "
                               "id FROM target_revision ORDER BY id LIMIT 1 OFFSET %2)")
                    .arg(QLatin1String(days[i]))
                    .arg(i);
            EXPECT_EQ(sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
            EXPECT_EQ(sqlite3_changes(file), 1);
        }
        sqlite3_close(file);
        auto opened = Workspace::open(path(), options());
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
    }
    [[nodiscard]] ViewState march() const
    {
        ViewState view;
        view.period = period("2024-03");
        view.days = view.period->days();
        return view;
    }
};

} // namespace

TEST_F(TargetsThen, JudgeTheirPeriod)
{
    const auto table = kpiTable(*workspace, {metric("leads")}, march(), facts::Split::Channel);
    ASSERT_TRUE(table);
    const targets::Standing &standing = table->at(0, table->columnOf(channel("A"))).standing;
    EXPECT_EQ(standing.target->value, 110);
    EXPECT_EQ(standing.status, targets::Status::Close) << "100 of 110 is 90.9 %";
    EXPECT_TRUE(standing.changedAfterStart);
    EXPECT_TRUE(standing.isSuperseded);
    EXPECT_EQ(standing.setNow->value, 95);
    // All channels have no target of their own: that of the only channel with figures counts.
    EXPECT_EQ(table->at(0, table->columnOf(ChannelId::All)).standing.target->value, 110);
}

TEST_F(TargetsThen, StandInTrendsAndInTheReview)
{
    const auto steps = trendTargets(*workspace, metric("leads"), channel("A"), {period("2024-03")});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].value, 110);
    MetricDetailRequest request;
    request.metric = metric("leads");
    request.channel = channel("A");
    request.view = march();
    request.granularity = calendar::Granularity::Month;
    request.days = march().days;
    const auto detail = metricDetail(*workspace, request);
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->standings.at(0).target->value, 110);
    Progress progress;
    const auto review = reviewFigures(*workspace, {march()}, progress);
    ASSERT_TRUE(review);
    ASSERT_EQ(review->targets.size(), 1U);
    EXPECT_EQ(review->targets[0].target.value, 110);
}

TEST_F(TargetsThen, CountOnScorecards)
{
    scorecards::Scorecard card;
    card.rows.emplace_back();
    card.rows.back().metric = QStringLiteral("leads");
    card.rows.back().channel = channel("A");
    card.rows.back().weight = 1;
    const auto book = CardBook::load(*workspace);
    ASSERT_TRUE(book);
    const auto result = book->result(card, period("2024-03"));
    ASSERT_TRUE(result);
    EXPECT_DOUBLE_EQ(*result->result.total, 100.0 / 110);
}

TEST_F(TargetsThen, AreTheOnesOnTheGridWhereOneCanReadWhatWasThen)
{
    TargetsGridRequest request;
    request.metrics = {metric("leads")};
    request.period = period("2024-03");
    const auto figures = targetsGridFigures(*workspace, request);
    ASSERT_TRUE(figures);
    const TargetsGrid grid = targetsGrid(**figures, workspace->targets());
    const TargetsGridCell &cell = grid.rows[size_t(grid.rowOf(metric("leads"), channel("A")))].cells[0];
    EXPECT_EQ(cell.target->value, 95) << "what is set is what one edits";
    EXPECT_EQ(cell.then->value, 110);
}

TEST_F(TargetsThen, FollowAChangeAtOnce)
{
    const auto before = workspace->targetsInForce(period("2024-03"));
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->isPresent());
    setTarget(110);
    const auto after = workspace->targetsInForce(period("2024-03"));
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->isPresent()) << "set back to what it was then";
}

} // namespace vekha::test
