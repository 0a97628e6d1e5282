// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ets.h"

#include "core/analysis/minimise.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double leastDamping = 0.8; ///< as in Hyndman et al. 2008, 2.3.3: stronger damping is hardly a trend
constexpr double mostDamping = 0.98; ///< weaker is hardly a damping
constexpr double leastWeight = 0.01; ///< beside the best form's 1; what counts less is left out

/// One pass over the values, with everything that depends on the form known when compiling.
template <bool relative, TrendKind trend, SeasonKind season>
double run(std::span<const double> values, EtsState &state, std::vector<double> *residuals)
{
    double level = state.level;
    double slope = state.slope;
    const double phi = trend == TrendKind::Damped ? state.phi : 1;
    const size_t period = state.seasonal.size();
    double squares = 0;
    double logs = 0;
    double product = 1; // of the forecasts: one logarithm for eight of them
    size_t place = 0;
    for (size_t t = 0; t < values.size(); ++t) {
        const double base = trend == TrendKind::None ? level : level + phi * slope;
        const double index = season == SeasonKind::None ? 0 : state.seasonal[place];
        const double forecast = season == SeasonKind::Multiplicative ? base * index : base + index;
        const double error = values[t] - forecast;
        if constexpr (relative) {
            if (!(forecast > 0))
                return infinity;
            const double share = error / forecast;
            squares += share * share;
            product *= forecast;
            if (t % 8 == 7) {
                logs += std::log(product);
                product = 1;
            }
        } else {
            squares += error * error;
        }
        if (residuals)
            residuals->push_back(error);
        if constexpr (season == SeasonKind::Multiplicative) {
            level = base + state.alpha * error / index;
            if constexpr (trend != TrendKind::None)
                slope = phi * slope + state.beta * error / index;
            state.seasonal[place] = index + state.gamma * error / base;
        } else {
            level = base + state.alpha * error;
            if constexpr (trend != TrendKind::None)
                slope = phi * slope + state.beta * error;
            if constexpr (season == SeasonKind::Additive)
                state.seasonal[place] = index + state.gamma * error;
        }
        if constexpr (season != SeasonKind::None)
            place = place + 1 == period ? 0 : place + 1;
    }
    state.level = level;
    state.slope = slope;
    if constexpr (relative)
        logs += std::log(product);
    const double n = double(values.size());
    constexpr double leastMeanSquare = 1e-20; // a perfect fit would have an infinite likelihood
    return n * std::log(std::max(squares / n, leastMeanSquare)) + 2 * logs;
}

template <bool relative, TrendKind trend> double runSeason(SeasonKind season, std::span<const double> values,
                                                           EtsState &state, std::vector<double> *residuals)
{
    switch (season) {
    case SeasonKind::None:
        return run<relative, trend, SeasonKind::None>(values, state, residuals);
    case SeasonKind::Additive:
        return run<relative, trend, SeasonKind::Additive>(values, state, residuals);
    case SeasonKind::Multiplicative:
        return run<relative, trend, SeasonKind::Multiplicative>(values, state, residuals);
    }
    return infinity;
}

template <bool relative> double runTrend(const EtsForm &form, std::span<const double> values, EtsState &state,
                                         std::vector<double> *residuals)
{
    switch (form.trend) {
    case TrendKind::None:
        return runSeason<relative, TrendKind::None>(form.season, values, state, residuals);
    case TrendKind::Additive:
        return runSeason<relative, TrendKind::Additive>(form.season, values, state, residuals);
    case TrendKind::Damped:
        return runSeason<relative, TrendKind::Damped>(form.season, values, state, residuals);
    }
    return infinity;
}

/// Level and slope of a straight line through the first values at times 1, 2, ..: level at time 0.
Eigen::Vector2d lineThrough(const std::vector<double> &values, size_t count)
{
    Eigen::MatrixX2d times(count, 2);
    times.col(0).setOnes();
    times.col(1) = Eigen::VectorXd::LinSpaced(Eigen::Index(count), 1, double(count));
    const Eigen::Map<const Eigen::VectorXd> first(values.data(), Eigen::Index(count));
    return times.colPivHouseholderQr().solve(first);
}

