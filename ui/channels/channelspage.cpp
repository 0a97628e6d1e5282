// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelspage.h"

#include "core/wording/names.h"
#include "ui/channels/channeldetail.h"
#include "ui/channels/comparisontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowgrid.h"
#include "ui/common/metricpicker.h"
#include "ui/common/pagescroll.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int tableFoot = 8; // so that the last row keeps off the round corners
constexpr int cardGap = 16;
constexpr int panelMinimum = 380; // 2 across at 1280, 3 at 1440, 4 at 1920
constexpr int panelHeight = 180;
constexpr int highlightTime = 2500;

const QString pageId = QStringLiteral("channels");
const QString detailSection = QStringLiteral("detail");

bool showsForecasts(const ChannelFigures &figures)
{
    const auto &cells = figures.table.cells;
    return std::any_of(cells.begin(), cells.end(), [](const KpiCell &cell) {
        return cell.standing.outlook && cell.standing.outlook->expected;
    });
}

} // namespace

ChannelsPage::ChannelsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildBoard();
    buildTable();
    retranslate();
}

void ChannelsPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_modes = new SegmentedControl(this);
    m_metrics = new FilterButton(QString(), this);
    m_picker = new MetricPicker(MetricPicker::Mode::Several, this);
    m_picker->setMost(mostPanelMetrics);
    m_head->addLeft(m_modes);
    m_head->addRight(m_metrics);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_modes, &SegmentedControl::currentChanged, this, &ChannelsPage::setMode);
    connect(m_metrics, &FilterButton::clicked, this, [this] {
        m_picker->setChecked(m_chosen);
        m_picker->openUnder(m_metrics);
    });
    connect(m_picker, &MetricPicker::closed, this, [this] { setPanelMetrics(m_picker->checked()); });
}

void ChannelsPage::buildBoard()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    QWidget *content = m_scroll->widget();
    QVBoxLayout *column = m_scroll->column();
    m_panelArea = new QWidget(content);
    m_grid = new FlowGrid(m_panelArea);
    m_grid->setMinimumColumnWidth(panelMinimum);
    m_grid->setRowHeight(panelHeight);
    m_grid->setGap(cardGap);
    column->addWidget(m_panelArea);
    m_detail = new ChannelDetail(m_stack);
    m_empty = new EmptyState(QStringLiteral("channels"), m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    connect(m_detail, &ChannelDetail::metricClicked, this,
            [this](const QString &metric) { openMetric(metric, m_detailOf); });
    connect(m_detail, &ChannelDetail::enterDataClicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), {}, m_detailOf, QStringLiteral("entry"), view().period});
    });
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), view().period});
    });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
}

void ChannelsPage::buildTable()
{
    m_tableCard = new Card(QString(), m_scroll->widget());
    m_tableCard->setBodyPadded(false);
    m_legend = new StatusLegend(m_tableCard);
    m_tableCard->addHeaderWidget(m_legend);
    m_model = new ComparisonTable(this);
    m_table = new DataTable(m_tableCard);
    m_table->setFitsContents(true);
    m_table->setSortable(true);
    m_table->setFrozenColumns(1);
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->body()->addSpacing(tableFoot);
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(m_tableCard);
    column->addStretch(1);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_table->selectionModel()->selectedIndexes().size() <= 1)
            openCell(index);
    });
    connect(m_table, &QAbstractItemView::activated, this, &ChannelsPage::openCell);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChannelsPage::showCellMenu);
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
}

void ChannelsPage::retranslate()
{
    m_modes->setSegments({tr("Target vs actual"), tr("Comparison")});
    m_modes->setAccessibleName(tr("What is shown"));
    m_tableCard->setTitle(tr("Channels side by side"));
    m_table->setAccessibleName(tr("Channels side by side"));
    m_empty->setTexts(tr("Here your channels stand side by side."),
                      tr("There are no figures yet. Enter some, or import a table you keep elsewhere."));
    m_empty->setPrimary(tr("Enter figures"));
    m_empty->setLink(tr("Import a file"));
    m_detail->retranslate();
    showHead();
}

