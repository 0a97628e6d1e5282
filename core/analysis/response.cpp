// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/response.h"

#include "core/analysis/responsefit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr int fewestPeriods = 12;
constexpr double leastVariation = 0.08;    ///< standard deviation of log spend
constexpr double leastOwnVariation = 0.08; ///< the same without trend, season and what all channels do
constexpr size_t seasonsNeed = 24;         ///< periods from which on a yearly season can be told
constexpr double yearlyWave = 2 * M_PI / 12;
constexpr double mostWithoutRevenue = 1.0 / 3;
constexpr double smallestShare =
    0.1; ///< of the median spend: months with less say nothing of the curve there

bool isPositive(double value) { return std::isfinite(value) && value > 0; }

/// Mean over the recent periods that have a value; 0 for none.
double recentMean(const std::vector<double> &values, int recent)
{
    double sum = 0;
    int count = 0;
    for (size_t i = values.size() - std::min(values.size(), size_t(recent)); i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

double medianPositive(const std::vector<double> &values)
{
    std::vector<double> positive;
    std::copy_if(values.begin(), values.end(), std::back_inserter(positive), isPositive);
    return median(positive);
}

/// The periods of a channel that can be fitted, with the logarithms.
FitChannel usable(const SpendHistory &history)
{
    FitChannel channel;
    const double least = smallestShare * medianPositive(history.spend);
    double sum = 0;
    for (size_t t = 0; t < history.spend.size(); ++t) {
        if (!isPositive(history.spend[t]) || history.spend[t] < least || !isPositive(history.revenue[t]))
            continue;
        channel.times.push_back(int(t));
        channel.logRevenue.push_back(std::log(history.revenue[t]));
        sum += std::log(history.spend[t]);
    }
    if (!channel.times.empty())
        channel.logReference = sum / double(channel.times.size());
    channel.spend = history.spend;
    return channel;
}

NoResponse lacking(const SpendHistory &history, const FitChannel &channel, int recent)
{
    int spent = 0, withRevenue = 0, nothing = 0;
    size_t last = 0;
    for (size_t t = 0; t < history.spend.size(); ++t) {
        if (!isPositive(history.spend[t]))
            continue;
        last = t;
        ++spent;
        withRevenue += isPositive(history.revenue[t]);
        nothing += history.revenue[t] == 0;
    }
    if (spent == 0)
        return NoResponse::NoSpend;
    if (last + size_t(std::max(1, recent / 4)) < history.spend.size())
        return NoResponse::Ended;
    if (withRevenue == 0)
        return NoResponse::NoRevenue;
    if (nothing > mostWithoutRevenue * spent)
        return NoResponse::RevenueTooRare;
    return int(channel.times.size()) < fewestPeriods ? NoResponse::TooFewPeriods : NoResponse::None;
}

/// The part of `values` that no sum of the columns gives (Gram and Schmidt).
std::vector<double> without(std::vector<std::vector<double>> columns, std::vector<double> values)
{
    constexpr double tiny = 1e-9; ///< of a column's length: what is left of one that others give already
    const auto dot = [](const std::vector<double> &a, const std::vector<double> &b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    const auto takeOff = [&](std::vector<double> &from, const std::vector<double> &column) {
        const double square = dot(column, column), part = square > 0 ? dot(from, column) / square : 0;
        for (size_t i = 0; i < from.size(); ++i)
            from[i] -= part * column[i];
    };
    for (size_t k = 0; k < columns.size(); ++k) {
        const double before = dot(columns[k], columns[k]);
        for (size_t j = 0; j < k; ++j)
            takeOff(columns[k], columns[j]);
        if (dot(columns[k], columns[k]) < tiny * before)
            std::fill(columns[k].begin(), columns[k].end(), 0.0);
        takeOff(values, columns[k]);
    }
    return values;
}

std::vector<std::vector<double>> levelAndTrend(const FitChannel &channel)
{
    const double last = std::max(1, channel.times.back());
    std::vector<std::vector<double>> columns{std::vector<double>(channel.times.size(), 1.0), {}};
    for (const int t : channel.times)
        columns[1].push_back(t / last);
    return columns;
}

/// Log spend without the channel's level and trend.
std::vector<double> withoutTrend(const FitChannel &channel, std::vector<double> values)
{
    return without(levelAndTrend(channel), std::move(values));
}

std::vector<double> logSpend(const FitChannel &channel)
{
    std::vector<double> values;
    for (const int t : channel.times)
        values.push_back(std::log(channel.spend[size_t(t)]) - channel.logReference);
    return values;
}

double deviation(const std::vector<double> &values)
{
    double squares = 0, sum = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const double count = double(values.size());
    return std::sqrt(std::max(0.0, squares - sum * sum / count) / std::max(1.0, count - 1));
}

/// What the spend of all channels did in each period beside its trend.
/// @param leftOut  place of a channel that does not count; none for a place behind the last
std::vector<double> commonMoves(const std::vector<FitChannel> &channels, size_t periods, size_t leftOut)
{
    std::vector<double> sum(periods, 0.0), count(periods, 0.0);
    for (size_t k = 0; k < channels.size(); ++k) {
        if (k == leftOut)
            continue;
        const std::vector<double> own = withoutTrend(channels[k], logSpend(channels[k]));
        for (size_t i = 0; i < own.size(); ++i) {
            sum[size_t(channels[k].times[i])] += own[i];
            count[size_t(channels[k].times[i])] += 1;
        }
    }
    for (size_t t = 0; t < periods; ++t)
        sum[t] = count[t] > 0 ? sum[t] / count[t] : 0;
    return sum;
}

/// Deviation of log spend beside trend, yearly season, and what the others do in the same period.
double ownVariation(const FitChannel &channel, const std::vector<double> &others)
{
    std::vector<std::vector<double>> columns = levelAndTrend(channel);
    columns.emplace_back();
    for (const int t : channel.times)
        columns.back().push_back(others[size_t(t)]);
    for (int wave = 1; wave <= 2 && channel.times.size() >= seasonsNeed; ++wave) {
        columns.emplace_back();
        columns.emplace_back();
        for (const int t : channel.times) {
            columns[columns.size() - 2].push_back(std::sin(wave * yearlyWave * t));
            columns.back().push_back(std::cos(wave * yearlyWave * t));
        }
    }
    const std::vector<double> left = without(columns, logSpend(channel));
    const double squares = std::inner_product(left.begin(), left.end(), left.begin(), 0.0);
    return std::sqrt(squares / std::max(1.0, double(left.size()) - double(columns.size())));
}

NoResponse variation(const FitChannel &channel, const std::vector<double> &others)
{
    if (deviation(logSpend(channel)) < leastVariation)
        return NoResponse::HardlyVaried;
    return ownVariation(channel, others) < leastOwnVariation ? NoResponse::MovedWithAll : NoResponse::None;
}

} // namespace

const char *codeOf(NoResponse reason)
{
    switch (reason) {
    case NoResponse::None:
        break;
    case NoResponse::NoSpend:
        return "no_spend";
    case NoResponse::NoRevenue:
        return "no_revenue";
    case NoResponse::TooFewPeriods:
        return "too_few_periods";
    case NoResponse::HardlyVaried:
        return "spend_hardly_varied";
    case NoResponse::MovedWithAll:
        return "spend_moved_with_all";
    case NoResponse::RevenueTooRare:
        return "revenue_too_rare";
    case NoResponse::Ended:
        return "no_recent_spend";
    }
    return "";
}

ResponseCurve::ResponseCurve(double reference, std::vector<CurveDraw> draws)
    : m_logReference(std::log(reference)), m_draws(std::move(draws))
{
}

double ResponseCurve::revenue(double spend, size_t draw) const
{
    if (!(spend > 0))
        return 0;
    const CurveDraw &curve = m_draws[draw];
    const double power = std::exp(curve.steepness * (std::log(spend) - m_logReference));
    return curve.level * power / (1 - curve.saturation + curve.saturation * power);
}

double ResponseCurve::revenueAndMarginal(double spend, double &marginal) const
{
    marginal = 0;
    if (!(spend > 0) || m_draws.empty())
        return 0;
    const double away = std::log(spend) - m_logReference;
    double revenue = 0;
    for (const CurveDraw &curve : m_draws) {
        const double power = std::exp(curve.steepness * away);
        const double below = 1 - curve.saturation + curve.saturation * power;
        const double value = curve.level * power / below;
        revenue += value;
        marginal += value * curve.steepness * (1 - curve.saturation) / below;
    }
    const double count = double(m_draws.size());
    marginal /= count * spend;
    return revenue / count;
}

double ResponseCurve::revenue(double spend) const
{
    double marginal = 0;
    return revenueAndMarginal(spend, marginal);
}

double ResponseCurve::marginal(double spend) const
{
    double marginal = 0;
    revenueAndMarginal(spend, marginal);
    return marginal;
}

Band ResponseCurve::band(double spend, double probability) const
{
    std::vector<double> revenues;
    for (size_t draw = 0; draw < m_draws.size(); ++draw)
        revenues.push_back(revenue(spend, draw));
    return bandOf(std::move(revenues), probability);
}

double ResponseCurve::elasticity() const
{
    double sum = 0;
    for (const CurveDraw &curve : m_draws)
        sum += curve.steepness * (1 - curve.saturation);
    return m_draws.empty() ? 0 : sum / double(m_draws.size());
}

Band bandOf(std::vector<double> values, double probability)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const double place = share * double(values.size() - 1);
        const size_t below = size_t(place);
        const size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (place - double(below)) * (values[above] - values[below]);
    };
    return {at((1 - probability) / 2), at((1 + probability) / 2)};
}

