// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/targets/monthlyactuals.h"
#include "core/targets/target.h"

#include <functional>
#include <memory>
#include <vector>

namespace vekha::targets {

/// A month's part of a longer target.
struct MonthTarget {
    calendar::Period month;
    std::optional<Target> target; ///< none: a month of a stock without a known start
    bool byHand = false;          ///< it has a target of its own
};

/// Targets that are set both for a whole and for all of its parts, and do not agree.
struct Difference {
    enum class Of { Months, Channels };
    Of of = Of::Months;
    TargetKey key;    ///< of the whole
    double whole = 0; ///< as it is set; of a band the nearer end
    double parts = 0; ///< what the parts add up to
    [[nodiscard]] double amount() const { return parts - whole; }
};

/// All targets of a workspace, looked up by metric, channel and period, with what rolls up from channels and
/// months and what is spread from longer periods. A value; copies share their data.
class TargetBook {
public:
    TargetBook() = default;
    /// @param actuals  for spreading like last year and for stocks; null: neither is known
    TargetBook(std::vector<Target> targets, metrics::MetricCatalog catalog,
               std::shared_ptr<const MonthlyActuals> actuals = nullptr);

    [[nodiscard]] const std::vector<Target> &all() const;
    [[nodiscard]] const metrics::MetricCatalog &catalog() const;
    /// The same book with figures to spread by.
    [[nodiscard]] TargetBook withActuals(std::shared_ptr<const MonthlyActuals> actuals) const;
    /// Other targets, with the same catalogue and figures.
    [[nodiscard]] TargetBook withTargets(std::vector<Target> targets) const;
    /// The same with other targets laid over: what a screen holds before it is applied.
    [[nodiscard]] TargetBook with(const std::vector<TargetEdit> &edits) const;

    /// The target set for exactly this key.
    [[nodiscard]] const Target *find(const TargetKey &key) const;
    /// Whether anything is set for the metric and channel.
    [[nodiscard]] bool hasAny(const MetricId &metric, ChannelId channel) const;
    /// What one found, and where from.
    struct Found {
        Target target;
        bool rolledUp = false; ///< added up from months or channels
        bool spread = false;   ///< a share of a longer period's
    };
    /// The target of the key: its own; else, where targets add up (see addsUp()), the sum of its parts (all
    /// of its months must be set, alone or by quarters); else its share of the shortest longer period that
    /// has one; else for all channels the sum of the targets of `channelsWithActuals`, if each has one.
    /// Stocks go on a straight line to the target of the longer period. What holds for each month of its
    /// period (ratios, scores) is that of the shortest period that contains it, with that period's key.
    /// Ratios never roll up over channels; bands never add up.
    [[nodiscard]] std::optional<Found> effective(const TargetKey &key,
                                                 const std::vector<ChannelId> &channelsWithActuals) const;
    /// How a target of a quarter or longer parts over its months, as they are set and spread.
    [[nodiscard]] std::vector<MonthTarget> monthsOf(const Target &whole) const;
    /// Where the key's own target and its parts disagree by more than rounding.
    [[nodiscard]] std::vector<Difference> differences(const TargetKey &key,
                                                      const std::vector<ChannelId> &channels) const;

private:
    struct Data;
    enum class Behaviour { AddsUp, Stock, FirstOfPeriod, Level };

    [[nodiscard]] static std::shared_ptr<Data> dataOf(std::vector<Target> targets);
    [[nodiscard]] Behaviour behaviourOf(MetricIndex metric) const;
    [[nodiscard]] std::optional<Found> alone(const TargetKey &key, MetricIndex metric) const;
    [[nodiscard]] std::optional<Found> sumOfParts(const TargetKey &key) const;
    [[nodiscard]] std::optional<Found> sumOfChannels(const TargetKey &key, MetricIndex metric,
                                                     const std::vector<ChannelId> &channels) const;
    [[nodiscard]] std::optional<Found> shareOfLonger(const TargetKey &key) const;
    [[nodiscard]] const Target *shortestLonger(const TargetKey &key) const;
    [[nodiscard]] std::vector<MonthTarget> spreadSum(const Target &whole, MetricIndex metric) const;
    [[nodiscard]] std::vector<MonthTarget> lineOfStock(const Target &whole, MetricIndex metric) const;
    [[nodiscard]] std::optional<double> actual(MetricIndex metric, ChannelId channel,
                                               calendar::MonthNumber month) const;

    std::shared_ptr<const Data> m_data;
    std::shared_ptr<const MonthlyActuals> m_actuals;
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
    Spreading spread = Spreading::Even;
};
[[nodiscard]] Result<Target> readTarget(const TargetKey &key, const metrics::Metric &metric,
                                        const TargetText &text,
                                        const std::function<std::optional<double>(bool yearAgo)> &reference);

} // namespace vekha::targets
