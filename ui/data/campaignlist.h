// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace vekha::ui {

class SecondaryButton;

/// The campaigns of one channel: added by name, renamed in place (F2 or a double click), archived and
/// deleted.
class CampaignList : public QWidget {
    Q_OBJECT

public:
    explicit CampaignList(QWidget *parent = nullptr);

    void show(ChannelId channel, const std::vector<Campaign> &campaigns);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *newName() const { return m_newName; }
    /// A name that is typed but not added yet.
    [[nodiscard]] bool hasUnsaved() const;
    void retranslate();

Q_SIGNALS:
    /// A campaign is to be stored; id None makes a new one.
    void saveWanted(const vekha::Campaign &campaign);
    void removeWanted(const vekha::Campaign &campaign);

private:
    void add();
    void rename(QListWidgetItem *item);
    void archive();
    void remove();
    void showButtons();
    [[nodiscard]] const Campaign *chosen() const;

    ChannelId m_channel = ChannelId::All;
    std::vector<Campaign> m_campaigns;
    bool m_filling = false;
    QListWidget *m_list;
    QLineEdit *m_newName;
    SecondaryButton *m_add;
    SecondaryButton *m_archive;
    SecondaryButton *m_remove;
};

} // namespace vekha::ui