std::vector<ChannelResponse> responsesOf(const std::vector<SpendHistory> &histories,
                                         const ResponseOptions &options)
{
    std::vector<ChannelResponse> responses(histories.size());
    std::vector<FitChannel> channels(histories.size()), candidates;
    size_t periods = 0;
    for (size_t i = 0; i < histories.size(); ++i) {
        const SpendHistory &history = histories[i];
        periods = std::max(periods, history.spend.size());
        channels[i] = usable(history);
        responses[i].periods = int(channels[i].times.size());
        responses[i].usualSpend = recentMean(history.spend, options.recentPeriods);
        responses[i].usualRevenue = recentMean(history.revenue, options.recentPeriods);
        responses[i].reason = lacking(history, channels[i], options.recentPeriods);
        if (responses[i].reason == NoResponse::None)
            candidates.push_back(channels[i]);
    }
    const std::vector<double> common = commonMoves(candidates, periods, candidates.size());
    std::vector<FitChannel> fitted;
    std::vector<size_t> places;
    size_t candidate = 0;
    for (size_t i = 0; i < histories.size(); ++i) {
        if (responses[i].reason == NoResponse::None) {
            responses[i].reason = variation(channels[i], commonMoves(candidates, periods, candidate));
            ++candidate;
        }
        if (responses[i].reason != NoResponse::None)
            continue;
        fitted.push_back(channels[i]);
        places.push_back(i);
    }
    const std::vector<std::vector<CurveDraw>> draws = sampledCurves(fitted, common, options);
    for (size_t k = 0; k < places.size(); ++k) {
        ChannelResponse &response = responses[places[k]];
        response.curve = ResponseCurve(std::exp(fitted[k].logReference), draws[k]);
        double low = INFINITY, high = 0;
        for (const int t : fitted[k].times) {
            low = std::min(low, fitted[k].spend[size_t(t)]);
            high = std::max(high, fitted[k].spend[size_t(t)]);
        }
        response.spendRange = {low, high};
    }
    return responses;
}

} // namespace vekha::analysis
