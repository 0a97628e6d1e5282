// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendsdata.h"

#include "core/wording/names.h"
#include "ui/charts/forecastline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr size_t mostReasons = 3;

double largestIn(const std::vector<std::optional<double>> &numbers)
{
    double largest = 0;
    for (const std::optional<double> &number : numbers)
        largest = std::max(largest, std::abs(number.value_or(0)));
    return largest;
}

ValueAxis indexAxis(const wording::Format &format)
{
    ValueAxis axis;
    axis.kind = AxisKind::Fitted;
    axis.value = [format](double value) { return format.number(value, 1); };
    axis.axisLabel = [format](double value) { return format.trimmedNumber(value, 0, 2); };
    return axis;
}

/// Why lines have no figure in a period, and what the drawn index stands for.
std::vector<TipRow> remarksOf(const TrendsShown &shown, int period)
{
    std::vector<TipRow> rows;
    for (int line = 0; line < int(shown.state.lines.size()); ++line) {
        const facts::Value &value = (*shown.figures)[size_t(line)].values[size_t(period)];
        if (value.hasNumber() && shown.state.index)
            rows.push_back(
                {shown.name(line), shown.words.format().metricValue(shown.metric(line), value.number), 0});
    }
    size_t reasons = 0;
    for (int line = 0; line < int(shown.state.lines.size()) && reasons < mostReasons; ++line) {
        const facts::Value &value = (*shown.figures)[size_t(line)].values[size_t(period)];
        const QString reason = value.hasNumber() ? QString() : shown.words.remarks(value).value(0);
        if (reason.isEmpty())
            continue;
        rows.push_back({QStringLiteral("%1: %2").arg(shown.name(line), reason), {}, 0});
        ++reasons;
    }
    return rows;
}

} // namespace

const metrics::Metric &TrendsShown::metric(int line) const
{
    return *catalog.find(state.lines[size_t(line)].metric);
}

QString TrendsShown::fullName(int line) const
{
    const TrendLine &chosen = state.lines[size_t(line)];
    const MetricIndex metric = catalog.indexOf(chosen.metric).value_or(-1);
    const QString name = words.names().shortMetric(metric);
    return chosen.channel == ChannelId::All
               ? name
               : QStringLiteral("%1, %2").arg(name, words.names().channel(chosen.channel));
}

QString TrendsShown::name(int line) const
{
    if (!state.isOfOneMetric())
        return fullName(line);
    const ChannelId channel = state.lines[size_t(line)].channel;
    return channel == ChannelId::All ? wording::allChannelsName() : words.names().channel(channel);
}

std::vector<std::optional<double>> TrendsShown::drawn(int line) const
{
    const TrendLineFigures &of = (*figures)[size_t(line)];
    return state.index ? indexed(of.smoothed) : of.smoothed;
}

std::vector<std::optional<double>> TrendsShown::drawnYearAgo(int line) const
{
    const TrendLineFigures &of = (*figures)[size_t(line)];
    std::vector<std::optional<double>> numbers =
        state.average ? movingMeans(of.yearAgo, state.window()) : of.yearAgo;
    const std::optional<double> factor = indexFactor(of.smoothed);
    for (std::optional<double> &number : numbers) {
        if (state.index)
            number = number && factor ? std::optional(*number * *factor) : std::nullopt;
    }
    return numbers;
}

QString TrendsShown::text(int line, std::optional<double> number) const
{
    if (!state.index)
        return words.format().metricValue(metric(line), number);
    return number ? words.format().number(*number, 1) : wording::Format::missing();
}

const std::vector<calendar::Period> &TrendsShown::periods() const
{
    static const std::vector<calendar::Period> none;
    return figures->empty() ? none : figures->front().periods;
}

QString TrendsShown::periodTitle(int period) const
{
    const calendar::Period &shown = periods()[size_t(period)];
    return TrendWords(words.format(), words.periods(), dataEnd).periodTitle(shown.granularity, shown.days());
}

