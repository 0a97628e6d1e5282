// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/civil.h"
#include "core/targets/targetbook.h"

#include <gtest/gtest.h>

#include <map>

namespace vekha::targets {

constexpr ChannelId search{11};
constexpr ChannelId ads{12};

inline calendar::Period month(int year, int number)
{
    return {calendar::Granularity::Month, calendar::dayOfCivil(year, number, 1)};
}
inline calendar::Period quarter(int year, int firstMonth)
{
    return {calendar::Granularity::Quarter, calendar::dayOfCivil(year, firstMonth, 1)};
}
inline calendar::Period wholeYear(int year)
{
    return {calendar::Granularity::Year, calendar::dayOfCivil(year, 1, 1)};
}

inline Target target(const char *metric, ChannelId channel, const calendar::Period &of, double value,
                     Spreading spread = Spreading::Even)
{
    Target result;
    result.key = {QString::fromLatin1(metric), channel, of};
    result.value = value;
    result.spread = spread;
    return result;
}

inline Target band(const char *metric, ChannelId channel, const calendar::Period &of, double low, double high)
{
    Target result = target(metric, channel, of, (low + high) / 2);
    result.low = low;
    result.high = high;
    return result;
}

inline MetricIndex indexOf(const char *metric)
{
    return *metrics::MetricCatalog::builtIn().indexOf(QString::fromLatin1(metric));
}

/// Figures of whole months, written down by hand.
class FixedActuals : public MonthlyActuals {
public:
    void set(const char *metric, ChannelId channel, int year, int firstMonth,
             const std::vector<double> &values)
    {
        for (size_t i = 0; i < values.size(); ++i)
            m_values[{indexOf(metric), channel, calendar::monthNumber(year, firstMonth) + int(i)}] =
                values[i];
    }
    std::optional<double> of(MetricIndex metric, ChannelId channel,
                             calendar::MonthNumber month) const override
    {
        const auto found = m_values.find({metric, channel, month});
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::tuple<MetricIndex, ChannelId, calendar::MonthNumber>, double> m_values;
};

inline TargetBook book(std::vector<Target> targets, std::shared_ptr<const MonthlyActuals> actuals = nullptr)
{
    return {std::move(targets), metrics::MetricCatalog::builtIn(), std::move(actuals)};
}

/// Values of a target's months; -1 for a month without.
inline std::vector<double> monthValues(const TargetBook &book, const Target &whole)
{
    std::vector<double> values;
    for (const MonthTarget &month : book.monthsOf(whole))
        values.push_back(month.target ? month.target->value : -1);
    return values;
}

} // namespace vekha::targets