/// Where the search begins, after Hyndman et al. 2008, 2.6.1: the season of the decomposition, level and
/// slope of the first two seasons (at least ten values) without it.
EtsState firstState(const EtsForm &form, std::span<const double> values, int period)
{
    EtsState state;
    std::vector<double> plain(values.begin(), values.end());
    if (form.season != SeasonKind::None) {
        const Season season = seasonOf(values, period, form.season == SeasonKind::Multiplicative);
        state.seasonal = season.indices;
        for (size_t t = 0; t < plain.size(); ++t)
            plain[t] = season.removed(plain[t], t);
    }
    const size_t count = std::min(plain.size(), size_t(std::max(10, 2 * period)));
    if (form.trend == TrendKind::None) {
        state.level =
            std::accumulate(plain.begin(), plain.begin() + std::ptrdiff_t(count), 0.0) / double(count);
    } else if (count >= 2) {
        const Eigen::Vector2d line = lineThrough(plain, count);
        state.level = line[0];
        state.slope = line[1];
    }
    return state;
}

/// The unknowns of a form and how they make a state. Trend and season parameters are searched for as shares
/// of what is allowed, so that all bounds are plain.
class Search {
public:
    Search(const EtsForm &form, EtsState state, double spread) : m_form(form), m_state(std::move(state))
    {
        const bool trend = form.trend != TrendKind::None;
        add(m_state.alpha, 0.0001, 0.9999, 0.2);
        if (trend)
            add(m_state.beta / m_state.alpha, 0.0001, 0.9999, 0.1);
        if (form.season != SeasonKind::None)
            add(m_state.gamma / (1 - m_state.alpha), 0.0001, 0.9999, 0.05);
        if (form.trend == TrendKind::Damped)
            add(m_state.phi, leastDamping, mostDamping, -0.03);
        add(m_state.level, m_state.level - 5 * spread, m_state.level + 5 * spread, spread / 4);
        if (trend)
            add(m_state.slope, m_state.slope - spread, m_state.slope + spread, spread / 40);
    }

    [[nodiscard]] const std::vector<Unknown> &unknowns() const { return m_unknowns; }

    void set(const double *at, EtsState &state) const
    {
        state.alpha = *at++;
        if (m_form.trend != TrendKind::None)
            state.beta = *at++ * state.alpha;
        if (m_form.season != SeasonKind::None)
            state.gamma = *at++ * (1 - state.alpha);
        if (m_form.trend == TrendKind::Damped)
            state.phi = *at++;
        state.level = *at++;
        state.slope = m_form.trend == TrendKind::None ? 0 : *at;
        std::copy(m_state.seasonal.begin(), m_state.seasonal.end(), state.seasonal.begin());
    }

private:
    void add(double start, double low, double high, double step)
    {
        start = std::clamp(start, low, high);
        if (start + step > high)
            step = -step;
        m_unknowns.push_back({start, low, high, step});
    }

    EtsForm m_form;
    EtsState m_state;
    std::vector<Unknown> m_unknowns;
};

double spreadOf(std::span<const double> values)
{
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::max(std::sqrt(squares / n), 1e-9);
}

/// Parameters and first states, as R's ets counts them, and the variance.
int parametersOf(const EtsForm &form, int period)
{
    int count = 3; // alpha, level, variance
    if (form.trend != TrendKind::None)
        count += form.trend == TrendKind::Damped ? 3 : 2;
    if (form.season != SeasonKind::None)
        count += period;
    return count;
}

/// Gauss-Newton steps on the first states: level, slope and all seasonal indices, which are too many for the
/// simplex. The errors' derivatives come from one run a state.
class FirstStates {
public:
    FirstStates(const EtsForm &form, std::span<const double> values, EtsState &start)
        : m_form(form), m_values(values), m_start(start)
    {
        m_unknowns.push_back(&start.level);
        if (form.trend != TrendKind::None)
            m_unknowns.push_back(&start.slope);
        for (double &index : start.seasonal)
            m_unknowns.push_back(&index);
    }

