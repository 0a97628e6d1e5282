// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/localsettings.h"
#include "ui/common/page.h"
#include "ui/metric/shown.h"

class QMenu;
class QStackedWidget;

namespace vekha::ui {

class PageScroll;
class CauseCard;
class ChannelsCard;
class Chip;
class EventsCard;
class FiguresCard;
class FormulaCard;
class LinkButton;
class MetricListView;
class PageHead;
class SecondaryButton;
class TrendCard;
class ValueCard;

/// All metrics to browse, or one in detail: trend, value, formula, channels, events, table.
class MetricPage : public Page {
    Q_OBJECT

public:
    explicit MetricPage(AppContext &context, QWidget *parent = nullptr);

    /// Without a metric the list is shown; `section` is then a group to scroll to.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] MetricListView *list() const { return m_list; }
    [[nodiscard]] TrendCard *trendCard() const { return m_trend; }
    [[nodiscard]] ChannelsCard *channelsCard() const { return m_channels; }
    [[nodiscard]] CauseCard *causeCard() const { return m_causes; }
    [[nodiscard]] EventsCard *eventsCard() const { return m_events; }
    [[nodiscard]] FiguresCard *figuresCard() const { return m_figures; }

public Q_SLOTS:
    /// Opens the dialog for an event of the chosen channel.
    void addEvent();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void layHead();
    void layCards();
    void connectCards();
    void refreshList();
    void refreshDetail(MetricIndex metric);
    void refreshForecast(MetricIndex metric);
    void refreshCauses(MetricIndex metric);
    void refreshWarnings();
    void showDetail(const std::shared_ptr<const MetricDetail> &detail);
    void showHead(const Shown &shown);
    void buildMenu();
    void setChannel(ChannelId channel);
    void rememberRange();
    void change(const Change &change, const QString &message);
    void removeEvent(const Event &event);
    void removeNote(const FactNote &note);
    void editFormula();
    void copyAsOwn(const metrics::Metric &metric);
    [[nodiscard]] QString entryInput() const;

    LocalSettings m_settings;
    MetricId m_metric;
    ChannelId m_channel = ChannelId::All;
    std::optional<Shown> m_shown;

    QStackedWidget *m_stack;
    MetricListView *m_list;
    QWidget *m_detail;
    PageHead *m_head;
    LinkButton *m_allLink;
    LinkButton *m_groupLink;
    Chip *m_chip;
    SecondaryButton *m_eventButton;
    SecondaryButton *m_entryButton;
    SecondaryButton *m_targetButton;
    SecondaryButton *m_moreButton;
    QMenu *m_menu;
    PageScroll *m_scroll;
    TrendCard *m_trend;
    ValueCard *m_value;
    FormulaCard *m_formula;
    CauseCard *m_causes;
    ChannelsCard *m_channels;
    EventsCard *m_events;
    FiguresCard *m_figures;
};

} // namespace vekha::ui
