// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fit.h"

#include "core/analysis/registers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {

constexpr size_t fewestForModels = 5;
constexpr double leastSigma = 1e-9; ///< beside values of about 1: a constant series has no error to divide by
constexpr size_t formsTested = 4;   ///< of exponential smoothing, at earlier origins
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// The models of one series at one time.
struct Models {
    std::vector<WeighedEts> ets;
    Season season;  ///< taken off for Theta, and for all models where there are but two seasons
    int period = 1; ///< of the season that exponential smoothing looks for itself
    ThetaModel theta;
    ThetaModel dynamic;
};

std::vector<double> without(const Season &season, std::span<const double> values)
{
    std::vector<double> plain(values.size());
    for (size_t t = 0; t < values.size(); ++t)
        plain[t] = season.removed(values[t], t);
    return plain;
}

/// The season that is taken off before.
Season seasonFor(std::span<const double> values, const PreparedSeries &series)
{
    if (series.shortSeason > 0)
        return seasonOf(values, series.period).damped(series.shortSeason);
    return series.seasonal ? seasonOf(values, series.period) : Season();
}

Models fittedModels(std::span<const double> values, const PreparedSeries &series)
{
    Models models;
    models.season = seasonFor(values, series);
    const std::vector<double> plain = without(models.season, values);
    models.period = series.shortSeason > 0 ? 1 : series.period;
    models.ets = weighedEts(models.period == 1 ? std::span<const double>(plain) : values, models.period,
                            models.period > 1);
    models.theta = fitTheta(plain);
    models.dynamic = fitDynamicTheta(plain);
    return models;
}

/// The same models fitted to fewer values.
Models fittedAgain(const Models &known, std::span<const double> values, const PreparedSeries &series)
{
    Models models;
    models.season = seasonFor(values, series);
    models.period = known.period;
    const std::vector<double> plain = without(models.season, values);
    const auto forEts = models.period == 1 ? std::span<const double>(plain) : values;
    double sum = 0;
    for (const WeighedEts &weighed : known.ets) {
        if (models.ets.size() == formsTested)
            break;
        std::optional<EtsModel> model = fitEts(weighed.model.form, forEts, models.period, &weighed.model);
        if (!model)
            continue;
        models.ets.push_back({std::move(*model), weighed.weight});
        sum += weighed.weight;
    }
    for (WeighedEts &weighed : models.ets)
        weighed.weight /= sum;
    models.theta = fitTheta(plain, &known.theta);
    models.dynamic = fitDynamicTheta(plain, &known.dynamic);
    return models;
}

void add(Moments &sum, const Moments &part, double weight)
{
    for (size_t h = 0; h < sum.mean.size(); ++h) {
        sum.mean[h] += weight * part.mean[h];
        sum.sigma[h] += weight * part.sigma[h];
    }
}

Moments seasoned(Moments plain, const Season &season, size_t length)
{
    for (size_t h = 0; h < plain.mean.size(); ++h) {
        plain.mean[h] = season.applied(plain.mean[h], length + h);
        if (season.kind == SeasonKind::Multiplicative)
            plain.sigma[h] *= season.indices[(length + h) % season.indices.size()];
    }
    return plain;
}

/// How much of the forecast has a season.
double seasonalShare(const Models &models)
{
    double share = models.season.kind != SeasonKind::None ? (models.period == 1 ? 1 : 0.5) : 0;
    for (const WeighedEts &weighed : models.ets)
        share += weighed.model.form.season != SeasonKind::None ? 0.5 * weighed.weight : 0;
    return share;
}

/// The index of a month is about the mean of as many errors as there were such months: so much variance comes
/// on top of what the models know of. The decomposition of two seasons sees each month but once.
double unsureOfSeason(size_t length, int period)
{
    if (period < 2)
        return 0;
    const double seasons = double(length) / period;
    return 1 / (seasons < 3 ? seasons - 1 : seasons);
}

/// Half exponential smoothing over all forms, a quarter each Theta. The bounds are the mean of their bounds:
/// of normal ones that means the mean of their deviations.
Moments combined(const Models &models, std::span<const double> values, int period, int steps)
{
    Moments sum{std::vector<double>(size_t(steps), 0), std::vector<double>(size_t(steps), 0)};
    const double etsShare = models.ets.empty() ? 0 : 0.5;
    const Season seasonOfEts = models.period == 1 ? models.season : Season();
    for (const WeighedEts &weighed : models.ets)
        add(sum, seasoned(forecastEts(weighed.model, steps), seasonOfEts, values.size()),
            etsShare * weighed.weight);
    const std::vector<double> plain = without(models.season, values);
    const double thetaShare = (1 - etsShare) / 2;
    add(sum, seasoned(forecastTheta(models.theta, plain, steps), models.season, values.size()), thetaShare);
    add(sum, seasoned(forecastDynamicTheta(models.dynamic, plain, steps), models.season, values.size()),
        thetaShare);
    const double widening = std::sqrt(1 + seasonalShare(models) * unsureOfSeason(values.size(), period));
    for (double &sigma : sum.sigma)
        sigma = std::max(sigma * widening, leastSigma);
    return sum;
}

/// Lengths at which to test: spread over the last `steps` values (or over as many origins), each long enough
/// for the models.
std::vector<size_t> originsOf(const PreparedSeries &series, const FitOptions &options)
{
    const size_t length = series.values.size();
    const size_t fewest =
        std::max<size_t>({8, size_t(series.period > 1 ? 2 * series.period + 1 : 0), length / 3});
    constexpr int apart = 3; // neighbouring origins would tell nearly the same
    std::vector<size_t> origins;
    for (int k = options.origins; k >= 1; --k) {
        const int back = k * std::max(apart, (options.steps + options.origins - 1) / options.origins);
        if (length >= fewest + size_t(back))
            origins.push_back(length - size_t(back));
    }
    return origins;
}

