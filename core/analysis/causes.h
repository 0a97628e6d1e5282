// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/causeformula.h"

namespace vekha::analysis {

/// The figures of every input of a formula in one period: of the total, and of each part (channel, campaign)
/// that makes it up. Absent figures are none.
struct CauseFigures {
    std::vector<std::optional<double>> total;              ///< by input
    std::vector<std::vector<std::optional<double>>> parts; ///< by part, then by input
    double rangeMonths = 1;
};

/// What one part did to a change. `rate` and `mix` where the metric is a ratio of two sums and the part was
/// there in both periods: it works better or worse, and more or less of the whole went through it.
struct PartContribution {
    double contribution = 0;
    std::optional<double> rate;
    std::optional<double> mix;
    std::optional<double> from; ///< the metric of the part alone
    std::optional<double> to;
    bool begun = false;   ///< had no figures in the first period
    bool stopped = false; ///< has none in the second
};

/// A change split without a remainder: `inputs` plus `rest` add up to it, and so do `parts` plus
/// `outsideParts`.
struct Causes {
    double from = 0;
    double to = 0;
    std::vector<double> inputs; ///< by input of the formula
    double rest = 0; ///< a jump of the formula (if, round, another stand-in) that no input's move makes
    std::vector<PartContribution> parts;
    double outsideParts = 0; ///< what no part explains: company figures, means over channels
    bool ratio = false;      ///< the parts have rate and mix

    [[nodiscard]] double change() const { return to - from; }
};

/// Splits the change of a metric between two periods by its inputs and by the parts.
///
/// Inputs and cells input x part: Aumann-Shapley - all figures move along the straight line from one period
/// to the other, and each gets its own move times the gradient integrated along the line; no order matters
/// and nothing remains. Source: Aumann and Shapley, Values of Non-Atomic Games, 1974; Sprumont and Wang 1998;
/// the same as "integrated gradients", Sundararajan et al. 2017. Parts of a ratio of two sums: rate and mix
/// in the mid-point form.
///
/// None where the metric has no value in one of the periods.
[[nodiscard]] std::optional<Causes> causesOf(const CauseFormula &formula, const CauseFigures &from,
                                             const CauseFigures &to);

} // namespace vekha::analysis
