// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace vekha {

/// Tells how metrics of one running or partial period go towards their targets: reads their history once and
/// then judges each standing.
class RunningPeriod {
public:
    /// @param channels  filter of the total; empty: all
    RunningPeriod(const Workspace &workspace, const calendar::Period &period,
                  std::vector<ChannelId> channels = {});

    /// Reads the history of these metrics. Fails where figures cannot be read.
    [[nodiscard]] Done load(const std::vector<MetricIndex> &metrics);
    /// Whether a figure is to be judged here and not as a finished one: the period is not over, or the figure
    /// does not cover all of it.
    [[nodiscard]] bool concerns(const facts::Value &value) const;
    /// Gives the standing of a figure so far its chance, pace and status.
    void judge(targets::Standing &standing, MetricIndex metric, ChannelId channel) const;

private:
    /// How far the data of a metric reach into the period.
    struct Reach {
        MetricIndex metric = -1;
        int days = 0;            ///< of the period that have data
        MetricIndex latest = -1; ///< the input that holds it back
        int lastYearBucket = -1; ///< the same days a year ago
    };
    /// How the period is expected to end, counting what is there of it.
    [[nodiscard]] std::optional<targets::Expectation> atEnd(const targets::Standing &standing,
                                                            const Reach &reach, int row, int group,
                                                            ChannelId channel, double shareDone) const;
    [[nodiscard]] Reach reachOf(MetricIndex metric) const;
    [[nodiscard]] bool isEnteredMonthly(MetricIndex input) const;
    /// Tells a rule of a composed metric that waits for a month's figure which input it is.
    static void nameAwaited(targets::StatusRule &rule, const Reach &reach);
    [[nodiscard]] targets::Pace paceOf(const targets::Standing &standing, const Reach &reach, int row,
                                       int group, std::optional<double> expected) const;

    const Workspace &m_workspace;
    calendar::Period m_period;
    std::vector<ChannelId> m_channels;
    std::shared_ptr<const store::Content> m_content;
    std::shared_ptr<const facts::FactSource> m_source;
    std::vector<Reach> m_reaches;
    facts::Answer m_answer; ///< history, oldest first; then the whole of last year's period; then its parts
    int m_historyPeriods = 0;
    int m_lastYearBucket = -1;
};

/// The threshold of "close" that was in force at the end of a finished period.
[[nodiscard]] double closeFromAt(const store::Content &content, MetricIndex metric,
                                 const calendar::Period &period);

} // namespace vekha
