// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagescroll.h"
#include "ui/common/unsaved.h"
#include "ui/goals/auditlist.h"
#include "ui/goals/diarycard.h"
#include "ui/goals/goaldetail.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/objectivecard.h"
#include "ui/goals/objectivedialog.h"

#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

using goals::Goal;
using goals::GoalState;
using Kind = GoalTreeItem::Kind;

namespace {

constexpr int pagePadding = 24;
constexpr int cardGap = 16;
constexpr int sideBySideFrom = 1000; ///< below this width the detail stands under the tree

const QString pageId = QStringLiteral("goals");
const QString auditSection = QStringLiteral("audit");
const QString newSection = QStringLiteral("new");
const QString goalPrefix = QStringLiteral("goal/");

bool isOpenGoal(const Goal &goal)
{
    return goal.state == GoalState::Draft || goal.state == GoalState::Active;
}

} // namespace

GoalsPage::GoalsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_menu = new QMenu(this);
    m_stack = new QStackedWidget(this);
    buildHead();
    buildGoals();
    buildAudit();
    column->addWidget(m_stack, 1);
    connectDetail();
    new UnsavedGuard(this, [this] { return m_detail->diary()->isChanged(); });
    retranslate();
}

// Building

void GoalsPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_parts = new SegmentedControl(this);
    m_newObjective = new SecondaryButton;
    m_newGoal = new PrimaryButton;
    m_newGoal->setIconName(QStringLiteral("plus"));
    m_head->addLeft(m_parts);
    m_head->addRight(m_newObjective);
    m_head->addRight(m_newGoal);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_parts, &SegmentedControl::currentChanged, this, [this] { invalidate(); });
    connect(m_newGoal, &QAbstractButton::clicked, this, [this] { newGoal({}); });
    connect(m_newObjective, &QAbstractButton::clicked, this, [this] { editObjective({}); });
}

void GoalsPage::buildGoals()
{
    m_goals = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, m_goals);
    m_sides->setContentsMargins(pagePadding, 4, pagePadding, cardGap);
    m_sides->setSpacing(cardGap);
    m_treeCard = new Card;
    m_treeCard->setBodyPadded(false);
    m_tree = new GoalTree(m_treeCard);
    m_treeCard->body()->addSpacing(8);
    m_treeCard->body()->addWidget(m_tree, 1);
    m_treeCard->body()->addSpacing(8);
    m_detail = new GoalDetail;
    m_objective = new ObjectiveCard;
    m_kpi = new EmptyState(QStringLiteral("goals"));
    auto *objective = new QWidget;
    auto *column = new QVBoxLayout(objective);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_objective);
    column->addStretch(1);
    m_details = new QStackedWidget;
    m_details->addWidget(m_detail);
    m_details->addWidget(objective);
    m_details->addWidget(m_kpi);
    m_detailArea = new QScrollArea;
    m_detailArea->setFrameShape(QFrame::NoFrame);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailArea->setWidget(m_details);
    // The bar comes into the page's margin: the cards stay where they are.
    connect(m_detailArea->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GoalsPage::keepDetailWidth);
    m_sides->addWidget(m_treeCard, 2);
    m_sides->addWidget(m_detailArea, 3);
    m_stack->addWidget(m_goals);
    m_empty = new EmptyState(QStringLiteral("goals"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] { newGoal({}); });
    connect(m_empty, &EmptyState::linkClicked, this, [this] { m_parts->setCurrent(AuditPart); });
}

void GoalsPage::keepDetailWidth()
{
    const QScrollBar *bar = m_detailArea->verticalScrollBar();
    const bool isBeside = m_sides->direction() == QBoxLayout::LeftToRight;
    const int room = isBeside && bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_sides->setContentsMargins(pagePadding, 4, pagePadding - room, cardGap);
}

