// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metric/shown.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The figures behind a metric's trend: a row a period, the newest first; then the channels.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PeriodColumn,
        ActualColumn,
        TargetColumn,
        AttainmentColumn,
        YearAgoColumn,
        ChangeColumn,
        FirstChannel
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setShown(const Shown &shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        std::optional<double> number;
    };
    [[nodiscard]] int periodOf(int row) const { return rowCount() - 1 - row; }
    [[nodiscard]] Cell cell(int period, int column) const;
    [[nodiscard]] QString noteOf(int period) const;
    [[nodiscard]] QVariant firstColumn(int period, int role) const;

    std::optional<Shown> m_shown;
};

} // namespace vekha::ui
