// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/measurelist.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/searchcombo.h"

#include <QBoxLayout>

#include <algorithm>

namespace vekha::ui {

MeasureList::MeasureList(AppContext &context, const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_context(context), m_workspace(workspace), m_heads(new QWidget(this)),
      m_column(new QVBoxLayout(this)), m_add(new SecondaryButton({}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *heads = new QHBoxLayout(m_heads);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(8);
    for (const int width : MeasureRow::widths()) {
        auto *label = new ElidingLabel(TypeRole::Secondary, Role::Muted, m_heads);
        if (width > 0)
            label->setFixedWidth(width);
        heads->addWidget(label, width == 0 ? 1 : 0);
        m_headLabels.push_back(label);
    }
    m_column->addWidget(m_heads);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setIconName(QStringLiteral("plus"));
    m_heads->hide();
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({})->metricBox()->setFocus();
        Q_EMIT changed();
    });
    retranslate();
}

void MeasureList::setMeasures(const std::vector<goals::Measure> &measures)
{
    while (!m_rows.empty())
        removeRow(m_rows.back());
    for (const goals::Measure &measure : measures)
        addRow(measure);
}

MeasureRow *MeasureList::addRow(const goals::Measure &measure)
{
    auto *row = new MeasureRow(m_context, m_workspace, measure, this);
    m_column->insertWidget(int(m_rows.size()) + 1, row);
    m_rows.push_back(row);
    m_heads->show();
    connect(row, &MeasureRow::changed, this, &MeasureList::changed);
    connect(row, &MeasureRow::removeRequested, this, [this, row] {
        removeRow(row);
        m_add->setFocus();
        Q_EMIT changed();
    });
    return row;
}

void MeasureList::removeRow(MeasureRow *row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_heads->setVisible(!m_rows.empty());
}

std::vector<goals::Measure> MeasureList::measures() const
{
    std::vector<goals::Measure> measures;
    for (const MeasureRow *row : m_rows) {
        if (const goals::Measure measure = row->measure(); !measure.metric.isEmpty())
            measures.push_back(measure);
    }
    return measures;
}

bool MeasureList::hasFault() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const MeasureRow *row) { return row->hasFault(); });
}

void MeasureList::showFacts(const GoalRow &row, const GoalText &text)
{
    size_t place = 0;
    for (MeasureRow *shown : m_rows) {
        if (shown->measure().metric.isEmpty() || place >= row.facts.size()) {
            shown->clearFacts();
            continue;
        }
        QStringList lacking;
        for (const goals::Lacking &each : row.lacks) {
            if (each.measure == int(place))
                lacking += wording::sentence(each.lack);
        }
        shown->showFacts(row.facts[place], row.progress.measures[place], lacking, text);
        ++place;
    }
}

void MeasureList::retranslate()
{
    const QStringList heads{tr("Metric"), tr("Channel"), tr("Baseline"),
                            tr("Target"), tr("Weight"),  QString()};
    for (size_t i = 0; i < m_headLabels.size(); ++i)
        m_headLabels[i]->setText(heads[qsizetype(i)]);
    m_add->setText(tr("Add a measure"));
    for (MeasureRow *row : m_rows)
        row->retranslate();
}

} // namespace vekha::ui
