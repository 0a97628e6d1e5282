// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/kpichoice.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metricpicker.h"

#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int mostKpis = 40;
constexpr int gap = 8;

} // namespace

KpiChoice::KpiChoice(QWidget *parent)
    : Card({}, parent), m_catalog(metrics::MetricCatalog::builtIn()),
      m_which(new TextLabel(TypeRole::Body, Role::Text)),
      m_names(new TextLabel(TypeRole::Secondary, Role::Muted)), m_choose(new SecondaryButton),
      m_asUsual(new LinkButton), m_picker(new MetricPicker(MetricPicker::Mode::Several, this))
{
    m_which->setWordWrap(true);
    m_names->setWordWrap(true);
    m_picker->setMost(mostKpis);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    row->addWidget(m_asUsual);
    body()->setSpacing(gap);
    body()->addWidget(m_which);
    body()->addWidget(m_names);
    body()->addLayout(row);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        m_picker->setChecked(m_metrics.isEmpty() ? m_usual : m_metrics);
        m_picker->openUnder(m_choose);
    });
    connect(m_picker, &MetricPicker::closed, this, [this] { choose(m_picker->checked()); });
    connect(m_asUsual, &QAbstractButton::clicked, this, [this] { choose({}); });
    retranslate();
}

void KpiChoice::setOffered(const metrics::MetricCatalog &catalog, Language language,
                           const QList<MetricId> &usual)
{
    m_catalog = catalog;
    m_language = language;
    m_usual = usual;
    m_picker->setCatalog(catalog, language);
    showChoice();
}

void KpiChoice::setMetrics(const QList<MetricId> &metrics)
{
    m_metrics = metrics;
    showChoice();
}

// The usual ones, ticked as they were, are no choice: KPIs that come later will be in the report.
void KpiChoice::choose(const QList<MetricId> &metrics)
{
    const QList<MetricId> chosen = metrics == m_usual ? QList<MetricId>() : metrics;
    if (chosen == m_metrics)
        return;
    m_metrics = chosen;
    showChoice();
    Q_EMIT changed();
}

QString KpiChoice::told() const { return m_which->text() + QLatin1Char('\n') + m_names->text(); }

void KpiChoice::showChoice()
{
    QStringList names;
    for (const MetricId &id : m_metrics.isEmpty() ? m_usual : m_metrics) {
        if (const metrics::Metric *metric = m_catalog.find(id))
            names << wording::shortMetricName(*metric, m_language);
    }
    m_which->setText(m_metrics.isEmpty()
                         ? tr("On the dashboards or with a target: %n", nullptr, int(names.size()))
                         : tr("%n chosen", nullptr, int(names.size())));
    m_names->setText(names.join(QStringLiteral(", ")));
    m_names->setVisible(!names.isEmpty());
    m_asUsual->setVisible(!m_metrics.isEmpty());
}

void KpiChoice::retranslate()
{
    setTitle(tr("KPIs of the report"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the KPIs of the report"));
    m_asUsual->setText(tr("As usual"));
    showChoice();
}

} // namespace vekha::ui