void GoalsPage::buildAudit()
{
    m_auditScroll = new PageScroll;
    m_audit = new AuditList;
    m_auditScroll->column()->addWidget(m_audit);
    m_auditScroll->column()->addStretch(1);
    m_noKpis = new EmptyState(QStringLiteral("metrics"));
    m_stack->addWidget(m_auditScroll);
    m_stack->addWidget(m_noKpis);
    connect(m_audit, &AuditList::actionChosen, this, &GoalsPage::actOn);
    connect(m_audit, &AuditList::metricChosen, this, [this](MetricIndex metric) {
        Q_EMIT destinationChosen(
            {QStringLiteral("metric"), workspace()->catalog().at(metric).id, ChannelId::All, {}, {}});
    });
    connect(m_noKpis, &EmptyState::primaryClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("targets"), {}, ChannelId::All, {}, {}});
    });
}

void GoalsPage::connectDetail()
{
    connect(m_tree, &GoalTree::chosen, this, &GoalsPage::showChosen);
    connect(m_tree, &GoalTree::linkPressed, this,
            [this](const GoalTreeItem &item) { newGoalFor(item.metric); });
    connect(m_tree, &GoalTree::menuRequested, this, &GoalsPage::showMenu);
    connect(m_tree, &GoalTree::opened, this, [this](const GoalTreeItem &item) {
        if (const GoalRow *row = goalOf(item.id); row && item.kind != Kind::Objective)
            editGoal(row->goal);
        else if (const ObjectiveRow *objective = objectiveOf(item.id))
            editObjective(objective->objective);
    });
    connect(m_detail, &GoalDetail::editRequested, this, [this] { editGoal(m_detail->row().goal); });
    connect(m_detail, &GoalDetail::removeRequested, this, [this] { removeGoal(m_detail->row().goal); });
    connect(m_detail, &GoalDetail::stateChosen, this, &GoalsPage::setState);
    connect(m_detail, &GoalDetail::metricChosen, this, [this](const goals::Measure &measure) {
        if (workspace()->catalog().find(measure.metric))
            Q_EMIT destinationChosen({QStringLiteral("metric"), measure.metric, measure.channel, {}, {}});
    });
    connect(m_detail, &GoalDetail::selectionDescribed, this, &Page::selectionDescribed);
    connect(m_detail->diary(), &DiaryCard::added, this, [this](const goals::CheckIn &checkIn) {
        store({{store::SaveCheckIn{checkIn}}, ChangeKind::SaveCheckIn, {text().name(m_detail->row().goal)}});
    });
    connect(m_detail->diary(), &DiaryCard::removed, this, [this](const goals::CheckIn &checkIn) {
        store({{store::RemoveCheckIn{checkIn.id}},
               ChangeKind::RemoveCheckIn,
               {text().name(m_detail->row().goal)}});
    });
    const auto objective = [this]() -> const goals::Objective * {
        const ObjectiveRow *row = objectiveOf(m_tree->chosenItem().id);
        return row ? &row->objective : nullptr;
    };
    connect(m_objective, &ObjectiveCard::editRequested, this, [this, objective] {
        if (const goals::Objective *chosen = objective())
            editObjective(*chosen);
    });
    connect(m_objective, &ObjectiveCard::removeRequested, this, [this, objective] {
        if (const goals::Objective *chosen = objective())
            removeObjective(*chosen);
    });
    connect(m_objective, &ObjectiveCard::objectiveRequested, this, [this] {
        goals::Objective under;
        under.parent = m_tree->chosenItem().id;
        editObjective(under);
    });
    connect(m_objective, &ObjectiveCard::goalRequested, this, [this] {
        Goal goal;
        goal.objective = m_tree->chosenItem().id;
        newGoal(goal);
    });
    connect(m_kpi, &EmptyState::primaryClicked, this, [this] { newGoalFor(m_shownKpi); });
    connect(m_kpi, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("metric"), m_shownKpi, ChannelId::All, {}, {}});
    });
}

void GoalsPage::retranslate()
{
    m_head->setTitle(tr("Goals"));
    m_parts->setSegments({tr("Goals"), tr("Audit of KPIs")});
    m_parts->setAccessibleName(tr("Parts of the page"));
    m_newObjective->setText(tr("New objective"));
    m_newGoal->setText(tr("New goal"));
    m_tree->setAccessibleName(tr("Objectives and goals"));
    m_empty->setTexts(tr("Here the company's objectives stand, and under them the goals that serve them."),
                      tr("A goal says who brings which figure to which value by when."));
    m_empty->setPrimary(tr("New goal"));
    m_empty->setLink(tr("Audit of KPIs"));
    m_noKpis->setTexts(tr("Here your KPIs are revised: owner, goal, target, data."),
                       tr("No KPI is in use yet: none is on a dashboard, and none has a target."));
    m_noKpis->setPrimary(tr("Set targets"));
    m_kpi->setPrimary(tr("Make a goal"));
    m_kpi->setLink(tr("Open the metric"));
    m_detail->retranslate();
    m_objective->retranslate();
    m_audit->retranslate();
}

void GoalsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDetail();
}

void GoalsPage::placeDetail()
{
    const bool isWide = width() >= sideBySideFrom;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    keepDetailWidth();
    m_treeCard->setMinimumWidth(isWide ? width() * 3 / 8 : 0);
    m_treeCard->setMaximumWidth(isWide ? width() * 3 / 8 : QWIDGETSIZE_MAX);
}

// Going somewhere

void GoalsPage::open(const Destination &destination)
{
    if (destination.section == auditSection) {
        m_parts->setCurrent(AuditPart);
    } else if (destination.section.startsWith(goalPrefix)) {
        m_parts->setCurrent(GoalsPart);
        m_wanted = {Kind::Goal, destination.section.mid(goalPrefix.size()).toInt(), 0, {}};
    } else if (destination.section == newSection && workspace()) {
        m_parts->setCurrent(GoalsPart);
        newGoalFor(destination.metric);
    }
    invalidate();
}

Destination GoalsPage::current() const
{
    const int goal = chosenGoal();
    QString section;
    if (m_parts->current() == AuditPart)
        section = auditSection;
    else if (goal != 0)
        section = goalPrefix + QString::number(goal);
    return {pageId, {}, ChannelId::All, section, {}};
}

bool GoalsPage::leave()
{
    if (!m_detail->diary()->isChanged())
        return true;
    if (!confirmDiscard(this))
        return false;
    m_detail->diary()->clear();
    return true;
}

void GoalsPage::clear()
{
    m_tree->clear();
    m_detail->clear();
    m_board = {};
    m_wanted = {};
}

// Showing

GoalText GoalsPage::text() const
{
    return {KpiWords(context().format(), context().names(), nameBook()), workspace()->catalog(),
            workspace()->today()};
}

void GoalsPage::refresh()
{
    if (m_parts->current() == AuditPart)
        askAudit();
    ask<GoalsBoard>(
        QStringLiteral("board"), [](const Workspace &open) { return goalsBoard(open); },
        [this](const GoalsBoard &board) { showBoard(board); });
}

void GoalsPage::askAudit()
{
    using Findings = std::vector<goals::AuditFinding>;
    ask<Findings>(
        QStringLiteral("audit"), [](const Workspace &open) { return kpiAudit(open); },
        [this](const Findings &findings) {
            const std::vector<MetricIndex> kpis = kpisInUse(*workspace()->content());
            m_audit->show(findings, kpis, text());
            if (m_parts->current() == AuditPart)
                m_stack->setCurrentWidget(kpis.empty() ? static_cast<QWidget *>(m_noKpis) : m_auditScroll);
        });
}

void GoalsPage::showBoard(const GoalsBoard &board)
{
    m_board = board;
    m_tree->show(board, text());
    const bool isEmpty = board.goals.empty() && board.objectives.empty();
    if (m_parts->current() == GoalsPart)
        m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_goals);
    if (m_wanted.kind != Kind::None && m_tree->choose(m_wanted))
        m_wanted = {};
    chooseSomething();
    showChosen();
}

// The first goal, where nothing is chosen yet or what was chosen is gone.
void GoalsPage::chooseSomething()
{
    if (m_tree->chosenItem().kind != Kind::None)
        return;
    for (const ObjectiveRow &row : m_board.objectives) {
        if (!row.goals.empty()) {
            m_tree->choose({Kind::Goal, m_board.goals[size_t(row.goals.front())].goal.id, 0, {}});
            return;
        }
    }
    if (!m_board.goals.empty())
        m_tree->choose({Kind::Goal, m_board.goals.front().goal.id, 0, {}});
    else if (!m_board.objectives.empty())
        m_tree->choose({Kind::Objective, m_board.objectives.front().objective.id, 0, {}});
}

