// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/matters.h"
#include "core/workspace/overview.h"
#include "ui/common/page.h"
#include "ui/overview/tilecontent.h"

#include <QTimer>

class QStackedWidget;

namespace vekha::ui {

class BoardTable;
class Card;
class DataTable;
class EmptyState;
class MattersCard;
class MetricPicker;
class PageHead;
class PageScroll;
class SecondaryButton;
class SegmentedControl;
class StatusLegend;
class TileGrid;

/// The monthly review at a glance: named dashboards of KPI tiles, and a table of KPIs by channel.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(AppContext &context, QWidget *parent = nullptr);

    /// `section` is the id of a dashboard.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    // Building
    void buildHead();
    void buildBody();
    void buildTable();
    void offerTiles();
    void offerTableMetrics();
    void fillPickers();

    // Showing
    void showDashboards();
    void showOverview(const SharedOverview &shown);
    void showTiles(const KpiWords &words);
    void showTable(const KpiWords &words);
    void refreshForecasts();
    void refreshWarnings();
    void showMatters();
    void showEmpty();
    [[nodiscard]] KpiWords words() const;
    [[nodiscard]] bool hasData() const;

    // Going elsewhere
    void openTile(int index);
    void followLink(int index);
    void enterDataFor(int index);
    void openCell(const QModelIndex &index);
    void showTileMenu(int index, const QPoint &globalPos);
    void showCellMenu(const QPoint &pos);

    // Changing (overviewedits.cpp)
    void store(Change change);
    void storeBoard(Dashboard dashboard, ChangeKind kind, const QString &argument);
    void addTile(const MetricId &metric, ChannelId channel);
    void removeTile(int index);
    void moveTile(int from, int to);
    void resizeTile(int index, int columns, int rows);
    void setTableMetrics(const QList<MetricId> &metrics);
    void chooseDashboard(int index);
    void addDashboard();
    void renameDashboard(const Dashboard &dashboard);
    void duplicateDashboard(const Dashboard &dashboard);
    void removeDashboard(const Dashboard &dashboard);
    void showDashboardMenu(int index, const QPoint &globalPos);
    [[nodiscard]] TwoLanguageText named(TwoLanguageText text, const QString &name) const;
    [[nodiscard]] QString shownName(const Dashboard &dashboard) const;

    PageHead *m_head = nullptr;
    SegmentedControl *m_boards = nullptr;
    SecondaryButton *m_add = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    TileGrid *m_grid = nullptr;
    EmptyState *m_noTiles = nullptr;
    Card *m_tableCard = nullptr;
    StatusLegend *m_legend = nullptr;
    SecondaryButton *m_columns = nullptr;
    DataTable *m_table = nullptr;
    BoardTable *m_model = nullptr;
    MattersCard *m_mattersCard = nullptr;
    EmptyState *m_empty = nullptr;
    MetricPicker *m_tilePicker = nullptr;
    MetricPicker *m_tablePicker = nullptr;

    std::vector<Dashboard> m_dashboards;                            ///< of the workspace, by position
    Dashboard m_dashboard;                                          ///< the one shown, as changed here last
    SharedOverview m_overview = std::make_shared<const Overview>(); ///< what is shown; never none
    std::vector<MetricForecast> m_forecasts;                        ///< of the tiles, in their order
    std::vector<Matter> m_matters;                                  ///< what matters now, in the order shown
    WarningsBoard m_warnings;                                       ///< of the view's period
    ViewState m_warnedView;                                         ///< that m_warnings belong to
    QTimer m_afterPainting;
    bool m_forecastsWait = false; ///< until the first figures are painted
    Dashboard m_forecastBoard;    ///< that m_forecasts belong to
    ViewState m_forecastView;
    int m_wanted = 0; ///< id of the dashboard to show, 0: the first
};

} // namespace vekha::ui
