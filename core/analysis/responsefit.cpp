// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/responsefit.h"

#include "core/analysis/draws.h"
#include "core/analysis/registers.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>

namespace vekha::analysis {

namespace {

using Eigen::ArrayXd;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Elasticity at the usual spend: percents of revenue for a percent of money.
constexpr int elasticities = 25;
constexpr double leastElasticity = 0.01;
constexpr double mostElasticity = 1.3;
// How fast returns diminish: 0 a power function, about 0.4 a logarithm, 0.7 the hyperbola, 1 an exponential,
// 2 Hill's S. A percent more spend lowers the elasticity by this part of what is left of it (see shapeOf).
constexpr std::array curvatures{0.0, 0.2, 0.4, 0.6, 0.8, 1.05, 1.3, 1.6, 2.0, 2.5, 3.2};
constexpr double mostCurvature = 3.2;
constexpr double mostLeft = 1.15; ///< less the elasticity: curves that are steep now bend less
constexpr double leastLeft = 0.2;
// Part of the effect that comes in the period after.
constexpr std::array carryOvers{0.0, 0.2, 0.4};
constexpr std::array carryOverWeights{0.7, 0.2, 0.1};
constexpr int carriedPeriods = 4;

constexpr double driftPrior = 3; ///< of the log level over the whole history, in standard deviations of noise
// Noise of log revenue: a weak prior around 10 %.
constexpr double noisePriorShape = 1;
constexpr double noisePriorScale = 0.01;
// The form of a curve is never quite the true one: figures count a little less for it than if it were (the
// coarsened posterior of Miller and Dunson 2019), or the bands would be the narrower the more the spend
// varied.
constexpr double trust = 0.87;
constexpr double outlier = 4; ///< robust deviations

/// Drawn place in a list of log weights.
size_t drawnPlace(ArrayXd logWeights, Draws &draws)
{
    logWeights = (logWeights - logWeights.maxCoeff()).exp();
    double left = draws.uniform() * logWeights.sum();
    for (Eigen::Index i = 0; i + 1 < logWeights.size(); ++i) {
        left -= logWeights[i];
        if (left < 0)
            return size_t(i);
    }
    return size_t(logWeights.size() - 1);
}

double normalShare(double x) { return 0.5 * std::erfc(-x * M_SQRT1_2); }

/// Mean and deviation of a number over the channels, themselves unknown: a grid with the prior of both.
class Pool {
public:
    Pool(double low, double high, double priorMean, double priorDeviation, double priorSpread, double least)
    {
        constexpr int means = 24, spreads = 10;
        m_logPrior.resize(means * spreads);
        for (int i = 0; i < means; ++i) {
            for (int j = 0; j < spreads; ++j) {
                const double mean = low + (high - low) * (i + 0.5) / means;
                const double spread = least * std::pow(2.5 * priorSpread / least, double(j) / (spreads - 1));
                const double inside =
                    normalShare((high - mean) / spread) - normalShare((low - mean) / spread);
                m_nodes.push_back({mean, spread, std::log(std::max(inside, 1e-12) * spread)});
                const double off = (mean - priorMean) / priorDeviation;
                // log spread: the grid is even in it
                m_logPrior[i * spreads + j] =
                    -0.5 * off * off - 0.5 * spread * spread / (priorSpread * priorSpread) + std::log(spread);
            }
        }
        m_mean = priorMean;
        m_spread = priorSpread;
    }

    /// Log density of a channel's number at each of these, but for a constant.
    [[nodiscard]] ArrayXd logDensity(const ArrayXd &values) const
    {
        return -0.5 / (m_spread * m_spread) * (values - m_mean).square();
    }

