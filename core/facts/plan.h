// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/program.h"
#include "core/facts/query.h"

#include <vector>

namespace vekha::facts {

/// Way from a bucket's range to another one: shifts in the order in which formulas apply them. Path 0 is the
/// bucket itself.
struct Path {
    int parent = -1;
    metrics::Shift shift = metrics::Shift::None;
};

/// One input at one path, the same for all buckets.
struct Leaf {
    int input = -1; ///< in Plan::inputs
    int path = 0;
};

/// A figure to compute for every group and bucket: that of an input or the result of a program.
struct Cell {
    const Program *program = nullptr; ///< null: an input
    int target = -1;
    int leaf = -1; ///< in Plan::leaves, for an input
    int path = 0;
    std::uint32_t typeMask = ~0u;
    bool monthly = false;
    int stockRule = -1; ///< in CellList::stockRules, for a stock that several periods of one metric use
    int firstLink =
        0; ///< in CellList::links: two per reference, the cell named and that of its stand-in or -1
};

/// A stock that one metric needs in several periods: totals then count the channels that are present in all
/// of them.
struct StockRule {
    int input = -1;
    std::vector<int> leaves;
};

/// What must be computed for one metric, each cell after those that it needs; the last one is the metric.
struct CellList {
    std::vector<Cell> cells;
    std::vector<int> links;
    std::vector<StockRule> stockRules;
    bool tooManySteps = false;
};

/// Everything that a query needs, told without any figures: made once, used for all groups and buckets.
class Plan {
public:
    Plan(const Query &query, const Context &context, Programs &programs);

    /// One for each metric of the query: the values, and the figures compared with; the latter with the stock
    /// rules of both periods, as `bases` has them.
    std::vector<CellList> values;
    std::vector<CellList> compared;
    std::vector<CellList> bases;
    std::vector<MetricIndex> inputs;
    std::vector<Leaf> leaves;
    std::vector<Path> paths;
    int comparedPath = 0;

    /// The range a path leads to from a bucket; none where there is no year ago.
    [[nodiscard]] std::optional<calendar::DayRange> rangeOf(int path, const Bucket &bucket) const;
};

} // namespace vekha::facts
