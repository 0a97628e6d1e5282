// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "core/wording/names.h"
#include "core/workspace/workspace.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/shell/checklistpopup.h"
#include "ui/shell/periodfield.h"
#include "ui/theme/palette.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int barHeight = 56;
constexpr int searchWidth = 240;
constexpr int narrowSearchWidth = 120;

} // namespace

TopBar::TopBar(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_period(new PeriodField(context, this)),
      m_compare(new FilterButton({}, this)), m_compareMenu(new QMenu(this)),
      m_channels(new FilterButton({}, this)), m_channelList(new CheckListPopup(this)),
      m_campaigns(new FilterButton({}, this)), m_campaignList(new CheckListPopup(this)),
      m_search(new SearchField({}, QStringLiteral("Ctrl+K"), this))
{
    setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_period);
    layout->addWidget(m_compare);
    layout->addWidget(m_channels);
    layout->addWidget(m_campaigns);
    layout->addStretch(1);
    layout->addWidget(m_search);

    m_compare->setMenu(m_compareMenu);
    connect(m_compareMenu, &QMenu::aboutToShow, this, &TopBar::fillCompareMenu);
    m_channels->setPopup(m_channelList);
    m_campaigns->setPopup(m_campaignList);
    m_search->setFixedWidth(searchWidth);
    m_search->setReadOnly(true);
    m_search->installEventFilter(this);

    connect(m_period, &PeriodField::chosen, this,
            [this](const std::optional<calendar::Period> &period, const calendar::DayRange &days) {
                ViewState view = m_view;
                view.period = period;
                view.days = days;
                choose(view);
            });
    connect(m_channelList, &CheckListPopup::chosen, this, [this](const QList<int> &ids) {
        ViewState view = m_view;
        view.channels.clear();
        for (const int id : ids)
            view.channels.push_back(ChannelId(id));
        view.campaigns.clear();
        choose(view);
    });
    connect(m_campaignList, &CheckListPopup::chosen, this, [this](const QList<int> &ids) {
        ViewState view = m_view;
        view.campaigns.clear();
        for (const int id : ids)
            view.campaigns.push_back(CampaignId(id));
        choose(view);
    });
    connect(m_channels, &FilterButton::cleared, this, [this] {
        ViewState view = m_view;
        view.channels.clear();
        view.campaigns.clear();
        choose(view);
    });
    connect(m_campaigns, &FilterButton::cleared, this, [this] {
        ViewState view = m_view;
        view.campaigns.clear();
        choose(view);
    });
    retranslate();
}

void TopBar::setWorkspace(const Workspace *workspace)
{
    m_workspace = workspace;
    setEnabled(workspace != nullptr);
    m_period->setWorkspace(workspace);
    refresh();
}

void TopBar::setView(const ViewState &view)
{
    m_view = view;
    m_period->setShown(view.period, view.days);
    fillLists();
    showState();
}

void TopBar::setNarrow(bool narrow)
{
    m_campaigns->setVisible(!narrow || m_campaigns->isActive());
    m_search->setFixedWidth(narrow ? narrowSearchWidth : searchWidth);
}

void TopBar::refresh()
{
    m_period->refresh();
    fillLists();
    showState();
}

void TopBar::clearFilters()
{
    ViewState view = m_view;
    view.channels.clear();
    view.campaigns.clear();
    choose(view);
}

void TopBar::choose(const ViewState &view)
{
    if (view == m_view)
        return;
    setView(view);
    Q_EMIT viewChosen(view);
}

