// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/trendcard.h"

#include "core/wording/forecastwords.h"
#include "core/wording/names.h"
#include "ui/charts/forecastline.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vekha::ui {

using Kind = calendar::Granularity; // the chart has a Granularity of its own

namespace {

constexpr std::array kinds = {Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::HalfYear, Kind::Year};
constexpr int chartHeight = 300;
constexpr qsizetype mostRemarks = 2;

/// A remark takes a row of its own; long ones are cut so that the readout stays a readout.
TipRow remark(const QString &text)
{
    constexpr qsizetype longest = 80;
    return {text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text, {}};
}

void addChanges(std::vector<TipRow> &rows, const Shown &shown, int period)
{
    const facts::Answer &answer = shown.detail->trend.answer;
    const facts::Value &value = answer.at(0, 0, period);
    const wording::Format &format = shown.words.format();
    if (period > 0 && value.hasNumber() && !value.running) {
        const QString change =
            format.change(shown.metric(), answer.at(0, 0, period - 1).number, value.number);
        rows.push_back({QCoreApplication::translate("TrendCard", "Change on the period before"), change});
    }
    const facts::Value &yearAgo = answer.comparedAt(0, 0, period);
    if (!yearAgo.hasNumber())
        return;
    if (shown.view.compare != ViewState::Compare::YearAgo)
        rows.push_back({QCoreApplication::translate("TrendCard", "Year ago"),
                        format.metricValue(shown.metric(), yearAgo.number)});
    if (value.hasNumber())
        rows.push_back({QCoreApplication::translate("TrendCard", "Change on a year ago"),
                        format.change(shown.metric(), yearAgo.number, answer.basisAt(0, 0, period).number)});
}

void addRemarks(std::vector<TipRow> &rows, const Shown &shown, int period)
{
    const facts::Value &value = shown.detail->trend.answer.at(0, 0, period);
    const bool isPartial = std::any_of(value.notes.begin(), value.notes.end(), [](const facts::Note &note) {
        return note.kind == facts::NoteKind::InputPartial;
    });
    if (!value.hasNumber() || isPartial) {
        const QStringList remarks = shown.words.remarks(value).mid(0, mostRemarks);
        for (const QString &text : remarks)
            rows.push_back(remark(text));
    }
    const calendar::DayRange days = shown.detail->trend.periods[size_t(period)].days();
    for (const FactNote &note : shown.detail->notes) {
        if (note.period.days().overlaps(days))
            rows.push_back(remark(QCoreApplication::translate("TrendCard", "Note: %1").arg(note.text)));
    }
}

std::vector<TipRow> rowsOf(const Shown &shown, int period)
{
    std::vector<TipRow> rows;
    const PeriodStanding &standing = shown.detail->standings[size_t(period)];
    if (standing.target)
        rows.push_back(
            {QCoreApplication::translate("TrendCard", "Attainment"), shown.attainment(standing.standing)});
    addChanges(rows, shown, period);
    addRemarks(rows, shown, period);
    return rows;
}

std::vector<TargetStep> stepsOf(const MetricDetail &detail)
{
    std::vector<TargetStep> steps;
    for (const PeriodStanding &standing : detail.standings) {
        if (!standing.target)
            continue;
        const TrendTarget &target = *standing.target;
        const calendar::DayRange days = target.period.days();
        steps.push_back({calendar::dateOf(days.first), calendar::dateOf(days.last),
                         target.low.value_or(target.value), target.high});
    }
    return steps;
}

double largestOf(const Shown &shown)
{
    double largest = Shown::largestOf(shown.detail->trend.answer);
    for (const PeriodStanding &standing : shown.detail->standings) {
        if (standing.target)
            largest = std::max(largest, std::abs(standing.target->high.value_or(standing.target->value)));
    }
    return largest;
}

std::vector<double> comparedValues(const facts::Answer &answer)
{
    std::vector<double> values;
    values.reserve(answer.buckets.size());
    for (int i = 0; i < int(answer.buckets.size()); ++i)
        values.push_back(answer.comparedAt(0, 0, i).number.value_or(noValue));
    return values;
}

/// Flags of what happened in the trend; an event of a channel names it in the readout.
std::vector<TrendEvent> flagsOf(const Shown &shown, const std::vector<TrendPeriod> &periods)
{
    std::vector<TrendEvent> flags;
    for (const Event &event : shown.detail->events) {
        if (periods.empty() || event.day < periods.front().from || event.day > periods.back().to)
            continue;
        const QString text = QStringLiteral("%1: %2").arg(shown.dayName(event.day), event.text);
        flags.push_back({event.day, event.text, text});
    }
    return flags;
}

TrendData dataOf(const Shown &shown)
{
    const MetricDetail &detail = *shown.detail;
    TrendData data;
    data.title = shown.words.names().metric(detail.metric);
    data.periods = chartPeriods(detail.trend.periods);
    shown.trendWords().dress(data, shown.granularity);
    data.left = shown.trendWords().axis(shown.metric(), largestOf(shown), AxisKind::Fitted);
    data.missingText = QCoreApplication::translate("TrendCard", "no data");
    if (detail.trend.answer.groups.empty())
        return data;
    TrendSeries actual;
    actual.name = QCoreApplication::translate("TrendCard", "Actual");
    actual.values = chartValues(numbersOf(detail.trend.answer, 0, 0));
    data.series.push_back(std::move(actual));
    data.target = stepsOf(detail);
    data.targetLabel = [format = shown.words.format(), metric = shown.metric()](double value) {
        return QCoreApplication::translate("TrendCard", "target %1")
            .arg(format.metricValue(metric, value, wording::Style::Short));
    };
    if (shown.view.compare == ViewState::Compare::YearAgo)
        data.compare = CompareLine{QCoreApplication::translate("TrendCard", "Year ago"),
                                   comparedValues(detail.trend.answer)};
    data.events = flagsOf(shown, data.periods);
    if (detail.trend.runningPeriod >= 0)
        data.runningPeriod = detail.trend.runningPeriod;
    data.extraRows = [shown](int period) { return rowsOf(shown, period); };
    return data;
}

} // namespace