void GoalsPage::showChosen()
{
    const GoalTreeItem item = m_tree->chosenItem();
    const GoalRow *goal = goalOf(chosenGoal());
    if (item.kind == Kind::Objective) {
        if (const ObjectiveRow *row = objectiveOf(item.id))
            m_objective->show(*row, m_board, text());
        m_details->setCurrentIndex(1);
    } else if (item.kind == Kind::Kpi) {
        showKpi(item.metric);
        m_details->setCurrentIndex(2);
    } else if (goal) {
        const ObjectiveRow *serves = objectiveOf(goal->goal.objective);
        m_detail->show(*goal, serves ? text().name(serves->objective) : QString(), text(),
                       workspace()->today());
        m_details->setCurrentIndex(0);
    }
    m_details->setVisible(item.kind != Kind::None);
}

void GoalsPage::showKpi(const MetricId &metric)
{
    m_shownKpi = metric;
    m_kpi->setTexts(tr("%1 serves no goal.").arg(nameBook().metric(metric)),
                    tr("Make a goal that it measures, or ask whether you still need to watch it."));
}

const GoalRow *GoalsPage::goalOf(int id) const
{
    const auto found = std::find_if(m_board.goals.begin(), m_board.goals.end(),
                                    [id](const GoalRow &row) { return row.goal.id == id; });
    return found == m_board.goals.end() || id == 0 ? nullptr : &*found;
}

const ObjectiveRow *GoalsPage::objectiveOf(int id) const
{
    const auto found = std::find_if(m_board.objectives.begin(), m_board.objectives.end(),
                                    [id](const ObjectiveRow &row) { return row.objective.id == id; });
    return found == m_board.objectives.end() || id == 0 ? nullptr : &*found;
}

int GoalsPage::chosenGoal() const
{
    const GoalTreeItem item = m_tree->chosenItem();
    return item.kind == Kind::Goal || item.kind == Kind::Measure ? item.id : 0;
}

// Changing

void GoalsPage::newGoal(Goal goal)
{
    if (!workspace())
        return;
    goal.start = workspace()->today();
    editGoal(goal);
}

void GoalsPage::newGoalFor(const MetricId &metric)
{
    Goal goal;
    if (const metrics::Metric *known = workspace()->content()->catalog.find(metric)) {
        goal.measures.resize(1);
        goal.measures.front().metric = metric;
        goal.owner = known->owner;
    }
    newGoal(goal);
}

GoalDialog *GoalsPage::editGoal(const Goal &goal)
{
    auto *dialog = new GoalDialog(context(), *workspace(), goal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoalDialog::saved, this, [this](int id, const Applied &applied) {
        m_wanted = {Kind::Goal, id, 0, {}};
        m_parts->setCurrent(GoalsPart);
        told(applied);
    });
    dialog->open();
    return dialog;
}

void GoalsPage::editObjective(const goals::Objective &objective)
{
    if (!workspace())
        return;
    auto *dialog = new ObjectiveDialog(context(), *workspace(), objective, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ObjectiveDialog::saved, this, [this](int id, const Applied &applied) {
        m_wanted = {Kind::Objective, id, 0, {}};
        m_parts->setCurrent(GoalsPart);
        told(applied);
    });
    dialog->open();
}

void GoalsPage::setState(GoalState state)
{
    Goal goal = m_detail->row().goal;
    goal.state = state;
    store({{store::SaveGoal{goal}}, ChangeKind::SetGoalState, {text().name(goal), goals::codeOf(state)}});
}

void GoalsPage::removeGoal(const Goal &goal)
{
    store({{store::RemoveGoal{goal.id}}, ChangeKind::RemoveGoal, {text().name(goal)}});
}

void GoalsPage::removeObjective(const goals::Objective &objective)
{
    store({{store::RemoveObjective{objective.id}}, ChangeKind::RemoveObjective, {text().name(objective)}});
}

void GoalsPage::store(const Change &change)
{
    storeChange(change, [this](const Applied &applied) { told(applied); });
}