    void draw(const std::vector<double> &values, Draws &draws)
    {
        double sum = 0, squares = 0;
        for (const double value : values) {
            sum += value;
            squares += value * value;
        }
        const double count = double(values.size());
        ArrayXd logWeights = m_logPrior;
        for (size_t k = 0; k < m_nodes.size(); ++k) {
            const Node &node = m_nodes[k];
            const double distance = squares - 2 * node.mean * sum + count * node.mean * node.mean;
            logWeights[Eigen::Index(k)] -=
                0.5 * distance / (node.spread * node.spread) + count * node.logNorm;
        }
        const Node &drawn = m_nodes[drawnPlace(logWeights, draws)];
        m_mean = drawn.mean;
        m_spread = drawn.spread;
    }

private:
    struct Node {
        double mean, spread, logNorm;
    };
    std::vector<Node> m_nodes;
    ArrayXd m_logPrior;
    double m_mean = 0;
    double m_spread = 1;
};

struct Shape {
    double steepness, saturation;
};

Shape shapeOf(double elasticity, double curvature)
{
    const double bend = curvature * std::max(mostLeft - elasticity, leastLeft);
    return {elasticity + bend, bend / (elasticity + bend)};
}

/// Spend of a period with what is carried over from those before, as if the first had gone on before.
double carried(const FitChannel &channel, int time, double share)
{
    double sum = 0, weights = 0, weight = 1, last = std::exp(channel.logReference);
    for (int back = 0; back <= carriedPeriods && weight > 0; ++back) {
        const double spend = time >= back ? channel.spend[size_t(time - back)] : last;
        last = std::isfinite(spend) ? spend : last;
        sum += weight * last;
        weights += weight;
        weight *= share;
    }
    return sum / weights;
}

/// One channel within the sampler: its curves at every node of the grid, and the present draw.
class ChannelSampler {
public:
    ChannelSampler(const FitChannel &channel, size_t periods)
        : m_channel(channel), m_count(Eigen::Index(channel.times.size()))
    {
        m_revenue = Eigen::Map<const VectorXd>(channel.logRevenue.data(), m_count);
        m_design = MatrixXd::Ones(m_count, 2);
        for (Eigen::Index i = 0; i < m_count; ++i)
            m_design(i, 1) = scaledTime(channel.times[size_t(i)], periods);
        Eigen::Matrix2d precision = m_design.transpose() * m_design;
        precision(1, 1) += 1 / (driftPrior * driftPrior);
        m_covariance = precision.inverse();
        m_factor = m_covariance.llt().matrixL();
        m_left = MatrixXd::Identity(m_count, m_count) - m_design * m_covariance * m_design.transpose();
        fillTable();
        m_noise = 0.1;
    }

    static double scaledTime(double time, size_t periods)
    {
        return periods > 1 ? time / double(periods - 1) - 0.5 : 0;
    }

    /// Draws curve, noise, level and drift, given the shocks of the periods and the pools.
    void draw(const VectorXd &shocks, const Pool &elasticity, const Pool &curvature, Draws &draws)
    {
        VectorXd revenue = m_revenue;
        for (Eigen::Index i = 0; i < m_count; ++i)
            revenue[i] -= shocks[m_channel.times[size_t(i)]];
        const double own = revenue.dot(m_left * revenue);
        const double precision = trust / (m_noise * m_noise);
        drawShape(revenue, precision, elasticity, curvature, draws);
        drawCarryOver(revenue, precision, draws);
        const double squares = own + m_leftSquares[m_node] - 2 * m_leftCurves.col(m_node).dot(revenue);
        const double scale = noisePriorScale + 0.5 * std::max(0.0, squares);
        m_noise = std::sqrt(scale / draws.gamma(noisePriorShape + 0.5 * double(m_count - 1)));
        const Eigen::Vector2d middle =
            m_covariance * (m_design.transpose() * (revenue - m_curves.col(m_node)));
        m_level = middle + m_noise * (m_factor * Eigen::Vector2d(draws.normal(), draws.normal()));
    }

    /// What level, drift and curve leave of log revenue, added to `sums` with its weight.
    void addLeft(VectorXd &sums, VectorXd &weights) const
    {
        const VectorXd left = m_revenue - m_design * m_level - m_curves.col(m_node);
        const double weight = 1 / (m_noise * m_noise);
        for (Eigen::Index i = 0; i < m_count; ++i) {
            sums[m_channel.times[size_t(i)]] += weight * left[i];
            weights[m_channel.times[size_t(i)]] += weight;
        }
    }

    [[nodiscard]] double elasticity() const { return m_elasticity[m_node % m_each]; }
    [[nodiscard]] double curvature() const { return m_curvature[m_node % m_each]; }
    /// The present curve at a time and a shock; its level is the mean, not the median of the noise.
    [[nodiscard]] CurveDraw curve(double time, double shock) const
    {
        const double level = m_level[0] + m_level[1] * time + shock + 0.5 * m_noise * m_noise;
        const Shape shape = shapeOf(elasticity(), curvature());
        return {std::exp(level), shape.steepness, shape.saturation};
    }

    /// Revenues far off from what the best curve says are drawn back to its edge, once.
    void temper()
    {
        Eigen::Index best = 0;
        (m_leftSquares - 2 * (m_leftCurves.transpose() * m_revenue).array()).minCoeff(&best);
        const VectorXd left = m_left * (m_revenue - m_curves.col(best));
        const double limit =
            outlier * std::max(1e-6, robustDeviation({left.data(), left.data() + left.size()}));
        for (Eigen::Index i = 0; i < m_count; ++i)
            m_revenue[i] -= left[i] - std::clamp(left[i], -limit, limit);
    }

private:
    /// Elasticity and curvature, with the present carry-over.
    void drawShape(const VectorXd &revenue, double precision, const Pool &elasticity, const Pool &curvature,
                   Draws &draws)
    {
        const Eigen::Index first = m_node - m_node % m_each;
        ArrayXd logWeights =
            precision * ((m_leftCurves.middleCols(first, m_each).transpose() * revenue).array() -
                         0.5 * m_leftSquares.segment(first, m_each));
        logWeights += m_logPrior + elasticity.logDensity(m_elasticity) + curvature.logDensity(m_curvature);
        m_node = first + Eigen::Index(drawnPlace(std::move(logWeights), draws));
    }

