// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/targets/target.h"

#include <functional>
#include <limits>
#include <vector>

namespace vekha::targets {

/// All targets of a workspace, looked up by metric, channel and period, with what rolls up from channels and
/// months.
class TargetBook {
public:
    TargetBook() = default;
    TargetBook(std::vector<Target> targets, metrics::MetricCatalog catalog);

    [[nodiscard]] const std::vector<Target> &all() const { return m_targets; }
    /// The target set for exactly this key.
    [[nodiscard]] const Target *find(const TargetKey &key) const;
    /// What one found, and whether it was added up.
    struct Found {
        Target target;
        bool rolledUp = false;
    };
    /// The target of the key: its own; else, where targets add up (see addsUp()), the sum of its months (all
    /// of them must have one); else for all channels the sum of the targets of `channelsWithActuals`, if each
    /// has one; else, where it holds for each month of its period (ratios, scores), that of the shortest
    /// period that contains it, with that period's key. Ratios never roll up over channels; bands never add
    /// up.
    [[nodiscard]] std::optional<Found> effective(const TargetKey &key,
                                                 const std::vector<ChannelId> &channelsWithActuals) const;

private:
    [[nodiscard]] std::optional<Found> sumOfMonths(const TargetKey &key) const;
    [[nodiscard]] std::optional<Found> sumOfChannels(const TargetKey &key,
                                                     const std::vector<ChannelId> &channels) const;
    [[nodiscard]] std::optional<Found> ofLongerPeriod(const TargetKey &key) const;

    std::vector<Target> m_targets; ///< by key
    metrics::MetricCatalog m_catalog;
};

/// Reads VALUE | LOW..HIGH | +10% | -5% | +2pp of the command line and of the target dialog into a target for
/// `key`. Numbers have '.' or ',' as decimal mark and may have spaces between thousands; "15%" is 0.15; "+2
/// п.п." is read too. A text with a sign and neither % nor points is a value: -500 is a target of -500.
/// `reference(yearAgo)` gives the value that a change refers to. Fails with InvalidNumber, TargetBandEmpty,
/// TargetNotForKind, TargetNeedsReference, TargetNeedsDirection.
struct TargetText {
    QString text;
    bool onYearAgo = false;
    std::optional<double> baseline;
    std::optional<metrics::Direction> direction;
};
[[nodiscard]] Result<Target> readTarget(const TargetKey &key, const metrics::Metric &metric,
                                        const TargetText &text,
                                        const std::function<std::optional<double>(bool yearAgo)> &reference);

} // namespace vekha::targets
