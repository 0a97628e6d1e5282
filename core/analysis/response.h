// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace vekha::analysis {

/// What was spent on a channel and what came of it, by successive periods; nan where there is no figure.
struct SpendHistory {
    std::vector<double> spend;
    std::vector<double> revenue;
};

/// Why the figures of a channel tell nothing of its response to spending.
enum class NoResponse : char {
    None,
    NoSpend,        ///< nothing was spent
    NoRevenue,      ///< no revenue is known for the channel
    TooFewPeriods,  ///< fewer than 12 periods with both
    HardlyVaried,   ///< spend was nearly the same in all periods
    MovedWithAll,   ///< spend rose and fell only with trend and season, as that of all channels
    RevenueTooRare, ///< most periods with spend brought nothing
    Ended,          ///< no spend in the last periods: there is no present level to start from
};
/// "no_spend", "no_revenue", "too_few_periods", "spend_hardly_varied", "spend_moved_with_all",
/// "revenue_too_rare", "no_recent_spend"; empty for None.
[[nodiscard]] const char *codeOf(NoResponse reason);

/// An interval that holds with the probability it was asked for.
struct Band {
    double low = 0;
    double high = 0;
};

/// One curve that the figures allow: Hill's, revenue = level u^s / (1 - p + p u^s) with u = spend /
/// reference. p = 0 is a power function, s = 1 the hyperbola; s (1 - p) is the elasticity at the reference.
struct CurveDraw {
    double level = 0; ///< revenue at the reference
    double steepness = 1;
    double saturation = 0;
};

/// How a channel's revenue answers to its spend in a period: many curves, each as likely as the other.
/// Draws of the same number belong together over all channels of a fit.
class ResponseCurve {
public:
    ResponseCurve() = default;
    ResponseCurve(double reference, std::vector<CurveDraw> draws);

    [[nodiscard]] bool isEmpty() const { return m_draws.empty(); }
    [[nodiscard]] size_t drawCount() const { return m_draws.size(); }
    /// Expected revenue of a period with this spend: the mean over the curves.
    [[nodiscard]] double revenue(double spend) const;
    /// Marginal return: additional revenue of one more unit of money.
    [[nodiscard]] double marginal(double spend) const;
    /// Expected revenue of `more` on top of `spend`.
    [[nodiscard]] double gainOf(double spend, double more) const
    {
        return revenue(spend + more) - revenue(spend);
    }
    [[nodiscard]] Band band(double spend, double probability = 0.8) const;
    [[nodiscard]] double revenue(double spend, size_t draw) const;
    double revenueAndMarginal(double spend, double &marginal) const;
    /// Elasticity at the reference, the mean over the curves: percents of revenue for one percent of spend.
    [[nodiscard]] double elasticity() const;

private:
    double m_logReference = 0;
    std::vector<CurveDraw> m_draws;
};

/// What a fit gives for one channel.
struct ChannelResponse {
    NoResponse reason = NoResponse::NoSpend;
    ResponseCurve curve;     ///< empty with a reason
    double usualSpend = 0;   ///< mean of a period over the recent ones
    double usualRevenue = 0; ///< the same
    int periods = 0;         ///< with spend and revenue
    Band spendRange;         ///< least and most that was spent in a period that was used
};

/// How to fit.
struct ResponseOptions {
    int recentPeriods = 12; ///< the level of these is the present one
    int warmUp = 400;       ///< draws thrown away
    int draws = 1000;
    int thinning = 2;
};

/// Fits response curves of all channels together. `histories` have the same length, the last period last.
///
/// A Bayesian media mix model after Jin, Wang, Sun, Chan and Koehler (2017, "Bayesian methods for media mix
/// modeling with carryover and shape effects"), its prior pooled over the channels as by Wang, Jin, Sun,
/// Chan and Koehler (2017, "A hierarchical Bayesian approach to improve media mix models using category
/// data"): the logarithm of revenue is a channel's level, its drift, a shock common to all channels in the
/// period (season, economy), Hill's curve of spend with carry-over, and noise. Sampled by Gibbs steps over
/// grids (Ritter and Tanner 1992). The same figures give the same curves, always; amounts in another unit
/// give the same in that unit.
[[nodiscard]] std::vector<ChannelResponse> responsesOf(const std::vector<SpendHistory> &histories,
                                                       const ResponseOptions &options = {});

} // namespace vekha::analysis
