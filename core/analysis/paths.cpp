// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paths.h"

#include "core/analysis/draws.h"
#include "core/analysis/registers.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr double at80 = 1.2816;
constexpr double at95 = 1.9600;
constexpr size_t fewestErrors = 8; ///< periods to draw from

/// Each number replaced by what a normal sample has at its rank: who moved with whom stays, the shape goes.
std::vector<double> normalScores(const std::vector<double> &numbers)
{
    std::vector<size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return numbers[a] < numbers[b]; });
    std::vector<double> scores(numbers.size());
    const boost::math::normal normal;
    for (size_t rank = 0; rank < order.size(); ++rank)
        scores[order[rank]] = boost::math::quantile(normal, (double(rank) + 0.5) / double(order.size()));
    return scores;
}

/// How one input turns drawn errors into values.
class InputPath {
public:
    InputPath(const PathInput &input, const SpreadPool &pool, int steps)
        : m_input(input), m_widths(bandWidths(input.fit, pool)), m_errors(standardErrors(input.fit))
    {
        m_weights.push_back(1);
        if (!input.fit.ets.empty()) {
            for (const double weight : errorWeights(input.fit.ets.front().model, steps - 1))
                m_weights.push_back(weight);
        }
        m_weights.resize(size_t(steps), input.fit.ets.empty() ? 1 : 0);
        double squares = 0;
        for (const double weight : m_weights) {
            squares += weight * weight;
            m_lengths.push_back(std::sqrt(squares));
        }
    }

    [[nodiscard]] const std::vector<double> &errors() const { return m_errors; }

    /// Writes the values for the drawn errors of each step.
    void write(const std::vector<double> &drawn, double *values) const
    {
        for (size_t h = 0; h < drawn.size(); ++h) {
            double sum = 0;
            for (size_t j = 0; j <= h; ++j)
                sum += m_weights[j] * drawn[h - j];
            values[h] = h < m_input.known.size() ? m_input.known[h]
                                                 : valueAt(m_input.fit, m_widths, int(h), sum / m_lengths[h]);
        }
    }

private:
    const PathInput &m_input;
    BandWidths m_widths;
    std::vector<double> m_errors;
    std::vector<double> m_weights; ///< of errors 0, 1, .. steps back
    std::vector<double> m_lengths; ///< by step: root of the sum of squared weights so far
};

/// How many of the last periods all inputs with a model have errors of.
size_t commonErrors(const std::vector<InputPath> &inputs)
{
    size_t common = SIZE_MAX;
    for (const InputPath &input : inputs)
        common = std::min(common, input.errors().size());
    return common;
}

} // namespace

std::vector<double> standardErrors(const FittedSeries &fit)
{
    if (fit.ets.empty() || fit.method == Method::LastValue)
        return {};
    const EtsModel &model = fit.ets.front().model;
    std::vector<double> errors = model.residuals;
    for (size_t t = 0; model.form.multiplicativeError && t < errors.size(); ++t)
        errors[t] /= std::max(1e-9, std::abs(fit.series.values[t] - errors[t]));
    return normalScores(errors);
}

double valueAt(const FittedSeries &fit, const BandWidths &widths, int step, double deviations)
{
    const double half80 = widths.half80[size_t(step)];
    const double half95 = widths.half95[size_t(step)];
    const double far = std::abs(deviations);
    const double off =
        far <= at80 ? half80 * far / at80 : half80 + (half95 - half80) * (far - at80) / (at95 - at80);
    return fit.series.restored(fit.moments.mean[size_t(step)] + (deviations < 0 ? -off : off));
}

std::vector<double> outcomesOf(const FittedSeries &fit, const SpreadPool &pool, int step, int count)
{
    const BandWidths widths = bandWidths(fit, pool);
    const boost::math::normal normal;
    std::vector<double> outcomes;
    outcomes.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        outcomes.push_back(valueAt(fit, widths, step, boost::math::quantile(normal, (i + 0.5) / count)));
    std::sort(outcomes.begin(), outcomes.end());
    return outcomes;
}

double quantileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size()) - 0.5;
    if (place <= 0)
        return sorted.front();
    const size_t below = size_t(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

JointPaths::JointPaths(const std::vector<PathInput> &inputs, const SpreadPool &pool, int steps, int paths)
    : m_steps(steps), m_paths(paths), m_values(inputs.size() * size_t(paths) * size_t(steps))
{
    clearUpperRegisters();
    std::vector<InputPath> ways;
    ways.reserve(inputs.size());
    for (const PathInput &input : inputs)
        ways.emplace_back(input, pool, steps);
    const size_t common = commonErrors(ways);
    Draws draws(20240517);
    std::vector<double> drawn(static_cast<size_t>(steps));
    std::vector<size_t> periods(static_cast<size_t>(steps)); // drawn, counted back from the last
    for (int path = 0; path < paths; ++path) {
        for (size_t &period : periods)
            period = size_t(draws.uniform() * double(std::max<size_t>(1, common)));
        for (size_t input = 0; input < ways.size(); ++input) {
            const std::vector<double> &errors = ways[input].errors();
            for (size_t h = 0; h < drawn.size(); ++h)
                drawn[h] = common < fewestErrors ? draws.normal() : errors[errors.size() - 1 - periods[h]];
            ways[input].write(drawn, &m_values[(input * size_t(paths) + size_t(path)) * size_t(steps)]);
        }
    }
}

} // namespace vekha::analysis
