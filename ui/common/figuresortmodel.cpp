// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

namespace vekha::ui {

namespace {

QVariant sortValue(const QModelIndex &index)
{
    const QVariant raw = index.data(RawValueRole);
    return raw.isValid() ? raw : QVariant(index.data(Qt::DisplayRole).toString());
}

/// 0 a figure or a text, 1 nothing entered, 2 a total: what stands further down whatever the order.
int rankOf(const QModelIndex &index, bool figures)
{
    if (index.data(TotalRowRole).toBool())
        return 2;
    return figures && !index.data(RawValueRole).isValid() ? 1 : 0;
}

bool isFigure(const QModelIndex &index) { return index.data(RawValueRole).typeId() == QMetaType::Double; }

} // namespace

FigureSortModel::FigureSortModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawValueRole);
    setDynamicSortFilter(true);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

QVariant FigureSortModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role == Qt::AccessibleTextRole && !value.isValid())
        return spokenCell(index);
    return value;
}

QVariant FigureSortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::InitialSortOrderRole && orientation == Qt::Horizontal) {
        for (int row = 0; row < rowCount(); ++row) {
            if (isFigure(index(row, section)))
                return Qt::DescendingOrder;
        }
    }
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool FigureSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool figures = isFigure(left) || isFigure(right);
    const int leftRank = rankOf(left, figures);
    const int rightRank = rankOf(right, figures);
    // The view turns the answer round for the descending order; what stays last must not turn.
    if (leftRank != rightRank)
        return (leftRank < rightRank) == (sortOrder() == Qt::AscendingOrder);
    if (figures && leftRank == 0)
        return left.data(RawValueRole).toDouble() < right.data(RawValueRole).toDouble();
    return QString::localeAwareCompare(sortValue(left).toString(), sortValue(right).toString()) < 0;
}

} // namespace vekha::ui
