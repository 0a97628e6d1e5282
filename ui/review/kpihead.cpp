// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/kpihead.h"

#include "core/wording/reviewwords.h"
#include "ui/common/buttons.h"
#include "ui/common/gauge.h"
#include "ui/common/status.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vekha::ui {

KpiHead::KpiHead(QWidget *parent)
    : Card({}, parent), m_name(new ElidingLabel(TypeRole::PageTitle, Role::Text, this)),
      m_open(new LinkButton({}, this)), m_status(new StatusLabel(this)),
      m_value(new FigureLabel(TypeRole::Display, Role::Text, this)),
      m_change(new FigureLabel(TypeRole::BodyBold, Role::Muted, this)),
      m_with(new ElidingLabel(TypeRole::Secondary, Role::Muted, this)),
      m_target(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_outlook(new TextLabel(TypeRole::Body, Role::Text, this)),
      m_remarks(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_gauge(new Gauge(GaugeSize::Detail, this))
{
    m_status->setTag(true);
    for (TextLabel *label : {m_target, m_outlook, m_remarks})
        label->setWordWrap(true);
    m_outlook->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name, 1);
    head->addWidget(m_open);
    head->addWidget(m_status);
    auto *change = new QHBoxLayout;
    change->setSpacing(6);
    change->addWidget(m_change);
    change->addWidget(m_with, 1);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(m_value);
    figures->addLayout(change);
    figures->addWidget(m_target);
    figures->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_outlook);
    words->addWidget(m_remarks);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(figures, 5);
    row->addWidget(m_gauge, 0, Qt::AlignTop);
    row->addLayout(words, 6);
    body()->setSpacing(8);
    body()->addLayout(head);
    body()->addLayout(row);
    connect(m_open, &QAbstractButton::clicked, this, &KpiHead::openRequested);
}

void KpiHead::setKpi(const ReviewShown &shown, const ReviewKpi &kpi)
{
    const metrics::Metric &metric = shown.metric(kpi);
    const wording::Format &format = shown.words.format();
    const auto number = kpi.cell.value.number;
    m_name->setText(shown.name(kpi));
    m_open->setText(tr("Open the KPI"));
    m_status->setStatus(shownStatus(kpi.cell));
    m_value->setFigure(shown.value(kpi), format.metricValue(metric, number, wording::Style::Exact));
    m_value->setAccessibleName(QStringLiteral("%1: %2").arg(shown.name(kpi), shown.value(kpi)));
    const QString change = shown.change(kpi);
    const bool isKnown = change != wording::Format::missing();
    m_change->setVisible(isKnown);
    m_with->setVisible(isKnown);
    m_change->setFigure(change);
    m_change->setRole(shown.words.changeRole(metric, kpi.cell, shown.board->view.compare));
    m_with->setText(shown.comparedWith());
    m_with->setToolTip(shown.comparing());
    showTarget(shown, kpi);
    m_outlook->clear();
    m_outlook->hide();
    const QStringList remarks = shown.words.remarks(kpi.cell.value);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

void KpiHead::showTarget(const ReviewShown &shown, const ReviewKpi &kpi)
{
    const targets::Standing &standing = kpi.cell.standing;
    m_target->setText(shown.target(kpi));
    m_gauge->setVisible(standing.target.has_value());
    GaugeValue value = shown.words.gauge(shown.metric(kpi), standing);
    if (value.attainment)
        value.subText = tr("of target");
    m_gauge->setValue(value);
    m_gauge->setSpokenText(shown.name(kpi), shown.words.standing(shown.metric(kpi), standing));
}

void KpiHead::setDetail(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail)
{
    const QStringList told =
        wording::outlookSentences(*shown.board, kpi, detail, shown.words.format(), shown.words.periods());
    m_outlook->setText(told.join(QLatin1Char('\n')));
    m_outlook->setVisible(!told.isEmpty());
}

} // namespace vekha::ui
