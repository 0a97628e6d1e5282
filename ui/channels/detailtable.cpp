// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/detailtable.h"

#include "core/wording/names.h"
#include "ui/channels/channelfigures.h"
#include "ui/common/cellroles.h"

namespace vekha::ui {

using wording::Style;

DetailTable::DetailTable(QObject *parent) : QAbstractTableModel(parent) {}

void DetailTable::setTable(const KpiTable &table, ChannelId channel, const metrics::MetricCatalog &catalog,
                           const KpiWords &words, ViewState::Compare compare)
{
    beginResetModel();
    m_rows.clear();
    const int column = table.columnOf(channel);
    const wording::Format &format = words.format();
    for (size_t i = 0; column >= 0 && i < table.metrics.size(); ++i) {
        const metrics::Metric &metric = catalog.at(table.metrics[i]);
        const KpiCell &cell = table.at(int(i), column);
        if (!cell.value.hasNumber() && !cell.standing.target)
            continue;
        Row row{metric.id, words.names().metric(table.metrics[i]), cell, {}, Role::Text, {}};
        row.texts[Metric] = row.name;
        row.texts[Figure] = format.metricValue(metric, cell.value.number);
        row.texts[Change] = words.change(metric, cell, compare);
        row.changeRole = words.changeRole(metric, cell, compare);
        const auto &target = cell.standing.target;
        if (target && target->isBand())
            row.texts[Target] =
                QStringLiteral("%1–%2").arg(format.metricValue(metric, target->low, Style::Cell),
                                            format.metricValue(metric, target->high));
        else
            row.texts[Target] =
                format.metricValue(metric, target ? std::optional(target->value) : std::nullopt);
        row.texts[Attainment] = format.attainment(cell.standing.attainment, metric.closeFrom);
        row.texts[Standing] = statusWord(shownStatus(cell));
        row.toolTip = words.remarks(cell.value).join(QLatin1Char('\n'));
        m_rows.push_back(std::move(row));
    }
    // What has a target is what one looks for first.
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const Row &row) { return row.cell.standing.target.has_value(); });
    const QString with = words.comparedWith(table, compare);
    m_changeHead = with.isEmpty() ? tr("Change") : tr("Change %1").arg(with);
    endResetModel();
}

void DetailTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

MetricId DetailTable::metricAt(int row) const { return m_rows.at(size_t(row)).metric; }

int DetailTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DetailTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DetailTable::raw(const Row &row, int column) const
{
    const auto orNothing = [](std::optional<double> number) {
        return number ? QVariant(*number) : QVariant();
    };
    switch (column) {
    case Metric:
        return row.name;
    case Figure:
        return orNothing(row.cell.value.number);
    case Change:
        if (!row.cell.compared.number || !row.cell.basis.number || *row.cell.compared.number == 0)
            return {};
        return *row.cell.basis.number / *row.cell.compared.number - 1;
    case Target:
        return row.cell.standing.target ? QVariant(row.cell.standing.target->value) : QVariant();
    case Attainment:
        return orNothing(row.cell.standing.attainment);
    default:
        return QString::number(targets::severityRank(shownStatus(row.cell)));
    }
}

QVariant DetailTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[size_t(column)];
    case Qt::ToolTipRole:
        return column == Figure ? row.toolTip : QString();
    case Qt::TextAlignmentRole:
        return int((column == Metric ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole:
        return raw(row, column);
    case StatusRole:
        return column == Standing ? QVariant(int(shownStatus(row.cell))) : QVariant();
    case StatusTagRole:
        return column == Standing;
    case BoldRole:
        return column == Figure;
    case MetricIdRole:
        return row.metric;
    case InkRole:
        return column == Change ? QVariant(int(row.changeRole)) : QVariant();
    default:
        return {};
    }
}

QVariant DetailTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Metric ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return tr("Metric");
    case Figure:
        return tr("Actual");
    case Change:
        return m_changeHead;
    case Target:
        return tr("Target");
    case Attainment:
        return tr("Attained");
    default:
        return tr("Status");
    }
}

} // namespace vekha::ui
