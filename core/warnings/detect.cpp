// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/detect.h"

#include "core/analysis/anomalies.h"
#include "core/analysis/forecast.h"
#include "core/analysis/season.h"
#include "core/analysis/series.h"
#include "core/warnings/trendtest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace vekha::warnings {

using metrics::Direction;
using targets::Status;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double farBelowClose = 0.15; ///< of attainment: from here on a warning is grave
constexpr double leastShareDue = 0.15; ///< of a budget: earlier its pace says little
constexpr size_t slopeWindow = 12;
constexpr size_t slopeLeast = 8;
constexpr size_t noiseLeast = 6; ///< steps from which the usual step is known
constexpr double stepsWorth = 2; ///< a fall in a row must be so many usual steps
constexpr int fewestBefore = 8;  ///< figures before one that is to be called unusual
constexpr int longestEpisode = 36;
constexpr int longestUnusual = 3; ///< periods that one unusual episode may last: then it is the usual

Warning begun(const Subject &subject, WarningKind kind, const calendar::Period &period)
{
    Warning warning;
    warning.kind = kind;
    warning.metric = subject.metric;
    warning.index = subject.index;
    warning.channel = subject.channel;
    warning.period = period;
    warning.since = period;
    return warning;
}

Severity severityOf(std::optional<double> attainment, double closeFrom)
{
    if (!attainment)
        return Severity::Medium;
    if (*attainment >= closeFrom)
        return Severity::Low;
    return *attainment >= closeFrom - farBelowClose ? Severity::Medium : Severity::High;
}

Direction directionOf(const Subject &subject, const targets::Target &target)
{
    return target.direction.value_or(subject.better);
}

/// The end of the target that is missed: of a band the nearer one.
double wantedOf(const targets::Target &target, double actual)
{
    if (!target.isBand())
        return target.value;
    return actual < *target.low ? *target.low : *target.high;
}

// Targets

std::optional<Warning> spendAhead(const Subject &subject, const TargetFacts &facts)
{
    const auto &outlook = facts.standing.outlook;
    const auto &target = *facts.standing.target;
    if (!subject.isMoneySpent || !outlook || !outlook->pace || !facts.standing.actual ||
        directionOf(subject, target) == Direction::Up)
        return std::nullopt;
    const double budget = target.high.value_or(target.value);
    const bool isOver = *facts.standing.actual > budget;
    const auto pace = outlook->pace->pace;
    const bool isFast = pace && *pace >= subject.limits.paceFrom && outlook->pace->shareDue >= leastShareDue;
    // Who has spent early and is expected to keep within the budget is not ahead of it.
    const double atEnd = outlook->expected.value_or(pace ? budget * *pace : *facts.standing.actual);
    if (!isOver && (!isFast || atEnd <= budget))
        return std::nullopt;
    Warning warning = begun(subject, WarningKind::SpendAhead, facts.period);
    warning.actual = std::max(atEnd, *facts.standing.actual);
    warning.expected = budget;
    warning.amount = *warning.actual - budget;
    warning.pace = pace;
    const double over = budget > 0 ? warning.amount / budget : 1;
    constexpr double much = 0.25;
    constexpr double some = 0.10;
    warning.severity = over >= much ? Severity::High : over >= some ? Severity::Medium : Severity::Low;
    return warning;
}

std::optional<Warning> offCourse(const Subject &subject, const TargetFacts &facts)
{
    const targets::Standing &standing = facts.standing;
    const bool isOff =
        standing.status == Status::OffCourse || (standing.status == Status::AtRisk && subject.limits.atRisk);
    if (!isOff || !standing.target || !standing.actual)
        return std::nullopt;
    Warning warning = begun(subject, WarningKind::OffCourse, facts.period);
    warning.actual =
        standing.outlook ? standing.outlook->expected.value_or(*standing.actual) : *standing.actual;
    warning.expected = wantedOf(*standing.target, *warning.actual);
    warning.amount = *warning.actual - *warning.expected;
    warning.chance = standing.outlook ? standing.outlook->chance : std::nullopt;
    const auto attained =
        targets::attainment(*standing.target, directionOf(subject, *standing.target), warning.actual);
    warning.severity = severityOf(attained.share, subject.closeFrom);
    if (standing.status == Status::AtRisk)
        warning.severity = Severity::Low;
    return warning;
}

