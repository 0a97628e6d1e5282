// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/plan.h"

#include <limits>
#include <vector>

namespace vekha::facts {

/// What the rules ask of a range of days again and again.
struct RangeInfo {
    calendar::DayRange days;
    int firstMonth = 0;     ///< counted from Ranges::baseMonth()
    int months = 0;         ///< calendar months it touches
    double monthLength = 0; ///< its length in months; days of a month in part count as their share of it
    bool shorterThanMonth = false;
    bool holdsWholeMonth = false;
    bool splitsWeek = false; ///< one of its ends lies within an ISO week
};

/// The ranges of a query, each once, with the cuts of rule 5: where a bucket is running, other periods are
/// cut per input to as many days as its figures reach.
class Ranges {
public:
    Ranges(const Query &query, const Plan &plan, const FactSource &source);

    [[nodiscard]] const std::vector<calendar::DayRange> &all() const { return m_ranges; }
    [[nodiscard]] const RangeInfo &info(int range) const { return m_infos[size_t(range)]; }
    [[nodiscard]] int ofBucket(int bucket) const { return m_ofBucket[size_t(bucket)]; }
    /// -1: there is no year ago.
    [[nodiscard]] int ofLeaf(int leaf, int bucket) const
    {
        return m_ofLeaf[size_t(leaf * m_buckets + bucket)];
    }
    /// The whole range a path leads to, not cut; -1: there is no year ago.
    [[nodiscard]] int ofPath(int path, int bucket) const
    {
        return m_ofPath[size_t(path * m_buckets + bucket)];
    }
    /// Whether figures of this input are still to come in the bucket, or the bucket is not over.
    [[nodiscard]] bool isRunning(int input, int bucket) const
    {
        return m_running[size_t(input * m_buckets + bucket)] != 0;
    }
    /// Days to which other periods are cut, 0: they are not.
    [[nodiscard]] int cutDays(int input, int bucket) const
    {
        return m_cutDays[size_t(input * m_buckets + bucket)];
    }
    [[nodiscard]] std::optional<calendar::Day> dataEnd(int input) const { return m_dataEnds[size_t(input)]; }
    [[nodiscard]] calendar::Day today() const { return m_today; }
    /// The first last day of a range that is today or later; none: the last of all days.
    [[nodiscard]] calendar::Day nextEnd() const;
    [[nodiscard]] calendar::MonthNumber baseMonth() const { return m_baseMonth; }
    /// How many months lie from the base month to the last one of all ranges.
    [[nodiscard]] int monthSpan() const { return m_monthSpan; }
    /// From the first day of all ranges to the last.
    [[nodiscard]] calendar::DayRange span() const;
    /// Ranges in which the input is needed, each once.
    [[nodiscard]] std::vector<int> neededFor(int input, const Plan &plan) const;

private:
    void takeRunning(const Plan &plan, const Query &query, const FactSource &source);
    void takeMonths();

    int m_buckets = 0;
    calendar::Day m_today = std::numeric_limits<calendar::Day>::max();
    std::vector<calendar::DayRange> m_ranges;
    std::vector<RangeInfo> m_infos;
    std::vector<int> m_ofBucket;
    std::vector<int> m_ofLeaf;
    std::vector<int> m_ofPath;
    std::vector<std::uint8_t> m_running;
    std::vector<int> m_cutDays;
    std::vector<std::optional<calendar::Day>> m_dataEnds;
    calendar::MonthNumber m_baseMonth = 0;
    int m_monthSpan = 0;
};

} // namespace vekha::facts