    /// Carry-over, with the present shape.
    void drawCarryOver(const VectorXd &revenue, double precision, Draws &draws)
    {
        ArrayXd logWeights(carryOvers.size());
        for (Eigen::Index c = 0; c < logWeights.size(); ++c) {
            const Eigen::Index node = c * m_each + m_node % m_each;
            logWeights[c] = std::log(carryOverWeights[size_t(c)]) +
                            precision * (m_leftCurves.col(node).dot(revenue) - 0.5 * m_leftSquares[node]);
        }
        m_node = Eigen::Index(drawnPlace(std::move(logWeights), draws)) * m_each + m_node % m_each;
    }

    void fillTable()
    {
        const auto [low, high] = elasticityRange();
        m_each = Eigen::Index(curvatures.size()) * elasticities;
        m_elasticity.resize(m_each);
        m_curvature.resize(m_each);
        m_logPrior.resize(m_each);
        for (Eigen::Index node = 0; node < m_each; ++node) {
            const size_t k = size_t(node / elasticities);
            const double below = curvatures[k > 0 ? k - 1 : k];
            const double above = curvatures[k + 1 < curvatures.size() ? k + 1 : k];
            m_elasticity[node] = low + (high - low) * double(node % elasticities) / (elasticities - 1);
            m_curvature[node] = curvatures[k];
            m_logPrior[node] = std::log((above - below) / 2);
        }
        m_curves.resize(m_count, m_each * Eigen::Index(carryOvers.size()));
        for (Eigen::Index i = 0; i < m_count; ++i) {
            for (Eigen::Index c = 0; c < Eigen::Index(carryOvers.size()); ++c) {
                const double spend = carried(m_channel, m_channel.times[size_t(i)], carryOvers[size_t(c)]);
                const double away = std::log(spend) - m_channel.logReference;
                for (Eigen::Index node = 0; node < m_each; ++node) {
                    const Shape shape = shapeOf(m_elasticity[node], m_curvature[node]);
                    m_curves(i, c * m_each + node) =
                        shape.steepness * away -
                        std::log(1 - shape.saturation + shape.saturation * std::exp(shape.steepness * away));
                }
            }
        }
        m_leftCurves = m_left * m_curves;
        m_leftSquares = (m_curves.array() * m_leftCurves.array()).colwise().sum().transpose();
    }

    /// Where the elasticity can lie by these figures: a straight line through the logarithms, and wide
    /// around.
    [[nodiscard]] std::pair<double, double> elasticityRange() const
    {
        VectorXd spend(m_count);
        for (Eigen::Index i = 0; i < m_count; ++i)
            spend[i] = std::log(m_channel.spend[size_t(m_channel.times[size_t(i)])]) - m_channel.logReference;
        const VectorXd left = m_left * spend;
        const double squares = std::max(1e-12, left.dot(spend));
        const double slope = left.dot(m_revenue) / squares;
        const VectorXd rest = m_left * m_revenue - slope * left;
        const double error = std::sqrt(rest.squaredNorm() / std::max(1.0, double(m_count) - 3) / squares);
        const double around = 6 * error + 0.1;
        double low = std::max(leastElasticity, slope - around),
               high = std::min(mostElasticity, slope + around);
        if (high - low < around) { // the line says what no curve can be
            low = slope > 1 ? mostElasticity - std::min(1.2, 2 * around) : leastElasticity;
            high = slope > 1 ? mostElasticity : leastElasticity + std::min(1.2, 2 * around);
        }
        return {low, high};
    }

    FitChannel m_channel;
    Eigen::Index m_count;
    VectorXd m_revenue;
    MatrixXd m_design; ///< level and drift
    Eigen::Matrix2d m_covariance, m_factor;
    MatrixXd m_left;                               ///< what level and drift leave
    ArrayXd m_elasticity, m_curvature, m_logPrior; ///< by shape
    Eigen::Index m_each = 0;                       ///< shapes, the same for every carry-over
    MatrixXd m_curves, m_leftCurves;               ///< a column for each shape, carry-over by carry-over
    ArrayXd m_leftSquares;

