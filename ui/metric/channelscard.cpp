// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/channelscard.h"

#include "ui/charts/barlist.h"
#include "ui/charts/smallmultiples.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/status.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr size_t mostLines = 8;
constexpr int otherColour = 9;
constexpr int chartHeight = 280;

/// Columns of the table that are channels with a figure, the largest first.
std::vector<int> channelColumns(const KpiTable &table)
{
    std::vector<int> columns;
    for (int column = 0; column < int(table.groups.size()); ++column) {
        if (table.groups[size_t(column)].kind == facts::Group::Kind::Channel &&
            (table.at(0, column).value.hasNumber() || table.at(0, column).standing.target))
            columns.push_back(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [&table](int a, int b) {
        return table.at(0, a).value.number.value_or(-HUGE_VAL) >
               table.at(0, b).value.number.value_or(-HUGE_VAL);
    });
    return columns;
}

BarRow rowOf(const Shown &shown, int column)
{
    const KpiTable &table = shown.detail->previous;
    const KpiCell &cell = table.at(0, column);
    const ChannelId channel = table.groups[size_t(column)].channel;
    const wording::Format &format = shown.words.format();
    BarRow row;
    row.name = shown.words.names().channel(channel);
    row.value = cell.value.number;
    row.valueText = format.metricValue(shown.metric(), cell.value.number);
    if (cell.standing.target)
        row.target = cell.standing.target->value;
    row.color = shown.colourOf(channel);
    const Status status = shownStatus(cell);
    row.statusText = statusWord(status);
    row.paintStatus = [status](QPainter &painter, const QRectF &box) { paintStatus(&painter, box, status); };
    QStringList details;
    if (cell.standing.target)
        details.append(shown.words.target(shown.metric(), cell.standing));
    if (cell.compared.hasNumber() && cell.basis.hasNumber())
        details.append(shown.words.change(shown.metric(), cell, ViewState::Compare::Previous) +
                       QLatin1Char(' ') + shown.words.comparedWith(table, ViewState::Compare::Previous));
    if (!cell.value.hasNumber())
        details.append(shown.words.remarks(cell.value).mid(0, 1));
    row.detail = details.join(QStringLiteral("; "));
    return row;
}

double sizeOf(const facts::Answer &answer, int group)
{
    double size = 0;
    for (int i = 0; i < int(answer.buckets.size()); ++i)
        size += std::abs(answer.at(0, group, i).number.value_or(0));
    return size;
}

/// Groups that have any figure in the trend, the largest first.
std::vector<int> groupsBySize(const facts::Answer &answer)
{
    std::vector<std::pair<double, int>> sized;
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        if (const double size = sizeOf(answer, group); size > 0)
            sized.emplace_back(size, group);
    }
    std::stable_sort(sized.begin(), sized.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<int> groups;
    groups.reserve(sized.size());
    for (const auto &[size, group] : sized)
        groups.push_back(group);
    return groups;
}

/// What is beyond the colours, added up.
TrendSeries others(const facts::Answer &answer, std::span<const int> groups)
{
    TrendSeries series;
    series.name = QCoreApplication::translate("ChannelsCard", "Other");
    series.color = otherColour;
    series.values.assign(answer.buckets.size(), noValue);
    for (const int group : groups) {
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (const auto number = answer.at(0, group, int(i)).number)
                series.values[i] = std::isnan(series.values[i]) ? *number : series.values[i] + *number;
        }
    }
    return series;
}

} // namespace

ChannelsCard::ChannelsCard(QWidget *parent)
    : Card({}, parent), m_modes(new SegmentedControl(this)), m_stack(new QStackedWidget(this)),
      m_bars(new BarList), m_chart(new TrendChart), m_panels(new SmallMultiples),
      m_empty(new TextLabel(TypeRole::Body, Role::Muted))
{
    addHeaderWidget(m_modes);
    m_chart->setMinimumHeight(chartHeight);
    m_empty->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bars, m_chart, m_panels, m_empty})
        m_stack->addWidget(widget);
    body()->addWidget(m_stack, 1);
    retranslate();
    connect(m_modes, &SegmentedControl::currentChanged, this, [this] {
        showMode();
        Q_EMIT modeChanged();
    });
    connect(m_bars, &BarList::itemActivated, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_rows.size())
            Q_EMIT channelChosen(m_rows[size_t(row)]);
    });
    connect(m_panels, &SmallMultiples::seriesActivated, this, [this](int series) {
        if (series >= 0 && size_t(series) < m_series.size())
            Q_EMIT channelChosen(m_series[size_t(series)]);
    });
}

ChannelsCard::Mode ChannelsCard::mode() const { return Mode(m_modes->current()); }

