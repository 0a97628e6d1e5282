// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

#include "ui/common/cellroles.h"
#include "ui/exchange/tablewords.h"
#include "ui/theme/palette.h"

namespace vekha::ui {

void PreviewModel::show(const exchange::TablePreview &table, const std::vector<exchange::RawRow> &rows)
{
    beginResetModel();
    m_table = table;
    m_rows = rows;
    m_firstRows = int(rows.size());
    m_problems.clear();
    m_wrong.clear();
    endResetModel();
}

void PreviewModel::showExcerpt(const std::vector<exchange::RawRow> &rows)
{
    if (int(m_rows.size()) > m_firstRows) {
        beginRemoveRows({}, m_firstRows, int(m_rows.size()) - 1);
        m_rows.resize(size_t(m_firstRows));
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, m_firstRows, m_firstRows + int(rows.size()));
        m_rows.push_back({});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    markProblems();
}

void PreviewModel::setUses(const std::vector<ColumnUse> &uses)
{
    m_uses = uses;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setProblems(const std::vector<exchange::RowProblem> &problems)
{
    m_problems = problems;
    markProblems();
}

void PreviewModel::markProblems()
{
    m_wrong.clear();
    for (const exchange::RowProblem &problem : m_problems) {
        const int row = rowOfLine(problem.line);
        if (row >= 0)
            m_wrong.insert({row, columnNamed(problem.column)});
    }
    setUses(m_uses);
}

int PreviewModel::rowOfLine(qint64 line) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [line](const exchange::RawRow &row) { return row.line == line; });
    return found == m_rows.end() || line == 0 ? -1 : int(found - m_rows.begin());
}

int PreviewModel::columnNamed(const QString &name) const
{
    for (int column = 0; column < int(m_table.columns.size()); ++column) {
        if (m_table.columns[size_t(column)].name == name)
            return column;
    }
    return -1;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString PreviewModel::whyOf(const exchange::RawRow &row) const
{
    return row.line == m_table.headerLine ? tr("The header: names of the columns") : furnitureName(row.why);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t column = size_t(index.column());
    const exchange::RawRow &row = m_rows[size_t(index.row())];
    const bool isWrong =
        m_wrong.contains({index.row(), index.column()}) || m_wrong.contains({index.row(), -1});
    switch (role) {
    case Qt::DisplayRole:
        if (row.line == 0)
            return QStringLiteral("…");
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return int((m_table.columns[column].type == QLatin1String("number") && row.why.isEmpty()
                        ? Qt::AlignRight
                        : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.why.isEmpty() ? QVariant() : QVariant(whyOf(row));
    case Qt::AccessibleDescriptionRole:
        return row.why.isEmpty() ? QVariant() : QVariant(whyOf(row));
    case DerivedRole:
        return !row.why.isEmpty();
    case MutedRole:
        return !row.why.isEmpty() ||
               (column < m_uses.size() && m_uses[column].kind == ColumnUse::Kind::Ignore);
    case FillRole:
        if (isWrong)
            return int(Role::OffSoft);
        return row.why.isEmpty() ? QVariant() : QVariant(int(Role::Head));
    case InkRole:
        return isWrong ? QVariant(int(Role::OffText)) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::ToolTipRole) {
        const exchange::RawRow &row = m_rows[size_t(section)];
        return row.why.isEmpty() ? QVariant() : QVariant(whyOf(row));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const qint64 line = m_rows[size_t(section)].line;
        return line == 0 ? QString() : QString::number(line);
    }
    return section < int(m_table.columns.size()) ? QVariant(m_table.columns[size_t(section)].name)
                                                 : QVariant();
}

} // namespace vekha::ui
