// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/trendsdata.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The figures of the trends page: a row a period, the newest first; a column a line, and a year ago beside
/// it.
class TrendsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setShown(const TrendsShown &shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString name;
        int line = 0;
        bool isYearAgo = false;
        std::vector<std::optional<double>> numbers;
    };

    std::optional<TrendsShown> m_shown;
    std::vector<Column> m_columns;
};

} // namespace vekha::ui
