// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

#include "ui/common/cellroles.h"
#include "ui/theme/palette.h"

#include <QFont>

namespace vekha::ui {

void PreviewModel::show(const exchange::TablePreview &table)
{
    beginResetModel();
    m_table = table;
    m_wrong.clear();
    m_lines.clear();
    QSet<qint64> skipped;
    for (const exchange::SkippedLine &line : table.skipped)
        skipped.insert(line.line);
    qint64 line = table.headerLine;
    for (const QStringList &row : table.rows) {
        do
            ++line;
        while (skipped.contains(line));
        m_lines += line;
        // A cell with line breaks makes its row longer.
        for (const QString &cell : row)
            line += cell.count(u'\n');
    }
    endResetModel();
}

void PreviewModel::setUses(const std::vector<ColumnUse> &uses)
{
    m_uses = uses;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setProblems(const std::vector<exchange::RowProblem> &problems)
{
    m_wrong.clear();
    for (const exchange::RowProblem &problem : problems) {
        const int row = rowOfLine(problem.line);
        if (row >= 0)
            m_wrong.insert({row, columnNamed(problem.column)});
    }
    setUses(m_uses);
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
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t column = size_t(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[size_t(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return int(
            (m_table.columns[column].type == QLatin1String("number") ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case MutedRole:
        return column < m_uses.size() && m_uses[column].kind == ColumnUse::Kind::Ignore;
    case FillRole:
        return m_wrong.contains({index.row(), index.column()}) ? QVariant(int(Role::OffSoft)) : QVariant();
    case InkRole:
        return m_wrong.contains({index.row(), index.column()}) ? QVariant(int(Role::OffText)) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QString::number(m_lines.value(section));
    return section < int(m_table.columns.size()) ? QVariant(m_table.columns[size_t(section)].name)
                                                 : QVariant();
}

} // namespace vekha::ui
