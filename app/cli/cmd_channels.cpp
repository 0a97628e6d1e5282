// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

std::vector<Campaign> campaignsOf(const store::Content &content, ChannelId channel)
{
    std::vector<Campaign> campaigns;
    for (const Campaign &campaign : content.campaigns) {
        if (campaign.channel == channel)
            campaigns.push_back(campaign);
    }
    return campaigns;
}

QJsonArray channelRows(const Words &words)
{
    QJsonArray rows;
    for (const Channel &channel : words.content->channels) {
        QJsonArray campaigns;
        for (const Campaign &campaign : campaignsOf(*words.content, channel.id))
            campaigns.append(QJsonObject{{QStringLiteral("name"), campaign.name},
                                         {QStringLiteral("archived"), campaign.archived}});
        rows.append(QJsonObject{
            {QStringLiteral("name"), words.channelKey(channel.id)},
            {QStringLiteral("name_ru"), channel.name.in(Language::Russian)},
            {QStringLiteral("name_en"), channel.name.in(Language::English)},
            {QStringLiteral("type"), codeOf(channel.type)},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(channel.aliases)},
            {QStringLiteral("archived"), channel.archived},
            {QStringLiteral("campaigns"), campaigns},
        });
    }
    return rows;
}

void listChannels(const Session &session, const Words &words)
{
    if (session.wantsJson()) {
        printJson({{QStringLiteral("channels"), channelRows(words)}});
        return;
    }
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Channel"));
    table.addColumn(QCoreApplication::translate("Cli", "Campaign"));
    table.addColumn(QCoreApplication::translate("Cli", "Type"));
    table.addColumn(QCoreApplication::translate("Cli", "Other names"));
    table.addColumn(QCoreApplication::translate("Cli", "Archived"));
    for (const Channel &channel : words.content->channels) {
        table.addRow({words.channelKey(channel.id),
                      {},
                      wording::channelTypeName(channel.type),
                      channel.aliases.join(QStringLiteral(", ")),
                      yesMark(channel.archived)});
        for (const Campaign &campaign : campaignsOf(*words.content, channel.id))
            table.addRow({{}, campaign.name, {}, {}, yesMark(campaign.archived)});
    }
    table.print();
}

Expected<Change> newCampaign(const Session &session, const Workspace &workspace)
{
    const auto channel = channelOf(workspace, session.argument(2));
    if (!channel)
        return tl::unexpected(channel.error());
    Campaign campaign;
    campaign.channel = *channel;
    campaign.name = session.arguments().value(QStringLiteral("campaign"));
    Change change;
    change.kind = ChangeKind::SaveCampaign;
    change.args = {campaign.name};
    change.edits = {store::SaveCampaign{campaign}};
    return change;
}

Expected<Change> newChannel(const Session &session)
{
    const auto type = session.oneOf(QStringLiteral("type"),
                                    codesOf(channelTypes(), [](ChannelType t) { return codeOf(t); }),
                                    codeOf(ChannelType::Other));
    if (!type)
        return tl::unexpected(type.error());
    Channel channel;
    channel.name = {session.argument(2), session.argument(2)};
    channel.type = channelTypeFromCode(*type).value_or(ChannelType::Other);
    Change change;
    change.kind = ChangeKind::SaveChannel;
    change.args = {session.argument(2)};
    change.edits = {store::SaveChannel{channel}};
    return change;
}

Outcome addChannel(const Session &session, Workspace &workspace)
{
    const bool isCampaign = session.arguments().has(QStringLiteral("campaign"));
    const auto change = isCampaign ? newCampaign(session, workspace) : newChannel(session);
    if (!change)
        return tl::unexpected(change.error());
    if (const auto applied = workspace.apply(*change); !applied)
        return failed(applied.error());
    tell(session, Words(workspace, session.language()).describe(change->kind, change->args),
         {{QStringLiteral("name"), change->args.front()}});
    return {};
}

} // namespace

Outcome showChannels(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 3); !counted)
        return counted;
    const bool adds = session.argumentCount() > 1;
    if (adds && session.argument(1) != u"add")
        return wrongUsage(
            QCoreApplication::translate("Cli", "“%1” is not known here.").arg(session.argument(1)));
    if (session.argumentCount() == 2)
        return wrongUsage(QCoreApplication::translate("Cli", "The name of the channel is missing."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (adds)
        return addChannel(session, **workspace);
    listChannels(session, Words(**workspace, session.language()));
    return {};
}

} // namespace vekha::cli
