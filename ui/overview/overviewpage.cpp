// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/wording/names.h"
#include "ui/common/exports.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/helpplace.h"
#include "ui/common/metricpicker.h"
#include "ui/common/pagescroll.h"
#include "ui/common/warningplace.h"
#include "ui/overview/boardtable.h"
#include "ui/overview/matterscard.h"
#include "ui/overview/tilegrid.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int paintingMs = 60;
constexpr int tableFoot = 8; // so that the last row keeps off the round corners

} // namespace

OverviewPage::OverviewPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildBody();
    buildTable();
    m_afterPainting.setSingleShot(true);
    connect(&m_afterPainting, &QTimer::timeout, this, &OverviewPage::refreshWarnings);
    retranslate();
}

void OverviewPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_boards = new SegmentedControl(this);
    m_add = new SecondaryButton(QString(), this);
    m_add->setIconName(QStringLiteral("plus"));
    m_head->addLeft(m_boards);
    m_head->addRight(m_add);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_boards, &SegmentedControl::currentChanged, this, &OverviewPage::chooseDashboard);
    connect(m_boards, &SegmentedControl::addRequested, this, &OverviewPage::addDashboard);
    connect(m_boards, &SegmentedControl::menuRequested, this, &OverviewPage::showDashboardMenu);
    connect(m_add, &QPushButton::clicked, this, &OverviewPage::offerTiles);
}

void OverviewPage::buildBody()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    QWidget *content = m_scroll->widget();
    QVBoxLayout *column = m_scroll->column();
    m_grid = new TileGrid(content);
    m_grid->hide(); // its first tiles come with it: each shown alone asks the display where the pointer is
    m_noTiles = new EmptyState(QStringLiteral("overview"), content);
    m_noTiles->hide();
    column->addWidget(m_grid);
    column->addWidget(m_noTiles);
    m_empty = new EmptyState(QStringLiteral("overview"), m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);

    connect(m_grid, &TileGrid::pressed, this, &OverviewPage::openTile);
    connect(m_grid, &TileGrid::linkClicked, this, &OverviewPage::followLink);
    connect(m_grid, &TileGrid::menuRequested, this, &OverviewPage::showTileMenu);
    connect(m_grid, &TileGrid::removeRequested, this, &OverviewPage::removeTile);
    connect(m_grid, &TileGrid::moveRequested, this, &OverviewPage::moveTile);
    connect(m_grid, &TileGrid::spanRequested, this, &OverviewPage::resizeTile);
    connect(m_noTiles, &EmptyState::primaryClicked, this, &OverviewPage::offerTiles);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), view().period});
    });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
}

void OverviewPage::buildTable()
{
    m_tableCard = new Card(QString(), m_scroll->widget());
    m_tableCard->setBodyPadded(false);
    m_legend = new StatusLegend(m_tableCard);
    m_columns = new SecondaryButton(QString(), m_tableCard);
    m_columns->setFixedHeight(28);
    m_tableCard->addHeaderWidget(m_legend);
    m_tableCard->addHeaderWidget(m_columns);
    m_model = new BoardTable(this);
    m_table = new DataTable(m_tableCard);
    m_table->setDensity(RowDensity::Comfortable);
    m_table->setFitsContents(true);
    m_table->setFrozenColumns(1);
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->body()->addSpacing(tableFoot);
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(m_tableCard);
    m_mattersCard = new MattersCard(m_scroll->widget());
    m_mattersCard->hide();
    column->addWidget(m_mattersCard);
    column->addStretch(1);
    connect(m_mattersCard, &MattersCard::matterChosen, this, [this](int index) {
        Q_EMIT destinationChosen(destinationOf(m_matters.at(size_t(index)), view(), workspace()->catalog()));
    });
    connect(m_mattersCard, &MattersCard::allRequested, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("warnings"), {}, ChannelId::All, {}, {}});
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // A selection by dragging or with Shift and Ctrl is for the sums, not for going away.
        if (m_table->selectionModel()->selectedIndexes().size() <= 1)
            openCell(index);
    });
    connect(m_table, &QAbstractItemView::activated, this, &OverviewPage::openCell);
    connect(m_table, &QWidget::customContextMenuRequested, this, &OverviewPage::showCellMenu);
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
    connect(m_columns, &QPushButton::clicked, this, &OverviewPage::offerTableMetrics);
}

