// SPDX-License-Identifier: GPL-3.0-or-later
// One page a KPI: its figures, its trend, why it changed, and the channels.
#include "core/report/reportbuilder.h"

#include "core/wording/causes.h"
#include "core/wording/marks.h"
#include "core/wording/names.h"
#include "core/wording/partnumbers.h"
#include "core/wording/reasons.h"

#include <algorithm>
#include <cmath>

namespace vekha::report {

using targets::Status;
using wording::Style;

namespace {

constexpr int periodsAhead = 3;
// Steps of a bridge between its totals; what is beyond them goes into one.
constexpr size_t mostSteps = 6;
constexpr size_t fewSteps = 3;
/// Where the smallest figure is above this part of the largest, the axis of a line need not start at zero.
constexpr double fittedFrom = 0.6;

/// The forecast of a metric, where it goes on from the report's period.
std::optional<MetricForecast> forecastAfter(const ReportBuilder &builder, int row)
{
    if (!builder.view.period || builder.trend.periods.empty())
        return std::nullopt;
    ForecastRequest request;
    request.metric = builder.metrics[size_t(row)];
    request.granularity = builder.trend.periods.back().granularity;
    request.horizon = periodsAhead;
    request.channels = builder.view.channels;
    request.campaigns = builder.view.campaigns;
    auto forecast = forecastOf(builder.workspace, request);
    if (!forecast || !forecast->canBeDrawn())
        return std::nullopt;
    const calendar::Period next = builder.trend.periods.back().shifted(1);
    const bool isRunning = forecast->periods.front() == builder.trend.periods.back();
    if (forecast->periods.front() != next && !isRunning)
        return std::nullopt; // a report on the past looks ahead to nothing that has not come already
    return std::move(*forecast);
}

KpiHead::Fact changeFact(const ReportBuilder &builder, const KpiTable &table, const metrics::Metric &metric,
                         int row)
{
    const KpiCell &cell = table.at(row, 0);
    const auto change = builder.change(metric, cell);
    return {wording::capitalised(builder.comparedWith(table)), change.text,
            cell.compared.hasNumber()
                ? wording::from(builder.value(metric, cell.compared.number, Style::Short))
                : QString(),
            change.tone};
}

KpiHead headOf(const ReportBuilder &builder, int row, const std::optional<MetricForecast> &forecast)
{
    const metrics::Metric &metric = builder.metric(row);
    const KpiCell &cell = builder.total(row);
    KpiHead head;
    head.value = builder.value(metric, cell.value.number);
    head.period = builder.periodName();
    for (const KpiTable *table : {&builder.table, &builder.yearAgo}) {
        if (table->comparedDays && !table->comparedDays->isEmpty())
            head.facts.push_back(changeFact(builder, *table, metric, row));
    }
    if (cell.standing.target)
        head.facts.push_back({reportWord(ReportWord::Target),
                              builder.target(metric, cell.standing, Style::Short),
                              wording::reachedText(builder.attainment(metric, cell.standing)), Tone::Text});
    if (forecast) {
        const QString band = builder.value(metric, forecast->lo80.front(), Style::Short) +
                             QStringLiteral(" \u2013 ") +
                             builder.value(metric, forecast->hi80.front(), Style::Short);
        head.facts.push_back({wording::forecastFor(builder.periods.inlineName(forecast->periods.front())),
                              builder.value(metric, forecast->mean.front(), Style::Short), band, Tone::Text});
    }
    const Status status = ReportBuilder::statusOf(cell);
    head.statusWord = wording::statusName(status);
    head.gauge = builder.gauge(metric, cell.standing);
    head.gauge.status = status;
    return head;
}

// A line without far less than its largest figure shows more where its axis is fitted.
bool startsAtZero(const TrendPicture &picture)
{
    double low = 0, high = 0;
    bool any = false;
    for (const auto *list :
         {&picture.actual, &picture.yearAgo, &picture.target, &picture.low, &picture.high}) {
        for (const auto &number : *list) {
            if (!number)
                continue;
            low = any ? std::min(low, *number) : *number;
            high = any ? std::max(high, *number) : *number;
            any = true;
        }
    }
    return low <= 0 || low < fittedFrom * high;
}

void addForecast(TrendPicture &picture, const ReportBuilder &builder, const MetricForecast &forecast)
{
    const size_t past = picture.labels.size();
    picture.mean.resize(past);
    picture.low.resize(past);
    picture.high.resize(past);
    for (size_t i = 0; i < forecast.periods.size(); ++i) {
        const bool isShown = forecast.periods[i] == builder.trend.periods.back();
        if (!isShown) {
            picture.labels.push_back(builder.periods.shortName(forecast.periods[i]));
            picture.years.push_back(builder.periods.yearName(forecast.periods[i]));
            picture.mean.emplace_back();
            picture.low.emplace_back();
            picture.high.emplace_back();
        }
        picture.mean.back() = forecast.mean[i];
        picture.low.back() = forecast.lo80[i];
        picture.high.back() = forecast.hi80[i];
    }
    picture.forecastName = reportWord(ReportWord::Forecast80);
}

void addYearAgo(TrendPicture &picture, const Trend &trend, int row)
{
    if (trend.answer.compared.empty())
        return;
    bool any = false;
    for (int i = 0; i < int(trend.periods.size()); ++i) {
        picture.yearAgo.push_back(trend.answer.comparedAt(row, 0, i).number);
        any = any || picture.yearAgo.back();
    }
    if (!any)
        picture.yearAgo.clear();
    picture.yearAgoName = reportWord(ReportWord::YearAgo);
}

void addTargets(TrendPicture &picture, const ReportBuilder &builder, int row)
{
    const bool isFiltered = !builder.view.campaigns.empty() || !builder.view.channels.empty();
    if (isFiltered)
        return;
    const auto found =
        trendTargets(builder.workspace, builder.metrics[size_t(row)], ChannelId::All, builder.trend.periods);
    if (found.empty())
        return;
    picture.target.resize(builder.trend.periods.size());
    for (const TrendTarget &target : found) {
        const auto place =
            std::find(builder.trend.periods.begin(), builder.trend.periods.end(), target.period);
        if (place != builder.trend.periods.end())
            picture.target[size_t(place - builder.trend.periods.begin())] = target.value;
    }
    picture.targetName = reportWord(ReportWord::Target);
}

TrendPicture trendOf(const ReportBuilder &builder, int row, const std::optional<MetricForecast> &forecast)
{
    const metrics::Metric &metric = builder.metric(row);
    TrendPicture picture;
    picture.title = wording::trendTitle(builder.format.unitSuffix(metric));
    picture.actualName = builder.shortName(row);
    for (const calendar::Period &period : builder.trend.periods) {
        picture.labels.push_back(builder.periods.shortName(period));
        picture.years.push_back(builder.periods.yearName(period));
    }
    picture.actual = builder.sparks(row).actual;
    picture.shown = int(picture.actual.size()) - 1;
    if (picture.shown >= 0 && picture.actual.back())
        picture.shownText = builder.value(metric, picture.actual.back(), Style::Short);
    addYearAgo(picture, builder.trend, row);
    addTargets(picture, builder, row);
    if (forecast)
        addForecast(picture, builder, *forecast);
    picture.fromZero = startsAtZero(picture);
    picture.alt = wording::trendAlt(
        builder.name(row), builder.periods.inlineName(builder.trend.periods.front()),
        builder.periods.inlineName(builder.trend.periods.back()),
        builder.value(metric, picture.actual.empty() ? std::nullopt : picture.actual.front()),
        builder.value(metric, picture.actual.empty() ? std::nullopt : picture.actual.back()));
    picture.axisLabel = [format = builder.format, metric](double value, double step, double largest,
                                                          bool withUnit) {
        return format.axisLabel(metric, value, step, largest, withUnit);
    };
    return picture;
}

using Step = BridgePicture::Step;

Step::Kind kindOf(double contribution, metrics::Direction better)
{
    if (better == metrics::Direction::None || contribution == 0)
        return Step::Kind::Neutral;
    return (contribution > 0) == (better == metrics::Direction::Up) ? Step::Kind::Better : Step::Kind::Worse;
}

using Move = std::pair<QString, double>;

std::vector<Move> largest(std::vector<Move> moves, size_t most)
{
    std::erase_if(moves, [](const Move &move) { return move.second == 0; });
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move &a, const Move &b) { return std::abs(a.second) > std::abs(b.second); });
    if (moves.size() <= most)
        return moves;
    Move rest{reportWord(ReportWord::AllOthers), 0};
    for (size_t i = most - 1; i < moves.size(); ++i)
        rest.second += moves[i].second;
    moves.resize(most - 1);
    moves.push_back(rest);
    return moves;
}

