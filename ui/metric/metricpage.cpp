// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/metricpage.h"

#include "core/wording/names.h"
#include "core/workspace/explain.h"
#include "core/workspace/warnings.h"
#include "ui/charts/trendchart.h"
#include "ui/common/pagescroll.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/warningplace.h"
#include "ui/charts/causecard.h"
#include "ui/metric/channelscard.h"
#include "ui/metric/eventdialog.h"
#include "ui/metric/eventscard.h"
#include "ui/metric/figurescard.h"
#include "ui/metric/formulacard.h"
#include "ui/metric/metriclistview.h"
#include "ui/metric/trendcard.h"
#include "ui/metric/valuecard.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 16;
constexpr int sideWidth = 320;

} // namespace

MetricPage::MetricPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_list(new MetricListView),
      m_detail(new QWidget), m_head(new PageHead({}, m_detail)), m_allLink(new LinkButton),
      m_groupLink(new LinkButton), m_chip(new Chip), m_eventButton(new SecondaryButton),
      m_entryButton(new SecondaryButton), m_targetButton(new SecondaryButton),
      m_moreButton(new SecondaryButton), m_menu(new QMenu(this)), m_scroll(new PageScroll(m_detail)),
      m_trend(new TrendCard), m_value(new ValueCard), m_formula(new FormulaCard), m_causes(new CauseCard),
      m_channels(new ChannelsCard), m_events(new EventsCard), m_figures(new FiguresCard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    m_trend->setRange(
        TrendRange(m_settings.value(QStringLiteral("metric/range"), int(TrendRange::Months24)).toInt()));
    layHead();
    layCards();
    connectCards();
    retranslate();
}

void MetricPage::layHead()
{
    auto *crumbs = new QWidget;
    auto *row = new QHBoxLayout(crumbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_allLink);
    row->addWidget(new TextLabel(QStringLiteral("/"), TypeRole::Secondary, Role::Muted));
    row->addWidget(m_groupLink);
    row->addStretch(1);
    m_head->setBreadcrumb(crumbs);
    m_chip->setRemovable(true);
    m_chip->hide();
    m_head->addLeft(m_chip);
    m_eventButton->setIconName(QStringLiteral("flag"));
    m_entryButton->setIconName(QStringLiteral("data"));
    m_targetButton->setIconName(QStringLiteral("targets"));
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_eventButton, m_entryButton, m_targetButton, m_moreButton})
        m_head->addRight(button);
    m_moreButton->setIconName(QStringLiteral("more"));
    connect(m_moreButton, &QAbstractButton::clicked, this, [this] {
        buildMenu();
        const QPoint below =
            m_moreButton->mapToGlobal(QPoint(m_moreButton->width(), m_moreButton->height() + 4));
        m_menu->popup(below - QPoint(m_menu->sizeHint().width(), 0));
    });

    connect(m_allLink, &QAbstractButton::clicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("metric"), {}, ChannelId::All, {}, {}});
    });
    connect(m_groupLink, &QAbstractButton::clicked, this, [this] {
        const QString group = m_shown ? m_shown->metric().groups.value(0) : QString();
        Q_EMIT destinationChosen({QStringLiteral("metric"), {}, ChannelId::All, group, {}});
    });
    connect(m_chip, &Chip::removeRequested, this, [this] { setChannel(ChannelId::All); });
    connect(m_eventButton, &QAbstractButton::clicked, this, &MetricPage::addEvent);
    connect(m_entryButton, &QAbstractButton::clicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), entryInput(), m_channel, QStringLiteral("entry"), view().period});
    });
    connect(m_targetButton, &QAbstractButton::clicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("target"), m_metric, m_channel, {}, view().period});
    });
}

void MetricPage::layCards()
{
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pageMargin, 0, pageMargin, 8);
    head->addWidget(m_head);
    column->addLayout(head);

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_trend);
    left->addWidget(m_causes);
    left->addWidget(m_channels);
    left->addWidget(m_figures);
    left->addStretch(1); // a long column beside it makes no chart taller than the window
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    for (QWidget *card : std::initializer_list<QWidget *>{m_value, m_formula, m_events}) {
        card->setFixedWidth(sideWidth);
        card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        right->addWidget(card);
    }
    right->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(right);
    m_scroll->column()->addLayout(row);
    column->addWidget(m_scroll, 1);
}

