// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/targets/expectation.h"
#include "core/targets/target.h"

#include <optional>
#include <vector>

namespace vekha::targets {

/// How likely a target is to be met: above 80 %, 20..80 %, below 20 %. Exactly 80 % is ambitious.
enum class Likelihood { Modest, Ambitious, Hardly };
[[nodiscard]] Likelihood likelihoodOf(double chance);
/// Stable codes: "modest", "ambitious", "hardly_reachable".
[[nodiscard]] QString codeOf(Likelihood likelihood);

/// A figure of a finished period.
struct PeriodFigure {
    calendar::Period period;
    std::optional<double> value;
};

/// What one should know while a target is being set (targets.md section 1, "Is it realistic?").
struct Realism {
    std::vector<PeriodFigure> last;       ///< the last 8 periods before the target's, oldest first
    std::optional<calendar::Period> from; ///< the last of them with a figure: what the change refers to
    std::optional<double>
        change;                ///< needed, as a fraction of its figure; of percents and scores a difference
    bool isDifference = false; ///< `change` is one
    bool isFall = false;       ///< the question is how often it fell at least this much
    int bigChanges = 0;        ///< so many of the changes in the history were at least that big
    int changes = 0;
    std::optional<double> expected; ///< the forecast, with its 80 % band
    std::optional<double> low80;
    std::optional<double> high80;
    std::optional<double> chance; ///< of meeting the target
    std::optional<Likelihood> word;
};

/// @param target  none: what is usual and expected alone
/// @param history  figures of all finished periods of the target's kind before it, oldest first
[[nodiscard]] Realism realism(const metrics::Metric &metric, const std::optional<Target> &target,
                              const std::vector<PeriodFigure> &history,
                              const std::optional<Expectation> &expected);

} // namespace vekha::targets