    /// Makes one step; false where none brings the likelihood further.
    bool refine()
    {
        const double before = run(m_base);
        const Eigen::VectorXd step = direction();
        std::vector<double> kept;
        for (const double *unknown : m_unknowns)
            kept.push_back(*unknown);
        for (const double length : {1.0, 0.5, 0.2, 0.0}) {
            for (size_t i = 0; i < m_unknowns.size(); ++i)
                *m_unknowns[i] = kept[i] + length * step[Eigen::Index(i)];
            EtsState state = m_start;
            if (length > 0 && runEts(m_form, m_values, state, nullptr) < before - worthwhile)
                return true;
        }
        return false;
    }

private:
    static constexpr double worthwhile = 1e-3; ///< of minus twice the log-likelihood

    // Errors as the likelihood squares them.
    double run(std::vector<double> &errors)
    {
        errors.clear();
        EtsState state = m_start;
        const double likelihood = runEts(m_form, m_values, state, &errors);
        for (size_t t = 0; m_form.multiplicativeError && t < errors.size(); ++t)
            errors[t] /= m_values[t] - errors[t];
        errors.resize(m_values.size(), 0);
        return likelihood;
    }

    Eigen::VectorXd direction()
    {
        const Eigen::Index rows = Eigen::Index(m_values.size());
        Eigen::MatrixXd jacobian(rows, Eigen::Index(m_unknowns.size()));
        constexpr double probe = 1e-5; // values are scaled to about 1
        const Eigen::Map<const Eigen::VectorXd> base(m_base.data(), rows);
        for (size_t i = 0; i < m_unknowns.size(); ++i) {
            const double kept = *m_unknowns[i];
            *m_unknowns[i] += probe;
            run(m_moved);
            *m_unknowns[i] = kept;
            jacobian.col(Eigen::Index(i)) =
                (base - Eigen::Map<const Eigen::VectorXd>(m_moved.data(), rows)) / probe;
        }
        Eigen::MatrixXd normal = jacobian.transpose() * jacobian;
        // Level and season can be shifted against each other: a little of Levenberg's damping takes the
        // nearest of the solutions that are equally good.
        normal.diagonal().array() += 1e-6 * normal.trace() / double(normal.rows()) + 1e-12;
        return normal.ldlt().solve(jacobian.transpose() * base);
    }

    EtsForm m_form;
    std::span<const double> m_values;
    EtsState &m_start;
    std::vector<double *> m_unknowns;
    std::vector<double> m_base;
    std::vector<double> m_moved;
};

/// The best smoothing parameters, level and slope from `start` on.
EtsState searched(const EtsForm &form, std::span<const double> values, const EtsState &start, double spread,
                  int evaluationsEach)
{
    const Search search(form, start, spread);
    EtsState state = start;
    constexpr double tolerance = 1e-3; // of minus twice the log-likelihood
    const Minimum found =
        minimise(search.unknowns(), {tolerance, evaluationsEach * int(search.unknowns().size())},
                 [&](const double *at) {
                     search.set(at, state);
                     return runEts(form, values, state, nullptr);
                 });
    search.set(found.at.data(), state);
    return state;
}

EtsState startedFrom(const EtsForm &form, std::span<const double> values, int period, const EtsModel *known)
{
    EtsState state = firstState(form, values, period);
    if (known) {
        state.alpha = known->start.alpha;
        state.beta = known->start.beta;
        state.gamma = known->start.gamma;
        state.phi = known->start.phi;
        return state;
    }
    state.alpha = 0.3;
    state.beta = form.trend == TrendKind::None ? 0 : 0.03;
    state.gamma = form.season == SeasonKind::None ? 0 : 0.05;
    state.phi = form.trend == TrendKind::Damped ? 0.95 : 1;
    return state;
}

