// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funneltable.h"

#include "ui/common/cellroles.h"

namespace vekha::ui {

namespace {

constexpr double clearlyBelow = 0.9; ///< of the usual conversion

} // namespace

void FunnelTable::setBoard(const FunnelBoard &board, const FunnelWords &words)
{
    beginResetModel();
    m_heads = {tr("Channel")};
    for (int stage = 0; stage < int(board.stages.size()); ++stage)
        m_heads.push_back(words.stageName(board, stage));
    m_rows.clear();
    for (int step = 1; step <= int(board.groups.size()); ++step) {
        const int group = step % int(board.groups.size()); // the total stands first there and last here
        const std::vector<FunnelRow> told = words.rows(board, group);
        Row row{group, {{words.groupName(board.groups[size_t(group)]), {}, {}, {}, false}}};
        for (int stage = 0; stage < int(board.stages.size()); ++stage) {
            const FunnelCell &cell = board.at(group, stage);
            const FunnelRow &said = told[size_t(stage)];
            QStringList tip{said.name,         said.count, said.conversion,
                            said.changeTold(), said.usual, said.detail};
            tip.removeAll(QString());
            Cell shown;
            shown.text = stage == 0 ? said.count : words.conversion(cell.fromPrevious);
            shown.raw = stage == 0 ? cell.count.number : cell.fromPrevious;
            shown.metric = said.metric;
            shown.toolTip = tip.join(QStringLiteral(", "));
            // More than came to the stage before is no part of it that could be lost: so the sentence above
            // has it.
            shown.weak = cell.fromPrevious && cell.usual && cell.isJudged() &&
                         *cell.fromPrevious < clearlyBelow * *cell.usual;
            row.cells.push_back(std::move(shown));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void FunnelTable::clear()
{
    beginResetModel();
    m_heads.clear();
    m_rows.clear();
    endResetModel();
}

int FunnelTable::groupAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].group : -1;
}

int FunnelTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FunnelTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant FunnelTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole:
        return index.column() == 0 ? QVariant(cell.text) : cell.raw ? QVariant(*cell.raw) : QVariant();
    case FillRole:
        return cell.weak ? QVariant(int(Role::RiskSoft)) : QVariant();
    case MetricIdRole:
        return cell.metric;
    case TotalRowRole:
        return row.group == 0;
    default:
        return {};
    }
}

QVariant FunnelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_heads.size()))
        return {};
    if (role == Qt::DisplayRole)
        return m_heads[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace vekha::ui
