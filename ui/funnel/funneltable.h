// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/funnel/funnelwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// Conversions of every channel from stage to stage; what is clearly below the usual is tinted. The total
/// stands last.
class FunnelTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FunnelTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setBoard(const FunnelBoard &board, const FunnelWords &words);
    void clear();
    /// Group of FunnelBoard::groups that a row shows; -1 for none.
    [[nodiscard]] int groupAt(int row) const;
    /// The stage a column leads to; -1 for the name.
    [[nodiscard]] int stageAt(int column) const { return column <= 0 ? -1 : column - 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        std::optional<double> raw;
        QString toolTip;
        MetricId metric; ///< of the stage; empty for the name
        bool weak = false;
    };
    struct Row {
        int group = -1;
        std::vector<Cell> cells; ///< the name first
    };

    std::vector<QString> m_heads;
    std::vector<Row> m_rows;
};

} // namespace vekha::ui
