// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionform.h"

#include "ui/common/buttons.h"
#include "ui/common/datefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace vekha::ui {

namespace {

constexpr int longestText = 1000;
constexpr int longestName = 100;
constexpr int daysOffered = 14;
constexpr int gap = 8;

} // namespace

QComboBox *makePersonBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->lineEdit()->setMaxLength(longestName);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

void setPeople(QComboBox *box, const QStringList &people)
{
    QStringList shown;
    for (int i = 0; i < box->count(); ++i)
        shown.append(box->itemText(i));
    if (shown == people)
        return;
    const QString typed = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(people);
    box->setCurrentIndex(-1);
    box->setEditText(typed);
}

DecisionForm::DecisionForm(Language language, QWidget *parent)
    : QWidget(parent), m_what(new QLineEdit(this)), m_who(makePersonBox(this)),
      m_due(new DateField(language, QDate(2000, 1, 1), this)), m_add(new SecondaryButton({}, this))
{
    m_what->setMaxLength(longestText);
    m_add->setEnabled(false);
    auto *terms = new QHBoxLayout;
    terms->setSpacing(gap);
    terms->addWidget(m_who, 1);
    terms->addWidget(m_due);
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addWidget(m_what, 1);
    first->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(first);
    column->addLayout(terms);
    QWidget::setTabOrder(m_what, m_who);
    QWidget::setTabOrder(m_who, m_due);
    QWidget::setTabOrder(m_due, m_add);
    connect(m_what, &QLineEdit::textChanged, this, &DecisionForm::remember);
    connect(m_who, &QComboBox::editTextChanged, this, &DecisionForm::remember);
    connect(m_due, &DateField::changed, this, &DecisionForm::remember);
    connect(m_what, &QLineEdit::returnPressed, this, &DecisionForm::add);
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, &DecisionForm::add);
    connect(m_add, &QAbstractButton::clicked, this, &DecisionForm::add);
    retranslate();
}

void DecisionForm::retranslate()
{
    m_what->setPlaceholderText(tr("What shall be done"));
    m_what->setAccessibleName(tr("New decision: what shall be done"));
    m_who->lineEdit()->setPlaceholderText(tr("Who does it"));
    m_who->setAccessibleName(tr("New decision: who does it"));
    m_due->edit()->setAccessibleName(tr("New decision: by when"));
    m_due->button()->setAccessibleName(tr("New decision: choose by when"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the decision"));
}

void DecisionForm::setLetters(int pixels)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_what, m_who, m_who->lineEdit(), m_due->edit(),
                                                           m_due->button(), m_add}) {
        QFont letters = field->font();
        letters.setPixelSize(pixels);
        field->setFont(letters);
        if (field != m_who->lineEdit())
            field->setMinimumHeight(pixels * 2);
    }
}

void DecisionForm::show(const MetricId &metric, const ReviewShown &shown)
{
    setPeople(m_who, shown.people);
    dressDateEdit(m_due->edit(), shown.language);
    if (m_metric == metric)
        return;
    m_metric = metric;
    m_today = shown.today;
    const Begun begun = m_begun.value(metric);
    m_quiet = true;
    m_what->setText(begun.what);
    m_who->setCurrentIndex(-1);
    m_who->setEditText(begun.who);
    m_due->setOffered(m_today.addDays(daysOffered));
    m_due->setDate(begun.due);
    m_quiet = false;
    m_add->setEnabled(!begun.what.trimmed().isEmpty());
}

void DecisionForm::remember()
{
    m_add->setEnabled(!m_what->text().trimmed().isEmpty());
    if (m_quiet || !m_metric)
        return;
    if (m_what->text().trimmed().isEmpty() && m_who->currentText().isEmpty())
        m_begun.remove(*m_metric);
    else
        m_begun.insert(*m_metric, {m_what->text(), m_who->currentText(), m_due->date()});
}

void DecisionForm::add()
{
    const QString what = m_what->text().simplified();
    if (what.isEmpty() || !m_metric)
        return;
    review::Decision decision;
    decision.metric = *m_metric;
    decision.what = what;
    decision.who = m_who->currentText().simplified();
    decision.due = m_due->date();
    decision.made = m_today;
    m_begun.remove(*m_metric);
    m_quiet = true;
    m_what->clear();
    m_who->setCurrentIndex(-1);
    m_who->setEditText({});
    m_due->setDate({});
    m_quiet = false;
    m_add->setEnabled(false);
    m_what->setFocus();
    Q_EMIT added(decision);
}

void DecisionForm::clear()
{
    m_begun.clear();
    m_metric.reset();
    m_quiet = true;
    m_what->clear();
    m_who->setEditText({});
    m_due->setDate({});
    m_quiet = false;
}

} // namespace vekha::ui
