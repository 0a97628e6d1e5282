// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/comparisontable.h"

#include "core/wording/names.h"
#include "ui/common/cellroles.h"

#include <cmath>

namespace vekha::ui {

using metrics::Metric;
using wording::Format;
using wording::Style;

namespace {

/// From here on a currency sign in every cell would only be noise: it stands in the head.
constexpr double sharedUnitFrom = 100'000;

} // namespace

ComparisonTable::ComparisonTable(QObject *parent) : QAbstractTableModel(parent) {}

std::vector<ComparisonTable::Column> ComparisonTable::columnsFor(const ChannelFigures &figures,
                                                                 const std::vector<Channel> &channels,
                                                                 const metrics::MetricCatalog &catalog,
                                                                 const KpiWords &words,
                                                                 ComparisonMode mode) const
{
    std::vector<Column> columns(1);
    columns[0].head = tr("Channel");
    std::vector<MetricIndex> shown = figures.chosen;
    const bool spendChosen = std::find(shown.begin(), shown.end(), figures.spend) != shown.end();
    if (figures.spend >= 0 && !spendChosen)
        shown.insert(shown.begin() + std::min<long>(1, long(shown.size())), figures.spend);
    for (const MetricIndex index : shown) {
        const Metric &metric = catalog.at(index);
        Column column{Kind::Figure, index, metric.id, words.names().shortMetric(index)};
        for (const Channel &channel : channels)
            column.largest =
                std::max(column.largest, std::abs(figures.at(index, channel.id).value.number.value_or(0)));
        column.coloured = columns.size() == 1;
        column.bar = column.coloured || index == figures.spend;
        column.shared = metric.unit == metrics::Unit::Money && column.largest >= sharedUnitFrom;
        if (column.shared)
            column.head = words.format().nameWithUnit(column.head, metric);
        columns.push_back(column);
        if (mode == ComparisonMode::Change)
            columns.push_back({Kind::Change, index, metric.id, tr("Change")});
    }
    if (mode == ComparisonMode::TargetVsActual)
        columns.push_back({Kind::Summary, -1, {}, tr("Against targets")});
    return columns;
}

ComparisonTable::Cell ComparisonTable::summaryCell(const ChannelFigures &figures, ChannelId channel,
                                                   const KpiWords &words)
{
    std::vector<Status> statuses;
    QStringList lines;
    for (const MetricIndex metric : figures.chosen) {
        statuses.push_back(shownStatus(figures.at(metric, channel)));
        lines.append(QStringLiteral("%1: %2").arg(words.names().shortMetric(metric),
                                                  statusWord(statuses.back()).toLower()));
    }
    const StatusSummary summary = summaryOf(statuses);
    Cell cell;
    cell.text = summaryText(summary);
    // The shape says how the worst of them stands; the ear is told so.
    cell.spoken =
        summary.judged == 0 ? cell.text : QStringLiteral("%1, %2").arg(statusWord(summary.worst), cell.text);
    // As text: it sorts, but is no figure to be summed.
    cell.raw = QStringLiteral("%1 %2").arg(targets::severityRank(summary.worst)).arg(summary.good);
    cell.toolTip = lines.join(QLatin1Char('\n'));
    cell.status = summary.worst;
    cell.tag = true;
    return cell;
}

ComparisonTable::Cell ComparisonTable::cellFor(const Column &column, const ChannelFigures &figures,
                                               ChannelId channel, const metrics::MetricCatalog &catalog,
                                               const KpiWords &words, ViewState::Compare compare) const
{
    if (column.kind == Kind::Summary)
        return summaryCell(figures, channel, words);
    const Metric &metric = catalog.at(column.metric);
    const KpiCell figure = figures.at(column.metric, channel);
    Cell cell;
    if (column.kind == Kind::Change) {
        cell.text = words.change(metric, figure, compare);
        cell.ink = words.changeRole(metric, figure, compare);
        cell.spoken = QStringLiteral("%1 %2").arg(cell.text, words.comparedWith(figures.table, compare));
        cell.toolTip = words.remarks(figure.compared).join(QLatin1Char('\n'));
        const auto from = figure.compared.number;
        const auto to = figure.basis.number;
        if (from && to && cell.text != Format::missing())
            cell.raw = metric.unit == metrics::Unit::Percent || *from == 0 ? *to - *from : *to / *from - 1;
        return cell;
    }
    const std::optional<double> number = figure.value.number;
    cell.text = words.format().metricValue(metric, number, column.shared ? Style::Cell : Style::Full);
    if (number)
        cell.raw = *number;
    else
        cell.ink = Role::Muted;
    const bool judged = column.metric != figures.spend || figure.standing.target.has_value();
    if (number && judged &&
        std::find(figures.chosen.begin(), figures.chosen.end(), column.metric) != figures.chosen.end())
        cell.status = shownStatus(figure);
    if (column.bar && number && channel != ChannelId::All)
        cell.bar = column.largest > 0 ? std::max(0.0, *number) / column.largest : 0;
    QStringList lines;
    if (number)
        lines.append(words.format().metricValue(metric, number, Style::Exact));
    if (figure.standing.target)
        lines.append(words.target(metric, figure.standing) + QStringLiteral(": ") +
                     words.standing(metric, figure.standing));
    lines.append(words.remarks(figure.value));
    cell.toolTip = lines.join(QLatin1Char('\n'));
    cell.spoken = number ? words.format().metricValue(metric, number) : words.remarks(figure.value).value(0);
    if (cell.status)
        cell.spoken += QStringLiteral(", ") + words.standing(metric, figure.standing);
    return cell;
}

void ComparisonTable::setFigures(const ChannelFigures &figures, const std::vector<Channel> &channels,
                                 const metrics::MetricCatalog &catalog, const KpiWords &words,
                                 ComparisonMode mode, ViewState::Compare compare)
{
    std::vector<Column> columns = columnsFor(figures, channels, catalog, words, mode);
    std::vector<Row> rows;
    const auto addRow = [&](ChannelId channel, int series) {
        Row row{channel, series, {}};
        Cell name;
        name.text = words.names().channel(channel);
        name.spoken = name.text;
        name.raw = name.text;
        row.cells.push_back(name);
        for (size_t i = 1; i < columns.size(); ++i)
            row.cells.push_back(cellFor(columns[i], figures, channel, catalog, words, compare));
        rows.push_back(std::move(row));
    };
    for (const Channel &channel : channels)
        addRow(channel.id, channel.colour);
    if (!rows.empty())
        addRow(ChannelId::All, 0);
    const auto sameChannels = [](const Row &a, const Row &b) { return a.channel == b.channel; };
    const bool sameShape = columns.size() == m_columns.size() &&
                           std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameChannels);
    if (!sameShape)
        beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    if (!sameShape) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ComparisonTable::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    endResetModel();
}

