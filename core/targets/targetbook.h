// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/targets/target.h"

#include <functional>
#include <vector>

namespace vekha::targets {

/// All targets of a workspace, looked up by metric, channel and period, with what rolls up from channels and months.
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
    /// The target of the key: its own; else, for `sum` inputs, the sum of its months (all of them must have one); else for all
    /// channels the sum of the targets of `channelsWithActuals`, if each has one; else, where it holds for each month of
    /// its period (ratios, scores), that of the period that contains it. Ratios never roll up over channels.
    [[nodiscard]] std::optional<Found> effective(const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const;

private:
    std::vector<Target> m_targets;
    metrics::MetricCatalog m_catalog;
};

/// Reads VALUE | LOW..HIGH | +10% | -5% | +2pp of the command line and of the target dialog into a target for `key`.
/// `reference(yearAgo)` gives the value that a change refers to. Fails with InvalidNumber, TargetBandEmpty, TargetNotForKind, TargetNeedsReference,
/// TargetNeedsDirection.
struct TargetText {
    QString text;
    bool onYearAgo = false;
    std::optional<double> baseline;
    std::optional<metrics::Direction> direction;
};
[[nodiscard]] Result<Target> readTarget(const TargetKey &key, const metrics::Metric &metric, const TargetText &text,
                                        const std::function<std::optional<double>(bool yearAgo)> &reference);

} // namespace vekha::targets