std::optional<EtsModel> finished(const EtsForm &form, EtsState start, std::span<const double> values,
                                 int period)
{
    EtsModel model;
    model.form = form;
    model.start = start;
    model.length = values.size();
    model.residuals.reserve(values.size());
    const double likelihood = runEts(form, values, start, &model.residuals);
    if (!std::isfinite(likelihood))
        return std::nullopt;
    model.end = std::move(start);
    const double n = double(values.size());
    const double k = parametersOf(form, period);
    model.aicc = n > k + 1 ? likelihood + 2 * k + 2 * k * (k + 1) / (n - k - 1) : infinity;
    double squares = 0;
    for (size_t t = 0; t < values.size(); ++t) {
        const double error = model.residuals[t];
        const double forecast = values[t] - error;
        squares += form.multiplicativeError ? error / forecast * error / forecast : error * error;
    }
    model.variance = squares / std::max({1.0, n - k, n / 2});
    return model;
}

/// Weights of past errors in the forecast of a later step without its season (table 6.2 of Hyndman et al.).
class Weights {
public:
    explicit Weights(const EtsModel &model) : m_state(model.end), m_form(model.form) {}

    /// For an error `steps` before; call with 1, 2, .. in order.
    [[nodiscard]] double next()
    {
        ++m_steps;
        if (m_form.trend != TrendKind::None) {
            m_power *= m_form.trend == TrendKind::Damped ? m_state.phi : 1;
            m_sum += m_power;
        }
        const bool sameSeason =
            m_form.season == SeasonKind::Additive && m_steps % int(m_state.seasonal.size()) == 0;
        return m_state.alpha + m_state.beta * m_sum + (sameSeason ? m_state.gamma : 0);
    }

private:
    const EtsState &m_state;
    EtsForm m_form;
    int m_steps = 0;
    double m_power = 1;
    double m_sum = 0;
};

std::vector<double> additiveVariances(const EtsModel &model, int steps)
{
    std::vector<double> result{model.variance};
    double sum = 1;
    for (const double weight : errorWeights(model, steps - 1)) {
        sum += weight * weight;
        result.push_back(model.variance * sum);
    }
    return result;
}

/// Class 2 of Hyndman et al. (equation 6.2): relative errors on `means`.
std::vector<double> relativeVariances(const EtsModel &model, const std::vector<double> &means,
                                      double seasonFactor)
{
    const std::vector<double> weights = errorWeights(model, int(means.size()) - 1);
    std::vector<double> theta, result;
    double repeat = 1; // (1 + gamma^2 variance)^k of class 3
    for (size_t h = 0; h < means.size(); ++h) {
        double sum = 0;
        for (size_t j = 1; j <= h; ++j)
            sum += weights[j - 1] * weights[j - 1] * theta[h - j];
        theta.push_back(means[h] * means[h] + model.variance * sum);
        if (h > 0 && !model.end.seasonal.empty() && h % model.end.seasonal.size() == 0)
            repeat *= seasonFactor;
        result.push_back(theta[h] * (1 + model.variance) * repeat - means[h] * means[h]);
    }
    return result;
}

/// Forecasts of level and trend alone.
std::vector<double> baseMeans(const EtsModel &model, int steps)
{
    std::vector<double> means;
    double power = 1;
    double sum = 0;
    for (int h = 0; h < steps; ++h) {
        power *= model.form.trend == TrendKind::Damped ? model.end.phi : 1;
        sum += model.form.trend == TrendKind::None ? 0 : power;
        means.push_back(model.end.level + sum * model.end.slope);
    }
    return means;
}

std::vector<double> variancesOf(const EtsModel &model, const std::vector<double> &base,
                                const std::vector<double> &means)
{
    if (!model.form.multiplicativeError)
        return additiveVariances(model, int(base.size()));
    if (model.form.season != SeasonKind::Multiplicative)
        return relativeVariances(model, means, 1);
    return relativeVariances(model, base, 1 + model.end.gamma * model.end.gamma * model.variance);
}

} // namespace

std::string EtsForm::name() const
{
    constexpr const char *trends[] = {"N", "A", "Ad"};
    constexpr const char *seasons[] = {"N", "A", "M"};
    return std::string(multiplicativeError ? "M" : "A") + trends[int(trend)] + seasons[int(season)];
}

