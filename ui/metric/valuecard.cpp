// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/valuecard.h"

#include "core/wording/goalwords.h"
#include "core/wording/reasons.h"
#include "ui/common/buttons.h"
#include "ui/common/gauge.h"
#include "ui/common/helpplace.h"
#include "ui/common/status.h"
#include "ui/common/warningplace.h"
#include "ui/metric/separator.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vekha::ui {

using Compare = ViewState::Compare;

ValueCard::ValueCard(QWidget *parent)
    : Card({}, parent), m_period(new ElidingLabel(TypeRole::Secondary, Role::Muted, this)),
      m_status(new StatusLabel(this)), m_value(new FigureLabel(TypeRole::Display, Role::Text, this)),
      m_gauge(new Gauge(GaugeSize::Detail, this)), m_line(new Separator(this)),
      m_target(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_remarks(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_warningKind(new StatusLabel(this)),
      m_warning(new TextLabel(TypeRole::Secondary, Role::Text, this)),
      m_warningLink(new LinkButton(QString(), this))
{
    m_status->setTag(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_period, 1);
    head->addWidget(m_status);
    body()->addLayout(head);

    auto *figures = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    // Without changes and a gauge beside it, the dash of a missing figure would stand in the middle.
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->addWidget(m_value);
    m_previous = addChangeRow(column);
    m_yearAgo = addChangeRow(column);
    column->addStretch(1);
    figures->addLayout(column, 1);
    figures->addWidget(m_gauge, 0, Qt::AlignTop | Qt::AlignRight);
    body()->addLayout(figures);
    body()->addWidget(m_line);
    m_target->setWordWrap(true);
    body()->addWidget(m_target);
    m_remarks->setWordWrap(true);
    body()->addWidget(m_remarks);
    auto *warningHead = new QHBoxLayout;
    warningHead->addWidget(m_warningKind);
    warningHead->addStretch(1);
    warningHead->addWidget(m_warningLink);
    body()->addLayout(warningHead);
    m_warning->setWordWrap(true);
    body()->addWidget(m_warning);
    for (QWidget *part : std::initializer_list<QWidget *>{m_warningKind, m_warning, m_warningLink})
        part->hide();
    connect(m_warningLink, &LinkButton::clicked, this, &ValueCard::warningsRequested);
}

void ValueCard::setWarning(const warnings::Warning *warning, const wording::WarningWords &words)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_warningKind, m_warning, m_warningLink})
        part->setVisible(warning);
    if (!warning)
        return;
    m_warningKind->setStatus(warning->status());
    m_warningKind->setText(wording::warningKindName(*warning));
    m_warningKind->setToolTip(wording::severityTold(warning->severity));
    m_warning->setText(words.text(*warning));
    m_warningLink->setText(tr("Warnings of the metric"));
}

QString ValueCard::warningText() const { return m_warning->isHidden() ? QString() : m_warning->text(); }

ValueCard::ChangeRow ValueCard::addChangeRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const ChangeRow made{new FigureLabel(TypeRole::SecondaryBold, Role::Muted, this),
                         new ElidingLabel(TypeRole::Secondary, Role::Muted, this)};
    row->addWidget(made.change);
    row->addWidget(made.with, 1);
    column->addLayout(row);
    return made;
}

void ValueCard::setShown(const Shown &shown)
{
    const MetricDetail &detail = *shown.detail;
    const metrics::Metric &metric = shown.metric();
    setHelpMetric(this, metric.id);
    const KpiCell *cell = detail.cell(detail.previous);
    const std::optional<double> number = cell ? cell->value.number : std::nullopt;
    const wording::Format &format = shown.words.format();
    m_period->setText(shown.words.periods().rangeName(
        detail.previous.shownDays.isEmpty() ? shown.view.days : detail.previous.shownDays));
    m_value->setFigure(format.metricValue(metric, number),
                       format.metricValue(metric, number, wording::Style::Exact),
                       format.metricValue(metric, number, wording::Style::Short));
    m_value->setAccessibleName(
        QStringLiteral("%1: %2").arg(shown.words.names().metric(detail.metric), m_value->text()));
    m_status->setStatus(cell ? shownStatus(*cell) : Status::NoData);
    showChange(m_previous, shown, detail.previous, Compare::Previous);
    showChange(m_yearAgo, shown, detail.yearAgo, Compare::YearAgo);
    // The period before a year is the year ago: once is enough.
    if (detail.previous.comparedDays && detail.previous.comparedDays == detail.yearAgo.comparedDays) {
        m_yearAgo.change->hide();
        m_yearAgo.with->hide();
    }
    showTarget(shown, cell);
    showRemarks(shown, cell);
}

