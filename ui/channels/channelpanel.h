// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/common/gauge.h"

#include <QAbstractButton>
#include <QFrame>

#include <vector>

namespace vekha::ui {

/// One KPI of a panel, worded.
struct PanelGauge {
    MetricId metric;
    QString name;
    Status status = Status::NoData;
    QString value;
    QString target;
    GaugeValue gauge;
    QString toolTip;
    QString spoken;

    bool operator==(const PanelGauge &) const = default;
};

/// A channel's panel, worded.
struct PanelContent {
    ChannelId channel = ChannelId::All;
    QString name;
    int series = 0;
    QString aside; ///< muted, at the right of the head: "Spend ₽1.3M"
    std::vector<PanelGauge> gauges;

    bool operator==(const PanelContent &) const = default;
};

/// A gauge of a panel with name, value and target beneath; pressed, it opens the KPI.
class GaugeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit GaugeButton(QWidget *parent = nullptr);

    void setGauge(const PanelGauge &gauge);

    [[nodiscard]] const PanelGauge &gauge() const { return m_gauge; }

    [[nodiscard]] QSize sizeHint() const override { return {92, 116}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PanelGauge m_gauge;
};

/// Name of a channel: a link in the colour of text, underlined under the pointer and on focus.
class ChannelName : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChannelName(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Target-vs-actual gauges of one channel's KPIs.
class ChannelPanel : public QFrame {
    Q_OBJECT

public:
    explicit ChannelPanel(QWidget *parent = nullptr);

    /// Updates in place; widgets are kept.
    void setContent(const PanelContent &content);

    [[nodiscard]] const PanelContent &content() const { return m_content; }

    /// An accent border, to find the panel one was led to.
    void setHighlighted(bool highlighted);

    [[nodiscard]] bool isHighlighted() const { return m_highlighted; }

    [[nodiscard]] ChannelName *nameButton() const { return m_name; }

    [[nodiscard]] GaugeButton *gaugeButton(int index) const { return m_gauges.at(size_t(index)); }

    [[nodiscard]] QSize sizeHint() const override { return {388, 180}; }

Q_SIGNALS:
    void channelClicked(vekha::ChannelId channel);
    void gaugeClicked(vekha::ChannelId channel, const QString &metric);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    PanelContent m_content;
    ChannelName *m_name;
    std::vector<GaugeButton *> m_gauges;
    bool m_highlighted = false;
};

} // namespace vekha::ui