void TopBar::retranslate()
{
    m_compare->setPrefix(tr("Compare:"));
    m_channels->setPrefix(tr("Channels:"));
    m_campaigns->setPrefix(tr("Campaigns:"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a page, metric, channel or command"));
    m_channelList->setTexts(tr("All channels"), tr("Find a channel"));
    m_campaignList->setTexts(tr("All campaigns"), tr("Find a campaign"));
    refresh();
}

void TopBar::fillCompareMenu()
{
    m_compareMenu->clear();
    auto *group = new QActionGroup(m_compareMenu);
    const auto add = [&](const QString &text, ViewState::Compare compare) {
        QAction *action = m_compareMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_view.compare == compare);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, compare] {
            ViewState view = m_view;
            view.compare = compare;
            choose(view);
        });
    };
    add(tr("Previous period"), ViewState::Compare::Previous);
    add(tr("A year ago"), ViewState::Compare::YearAgo);
    add(tr("Target"), ViewState::Compare::Target);
}

void TopBar::fillLists()
{
    if (!m_workspace)
        return;
    const auto content = m_workspace->content();
    QList<CheckListPopup::Item> channels;
    for (const Channel &channel : content->channels) {
        if (!channel.archived)
            channels.append(
                {number(channel.id), wording::channelName(channel, m_context.language()), channel.colour});
    }
    QList<int> chosen;
    for (const ChannelId id : m_view.channels)
        chosen.append(number(id));
    m_channelList->setItems(channels, chosen);

    QList<CheckListPopup::Item> campaigns;
    for (const Campaign &campaign : content->campaigns) {
        const bool wanted = m_view.channels.empty() ||
                            std::find(m_view.channels.begin(), m_view.channels.end(), campaign.channel) !=
                                m_view.channels.end();
        if (!campaign.archived && wanted)
            campaigns.append({number(campaign.id), campaign.name, -1});
    }
    chosen.clear();
    for (const CampaignId id : m_view.campaigns)
        chosen.append(number(id));
    m_campaignList->setItems(campaigns, chosen);
    m_campaigns->setEnabled(!campaigns.isEmpty());
}

void TopBar::showState()
{
    m_compare->setValue(compareText());
    m_channels->setValue(channelsText());
    m_channels->setActive(!m_view.channels.empty());
    m_campaigns->setValue(campaignsText());
    m_campaigns->setActive(!m_view.campaigns.empty());
}

QString TopBar::compareText() const
{
    switch (m_view.compare) {
    case ViewState::Compare::Target:
        return tr("target");
    case ViewState::Compare::YearAgo: {
        const auto days = calendar::yearAgoRange(m_view.days);
        return days ? m_context.names().rangeName(*days) : tr("a year ago");
    }
    case ViewState::Compare::Previous:
        break;
    }
    return m_view.days.isEmpty()
               ? QString()
               : m_context.names().rangeNameWithoutYear(calendar::previousRange(m_view.days));
}

QString TopBar::channelsText() const
{
    if (!m_workspace)
        return {};
    const auto content = m_workspace->content();
    if (m_view.channels.empty()) {
        const auto active =
            std::count_if(content->channels.begin(), content->channels.end(), [](const Channel &channel) {
                return !channel.archived && channel.id != ChannelId::Company;
            });
        return tr("all %L1", "number of channels").arg(active);
    }
    if (m_view.channels.size() == 1) {
        for (const Channel &channel : content->channels) {
            if (channel.id == m_view.channels.front())
                return wording::channelName(channel, m_context.language());
        }
    }
    return tr("%n chosen", nullptr, int(m_view.channels.size()));
}

QString TopBar::campaignsText() const
{
    if (m_view.campaigns.empty() || !m_workspace)
        return tr("all", "campaigns");
    if (m_view.campaigns.size() == 1) {
        const auto content = m_workspace->content();
        for (const Campaign &campaign : content->campaigns) {
            if (campaign.id == m_view.campaigns.front())
                return campaign.name;
        }
    }
    return tr("%n chosen", nullptr, int(m_view.campaigns.size()));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border));
}

// The field is a door to the palette, which has a field of its own.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonRelease;
    const bool typed =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                                              static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space);
    if (watched == m_search && (pressed || typed)) {
        Q_EMIT searchRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vekha::ui
