// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaldialog.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/common/datefield.h"
#include "ui/goals/lackinglist.h"
#include "ui/goals/measurelist.h"
#include "ui/goals/objectivedialog.h"
#include "ui/goals/smartsection.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <array>

namespace vekha::ui {

using goals::Goal;
using goals::GoalState;
using goals::Horizon;
using goals::Letter;

namespace {

constexpr std::array letters{Letter::Specific, Letter::Measurable, Letter::Achievable, Letter::Relevant,
                             Letter::TimeBound};
constexpr int longestText = 300;
constexpr int afterTyping = 150; // ms
constexpr int sectionGap = 24;
constexpr int mostHeight = 660;
constexpr int leastHeight = 320;
constexpr int headAndFoot = 180; ///< of the dialog, around the sections
constexpr int newObjective = -1;

QHBoxLayout *side(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

bool isEnded(GoalState state) { return state != GoalState::Draft && state != GoalState::Active; }

} // namespace

GoalDialog::GoalDialog(AppContext &context, Workspace &workspace, const Goal &goal, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace), m_goal(goal),
      m_language(context.language()), m_name(new QLineEdit), m_other(new QLineEdit), m_scope(new QLineEdit),
      m_measures(new MeasureList(context, workspace)), m_budget(new QLineEdit), m_people(new QLineEdit),
      m_realism(new TextLabel(TypeRole::Secondary, Role::Muted)), m_objective(new QComboBox),
      m_owner(new QComboBox), m_start(new DateField(context.language(), workspace.today())),
      m_due(new DateField(context.language(), workspace.today().addMonths(3))),
      m_horizon(new SegmentedControl), m_draft(new SecondaryButton)
{
    setHelpTopic(QStringLiteral("goals"));
    setAcceptsByItself(false);
    buildSections();
    addLeftButton(m_draft);
    fill();
    retranslate();
    connectFields();
    m_filling = false;
    m_unchanged = filled();
    judge();
    m_name->setFocus();
}

// Building

void GoalDialog::buildSections()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 16, 4); // room for focus rings and the scroll bar
    column->setSpacing(sectionGap);
    for (const Letter letter : letters) {
        m_sections.push_back(new SmartSection(letter, content));
        column->addWidget(m_sections.back());
    }
    column->addStretch(1);
    buildSpecific();
    section(Letter::Measurable)->body()->addWidget(m_measures);
    buildAchievable();
    buildRelevant();
    buildTimeBound();
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false); // the dialog's own ground shines through
    content->setAutoFillBackground(false);
    const int room = parentWidget() ? parentWidget()->window()->height() : screen()->availableSize().height();
    area->setMinimumHeight(std::clamp(room - headAndFoot, leastHeight, mostHeight));
    body()->addWidget(area, 1);
}

void GoalDialog::buildSpecific()
{
    for (QLineEdit *edit : {m_name, m_other, m_scope, m_budget, m_people})
        edit->setMaxLength(longestText);
    m_nameField = new FormField({}, m_name);
    m_otherField = new FormField({}, m_other);
    m_scopeField = new FormField({}, m_scope);
    QVBoxLayout *fields = section(Letter::Specific)->body();
    fields->addWidget(m_nameField);
    fields->addWidget(m_otherField);
    fields->addWidget(m_scopeField);
}

void GoalDialog::buildAchievable()
{
    m_budgetField = new FormField({}, m_budget);
    m_peopleField = new FormField({}, m_people);
    m_realism->setWordWrap(true);
    section(Letter::Achievable)->body()->addLayout(side({m_budgetField, m_peopleField}));
    section(Letter::Achievable)->body()->addWidget(m_realism);
}