std::optional<Warning> missed(const Subject &subject, const TargetFacts &facts)
{
    const targets::Standing &standing = facts.standing;
    const bool isMissed =
        standing.status == Status::Missed || (standing.status == Status::Close && subject.limits.nearMisses);
    if (!isMissed || !standing.target || !standing.actual)
        return std::nullopt;
    Warning warning = begun(subject, WarningKind::Missed, facts.period);
    warning.actual = standing.actual;
    warning.expected = wantedOf(*standing.target, *warning.actual);
    warning.amount = *warning.actual - *warning.expected;
    warning.severity = severityOf(standing.attainment, subject.closeFrom);
    return warning;
}

// Trends

std::vector<double> numbersOf(const std::vector<std::optional<double>> &values, size_t count)
{
    std::vector<double> numbers;
    for (size_t i = 0; i < count; ++i)
        numbers.push_back(values[i].value_or(nothing));
    return numbers;
}

/// The values without their season, where there are two years and they are alike.
std::vector<double> withoutSeason(const std::vector<double> &values, int period)
{
    const auto firstReal =
        std::find_if(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    std::vector<double> filled(firstReal, values.end());
    if (period < 2 || filled.size() < size_t(2 * period) || !std::isfinite(filled.back()))
        return values;
    analysis::fillGaps(filled, period);
    // The season test asks for much where there are but three years; two that are alike tell as much.
    const size_t recent = std::min(filled.size(), size_t(3 * period - 1));
    const bool isSeasonal = analysis::isSeasonal(filled, period) ||
                            analysis::likenessOfTwoSeasons(std::span(filled).last(recent), period) > 0;
    if (!isSeasonal)
        return values;
    const analysis::Season season = analysis::seasonOf(filled, period);
    std::vector<double> adjusted = values;
    const size_t offset = size_t(firstReal - values.begin());
    for (size_t i = offset; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            adjusted[i] = season.removed(values[i], i - offset);
    }
    return adjusted;
}

/// One look at a trend, as it was known at the end of `values`.
struct TrendSeen {
    TrendSign sign = TrendSign::WorseEachPeriod;
    int periods = 0; ///< that it has lasted
};

class TrendLook {
public:
    TrendLook(const Subject &subject, std::vector<double> values, int season)
        : m_limits(subject.limits), m_bad(subject.better == Direction::Up ? -1 : 1),
          m_values(std::move(values)), m_adjusted(withoutSeason(m_values, season))
    {
    }

    [[nodiscard]] std::optional<TrendSeen> see() const
    {
        if (const int run = std::min(worseInARow(m_values), worseInARow(m_adjusted));
            run >= m_limits.worseningPeriods && isWorthTelling(run))
            return TrendSeen{TrendSign::WorseEachPeriod, run};
        if (const int window = slope())
            return TrendSeen{TrendSign::SteadySlope, window};
        return std::nullopt;
    }

private:
    /// How many of the last values are each worse than the one before.
    [[nodiscard]] int worseInARow(const std::vector<double> &values) const
    {
        int run = 0;
        for (size_t i = values.size(); i-- > 1;) {
            if (!((values[i] - values[i - 1]) * m_bad > 0)) // false for gaps
                break;
            ++run;
        }
        return run;
    }

    [[nodiscard]] bool isWorthTelling(int run) const
    {
        const size_t last = m_adjusted.size() - 1;
        const size_t start = last - size_t(run);
        const double change = std::abs(m_adjusted[last] - m_adjusted[start]);
        if (change < m_limits.leastChange * std::abs(m_adjusted[start]))
            return false;
        std::vector<double> steps;
        for (size_t i = 1; i <= start; ++i) {
            if (std::isfinite(m_adjusted[i]) && std::isfinite(m_adjusted[i - 1]))
                steps.push_back(m_adjusted[i] - m_adjusted[i - 1]);
        }
        return steps.size() < noiseLeast || change >= stepsWorth * analysis::robustDeviation(steps);
    }

    /// Values that a significant slope the bad way goes over; 0: there is none.
    [[nodiscard]] int slope() const
    {
        const size_t from = m_adjusted.size() > slopeWindow ? m_adjusted.size() - slopeWindow : 0;
        std::vector<double> window;
        for (size_t i = from; i < m_adjusted.size(); ++i) {
            if (std::isfinite(m_adjusted[i]))
                window.push_back(m_adjusted[i]);
        }
        if (window.size() < slopeLeast || !std::isfinite(m_adjusted.back()))
            return 0;
        const MannKendall test = mannKendall(window);
        const double chance = m_bad < 0 ? test.falling : test.rising;
        const double change = theilSenSlope(window) * double(window.size() - 1);
        const bool isLarge = std::abs(change) >= m_limits.leastChange * std::abs(analysis::median(window));
        return chance < m_limits.trendChance && isLarge && change * m_bad > 0 && !hasTurned(window)
                   ? int(window.size())
                   : 0;
    }

    /// The last value is better than most of the three before it.
    [[nodiscard]] bool hasTurned(const std::vector<double> &window) const
    {
        const double before = analysis::median({window.end() - 4, window.end() - 1});
        return (window.back() - before) * m_bad < 0;
    }

    const Limits &m_limits;
    double m_bad; ///< sign of a step for the worse
    std::vector<double> m_values;
    std::vector<double> m_adjusted;
};

// Unusual figures

/// What a forecast made before the last value let expect.
struct Expected {
    double mean = 0;
    double low = 0;
    double high = 0;
};

std::optional<Expected> forecastBefore(std::vector<double> before, int season, double bandOf95)
{
    if (analysis::noForecast(before) != analysis::NoForecast::None)
        return std::nullopt;
    analysis::FitOptions options;
    options.steps = 1;
    const analysis::Forecast made = analysis::forecastOf(
        analysis::Series{std::move(before), season, analysis::Range::FromValues}, options);
    if (made.steps() == 0)
        return std::nullopt;
    const double mean = made.mean.front();
    return Expected{mean, mean - (mean - made.lo95.front()) * bandOf95,
                    mean + (made.hi95.front() - mean) * bandOf95};
}

/// What was expected of the value at `place`, if it is unusual. The scores are of all values.
std::optional<Expected> unusualAt(const std::vector<double> &values,
                                  const std::vector<analysis::AnomalyScore> &scores, size_t place, int season,
                                  const Limits &limits)
{
    if (!std::isfinite(values[place]))
        return std::nullopt;
    const std::vector<double> before(values.begin(), values.begin() + std::ptrdiff_t(place));
    const auto known =
        std::count_if(before.begin(), before.end(), [](double value) { return std::isfinite(value); });
    // The cheap test first: most figures are as usual. Of short series it knows nothing yet.
    const bool isKnown = std::isfinite(scores[place].expected);
    if (known < fewestBefore || (isKnown && std::abs(scores[place].deviations) < limits.deviations))
        return std::nullopt;
    const auto expected = forecastBefore(before, season, limits.bandOf95);
    const bool isOutside = expected && (values[place] < expected->low || values[place] > expected->high);
    return isOutside ? expected : std::nullopt;
}

bool isBad(const Subject &subject, double amount)
{
    return subject.better == Direction::None || amount * (subject.better == Direction::Up ? 1 : -1) < 0;
}

} // namespace

