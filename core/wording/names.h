// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/calendar/period.h"
#include "core/metrics/catalog.h"
#include "core/metrics/metric.h"
#include "core/targets/status.h"

#include <QString>

namespace vekha::wording {

// Names that data carry in both languages.

[[nodiscard]] inline QString metricName(const metrics::Metric &metric, Language language)
{
    const QString &name = metric.name.in(language);
    return name.isEmpty() ? metric.id : name;
}
/// For tiles and heads of tables: the short name, or the full one where there is none.
[[nodiscard]] inline QString shortMetricName(const metrics::Metric &metric, Language language)
{
    return metric.shortName.isEmpty() ? metricName(metric, language) : metric.shortName.in(language);
}
[[nodiscard]] inline QString channelName(const Channel &channel, Language language)
{
    return channel.name.in(language);
}
[[nodiscard]] inline QString groupName(const metrics::MetricGroup &group, Language language)
{
    const QString &name = group.name.in(language);
    return name.isEmpty() ? group.id : name;
}

// Names of kinds, in the language of the installed translators.

/// "Organic search", "TV and radio", ..
[[nodiscard]] QString channelTypeName(ChannelType type);
/// "Day", "Half-year", ..
[[nodiscard]] QString granularityName(calendar::Granularity granularity);
/// What a switch between them says: "Days", "Months", ..
[[nodiscard]] QString granularityPlural(calendar::Granularity granularity);
/// "Money", "Percent", ..
[[nodiscard]] QString unitName(metrics::Unit unit);
/// "Higher is better", ..
[[nodiscard]] QString directionName(metrics::Direction direction);
/// "Sum", "Last figure", ..
[[nodiscard]] QString overTimeName(metrics::OverTime rule);
[[nodiscard]] QString overChannelsName(metrics::OverChannels rule);
/// "On course", "Met", "Too early", ..
[[nodiscard]] QString statusName(targets::Status status);
/// "Roubles"; the code itself for a currency without a known name.
[[nodiscard]] QString currencyName(const QString &code);
/// What stands for the total over channels, and for a channel's own figures among campaigns.
[[nodiscard]] QString allChannelsName();
[[nodiscard]] QString withoutCampaignName();

} // namespace vekha::wording
