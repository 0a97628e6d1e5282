// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/copytargetsdialog.h"

#include "core/wording/number_input.h"
#include "core/wording/translators.h"
#include "ui/common/fields.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vekha::ui {

CopyTargetsDialog::CopyTargetsDialog(std::function<Names()> names, CopyTargets::From offered,
                                     std::function<void(const CopyTargets &)> accepted, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_text(new TextLabel(TypeRole::Body, Role::Muted)),
      m_change(new QLineEdit(QStringLiteral("0"))), m_field(new FormField({}, m_change))
{
    setHelpTopic(QStringLiteral("targets"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptsByItself(false);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = new QRadioButton;
        m_choices[i]->setChecked(i == size_t(offered));
        body()->addWidget(m_choices[i]);
        connect(m_choices[i], &QAbstractButton::toggled, this, &CopyTargetsDialog::showHint);
    }
    body()->addWidget(m_field);
    setTexts([this, names = std::move(names)] { say(names()); });
    connect(this, &Dialog::primaryClicked, this, [this, accepted = std::move(accepted)] { take(accepted); });
}

void CopyTargetsDialog::say(const Names &names)
{
    setTitle(tr("Begin the targets of %1").arg(names.to));
    setPrimaryText(tr("Take over"));
    m_text->setText(
        tr("They stand in the grid, changed by the share below, and are stored when you apply them."));
    m_choices[0]->setText(tr("From the &targets of %1 and of its months").arg(names.previous));
    m_choices[1]->setText(tr("From the &figures of %1, a year before").arg(names.yearAgo));
    m_choices[2]->setText(tr("From the figures of %1, the &period before").arg(names.previous));
    m_field->setLabel(tr("&Change, %"));
    showHint();
}

CopyTargets::From CopyTargetsDialog::from() const
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->isChecked())
            return CopyTargets::From(i);
    }
    return CopyTargets::From::Targets;
}

void CopyTargetsDialog::showHint()
{
    m_field->setHint(from() == CopyTargets::From::Targets
                         ? tr("10 is 10% more, -5 is 5% less")
                         : tr("10 is 10% better: more, or less where lower is better"));
}

void CopyTargetsDialog::take(const std::function<void(const CopyTargets &)> &accepted)
{
    QString typed = m_change->text().trimmed();
    if (typed.startsWith(u'+'))
        typed.remove(0, 1);
    if (!typed.endsWith(u'%'))
        typed += u'%';
    const auto change = wording::parseMetricNumber(typed, wording::languageShown(), metrics::Unit::Percent);
    if (!change || *change <= -1) {
        m_field->setError(tr("Enter a number of percent above -100."));
        m_change->setFocus();
        return;
    }
    const CopyTargets chosen{from(), *change};
    accept();
    accepted(chosen);
}

} // namespace vekha::ui
