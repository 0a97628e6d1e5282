// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/setup.h"

#include <algorithm>

namespace vekha::workspace {

namespace {

constexpr int seriesColours = 8;

const metrics::StarterSet *setNamed(const QString &id)
{
    const std::vector<metrics::StarterSet> &sets = metrics::starterSets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&id](const auto &set) { return set.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

std::vector<Channel> channelsOf(const NewWorkspace &setup, const metrics::StarterSet *set)
{
    if (!setup.channels.empty() || !set)
        return setup.channels;
    std::vector<Channel> channels;
    for (const metrics::StarterChannel &starter : set->channels) {
        Channel channel;
        channel.name = starter.name;
        channel.type = starter.type;
        channel.aliases = starter.aliases;
        channels.push_back(channel);
    }
    return channels;
}

std::vector<MetricId> kpisOf(const NewWorkspace &setup, const metrics::StarterSet *set)
{
    if (!setup.kpis.empty() || !set)
        return setup.kpis;
    std::vector<MetricId> kpis;
    for (const metrics::StarterKpi &kpi : set->kpis)
        kpis.push_back(kpi.metric);
    return kpis;
}

Dashboard firstDashboard(const std::vector<MetricId> &kpis)
{
    Dashboard dashboard;
    dashboard.name = {QStringLiteral("Monthly review"), QStringLiteral("Обзор месяца")};
    for (const MetricId &kpi : kpis)
        dashboard.tiles.push_back({kpi, ChannelId::All, 1, 1});
    dashboard.table = kpis;
    return dashboard;
}

} // namespace

Change setupChange(const NewWorkspace &setup)
{
    const metrics::StarterSet *set = setNamed(setup.starterSet);
    Change change;
    change.kind = ChangeKind::Setup;
    Settings settings = setup.settings;
    settings.starterSet = setup.starterSet;
    if (settings.entryInputs.isEmpty() && set)
        settings.entryInputs = set->inputs;
    change.edits.push_back(store::SaveSettings{settings});
    int position = 0;
    for (Channel channel : channelsOf(setup, set)) {
        if (channel.colour == 0)
            channel.colour = position % seriesColours + 1;
        channel.position = ++position;
        change.edits.push_back(store::SaveChannel{channel});
    }
    change.edits.push_back(store::SaveDashboard{firstDashboard(kpisOf(setup, set))});
    return change;
}

QString systemUser()
{
    QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace vekha::workspace