    Eigen::Index m_node = 0;
    double m_noise = 0.1;
    Eigen::Vector2d m_level = Eigen::Vector2d::Zero();
};

/// What happens to all channels in a period at once: season, economy, the site. Where people spend more in
/// good months these shocks go along with spend, which would be taken for its effect: their mean may follow
/// the spend of all (Mundlak 1978). How far it does and how large the rest is are unknown as well.
class Shocks {
public:
    explicit Shocks(const std::vector<double> &common)
        : m_common(Eigen::Map<const ArrayXd>(common.data(), Eigen::Index(common.size()))),
          m_values(VectorXd::Zero(m_common.size()))
    {
    }

    void draw(const std::vector<ChannelSampler> &channels, Draws &draws)
    {
        if (channels.size() < 2)
            return; // of one channel a shock cannot be told from noise
        VectorXd sums = VectorXd::Zero(m_values.size()), weights = sums;
        for (const ChannelSampler &channel : channels)
            channel.addLeft(sums, weights);
        drawFollowing(sums.array(), weights.array(), draws);
        const ArrayXd follows = m_following * m_common;
        drawSize(sums.array() - weights.array() * follows, weights.array(), draws);
        for (Eigen::Index t = 0; t < m_values.size(); ++t) {
            const double precision = weights[t] + 1 / (m_size * m_size);
            m_values[t] = (sums[t] + follows[t] / (m_size * m_size)) / precision +
                          draws.normal() / std::sqrt(precision);
        }
    }

    [[nodiscard]] const VectorXd &values() const { return m_values; }
    [[nodiscard]] double recentMean(int recent) const
    {
        return m_values.size() == 0 ? 0
                                    : m_values.tail(std::min<Eigen::Index>(recent, m_values.size())).mean();
    }

private:
    // Both with the shocks themselves integrated out, so that the steps do not stick.

    void drawFollowing(const ArrayXd &sums, const ArrayXd &weights, Draws &draws)
    {
        constexpr double prior = 1;
        const ArrayXd inflated = 1 + weights * (m_size * m_size);
        const double precision = (m_common.square() * weights / inflated).sum() + 1 / (prior * prior);
        const double middle = (m_common * sums / inflated).sum() / precision;
        m_following = middle + draws.normal() / std::sqrt(precision);
    }

    void drawSize(const ArrayXd &sums, const ArrayXd &weights, Draws &draws)
    {
        constexpr int sizes = 16;
        constexpr double least = 0.003, most = 0.6, prior = 0.2;
        ArrayXd logWeights(sizes), size(sizes);
        for (int k = 0; k < sizes; ++k) {
            size[k] = least * std::pow(most / least, double(k) / (sizes - 1));
            const double square = size[k] * size[k];
            const ArrayXd inflated = 1 + weights * square;
            logWeights[k] = std::log(size[k]) - 0.5 * square / (prior * prior) - 0.5 * inflated.log().sum() +
                            0.5 * square * (sums.square() / inflated).sum();
        }
        m_size = size[Eigen::Index(drawnPlace(logWeights, draws))];
    }

    ArrayXd m_common;
    VectorXd m_values;
    double m_following = 0;
    double m_size = 0.03;
};

} // namespace

std::vector<std::vector<CurveDraw>> sampledCurves(const std::vector<FitChannel> &channels,
                                                  const std::vector<double> &common,
                                                  const ResponseOptions &options)
{
    clearUpperRegisters();
    const size_t periods = common.size();
    std::vector<std::vector<CurveDraw>> curves(channels.size());
    if (channels.empty())
        return curves;
    Draws draws(20260101);
    std::vector<ChannelSampler> samplers;
    for (const FitChannel &channel : channels) {
        samplers.emplace_back(channel, periods);
        samplers.back().temper();
    }
    Pool elasticity(0, mostElasticity, 0.5, 0.25, 0.2, 0.03), curvature(0, mostCurvature, 0.8, 0.5, 0.4, 0.1);
    Shocks shocks(common);
    const double now = ChannelSampler::scaledTime(
        double(periods) - 0.5 - 0.5 * std::min(double(periods), double(options.recentPeriods)), periods);
    for (int sweep = -options.warmUp; sweep < options.draws * options.thinning; ++sweep) {
        std::vector<double> allElasticities, allCurvatures;
        for (ChannelSampler &sampler : samplers) {
            sampler.draw(shocks.values(), elasticity, curvature, draws);
            allElasticities.push_back(sampler.elasticity());
            allCurvatures.push_back(sampler.curvature());
        }
        shocks.draw(samplers, draws);
        elasticity.draw(allElasticities, draws);
        curvature.draw(allCurvatures, draws);
        if (sweep < 0 || sweep % options.thinning != 0)
            continue;
        for (size_t i = 0; i < samplers.size(); ++i)
            curves[i].push_back(samplers[i].curve(now, shocks.recentMean(options.recentPeriods)));
    }
    return curves;
}

} // namespace vekha::analysis