void GoalDialog::buildRelevant()
{
    for (QComboBox *box : {m_objective, m_owner}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_objectiveField = new FormField({}, m_objective);
    m_ownerField = new FormField({}, m_owner);
    section(Letter::Relevant)->body()->addLayout(side({m_objectiveField, m_ownerField}));
}

void GoalDialog::buildTimeBound()
{
    m_horizon->setCompact(false);
    m_startField = new FormField({}, m_start);
    m_dueField = new FormField({}, m_due);
    m_horizonField = new FormField({}, m_horizon);
    section(Letter::TimeBound)->body()->addLayout(side({m_startField, m_dueField}));
    section(Letter::TimeBound)->body()->addWidget(m_horizonField, 0, Qt::AlignLeft);
}

void GoalDialog::connectFields()
{
    for (QLineEdit *edit : {m_name, m_other, m_scope, m_budget, m_people})
        connect(edit, &QLineEdit::textChanged, this, &GoalDialog::takeChange);
    connect(m_measures, &MeasureList::changed, this, &GoalDialog::takeChange);
    connect(m_owner, &QComboBox::editTextChanged, this, &GoalDialog::takeChange);
    connect(m_start, &DateField::changed, this, &GoalDialog::takeChange);
    connect(m_due, &DateField::changed, this, &GoalDialog::takeChange);
    connect(m_horizon, &SegmentedControl::currentChanged, this, &GoalDialog::takeChange);
    connect(m_objective, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        if (m_objective->currentData().toInt() == newObjective)
            addObjective();
        else
            m_objectiveChosen = m_objective->currentData().toInt();
        takeChange();
    });
    connect(this, &Dialog::primaryClicked, this,
            [this] { save(isEnded(m_goal.state) ? m_goal.state : GoalState::Active); });
    connect(m_draft, &QAbstractButton::clicked, this, [this] { save(GoalState::Draft); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTyping);
    connect(&m_soon, &QTimer::timeout, this, &GoalDialog::judge);
}

void GoalDialog::retranslate()
{
    setTitle(m_goal.id == 0 ? tr("New goal") : tr("Goal"));
    setPrimaryText(m_goal.state == GoalState::Draft ? tr("Make active") : tr("Save"));
    m_draft->setText(tr("Save as draft"));
    m_draft->setVisible(!isEnded(m_goal.state));
    m_nameField->setLabel(tr("&Statement: what is to be reached"));
    m_name->setPlaceholderText(tr("Bring the cost per lead from search down to 400 by the end of June"));
    m_otherField->setLabel(m_language == Language::Russian ? tr("The same in &English (optional)")
                                                           : tr("The same in &Russian (optional)"));
    m_scopeField->setLabel(tr("S&cope: what belongs to it and what does not"));
    m_scopeField->setHint(tr("Not needed where a measure names its channel"));
    m_budgetField->setLabel(tr("&Budget it needs"));
    m_budget->setPlaceholderText(tr("120,000 a month; none"));
    m_peopleField->setLabel(tr("&People it needs"));
    m_people->setPlaceholderText(tr("Who works on it, and how much of their time"));
    m_objectiveField->setLabel(tr("Company &objective it serves"));
    m_ownerField->setLabel(tr("O&wner"));
    m_owner->lineEdit()->setPlaceholderText(tr("Whose business it is"));
    m_startField->setLabel(tr("S&tart"));
    m_dueField->setLabel(tr("&Due date"));
    m_horizonField->setLabel(tr("&Horizon"));
    m_horizon->setSegments({wording::horizonName(Horizon::Short), wording::horizonName(Horizon::Long)});
    m_horizonField->setHint(tr("Short-term: up to half a year"));
    m_measures->retranslate();
    for (SmartSection *each : m_sections)
        each->retranslate();
    const bool filling = std::exchange(m_filling, true);
    fillObjectives(m_objectiveChosen);
    m_filling = filling;
}

// Filling

void GoalDialog::fill()
{
    const bool isRussian = m_language == Language::Russian;
    m_name->setText(isRussian ? m_goal.name.ru : m_goal.name.en);
    m_other->setText(isRussian ? m_goal.name.en : m_goal.name.ru);
    m_scope->setText(m_goal.scope);
    m_measures->setMeasures(m_goal.measures);
    m_budget->setText(m_goal.budget);
    m_people->setText(m_goal.people);
    m_objectiveChosen = m_goal.objective;
    fillOwners();
    m_start->setDate(m_goal.start);
    m_due->setDate(m_goal.due);
    m_horizon->setSegments({wording::horizonName(Horizon::Short), wording::horizonName(Horizon::Long)});
    m_horizon->setCurrent(int(m_goal.horizon));
}

void GoalDialog::fillObjectives(int chosen)
{
    m_objective->clear();
    m_objective->addItem(tr("None yet"), 0);
    const auto content = m_workspace.content();
    const std::function<void(int, int)> add = [&](int parent, int depth) {
        for (const goals::Objective &each : content->objectives) {
            if (each.parent != parent)
                continue;
            m_objective->addItem(QString(depth * 3, u' ') + each.name.in(m_context.language()), each.id);
            add(each.id, depth + 1);
        }
    };
    add(0, 0);
    m_objective->addItem(tr("New objective…"), newObjective);
    m_objective->setCurrentIndex(std::max(0, m_objective->findData(chosen)));
}

void GoalDialog::fillOwners()
{
    for (const goals::Person &person : m_workspace.content()->people) {
        if (!person.archived)
            m_owner->addItem(person.name);
    }
    m_owner->setCurrentIndex(-1);
    m_owner->setEditText(m_goal.owner);
}

void GoalDialog::addObjective()
{
    m_objective->setCurrentIndex(std::max(0, m_objective->findData(m_objectiveChosen)));
    auto *dialog = new ObjectiveDialog(m_context, m_workspace, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ObjectiveDialog::saved, this, [this](int id) {
        m_filling = true;
        m_objectiveChosen = id;
        fillObjectives(id);
        m_filling = false;
        takeChange();
        m_objective->setFocus();
    });
    dialog->open();
}

Goal GoalDialog::filled() const
{
    Goal goal = m_goal;
    const bool isRussian = m_language == Language::Russian;
    (isRussian ? goal.name.ru : goal.name.en) = m_name->text().simplified();
    (isRussian ? goal.name.en : goal.name.ru) = m_other->text().simplified();
    goal.scope = m_scope->text().simplified();
    goal.measures = m_measures->measures();
    goal.budget = m_budget->text().simplified();
    goal.people = m_people->text().simplified();
    goal.objective = m_objectiveChosen;
    goal.owner = m_owner->currentText().simplified();
    goal.start = m_start->date();
    goal.due = m_due->date();
    goal.horizon = Horizon(m_horizon->current());
    return goal;
}

// Judging

void GoalDialog::takeChange()
{
    if (m_filling)
        return;
    m_judged = false;
    if (!isEnded(m_goal.state))
        primary()->setEnabled(false);
    setError({});
    m_soon.start();
}

void GoalDialog::judge()
{
    const int turn = ++m_turn;
    const auto asked = QtConcurrent::run(&m_workspace.asking(), [workspace = &m_workspace, goal = filled()] {
        return goalRow(*workspace, goal);
    });
    whenDone(this, asked, [this, turn](const Result<GoalRow> &row) {
        if (turn != m_turn || m_soon.isActive())
            return;
        m_judged = true;
        if (row)
            showJudged(*row);
        else
            setError(errorSentence(row.error(), &m_workspace, m_context));
    });
}

GoalText GoalDialog::text() const
{
    const auto content = m_workspace.content();
    const wording::NameBook names(content->catalog, content->channels, content->campaigns,
                                  m_context.language());
    return {KpiWords(m_context.format(), m_context.names(), names), m_workspace.catalog(),
            m_workspace.today()};
}

void GoalDialog::showJudged(const GoalRow &row)
{
    const GoalText words = text();
    for (const Letter letter : letters)
        section(letter)->setLacking(lackingSentences(row.goal, row.lacks, letter, words));
    if (row.goal.measures.empty())
        section(Letter::Measurable)->setLacking({tr("Add a measure with its target.")});
    m_measures->showFacts(row, words);
    showRealism(row);
    primary()->setEnabled(isEnded(m_goal.state) || row.lacks.empty());
}

void GoalDialog::showRealism(const GoalRow &row)
{
    const GoalText words = text();
    QStringList sentences;
    for (size_t i = 0; i < row.goal.measures.size(); ++i) {
        if (const auto likelihood = row.facts[i].likelihood)
            sentences +=
                tr("%1: %2, judged by its history.")
                    .arg(words.measure(row.goal.measures[i]), wording::likelihoodName(*likelihood).toLower());
    }
    m_realism->setText(sentences.join(u' '));
    m_realism->setVisible(!sentences.isEmpty());
}

// Saving

void GoalDialog::save(GoalState state)
{
    if (m_measures->hasFault()) {
        setError(tr("A value of a measure is no number: it is framed in red."));
        return;
    }
    Goal goal = filled();
    goal.state = state;
    const auto content = m_workspace.content();
    Change change;
    change.kind = ChangeKind::SaveGoal;
    change.args = {text().name(goal)};
    const bool isKnown = std::any_of(content->people.begin(), content->people.end(),
                                     [&goal](const goals::Person &each) { return each.name == goal.owner; });
    if (!goal.owner.isEmpty() && !isKnown)
        change.edits.push_back(store::SavePerson{{0, goal.owner, {}, false}});
    change.edits.push_back(store::SaveGoal{goal});
    setEnabled(false);
    whenDone(this, m_workspace.applyLater(change), [this](const Result<Applied> &applied) {
        setEnabled(true);
        if (!applied) {
            setError(errorSentence(applied.error(), &m_workspace, m_context));
            return;
        }
        accept();
        // The goal is the last of what was new.
        Q_EMIT saved(m_goal.id == 0 && !applied->newIds.empty() ? applied->newIds.back() : m_goal.id,
                     *applied);
    });
}

bool GoalDialog::isChanged() const { return filled() != m_unchanged || m_measures->hasFault(); }

void GoalDialog::reject()
{
    if (!isChanged() || confirmDiscard(this))
        Dialog::reject();
}

void GoalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_nameField) {
        retranslate();
        judge();
    }
    Dialog::changeEvent(event);
}

} // namespace vekha::ui
