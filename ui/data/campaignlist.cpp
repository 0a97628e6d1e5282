// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/campaignlist.h"

#include "ui/common/buttons.h"
#include "ui/theme/palette.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

namespace vekha::ui {

namespace {

constexpr int listHeight = 128;
constexpr int rowHeight = 30;

} // namespace

CampaignList::CampaignList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_newName(new QLineEdit(this)),
      m_add(new SecondaryButton({}, this)), m_archive(new SecondaryButton({}, this)),
      m_remove(new SecondaryButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_newName, 1);
    top->addWidget(m_add);
    column->addLayout(top);
    m_list->setFixedHeight(listHeight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column->addWidget(m_list);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_archive);
    bottom->addWidget(m_remove);
    bottom->addStretch(1);
    column->addLayout(bottom);
    setFocusProxy(m_newName);
    for (SecondaryButton *button : {m_add, m_archive, m_remove})
        button->setAutoDefault(false);
    connect(m_newName, &QLineEdit::returnPressed, this, &CampaignList::add);
    connect(m_newName, &QLineEdit::textChanged, this, &CampaignList::showButtons);
    connect(m_add, &QAbstractButton::clicked, this, &CampaignList::add);
    connect(m_archive, &QAbstractButton::clicked, this, &CampaignList::archive);
    connect(m_remove, &QAbstractButton::clicked, this, &CampaignList::remove);
    connect(m_list, &QListWidget::itemChanged, this, &CampaignList::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &CampaignList::showButtons);
    auto *removeKey = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &CampaignList::remove);
    retranslate();
}

void CampaignList::retranslate()
{
    m_newName->setPlaceholderText(tr("Name of a new campaign"));
    m_newName->setAccessibleName(tr("Name of a new campaign"));
    m_list->setAccessibleName(tr("Campaigns"));
    m_list->setToolTip(tr("F2 or a double click renames a campaign"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Delete"));
    showButtons();
}

void CampaignList::show(ChannelId channel, const std::vector<Campaign> &campaigns)
{
    const Campaign *before = chosen();
    const CampaignId selected = before ? before->id : CampaignId::None;
    m_filling = true;
    if (channel != m_channel)
        m_newName->clear();
    m_channel = channel;
    m_campaigns.clear();
    m_list->clear();
    for (const Campaign &campaign : campaigns) {
        if (campaign.channel != channel)
            continue;
        m_campaigns.push_back(campaign);
        auto *item = new QListWidgetItem(campaign.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint({0, rowHeight});
        if (campaign.archived) {
            item->setForeground(ui::color(Role::Muted));
            item->setToolTip(tr("Archived", "campaign"));
            QFont struck = item->font();
            struck.setItalic(true);
            item->setFont(struck);
        }
        if (campaign.id == selected)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    showButtons();
}

bool CampaignList::hasUnsaved() const { return !m_newName->text().trimmed().isEmpty(); }

const Campaign *CampaignList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_campaigns.size()) ? &m_campaigns[size_t(row)] : nullptr;
}

void CampaignList::showButtons()
{
    const Campaign *campaign = chosen();
    m_add->setEnabled(hasUnsaved());
    m_archive->setEnabled(campaign);
    m_remove->setEnabled(campaign);
    m_archive->setText(campaign && campaign->archived ? tr("Bring back") : tr("Archive"));
}

void CampaignList::add()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty())
        return;
    m_newName->clear();
    Q_EMIT saveWanted({CampaignId::None, m_channel, name, false});
    m_newName->setFocus();
}

void CampaignList::rename(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (m_filling || row < 0 || row >= int(m_campaigns.size()))
        return;
    Campaign campaign = m_campaigns[size_t(row)];
    const QString name = item->text().simplified();
    if (name == campaign.name)
        return;
    if (name.isEmpty()) {
        m_filling = true;
        item->setText(campaign.name);
        m_filling = false;
        return;
    }
    campaign.name = name;
    Q_EMIT saveWanted(campaign);
}

void CampaignList::archive()
{
    if (const Campaign *found = chosen()) {
        Campaign campaign = *found;
        campaign.archived = !campaign.archived;
        Q_EMIT saveWanted(campaign);
    }
}

void CampaignList::remove()
{
    if (const Campaign *found = chosen())
        Q_EMIT removeWanted(Campaign(*found));
}

} // namespace vekha::ui