void ChannelsPage::showHead()
{
    m_metrics->setPrefix(tr("Metrics:"));
    m_metrics->setValue(context().format().number(double(m_chosen.size())));
    m_modes->setVisible(!isDetail());
    m_metrics->setVisible(!isDetail());
    if (!isDetail() || !workspace()) {
        m_head->setBreadcrumb(nullptr);
        m_head->setTitle(tr("Channels"));
        return;
    }
    auto *line = new QWidget(m_head);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *back = new LinkButton(tr("Channels"), line);
    back->setObjectName(QStringLiteral("back"));
    row->addWidget(back);
    row->addStretch(1);
    connect(back, &LinkButton::clicked, this, [this] {
        Q_EMIT destinationChosen({pageId, {}, ChannelId::All, {}, {}});
    });
    m_head->setBreadcrumb(line);
    m_head->setTitle(nameBook().channel(m_detailOf));
}

void ChannelsPage::open(const Destination &destination)
{
    const ChannelId detail = destination.section == detailSection ? destination.channel : ChannelId::All;
    const bool changed = detail != m_detailOf;
    m_detailOf = detail;
    m_leadTo = isDetail() ? ChannelId::All : destination.channel;
    if (changed)
        invalidate();
    else
        leadToPanel();
}

Destination ChannelsPage::current() const
{
    return {pageId, {}, m_detailOf, isDetail() ? detailSection : QString(), {}};
}

void ChannelsPage::clear()
{
    m_detailOf = ChannelId::All;
    m_leadTo = ChannelId::All;
    m_figures = {};
    m_chosen.clear();
    m_model->clear();
    m_detail->clear();
    for (ChannelPanel *panel : m_panels)
        panel->hide();
    m_head->setHint({});
    showHead();
}

KpiWords ChannelsPage::words() const { return {context().format(), context().names(), nameBook()}; }

QList<MetricId> ChannelsPage::panelMetrics() const
{
    for (const SavedView &saved : workspace()->content()->views) {
        if (saved.page != pageId)
            continue;
        QList<MetricId> metrics;
        const QJsonArray kept = QJsonDocument::fromJson(saved.payload.toUtf8()).array();
        for (const auto &metric : kept)
            metrics.append(metric.toString());
        if (!metrics.isEmpty())
            return metrics;
    }
    return proposedPanelMetrics(*workspace());
}

void ChannelsPage::setPanelMetrics(const QList<MetricId> &metrics)
{
    if (!workspace() || metrics.isEmpty() || metrics == m_chosen)
        return;
    SavedView saved;
    for (const SavedView &stored : workspace()->content()->views) {
        if (stored.page == pageId)
            saved = stored;
    }
    saved.page = pageId;
    saved.name = tr("Channels");
    saved.payload =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(metrics)).toJson(QJsonDocument::Compact));
    storeChange({{store::SaveView{saved}}, ChangeKind::SaveView, {saved.name}});
}

