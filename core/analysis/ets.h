// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/season.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vekha::analysis {

/// Trend of an exponential smoothing model.
enum class TrendKind : char { None, Additive, Damped };

/// A model of the exponential smoothing family in the notation of Hyndman, Koehler, Ord and Snyder 2008
/// ("Forecasting with Exponential Smoothing", table 2.1): error A or M, trend N, A or Ad, season N, A or M.
struct EtsForm {
    bool multiplicativeError = false;
    TrendKind trend = TrendKind::None;
    SeasonKind season = SeasonKind::None;

    /// "AAdN", "MNM", ..
    [[nodiscard]] std::string name() const;
    bool operator==(const EtsForm &) const = default;
};

/// Smoothing parameters and the state at one moment. `seasonal[t % period]` belongs to time t.
struct EtsState {
    double alpha = 0.1;
    double beta = 0;  ///< of the trend, in the form of Hyndman et al. (up to alpha)
    double gamma = 0; ///< of the season, up to 1 - alpha
    double phi = 1;   ///< damping, 1 without
    double level = 0;
    double slope = 0;
    std::vector<double> seasonal; ///< empty without season
};

/// A fitted model.
struct EtsModel {
    EtsForm form;
    EtsState start;      ///< before the first value
    EtsState end;        ///< after the last value
    size_t length = 0;   ///< values it was fitted to
    double variance = 0; ///< of the errors; relative ones where the error is multiplicative
    double aicc = 0;     ///< Akaike's criterion for small samples; +inf where there are too few values
    std::vector<double> residuals; ///< one-step errors in the values' unit
};

/// Point forecasts and their standard deviations, one a step.
struct Moments {
    std::vector<double> mean;
    std::vector<double> sigma;
};

/// Runs a model over values from `state`, which it leaves as it is after the last one.
/// @param residuals  one-step errors in the values' unit are added, unless null
/// @return minus twice the logarithm of the concentrated likelihood (Hyndman et al. 2008, 5.3), infinite
/// where
///         a multiplicative form meets a forecast that is not positive
[[nodiscard]] double runEts(const EtsForm &form, std::span<const double> values, EtsState &state,
                            std::vector<double> *residuals);

/// Fits one form by maximum likelihood; smoothing parameters, level and slope are searched for, the season
/// starts from the classical decomposition. None where values are too few for it, or it needs positive ones.
/// @param known  a fit to nearly the same values, to start from
[[nodiscard]] std::optional<EtsModel> fitEts(const EtsForm &form, std::span<const double> values, int period,
                                             const EtsModel *known = nullptr);

/// A model and its share in the forecast.
struct WeighedEts {
    EtsModel model;
    double weight = 0;
};

/// All stable forms: error A or M, trend N, A or Ad, season N or A, and M with error M (Hyndman et al. 2008,
/// 2.8.1, without the forms they found unstable).
[[nodiscard]] std::vector<EtsForm> etsForms(bool seasonal);

/// Every form that is possible, weighed by its AICc, the best first; the weights add up to 1. Averaging over
/// forms instead of taking the best one is Kolassa 2011 ("Combining exponential smoothing forecasts using
/// Akaike weights"): which form wins is often chance. The weights are exp(-difference / 4), the square root
/// of Akaike's: his suppose that the difference itself is known for certain. Empty where values are too few.
/// @param seasonal  whether forms with a season take part
[[nodiscard]] std::vector<WeighedEts> weighedEts(std::span<const double> values, int period, bool seasonal);

/// Means and standard deviations of the next steps (Hyndman et al. 2008, tables 6.1 to 6.3 and section 6.4:
/// exact for forms with additive error or without multiplicative season, close for the rest).
[[nodiscard]] Moments forecastEts(const EtsModel &model, int steps);

/// How much of an error of one step is still in the values 1, 2, .. steps later, without a multiplicative
/// season: the c_j of Hyndman et al. 2008, table 6.2. Gives `count` of them.
[[nodiscard]] std::vector<double> errorWeights(const EtsModel &model, int count);

} // namespace vekha::analysis