std::optional<Warning> againstTarget(const Subject &subject, const TargetFacts &facts)
{
    if (!facts.standing.target)
        return std::nullopt;
    if (auto warning = spendAhead(subject, facts))
        return warning;
    if (auto warning = offCourse(subject, facts))
        return warning;
    return missed(subject, facts);
}

std::optional<Warning> badTrend(const Subject &subject, const History &history)
{
    if (subject.better == Direction::None || history.values.empty() || !history.values.back())
        return std::nullopt;
    const auto lookAt = [&](size_t count) {
        return TrendLook(subject, numbersOf(history.values, count), history.season).see();
    };
    const size_t count = history.values.size();
    const auto now = lookAt(count);
    if (!now)
        return std::nullopt;
    // Each look goes by what was known at its time, so that the beginning stays where it was.
    size_t firstSeen = count;
    TrendSeen first = *now;
    for (size_t earlier = count - 1; earlier > 1 && count - earlier < size_t(longestEpisode); --earlier) {
        const auto seen = lookAt(earlier);
        if (!seen)
            break;
        firstSeen = earlier;
        first = *seen;
    }
    const size_t began =
        first.sign == TrendSign::WorseEachPeriod ? firstSeen - size_t(first.periods) : firstSeen - 1;
    Warning warning = begun(subject, WarningKind::BadTrend, history.periods.back());
    warning.since = history.periods[began];
    warning.sign = now->sign;
    warning.lasting = now->periods;
    const size_t from = count - 1 - std::min(size_t(now->periods), count - 1);
    warning.actual = history.values.back();
    for (size_t i = from; i < count && !warning.expected; ++i)
        warning.expected = history.values[i];
    warning.amount = *warning.actual - *warning.expected;
    const double relative = *warning.expected != 0 ? std::abs(warning.amount / *warning.expected) : 1;
    constexpr double much = 0.30;
    warning.severity = relative >= much ? Severity::Medium : Severity::Low;
    return warning;
}