// By channel where there are several, else by what the KPI is made of.
std::vector<Move> movesOf(const ReportBuilder &builder, const Explanation &told)
{
    std::vector<Move> moves;
    if (told.parts.size() > 1) {
        for (const PartCause &cause : told.parts)
            moves.emplace_back(wording::causeName(cause, builder.names), cause.part.contribution);
        moves.emplace_back(wording::outsidePartsName(told.against), told.outsideParts);
    } else if (told.inputs.size() > 1) {
        for (const InputCause &cause : told.inputs)
            moves.emplace_back(wording::causeName(cause, builder.names), cause.contribution);
        moves.emplace_back(wording::restName(told.against), told.rest);
    }
    return moves;
}

std::vector<Step> stepsOf(const ReportBuilder &builder, int row, const Explanation &told,
                          const std::vector<Move> &moves)
{
    const metrics::Metric &metric = builder.metric(row);
    const double largestTotal = std::max(std::abs(*told.from.number), std::abs(*told.to.number));
    double largestPart = 0;
    for (const auto &[name, size] : moves)
        largestPart = std::max(largestPart, std::abs(size));
    const wording::PartNumbers numbers(builder.format, metric, largestTotal, largestPart);
    const bool isShort = largestTotal >= wording::shortFrom;
    const auto total = [&](const calendar::DayRange &days, double value) {
        return Step{Step::Kind::Total, wording::capitalised(builder.periods.rangeNameWithoutYear(days)),
                    isShort ? builder.value(metric, value, Style::Short) : numbers.totalWithUnit(value),
                    value};
    };
    std::vector<Step> steps{total(*told.comparedDays, *told.from.number)};
    for (const auto &[name, size] : moves) {
        const double shown = metric.unit == metrics::Unit::Count ? std::round(size) : size;
        steps.push_back(
            {kindOf(size, metric.better), name,
             isShort ? builder.format.signedValue(metric, shown, Style::Short) : numbers.part(shown), size});
    }
    steps.push_back(total(told.days, *told.to.number));
    return steps;
}

