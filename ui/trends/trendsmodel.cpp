// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendsmodel.h"

#include "ui/common/cellroles.h"

namespace vekha::ui {

void TrendsModel::setShown(const TrendsShown &shown)
{
    beginResetModel();
    m_shown = shown;
    m_columns.clear();
    for (int line = 0; line < int(shown.state.lines.size()); ++line) {
        m_columns.push_back({shown.fullName(line), line, false, shown.drawn(line)});
        if (shown.state.yearAgo)
            m_columns.push_back(
                {tr("%1, a year ago").arg(shown.fullName(line)), line, true, shown.drawnYearAgo(line)});
    }
    endResetModel();
}

int TrendsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : int(m_shown->periods().size());
}

int TrendsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_columns.size());
}

QVariant TrendsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_shown)
        return {};
    const int period = rowCount() - 1 - index.row();
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return m_shown->periodTitle(period);
        if (role == RawValueRole)
            return calendar::dateOf(m_shown->periods()[size_t(period)].first).toString(Qt::ISODate);
        if (role == CopyTextRole)
            return m_shown->periodTitle(period);
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    const Column &column = m_columns[size_t(index.column() - 1)];
    const std::optional<double> number = column.numbers[size_t(period)];
    const facts::Value &value = (*m_shown->figures)[size_t(column.line)].values[size_t(period)];
    switch (role) {
    case Qt::DisplayRole:
        return m_shown->text(column.line, number);
    case RawValueRole:
        return number ? QVariant(*number) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case MutedRole:
        return column.isYearAgo;
    case Qt::ToolTipRole:
        return column.isYearAgo ? QVariant() : m_shown->words.remarks(value).join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QVariant TrendsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Period") : m_columns[size_t(section - 1)].name;
}

} // namespace vekha::ui
