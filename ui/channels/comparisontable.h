// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/channels/channelfigures.h"
#include "ui/common/kpiwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// Which columns the comparison of channels has.
enum class ComparisonMode { TargetVsActual, Change };

/// Channels side by side: figures with bars and statuses, or figures with their changes; the total last.
class ComparisonTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ComparisonTable(QObject *parent = nullptr);

    void setFigures(const ChannelFigures &figures, const std::vector<Channel> &channels,
                    const metrics::MetricCatalog &catalog, const KpiWords &words, ComparisonMode mode,
                    ViewState::Compare compare);
    void clear();

    /// Empty for the columns of the name and the summary.
    [[nodiscard]] MetricId metricAt(int column) const;
    [[nodiscard]] ChannelId channelAt(int row) const;
    /// True for the row of all channels.
    [[nodiscard]] bool isTotal(int row) const;
    [[nodiscard]] QList<Status> statuses() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Name, Figure, Change, Summary };
    struct Column {
        Kind kind = Kind::Name;
        MetricIndex metric = -1;
        MetricId id;
        QString head;
        bool bar = false;
        bool coloured = false; ///< bar in the channel's colour, else grey
        bool shared = false;   ///< the unit stands in the head
        double largest = 0;

        bool operator==(const Column &) const = default;
    };
    struct Cell {
        QString text;
        QVariant raw;
        std::optional<Status> status;
        std::optional<double> bar;
        std::optional<Role> ink;
        QString toolTip;
        QString spoken;
        bool tag = false;
    };
    struct Row {
        ChannelId channel = ChannelId::All;
        int series = 0;
        std::vector<Cell> cells;
    };

    [[nodiscard]] std::vector<Column> columnsFor(const ChannelFigures &figures,
                                                 const std::vector<Channel> &channels,
                                                 const metrics::MetricCatalog &catalog, const KpiWords &words,
                                                 ComparisonMode mode) const;
    [[nodiscard]] Cell cellFor(const Column &column, const ChannelFigures &figures, ChannelId channel,
                               const metrics::MetricCatalog &catalog, const KpiWords &words,
                               ViewState::Compare compare) const;
    [[nodiscard]] static Cell summaryCell(const ChannelFigures &figures, ChannelId channel,
                                          const KpiWords &words);

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace vekha::ui