ValueAxis TrendsShown::axisOf(bool right) const
{
    if (state.index)
        return indexAxis(words.format());
    double largest = 0;
    int first = -1;
    for (int line = 0; line < int(state.lines.size()); ++line) {
        if (state.lines[size_t(line)].onRight != right)
            continue;
        first = first < 0 ? line : first;
        largest = std::max(largest, largestIn(drawn(line)));
    }
    if (first < 0)
        return {};
    return TrendWords(words.format(), words.periods(), dataEnd)
        .axis(metric(first), largest, AxisKind::Fitted);
}

void TrendsShown::addSeries(TrendData &data) const
{
    for (int line = 0; line < int(state.lines.size()); ++line) {
        TrendSeries series;
        series.name = name(line);
        series.color = state.lines[size_t(line)].colour;
        series.values = chartValues(drawn(line));
        series.axis = state.lines[size_t(line)].onRight && !state.index ? AxisSide::Right : AxisSide::Left;
        data.series.push_back(std::move(series));
    }
}

// One line has the dotted line of a year ago; several have dotted ones in their colours.
void TrendsShown::addYearAgo(TrendData &data) const
{
    if (!state.yearAgo)
        return;
    if (state.lines.size() == 1 && !state.lines.front().onRight) {
        data.compare =
            CompareLine{QCoreApplication::translate("TrendsPage", "Year ago"), chartValues(drawnYearAgo(0))};
        return;
    }
    data.pastName = QCoreApplication::translate("TrendsPage", "Year ago");
    const size_t lines = data.series.size();
    for (size_t line = 0; line < lines; ++line) {
        TrendSeries series;
        series.name = QCoreApplication::translate("TrendsPage", "%1, a year ago").arg(data.series[line].name);
        series.color = data.series[line].color;
        series.isPast = true;
        series.axis = data.series[line].axis;
        series.values = chartValues(drawnYearAgo(int(line)));
        data.series.push_back(std::move(series));
    }
}

void TrendsShown::addForecasts(TrendData &data) const
{
    const std::vector<calendar::Period> shown = periods();
    for (size_t line = 0; line < std::min(forecasts.size(), figures->size()); ++line) {
        const auto factor = state.index ? indexFactor((*figures)[line].smoothed) : std::optional<double>(1.0);
        if (factor)
            addForecast(data, shown, drawn(int(line)), forecasts[line], int(line), *factor);
    }
}

void TrendsShown::addRings(TrendData &data) const
{
    const std::vector<calendar::Period> &shown = periods();
    for (size_t line = 0; line < std::min(unusual.size(), figures->size()); ++line) {
        for (const UnusualPoint &point : unusual[line]) {
            const auto place = std::find(shown.begin(), shown.end(), point.period);
            if (place == shown.end())
                continue;
            const QString usual =
                words.format().metricValue(metric(int(line)), point.expected, wording::Style::Short);
            data.anomalies.push_back(
                {int(place - shown.begin()),
                 QCoreApplication::translate("TrendsPage", "Unusual: about %1 was to be expected").arg(usual),
                 int(line)});
        }
    }
}

TrendData TrendsShown::chartData() const
{
    TrendData data;
    data.title = QCoreApplication::translate("TrendsPage", "Trends");
    if (state.isOfOneMetric())
        data.title += QStringLiteral(": ") + words.names().metric(*catalog.indexOf(state.lines[0].metric));
    data.legendOfSeries = false; // the chips above name them
    data.periods = chartPeriods(periods());
    TrendWords(words.format(), words.periods(), dataEnd).dress(data, state.granularity);
    data.missingText = QCoreApplication::translate("TrendsPage", "no data");
    data.left = axisOf(false);
    data.right = axisOf(true);
    if (!data.left.value)
        data.left = data.right;
    addSeries(data);
    addYearAgo(data);
    // Names at the ends would stand in the labels of a right axis, and twice with a year ago.
    data.directLabels =
        !state.yearAgo && std::none_of(data.series.begin(), data.series.end(), [](const TrendSeries &series) {
            return series.axis == AxisSide::Right;
        });
    if (!figures->empty() && figures->front().runningPeriod >= 0)
        data.runningPeriod = figures->front().runningPeriod;
    data.extraRows = [shown = *this](int period) { return remarksOf(shown, period); };
    if (state.canHaveForecast()) {
        addRings(data);
        addForecasts(data);
    }
    return data;
}

} // namespace vekha::ui