std::optional<Warning> unusual(const Subject &subject, const History &history)
{
    if (history.values.empty() || !history.values.back())
        return std::nullopt;
    const std::vector<double> values = numbersOf(history.values, history.values.size());
    const auto scores = analysis::anomalyScores(values, {history.season, 0});
    const size_t last = values.size() - 1;
    const auto expected = unusualAt(values, scores, last, history.season, subject.limits);
    if (!expected)
        return std::nullopt;
    const bool isGood = !isBad(subject, values[last] - expected->mean);
    if (isGood && !subject.isInput && !subject.limits.goodSurprises)
        return std::nullopt;
    Warning warning = begun(subject, WarningKind::Unusual, history.periods.back());
    for (size_t i = last; i-- > 0 && last - i < size_t(longestUnusual);) {
        if (!unusualAt(values, scores, i, history.season, subject.limits))
            break;
        warning.since = history.periods[i];
        ++warning.lasting;
    }
    warning.actual = values[last];
    warning.expected = expected->mean;
    warning.low = expected->low;
    warning.high = expected->high;
    warning.amount = values[last] - expected->mean;
    warning.severity = isBad(subject, warning.amount) ? Severity::Medium : Severity::Low;
    return warning;
}

std::optional<Warning> unusualDay(const Subject &subject, const History &days, int daysBack)
{
    const std::vector<double> values = numbersOf(days.values, days.values.size());
    const auto scores = analysis::anomalyScores(values, {days.season, subject.limits.daysPerFalseAlarm});
    const size_t from = values.size() > size_t(daysBack) ? values.size() - size_t(daysBack) : 0;
    for (size_t i = from; i < values.size(); ++i) {
        if (!scores[i].isAnomaly || !std::isfinite(scores[i].expected))
            continue;
        Warning warning = begun(subject, WarningKind::Unusual, days.periods[i]);
        warning.actual = values[i];
        warning.expected = scores[i].expected;
        warning.amount = values[i] - scores[i].expected;
        warning.severity = isBad(subject, warning.amount) ? Severity::Medium : Severity::Low;
        return warning;
    }
    return std::nullopt;
}

std::vector<UnusualPlace> unusualPlaces(const std::vector<std::optional<double>> &values, int season,
                                        bool byScoreAlone, const Limits &limits)
{
    const std::vector<double> numbers = numbersOf(values, values.size());
    const auto scores =
        analysis::anomalyScores(numbers, {season, byScoreAlone ? limits.daysPerFalseAlarm : 0});
    std::vector<UnusualPlace> places;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (byScoreAlone) {
            if (scores[i].isAnomaly && std::isfinite(scores[i].expected))
                places.push_back({int(i), scores[i].expected});
        } else if (const auto expected = unusualAt(numbers, scores, i, season, limits)) {
            places.push_back({int(i), expected->mean});
        }
    }
    return places;
}

} // namespace vekha::warnings
