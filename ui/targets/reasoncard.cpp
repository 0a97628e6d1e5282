// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/reasoncard.h"

#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/targets/targettext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr size_t revisionsShown = 3;
constexpr int textHeight = 56;

} // namespace

ReasonCard::ReasonCard(QWidget *parent)
    : Card({}, parent), m_reason(new QComboBox), m_field(new FormField(QString(), m_reason)),
      m_text(new QPlainTextEdit), m_revisions(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_all(new LinkButton)
{
    m_reason->setPlaceholderText(QStringLiteral("–"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_revisions->setWordWrap(true);
    body()->setSpacing(8);
    body()->addWidget(m_field);
    body()->addWidget(m_text);
    body()->addWidget(m_revisions);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { m_field->setError({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_field->setError({}); });
    connect(m_all, &QAbstractButton::clicked, this, &ReasonCard::allRevisionsRequested);
    retranslate();
    clearRevisions();
}

QStringList ReasonCard::usualReasons()
{
    return {QCoreApplication::translate("TargetReasons", "Plan for the period"),
            QCoreApplication::translate("TargetReasons", "Budget was changed"),
            QCoreApplication::translate("TargetReasons", "Season"),
            QCoreApplication::translate("TargetReasons", "New campaign"),
            QCoreApplication::translate("TargetReasons", "Market or prices changed"),
            QCoreApplication::translate("TargetReasons", "A mistake was corrected")};
}

void ReasonCard::retranslate()
{
    const int chosen = m_reason->currentIndex();
    const QSignalBlocker quiet(m_reason);
    setTitle(tr("Reason for the change"));
    m_reason->clear();
    m_reason->addItems(usualReasons());
    m_reason->setCurrentIndex(chosen);
    m_reason->setPlaceholderText(tr("Choose a reason"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_text->setPlaceholderText(tr("In your own words"));
    m_text->setAccessibleName(tr("Reason in your own words"));
}

QString ReasonCard::reason() const
{
    QStringList parts{m_reason->currentIndex() >= 0 ? m_reason->currentText() : QString(),
                      m_text->toPlainText().simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

void ReasonCard::clearReason()
{
    m_reason->setCurrentIndex(-1);
    m_text->clear();
}

void ReasonCard::demandReason()
{
    m_field->setError(tr("Say why the targets are changed: the trend and the review will show it."));
    m_reason->setFocus();
}

void ReasonCard::clearRevisions()
{
    m_revisions->hide();
    m_all->hide();
}

void ReasonCard::setRevisions(const std::vector<targets::Revision> &revisions, const targets::TargetKey &key,
                              const metrics::Metric &metric, const KpiWords &words, QDate today)
{
    QStringList lines;
    for (const targets::Revision &revision : revisions) {
        if (size_t(lines.size()) == revisionsShown)
            break;
        const QString value =
            revision.target ? targetValueText(*revision.target, metric, words.format()) : tr("removed");
        QStringList parts{words.periods().shortDateName(revision.when.toLocalTime().date(), today),
                          revision.who, value, revision.why};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(", ")));
    }
    if (key.period.days().last < calendar::dayOf(today) && targets::isReviewed(revisions, key.period))
        lines.append(tr("The period is over: its review keeps the target that was in force when it ended."));
    m_revisions->setText(lines.join(QLatin1Char('\n')));
    m_revisions->setVisible(!lines.isEmpty());
    m_all->setText(tr("All %n revision(s)", nullptr, int(revisions.size())));
    m_all->setVisible(revisions.size() > revisionsShown);
}

} // namespace vekha::ui
