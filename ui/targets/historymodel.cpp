// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/historymodel.h"

#include "core/wording/reasons.h"
#include "ui/common/cellroles.h"
#include "ui/targets/targettext.h"

namespace vekha::ui {

HistoryModel::HistoryModel(AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void HistoryModel::show(const metrics::Metric &metric, std::vector<TargetHistory::Row> rows)
{
    beginResetModel();
    m_metric = metric;
    m_rows = std::move(rows);
    std::reverse(m_rows.begin(), m_rows.end());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetHistory::Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case RawValueRole:
        return raw(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == PeriodColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StatusRole:
        return index.column() == AttainmentColumn ? QVariant(int(row.standing.status)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == ValueColumn && !row.value.hasNumber())
            return wording::sentence(row.value.reason);
        return index.column() == AttainmentColumn && !row.standing.attainment
                   ? QVariant(wording::sentence(row.standing.noAttainment))
                   : QVariant();
    default:
        return {};
    }
}

QString HistoryModel::text(const TargetHistory::Row &row, int column) const
{
    const wording::Format &format = m_context.format();
    switch (column) {
    case PeriodColumn:
        return m_context.names().longName(row.period);
    case ValueColumn:
        return format.metricValue(m_metric, row.value.number);
    case TargetColumn:
        return row.standing.target ? targetValueText(*row.standing.target, m_metric, format)
                                   : wording::Format::missing();
    default:
        return format.attainment(row.standing.attainment, m_metric.closeFrom);
    }
}

QVariant HistoryModel::raw(const TargetHistory::Row &row, int column) const
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (column) {
    case PeriodColumn:
        return {};
    case ValueColumn:
        return number(row.value.number);
    case TargetColumn:
        return row.standing.target ? QVariant(row.standing.target->value) : QVariant();
    default:
        return number(row.standing.attainment);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PeriodColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return tr("Period");
    case ValueColumn:
        return tr("Actual");
    case TargetColumn:
        return tr("Target");
    default:
        return tr("Attainment");
    }
}

} // namespace vekha::ui
