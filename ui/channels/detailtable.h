// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kpitable.h"
#include "ui/common/kpiwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// All metrics of one channel: value, change, target, attainment, status. Metrics without a figure and
/// without a target are left out.
class DetailTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { Metric, Figure, Change, Target, Attainment, Standing, ColumnCount };

    explicit DetailTable(QObject *parent = nullptr);

    void setTable(const KpiTable &table, ChannelId channel, const metrics::MetricCatalog &catalog,
                  const KpiWords &words, ViewState::Compare compare);
    void clear();

    [[nodiscard]] MetricId metricAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        MetricId metric;
        QString name;
        KpiCell cell;
        std::array<QString, ColumnCount> texts;
        Role changeRole = Role::Text;
        QString toolTip;
    };

    [[nodiscard]] QVariant raw(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QString m_changeHead;
};

} // namespace vekha::ui
