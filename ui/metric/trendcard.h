// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"
#include "core/workspace/unusual.h"
#include "ui/common/card.h"
#include "ui/metric/shown.h"

class QMenu;

namespace vekha::ui {

class FilterButton;
class SegmentedControl;
class TrendChart;

/// How far back the trend of a metric reaches.
enum class TrendRange { Months12, Months24, Years3, All };

/// The large trend of a metric: actual, target steps, a year ago, events; range and granularity beside the
/// title.
class TrendCard : public Card {
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);

    [[nodiscard]] TrendRange range() const;
    void setRange(TrendRange range);
    [[nodiscard]] calendar::Granularity granularity() const { return m_granularity; }
    void setGranularity(calendar::Granularity granularity);
    /// The days to ask for: up to the end of the view's period.
    [[nodiscard]] calendar::DayRange days(const calendar::FiscalCalendar &calendar, const ViewState &view,
                                          std::optional<calendar::Day> dataStart,
                                          std::optional<calendar::Day> dataEnd) const;

    void setShown(const Shown &shown);
    /// What comes after the figures; shown with those of the same metric, channel and kind of period alone.
    void setForecast(const ForecastRequest &request, const MetricForecast &forecast);
    /// Rings around these figures; kept and left out in the same way.
    void setUnusual(const ForecastRequest &request, const std::vector<UnusualPoint> &points);
    /// Reads out the period that holds the day, as a click on it would.
    void markDay(QDate day);
    void retranslate();
    [[nodiscard]] TrendChart *chart() const { return m_chart; }
    /// What is told of the forecast under the chart.
    [[nodiscard]] QString forecastNote() const;

Q_SIGNALS:
    /// Range or granularity was changed: other figures are needed.
    void requestChanged();

private:
    void choose(calendar::Granularity granularity);
    void draw();
    [[nodiscard]] bool isShown(const ForecastRequest &request) const;
    void addRings(TrendData &chart) const;
    [[nodiscard]] QString forecastWords() const;

    TrendChart *m_chart;
    SegmentedControl *m_range;
    FilterButton *m_kind;
    QMenu *m_kinds;
    TextLabel *m_forecastNote;
    calendar::Granularity m_granularity = calendar::Granularity::Month;
    std::optional<Shown> m_shown;
    ForecastRequest m_forecastOf;
    MetricForecast m_forecast;
    ForecastRequest m_unusualOf;
    std::vector<UnusualPoint> m_unusual;
};

} // namespace vekha::ui