double runEts(const EtsForm &form, std::span<const double> values, EtsState &state,
              std::vector<double> *residuals)
{
    return form.multiplicativeError ? runTrend<true>(form, values, state, residuals)
                                    : runTrend<false>(form, values, state, residuals);
}

std::optional<EtsModel> fitEts(const EtsForm &form, std::span<const double> values, int period,
                               const EtsModel *known)
{
    const bool positive = std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
    if ((form.multiplicativeError || form.season == SeasonKind::Multiplicative) && !positive)
        return std::nullopt;
    if (form.season != SeasonKind::None && int(values.size()) < 2 * period)
        return std::nullopt;
    const EtsState start = startedFrom(form, values, period, known);
    if (form.season == SeasonKind::Multiplicative &&
        *std::min_element(start.seasonal.begin(), start.seasonal.end()) <= 0)
        return std::nullopt;
    const double spread = spreadOf(values);
    if (known) {
        constexpr int evaluationsWhenKnown = 30; // a parameter
        return finished(form, searched(form, values, start, spread, evaluationsWhenKnown), values, period);
    }
    constexpr int evaluations = 60; // a parameter
    EtsState state = searched(form, values, start, spread, evaluations);
    FirstStates first(form, values, state);
    if (first.refine()) {
        first.refine();
        state = searched(form, values, state, spread, evaluations / 2);
    }
    return finished(form, std::move(state), values, period);
}

std::vector<EtsForm> etsForms(bool seasonal)
{
    std::vector<EtsForm> forms;
    for (const TrendKind trend : {TrendKind::None, TrendKind::Additive, TrendKind::Damped}) {
        for (const bool relative : {false, true}) {
            forms.push_back({relative, trend, SeasonKind::None});
            if (seasonal)
                forms.push_back({relative, trend, SeasonKind::Additive});
        }
        if (seasonal)
            forms.push_back({true, trend, SeasonKind::Multiplicative});
    }
    return forms;
}

std::vector<WeighedEts> weighedEts(std::span<const double> values, int period, bool seasonal)
{
    std::vector<WeighedEts> models;
    double best = infinity;
    for (const EtsForm &form : etsForms(seasonal)) {
        std::optional<EtsModel> model = fitEts(form, values, period);
        if (!model || !std::isfinite(model->aicc))
            continue;
        best = std::min(best, model->aicc);
        models.push_back({std::move(*model), 0});
    }
    double sum = 0;
    for (WeighedEts &weighed : models) {
        const double weight = std::exp(-(weighed.model.aicc - best) / 4);
        weighed.weight = weight < leastWeight ? 0 : weight;
        sum += weighed.weight;
    }
    std::erase_if(models, [](const WeighedEts &weighed) { return weighed.weight == 0; });
    for (WeighedEts &weighed : models)
        weighed.weight /= sum;
    std::stable_sort(models.begin(), models.end(),
                     [](const WeighedEts &a, const WeighedEts &b) { return a.weight > b.weight; });
    return models;
}

Moments forecastEts(const EtsModel &model, int steps)
{
    Moments moments;
    const std::vector<double> base = baseMeans(model, steps);
    const size_t period = model.end.seasonal.size();
    for (int h = 0; h < steps; ++h) {
        const double index = period > 0 ? model.end.seasonal[(model.length + size_t(h)) % period] : 0;
        const double mean = base[size_t(h)];
        moments.mean.push_back(model.form.season == SeasonKind::Multiplicative ? mean * index : mean + index);
    }
    const std::vector<double> variances = variancesOf(model, base, moments.mean);
    for (int h = 0; h < steps; ++h) {
        double sigma = std::sqrt(std::max(0.0, variances[size_t(h)]));
        if (model.form.multiplicativeError && model.form.season == SeasonKind::Multiplicative)
            sigma *= std::abs(model.end.seasonal[(model.length + size_t(h)) % period]);
        moments.sigma.push_back(sigma);
    }
    return moments;
}

std::vector<double> errorWeights(const EtsModel &model, int count)
{
    Weights weights(model);
    std::vector<double> list;
    for (int j = 0; j < count; ++j)
        list.push_back(weights.next());
    return list;
}

} // namespace vekha::analysis
