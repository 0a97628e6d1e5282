// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportbuilder.h"

#include "core/wording/apart.h"
#include "core/wording/names.h"
#include "core/workspace/reviewfigures.h"

#include <algorithm>
#include <array>

namespace vekha::report {

using calendar::Granularity;
using targets::Status;
using wording::Style;

namespace {

constexpr int monthsShown = 13; ///< a year and the month it began from
constexpr int quartersShown = 9;
constexpr int longPeriodsShown = 6;

Granularity trendGranularity(const ViewState &view)
{
    const bool isCoarse = view.period && view.period->granularity >= Granularity::Month;
    return isCoarse ? view.period->granularity : Granularity::Month;
}

int periodsShown(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Month:
        return monthsShown;
    case Granularity::Quarter:
        return quartersShown;
    default:
        return longPeriodsShown;
    }
}

ViewState viewOf(const ReportRequest &request)
{
    ViewState view = request.view;
    view.compare = request.setUp.compare;
    return view;
}

ViewState::Compare otherComparison(ViewState::Compare compare)
{
    return compare == ViewState::Compare::YearAgo ? ViewState::Compare::Previous
                                                  : ViewState::Compare::YearAgo;
}

} // namespace

ReportBuilder::ReportBuilder(const Workspace &asked, const ReportRequest &wanted)
    : workspace(asked), request(wanted), view(viewOf(wanted)),
      format(wanted.language, asked.content()->settings.currency), periods(wanted.language, asked.calendar()),
      names(asked.context().catalog, asked.context().channels, asked.context().campaigns, wanted.language),
      catalog(asked.catalog()), metrics(reportMetrics(asked, wanted.setUp, wanted.view.days))
{
}

Done ReportBuilder::compute()
{
    auto byChannel = kpiTable(workspace, metrics, view, facts::Split::Channel);
    if (!byChannel)
        return failure(byChannel.error());
    table = std::move(*byChannel);
    ViewState other = view;
    other.compare = otherComparison(view.compare);
    auto compared = kpiTable(workspace, metrics, other, facts::Split::None);
    if (!compared)
        return failure(compared.error());
    yearAgo = std::move(*compared);

    TrendRequest wanted;
    wanted.metrics = metrics;
    wanted.granularity = trendGranularity(view);
    wanted.days = lastPeriods(workspace.calendar(), wanted.granularity, view.days.last,
                              periodsShown(wanted.granularity));
    wanted.channels = view.channels;
    wanted.campaigns = view.campaigns;
    wanted.compare = facts::Comparison::YearAgo;
    auto lines = vekha::trend(workspace, wanted);
    if (!lines)
        return failure(lines.error());
    trend = std::move(*lines);
    return {};
}

Result<ReportBuilder> ReportBuilder::load(const Workspace &workspace, const ReportRequest &request)
{
    ReportBuilder builder(workspace, request);
    if (const Done done = builder.compute(); !done)
        return failure(done.error());
    return builder;
}

bool ReportBuilder::has(Section section) const
{
    return std::any_of(
        request.setUp.sections.begin(), request.setUp.sections.end(),
        [section](const SectionChoice &choice) { return choice.section == section && choice.on; });
}

QString ReportBuilder::anchorOf(int row) const
{
    return has(Section::Metrics) ? QStringLiteral("kpi-") + metric(row).id : QString();
}

QString ReportBuilder::periodName() const
{
    if (view.period && table.shownDays == view.days)
        return periods.longName(*view.period);
    return wording::capitalised(periods.rangeName(table.shownDays.isEmpty() ? view.days : table.shownDays));
}

QString ReportBuilder::value(const metrics::Metric &metric, std::optional<double> number, Style style) const
{
    return format.metricValue(metric, number, style);
}

ReportBuilder::Change ReportBuilder::change(const metrics::Metric &metric, const KpiCell &cell) const
{
    const auto from = cell.compared.number;
    const auto to = cell.basis.number;
    Change change{format.change(metric, from, to), Tone::Muted};
    if (!from || !to || change.text == wording::Format::missing())
        return change;
    change.tone = Tone::Text;
    const bool isSigned = change.text.startsWith(u'+') || change.text.startsWith(QChar(0x2212));
    auto better = metric.better;
    if (cell.standing.target && cell.standing.target->direction)
        better = *cell.standing.target->direction;
    if (isSigned && better != metrics::Direction::None)
        change.tone = (*to > *from) == (better == metrics::Direction::Up) ? Tone::Good : Tone::Bad;
    return change;
}

QString ReportBuilder::comparedWith(const KpiTable &compared) const
{
    return compared.comparedDays && !compared.comparedDays->isEmpty()
               ? periods.comparedWith(*compared.comparedDays, compared.shownDays)
               : QString();
}

