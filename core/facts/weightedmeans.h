// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/rows.h"

namespace vekha::facts {

/// The scores of one row in one range, added up with their weights.
struct ScoreSum {
    double byWeight = 0; ///< sum of score x weight
    double weight = 0;
    double byDays = 0; ///< sum of score x days in the range
    int days = 0;
    double channelWeight = 0; ///< the same scores' weights for the mean over channels
    int count = 0;
    double only = 0; ///< the score, where there is one
    bool lacksTimeWeight = false;
    bool lacksChannelWeight = false;
};

/// Means that are weighted by another input (rule 2), from the single scores: each weighs as much as that
/// input in the score's own period, channel and campaign.
class WeightedMeans {
public:
    /// Reads scores and weights; few, since such figures come from surveys and reviews.
    [[nodiscard]] static Result<WeightedMeans> load(const Query &query, const Context &context,
                                                    const Plan &plan, const Ranges &ranges, const Rows &rows,
                                                    const FactSource &source);
    [[nodiscard]] bool isWeighted(int input) const { return m_first[size_t(input)] >= 0; }
    [[nodiscard]] const ScoreSum &at(int input, int row, int range) const
    {
        return m_sums[size_t(m_first[size_t(input)] + row * m_ranges + range)];
    }

private:
    friend class ScoreReader;
    std::vector<int> m_first; ///< by input, -1: not weighted
    std::vector<ScoreSum> m_sums;
    int m_ranges = 0;
};

} // namespace vekha::facts
