// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/factspanel.h"

#include "core/wording/names.h"
#include "ui/common/datatable.h"
#include "ui/common/labels.h"

#include <QBoxLayout>

namespace vekha::ui {

using exchange::FactsPreview;
using exchange::PreviewChannel;
using exchange::PreviewFact;

FactsModel::FactsModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{
}

void FactsModel::show(const FactsPreview &facts, const metrics::MetricCatalog &catalog,
                      const std::vector<Channel> &channels)
{
    beginResetModel();
    m_facts = facts;
    m_catalog = catalog;
    m_channels = channels;
    const bool campaigns = std::any_of(m_facts.facts.begin(), m_facts.facts.end(),
                                       [](const PreviewFact &fact) { return !fact.campaign.isEmpty(); });
    m_columns = {PeriodColumn, ChannelColumn, MetricColumn, ValueColumn};
    if (campaigns)
        m_columns.append(CampaignColumn); // the value stays in sight without it
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.facts.size());
}

int FactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString FactsModel::channelText(const PreviewChannel &channel) const
{
    for (const Channel &known : m_channels) {
        if (known.id == channel.id)
            return wording::channelName(known, m_context.language());
    }
    const QString title = channel.title.in(m_context.language());
    return title.isEmpty() ? channel.name : title;
}

QString FactsModel::text(const PreviewFact &fact, int column) const
{
    const metrics::Metric &metric = m_catalog.at(fact.input);
    switch (column) {
    case PeriodColumn:
        return m_context.names().longName(fact.period);
    case ChannelColumn:
        return channelText(m_facts.channels[size_t(fact.channel)]);
    case CampaignColumn:
        return fact.campaign;
    case MetricColumn:
        return wording::shortMetricName(metric, m_context.language());
    default:
        return m_context.format().metricValue(metric, fact.value, wording::Style::Exact);
    }
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewFact &fact = m_facts.facts[size_t(index.row())];
    const Column column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return text(fact, column);
    case RawValueRole:
        return column == ValueColumn ? QVariant(fact.value) : QVariant();
    case UnitRole:
        return column == ChannelColumn && m_facts.channels[size_t(fact.channel)].id == ChannelId::All
                   ? QVariant(tr("new", "channel"))
                   : QVariant();
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_columns.value(section) == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (m_columns.value(section)) {
    case PeriodColumn:
        return tr("Period");
    case ChannelColumn:
        return tr("Channel");
    case CampaignColumn:
        return tr("Campaign");
    case MetricColumn:
        return tr("Metric");
    default:
        return tr("Value");
    }
}

FactsPanel::FactsPanel(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context),
      m_line(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_table(new DataTable(this)),
      m_model(new FactsModel(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    m_line->setWordWrap(true);
    m_table->setDensity(RowDensity::Compact);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
}

// While other figures are being made the former ones stay: nothing flickers at each choice.
void FactsPanel::refresh()
{
    m_table->setAccessibleName(tr("The first figures that would be stored"));
    const auto &facts = m_session.facts();
    if (facts) {
        m_model->show(*facts, m_session.catalog(), m_session.workspace().content()->channels);
        m_table->resizeToContents();
        if (facts->facts.empty()) {
            m_line->setText(tr("No figures come of this."));
        } else {
            QString line = tr("The first %n figure(s)", nullptr, int(facts->facts.size()));
            if (facts->days)
                line += QStringLiteral(" · ") +
                        tr("the file covers %1").arg(m_context.names().rangeName(*facts->days));
            m_line->setText(line);
        }
    } else if (m_session.state() != ImportSession::State::Judging) {
        m_model->show({}, m_session.catalog(), {});
        QString line;
        if (m_session.table())
            line = m_session.doubts().empty()
                       ? tr("The figures are shown here as soon as the columns are chosen.")
                       : tr("The figures are shown here as soon as the question above is answered.");
        m_line->setText(line);
    }
}

} // namespace vekha::ui
