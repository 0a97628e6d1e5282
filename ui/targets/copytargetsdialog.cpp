// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/copytargetsdialog.h"

#include "core/wording/number_input.h"
#include "ui/common/fields.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vekha::ui {

CopyTargetsDialog::CopyTargetsDialog(const Names &names, CopyTargets::From offered, Language language,
                                     std::function<void(const CopyTargets &)> accepted, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_change(new QLineEdit(QStringLiteral("0"))),
      m_field(new FormField(tr("&Change, %"), m_change))
{
    setHelpTopic(QStringLiteral("targets"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptsByItself(false);
    setTitle(tr("Begin the targets of %1").arg(names.to));
    setPrimaryText(tr("Take over"));
    auto *text = new TextLabel(
        tr("They stand in the grid, changed by the share below, and are stored when you apply them."),
        TypeRole::Body, Role::Muted);
    text->setWordWrap(true);
    body()->addWidget(text);
    const std::array texts{tr("From the &targets of %1 and of its months").arg(names.previous),
                           tr("From the &figures of %1, a year before").arg(names.yearAgo),
                           tr("From the figures of %1, the &period before").arg(names.previous)};
    for (size_t i = 0; i < texts.size(); ++i) {
        m_choices[i] = new QRadioButton(texts[i]);
        m_choices[i]->setChecked(i == size_t(offered));
        body()->addWidget(m_choices[i]);
        connect(m_choices[i], &QAbstractButton::toggled, this, &CopyTargetsDialog::showHint);
    }
    body()->addWidget(m_field);
    showHint();
    connect(this, &Dialog::primaryClicked, this,
            [this, language, accepted = std::move(accepted)] { take(accepted, language); });
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

void CopyTargetsDialog::take(const std::function<void(const CopyTargets &)> &accepted, Language language)
{
    QString typed = m_change->text().trimmed();
    if (typed.startsWith(u'+'))
        typed.remove(0, 1);
    if (!typed.endsWith(u'%'))
        typed += u'%';
    const auto change = wording::parseMetricNumber(typed, language, metrics::Unit::Percent);
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
