// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaldetail.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/status.h"
#include "ui/goals/diarycard.h"
#include "ui/goals/lackinglist.h"
#include "ui/goals/measuresmodel.h"
#include "ui/goals/progressline.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vekha::ui {

using goals::GoalState;

namespace {

constexpr int cardGap = 16;

Role tagRole(GoalState state)
{
    switch (state) {
    case GoalState::Reached:
        return Role::OkText;
    case GoalState::Missed:
        return Role::OffText;
    default:
        return Role::Muted;
    }
}

} // namespace

GoalDetail::GoalDetail(QWidget *parent)
    : QWidget(parent), m_head(new Card), m_name(new TextLabel(TypeRole::Title, Role::Text)), m_state(new Tag),
      m_status(new StatusLabel), m_line(new ProgressLine),
      m_progress(new TextLabel(TypeRole::Secondary, Role::Text)), m_lacking(new LackingList),
      m_edit(new SecondaryButton), m_remove(new IconButton(QStringLiteral("delete"))),
      m_measuresCard(new Card), m_noMeasures(new TextLabel(TypeRole::Secondary, Role::Muted)),
      m_table(new DataTable), m_model(new MeasuresModel(this)), m_diary(new DiaryCard)
{
    buildHead();
    buildMeasures();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_head);
    column->addWidget(m_measuresCard);
    column->addWidget(m_diary);
    column->addStretch(1);
    retranslate();
}

void GoalDetail::buildHead()
{
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setWordWrap(true);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(8);
    marks->addWidget(m_state);
    marks->addWidget(m_status);
    marks->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_edit->setIconName(QStringLiteral("edit"));
    m_buttons->addWidget(m_edit);
    for (const GoalState state :
         {GoalState::Active, GoalState::Reached, GoalState::Missed, GoalState::Dropped}) {
        auto *button = new SecondaryButton;
        m_states.emplace_back(state, button);
        m_buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, state] { Q_EMIT stateChosen(state); });
    }
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_remove);
    m_head->body()->addWidget(m_name);
    m_head->body()->addLayout(marks);
    m_head->body()->addWidget(m_line);
    m_head->body()->addWidget(m_progress);
    m_head->body()->addWidget(m_lacking);
    m_head->body()->addLayout(m_buttons);
    connect(m_edit, &QAbstractButton::clicked, this, &GoalDetail::editRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &GoalDetail::removeRequested);
}

void GoalDetail::buildMeasures()
{
    m_measuresCard->setBodyPadded(false);
    m_noMeasures->setWordWrap(true);
    m_noMeasures->setContentsMargins(16, 0, 16, 12);
    m_table->setFitsContents(true);
    m_table->setModel(m_model);
    m_measuresCard->body()->addWidget(m_noMeasures);
    m_measuresCard->body()->addWidget(m_table);
    m_measuresCard->body()->addSpacing(8);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT metricChosen(m_model->measureAt(index.row())); });
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &) {
        Q_EMIT selectionDescribed({}); // figures of different units are not added up
    });
}

void GoalDetail::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the goal"));
    m_remove->setLabel(tr("Remove the goal"));
    m_measuresCard->setTitle(tr("Measures"));
    m_table->setAccessibleName(tr("Measures of the goal"));
    m_noMeasures->setText(tr("Nothing measures this goal yet. Edit it to name the metrics that tell it."));
    m_diary->retranslate();
}

SecondaryButton *GoalDetail::stateButton(GoalState state) const
{
    for (const auto &[leadsTo, button] : m_states) {
        if (leadsTo == state)
            return button;
    }
    return nullptr;
}

QString GoalDetail::progressText() const { return m_progress->text(); }

void GoalDetail::show(const GoalRow &row, const QString &objective, const GoalText &text, QDate today)
{
    m_row = row;
    m_name->setText(text.name(row.goal));
    m_state->setTag(wording::goalStateName(row.goal.state), tagRole(row.goal.state));
    m_status->setStatus(row.progress.status);
    m_status->setText(wording::goalStatusName(row.progress.status));
    m_line->show(row.progress, text.progressSentences(row.progress));
    m_progress->setText(text.progressSentences(row.progress));
    m_lacking->show(row.goal, row.lacks, text);
    showFacts(objective, text);
    showStates();
    const bool isMeasured = !row.goal.measures.empty();
    m_model->show(row, text);
    m_table->setVisible(isMeasured);
    m_noMeasures->setVisible(!isMeasured);
    m_table->resizeToContents();
    m_diary->show(row.goal.id, row.checkIns, text, today);
}

void GoalDetail::showFacts(const QString &objective, const GoalText &text)
{
    delete m_facts;
    m_facts = new QWidget(m_head);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &what) {
        if (what.isEmpty())
            return;
        const int line = grid->rowCount();
        auto *value = new TextLabel(what, TypeRole::Secondary, Role::Text, m_facts);
        value->setWordWrap(true);
        grid->addWidget(new TextLabel(name, TypeRole::Secondary, Role::Muted, m_facts), line, 0,
                        Qt::AlignTop);
        grid->addWidget(value, line, 1);
    };
    const goals::Goal &goal = m_row.goal;
    add(tr("Objective"), objective.isEmpty() ? tr("None") : objective);
    add(tr("Owner"), goal.owner.isEmpty() ? tr("Nobody") : goal.owner);
    add(tr("Dates"), QStringLiteral("%1 · %2").arg(text.dates(goal), wording::horizonName(goal.horizon)));
    add(tr("Scope"), goal.scope);
    add(tr("Budget"), goal.budget);
    add(tr("People"), goal.people);
    m_head->body()->insertWidget(4, m_facts);
}

void GoalDetail::showStates()
{
    const GoalState now = m_row.goal.state;
    for (const auto &[leadsTo, button] : m_states) {
        const bool fits = leadsTo == GoalState::Active ? now != GoalState::Active : now == GoalState::Active;
        button->setVisible(fits || (leadsTo == GoalState::Dropped && now == GoalState::Draft));
    }
    SecondaryButton *activate = stateButton(GoalState::Active);
    activate->setText(now == GoalState::Draft ? tr("Make active") : tr("Make active again"));
    activate->setEnabled(m_row.lacks.empty());
    activate->setToolTip(m_row.lacks.empty() ? QString() : tr("Something is still lacking: see above."));
    stateButton(GoalState::Reached)->setText(tr("Reached"));
    stateButton(GoalState::Missed)->setText(tr("Missed"));
    stateButton(GoalState::Dropped)->setText(tr("Drop"));
    stateButton(GoalState::Reached)->setToolTip(tr("End the goal: it is reached"));
    stateButton(GoalState::Missed)->setToolTip(tr("End the goal: it is missed"));
    stateButton(GoalState::Dropped)->setToolTip(tr("End the goal: it is no longer pursued"));
}

void GoalDetail::clear()
{
    m_row = {};
    m_diary->clear();
}

} // namespace vekha::ui
