// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/metriceditorlistmodel.h"

#include "core/wording/names.h"
#include "ui/common/cellroles.h"

namespace vekha::ui {

void MetricEditorListModel::show(const metrics::MetricCatalog &catalog, Language language)
{
    m_catalog = catalog;
    m_language = language;
    fill();
}

void MetricEditorListModel::find(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    fill();
}

void MetricEditorListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    if (!m_search.isEmpty()) {
        for (const MetricIndex index : m_catalog.search(m_search))
            m_rows.push_back({index, {}});
        endResetModel();
        return;
    }
    std::vector<MetricIndex> own;
    std::vector<MetricIndex> other;
    for (int i = 0; i < m_catalog.size(); ++i) {
        if (m_catalog.at(i).own)
            own.push_back(i);
        else if (m_catalog.at(i).groups.isEmpty())
            other.push_back(i);
    }
    addGroup(tr("Own metrics"), own);
    for (const metrics::MetricGroup &group : m_catalog.groups()) {
        std::vector<MetricIndex> members;
        for (int i = 0; i < m_catalog.size(); ++i) {
            if (!m_catalog.at(i).own && m_catalog.at(i).groups.contains(group.id))
                members.push_back(i);
        }
        addGroup(wording::groupName(group, m_language), members);
    }
    addGroup(tr("Other metrics"), other);
    endResetModel();
}

void MetricEditorListModel::addGroup(const QString &name, const std::vector<MetricIndex> &metrics)
{
    if (metrics.empty())
        return;
    m_rows.push_back({-1, name});
    // KPIs are what one looks for; the inputs that they are made of follow.
    for (const bool inputs : {false, true}) {
        for (const MetricIndex index : metrics) {
            if (m_catalog.at(index).isInput() == inputs)
                m_rows.push_back({index, {}});
        }
    }
}

MetricId MetricEditorListModel::metricAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].metric < 0)
        return {};
    return m_catalog.at(m_rows[size_t(row)].metric).id;
}

int MetricEditorListModel::rowOf(const MetricId &metric) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!metric.isEmpty() && metricAt(row) == metric)
            return row;
    }
    return -1;
}

int MetricEditorListModel::metricsShown() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.metric >= 0; }));
}

int MetricEditorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricEditorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags MetricEditorListModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && m_rows[size_t(index.row())].metric < 0;
    return head ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

QVariant MetricEditorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.metric < 0) {
        if (role == TotalRowRole)
            return true;
        return role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(row.head) : QVariant();
    }
    const metrics::Metric &metric = m_catalog.at(row.metric);
    switch (role) {
    case Qt::DisplayRole:
        return text(metric, row.metric, index.column());
    case Qt::ToolTipRole:
        return index.column() == FormulaColumn || index.column() == NameColumn
                   ? QVariant(text(metric, row.metric, index.column()))
                   : QVariant();
    case MetricIdRole:
        return metric.id;
    case MutedRole:
        return index.column() != NameColumn;
    case IndentRole:
        return index.column() == NameColumn && m_search.isEmpty() ? 1 : 0;
    default:
        return {};
    }
}

QString MetricEditorListModel::text(const metrics::Metric &metric, MetricIndex index, int column) const
{
    switch (column) {
    case NameColumn:
        return wording::metricName(metric, m_language);
    case UnitColumn:
        return wording::unitName(metric.unit);
    case BetterColumn:
        switch (metric.better) {
        case metrics::Direction::Up:
            return tr("Higher", "which way is better");
        case metrics::Direction::Down:
            return tr("Lower", "which way is better");
        case metrics::Direction::None:
            return QStringLiteral("–");
        }
        return {};
    case OriginColumn:
        if (metric.own)
            return metric.isInput() ? tr("Own input") : tr("Own KPI");
        return metric.isInput() ? tr("Input") : tr("KPI");
    case FormulaColumn:
        return metric.isInput() ? QString() : m_catalog.shownText(m_catalog.formulaOf(index), m_language);
    default:
        return metric.owner;
    }
}

QVariant MetricEditorListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Metric");
    case UnitColumn:
        return tr("Unit");
    case BetterColumn:
        return tr("Better");
    case OriginColumn:
        return tr("Kind");
    case FormulaColumn:
        return tr("Formula");
    default:
        return tr("Owner");
    }
}

} // namespace vekha::ui
