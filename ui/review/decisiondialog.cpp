// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisiondialog.h"

#include "core/wording/reviewwords.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/common/datefield.h"
#include "ui/review/decisionform.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vekha::ui {

using review::DecisionState;

namespace {

constexpr int longestText = 1000;

} // namespace

DecisionDialog::DecisionDialog(const review::Decision &decision, std::optional<DecisionState> state,
                               const ReviewShown &shown, QWidget *parent)
    : Dialog(DialogWidth::Middle, parent), m_decision(decision), m_what(new QLineEdit),
      m_who(makePersonBox(nullptr)), m_due(new DateField(shown.language, shown.today)),
      m_states(new SegmentedControl), m_outcome(new QLineEdit)
{
    setHelpTopic(QStringLiteral("review"));
    setAcceptsByItself(false);
    setTitle(tr("Decision"));
    setPrimaryText(tr("Save"));
    for (QLineEdit *edit : {m_what, m_outcome})
        edit->setMaxLength(longestText);
    m_what->setText(decision.what);
    setPeople(m_who, shown.people);
    m_who->setEditText(decision.who);
    m_due->setDate(decision.due);
    m_outcome->setText(decision.outcome);
    m_states->setSegments({wording::decisionStateName(DecisionState::Open),
                           wording::decisionStateName(DecisionState::Done),
                           wording::decisionStateName(DecisionState::Dropped)});
    m_states->setCompact(false);
    m_states->setAccessibleName(tr("State of the decision"));
    m_states->setCurrent(int(state.value_or(decision.state)));

    m_whatField = new FormField(tr("&What shall be done"), m_what);
    m_outcomeField = new FormField(tr("What &came of it"), m_outcome);
    m_outcomeField->setHint(tr("It is shown at the next review."));
    auto *terms = new QHBoxLayout;
    terms->setSpacing(12);
    terms->addWidget(new FormField(tr("W&ho does it"), m_who), 1);
    terms->addWidget(new FormField(tr("&By when"), m_due), 1);
    auto *states = new QHBoxLayout;
    states->addWidget(m_states);
    states->addStretch(1);
    body()->addWidget(m_whatField);
    body()->addLayout(terms);
    body()->addLayout(states);
    body()->addWidget(m_outcomeField);
    connect(m_what, &QLineEdit::textChanged, this, [this] { m_whatField->setError({}); });
    connect(this, &Dialog::primaryClicked, this, &DecisionDialog::check);
    (state && *state != DecisionState::Open ? m_outcome : m_what)->setFocus();
}

review::Decision DecisionDialog::filled() const
{
    review::Decision decision = m_decision;
    decision.what = m_what->text().simplified();
    decision.who = m_who->currentText().simplified();
    decision.due = m_due->date();
    decision.state = DecisionState(m_states->current());
    decision.outcome = m_outcome->text().simplified();
    return decision;
}

void DecisionDialog::check()
{
    if (filled().what.isEmpty()) {
        m_whatField->setError(tr("Say what shall be done."));
        m_what->setFocus();
        return;
    }
    accept();
}

} // namespace vekha::ui