void ValueCard::showChange(const ChangeRow &row, const Shown &shown, const KpiTable &table, Compare compare)
{
    const KpiCell *cell = shown.detail->cell(table);
    const bool isKnown = cell && cell->compared.hasNumber() && cell->basis.hasNumber();
    row.change->setVisible(isKnown);
    row.with->setVisible(isKnown);
    if (!isKnown)
        return;
    row.change->setFigure(
        shown.words.change(shown.metric(), *cell, compare),
        shown.words.format().signedValue(shown.metric(), *cell->basis.number - *cell->compared.number));
    row.change->setRole(shown.words.changeRole(shown.metric(), *cell, compare));
    row.with->setText(shown.words.comparedWith(table, compare));
    row.with->setToolTip(shown.words.comparing(table));
}

void ValueCard::showTarget(const Shown &shown, const KpiCell *cell)
{
    const bool hasTarget = cell && cell->standing.target;
    GaugeValue value = cell ? shown.words.gauge(shown.metric(), cell->standing) : GaugeValue{};
    if (value.attainment)
        value.subText = tr("of target");
    m_gauge->setVisible(hasTarget);
    m_gauge->setValue(value);
    if (!hasTarget) {
        m_target->setText(shown.view.period && calendar::monthsIn(shown.view.period->granularity) > 0
                              ? tr("No target for this period.")
                              : tr("Targets belong to months, quarters and years."));
        return;
    }
    const targets::Standing &standing = cell->standing;
    m_gauge->setSpokenText(shown.words.names().metric(shown.detail->metric),
                           shown.words.standing(shown.metric(), standing));
    const QString target = wording::capitalised(shown.words.target(shown.metric(), standing));
    QStringList parts = {target};
    if (standing.attainment)
        parts.append(tr("Attainment %1").arg(shown.attainment(standing)));
    else
        parts.append(wording::sentence(standing.noAttainment));
    if (standing.rolledUp)
        parts.append(tr("added up from channels or months"));
    parts.removeAll(QString());
    QStringList lines{parts.join(QStringLiteral("  ·  "))};
    lines += outlook(shown, standing);
    lines += wording::sentence(standing.rule, shown.metric(), shown.words.format(),
                               shown.words.names().shortMetric(standing.rule.input));
    lines += wording::targetRemark(standing, shown.metric(), shown.words.format());
    lines.removeAll(QString());
    m_target->setText(lines.join(QLatin1Char('\n')));
}

/// Of a running period: what it is expected to come to, and how it goes towards its target.
QStringList ValueCard::outlook(const Shown &shown, const targets::Standing &standing) const
{
    if (!standing.outlook)
        return {};
    const targets::Outlook &known = *standing.outlook;
    const wording::Format &format = shown.words.format();
    QStringList parts, lines;
    if (known.expected)
        parts += tr("Forecast %1").arg(format.metricValue(shown.metric(), known.expected));
    if (known.chance)
        parts += tr("Chance %1").arg(format.percent(*known.chance, 0));
    lines += parts.join(QStringLiteral("  ·  "));
    if (known.pace && known.pace->rateNeeded && !known.pace->isReached)
        lines += tr("Needed a day: %1, so far %2")
                     .arg(format.metricValue(shown.metric(), known.pace->rateNeeded),
                          format.metricValue(shown.metric(), known.pace->rateSoFar));
    if (known.pace && known.pace->reachedOn && !known.pace->isReached) {
        const bool isLate = *known.pace->reachedOn > shown.view.days.last;
        const QString day = shown.dayName(calendar::dateOf(*known.pace->reachedOn));
        lines += isLate ? tr("The target would be reached only on %1, after the period ends").arg(day)
                        : tr("Expected to be reached on %1").arg(day);
    }
    return lines;
}

void ValueCard::showRemarks(const Shown &shown, const KpiCell *cell)
{
    const QStringList remarks =
        cell ? shown.words.remarks(cell->value)
             : QStringList{tr("The channel has no figures of this metric in the period.")};
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace vekha::ui
