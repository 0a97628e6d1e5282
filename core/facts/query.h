// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/facts/source.h"
#include "core/facts/value.h"
#include "core/metrics/catalog.h"

#include <limits>
#include <optional>
#include <vector>

namespace vekha::facts {

/// What to compare a period with.
enum class Comparison { None, Previous, YearAgo };

/// What the rows of an answer stand for, besides the total.
enum class Split { None, Channel, Campaign, Type };

/// One stretch of time to compute: any range of days. `granularity` is set where it is a calendar or fiscal
/// period.
struct Bucket {
    calendar::DayRange days;
    std::optional<calendar::Granularity> granularity;
    bool operator==(const Bucket &) const = default;
};

/// Everything a page or command wants to know at once. One query is answered in one pass over the figures.
struct Query {
    std::vector<MetricIndex> metrics;
    std::vector<Bucket> buckets;
    std::vector<ChannelId> channels; ///< filter; empty: all. Company figures count in the total only without
                                     ///< a filter or if listed
    std::vector<CampaignId> campaigns; ///< filter; empty: all
    Split split = Split::None;
    bool total = true; ///< add the total over the filtered channels as first group
    Comparison compare = Comparison::None;
    QDate today;
};

/// What one row of the answer stands for.
struct Group {
    enum class Kind { Total, Channel, Campaign, Type };
    Kind kind = Kind::Total;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    ChannelType type = ChannelType::Other;
    bool operator==(const Group &) const = default;
};

/// Figures of a query: dense in metric x group x bucket. Groups: the total (if asked) first, then channels in
/// the workspace's order, company last; only groups that have any figure.
struct Answer {
    std::vector<Group> groups;
    std::vector<Bucket> buckets;
    std::vector<std::optional<calendar::DayRange>>
        comparedDays; ///< per bucket, the range compared with, as cut (rule 5)
    std::vector<calendar::DayRange>
        shownDays; ///< per bucket, the days the data reach when it was cut for comparing, else all
    int metrics = 0;
    std::vector<Value> values;   ///< [(metric * groups + group) * buckets + bucket]
    std::vector<Value> compared; ///< the same; empty without comparison
    /// The values to hold `compared` against: those of `values`, but totals of stocks count only channels
    /// present in both periods and name the others (ChannelLeftOut). Empty without comparison.
    std::vector<Value> basis;
    /// The last day that may be today without another answer: from then on a period is over that is not yet.
    calendar::Day sameUntil = std::numeric_limits<calendar::Day>::max();

    [[nodiscard]] const Value &at(int metric, int group, int bucket) const
    {
        return values[index(metric, group, bucket)];
    }
    [[nodiscard]] const Value &comparedAt(int metric, int group, int bucket) const
    {
        return compared[index(metric, group, bucket)];
    }
    /// The figure of the bucket to subtract comparedAt() from; the same as at() unless channels were left
    /// out.
    [[nodiscard]] const Value &basisAt(int metric, int group, int bucket) const
    {
        return basis[index(metric, group, bucket)];
    }
    /// Row of a channel, or of the total for ChannelId::All; -1 if it has no figures.
    [[nodiscard]] int groupOf(ChannelId channel) const;

private:
    [[nodiscard]] size_t index(int metric, int group, int bucket) const
    {
        return (size_t(metric) * groups.size() + size_t(group)) * buckets.size() + size_t(bucket);
    }
};

/// What evaluation needs to know of the workspace besides the figures.
struct Context {
    metrics::MetricCatalog catalog;
    std::vector<Channel> channels;
    std::vector<Campaign> campaigns;
    int fiscalYearStart = 1;
};

/// Computes every metric of the query for every group and bucket by rules 1-13 of metrics.md. Fails only
/// where the source fails; a figure that cannot be computed is a Value with its reason.
[[nodiscard]] Result<Answer> evaluate(const Query &query, const Context &context, const FactSource &source);

} // namespace vekha::facts
