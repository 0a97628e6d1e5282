// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/auditlist.h"
#include "tests/ui/goals/goalfixture.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/goalspage.h"
#include "ui/help/helpat.h"

#include <QMenu>

namespace vekha::ui {

namespace {

/// Each KPI of the fixture has no owner and no target for the quarter of today but those of May.
class AuditTest : public testing::GoalFigures {
protected:
    void SetUp() override
    {
        GoalFigures::SetUp();
        page = std::make_unique<GoalsPage>(context);
        open(*page);
        QTest::mouseClick(page->parts(), Qt::LeftButton, {}, page->parts()->segmentRect(1).center());
        settle(*page);
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    [[nodiscard]] LinkButton *action(const QString &name) const
    {
        for (LinkButton *each : page->audit()->actions()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] Destination pressed(const QString &name)
    {
        QSignalSpy chosen(page.get(), &Page::destinationChosen);
        LinkButton *link = action(name);
        EXPECT_TRUE(link) << qPrintable(name);
        if (link)
            QTest::mouseClick(link, Qt::LeftButton);
        return chosen.isEmpty() ? Destination() : chosen.front().front().value<Destination>();
    }

    /// What the action of a metric is called aloud.
    [[nodiscard]] QString of(const char *metric, const char *verb) const
    {
        return workspace->catalog().find(QLatin1StringView(metric))->name.en + QStringLiteral(": ") +
               QLatin1StringView(verb);
    }

    std::unique_ptr<GoalsPage> page;
};

} // namespace

TEST_F(AuditTest, NamesWhatEachKpiLacksWithTheActionBesideIt)
{
    EXPECT_TRUE(action(of("revenue", "Name an owner")));
    EXPECT_TRUE(action(of("revenue", "Add it to a goal")));
    EXPECT_FALSE(action(of("leads", "Add it to a goal"))) << "leads measure a goal";
    EXPECT_FALSE(action(of("revenue", "Set a target"))) << "May is in the quarter";
}

TEST_F(AuditTest, AnOwnerIsNamedInTheEditorOfMetrics)
{
    const Destination to = pressed(of("revenue", "Name an owner"));
    EXPECT_EQ(to.page, u"data");
    EXPECT_EQ(to.section, u"metrics");
    EXPECT_EQ(to.metric, u"revenue");
}

TEST_F(AuditTest, ATargetIsSetForTheCurrentQuarter)
{
    Dashboard dashboard = stored();
    dashboard.tiles.push_back({QStringLiteral("spend")});
    ASSERT_TRUE(workspace->apply(
        {{store::SaveDashboard{dashboard}}, ChangeKind::SaveDashboard, {QStringLiteral("Review")}}));
    settle(*page);
    ASSERT_SOON(action(of("spend", "Set a target")));
    const Destination to = pressed(of("spend", "Set a target"));
    EXPECT_EQ(to.page, u"target");
    EXPECT_EQ(to.metric, u"spend");
    ASSERT_TRUE(to.period);
    EXPECT_EQ(workspace->calendar().code(*to.period), u"2026-Q2");
}

TEST_F(AuditTest, AKpiIsAddedToAGoalThatIsThere)
{
    LinkButton *link = action(of("revenue", "Add it to a goal"));
    ASSERT_TRUE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    const auto actions = menu->actions();
    const auto add = std::find_if(actions.begin(), actions.end(), [](const QAction *each) {
        return each->text() == u"Add to: Get 600 leads from search";
    });
    ASSERT_NE(add, actions.end());
    (*add)->trigger();
    menu->close();
    auto *dialog = page->findChild<GoalDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_EQ(dialog->filled().measures.size(), size_t(2));
    EXPECT_EQ(dialog->filled().measures.back().metric, u"revenue");
    dialog->done(QDialog::Rejected);
}

TEST_F(AuditTest, AFilterShowsOneKindOfRemark)
{
    const size_t all = page->audit()->actions().size();
    auto *filter = page->audit()->findChild<FilterButton *>();
    QTest::mouseClick(filter, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction *each : menu->actions()) {
        if (each->text().startsWith(u"No owner"))
            each->trigger();
    }
    menu->close();
    EXPECT_LT(page->audit()->actions().size(), all);
    for (const LinkButton *each : page->audit()->actions())
        EXPECT_TRUE(each->accessibleName().endsWith(u"Name an owner"));
    EXPECT_TRUE(filter->isActive());
}

TEST_F(AuditTest, ARemarkGoesOnceItIsSettled)
{
    metrics::Metric revenue = *workspace->catalog().find(QStringLiteral("revenue"));
    revenue.owner = QStringLiteral("Boris");
    ASSERT_TRUE(workspace->apply({{store::SaveMetric{revenue}}, ChangeKind::SaveMetric, {revenue.id}}));
    settle(*page);
    ASSERT_SOON(!action(of("revenue", "Name an owner")));
}

TEST_F(AuditTest, F1ExplainsTheMetricOfARemark)
{
    EXPECT_EQ(helpAt(action(of("revenue", "Name an owner")), page.get()).metric, u"revenue");
}

} // namespace vekha::ui