std::optional<BridgePicture> bridgeOf(const ReportBuilder &builder, int row, const Explanation &told)
{
    const std::vector<Move> moves = movesOf(builder, told);
    if (largest(moves, mostSteps).empty() || !told.comparedDays)
        return std::nullopt;
    BridgePicture bridge;
    bridge.title = reportWord(ReportWord::BridgeTitle);
    bridge.steps = stepsOf(builder, row, told, largest(moves, mostSteps));
    bridge.fewSteps = stepsOf(builder, row, told, largest(moves, fewSteps));
    QStringList spoken;
    for (const Step &step : bridge.steps)
        spoken << step.name + u' ' + step.valueText;
    bridge.alt = spoken.join(QStringLiteral(", "));
    return bridge;
}

Table channelTable(const ReportBuilder &builder, int row)
{
    const metrics::Metric &metric = builder.metric(row);
    Table table;
    table.title = reportWord(ReportWord::ByChannel);
    const QString changed = builder.comparedWith(builder.table);
    table.columns = {{reportWord(ReportWord::Channel), ColumnKind::LongText},
                     {reportWord(ReportWord::Value), ColumnKind::Figure},
                     {changed.isEmpty() ? reportWord(ReportWord::Change) : wording::capitalised(changed),
                      ColumnKind::Figure},
                     {reportWord(ReportWord::Target), ColumnKind::Figure},
                     {reportWord(ReportWord::OfTarget), ColumnKind::Figure},
                     {reportWord(ReportWord::Status), ColumnKind::Status}};
    bool anyTarget = false;
    for (int pass = 1; pass <= int(builder.table.groups.size()); ++pass) {
        const int group = pass % int(builder.table.groups.size()); // channels, then the total
        const KpiCell &cell = builder.table.at(row, group);
        if (group > 0 && !cell.value.hasNumber() && !cell.standing.target)
            continue;
        const auto change = builder.change(metric, cell);
        const Status status = ReportBuilder::statusOf(cell);
        anyTarget = anyTarget || cell.standing.target;
        Row line;
        line.kind = group == 0 ? Row::Kind::Total : Row::Kind::Plain;
        line.cells.resize(table.columns.size());
        line.cells[0].text = builder.groupName(builder.table.groups[size_t(group)]);
        line.cells[0].swatch = builder.swatch(builder.table.groups[size_t(group)]);
        line.cells[1].text = builder.value(metric, cell.value.number);
        line.cells[2].text = change.text;
        line.cells[2].tone = change.tone;
        line.cells[3].text = builder.target(metric, cell.standing);
        line.cells[4].text = builder.attainment(metric, cell.standing);
        line.cells[5].text = wording::statusName(status);
        line.cells[5].status = status;
        table.rows.push_back(std::move(line));
    }
    if (!anyTarget) {
        constexpr size_t firstOfTarget = 3;
        table.columns.resize(firstOfTarget);
        for (Row &line : table.rows)
            line.cells.resize(firstOfTarget);
    }
    return table;
}

