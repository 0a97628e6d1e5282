// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"
#include "ui/exchange/columnuse.h"

#include <QAbstractTableModel>
#include <QSet>

namespace vekha::ui {

/// The first rows of a table as they stand in the file; ignored columns are muted, cells that cannot be read
/// marked.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::TablePreview &table);
    void setUses(const std::vector<ColumnUse> &uses);
    void setProblems(const std::vector<exchange::RowProblem> &problems);
    /// Row that shows a line of the file, -1: not among those shown.
    [[nodiscard]] int rowOfLine(qint64 line) const { return int(m_lines.indexOf(line)); }
    /// Column by its header, -1: none.
    [[nodiscard]] int columnNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    exchange::TablePreview m_table;
    QList<qint64> m_lines; ///< of the rows
    std::vector<ColumnUse> m_uses;
    QSet<std::pair<int, int>> m_wrong; ///< row, column
};

} // namespace vekha::ui
