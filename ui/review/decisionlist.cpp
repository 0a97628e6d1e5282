// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionlist.h"

#include "core/wording/reviewwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/review/decisiondialog.h"

#include <QHBoxLayout>
#include <QMenu>

namespace vekha::ui {

using review::DecisionState;

namespace {

constexpr int rowGap = 12;

Role roleOf(const ReviewedDecision &known)
{
    if (known.overdue)
        return Role::OffText;
    return known.decision.state == DecisionState::Done ? Role::OkText : Role::Muted;
}

QString stateText(const ReviewedDecision &known)
{
    return known.overdue ? DecisionList::tr("Overdue") : wording::decisionStateName(known.decision.state);
}

} // namespace

DecisionRow::DecisionRow(const ReviewedDecision &known, const Telling &telling, const ReviewShown &shown,
                         QWidget *parent)
    : QWidget(parent), m_known(known)
{
    const review::Decision &decision = known.decision;
    auto *what = new TextLabel(decision.what, TypeRole::Body, Role::Text, this);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString second = terms(telling, shown);
    auto *under =
        new TextLabel(second, TypeRole::Secondary, known.overdue ? Role::OffText : Role::Muted, this);
    under->setWordWrap(true);
    under->setVisible(!second.isEmpty());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(what);
    texts->addWidget(under);
    QStringList told{stateText(known), decision.what, second};
    if (!decision.outcome.isEmpty()) {
        auto *outcome = new TextLabel(tr("What came of it: %1").arg(decision.outcome), TypeRole::Secondary,
                                      Role::Text, this);
        outcome->setWordWrap(true);
        texts->addWidget(outcome);
        told += outcome->text();
    }
    told.removeAll(QString());
    m_text = told.join(QStringLiteral(", "));
    setAccessibleName(m_text);

    auto *row = new QBoxLayout(telling.narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(telling.narrow ? 6 : 8);
    row->addLayout(texts, 1);
    if (telling.editable && telling.narrow) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        row->addLayout(line);
        addButtons(line);
        line->addStretch(1);
    } else if (telling.editable)
        addButtons(row);
    else
        row->addWidget(new Tag(stateText(known), roleOf(known), this), 0, Qt::AlignTop);
}

QString DecisionRow::text() const { return m_text; }

QString DecisionRow::terms(const Telling &telling, const ReviewShown &shown) const
{
    const review::Decision &decision = m_known.decision;
    QStringList parts;
    if (telling.metric && !decision.metric.isEmpty())
        parts += shown.words.names().metric(decision.metric);
    parts += wording::decisionTerms(decision, shown.words.periods());
    if (m_known.overdue)
        parts += tr("overdue");
    if (telling.origin && shown.board->previous != m_known.of)
        parts += tr("decided at the review of %1").arg(shown.words.periods().inlineName(m_known.of));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

void DecisionRow::addButtons(QBoxLayout *line)
{
    m_state = new FilterButton({}, this);
    m_state->setCompact(true);
    m_state->setValue(wording::decisionStateName(decision().state));
    m_state->setAccessibleName(tr("State of the decision: %1").arg(m_state->value()));
    auto *menu = new QMenu(m_state);
    for (const DecisionState state : {DecisionState::Open, DecisionState::Done, DecisionState::Dropped}) {
        QAction *action = menu->addAction(wording::decisionStateName(state));
        action->setCheckable(true);
        action->setChecked(state == decision().state);
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT editRequested(state); });
    }
    m_state->setMenu(menu);
    m_edit = new IconButton(QStringLiteral("edit"), tr("Change the decision"), this);
    m_remove = new IconButton(QStringLiteral("delete"), tr("Remove the decision"), this);
    line->addWidget(m_state, 0, Qt::AlignTop);
    line->addWidget(m_edit, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(std::nullopt); });
    connect(m_remove, &QAbstractButton::clicked, this, &DecisionRow::removeRequested);
}

DecisionList::DecisionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(rowGap);
}

void DecisionList::clear()
{
    for (DecisionRow *row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // one of its buttons may be the cause
    }
    m_rows.clear();
}

void DecisionList::setDecisions(const std::vector<ReviewedDecision> &decisions,
                                const DecisionRow::Telling &telling, const ReviewShown &shown)
{
    clear();
    m_shown = shown;
    for (const ReviewedDecision &known : decisions) {
        auto *row = new DecisionRow(known, telling, shown, this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(
            row, &DecisionRow::editRequested, this,
            [this, decision = known.decision](std::optional<DecisionState> state) { edit(decision, state); });
        connect(row, &DecisionRow::removeRequested, this,
                [this, decision = known.decision] { Q_EMIT removed(decision); });
    }
    setVisible(!decisions.empty());
}

void DecisionList::edit(const review::Decision &decision, std::optional<DecisionState> state)
{
    if (state == DecisionState::Open) { // nothing more to ask
        review::Decision again = decision;
        again.state = *state;
        if (again != decision)
            Q_EMIT changed(again);
        return;
    }
    auto *dialog = new DecisionDialog(decision, state, *m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, decision] {
        if (dialog->filled() != decision)
            Q_EMIT changed(dialog->filled());
    });
    dialog->open();
}

} // namespace vekha::ui
