// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/targets/targethistory.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The periods before a target's: value, target, attainment with its status.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PeriodColumn, ValueColumn, TargetColumn, AttainmentColumn, ColumnCount };

    HistoryModel(AppContext &context, QObject *parent);

    void show(const metrics::Metric &metric, std::vector<TargetHistory::Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TargetHistory::Row &row, int column) const;
    [[nodiscard]] QVariant raw(const TargetHistory::Row &row, int column) const;

    AppContext &m_context;
    metrics::Metric m_metric;
    std::vector<TargetHistory::Row> m_rows; ///< newest first
};

} // namespace vekha::ui