// The pickers are made when they are first asked for: few look for them, all wait for the page.
void OverviewPage::offerTiles()
{
    if (!m_tilePicker) {
        m_tilePicker = new MetricPicker(MetricPicker::Mode::One, this);
        connect(m_tilePicker, &MetricPicker::chosen, this, &OverviewPage::addTile);
        fillPickers();
    }
    m_tilePicker->openUnder(m_add);
}

void OverviewPage::offerTableMetrics()
{
    if (!m_tablePicker) {
        m_tablePicker = new MetricPicker(MetricPicker::Mode::Several, this);
        connect(m_tablePicker, &MetricPicker::closed, this,
                [this] { setTableMetrics(m_tablePicker->checked()); });
        fillPickers();
    }
    m_tablePicker->setChecked({m_dashboard.table.begin(), m_dashboard.table.end()});
    m_tablePicker->openUnder(m_columns);
}

void OverviewPage::fillPickers()
{
    const auto content = workspace()->content();
    for (MetricPicker *picker : {m_tilePicker, m_tablePicker}) {
        if (picker)
            picker->setCatalog(content->catalog, context().language());
    }
    if (m_tilePicker)
        m_tilePicker->setChannels(content->channels);
}

void OverviewPage::retranslate()
{
    m_head->setTitle(tr("Overview"));
    m_boards->setAccessibleName(tr("Dashboards"));
    m_boards->setAddVisible(true, tr("Add a dashboard"));
    m_add->setText(tr("Add a tile"));
    m_tableCard->setTitle(tr("KPIs by channel"));
    m_table->setAccessibleName(tr("KPIs by channel"));
    m_columns->setText(tr("Metrics…"));
    m_mattersCard->retranslate();
    m_noTiles->setTexts(tr("Here stand the KPIs you look at every month."),
                        tr("This dashboard has no tiles yet."));
    m_noTiles->setPrimary(tr("Add a tile"));
    m_empty->setTexts(tr("Here you see how your KPIs stand."),
                      tr("There are no figures yet. Enter some, or import a table you keep elsewhere."));
    m_empty->setPrimary(tr("Enter figures"));
    m_empty->setLink(tr("Import a file"));
}

void OverviewPage::open(const Destination &destination)
{
    const int id = destination.section.toInt();
    if (id <= 0 || id == m_dashboard.id)
        return;
    m_wanted = id;
    invalidate();
}

Destination OverviewPage::current() const
{
    return {QStringLiteral("overview"),
            {},
            ChannelId::All,
            m_dashboard.id > 0 ? QString::number(m_dashboard.id) : QString(),
            {}};
}

void OverviewPage::clear()
{
    m_dashboards.clear();
    m_dashboard = {};
    m_overview = std::make_shared<const Overview>();
    m_wanted = 0;
    m_afterPainting.stop();
    m_forecastsWait = false;
    m_matters.clear();
    m_warnings = {};
    m_mattersCard->clear();
    m_boards->setSegments({});
    m_head->setHint({});
    m_grid->setTiles({}, {});
    m_grid->hide();
    m_model->clear();
}

KpiWords OverviewPage::words() const { return {context().format(), context().names(), nameBook()}; }

bool OverviewPage::hasData() const { return workspace()->dataEnd().has_value(); }

void OverviewPage::refresh()
{
    showDashboards();
    fillPickers();
    if (!hasData()) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    ask<SharedOverview>(
        QStringLiteral("overview"),
        [dashboard = m_dashboard, view = view()](const Workspace &asked) -> Result<SharedOverview> {
            auto answer = overview(asked, dashboard, view);
            if (!answer)
                return failure(answer.error());
            return std::make_shared<const Overview>(std::move(*answer));
        },
        [this](const SharedOverview &answer) {
            const bool isFirst = m_overview->tiles.empty();
            showOverview(answer);
            m_afterPainting.start(paintingMs);
            m_forecastsWait = isFirst;
        });
    if (!m_overview->tiles.empty())
        refreshForecasts();
    if (m_warnedView != view())
        m_warnings = {}; // those of another period mark nothing here
}

