// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/channellistmodel.h"

#include "core/wording/names.h"
#include "ui/common/cellroles.h"

namespace vekha::ui {

void ChannelListModel::show(const std::vector<Channel> &channels, const std::vector<Campaign> &campaigns,
                            Language language)
{
    beginResetModel();
    m_channels = channels;
    m_campaigns = campaigns;
    m_language = language;
    endResetModel();
}

const Channel *ChannelListModel::channelAt(int row) const
{
    return row >= 0 && row < int(m_channels.size()) ? &m_channels[size_t(row)] : nullptr;
}

int ChannelListModel::rowOf(ChannelId channel) const
{
    for (int row = 0; row < int(m_channels.size()); ++row) {
        if (m_channels[size_t(row)].id == channel)
            return row;
    }
    return -1;
}

int ChannelListModel::campaignsOf(ChannelId channel) const
{
    return int(std::count_if(m_campaigns.begin(), m_campaigns.end(),
                             [channel](const Campaign &each) { return each.channel == channel; }));
}

int ChannelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_channels.size());
}

int ChannelListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChannelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Channel &channel = m_channels[size_t(index.row())];
    const int column = index.column();
    if (role == ColourSwatchRole && column == NameColumn && channel.id != ChannelId::Company)
        return channel.colour;
    if (role == MutedRole)
        return channel.archived || column != NameColumn;
    if (role == RawValueRole && column == CampaignsColumn)
        return double(campaignsOf(channel.id));
    if (role == Qt::ToolTipRole && column == AliasesColumn)
        return channel.aliases.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    const bool russian = m_language == Language::Russian;
    switch (column) {
    case NameColumn:
        return wording::channelName(channel, m_language);
    case OtherNameColumn:
        return russian ? channel.name.en : channel.name.ru;
    case TypeColumn:
        return wording::channelTypeName(channel.type);
    case AliasesColumn:
        return channel.aliases.join(QStringLiteral(", "));
    case CampaignsColumn:
        return QString::number(campaignsOf(channel.id));
    default:
        return channel.archived ? tr("Archived", "channel") : QString();
    }
}

QVariant ChannelListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CampaignsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Channel");
    case OtherNameColumn:
        return m_language == Language::Russian ? tr("In English") : tr("In Russian");
    case TypeColumn:
        return tr("Type");
    case AliasesColumn:
        return tr("Other names");
    case CampaignsColumn:
        return tr("Campaigns");
    default:
        return tr("State");
    }
}

} // namespace vekha::ui
