// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/companycover.h"
#include "core/facts/figure.h"
#include "core/facts/weightedmeans.h"

namespace vekha::facts {

/// Which rows a stock rule lets count for one group and bucket, and which channels it leaves out.
struct StockScope {
    std::vector<std::uint8_t> allowed; ///< by row
    std::vector<ChannelId> leftOut;
};

/// Figures of inputs for any group and bucket: rules 1 to 5, 9, 11 and 12, as far as they need no formula.
class InputFigures {
public:
    InputFigures(const Context &context, const Plan &plan, const Ranges &ranges, const Rows &rows,
                 const WeightedMeans &means, const CompanyCover &cover);

    /// @param scope  of the cell's stock rule, or null
    [[nodiscard]] Figure figure(const Cell &cell, const RowGroup &group, int bucket, const StockScope *scope,
                                NotePool &notes) const;
    /// Which channels are present in all periods of the rule.
    void takeScope(StockScope &scope, const StockRule &rule, const RowGroup &group, int bucket) const;

private:
    /// Facts of InputRules that the inner loop asks for.
    struct Rules {
        metrics::OverTime overTime;
        metrics::OverChannels overChannels;
        bool countsPeople;
        bool optional;
        MetricIndex timeWeight;
        MetricIndex channelWeight;
    };
    /// What one call works on.
    struct Task {
        const Cell &cell;
        const RowGroup &group;
        const Rules &rules;
        int input;
        int range;
        const StockScope *scope;
        NotePool &notes;
        [[nodiscard]] MetricIndex metric() const { return cell.target; }
    };
    [[nodiscard]] Figure sum(const Task &task) const;
    [[nodiscard]] Figure stock(const Task &task) const;
    [[nodiscard]] Figure mean(const Task &task) const;
    [[nodiscard]] Figure weightedMean(const Task &task) const;
    [[nodiscard]] Part companyAndGaps(const Task &task) const;
    [[nodiscard]] bool companyReplaces(const Task &task) const;
    [[nodiscard]] bool isPresent(int input, int row, int range) const;
    [[nodiscard]] bool counts(const Task &task, int row) const;
    [[nodiscard]] Reason absence(const Task &task) const;
    [[nodiscard]] bool hasCoarserNow(int input, const RowGroup &group, std::uint32_t typeMask,
                                     int bucket) const;
    void addStockNotes(const Task &task, Figure &figure) const;
    void judge(const Task &task, Figure &figure) const;

    const Plan &m_plan;
    const Ranges &m_ranges;
    const Rows &m_rows;
    const WeightedMeans &m_means;
    const CompanyCover &m_cover;
    std::vector<Rules> m_rules;
};

} // namespace vekha::facts