ReportBuilder::Beside ReportBuilder::beside(const metrics::Metric &metric, const KpiCell &cell) const
{
    const auto &aim = cell.standing.target;
    if (!aim || aim->isBand())
        return {value(metric, cell.value.number, Style::Short), target(metric, cell.standing, Style::Short)};
    const int more = wording::decimalsApart(format, metric, cell.value.number, aim->value);
    return {wording::shortValue(format, metric, cell.value.number, more),
            wording::shortValue(format, metric, aim->value, more)};
}

QString ReportBuilder::target(const metrics::Metric &metric, const targets::Standing &standing,
                              Style style) const
{
    if (!standing.target)
        return wording::Format::missing();
    if (standing.target->isBand())
        return value(metric, standing.target->low, style == Style::Full ? Style::Bare : Style::Cell) +
               QChar(0x2013) + value(metric, standing.target->high, style);
    return value(metric, standing.target->value, style);
}

QString ReportBuilder::attainment(const metrics::Metric &metric, const targets::Standing &standing) const
{
    return format.attainment(standing.attainment, metric.closeFrom);
}

GaugeFigure ReportBuilder::gauge(const metrics::Metric &metric, const targets::Standing &standing) const
{
    GaugeFigure gauge;
    gauge.status = standing.status;
    if (!standing.target || !standing.attainment)
        return gauge;
    gauge.attainment = standing.attainment;
    // A target of another size than the figure: how many thousand percent it is has no room and no meaning.
    constexpr double mostShown = 9.99;
    gauge.text = *standing.attainment > mostShown
                     ? u'>' + format.gaugePercent(mostShown, metric.closeFrom)
                     : format.gaugePercent(standing.attainment, metric.closeFrom);
    gauge.forecast = targets::expectedAttainment(metric, standing);
    return gauge;
}

Status ReportBuilder::statusOf(const KpiCell &cell)
{
    return cell.value.hasNumber() ? cell.standing.status : Status::NoData;
}

QString ReportBuilder::standingText(int row) const
{
    const metrics::Metric &shown = metric(row);
    const KpiCell &cell = total(row);
    const QString number = value(shown, cell.value.number);
    if (!cell.standing.target)
        return number;
    if (!cell.standing.attainment)
        return wording::valueAndTarget(number, target(shown, cell.standing));
    return wording::valueOfTarget(number, attainment(shown, cell.standing), target(shown, cell.standing));
}

Sparks ReportBuilder::sparks(int row) const
{
    Sparks sparks;
    if (!trend.answer.groups.empty())
        sparks.actual = numbersOf(trend.answer, row, 0);
    return sparks;
}

QString ReportBuilder::groupName(const facts::Group &group) const
{
    return group.kind == facts::Group::Kind::Channel ? names.channel(group.channel)
                                                     : wording::allChannelsName();
}

int ReportBuilder::swatch(const facts::Group &group) const
{
    if (group.kind != facts::Group::Kind::Channel)
        return -1;
    for (const Channel &channel : workspace.content()->channels) {
        if (channel.id == group.channel)
            return channel.colour;
    }
    return 0;
}

Result<Explanation> ReportBuilder::explanation(int row) const
{
    ExplainRequest wanted;
    wanted.metric = metrics[size_t(row)];
    wanted.view = view;
    return explain(workspace, wanted);
}

Tally ReportBuilder::tally() const
{
    Tally tally;
    for (const Status status : {Status::Met, Status::Close, Status::Missed, Status::OnCourse, Status::AtRisk,
                                Status::OffCourse, Status::TooEarly}) {
        int count = 0;
        for (int row = 0; row < rows(); ++row)
            count += statusOf(total(row)) == status && total(row).standing.target ? 1 : 0;
        if (count > 0)
            tally.parts.push_back({status, format.number(count), wording::countedStatus(status), count});
    }
    return tally;
}

std::vector<MetricIndex> reportMetrics(const Workspace &workspace, const ReportSetUp &setUp,
                                       const calendar::DayRange &days)
{
    if (setUp.metrics.empty())
        return reviewedMetrics(*workspace.content(), days);
    std::vector<MetricIndex> found;
    for (const MetricId &id : setUp.metrics) {
        if (const auto index = workspace.content()->catalog.indexOf(id))
            found.push_back(*index);
    }
    return found;
}

ViewState lastFinishedMonth(const Workspace &workspace)
{
    const calendar::Day today = calendar::dayOf(workspace.today());
    calendar::Period month = workspace.calendar().periodOf(Granularity::Month, today).shifted(-1);
    if (const auto end = workspace.dataEnd(); end && *end < month.first)
        month = workspace.calendar().periodOf(Granularity::Month, *end);
    ViewState view;
    view.period = month;
    view.days = month.days();
    return view;
}

} // namespace vekha::report