void MetricPage::connectCards()
{
    connect(m_value, &ValueCard::warningsRequested, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("warnings"), m_metric, ChannelId::All, {}, {}});
    });
    connect(m_list, &MetricListView::metricChosen, this, [this](MetricIndex metric) {
        Q_EMIT destinationChosen(
            {QStringLiteral("metric"), workspace()->catalog().at(metric).id, ChannelId::All, {}, {}});
    });
    connect(m_list, &MetricListView::entryRequested, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    });
    connect(m_trend, &TrendCard::requestChanged, this, [this] {
        rememberRange();
        invalidate();
    });
    connect(m_causes, &CauseCard::channelChosen, this, &MetricPage::setChannel);
    connect(m_causes, &CauseCard::inputChosen, this, [this](MetricIndex input) {
        Q_EMIT destinationChosen(
            {QStringLiteral("metric"), workspace()->catalog().at(input).id, m_channel, {}, {}});
    });
    connect(m_channels, &ChannelsCard::channelChosen, this, &MetricPage::setChannel);
    connect(m_channels, &ChannelsCard::modeChanged, this, &MetricPage::invalidate);
    connect(m_figures, &FiguresCard::openChanged, this, &MetricPage::invalidate);
    connect(m_figures, &FiguresCard::statisticsChanged, this, [this](const SelectionStatistics &selection) {
        if (selection.figures < 2 || !m_shown) {
            Q_EMIT selectionDescribed({});
            return;
        }
        const wording::Format &format = context().format();
        Q_EMIT selectionDescribed(tr("Sum: %1  Average: %2  Count: %3")
                                      .arg(format.trimmedNumber(selection.sum, 0, 2),
                                           format.trimmedNumber(selection.average(), 0, 2),
                                           format.number(selection.figures)));
    });
    connect(m_formula, &FormulaCard::editRequested, this, &MetricPage::editFormula);
    connect(m_formula, &FormulaCard::inputChosen, this, [this](MetricIndex input) {
        Q_EMIT destinationChosen(
            {QStringLiteral("metric"), workspace()->catalog().at(input).id, m_channel, {}, {}});
    });
    connect(m_events, &EventsCard::addRequested, this, &MetricPage::addEvent);
    connect(m_events, &EventsCard::dayChosen, m_trend, &TrendCard::markDay);
    connect(m_events, &EventsCard::eventRemoved, this, &MetricPage::removeEvent);
    connect(m_events, &EventsCard::noteRemoved, this, &MetricPage::removeNote);
}

void MetricPage::open(const Destination &destination)
{
    const bool isOther = destination.metric != m_metric || destination.channel != m_channel;
    m_metric = destination.metric;
    m_channel = destination.channel;
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    if (m_metric.isEmpty() && !destination.section.isEmpty())
        m_list->showGroup(destination.section);
    m_stack->setCurrentWidget(m_metric.isEmpty() ? static_cast<QWidget *>(m_list) : m_detail);
    invalidate();
}

Destination MetricPage::current() const { return {QStringLiteral("metric"), m_metric, m_channel, {}, {}}; }

void MetricPage::clear()
{
    m_metric.clear();
    m_channel = ChannelId::All;
    m_shown.reset();
    m_stack->setCurrentWidget(m_list);
}

void MetricPage::refresh()
{
    const std::optional<MetricIndex> metric = workspace()->catalog().indexOf(m_metric);
    if (metric) {
        refreshDetail(*metric);
    } else {
        // It was removed, or none was chosen.
        m_metric.clear();
        refreshList();
    }
    m_stack->setCurrentWidget(metric ? m_detail : static_cast<QWidget *>(m_list));
}

void MetricPage::refreshList()
{
    using Figures = std::shared_ptr<const MetricList>;
    const auto work = [view = view()](const Workspace &asked) -> Result<Figures> {
        auto list = metricList(asked, view);
        if (!list)
            return failure(list.error());
        return Figures(std::make_shared<MetricList>(std::move(*list)));
    };
    const metrics::MetricCatalog catalog = workspace()->catalog();
    ask<Figures>(QStringLiteral("list"), work, [this, catalog](const Figures &list) {
        const KpiWords words(context().format(), context().names(), nameBook());
        const QString period = context().names().rangeName(view().days);
        m_list->setContent({list, catalog, words, view().compare}, period);
    });
}