BacktestOrigin tested(const Moments &moments, const PreparedSeries &series, size_t origin)
{
    BacktestOrigin result{origin, {}, {}};
    for (size_t h = 0; h < moments.mean.size() && origin + h < series.values.size(); ++h) {
        const size_t t = origin + h;
        const double error = series.isReal[t] ? series.values[t] - moments.mean[h] : nothing;
        result.errors.push_back(error);
        result.scaled.push_back(error / moments.sigma[h]);
    }
    return result;
}

double meanSize(const std::vector<BacktestOrigin> &origins)
{
    double sum = 0;
    int count = 0;
    for (const BacktestOrigin &origin : origins) {
        for (const double error : origin.errors) {
            sum += std::isfinite(error) ? std::abs(error) : 0;
            count += std::isfinite(error) ? 1 : 0;
        }
    }
    return count > 0 ? sum / count : nothing;
}

Moments half(const Moments &a, const Moments &b)
{
    Moments sum{std::vector<double>(a.mean.size(), 0), std::vector<double>(a.mean.size(), 0)};
    add(sum, a, 0.5);
    add(sum, b, 0.5);
    return sum;
}

/// Whether seasonal naive was much the better at the origins, all of them.
bool isNaiveBetter(const std::vector<BacktestOrigin> &combination, const std::vector<BacktestOrigin> &naive)
{
    constexpr double clearly = 0.7;
    return combination.size() >= 3 && meanSize(naive) < clearly * meanSize(combination);
}

void fitModels(FittedSeries &fit, const FitOptions &options)
{
    const std::span<const double> values(fit.series.values);
    const int naivePeriod = fit.series.seasonal ? fit.series.period : 1;
    const Models models = fittedModels(values, fit.series);
    fit.moments = combined(models, values, fit.series.period, options.steps);
    fit.method = Method::Combination;
    std::vector<BacktestOrigin> naive, met;
    for (const size_t origin : originsOf(fit.series, options)) {
        const auto then = values.first(origin);
        const Moments moments =
            combined(fittedAgain(models, then, fit.series), then, fit.series.period, options.steps);
        const Moments naiveMoments = seasonalNaive(then, naivePeriod, options.steps);
        fit.backtest.push_back(tested(moments, fit.series, origin));
        naive.push_back(tested(naiveMoments, fit.series, origin));
        met.push_back(tested(half(moments, naiveMoments), fit.series, origin));
    }
    if (isNaiveBetter(fit.backtest, naive)) {
        fit.moments = half(fit.moments, seasonalNaive(values, naivePeriod, options.steps));
        fit.backtest = std::move(met);
        fit.method = Method::WithNaive;
    }
    fit.ets = models.ets;
}

/// Too few values to tell anything from: the last one, with a band as wide as the values differed, at least a
/// third of their size.
void takeLastValue(FittedSeries &fit, int steps)
{
    const std::vector<double> &values = fit.series.values;
    double change = 0;
    for (size_t t = 1; t < values.size(); ++t)
        change = std::max(change, std::abs(values[t] - values[t - 1]));
    const double least = fit.series.logit ? 0.5 : std::abs(values.back()) / 3;
    fit.method = Method::LastValue;
    for (int h = 0; h < steps; ++h) {
        fit.moments.mean.push_back(values.back());
        fit.moments.sigma.push_back(std::max(change, least) * std::sqrt(1.0 + h));
    }
}

bool isFinite(const Moments &moments)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::all_of(moments.mean.begin(), moments.mean.end(), finite) &&
           std::all_of(moments.sigma.begin(), moments.sigma.end(), finite);
}

} // namespace

Moments seasonalNaive(std::span<const double> values, int period, int steps)
{
    const size_t n = values.size();
    const size_t season = n > size_t(period) ? size_t(period) : 1;
    double squares = 0;
    for (size_t t = season; t < n; ++t)
        squares += (values[t] - values[t - season]) * (values[t] - values[t - season]);
    const double variance = n > season ? squares / double(n - season) : 0;
    Moments moments;
    for (size_t h = 0; h < size_t(steps); ++h) {
        moments.mean.push_back(values[n - season + h % season]);
        moments.sigma.push_back(std::max(leastSigma, std::sqrt(variance * double(1 + int(h / season)))));
    }
    return moments;
}

FittedSeries fitted(const Series &series, const FitOptions &options)
{
    clearUpperRegisters();
    FittedSeries fit;
    fit.series = prepared(series);
    if (fit.series.values.empty())
        return fit;
    if (fit.series.realCount >= fewestForModels)
        fitModels(fit, options);
    if (!isFinite(fit.moments)) {
        fit.moments = seasonalNaive(fit.series.values, fit.series.period, options.steps);
        fit.backtest.clear();
    }
    if (fit.series.realCount < fewestForModels)
        takeLastValue(fit, options.steps);
    return fit;
}

std::optional<double> typicalError(const FittedSeries &fit)
{
    double errors = 0;
    double values = 0;
    for (const BacktestOrigin &origin : fit.backtest) {
        if (origin.errors.empty() || !std::isfinite(origin.errors.front()))
            continue;
        const double actual = fit.series.values[origin.origin];
        // Of shares the error counts in points against the share itself.
        const double known = fit.series.restored(actual);
        errors += std::abs(known - fit.series.restored(actual - origin.errors.front()));
        values += std::abs(known);
    }
    return values > 0 ? std::optional(errors / values) : std::nullopt;
}

} // namespace vekha::analysis
