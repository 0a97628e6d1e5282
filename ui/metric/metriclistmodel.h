// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/metricdetail.h"
#include "ui/common/kpiwords.h"
#include "ui/common/sparkline.h"

#include <QAbstractTableModel>

#include <memory>

namespace vekha::ui {

/// Every metric of the workspace under the heads of its groups: value, change, trend, status.
class MetricListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ValueColumn,
        ChangeColumn,
        TrendColumn,
        AttainmentColumn,
        StatusColumn,
        ColumnCount
    };

    /// The status of a row without target, which has its shape before the word but no tag.
    static constexpr int PlainStatusRole = Qt::UserRole + 500;

    /// What the list shows.
    struct Content {
        std::shared_ptr<const MetricList> list;
        metrics::MetricCatalog catalog;
        KpiWords words;
        ViewState::Compare compare = ViewState::Compare::Previous;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const Content &content);
    /// Words to search for (any language), and whether metrics without figures are listed.
    void showMatching(const QString &text, bool withFiguresOnly);
    /// The metric of a row; -1 for the head of a group.
    [[nodiscard]] MetricIndex metricOf(int row) const;
    /// The row of a group's head, -1 if it is not shown.
    [[nodiscard]] int rowOfGroup(const QString &group) const;
    [[nodiscard]] SparklineData history(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        MetricIndex metric = -1;
        QString group; ///< id
        QString head;  ///< name of the group, for its head
    };
    void build();
    void addGroup(const QString &group, const QString &name, const std::vector<bool> &isShown);
    [[nodiscard]] QVariant headRow(const Row &row, int column, int role) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant raw(const Row &row, int column) const;

    std::optional<Content> m_content;
    QString m_search;
    bool m_withFiguresOnly = true;
    std::vector<Row> m_rows;
};

} // namespace vekha::ui
