// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace vekha {

/// Why a figure is marked as unusual. It is marked and never refused.
struct UnusualFigure {
    enum class Kind {
        OffHistory,  ///< more than 5 robust deviations off its neighbours
        DecimalSlip, ///< 10, 100 or 1000 times what is usual, or that part of it
        Negative,    ///< a count below zero
    };
    Kind kind = Kind::OffHistory;
    double low =
        0; ///< what is usual: the least and the largest of the neighbours that are not unusual themselves
    double high = 0;
    double meant = 0; ///< for DecimalSlip: the figure with its decimal mark in the usual place
    bool operator==(const UnusualFigure &) const = default;
};

/// Judges a figure by others of its series in periods of the same kind. With fewer than six of them only a
/// negative count is unusual.
/// @param isCount  figures are numbers of things: never negative, and small ones scatter by chance
[[nodiscard]] std::optional<UnusualFigure> unusualFigure(double value, std::vector<double> others,
                                                         bool isCount);

} // namespace vekha
