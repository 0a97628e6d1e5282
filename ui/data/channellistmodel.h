// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/text.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The channels of a workspace in their order.
class ChannelListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OtherNameColumn,
        TypeColumn,
        AliasesColumn,
        CampaignsColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Channel> &channels, const std::vector<Campaign> &campaigns,
              Language language);
    [[nodiscard]] const Channel *channelAt(int row) const;
    [[nodiscard]] int rowOf(ChannelId channel) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int campaignsOf(ChannelId channel) const;

    std::vector<Channel> m_channels;
    std::vector<Campaign> m_campaigns;
    Language m_language = Language::English;
};

} // namespace vekha::ui