void MetricPage::refreshDetail(MetricIndex metric)
{
    using Figures = std::shared_ptr<const MetricDetail>;
    MetricDetailRequest request;
    request.metric = metric;
    request.channel = m_channel;
    request.view = view();
    request.granularity = m_trend->granularity();
    request.days =
        m_trend->days(workspace()->calendar(), view(), workspace()->dataStart(), workspace()->dataEnd());
    request.byChannel = m_channels->mode() != ChannelsCard::Mode::Bars || m_figures->isOpen();
    const auto work = [request](const Workspace &asked) -> Result<Figures> {
        auto detail = metricDetail(asked, request);
        if (!detail)
            return failure(detail.error());
        return Figures(std::make_shared<MetricDetail>(std::move(*detail)));
    };
    ask<Figures>(QStringLiteral("detail"), work, [this](const Figures &detail) { showDetail(detail); });
    refreshForecast(metric);
    refreshCauses(metric);
    refreshWarnings();
}

// Apart from the figures, which need not wait for it.
void MetricPage::refreshForecast(MetricIndex metric)
{
    ForecastRequest request;
    request.metric = metric;
    request.channel = m_channel;
    request.granularity = m_trend->granularity();
    request.horizon = usualHorizon(request.granularity);
    request.channels = view().channels;
    request.campaigns = view().campaigns;
    const auto work = [request](const Workspace &asked) { return forecastOf(asked, request); };
    ask<MetricForecast>(QStringLiteral("forecast"), work, [this, request](const MetricForecast &forecast) {
        m_trend->setForecast(request, forecast);
    });
    const auto unusual = [request](const Workspace &asked) { return unusualPoints(asked, request); };
    ask<std::vector<UnusualPoint>>(
        QStringLiteral("unusual"), unusual,
        [this, request](const std::vector<UnusualPoint> &points) { m_trend->setUnusual(request, points); });
}

void MetricPage::refreshWarnings()
{
    const auto work = [view = view()](const Workspace &asked) { return warningsBoard(asked, view); };
    ask<WarningsBoard>(QStringLiteral("warnings"), work, [this](const WarningsBoard &board) {
        m_value->setWarning(board.of(m_metric, m_channel), warningWords(context(), *workspace()));
    });
}

void MetricPage::refreshCauses(MetricIndex metric)
{
    const ExplainRequest request{metric, m_channel, view()};
    const auto work = [request](const Workspace &asked) { return explain(asked, request); };
    ask<Explanation>(QStringLiteral("causes"), work, [this](const Explanation &explanation) {
        const metrics::MetricCatalog catalog = workspace()->catalog();
        if (explanation.metric >= catalog.size() || catalog.at(explanation.metric).id != m_metric)
            return;
        const KpiWords words(context().format(), context().names(), nameBook());
        m_causes->setExplanation(explanation, catalog.at(explanation.metric), words,
                                 m_channel == ChannelId::All);
    });
}

void MetricPage::showDetail(const std::shared_ptr<const MetricDetail> &detail)
{
    const auto content = workspace()->content();
    // Another program may have changed the catalogue meanwhile: the refresh that follows brings its figures.
    if (detail->metric >= content->catalog.size() || content->catalog.at(detail->metric).id != m_metric)
        return;
    m_shown = Shown{detail,
                    content->catalog,
                    content->channels,
                    KpiWords(context().format(), context().names(), nameBook()),
                    view(),
                    m_trend->granularity(),
                    workspace()->dataEnd(),
                    workspace()->today()};
    showHead(*m_shown);
    m_trend->setShown(*m_shown);
    m_value->setShown(*m_shown);
    m_formula->setShown(*m_shown);
    m_channels->setShown(*m_shown);
    m_events->setShown(*m_shown);
    m_figures->setShown(*m_shown);
}

void MetricPage::showHead(const Shown &shown)
{
    const metrics::Metric &metric = shown.metric();
    m_head->setTitle(shown.words.names().metric(shown.detail->metric));
    QString groupName = tr("Other");
    for (const metrics::MetricGroup &group : shown.catalog.groups()) {
        if (group.id == metric.groups.value(0))
            groupName = wording::groupName(group, context().language());
    }
    m_groupLink->setText(groupName);
    m_chip->setVisible(m_channel != ChannelId::All);
    if (m_channel != ChannelId::All) {
        m_chip->setText(shown.words.names().channel(m_channel));
        const int colour = shown.colourOf(m_channel);
        m_chip->setSwatch(colour > 8 ? 0 : colour);
    }
    m_targetButton->setEnabled(view().period && calendar::monthsIn(view().period->granularity) > 0);
}

void MetricPage::setChannel(ChannelId channel)
{
    // A second click on the channel shows all again.
    const ChannelId chosen = channel == m_channel ? ChannelId::All : channel;
    Q_EMIT destinationChosen({QStringLiteral("metric"), m_metric, chosen, {}, {}});
}

