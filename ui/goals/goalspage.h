// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/goals/goaltree.h"

class QBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace vekha::ui {

class AuditList;
class Card;
class EmptyState;
class GoalDetail;
class GoalDialog;
class ObjectiveCard;
class ObjectiveDialog;
class PageHead;
class PageScroll;
class PrimaryButton;
class SecondaryButton;
class SegmentedControl;

/// Company objectives, the goals that serve them and how far they are; and the audit of the KPIs.
class GoalsPage : public Page {
    Q_OBJECT

public:
    explicit GoalsPage(AppContext &context, QWidget *parent = nullptr);

    /// Sections: "audit"; "goal/3" chooses a goal; "new" begins one, measured by `metric`.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;
    [[nodiscard]] bool leave() override;

    [[nodiscard]] GoalTree *tree() const { return m_tree; }
    [[nodiscard]] GoalDetail *detail() const { return m_detail; }
    [[nodiscard]] ObjectiveCard *objectiveCard() const { return m_objective; }
    [[nodiscard]] AuditList *audit() const { return m_audit; }
    [[nodiscard]] SegmentedControl *parts() const { return m_parts; }
    [[nodiscard]] PrimaryButton *newGoalButton() const { return m_newGoal; }
    [[nodiscard]] SecondaryButton *newObjectiveButton() const { return m_newObjective; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { GoalsPart, AuditPart };

    void buildHead();
    void buildGoals();
    void buildAudit();
    void keepDetailWidth();
    void connectDetail();
    void placeDetail();
    [[nodiscard]] GoalText text() const;
    void showBoard(const GoalsBoard &board);
    void chooseSomething();
    void showChosen();
    void showKpi(const MetricId &metric);
    void askAudit();
    [[nodiscard]] const GoalRow *goalOf(int id) const;
    [[nodiscard]] const ObjectiveRow *objectiveOf(int id) const;
    [[nodiscard]] int chosenGoal() const;

    void newGoal(goals::Goal goal);
    void newGoalFor(const MetricId &metric);
    GoalDialog *editGoal(const goals::Goal &goal);
    void editObjective(const goals::Objective &objective);
    void setState(goals::GoalState state);
    void removeGoal(const goals::Goal &goal);
    void removeObjective(const goals::Objective &objective);
    void store(const Change &change);
    void told(const Applied &applied);
    void actOn(const goals::AuditFinding &finding);
    void offerGoals(const MetricId &metric);
    void showMenu(const GoalTreeItem &item, const QPoint &globalPos);

    PageHead *m_head = nullptr;
    SegmentedControl *m_parts = nullptr;
    SecondaryButton *m_newObjective = nullptr;
    PrimaryButton *m_newGoal = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_goals = nullptr;
    QBoxLayout *m_sides = nullptr;
    Card *m_treeCard = nullptr;
    GoalTree *m_tree = nullptr;
    QScrollArea *m_detailArea = nullptr;
    QStackedWidget *m_details = nullptr;
    GoalDetail *m_detail = nullptr;
    ObjectiveCard *m_objective = nullptr;
    EmptyState *m_kpi = nullptr;
    PageScroll *m_auditScroll = nullptr;
    AuditList *m_audit = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noKpis = nullptr;
    QMenu *m_menu = nullptr;

    GoalsBoard m_board;
    GoalTreeItem m_wanted; ///< to be chosen when the board comes next
    MetricId m_shownKpi;
};

} // namespace vekha::ui