// What is to come stands beside the figures: it is asked for with them, except when the page shows its first
// ones, which wait for nothing that can come a moment later.
void OverviewPage::refreshForecasts()
{
    m_forecastsWait = false;
    ask<std::vector<MetricForecast>>(
        QStringLiteral("forecasts"),
        [dashboard = m_dashboard, view = view()](const Workspace &asked) {
            return tileForecasts(asked, dashboard, view);
        },
        [this, dashboard = m_dashboard, view = view()](const std::vector<MetricForecast> &forecasts) {
            m_forecasts = forecasts;
            m_forecastBoard = dashboard;
            m_forecastView = view;
            if (!m_overview->tiles.empty())
                showTiles(words());
        });
}

// When the figures are painted.
void OverviewPage::refreshWarnings()
{
    if (!workspace())
        return;
    if (m_forecastsWait)
        refreshForecasts();
    ask<WarningsBoard>(
        QStringLiteral("warnings"),
        [view = view()](const Workspace &asked) { return warningsBoard(asked, view); },
        [this, view = view()](const WarningsBoard &board) {
            m_warnings = board;
            m_warnedView = view;
            if (!m_overview->tiles.empty())
                showTiles(words());
        });
    ask<std::vector<Matter>>(
        QStringLiteral("matters"),
        [view = view()](const Workspace &asked) { return whatMatters(asked, view); },
        [this](const std::vector<Matter> &matters) {
            m_matters = matters;
            showMatters();
        });
}

void OverviewPage::showMatters()
{
    m_mattersCard->setMatters(m_matters, warningWords(context(), *workspace()));
}

void OverviewPage::showEmpty()
{
    m_head->setHint({});
    m_stack->setCurrentWidget(m_empty);
}

void OverviewPage::showDashboards()
{
    m_dashboards = workspace()->content()->dashboards;
    std::stable_sort(m_dashboards.begin(), m_dashboards.end(),
                     [](const Dashboard &a, const Dashboard &b) { return a.position < b.position; });
    const int wanted = m_wanted > 0 ? m_wanted : m_dashboard.id;
    int shown = 0;
    QStringList names;
    for (size_t i = 0; i < m_dashboards.size(); ++i) {
        names.append(shownName(m_dashboards[i]));
        if (m_dashboards[i].id == wanted)
            shown = int(i);
    }
    m_dashboard = m_dashboards.empty() ? Dashboard() : m_dashboards[size_t(shown)];
    m_wanted = 0;
    const QSignalBlocker blocker(m_boards);
    m_boards->setSegments(names);
    m_boards->setCurrent(shown);
}

void OverviewPage::showOverview(const SharedOverview &shown)
{
    m_overview = shown;
    const KpiWords worded = words();
    m_head->setHint(worded.comparing(shown->table));
    showTiles(worded);
    showTable(worded);
}

void OverviewPage::showTiles(const KpiWords &worded)
{
    const Overview &overview = *m_overview;
    const auto content = workspace()->content();
    std::vector<TileContent> contents;
    std::vector<QSize> spans;
    const wording::WarningWords telling = warningWords(context(), *workspace());
    const bool hasForecasts = m_forecastBoard.tiles == overview.dashboard.tiles && m_forecastView == view();
    for (size_t i = 0; i < overview.tiles.size(); ++i) {
        TileFigures figures = overview.tiles[i];
        if (hasForecasts && i < m_forecasts.size())
            figures.forecast = m_forecasts[i];
        const metrics::Metric *metric = content->catalog.find(figures.tile.metric);
        contents.push_back(tileContent(figures, metric, overview.table, view(), worded));
        if (const warnings::Warning *warning = m_warnings.of(figures.tile.metric, figures.tile.channel))
            addWarning(&contents.back(), *warning, telling);
        spans.emplace_back(figures.tile.columns, figures.tile.rows);
    }
    m_grid->setTiles(contents, spans);
    for (size_t i = 0; i < overview.tiles.size(); ++i)
        setHelpMetric(m_grid->tile(int(i)), overview.tiles[i].tile.metric);
    m_grid->setVisible(!contents.empty());
    m_noTiles->setVisible(contents.empty());
}

void OverviewPage::showTable(const KpiWords &worded)
{
    const int columns = m_model->columnCount();
    const int rows = m_model->rowCount();
    m_model->setOverview(m_overview, workspace()->content()->catalog, worded, view());
    m_legend->setStatuses(m_model->statuses());
    if (columns != m_model->columnCount() || rows != m_model->rowCount())
        m_table->resizeToContents();
    m_tableCard->setVisible(!m_dashboards.empty());
}

