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
    for (QLineEdit *edit : {m_what, m_outcome})
        edit->setMaxLength(longestText);
    m_what->setText(decision.what);
    setPeople(m_who, shown.people);
    m_who->setEditText(decision.who);
    m_due->setDate(decision.due);
    m_outcome->setText(decision.outcome);
    m_states->setCompact(false);
    m_whatField = new FormField({}, m_what);
    m_outcomeField = new FormField({}, m_outcome);
    m_whoField = new FormField({}, m_who);
    m_dueField = new FormField({}, m_due);
    setTexts([this] { say(); });
    m_states->setCurrent(int(state.value_or(decision.state)));
    auto *terms = new QHBoxLayout;
    terms->setSpacing(12);
    terms->addWidget(m_whoField, 1);
    terms->addWidget(m_dueField, 1);
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

void DecisionDialog::say()
{
    setTitle(tr("Decision"));
    setPrimaryText(tr("Save"));
    const int chosen = m_states->current();
    m_states->setSegments({wording::decisionStateName(DecisionState::Open),
                           wording::decisionStateName(DecisionState::Done),
                           wording::decisionStateName(DecisionState::Dropped)});
    m_states->setCurrent(chosen);
    m_states->setAccessibleName(tr("State of the decision"));
    m_whatField->setLabel(tr("&What shall be done"));
    m_whoField->setLabel(tr("W&ho does it"));
    m_dueField->setLabel(tr("&By when"));
    m_outcomeField->setLabel(tr("What &came of it"));
    m_outcomeField->setHint(tr("It is shown at the next review."));
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
