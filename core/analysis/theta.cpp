// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/theta.h"

#include "core/analysis/minimise.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

/// Straight line through values at times 1, 2, ..
double slopeOf(std::span<const double> values)
{
    const double n = double(values.size());
    if (values.size() < 2)
        return 0;
    const double meanTime = (n + 1) / 2;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double sum = 0;
    for (size_t t = 0; t < values.size(); ++t)
        sum += (double(t) + 1 - meanTime) * (values[t] - mean);
    return sum / (n * (n * n - 1) / 12);
}

double spreadOf(std::span<const double> values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return std::max(*high - *low, 1e-9);
}

/// Simple exponential smoothing from `level`: sum of squared errors, leaves the last level.
double smooth(std::span<const double> values, double alpha, double &level)
{
    double squares = 0;
    for (const double value : values) {
        const double error = value - level;
        squares += error * error;
        level += alpha * error;
    }
    return squares;
}

/// The recursion of the dynamic model (Fiorucci et al. 2016, equations 12 to 19): `next()` is the forecast of
/// the value to come.
class DynamicTheta {
public:
    DynamicTheta(const ThetaModel &model, double first)
        : m_alpha(model.alpha), m_weight(1 - 1 / model.theta), m_decay(1 - model.alpha),
          m_level(model.alpha * first + (1 - model.alpha) * model.level), m_mean(first), m_line(first)
    {
    }

    [[nodiscard]] double next() const
    {
        return m_level + m_weight * (m_decay * m_line + (1 - m_decay * (1 - m_alpha)) / m_alpha * m_slope);
    }

    void add(double value)
    {
        const double t = ++m_count;
        m_level += m_alpha * (value - m_level);
        const double before = m_mean;
        m_mean += (value - m_mean) / t;
        m_slope = ((t - 2) * m_slope + 6 * (value - before) / t) / (t + 1);
        m_line = m_mean - m_slope * (t + 1) / 2;
        m_decay *= 1 - m_alpha;
    }

private:
    double m_alpha;
    double m_weight; ///< 1 - 1 / theta
    double m_decay;  ///< (1 - alpha)^count
    double m_level;
    double m_mean;
    double m_line;      ///< where the line starts, "A"
    double m_slope = 0; ///< of the line, "B"
    double m_count = 1;
};

/// Squared errors from the third value on: the first two only set the line up.
double squaresOf(const ThetaModel &model, std::span<const double> values)
{
    DynamicTheta state(model, values.front());
    double squares = 0;
    for (size_t t = 1; t < values.size(); ++t) {
        const double error = values[t] - state.next();
        squares += t >= 2 ? error * error : 0;
        state.add(values[t]);
    }
    return squares;
}

std::vector<double> growingSigma(double variance, double alpha, int steps)
{
    std::vector<double> sigma;
    for (int h = 0; h < steps; ++h)
        sigma.push_back(std::sqrt(variance * (1 + h * alpha * alpha)));
    return sigma;
}

double perFreedom(double squares, size_t count, int parameters)
{
    return squares / std::max(1.0, double(count) - parameters);
}

} // namespace

ThetaModel fitTheta(std::span<const double> values, const ThetaModel *known)
{
    const double spread = spreadOf(values);
    const double scale = spread * spread * double(values.size());
    const double start = known ? known->level : values.front();
    const Minimum found = minimise({{known ? known->alpha : 0.3, 0.0001, 0.9999, 0.2},
                                    {start, start - 3 * spread, start + 3 * spread, spread / 10}},
                                   {1e-7, known ? 40 : 80}, [&](const double *at) {
                                       double level = at[1];
                                       return smooth(values, at[0], level) / scale;
                                   });
    return {found.at[0], 2, found.at[1]};
}

Moments forecastTheta(const ThetaModel &model, std::span<const double> values, int steps)
{
    double level = model.level;
    const double squares = smooth(values, model.alpha, level);
    const double drift = slopeOf(values) / 2;
    const double n = double(values.size());
    const double behind = (1 - std::pow(1 - model.alpha, n)) / model.alpha;
    Moments moments;
    for (int h = 0; h < steps; ++h)
        moments.mean.push_back(level + drift * (h + behind));
    moments.sigma = growingSigma(perFreedom(squares, values.size(), 3), model.alpha, steps);
    return moments;
}

ThetaModel fitDynamicTheta(std::span<const double> values, const ThetaModel *known)
{
    if (values.size() < 4)
        return fitTheta(values, known);
    const double spread = spreadOf(values);
    const double scale = spread * spread * double(values.size());
    const double first = values.front();
    constexpr double largestTheta = 50;
    const Minimum found =
        minimise({{known ? known->alpha : 0.5, 0.1, 0.99, 0.2},
                  {known ? known->theta : 2, 1, largestTheta, 1},
                  {known ? known->level : first / 2, -1e10, 1e10, spread / 4 + std::abs(first) / 4}},
                 {1e-7, known ? 60 : 150}, [&](const double *at) {
                     return squaresOf({at[0], at[1], at[2]}, values) / scale;
                 });
    return {found.at[0], found.at[1], found.at[2]};
}

std::vector<double> dynamicThetaFits(const ThetaModel &model, std::span<const double> values)
{
    DynamicTheta state(model, values.front());
    std::vector<double> fits{values.front()};
    for (size_t t = 1; t < values.size(); ++t) {
        fits.push_back(state.next());
        state.add(values[t]);
    }
    return fits;
}

Moments forecastDynamicTheta(const ThetaModel &model, std::span<const double> values, int steps)
{
    DynamicTheta state(model, values.front());
    for (size_t t = 1; t < values.size(); ++t)
        state.add(values[t]);
    Moments moments;
    for (int h = 0; h < steps; ++h) {
        moments.mean.push_back(state.next());
        state.add(moments.mean.back());
    }
    const double squares = squaresOf(model, values);
    moments.sigma = growingSigma(perFreedom(squares, values.size(), 3), model.alpha, steps);
    return moments;
}

} // namespace vekha::analysis
