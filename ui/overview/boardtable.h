// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/overview.h"
#include "ui/common/kpiwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The table "KPIs by channel" of a dashboard: rows are metrics, columns the total and the channels.
class BoardTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BoardTable(QObject *parent = nullptr);

    /// Shows an overview; cells change in place where rows and columns are the same.
    void setOverview(const SharedOverview &shown, const metrics::MetricCatalog &catalog,
                     const KpiWords &words, const ViewState &view);
    void clear();

    /// What a cell is about, for a click on it.
    [[nodiscard]] MetricId metricAt(int row) const;
    [[nodiscard]] ChannelId channelAt(int column) const;
    /// Statuses that occur, for the legend, in the order of the tokens.
    [[nodiscard]] QList<Status> statuses() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One worded figure.
    struct Cell {
        QString text;
        std::optional<double> raw;
        std::optional<Status> status;
    };
    struct Row {
        MetricIndex index;
        MetricId metric;
        QString name;
        QString unit;
        std::vector<Cell> cells;
    };
    /// What the cells are worded from, for texts that are seldom asked for.
    struct Source {
        SharedOverview overview;
        metrics::MetricCatalog catalog;
        KpiWords words;
        ViewState::Compare compare;
    };

    [[nodiscard]] QVariant nameData(const Row &row, int role) const;
    [[nodiscard]] QVariant cellData(const Row &row, int column, int role) const;
    [[nodiscard]] QString seldomText(const Row &row, int column, int role) const;

    std::optional<Source> m_source;
    std::vector<Row> m_rows;
    std::vector<int> m_groups;         ///< of the source's table, of the columns after the name
    std::vector<ChannelId> m_channels; ///< of the same columns; All: the total
    QStringList m_heads;
};

} // namespace vekha::ui