void OverviewPage::openTile(int index)
{
    const Tile &tile = m_overview->tiles.at(size_t(index)).tile;
    if (m_overview->tiles[size_t(index)].metric >= 0)
        Q_EMIT destinationChosen({QStringLiteral("metric"), tile.metric, tile.channel, {}, view().period});
}

void OverviewPage::followLink(int index)
{
    if (m_overview->tiles.at(size_t(index)).metric < 0)
        removeTile(index);
    else
        enterDataFor(index);
}

void OverviewPage::enterDataFor(int index)
{
    const TileFigures &figures = m_overview->tiles.at(size_t(index));
    const metrics::MetricCatalog &catalog = workspace()->content()->catalog;
    // The input that lacks, else the first one that the KPI needs.
    MetricIndex input = figures.cell.value.culprit >= 0 ? figures.cell.value.culprit : figures.metric;
    if (input >= 0 && !catalog.at(input).isInput() && !catalog.inputsOf(input).empty())
        input = catalog.inputsOf(input).front();
    Q_EMIT destinationChosen({QStringLiteral("data"), input >= 0 ? catalog.at(input).id : MetricId(),
                              figures.tile.channel, QStringLiteral("entry"), view().period});
}

void OverviewPage::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Q_EMIT destinationChosen({QStringLiteral("metric"),
                              m_model->metricAt(index.row()),
                              m_model->channelAt(index.column()),
                              {},
                              view().period});
}

void OverviewPage::showCellMenu(const QPoint &pos)
{
    const QModelIndex index =
        m_table->indexAt(pos).isValid() ? m_table->indexAt(pos) : m_table->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index] { openCell(index); });
    menu->addAction(tr("Set a target…"), this, [this, index] {
        Q_EMIT destinationChosen({QStringLiteral("target"),
                                  m_model->metricAt(index.row()),
                                  m_model->channelAt(index.column()),
                                  {},
                                  view().period});
    });
    menu->addSeparator();
    m_table->addExportActions(menu);
    menu->popup(m_table->viewport()->mapToGlobal(pos));
}

void OverviewPage::showTileMenu(int index, const QPoint &globalPos)
{
    const TileFigures figures = m_overview->tiles.at(size_t(index));
    const Tile tile = figures.tile;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (figures.metric >= 0) {
        menu->addAction(tr("Open"), QKeySequence(Qt::Key_Enter), this, [this, index] { openTile(index); });
        menu->addAction(tr("Set a target…"), this, [this, tile] {
            Q_EMIT destinationChosen(
                {QStringLiteral("target"), tile.metric, tile.channel, {}, view().period});
        });
        menu->addAction(tr("Enter data"), this, [this, index] { enterDataFor(index); });
        menu->addSeparator();
    }
    menu->addAction(tile.columns == 2 ? tr("Make it one column wide") : tr("Make it two columns wide"), this,
                    [this, index, tile] { resizeTile(index, tile.columns == 2 ? 1 : 2, tile.rows); });
    menu->addAction(tile.rows == 2 ? tr("Make it one row high") : tr("Make it two rows high"), this,
                    [this, index, tile] { resizeTile(index, tile.columns, tile.rows == 2 ? 1 : 2); });
    menu->addAction(tr("Move back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), this,
                    [this, index] { moveTile(index, index - 1); })
        ->setEnabled(index > 0);
    menu->addAction(tr("Move on"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), this,
                    [this, index] { moveTile(index, index + 1); })
        ->setEnabled(index + 1 < m_grid->count());
    menu->addSeparator();
    addExportActions(menu, m_grid->tile(index), [this, index] {
        KpiTile *shown = m_grid->tile(index);
        return Export{shown->content().name, pictureOf(shown), [this, index, shown] {
                          return tileTable(m_overview->tiles.at(size_t(index)), shown->content(),
                                           viewName(view(), context().names()));
                      }};
    });
    menu->addSeparator();
    menu->addAction(tr("Remove the tile"), QKeySequence(Qt::Key_Delete), this,
                    [this, index] { removeTile(index); });
    menu->popup(globalPos);
}

} // namespace vekha::ui