TrendCard::TrendCard(QWidget *parent)
    : Card({}, parent), m_chart(new TrendChart(this)), m_range(new SegmentedControl(this)),
      m_kind(new FilterButton({}, this)), m_kinds(new QMenu(this)),
      m_forecastNote(new TextLabel(TypeRole::Small, Role::Muted, this))
{
    m_kind->setCompact(true);
    m_kind->setMenu(m_kinds);
    addHeaderWidget(m_kind);
    addHeaderWidget(m_range);
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    body()->addWidget(m_chart, 1);
    // Under the chart, where a method has room for its whole name.
    m_forecastNote->setWordWrap(true);
    body()->addWidget(m_forecastNote);
    retranslate();
    m_range->setCurrent(int(TrendRange::Months24));
    connect(m_range, &SegmentedControl::currentChanged, this, &TrendCard::requestChanged);
}

TrendRange TrendCard::range() const { return TrendRange(m_range->current()); }

void TrendCard::setRange(TrendRange range)
{
    const QSignalBlocker quiet(m_range);
    m_range->setCurrent(int(range));
}

void TrendCard::setGranularity(Kind granularity)
{
    m_granularity = granularity;
    retranslate();
}

void TrendCard::choose(Kind granularity)
{
    if (granularity == m_granularity)
        return;
    // A year or two would be one or two points.
    if (granularity == Kind::Year || granularity == Kind::HalfYear)
        setRange(TrendRange::All);
    setGranularity(granularity);
    Q_EMIT requestChanged();
}

calendar::DayRange TrendCard::days(const calendar::FiscalCalendar &calendar, const ViewState &view,
                                   std::optional<calendar::Day> dataStart,
                                   std::optional<calendar::Day> dataEnd) const
{
    const calendar::Day last = view.days.last;
    switch (range()) {
    case TrendRange::Months12:
        return lastPeriods(calendar, Kind::Month, last, 12);
    case TrendRange::Months24:
        return lastPeriods(calendar, Kind::Month, last, 24);
    case TrendRange::Years3:
        return lastPeriods(calendar, Kind::Month, last, 36);
    case TrendRange::All:
        break;
    }
    return {std::min(dataStart.value_or(view.days.first), view.days.first),
            std::max(dataEnd.value_or(last), last)};
}

