// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/part.h"

#include <vector>

namespace vekha::workspace {

/// Parts wanted ranges of days into whole months, which the roll-ups answer, and the days left over at the
/// edges, which must be read from the file; and spreads the facts read over all ranges that want them.
class EdgeRanges {
public:
    explicit EdgeRanges(const std::vector<calendar::DayRange> &ranges);

    /// The whole months inside a range; empty if it holds none.
    [[nodiscard]] const calendar::DayRange &wholeMonths(size_t range) const { return m_wholeMonths[range]; }
    /// The stretches of days to read, each once, oldest first.
    [[nodiscard]] const std::vector<calendar::DayRange> &stretches() const { return m_stretches; }
    /// Counts facts of one series, read for `stretch`, in each range's part.
    void add(const std::vector<facts::Fact> &facts, const calendar::DayRange &stretch,
             facts::Part *parts) const;

private:
    struct Edge {
        calendar::DayRange days;
        int range = 0;
    };
    std::vector<calendar::DayRange> m_wholeMonths;
    std::vector<Edge> m_edges; ///< by first day
    int m_longest = 0;         ///< days of the longest edge
    std::vector<calendar::DayRange> m_stretches;
};

} // namespace vekha::workspace
