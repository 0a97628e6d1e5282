// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/boardtable.h"

#include "ui/common/cellroles.h"
#include "ui/theme/type.h"

#include <cmath>

namespace vekha::ui {

using metrics::Metric;
using wording::Format;
using wording::Scale;
using wording::Style;

namespace {

Scale sharedScale(const KpiTable &table, int row, const Metric &metric, const Format &format)
{
    double largest = 0;
    for (int group = 0; group < int(table.groups.size()); ++group)
        largest = std::max(largest, std::abs(table.at(row, group).value.number.value_or(0)));
    return format.scaleFor(metric, largest);
}

/// A channel that has figures of other metrics alone (the whole company, as a rule) would be a column of
/// dashes.
bool hasFigures(const Overview &overview, int group)
{
    return std::any_of(overview.tableMetrics.begin(), overview.tableMetrics.end(), [&](MetricIndex metric) {
        const KpiCell &cell = overview.table.at(overview.table.rowOf(metric), group);
        return cell.value.hasNumber() || cell.standing.target;
    });
}

QString toolTipOf(const KpiCell &cell, const Metric &metric, const KpiTable &table, const KpiWords &words,
                  ViewState::Compare compare)
{
    QStringList lines;
    if (cell.value.hasNumber()) {
        lines.append(words.format().metricValue(metric, cell.value.number, Style::Exact));
        const QString with = words.comparedWith(table, compare);
        const QString change = words.change(metric, cell, compare);
        if (!with.isEmpty() && change != Format::missing())
            lines.append(QStringLiteral("%1 %2").arg(change, with));
        if (cell.standing.target)
            lines.append(words.target(metric, cell.standing) + QStringLiteral(": ") +
                         words.standing(metric, cell.standing));
    }
    lines.append(words.remarks(cell.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BoardTable::BoardTable(QObject *parent) : QAbstractTableModel(parent) {}

void BoardTable::setOverview(const SharedOverview &shown, const metrics::MetricCatalog &catalog,
                             const KpiWords &words, const ViewState &view)
{
    const Overview &overview = *shown;
    const KpiTable &table = overview.table;
    std::vector<ChannelId> channels;
    std::vector<int> groups;
    QStringList heads{tr("KPI")};
    for (int group = 0; group < int(table.groups.size()); ++group) {
        const bool total = table.groups[size_t(group)].kind == facts::Group::Kind::Total;
        if (!total && !hasFigures(overview, group))
            continue;
        groups.push_back(group);
        channels.push_back(total ? ChannelId::All : table.groups[size_t(group)].channel);
        heads.append(words.names().channel(channels.back()));
    }
    std::vector<Row> rows;
    for (const MetricIndex index : overview.tableMetrics) {
        const Metric &metric = catalog.at(index);
        const int place = table.rowOf(index);
        const Scale scale = sharedScale(table, place, metric, words.format());
        Row row{index, metric.id, words.names().shortMetric(index), {}, {}};
        if (scale.divisor > 1)
            row.unit = words.format().unitSuffix(metric, scale);
        for (const int group : groups) {
            const KpiCell &figure = table.at(place, group);
            Cell cell;
            cell.raw = figure.value.number;
            cell.text = !figure.value.hasNumber() ? Format::missing()
                        : scale.divisor > 1 ? words.format().scaledValue(metric, figure.value.number, scale)
                                            : words.format().metricValue(metric, figure.value.number);
            // A dash alone says that there is nothing: no shape beside it.
            if (figure.value.hasNumber())
                cell.status = shownStatus(figure);
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    const bool sameShape = rows.size() == m_rows.size() && channels == m_channels && heads == m_heads;
    if (!sameShape)
        beginResetModel();
    m_source = Source{shown, catalog, words, view.compare};
    m_rows = std::move(rows);
    m_groups = std::move(groups);
    m_channels = std::move(channels);
    m_heads = heads;
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BoardTable::clear()
{
    beginResetModel();
    m_source.reset();
    m_rows.clear();
    m_groups.clear();
    m_channels.clear();
    m_heads.clear();
    endResetModel();
}

MetricId BoardTable::metricAt(int row) const { return m_rows.at(size_t(row)).metric; }

ChannelId BoardTable::channelAt(int column) const
{
    return column == 0 ? ChannelId::All : m_channels.at(size_t(column - 1));
}

QList<Status> BoardTable::statuses() const
{
    QList<Status> found;
    for (const Status status : {Status::Met, Status::Close, Status::Missed, Status::OnCourse, Status::AtRisk,
                                Status::OffCourse, Status::TooEarly, Status::NoTarget}) {
        const bool occurs = std::any_of(m_rows.begin(), m_rows.end(), [status](const Row &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [status](const Cell &cell) { return cell.status == status; });
        });
        if (occurs)
            found.append(status);
    }
    return found;
}

int BoardTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BoardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    if (role == MetricIdRole)
        return row.metric;
    if (index.column() == 0)
        return nameData(row, role);
    return cellData(row, index.column() - 1, role);
}

QVariant BoardTable::nameData(const Row &row, int role) const
{
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == UnitRole && !row.unit.isEmpty())
        return row.unit;
    return {};
}

QVariant BoardTable::cellData(const Row &row, int column, int role) const
{
    const Cell &cell = row.cells[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return seldomText(row, column, role);
    case RawValueRole:
        return cell.raw ? QVariant(*cell.raw) : QVariant();
    case StatusRole:
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    case BoldRole:
        return m_channels[size_t(column)] == ChannelId::All;
    case MutedRole:
        return !cell.raw;
    case CopyTextRole:
        return cell.raw ? QVariant(seldomText(row, column, role)) : QVariant();
    default:
        return {};
    }
}

QString BoardTable::seldomText(const Row &row, int column, int role) const
{
    const auto &[overview, catalog, words, compare] = *m_source;
    const KpiTable &table = overview->table;
    const Metric &metric = catalog.at(row.index);
    const KpiCell &figure = table.at(table.rowOf(row.index), m_groups[size_t(column)]);
    if (role == Qt::ToolTipRole)
        return toolTipOf(figure, metric, table, words, compare);
    if (role == CopyTextRole)
        return words.format().editText(metric, figure.value.number);
    return figure.value.hasNumber()
               ? QStringLiteral("%1, %2").arg(words.format().metricValue(metric, figure.value.number),
                                              words.standing(metric, figure.standing))
               : words.remarks(figure.value).value(0);
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_heads[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && section == 1)
        return ui::font(TypeRole::SecondaryBold);
    return {};
}

} // namespace vekha::ui