// What the review of this very period wrote down on the metric.
QString reviewNote(const ReportBuilder &builder, const MetricId &id)
{
    const auto content = builder.workspace.content();
    for (const review::Review &review : content->reviews) {
        if (!builder.view.period || review.period != *builder.view.period)
            continue;
        for (const review::ReviewItem &item : review.items) {
            if (item.metric == id)
                return item.note;
        }
    }
    return {};
}

QStringList remarksOn(const ReportBuilder &builder, const facts::Value &value)
{
    QStringList remarks;
    if (!value.hasNumber())
        remarks << wording::sentence(value.reason, builder.names.metric(value.culprit));
    for (const facts::Note &note : value.notes) {
        const QString channel =
            note.channel == ChannelId::All ? QString() : builder.names.channel(note.channel);
        remarks << wording::sentence(note, builder.names.metric(note.metric), channel);
    }
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    return remarks;
}

Done addMetric(Blocks &blocks, const ReportBuilder &builder, int row)
{
    const auto forecast = forecastAfter(builder, row);
    const auto told = builder.explanation(row);
    if (!told)
        return failure(told.error());
    blocks.push_back(Heading{builder.name(row), QStringLiteral("kpi-") + builder.metric(row).id, {}});
    blocks.push_back(headOf(builder, row, forecast));
    const auto actual = builder.sparks(row).actual;
    const bool hasFigures =
        std::any_of(actual.begin(), actual.end(), [](const auto &value) { return value.has_value(); });
    if (hasFigures)
        blocks.push_back(trendOf(builder, row, forecast));
    const QString note = reviewNote(builder, builder.metric(row).id);
    if (!note.isEmpty())
        blocks.push_back(Paragraph{note, Paragraph::Style::Own});
    const QStringList sentences =
        wording::sentences(*told, builder.metric(row), builder.format, builder.periods, builder.names);
    if (!sentences.isEmpty()) {
        blocks.push_back(Heading{reportWord(ReportWord::WhyChanged), {}, {}});
        blocks.push_back(Paragraph{sentences.join(u' '), Paragraph::Style::Body});
        if (auto bridge = bridgeOf(builder, row, *told))
            blocks.push_back(std::move(*bridge));
    }
    constexpr size_t leastRows = 3; // one channel and the total would say the same twice
    if (Table channels = channelTable(builder, row); channels.rows.size() >= leastRows) {
        blocks.push_back(Heading{reportWord(ReportWord::ByChannel), {}, {}});
        blocks.push_back(std::move(channels));
    }
    const QStringList remarks = remarksOn(builder, builder.total(row).value);
    if (!remarks.isEmpty())
        blocks.push_back(Paragraph{remarks.join(u' '), Paragraph::Style::Note});
    return {};
}

} // namespace

Result<Blocks> metricBlocks(const ReportBuilder &builder)
{
    Blocks blocks;
    for (int row = 0; row < builder.rows(); ++row) {
        if (row > 0)
            blocks.push_back(PageBreak{});
        if (const Done done = addMetric(blocks, builder, row); !done)
            return failure(done.error());
    }
    return blocks;
}

} // namespace vekha::report
