// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/objectivedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace vekha::ui {

using goals::Objective;

namespace {

constexpr int longestName = 200;

} // namespace

ObjectiveDialog::ObjectiveDialog(AppContext &context, Workspace &workspace, const Objective &objective,
                                 QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_context(context), m_workspace(workspace), m_objective(objective),
      m_name(new QLineEdit), m_other(new QLineEdit), m_parent(new QComboBox),
      m_nameField(new FormField({}, m_name)), m_otherField(new FormField({}, m_other)),
      m_parentField(new FormField({}, m_parent)), m_first(context.language())
{
    setHelpTopic(QStringLiteral("goals"));
    const bool isRussian = context.language() == Language::Russian;
    setAcceptsByItself(false);
    m_name->setText(isRussian ? objective.name.ru : objective.name.en);
    m_other->setText(isRussian ? objective.name.en : objective.name.ru);
    for (QLineEdit *edit : {m_name, m_other})
        edit->setMaxLength(longestName);
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->setMinimumContentsLength(20);
    for (FormField *field : {m_nameField, m_otherField, m_parentField})
        body()->addWidget(field);
    fillParents(objective.parent);
    setTexts([this] { say(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(this, &Dialog::primaryClicked, this, &ObjectiveDialog::save);
    m_name->setFocus();
}

// The first name is the one in the language of the program: with that they change places.
void ObjectiveDialog::say()
{
    const Language language = m_context.language();
    if (std::exchange(m_first, language) != language) {
        const QString name = m_name->text();
        m_name->setText(m_other->text());
        m_other->setText(name);
        fillParents(m_parent->currentData().toInt());
    }
    setTitle(m_objective.id == 0 ? tr("New company objective") : tr("Company objective"));
    setPrimaryText(m_objective.id == 0 ? tr("Add") : tr("Save"));
    m_name->setPlaceholderText(tr("Grow sales by a fifth in a year"));
    m_nameField->setLabel(tr("&What the company wants"));
    m_otherField->setLabel(language == Language::Russian ? tr("The same in &English (optional)")
                                                         : tr("The same in &Russian (optional)"));
    m_parentField->setLabel(tr("It stands &under"));
}

// Not under itself, nor under what stands under it.
void ObjectiveDialog::fillParents(int chosen)
{
    m_parent->clear();
    const auto content = m_workspace.content();
    m_parent->addItem(tr("Nothing: it is at the top"), 0);
    const std::function<void(int, int)> add = [&](int parent, int depth) {
        for (const Objective &each : content->objectives) {
            if (each.parent != parent || (each.id == m_objective.id && m_objective.id != 0))
                continue;
            m_parent->addItem(QString(depth * 3, u' ') + each.name.in(m_context.language()), each.id);
            add(each.id, depth + 1);
        }
    };
    add(0, 0);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(chosen)));
}

Objective ObjectiveDialog::filled() const
{
    Objective objective = m_objective;
    const bool isRussian = m_first == Language::Russian;
    (isRussian ? objective.name.ru : objective.name.en) = m_name->text().simplified();
    (isRussian ? objective.name.en : objective.name.ru) = m_other->text().simplified();
    objective.parent = m_parent->currentData().toInt();
    return objective;
}

void ObjectiveDialog::save()
{
    const Objective objective = filled();
    if (objective.name.isEmpty()) {
        m_nameField->setError(tr("Say what the company wants."));
        m_name->setFocus();
        return;
    }
    const QString name = objective.name.in(m_context.language());
    setEnabled(false);
    whenDone(this,
             m_workspace.applyLater({{store::SaveObjective{objective}}, ChangeKind::SaveObjective, {name}}),
             [this](const Result<Applied> &applied) {
                 setEnabled(true);
                 if (!applied) {
                     setError(errorSentence(applied.error(), &m_workspace, m_context));
                     return;
                 }
                 accept();
                 Q_EMIT saved(applied->newIds.empty() ? m_objective.id : applied->newIds.front(), *applied);
             });
}

void ObjectiveDialog::reject()
{
    if (filled() == m_objective || confirmDiscard(this))
        Dialog::reject();
}

} // namespace vekha::ui
