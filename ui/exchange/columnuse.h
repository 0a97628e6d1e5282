// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <vector>

namespace vekha::ui {

/// What one column of a table is used for, as a person chooses it above the column.
struct ColumnUse {
    enum class Kind { Ignore, Date, PeriodKind, Channel, Campaign, MetricName, Value, Note, Metric };
    Kind kind = Kind::Ignore;
    MetricId metric; ///< of Metric
    QString channel; ///< of Metric: the column's own channel; empty: the row's
    bool operator==(const ColumnUse &) const = default;
};

/// The uses of all columns in a mapping, and the mapping with those uses in place of its own.
[[nodiscard]] std::vector<ColumnUse> usesIn(const exchange::Mapping &mapping, int columns);
[[nodiscard]] exchange::Mapping withUses(exchange::Mapping mapping, const std::vector<ColumnUse> &uses);
/// Whether a table can have only one column of this kind.
[[nodiscard]] bool isSingle(ColumnUse::Kind kind);

} // namespace vekha::ui