MetricId ComparisonTable::metricAt(int column) const { return m_columns.at(size_t(column)).id; }

ChannelId ComparisonTable::channelAt(int row) const { return m_rows.at(size_t(row)).channel; }

bool ComparisonTable::isTotal(int row) const { return channelAt(row) == ChannelId::All; }

QList<Status> ComparisonTable::statuses() const
{
    QList<Status> found;
    for (const Status status : {Status::Met, Status::Close, Status::Missed, Status::OnCourse, Status::AtRisk,
                                Status::OffCourse, Status::TooEarly, Status::NoTarget}) {
        const bool occurs = std::any_of(m_rows.begin(), m_rows.end(), [status](const Row &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [status](const Cell &cell) { return !cell.tag && cell.status == status; });
        });
        if (occurs)
            found.append(status);
    }
    return found;
}

int ComparisonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ComparisonTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const Cell &cell = row.cells[size_t(index.column())];
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case Qt::AccessibleTextRole:
        return cell.spoken;
    case Qt::TextAlignmentRole:
        return int((column.kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole:
        return cell.raw;
    case StatusRole:
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    case StatusTagRole:
        return cell.tag;
    case BarShareRole:
        return cell.bar ? QVariant(*cell.bar) : QVariant();
    case BarColourRole:
        return column.coloured ? row.series : 0;
    case MetricIdRole:
        return metricAt(index.column());
    case InkRole:
        return cell.ink ? QVariant(int(*cell.ink)) : QVariant();
    case ColourSwatchRole:
        return column.kind == Kind::Name && row.channel != ChannelId::All ? QVariant(row.series) : QVariant();
    case TotalRowRole:
        return row.channel == ChannelId::All;
    default:
        return {};
    }
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns[size_t(section)].head;
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace vekha::ui
