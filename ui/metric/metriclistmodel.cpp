// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/metriclistmodel.h"

#include "core/wording/names.h"
#include "ui/common/cellroles.h"
#include "ui/common/status.h"

namespace vekha::ui {

namespace {

/// Only a target makes a status worth a tag; the others would fill the column with grey.
bool isJudged(const KpiCell &cell) { return cell.standing.target.has_value(); }

} // namespace

void MetricListModel::setContent(const Content &content)
{
    m_content = content;
    build();
}

void MetricListModel::showMatching(const QString &text, bool withFiguresOnly)
{
    m_search = text.trimmed();
    m_withFiguresOnly = withFiguresOnly;
    build();
}

void MetricListModel::build()
{
    if (!m_content)
        return;
    beginResetModel();
    m_rows.clear();
    const metrics::MetricCatalog &catalog = m_content->catalog;
    std::vector<bool> isShown(size_t(catalog.size()), m_search.isEmpty());
    if (!m_search.isEmpty()) {
        for (const MetricIndex metric : catalog.search(m_search))
            isShown[size_t(metric)] = true;
    }
    for (size_t i = 0; m_withFiguresOnly && i < isShown.size(); ++i)
        isShown[i] = isShown[i] && m_content->list->hasFigures[i];
    for (const metrics::MetricGroup &group : catalog.groups())
        addGroup(group.id, wording::groupName(group, m_content->words.format().language()), isShown);
    addGroup({}, tr("Other"), isShown);
    endResetModel();
}

// A metric that stands in several groups is listed in the first of them, once.
void MetricListModel::addGroup(const QString &group, const QString &name, const std::vector<bool> &isShown)
{
    bool hasHead = false;
    for (MetricIndex metric = 0; metric < MetricIndex(isShown.size()); ++metric) {
        if (!isShown[size_t(metric)] || m_content->catalog.at(metric).groups.value(0) != group)
            continue;
        if (!hasHead)
            m_rows.push_back({-1, group, name});
        hasHead = true;
        m_rows.push_back({metric, group, {}});
    }
}

MetricIndex MetricListModel::metricOf(int row) const
{
    return row < 0 || size_t(row) >= m_rows.size() ? -1 : m_rows[size_t(row)].metric;
}

int MetricListModel::rowOfGroup(const QString &group) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].metric < 0 && m_rows[row].group == group)
            return int(row);
    }
    return -1;
}

SparklineData MetricListModel::history(int row) const
{
    const MetricIndex metric = metricOf(row);
    return metric < 0 ? SparklineData{} : SparklineData{m_content->list->history[size_t(metric)], {}, {}, {}};
}

int MetricListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MetricListModel::headRow(const Row &row, int column, int role) const
{
    if (role == TotalRowRole)
        return true;
    if (role == Qt::DisplayRole && column == NameColumn)
        return row.head;
    return {};
}

QString MetricListModel::text(const Row &row, int column) const
{
    const metrics::Metric &metric = m_content->catalog.at(row.metric);
    const KpiCell &cell = m_content->list->table.at(row.metric, 0);
    const Status status = shownStatus(cell);
    switch (column) {
    case NameColumn:
        return m_content->words.names().metric(row.metric);
    case ValueColumn:
        return m_content->words.format().metricValue(metric, cell.value.number);
    case ChangeColumn:
        return m_content->words.change(metric, cell, m_content->compare);
    case AttainmentColumn:
        return cell.standing.target
                   ? m_content->words.format().attainment(cell.standing.attainment, metric.closeFrom)
                   : QString();
    case StatusColumn:
        return statusWord(status);
    default:
        return {};
    }
}

QVariant MetricListModel::raw(const Row &row, int column) const
{
    const KpiCell &cell = m_content->list->table.at(row.metric, 0);
    const auto figure = [](std::optional<double> number) { return number ? QVariant(*number) : QVariant(); };
    if (column == ValueColumn)
        return figure(cell.value.number);
    if (column == AttainmentColumn)
        return figure(cell.standing.attainment);
    return {};
}

QVariant MetricListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_content || m_content->list->table.groups.empty())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.metric < 0)
        return headRow(row, index.column(), role);
    const KpiCell &cell = m_content->list->table.at(row.metric, 0);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case RawValueRole:
        return raw(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool isText = index.column() == NameColumn || index.column() == TrendColumn;
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case MetricIdRole:
        return m_content->catalog.at(row.metric).id;
    case IndentRole:
        return index.column() == NameColumn ? QVariant(1) : QVariant();
    case InkRole:
        if (index.column() == ChangeColumn)
            return int(
                m_content->words.changeRole(m_content->catalog.at(row.metric), cell, m_content->compare));
        return index.column() == StatusColumn ? QVariant(int(statusTextRole(shownStatus(cell)))) : QVariant();
    case StatusRole:
        return index.column() == StatusColumn && isJudged(cell) ? QVariant(int(shownStatus(cell)))
                                                                : QVariant();
    case StatusTagRole:
        return index.column() == StatusColumn && isJudged(cell) ? QVariant(true) : QVariant();
    case PlainStatusRole:
        return index.column() == StatusColumn && !isJudged(cell) ? QVariant(int(shownStatus(cell)))
                                                                 : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return m_content->catalog.at(row.metric).help.in(m_content->words.format().language());
        if (index.column() == ValueColumn)
            return m_content->words.remarks(cell.value).join(QLatin1Char('\n'));
        return {};
    default:
        return {};
    }
}

QVariant MetricListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == ValueColumn || section == ChangeColumn ||
                              section == AttainmentColumn || section == StatusColumn;
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Metric");
    case ValueColumn:
        return tr("Value");
    case ChangeColumn: {
        const QString with =
            m_content ? m_content->words.comparedWith(m_content->list->table, m_content->compare) : QString();
        return with.isEmpty() ? tr("Change") : tr("Change %1").arg(with);
    }
    case TrendColumn:
        return tr("Trend");
    case AttainmentColumn:
        return tr("Attained");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace vekha::ui
