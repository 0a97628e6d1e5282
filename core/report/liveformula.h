// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

#include <QString>

#include <functional>
#include <optional>

namespace vekha::report {

/// Where a metric stands on the sheet, and what is there. An empty cell counts as 0 in a spreadsheet.
struct CellOf {
    QString name; ///< "B5"
    std::optional<double> value;
};
/// The cell of a metric in the same column (or row); none: it is not on the sheet.
using FindCell = std::function<std::optional<CellOf>(MetricIndex metric)>;

/// What stands for a metric without a cell: a plain 0 for an optional input that has no figures at all.
[[nodiscard]] std::optional<CellOf> absentCell(const metrics::Metric &metric);

/// A KPI's formula over cells, `B5/B7`: for sums, differences, products, ratios and constants over metrics of
/// the same period. Nothing where the formula has more than that (shifts, functions), where a metric is not
/// on the sheet, or where the cells do not give `value` (a channel limit, a stand-in, a company figure
/// played a part): a formula that tells another number than the program is worse than none.
[[nodiscard]] std::optional<QString> liveFormula(const metrics::Formula &formula, const FindCell &find,
                                                 double value);

/// Whether two computations of one figure agree, but for the last digits of a double.
[[nodiscard]] bool agrees(double a, double b);

} // namespace vekha::report