void ChannelsCard::setMode(Mode mode) { m_modes->setCurrent(int(mode)); }

void ChannelsCard::retranslate()
{
    setTitle(tr("By channel"));
    QStringList segments = {tr("Bars"), tr("Lines"), tr("Panels")};
    if (m_shown && m_shown->addsUp())
        segments.append(tr("Stacked"));
    m_modes->setSegments(segments);
    m_modes->setAccessibleName(tr("How the channels are shown"));
    m_bars->setAccessibleName(tr("By channel"));
}

void ChannelsCard::setShown(const Shown &shown)
{
    m_shown = shown;
    retranslate();
    showBars(shown);
    showMode();
}

void ChannelsCard::showMode()
{
    if (!m_shown)
        return;
    const bool showsBars = mode() == Mode::Bars;
    const KpiTable &table = m_shown->detail->previous;
    const calendar::DayRange days = table.shownDays.isEmpty() ? m_shown->view.days : table.shownDays;
    setSubtitle(showsBars ? m_shown->words.periods().rangeName(days) : QString());
    if (!showsBars)
        showTrends(*m_shown);
    QWidget *chosen = showsBars                ? static_cast<QWidget *>(m_bars)
                      : mode() == Mode::Panels ? static_cast<QWidget *>(m_panels)
                                               : m_chart;
    const bool isEmpty = showsBars ? m_rows.empty() : m_series.empty();
    m_empty->setText(tr("No channel has figures of this metric in these periods."));
    // A stack asks for the height of its largest page: the hidden ones must not count.
    for (int i = 0; i < m_stack->count(); ++i) {
        const bool isShown = m_stack->widget(i) == (isEmpty ? m_empty : chosen);
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentWidget(isEmpty ? m_empty : chosen);
    int height = m_stack->currentWidget()->sizeHint().height();
    if (chosen == m_panels && !isEmpty)
        height = m_panels->heightForWidth(std::max(m_stack->width(), 300));
    else if (chosen == m_chart && !isEmpty)
        height = chartHeight;
    m_stack->setMinimumHeight(height);
    m_stack->setMaximumHeight(chosen == m_chart ? QWIDGETSIZE_MAX : height);
}

void ChannelsCard::showBars(const Shown &shown)
{
    m_rows.clear();
    std::vector<BarRow> rows;
    int current = -1;
    for (const int column : channelColumns(shown.detail->previous)) {
        const ChannelId channel = shown.detail->previous.groups[size_t(column)].channel;
        if (channel == shown.detail->channel)
            current = int(rows.size());
        rows.push_back(rowOf(shown, column));
        m_rows.push_back(channel);
    }
    m_bars->setRows(std::move(rows));
    if (current >= 0)
        m_bars->setCurrentItem(current);
}

void ChannelsCard::showTrends(const Shown &shown)
{
    m_series.clear();
    TrendData figures;
    figures.title = tr("%1 by channel").arg(shown.words.names().metric(shown.detail->metric));
    shown.trendWords().dress(figures, shown.granularity);
    if (const std::optional<Trend> &channels = shown.detail->channels) {
        const facts::Answer &answer = channels->answer;
        const std::vector<int> groups = groupsBySize(answer);
        const size_t lines = std::min(groups.size(), mostLines);
        const SeriesKind kind = mode() == Mode::Stacked ? SeriesKind::StackedColumn : SeriesKind::Line;
        figures.periods = chartPeriods(channels->periods);
        for (size_t i = 0; i < lines; ++i) {
            const ChannelId channel = answer.groups[size_t(groups[i])].channel;
            TrendSeries series;
            series.name = shown.words.names().channel(channel);
            series.color = shown.colourOf(channel);
            series.values = chartValues(numbersOf(answer, 0, groups[i]));
            series.kind = kind;
            figures.series.push_back(std::move(series));
            m_series.push_back(channel);
        }
        if (kind == SeriesKind::StackedColumn && groups.size() > lines) {
            figures.series.push_back(others(answer, std::span(groups).subspan(lines)));
            figures.series.back().kind = kind;
        }
        if (channels->runningPeriod >= 0)
            figures.runningPeriod = channels->runningPeriod;
        double largest = Shown::largestOf(answer);
        if (kind == SeriesKind::StackedColumn)
            largest = std::max(largest, Shown::largestOf(shown.detail->trend.answer));
        figures.left = shown.trendWords().axis(
            shown.metric(), largest, kind == SeriesKind::Line ? AxisKind::Fitted : AxisKind::FromZero);
    }
    if (mode() == Mode::Panels)
        m_panels->setData(std::move(figures));
    else
        m_chart->setData(std::move(figures));
}

} // namespace vekha::ui
