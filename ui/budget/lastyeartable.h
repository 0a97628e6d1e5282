// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/budget.h"
#include "ui/common/kpiwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// What the channels did with their money in the last twelve months: spend, revenue, ROMI, CAC, and the share
/// of spend beside those of revenue and of new customers.
class LastYearTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Spend, Revenue, Romi, Cac, SpendShare, RevenueShare, CustomerShare, ColumnCount };

    explicit LastYearTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setBoard(const BudgetBoard &board, const std::vector<int> &colours, const KpiWords &words,
                  const metrics::MetricCatalog &catalog);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a column is about, for F1.
    [[nodiscard]] static QString metricOf(Column column);
    struct Cell {
        QString text;
        std::optional<double> raw;
    };
    struct Row {
        QString name;
        int colour = 0;
        std::vector<Cell> cells; ///< by column, the name's empty
    };
    std::vector<Row> m_rows;
    QString m_currency;
};

} // namespace vekha::ui
