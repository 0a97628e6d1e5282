// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goaltext.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The measures of one goal: where each began, where it shall come, where it is.
class MeasuresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        MeasureColumn,
        BaselineColumn,
        TargetColumn,
        NowColumn,
        ProgressColumn,
        AtDueColumn,
        WeightColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const GoalRow &row, const GoalText &text);

    [[nodiscard]] const goals::Measure &measureAt(int row) const { return m_row.goal.measures[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column, wording::Style style) const;
    [[nodiscard]] QVariant raw(int row, int column) const;

    /// What a section of the table shows: baselines and weights only where there are any to compare.
    [[nodiscard]] Column columnAt(int section) const { return m_columns[size_t(section)]; }

    std::vector<Column> m_columns;
    GoalRow m_row;
    std::optional<GoalText> m_text;
};

} // namespace vekha::ui