void GoalsPage::told(const Applied &applied)
{
    invalidate();
    tell(applied);
}

// The audit's actions and the menu of the tree

void GoalsPage::actOn(const goals::AuditFinding &finding)
{
    const metrics::MetricCatalog catalog = workspace()->catalog();
    const MetricId metric = catalog.at(finding.metric).id;
    const calendar::Period quarter = workspace()->calendar().periodOf(calendar::Granularity::Quarter,
                                                                      calendar::dayOf(workspace()->today()));
    switch (finding.action) {
    case goals::AuditAction::LinkGoal:
        offerGoals(metric);
        return;
    case goals::AuditAction::NameOwner:
    case goals::AuditAction::ReviewDefinition:
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), metric, ChannelId::All, QStringLiteral("metrics"), {}});
        return;
    case goals::AuditAction::SetTarget:
        Q_EMIT destinationChosen({QStringLiteral("target"), metric, ChannelId::All, {}, quarter});
        return;
    case goals::AuditAction::EnterData: {
        const auto &inputs = catalog.inputsOf(finding.metric);
        const MetricId input = inputs.empty() ? metric : catalog.at(inputs.front()).id;
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), input, ChannelId::All, QStringLiteral("entry"),
             finding.periods.empty() ? std::nullopt : std::optional(finding.periods.back())});
        return;
    }
    case goals::AuditAction::RaiseTarget:
    case goals::AuditAction::ReviewTarget:
        Q_EMIT destinationChosen({QStringLiteral("targets"), metric, ChannelId::All, {}, quarter});
        return;
    }
}

// A KPI may measure a goal that is there already.
void GoalsPage::offerGoals(const MetricId &metric)
{
    m_menu->clear();
    m_menu->addAction(tr("New goal…"), this, [this, metric] { newGoalFor(metric); });
    m_menu->addSeparator();
    for (const GoalRow &row : m_board.goals) {
        if (!isOpenGoal(row.goal))
            continue;
        const QString name = text().name(row.goal).replace(u'&', QStringLiteral("&&"));
        m_menu->addAction(tr("Add to: %1").arg(name), this, [this, metric, goal = row.goal]() mutable {
            goals::Measure measure;
            measure.metric = metric;
            goal.measures.push_back(measure);
            editGoal(goal);
        });
    }
    if (m_menu->actions().size() <= 2)
        newGoalFor(metric);
    else
        m_menu->popup(QCursor::pos());
}

void GoalsPage::showMenu(const GoalTreeItem &item, const QPoint &globalPos)
{
    m_menu->clear();
    if (const GoalRow *row = item.kind == Kind::Goal ? goalOf(item.id) : nullptr) {
        const Goal goal = row->goal;
        m_menu->addAction(tr("Edit…"), this, [this, goal] { editGoal(goal); });
        m_menu->addAction(tr("Copy as a new draft"), this, [this, goal] {
            Goal copy = goal;
            copy.id = 0;
            copy.position = 0;
            copy.state = GoalState::Draft;
            newGoal(copy);
        });
        m_menu->addAction(tr("Remove"), this, [this, goal] { removeGoal(goal); });
    } else if (const ObjectiveRow *found = item.kind == Kind::Objective ? objectiveOf(item.id) : nullptr) {
        const goals::Objective objective = found->objective;
        m_menu->addAction(tr("Edit…"), this, [this, objective] { editObjective(objective); });
        m_menu->addAction(tr("New goal for it…"), this, [this, id = objective.id] {
            Goal goal;
            goal.objective = id;
            newGoal(goal);
        });
        m_menu->addAction(tr("Remove"), this, [this, objective] { removeObjective(objective); });
    } else if (!item.metric.isEmpty()) {
        m_menu->addAction(tr("Open the metric"), this, [this, metric = item.metric] {
            Q_EMIT destinationChosen({QStringLiteral("metric"), metric, ChannelId::All, {}, {}});
        });
        if (item.kind == Kind::Kpi)
            m_menu->addAction(tr("Make a goal"), this, [this, metric = item.metric] { newGoalFor(metric); });
    }
    if (!m_menu->isEmpty())
        m_menu->popup(globalPos);
}

} // namespace vekha::ui
