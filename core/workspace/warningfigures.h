// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/causeformula.h"
#include "core/warnings/detect.h"
#include "core/workspace/kpitable.h"

#include <map>
#include <memory>
#include <vector>

namespace vekha::workspace {

/// What to look at for warnings, and since when.
struct WarningPeriods {
    calendar::Period asked;
    std::optional<calendar::Period> running; ///< `asked`, if it is not over or its figures are not all in
    calendar::Period finished;               ///< the last one that is: `asked`, or the one before
};

/// The figures behind warnings: those of the watched metrics and all that they are made of, by total and
/// channel, over the last finished periods and the running one. Read once.
class WarningFigures {
public:
    [[nodiscard]] static Result<WarningFigures>
    read(const Workspace &workspace, const std::vector<MetricIndex> &watched, const WarningPeriods &periods);

    [[nodiscard]] const WarningPeriods &periods() const { return m_periods; }
    /// Total first, then the channels in use.
    [[nodiscard]] const std::vector<ChannelId> &channels() const { return m_channels; }
    /// The finished periods of a metric, the last one last.
    [[nodiscard]] warnings::History historyOf(MetricIndex metric, ChannelId channel) const;
    /// Whether there is enough behind a figure of the running or the last finished period to be told of.
    [[nodiscard]] bool hasVolume(MetricIndex metric, ChannelId channel, bool running) const;
    /// A channel's part of the whole: of what the metric is divided by, or of the metric itself; 1 for the
    /// total.
    [[nodiscard]] double shareOf(MetricIndex metric, ChannelId channel) const;
    /// What a difference of a metric is worth in money, above 0; none where that cannot be told. Money that
    /// adds up is itself; a ratio of money counts with what it is divided by; stages of the funnel count with
    /// the revenue that one of them brought over the last three finished periods.
    [[nodiscard]] std::optional<double> worthOf(MetricIndex metric, ChannelId channel, double difference,
                                                bool running) const;
    /// All revenue of the running or the last finished period; none where it is not above 0.
    [[nodiscard]] std::optional<double> revenue(bool running) const;
    [[nodiscard]] bool isRatio(MetricIndex metric) const;

private:
    struct Formula {
        analysis::CauseFormula formula;
        std::optional<analysis::RatioForm> ratio;
    };

    explicit WarningFigures(const Workspace &workspace, const WarningPeriods &periods);
    [[nodiscard]] Done load(const std::vector<MetricIndex> &watched);
    [[nodiscard]] std::optional<double> at(MetricIndex metric, ChannelId channel, int bucket) const;
    [[nodiscard]] int bucketOf(bool running) const;
    [[nodiscard]] std::optional<double> below(MetricIndex metric, ChannelId channel, int bucket) const;
    [[nodiscard]] double smallestVolume(MetricIndex metric, const analysis::RatioForm &ratio,
                                        const analysis::CauseFormula &formula) const;
    [[nodiscard]] std::optional<double> valueOfOne(MetricIndex input, ChannelId channel) const;

    const Workspace &m_workspace;
    std::shared_ptr<const store::Content> m_content;
    WarningPeriods m_periods;
    std::vector<calendar::Period> m_finished;
    std::vector<ChannelId> m_channels;
    std::map<MetricIndex, int> m_rows;
    std::map<MetricIndex, Formula> m_formulas;
    facts::Answer m_answer; ///< buckets: `m_finished`, then the running one
};

/// The usual smallest volume of a metric, in what it is divided by, and what that is; none: no ratio, or of
/// money.
struct SmallestVolume {
    MetricIndex dividedBy = -1;
    double least = 0;
};
[[nodiscard]] std::optional<SmallestVolume> usualSmallestVolume(const metrics::MetricCatalog &catalog,
                                                                MetricIndex metric);

} // namespace vekha::workspace
