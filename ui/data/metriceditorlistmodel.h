// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// Inputs and KPIs under the heads of their groups; while one searches, those found, the best first.
class MetricEditorListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        UnitColumn,
        BetterColumn,
        OriginColumn,
        FormulaColumn,
        OwnerColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const metrics::MetricCatalog &catalog, Language language);
    void find(const QString &text);
    /// Id of the metric in a row; empty for the head of a group.
    [[nodiscard]] MetricId metricAt(int row) const;
    /// First row of a metric, -1: not shown.
    [[nodiscard]] int rowOf(const MetricId &metric) const;
    [[nodiscard]] int metricsShown() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        MetricIndex metric = -1;
        QString head; ///< of a group
    };
    void fill();
    void addGroup(const QString &name, const std::vector<MetricIndex> &metrics);
    [[nodiscard]] QString text(const metrics::Metric &metric, MetricIndex index, int column) const;

    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    Language m_language = Language::English;
    QString m_search;
    std::vector<Row> m_rows;
};

} // namespace vekha::ui