void TrendCard::setShown(const Shown &shown)
{
    m_shown = shown;
    draw();
}

void TrendCard::setForecast(const ForecastRequest &request, const MetricForecast &forecast)
{
    m_forecastOf = request;
    m_forecast = forecast;
    draw();
}

void TrendCard::setUnusual(const ForecastRequest &request, const std::vector<UnusualPoint> &points)
{
    m_unusualOf = request;
    m_unusual = points;
    draw();
}

/// Whether what was asked for is of the figures that are shown.
bool TrendCard::isShown(const ForecastRequest &request) const
{
    const MetricDetail &detail = *m_shown->detail;
    return request.metric == detail.metric && request.channel == detail.channel &&
           request.granularity == m_shown->granularity && request.channels == m_shown->view.channels &&
           request.campaigns == m_shown->view.campaigns && !detail.trend.answer.groups.empty();
}

void TrendCard::addRings(TrendData &chart) const
{
    const std::vector<calendar::Period> &periods = m_shown->detail->trend.periods;
    for (const UnusualPoint &point : m_unusual) {
        const auto place = std::find(periods.begin(), periods.end(), point.period);
        if (place == periods.end())
            continue;
        const QString usual =
            m_shown->words.format().metricValue(m_shown->metric(), point.expected, wording::Style::Short);
        chart.anomalies.push_back(
            {int(place - periods.begin()), tr("Unusual: about %1 was to be expected").arg(usual)});
    }
}

/// How good the forecast was on this very series so far and how it was made, or why there is none.
QString TrendCard::forecastWords() const
{
    if (!isShown(m_forecastOf))
        return {};
    if (m_forecast.reason != analysis::NoForecast::None)
        return m_forecast.canBeDrawn() ? wording::sentence(m_forecast)
                                       : tr("No forecast. %1").arg(wording::sentence(m_forecast));
    if (m_forecast.isEmpty())
        return {};
    QStringList told;
    if (m_forecast.typicalError)
        told += tr("Forecast error ≈ %1").arg(m_shown->words.format().percent(*m_forecast.typicalError, 0));
    told += tr("method: %1").arg(wording::methodName(m_forecast));
    return told.join(QStringLiteral(" · "));
}

void TrendCard::draw()
{
    if (!m_shown)
        return;
    TrendData shown = dataOf(*m_shown);
    const MetricDetail &detail = *m_shown->detail;
    if (isShown(m_unusualOf))
        addRings(shown);
    if (isShown(m_forecastOf))
        addForecast(shown, detail.trend.periods, numbersOf(detail.trend.answer, 0, 0), m_forecast);
    m_forecastNote->setText(forecastWords());
    m_chart->setData(std::move(shown));
}

QString TrendCard::forecastNote() const { return m_forecastNote->text(); }

void TrendCard::markDay(QDate day)
{
    const std::vector<TrendPeriod> &periods = m_chart->data().periods;
    const auto found = std::find_if(periods.begin(), periods.end(), [day](const TrendPeriod &period) {
        return period.from <= day && day <= period.to;
    });
    if (found == periods.end())
        return;
    m_chart->setFocus();
    m_chart->setHoveredPeriod(int(found - periods.begin()));
}

void TrendCard::retranslate()
{
    setTitle(tr("Trend"));
    m_range->setSegments({tr("12 mo."), tr("24 mo."), tr("3 years"), tr("All")});
    m_range->setSegmentToolTip(0, tr("The last 12 months"));
    m_range->setSegmentToolTip(1, tr("The last 24 months"));
    m_range->setSegmentToolTip(2, tr("The last 3 years"));
    m_range->setSegmentToolTip(3, tr("All that was entered"));
    m_range->setAccessibleName(tr("Range of the trend"));
    m_kind->setValue(wording::granularityPlural(m_granularity));
    m_kind->setAccessibleName(tr("Length of the periods: %1").arg(m_kind->value()));
    m_kinds->clear();
    for (const Kind kind : kinds) {
        QAction *action =
            m_kinds->addAction(wording::granularityPlural(kind), this, [this, kind] { choose(kind); });
        action->setCheckable(true);
        action->setChecked(kind == m_granularity);
    }
}

} // namespace vekha::ui
