// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/measuresmodel.h"

#include "core/wording/reasons.h"
#include "ui/common/cellroles.h"

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int mostDecimals = 2;

} // namespace

void MeasuresModel::show(const GoalRow &row, const GoalText &text)
{
    beginResetModel();
    m_row = row;
    m_text = text;
    m_columns = {MeasureColumn, TargetColumn, NowColumn, ProgressColumn, AtDueColumn};
    const auto &measures = row.goal.measures;
    if (std::any_of(measures.begin(), measures.end(),
                    [](const goals::Measure &each) { return each.baseline.has_value(); }))
        m_columns.insert(m_columns.begin() + 1, BaselineColumn);
    if (measures.size() > 1)
        m_columns.push_back(WeightColumn);
    endResetModel();
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_row.goal.measures.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_text)
        return {};
    const Column column = columnAt(index.column());
    const goals::MeasureProgress &progress = m_row.progress.measures[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column, wording::Style::Short);
    case RawValueRole:
        return raw(index.row(), column);
    case Qt::TextAlignmentRole:
        return int((column == MeasureColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case BarShareRole:
        return column == ProgressColumn && progress.share ? QVariant(std::clamp(*progress.share, 0.0, 1.0))
                                                          : QVariant();
    case BarTargetRole:
        return column == ProgressColumn && progress.share && m_row.progress.expected
                   ? QVariant(*m_row.progress.expected)
                   : QVariant();
    case MetricIdRole:
        return m_row.goal.measures[size_t(index.row())].metric;
    case BarColourRole:
        return 1;
    case Qt::ToolTipRole:
        return column == ProgressColumn && !progress.share ? wording::sentence(progress.noShare)
                                                           : text(index.row(), column, wording::Style::Exact);
    default:
        return {};
    }
}

QString MeasuresModel::text(int row, int column, wording::Style style) const
{
    const goals::Measure &measure = m_row.goal.measures[size_t(row)];
    const goals::MeasureProgress &progress = m_row.progress.measures[size_t(row)];
    switch (column) {
    case MeasureColumn:
        return m_text->measure(measure);
    case BaselineColumn:
        return m_text->value(measure, measure.baseline, style);
    case TargetColumn:
        return m_text->value(measure, measure.target, style);
    case NowColumn:
        return m_text->value(measure, progress.actual, style);
    case ProgressColumn:
        return m_text->share(progress.share);
    case AtDueColumn:
        return m_text->share(progress.shareAtDue);
    default:
        return m_text->format().trimmedNumber(measure.weight, 0, mostDecimals);
    }
}

QVariant MeasuresModel::raw(int row, int column) const
{
    const goals::Measure &measure = m_row.goal.measures[size_t(row)];
    const goals::MeasureProgress &progress = m_row.progress.measures[size_t(row)];
    const auto number = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (column) {
    case MeasureColumn:
        return {};
    case BaselineColumn:
        return number(measure.baseline);
    case TargetColumn:
        return number(measure.target);
    case NowColumn:
        return number(progress.actual);
    case ProgressColumn:
        return number(progress.share);
    case AtDueColumn:
        return number(progress.shareAtDue);
    default:
        return measure.weight;
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || size_t(section) >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((columnAt(section) == MeasureColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case MeasureColumn:
        return tr("Measure");
    case BaselineColumn:
        return tr("Baseline");
    case TargetColumn:
        return tr("Target");
    case NowColumn:
        return tr("Now");
    case ProgressColumn:
        return tr("Progress");
    case AtDueColumn:
        return tr("At due date");
    default:
        return tr("Weight");
    }
}

} // namespace vekha::ui
