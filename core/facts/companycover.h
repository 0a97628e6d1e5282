// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/rows.h"

#include <unordered_map>

namespace vekha::facts {

/// Where company figures of people replace the sum over channels (rule 12): for each range that they cover in
/// part, what channels have in the days left over.
class CompanyCover {
public:
    [[nodiscard]] static Result<CompanyCover> load(const Query &query, const Context &context,
                                                   const Plan &plan, const Ranges &ranges, const Rows &rows,
                                                   const FactSource &source);
    /// Adds what a channel's row has in the days of the range that the company's figures leave.
    void addGaps(Part &part, int input, int row, int range) const;

private:
    static constexpr std::uint64_t keyOf(int input, int range)
    {
        return (std::uint64_t(std::uint32_t(input)) << 32U) | std::uint32_t(range);
    }
    std::unordered_map<std::uint64_t, std::vector<int>> m_gaps; ///< numbers of ranges in m_table
    PartTable m_table;
    std::unordered_map<std::uint64_t, int> m_series; ///< by input and row
};

} // namespace vekha::facts
