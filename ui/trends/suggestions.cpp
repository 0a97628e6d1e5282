// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/suggestions.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr size_t mostSuggestions = 3;
constexpr size_t mostChannels = 5;

bool hasFigures(const Workspace &workspace, const MetricId &id)
{
    const metrics::MetricCatalog &catalog = workspace.catalog();
    const std::vector<MetricIndex> present = workspace.inputsWithData();
    const auto metric = catalog.indexOf(id);
    if (!metric)
        return false;
    const std::vector<MetricIndex> &inputs = catalog.inputsOf(*metric);
    return std::all_of(inputs.begin(), inputs.end(), [&](MetricIndex input) {
        return catalog.at(input).input().optional ||
               std::find(present.begin(), present.end(), input) != present.end();
    });
}

void addPair(std::vector<TrendSuggestion> &found, const Workspace &workspace, const QString &words,
             const MetricId &one, const MetricId &other)
{
    if (found.size() >= mostSuggestions || !hasFigures(workspace, one) || !hasFigures(workspace, other))
        return;
    TrendSuggestion suggestion{words, {}};
    suggestion.state.add(one, ChannelId::All, workspace.catalog());
    suggestion.state.add(other, ChannelId::All, workspace.catalog());
    found.push_back(std::move(suggestion));
}

void addByChannel(std::vector<TrendSuggestion> &found, const Workspace &workspace, const QString &words,
                  const MetricId &metric)
{
    if (found.size() >= mostSuggestions || !hasFigures(workspace, metric))
        return;
    const MetricIndex index = *workspace.catalog().indexOf(metric);
    TrendSuggestion suggestion{words, {}};
    const auto content = workspace.content(); // held: other threads may replace it meanwhile
    for (const Channel &channel : content->channels) {
        const std::vector<MetricIndex> present = workspace.inputsWithData(channel.id);
        const bool isOffered = channel.id != ChannelId::Company && !channel.archived &&
                               std::find(present.begin(), present.end(), index) != present.end();
        if (isOffered && suggestion.state.lines.size() < mostChannels)
            suggestion.state.add(metric, channel.id, workspace.catalog());
    }
    if (suggestion.state.lines.size() > 1)
        found.push_back(std::move(suggestion));
}

} // namespace

std::vector<TrendSuggestion> trendSuggestions(const Workspace &workspace)
{
    std::vector<TrendSuggestion> found;
    addPair(found, workspace, QCoreApplication::translate("TrendSuggestions", "Leads and their cost"),
            QStringLiteral("leads"), QStringLiteral("cpl"));
    addPair(found, workspace, QCoreApplication::translate("TrendSuggestions", "Revenue against spend"),
            QStringLiteral("revenue"), QStringLiteral("spend"));
    addByChannel(found, workspace, QCoreApplication::translate("TrendSuggestions", "Revenue by channel"),
                 QStringLiteral("revenue"));
    addByChannel(found, workspace, QCoreApplication::translate("TrendSuggestions", "Leads by channel"),
                 QStringLiteral("leads"));
    addPair(found, workspace, QCoreApplication::translate("TrendSuggestions", "Visits and bounce rate"),
            QStringLiteral("sessions"), QStringLiteral("bounce_rate"));
    addPair(found, workspace, QCoreApplication::translate("TrendSuggestions", "Clicks and CTR"),
            QStringLiteral("clicks"), QStringLiteral("ctr"));
    addPair(found, workspace, QCoreApplication::translate("TrendSuggestions", "Sales and average order"),
            QStringLiteral("orders"), QStringLiteral("aov"));
    return found;
}

} // namespace vekha::ui
