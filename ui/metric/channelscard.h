// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/metric/shown.h"

class QStackedWidget;

namespace vekha::ui {

class BarList;
class SegmentedControl;
class SmallMultiples;
class TrendChart;

/// The split of a metric by channel: bars of the period with their targets, lines, panels, or a stack where
/// it adds up.
class ChannelsCard : public Card {
    Q_OBJECT

public:
    enum class Mode { Bars, Lines, Panels, Stacked };

    explicit ChannelsCard(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    [[nodiscard]] Mode mode() const;
    void setMode(Mode mode);
    void retranslate();
    [[nodiscard]] BarList *bars() const { return m_bars; }
    [[nodiscard]] TrendChart *chart() const { return m_chart; }

Q_SIGNALS:
    /// A channel was clicked: the page shall show it alone.
    void channelChosen(vekha::ChannelId channel);
    /// Other figures are needed: the trend of every channel.
    void modeChanged();

private:
    void showBars(const Shown &shown);
    void showTrends(const Shown &shown);
    void showMode();

    SegmentedControl *m_modes;
    QStackedWidget *m_stack;
    BarList *m_bars;
    TrendChart *m_chart;
    SmallMultiples *m_panels;
    TextLabel *m_empty;
    std::optional<Shown> m_shown;
    std::vector<ChannelId> m_rows;   ///< of the bars
    std::vector<ChannelId> m_series; ///< of the lines and panels
};

} // namespace vekha::ui