void MetricPage::rememberRange()
{
    m_settings.setValue(QStringLiteral("metric/range"), int(m_trend->range()));
}

void MetricPage::buildMenu()
{
    m_menu->clear();
    TrendChart *chart = m_trend->chart();
    addExportActions(m_menu, chart, [chart] { return chart->exported(); });
    m_menu->addAction(m_figures->isOpen() ? tr("Hide the table") : tr("Show as table"), this, [this] {
        m_figures->setOpen(!m_figures->isOpen());
        if (m_figures->isOpen())
            m_scroll->ensureWidgetVisible(m_figures);
    });
    m_menu->addSeparator();
    const metrics::Metric *metric = workspace() ? workspace()->catalog().find(m_metric) : nullptr;
    if (metric)
        m_menu->addAction(metric->own || metric->isInput() ? tr("Edit the definition…")
                                                           : tr("Copy as own metric…"),
                          this, &MetricPage::editFormula);
}

void MetricPage::change(const Change &change, const QString &message)
{
    storeChange(change, [this, message](const Applied &) { Q_EMIT messageShown(message, true); });
}

void MetricPage::addEvent()
{
    if (!workspace())
        return;
    const TrendChart *chart = m_trend->chart();
    Event event;
    event.day = workspace()->today();
    if (const auto hovered = chart->hoveredPeriod())
        event.day = std::min(event.day, chart->data().periods[size_t(*hovered)].from);
    event.channel = m_channel;
    auto *dialog = new EventDialog(event, workspace()->content()->channels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Event filled = dialog->filled();
        change({{store::SaveEvent{filled}}, ChangeKind::SaveEvent, {filled.text}},
               tr("Event added: %1").arg(filled.text));
    });
    dialog->open();
}

void MetricPage::removeEvent(const Event &event)
{
    change({{store::RemoveEvent{event.id}}, ChangeKind::RemoveEvent, {event.text}},
           tr("Event removed: %1").arg(event.text));
}

void MetricPage::removeNote(const FactNote &note)
{
    const MetricId input = workspace()->catalog().at(note.key.input).id;
    store::FactEdit edit{
        input, note.key.channel, note.key.campaign, note.period, {}, QString(QLatin1String("")), true};
    const QStringList args = {input, QString::number(number(note.key.channel)),
                              workspace()->calendar().code(note.period)};
    change({{store::SetFacts{{edit}, store::OnOverlap::Stop}}, ChangeKind::EditNote, args},
           tr("Note removed"));
}

void MetricPage::editFormula()
{
    const metrics::Metric *metric = workspace() ? workspace()->catalog().find(m_metric) : nullptr;
    if (!metric)
        return;
    if (metric->own || metric->isInput())
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), m_metric, ChannelId::All, QStringLiteral("metrics"), {}});
    else
        copyAsOwn(*metric);
}

void MetricPage::copyAsOwn(const metrics::Metric &metric)
{
    metrics::Metric copy = metric;
    copy.own = true;
    copy.name = {tr("%1 (own)").arg(metric.name.in(context().language())), {}};
    copy.shortName = {};
    copy.id = workspace()->catalog().freeIdFor(metric.id + QStringLiteral(" own"));
    const Change edit{{store::SaveMetric{copy}}, ChangeKind::SaveMetric, {copy.id}};
    storeChange(edit, [this, id = copy.id](const Applied &) {
        Q_EMIT messageShown(tr("Copied as an own metric"), true);
        Q_EMIT destinationChosen({QStringLiteral("data"), id, ChannelId::All, QStringLiteral("metrics"), {}});
    });
}

QString MetricPage::entryInput() const
{
    const metrics::MetricCatalog &catalog = workspace()->catalog();
    const auto index = catalog.indexOf(m_metric);
    const std::vector<MetricIndex> inputs = index ? catalog.inputsOf(*index) : std::vector<MetricIndex>{};
    return inputs.empty() ? m_metric : catalog.at(inputs.front()).id;
}

void MetricPage::retranslate()
{
    m_allLink->setText(tr("Metrics"));
    m_eventButton->setText(tr("Event"));
    m_eventButton->setToolTip(tr("Note what happened on a day"));
    m_entryButton->setText(tr("Enter data"));
    m_targetButton->setText(tr("Target"));
    m_moreButton->setToolTip(tr("More"));
    m_moreButton->setAccessibleName(tr("More"));
    m_list->retranslate();
    m_trend->retranslate();
    m_causes->retranslate();
    m_channels->retranslate();
    m_events->retranslate();
    m_figures->retranslate();
}

} // namespace vekha::ui
