// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrybar.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace vekha::ui {

using calendar::Granularity;
using calendar::Period;
using Layout = EntryRequest::Layout;

namespace {

constexpr int barHeight = 44;
constexpr int leastSearchWidth = 120;
constexpr Granularity common[] = {Granularity::Day, Granularity::Week, Granularity::Month};
constexpr int commonCount = 3;

QAction *addChoice(QMenu *menu, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

} // namespace

EntryBar::EntryBar(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new FilterButton({}, this)),
      m_subject(new FilterButton({}, this)),
      m_previous(new IconButton(QStringLiteral("chevron-left"), {}, this)),
      m_next(new IconButton(QStringLiteral("chevron-right"), {}, this)),
      m_campaign(new FilterButton({}, this)), m_granularities(new SegmentedControl(this)),
      m_more(new IconButton(QStringLiteral("chevron-down"), {}, this)),
      m_add(new IconButton(QStringLiteral("plus"), {}, this)),
      m_search(new SearchField({}, QStringLiteral("Ctrl+F"), this)),
      m_find(new IconButton(QStringLiteral("search"), {}, this)), m_layoutMenu(new QMenu(this)),
      m_subjectMenu(new QMenu(this)), m_campaignMenu(new QMenu(this)), m_moreMenu(new QMenu(this)),
      m_addMenu(new QMenu(this))
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    for (FilterButton *button : {m_layout, m_subject, m_campaign})
        button->setCompact(true);
    m_layout->setMenu(m_layoutMenu);
    m_subject->setMenu(m_subjectMenu);
    m_campaign->setMenu(m_campaignMenu);
    // Not setMenu(): the button would get a second chevron.
    connect(m_more, &IconButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_add, &IconButton::clicked, this,
            [this] { m_addMenu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(170);
    m_search->installEventFilter(this);
    connect(m_find, &IconButton::clicked, this, &EntryBar::openSearch);
    m_search->setFixedHeight(cardControlHeight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_layout, m_previous, m_subject, m_next, m_campaign})
        row->addWidget(widget);
    row->addWidget(m_granularities);
    row->addWidget(m_more);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_find);
    connect(m_granularities, &SegmentedControl::currentChanged, this, [this](int segment) {
        if (segment >= commonCount)
            return;
        EntryRequest request = m_request;
        request.granularity = common[segment];
        choose(request);
    });
    connect(m_previous, &IconButton::clicked, this, [this] { stepPeriod(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { stepPeriod(1); });
    connect(m_layoutMenu, &QMenu::aboutToShow, this, &EntryBar::fillLayouts);
    connect(m_subjectMenu, &QMenu::aboutToShow, this, &EntryBar::fillSubject);
    connect(m_campaignMenu, &QMenu::aboutToShow, this, &EntryBar::fillCampaigns);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &EntryBar::fillGranularities);
    connect(m_addMenu, &QMenu::aboutToShow, this, &EntryBar::fillInputs);
    retranslate();
}

void EntryBar::setChoices(const EntryRequest &request, std::shared_ptr<const store::Content> content,
                          const std::vector<MetricIndex> &shownInputs, QDate today)
{
    m_request = request;
    m_content = std::move(content);
    m_shownInputs = shownInputs;
    m_today = today;
    retranslate();
}

void EntryBar::retranslate()
{
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the grid"));
    m_find->setLabel(tr("Find in the grid"));
    m_more->setLabel(tr("Longer periods"));
    m_add->setLabel(tr("Add a metric to the grid"));
    m_previous->setLabel(tr("Earlier period"));
    m_next->setLabel(tr("Later period"));
    m_subject->setToolTip(tr("What the grid shows"));
    showGranularities();
    if (!m_content)
        return;
    const Layout layout = m_request.layout;
    m_layout->setValue(layout == Layout::OneChannel ? tr("By channel")
                       : layout == Layout::OneInput ? tr("By metric")
                                                    : tr("By period"));
    m_layout->setAccessibleName(tr("Layout of the grid"));
    m_previous->setVisible(layout == Layout::OnePeriod);
    m_next->setVisible(layout == Layout::OnePeriod);
    m_add->setVisible(layout != Layout::OneInput);
    m_subject->setSwatch(-1);
    m_campaign->setVisible(false);
    const Language language = m_context.language();
    if (layout == Layout::OneChannel) {
        for (const Channel &channel : m_content->channels) {
            if (channel.id != m_request.channel)
                continue;
            m_subject->setValue(wording::channelName(channel, language));
            m_subject->setSwatch(channel.id == ChannelId::Company ? -1 : channel.colour);
        }
        m_campaign->setValue(m_request.withCampaigns ? tr("All campaigns") : wording::withoutCampaignName());
        for (const Campaign &campaign : m_content->campaigns) {
            if (campaign.channel == m_request.channel)
                m_campaign->setVisible(true);
            if (campaign.id == m_request.campaign && !m_request.withCampaigns)
                m_campaign->setValue(campaign.name);
        }
        m_campaign->setAccessibleName(tr("Campaign"));
    } else if (layout == Layout::OneInput) {
        if (const metrics::Metric *metric = m_content->catalog.find(m_request.input))
            m_subject->setValue(wording::metricName(*metric, language));
    } else {
        const calendar::FiscalCalendar calendar = m_context.names().fiscalCalendar();
        m_subject->setValue(
            m_context.names().longName(calendar.periodOf(m_request.granularity, m_request.days.first)));
    }
    makeRoom();
}

// The search is a field where there is room for one, else a button that opens it.
void EntryBar::makeRoom()
{
    const QList<QWidget *> others{m_layout,   m_previous,      m_subject, m_next,
                                  m_campaign, m_granularities, m_more,    m_add};
    int needed = 2 * layout()->contentsMargins().left();
    for (const QWidget *each : others) {
        if (each != m_granularities && each != m_more && each->isHidden())
            continue;
        needed += each->sizeHint().width() + layout()->spacing();
    }
    const bool fits = needed + leastSearchWidth <= width();
    m_search->setVisible(fits || m_searching);
    m_find->setVisible(!fits && !m_searching);
    m_granularities->setVisible(fits || !m_searching);
    m_more->setVisible(fits || !m_searching);
}

void EntryBar::openSearch()
{
    m_searching = true;
    makeRoom();
    m_search->setFocus();
    m_search->selectAll();
}

bool EntryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut && m_searching) {
        m_searching = false;
        makeRoom();
    }
    return QWidget::eventFilter(watched, event);
}

void EntryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

// Days, weeks, months stand in sight; a longer period joins them while it is chosen.
void EntryBar::showGranularities()
{
    QStringList texts;
    int current = -1;
    for (int i = 0; i < commonCount; ++i) {
        texts.append(wording::granularityPlural(common[i]));
        if (common[i] == m_request.granularity)
            current = i;
    }
    if (current < 0) {
        texts.append(wording::granularityPlural(m_request.granularity));
        current = commonCount;
    }
    const QSignalBlocker blocker(m_granularities);
    m_granularities->setSegments(texts);
    m_granularities->setCurrent(current);
    m_granularities->setAccessibleName(tr("Length of periods"));
}

void EntryBar::fillGranularities()
{
    m_moreMenu->clear();
    for (const Granularity granularity : {Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        QAction *action = addChoice(m_moreMenu, wording::granularityPlural(granularity),
                                    granularity == m_request.granularity);
        connect(action, &QAction::triggered, this, [this, granularity] {
            EntryRequest request = m_request;
            request.granularity = granularity;
            choose(request);
        });
    }
}

void EntryBar::fillLayouts()
{
    m_layoutMenu->clear();
    const auto add = [this](Layout layout, const QString &text) {
        connect(addChoice(m_layoutMenu, text, layout == m_request.layout), &QAction::triggered, this,
                [this, layout] {
                    EntryRequest request = m_request;
                    request.layout = layout;
                    choose(request);
                });
    };
    add(Layout::OneChannel, tr("One channel: metrics by periods"));
    add(Layout::OneInput, tr("One metric: channels by periods"));
    add(Layout::OnePeriod, tr("One period: metrics by channels"));
}

void EntryBar::fillSubject()
{
    m_subjectMenu->clear();
    if (m_request.layout == Layout::OneInput) {
        addInputs(m_subjectMenu, false, [this](const MetricId &input) {
            EntryRequest request = m_request;
            request.input = input;
            choose(request);
        });
        return;
    }
    if (m_request.layout == Layout::OnePeriod) {
        const Period running =
            m_context.names().fiscalCalendar().periodOf(m_request.granularity, calendar::dayOf(m_today));
        for (int step = 1; step >= -14; --step) {
            const Period period = running.shifted(step);
            QAction *action = addChoice(m_subjectMenu, m_context.names().longName(period),
                                        period.days().contains(m_request.days.first));
            connect(action, &QAction::triggered, this, [this, period] {
                EntryRequest request = m_request;
                request.days = period.days();
                choose(request);
            });
        }
        return;
    }
    const auto add = [this](const Channel &channel) {
        QAction *action = addChoice(m_subjectMenu, wording::channelName(channel, m_context.language()),
                                    channel.id == m_request.channel);
        connect(action, &QAction::triggered, this, [this, id = channel.id] {
            EntryRequest request = m_request;
            request.channel = id;
            request.campaign = CampaignId::None;
            request.withCampaigns = true;
            choose(request);
        });
    };
    for (const Channel &channel : m_content->channels) {
        if (channel.id != ChannelId::Company && !channel.archived)
            add(channel);
    }
    m_subjectMenu->addSeparator();
    for (const Channel &channel : m_content->channels) {
        if (channel.id == ChannelId::Company)
            add(channel);
    }
}

void EntryBar::fillCampaigns()
{
    m_campaignMenu->clear();
    const auto add = [this](CampaignId id, const QString &name, bool all = false) {
        const bool chosen = id == m_request.campaign && all == m_request.withCampaigns;
        connect(addChoice(m_campaignMenu, name, chosen), &QAction::triggered, this, [this, id, all] {
            EntryRequest request = m_request;
            request.campaign = id;
            request.withCampaigns = all;
            choose(request);
        });
    };
    add(CampaignId::None, tr("All campaigns"), true);
    add(CampaignId::None, wording::withoutCampaignName());
    m_campaignMenu->addSeparator();
    for (const Campaign &campaign : m_content->campaigns) {
        if (campaign.channel == m_request.channel)
            add(campaign.id, campaign.name);
    }
}

void EntryBar::fillInputs()
{
    m_addMenu->clear();
    addInputs(m_addMenu, true, [this](const MetricId &input) { Q_EMIT inputAdded(input); });
}

// A submenu for each group of the catalogue.
void EntryBar::addInputs(QMenu *menu, bool onlyNew, const std::function<void(const MetricId &)> &chosen)
{
    const metrics::MetricCatalog &catalog = m_content->catalog;
    const Language language = m_context.language();
    for (const metrics::MetricGroup &group : catalog.groups()) {
        QMenu *submenu = nullptr;
        for (int index = 0; index < catalog.size(); ++index) {
            const metrics::Metric &metric = catalog.at(index);
            const bool shown =
                std::find(m_shownInputs.begin(), m_shownInputs.end(), index) != m_shownInputs.end();
            if (!metric.isInput() || metric.groups.value(0) != group.id || (onlyNew && shown))
                continue;
            if (!submenu)
                submenu = menu->addMenu(wording::groupName(group, language));
            QAction *action = addChoice(submenu, wording::metricName(metric, language),
                                        !onlyNew && metric.id == m_request.input);
            action->setCheckable(!onlyNew);
            connect(action, &QAction::triggered, this, [chosen, id = metric.id] { chosen(id); });
        }
    }
    for (int index = 0; index < catalog.size(); ++index) { // own inputs may stand in no group
        const metrics::Metric &metric = catalog.at(index);
        const bool shown =
            std::find(m_shownInputs.begin(), m_shownInputs.end(), index) != m_shownInputs.end();
        if (!metric.isInput() || !metric.groups.isEmpty() || (onlyNew && shown))
            continue;
        connect(addChoice(menu, wording::metricName(metric, language), metric.id == m_request.input),
                &QAction::triggered, this, [chosen, id = metric.id] { chosen(id); });
    }
}

void EntryBar::stepPeriod(int steps)
{
    EntryRequest request = m_request;
    const Period period =
        m_context.names().fiscalCalendar().periodOf(request.granularity, request.days.first);
    request.days = period.shifted(steps).days();
    choose(request);
}

void EntryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBottomLine(&painter, rect(), color(Role::Border));
}

} // namespace vekha::ui
