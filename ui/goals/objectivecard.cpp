// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/objectivecard.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "core/wording/goalwords.h"
#include "ui/common/status.h"

#include <QBoxLayout>

#include <map>

namespace vekha::ui {

ObjectiveCard::ObjectiveCard(QWidget *parent)
    : Card({}, parent), m_name(new TextLabel(TypeRole::Title, Role::Text)),
      m_summary(new TextLabel(TypeRole::Body, Role::Muted)), m_goal(new SecondaryButton),
      m_objective(new SecondaryButton), m_edit(new SecondaryButton),
      m_remove(new IconButton(QStringLiteral("delete")))
{
    m_name->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_goal->setIconName(QStringLiteral("plus"));
    m_edit->setIconName(QStringLiteral("edit"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget *button : std::initializer_list<QWidget *>{m_edit, m_goal, m_objective})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    body()->addWidget(m_name);
    body()->addWidget(m_summary);
    body()->addLayout(buttons);
    connect(m_goal, &QAbstractButton::clicked, this, &ObjectiveCard::goalRequested);
    connect(m_objective, &QAbstractButton::clicked, this, &ObjectiveCard::objectiveRequested);
    connect(m_edit, &QAbstractButton::clicked, this, &ObjectiveCard::editRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &ObjectiveCard::removeRequested);
    retranslate();
}

void ObjectiveCard::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Rename the objective or move it under another"));
    m_goal->setText(tr("Goal for it"));
    m_objective->setText(tr("Objective under it"));
    m_remove->setLabel(tr("Remove the objective: what stands under it moves up"));
}

void ObjectiveCard::show(const ObjectiveRow &row, const GoalsBoard &board, const GoalText &text)
{
    m_name->setText(text.name(row.objective));
    if (row.goals.empty()) {
        m_summary->setText(tr("No goal serves this objective yet."));
        return;
    }
    std::map<targets::Status, int> counts;
    for (const int goal : row.goals)
        ++counts[board.goals[size_t(goal)].progress.status];
    QStringList parts;
    for (const auto &[status, count] : counts)
        parts += QStringLiteral("%1: %2").arg(wording::goalStatusName(status), text.format().number(count));
    m_summary->setText(tr("%n goal(s) serve this objective.", nullptr, int(row.goals.size())) + u' ' +
                       parts.join(QStringLiteral(" · ")));
}

} // namespace vekha::ui
