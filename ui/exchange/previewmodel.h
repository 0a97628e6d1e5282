// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/rawrows.h"
#include "ui/exchange/columnuse.h"

#include <QAbstractTableModel>
#include <QSet>

namespace vekha::ui {

/// The first rows of a table as they stand in the file, and rows around a line that was gone to. Ignored
/// columns and rows that are no rows of the table are muted, cells that cannot be read marked.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::TablePreview &table, const std::vector<exchange::RawRow> &rows);
    /// Rows from far below stand under the first ones, after a gap; they replace those asked for before.
    void showExcerpt(const std::vector<exchange::RawRow> &rows);
    void setUses(const std::vector<ColumnUse> &uses);
    void setProblems(const std::vector<exchange::RowProblem> &problems);
    /// Row that shows a line of the file, -1: not among those shown.
    [[nodiscard]] int rowOfLine(qint64 line) const;
    /// Column by its header, -1: none.
    [[nodiscard]] int columnNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void markProblems();
    [[nodiscard]] QString whyOf(const exchange::RawRow &row) const;

    exchange::TablePreview m_table;
    std::vector<exchange::RawRow> m_rows; ///< line 0: the gap
    int m_firstRows = 0;                  ///< those before the gap
    std::vector<ColumnUse> m_uses;
    std::vector<exchange::RowProblem> m_problems;
    QSet<std::pair<int, int>> m_wrong; ///< row, column
};

} // namespace vekha::ui
