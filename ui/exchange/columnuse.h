// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <vector>

namespace vekha::ui {

/// What one column of a table is used for, as a person chooses it above the column.
struct ColumnUse {
    enum class Kind {
        Ignore,
        Date,
        PeriodKind,
        Channel,
        Campaign,
        MetricName,
        Value,
        Note,
        Metric,   ///< figures of an input; in an event list their sum
        Distinct, ///< event list: how many different texts there are
        Period,   ///< periods across: figures of the period in its header
        Ratio,    ///< a KPI that is computed from others and not stored
        Filter,   ///< rows count only where the column has a certain text
    };
    Kind kind = Kind::Ignore;
    MetricId metric;                        ///< of Metric and Distinct: the input; of Ratio: the KPI
    QString channel;                        ///< of Metric: the column's own channel; empty: the row's
    QString text;                           ///< of Filter
    double scale = 1;                       ///< of Metric
    std::optional<calendar::Period> period; ///< of Period
    bool operator==(const ColumnUse &) const = default;
};

/// The uses of all columns in a mapping; of a column with several outputs the first.
[[nodiscard]] std::vector<ColumnUse> usesIn(const exchange::Mapping &mapping, int columns);
/// The mapping with another use of one column; what only one column can be is taken from the one that was it.
[[nodiscard]] exchange::Mapping withUse(exchange::Mapping mapping, int column, const ColumnUse &use);
/// Whether a mapping reads an event list.
[[nodiscard]] inline bool isEventList(const exchange::Mapping &mapping) { return !mapping.events.empty(); }

} // namespace vekha::ui
