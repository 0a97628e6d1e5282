// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/pace.h"

#include <algorithm>
#include <cmath>

namespace vekha::targets {

namespace {

constexpr int longestWaitDays = 731;

std::optional<double> shareByLastYear(const PaceFacts &facts)
{
    if (!facts.lastYearSoFar || !facts.lastYearWhole)
        return std::nullopt;
    if (*facts.lastYearSoFar <= 0 || *facts.lastYearWhole < *facts.lastYearSoFar)
        return std::nullopt;
    return *facts.lastYearSoFar / *facts.lastYearWhole;
}

std::optional<calendar::Day> dayOfReaching(const PaceFacts &facts, const Pace &pace)
{
    if (pace.isReached)
        return std::nullopt;
    const bool hasRest = facts.expectedAtEnd && pace.daysLeft > 0;
    const double rate = hasRest ? (*facts.expectedAtEnd - facts.soFar) / pace.daysLeft : pace.rateSoFar;
    if (rate <= 0)
        return std::nullopt;
    const double days = std::ceil((facts.target - facts.soFar) / rate);
    return days <= longestWaitDays ? std::optional(facts.lastDay + int(days)) : std::nullopt;
}

} // namespace

Pace paceOf(const PaceFacts &facts)
{
    Pace pace;
    const int passed = calendar::DayRange{facts.period.first, facts.lastDay}.days();
    pace.daysLeft = std::max(0, facts.period.last - facts.lastDay);
    const std::optional<double> lastYear = shareByLastYear(facts);
    pace.byLastYear = lastYear.has_value();
    pace.shareDue = lastYear.value_or(double(passed) / std::max(1, facts.period.days()));
    const double due = pace.shareDue * facts.target;
    if (due > 0)
        pace.pace = facts.soFar / due;
    pace.rateSoFar = passed > 0 ? facts.soFar / passed : 0;
    if (pace.daysLeft > 0)
        pace.rateNeeded = (facts.target - facts.soFar) / pace.daysLeft;
    pace.isReached = facts.soFar >= facts.target;
    pace.reachedOn = dayOfReaching(facts, pace);
    return pace;
}

} // namespace vekha::targets