void ChannelsPage::refresh()
{
    m_chosen = panelMetrics();
    m_picker->setCatalog(workspace()->content()->catalog, context().language());
    showHead();
    if (!workspace()->dataEnd()) {
        m_head->setHint({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (isDetail()) {
        showDetail();
        return;
    }
    ask<ChannelFigures>(
        QStringLiteral("figures"),
        [chosen = m_chosen, view = view()](const Workspace &asked) {
            return channelFigures(asked, chosen, view);
        },
        [this](const ChannelFigures &figures) { showFigures(figures); });
}

void ChannelsPage::showDetail()
{
    ViewState ofChannel = view();
    ofChannel.channels = {m_detailOf};
    std::vector<MetricIndex> all(size_t(workspace()->content()->catalog.size()));
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = MetricIndex(i);
    ask<KpiTable>(
        QStringLiteral("detail"),
        [all, ofChannel](const Workspace &asked) {
            return kpiTable(asked, all, ofChannel, facts::Split::Channel);
        },
        [this](const KpiTable &table) {
            if (!isDetail())
                return;
            const KpiWords worded = words();
            m_detail->setTable(table, m_detailOf, workspace()->content()->catalog, worded, view().compare);
            m_head->setHint(worded.comparing(table));
            m_stack->setCurrentWidget(m_detail);
        });
}

/// Channels to show: those with figures first, then others in use; the whole company only with figures of its
/// own.
std::vector<Channel> ChannelsPage::shownChannels(const ChannelFigures &figures) const
{
    const std::vector<ChannelId> &filter = view().channels;
    std::vector<Channel> shown;
    std::vector<Channel> without;
    for (const Channel &channel : workspace()->content()->channels) {
        if (!filter.empty() && std::find(filter.begin(), filter.end(), channel.id) == filter.end())
            continue;
        if (figures.hasAny(channel.id))
            shown.push_back(channel);
        else if (!channel.archived && channel.id != ChannelId::Company)
            without.push_back(channel);
    }
    shown.insert(shown.end(), without.begin(), without.end());
    return shown;
}

void ChannelsPage::showFigures(const ChannelFigures &figures)
{
    if (isDetail())
        return;
    m_figures = figures;
    const KpiWords worded = words();
    m_stack->setCurrentWidget(m_scroll);
    showPanels(figures, worded);
    showTable(figures, worded);
    const bool comparing = m_modes->current() == 1;
    if (comparing)
        m_head->setHint(worded.comparing(figures.table));
    else if (figures.table.running && !figures.table.shownDays.isEmpty())
        m_head->setHint((showsForecasts(figures) ? tr("Reached so far, %1; the thin arc is the forecast")
                                                 : tr("Reached so far, %1"))
                            .arg(worded.periods().rangeNameWithoutYear(figures.table.shownDays)));
    else
        m_head->setHint({});
    leadToPanel();
}

PanelContent ChannelsPage::panelContent(const Channel &channel, const ChannelFigures &figures,
                                        const KpiWords &worded) const
{
    const metrics::MetricCatalog &catalog = workspace()->content()->catalog;
    PanelContent content{channel.id, worded.names().channel(channel.id), channel.colour, {}, {}};
    const KpiCell spend = figures.at(figures.spend, channel.id);
    if (spend.value.hasNumber())
        content.aside = tr("Spend %1")
                            .arg(worded.format().metricValue(catalog.at(figures.spend), spend.value.number,
                                                             wording::Style::Short));
    for (const MetricIndex index : figures.chosen) {
        const metrics::Metric &metric = catalog.at(index);
        const KpiCell cell = figures.at(index, channel.id);
        PanelGauge gauge;
        gauge.metric = metric.id;
        gauge.name = worded.names().shortMetric(index);
        gauge.status = shownStatus(cell);
        gauge.value = worded.value(metric, cell);
        gauge.target = cell.standing.target ? worded.target(metric, cell.standing) : tr("no target");
        gauge.gauge = worded.gauge(metric, cell.standing);
        gauge.gauge.status = gauge.status;
        QStringList lines{QStringLiteral("%1: %2").arg(
                              worded.names().metric(index),
                              worded.format().metricValue(metric, cell.value.number, wording::Style::Exact)),
                          worded.standing(metric, cell.standing)};
        lines.append(worded.remarks(cell.value));
        gauge.toolTip = lines.join(QLatin1Char('\n'));
        gauge.spoken =
            QStringLiteral("%1, %2, %3, %4")
                .arg(content.name, gauge.name, gauge.value, worded.standing(metric, cell.standing));
        content.gauges.push_back(std::move(gauge));
    }
    return content;
}

void ChannelsPage::showPanels(const ChannelFigures &figures, const KpiWords &worded)
{
    m_panelArea->setVisible(m_modes->current() == 0);
    setUpdatesEnabled(false);
    size_t count = 0;
    for (const Channel &channel : shownChannels(figures)) {
        if (count == m_panels.size()) {
            auto *panel = new ChannelPanel(m_panelArea);
            m_panels.push_back(panel);
            m_grid->addTile(panel);
            connect(panel, &ChannelPanel::channelClicked, this, &ChannelsPage::openChannel);
            connect(panel, &ChannelPanel::gaugeClicked, this,
                    [this](ChannelId of, const QString &metric) { openMetric(metric, of); });
        }
        m_panels[count]->setContent(panelContent(channel, figures, worded));
        m_panels[count]->show();
        ++count;
    }
    for (size_t i = count; i < m_panels.size(); ++i)
        m_panels[i]->hide();
    m_panelArea->updateGeometry();
    setUpdatesEnabled(true);
}

void ChannelsPage::showTable(const ChannelFigures &figures, const KpiWords &worded)
{
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    const auto mode = m_modes->current() == 0 ? ComparisonMode::TargetVsActual : ComparisonMode::Change;
    m_model->setFigures(figures, shownChannels(figures), workspace()->content()->catalog, worded, mode,
                        view().compare);
    m_legend->setStatuses(m_model->statuses());
    if (!figures.table.shownDays.isEmpty())
        m_tableCard->setSubtitle(worded.periods().rangeNameWithoutYear(figures.table.shownDays));
    if (rows == m_model->rowCount() && columns == m_model->columnCount())
        return;
    m_table->resizeToContents();
    // The largest first, until a person sorts otherwise.
    if (m_model->columnCount() > 1)
        m_table->sortByColumn(1, Qt::DescendingOrder);
}

void ChannelsPage::leadToPanel()
{
    if (m_leadTo == ChannelId::All || isDetail())
        return;
    for (ChannelPanel *panel : m_panels) {
        if (panel->content().channel != m_leadTo || panel->isHidden())
            continue;
        m_leadTo = ChannelId::All;
        m_modes->setCurrent(0);
        // The panels have their places only after the layout.
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(panel, 0, pagePadding);
        panel->setHighlighted(true);
        QTimer::singleShot(highlightTime, panel, [panel] { panel->setHighlighted(false); });
        return;
    }
}

void ChannelsPage::setMode(int mode)
{
    m_panelArea->setVisible(mode == 0);
    if (workspace() && !m_figures.table.groups.empty())
        showFigures(m_figures);
}

QModelIndex ChannelsPage::sourceOf(const QModelIndex &index) const
{
    return static_cast<const QSortFilterProxyModel *>(m_table->model())->mapToSource(index);
}

void ChannelsPage::openCell(const QModelIndex &index)
{
    const QModelIndex source = sourceOf(index);
    if (!source.isValid())
        return;
    const MetricId metric = m_model->metricAt(source.column());
    const ChannelId channel = m_model->channelAt(source.row());
    if (!metric.isEmpty())
        openMetric(metric, channel);
    else if (!m_model->isTotal(source.row()))
        openChannel(channel);
}

void ChannelsPage::openChannel(ChannelId channel)
{
    Q_EMIT destinationChosen({pageId, {}, channel, detailSection, {}});
}

void ChannelsPage::openMetric(const MetricId &metric, ChannelId channel)
{
    Q_EMIT destinationChosen({QStringLiteral("metric"), metric, channel, {}, view().period});
}

void ChannelsPage::showCellMenu(const QPoint &pos)
{
    const QModelIndex index =
        m_table->indexAt(pos).isValid() ? m_table->indexAt(pos) : m_table->currentIndex();
    const QModelIndex source = sourceOf(index);
    if (!source.isValid())
        return;
    const MetricId metric = m_model->metricAt(source.column());
    const ChannelId channel = m_model->channelAt(source.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!metric.isEmpty()) {
        menu->addAction(tr("Open the metric"), this,
                        [this, metric, channel] { openMetric(metric, channel); });
        menu->addAction(tr("Set a target…"), this, [this, metric, channel] {
            Q_EMIT destinationChosen({QStringLiteral("target"), metric, channel, {}, view().period});
        });
    }
    if (channel != ChannelId::All)
        menu->addAction(tr("Open the channel"), this, [this, channel] { openChannel(channel); });
    menu->addSeparator();
    m_table->addExportActions(menu);
    menu->popup(m_table->viewport()->mapToGlobal(pos));
}

} // namespace vekha::ui
