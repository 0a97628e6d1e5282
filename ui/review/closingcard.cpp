// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/closingcard.h"

#include "core/wording/reviewwords.h"
#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"

#include <QVBoxLayout>

namespace vekha::ui {

ClosingCard::ClosingCard(QWidget *parent)
    : Card({}, parent), m_text(new TextLabel(TypeRole::Body, Role::Text, this)),
      m_button(new SecondaryButton({}, this))
{
    m_text->setWordWrap(true);
    m_button->setIconName(QStringLiteral("lock"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch(1);
    body()->setSpacing(12);
    body()->addWidget(m_text);
    body()->addLayout(row);
    connect(m_button, &QAbstractButton::clicked, this, &ClosingCard::press);
    retranslate();
}

void ClosingCard::retranslate()
{
    setTitle(tr("Close the period"));
    m_button->setText(m_isClosed ? tr("Reopen…") : tr("Close the period…"));
}

void ClosingCard::setSummary(const ClosingSummary &summary, const ReviewShown &shown,
                             const wording::NameBook &names)
{
    m_isClosed = summary.closed.has_value();
    m_period = shown.words.periods().inlineName(summary.period);
    m_text->setText(wording::closingSentences(summary, shown.words.format(), shown.words.periods(), names)
                        .join(QLatin1Char('\n')));
    // A longer period that is closed is reopened where it is reviewed.
    const bool isOwn = m_isClosed && summary.closed->period == summary.period;
    m_button->setVisible(summary.canClose() || isOwn);
    retranslate();
}

void ClosingCard::press()
{
    if (m_isClosed) {
        askName(
            this, [] { return tr("Why is it reopened?"); }, [] { return tr("Reopen"); }, QString(),
            [this](const QString &why) { Q_EMIT reopenRequested(why); });
        return;
    }
    if (confirm(
            this, [this] { return tr("Close %1?").arg(m_period); }, [this] { return m_text->text(); },
            [] { return tr("Close the period"); }, false))
        Q_EMIT closeRequested();
}

} // namespace vekha::ui
