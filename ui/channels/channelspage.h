// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/channels/channelfigures.h"
#include "ui/channels/channelpanel.h"
#include "ui/common/kpiwords.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace vekha::ui {

class Card;
class ChannelDetail;
class ComparisonTable;
class DataTable;
class EmptyState;
class FilterButton;
class FlowGrid;
class LinkButton;
class MetricPicker;
class PageHead;
class PageScroll;
class SegmentedControl;
class StatusLegend;

/// Channels against their targets: a panel of gauges for each, all side by side in a table, and one with all
/// its metrics.
class ChannelsPage : public Page {
    Q_OBJECT

public:
    explicit ChannelsPage(AppContext &context, QWidget *parent = nullptr);

    /// A channel alone leads to its panel, with the section "detail" to all its metrics.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void buildHead();
    void buildBoard();
    void buildTable();
    void showFigures(const ChannelFigures &figures);
    void showPanels(const ChannelFigures &figures, const KpiWords &words);
    void showTable(const ChannelFigures &figures, const KpiWords &words);
    void showDetail();
    void showHead();
    void leadToPanel();
    void setMode(int mode);
    void setPanelMetrics(const QList<MetricId> &metrics);
    void openCell(const QModelIndex &index);
    void showCellMenu(const QPoint &pos);
    void openChannel(ChannelId channel);
    void openMetric(const MetricId &metric, ChannelId channel);
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex &index) const;
    [[nodiscard]] PanelContent panelContent(const Channel &channel, const ChannelFigures &figures,
                                            const KpiWords &words) const;
    [[nodiscard]] std::vector<Channel> shownChannels(const ChannelFigures &figures) const;
    [[nodiscard]] QList<MetricId> panelMetrics() const;
    [[nodiscard]] KpiWords words() const;
    [[nodiscard]] bool isDetail() const { return m_detailOf != ChannelId::All; }

    PageHead *m_head = nullptr;
    SegmentedControl *m_modes = nullptr;
    FilterButton *m_metrics = nullptr;
    MetricPicker *m_picker = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    QWidget *m_panelArea = nullptr;
    FlowGrid *m_grid = nullptr;
    std::vector<ChannelPanel *> m_panels;
    Card *m_tableCard = nullptr;
    StatusLegend *m_legend = nullptr;
    DataTable *m_table = nullptr;
    ComparisonTable *m_model = nullptr;
    ChannelDetail *m_detail = nullptr;
    EmptyState *m_empty = nullptr;

    QList<MetricId> m_chosen;
    ChannelFigures m_figures;
    ChannelId m_detailOf = ChannelId::All;
    ChannelId m_leadTo = ChannelId::All; ///< panel to scroll to once it is shown
};

} // namespace vekha::ui
