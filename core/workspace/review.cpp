// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/review.h"

#include "core/workspace/reviewfigures.h"
#include "core/workspace/warnings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha {

using calendar::Granularity;
using calendar::Period;
using review::DecisionState;
using targets::Status;

namespace {

using Compare = ViewState::Compare;

// What cannot be told in percent of the target counts as wholly off where it is off at all.
constexpr double whollyOff = 1;

ViewState wholeView(const Workspace &workspace, const ViewState &view)
{
    ViewState whole;
    whole.period = reviewPeriod(workspace, view);
    whole.days = whole.period->days();
    whole.compare = view.compare;
    return whole;
}

int rankOf(const KpiCell &cell)
{
    switch (shownStatus(cell)) {
    case Status::Missed:
    case Status::OffCourse:
        return 0;
    case Status::Close:
    case Status::AtRisk:
        return 1;
    case Status::NoData:
        return cell.standing.target ? 2 : 6;
    case Status::TooEarly:
        return 3;
    case Status::OnCourse:
    case Status::Met:
        return 4;
    case Status::NoTarget:
        return 5;
    }
    Q_UNREACHABLE();
}

/// By how much it became worse, as a share; below 0 where it became better.
double worsened(const metrics::Metric &metric, const KpiCell &cell)
{
    const auto from = cell.compared.number, to = cell.basis.number;
    if (!from || !to || *from == 0 || metric.better == metrics::Direction::None)
        return 0;
    const double change = (*to - *from) / std::abs(*from);
    return metric.better == metrics::Direction::Up ? -change : change;
}

double offOf(const metrics::Metric &metric, const KpiCell &cell)
{
    const targets::Standing &standing = cell.standing;
    if (!standing.target)
        return worsened(metric, cell);
    const metrics::Direction better = standing.target->direction.value_or(metric.better);
    std::optional<double> share = standing.attainment;
    if (standing.outlook && standing.outlook->expected)
        share = targets::attainment(*standing.target, better, standing.outlook->expected).share;
    if (share)
        return 1 - *share;
    return rankOf(cell) < 2 ? whollyOff : 0;
}

/// 1, and more for what a scorecard counts much.
double weightOf(const store::Content &content, const MetricId &metric)
{
    double most = 0;
    for (const scorecards::Scorecard &card : content.scorecards) {
        for (const scorecards::CardRow &row : card.rows) {
            if (!card.archived && row.metric == metric && row.channel == ChannelId::All)
                most = std::max(most, row.weight);
        }
    }
    return 1 + most;
}

void sortWorstFirst(std::vector<ReviewKpi> &kpis)
{
    std::stable_sort(kpis.begin(), kpis.end(), [](const ReviewKpi &a, const ReviewKpi &b) {
        const int rankA = rankOf(a.cell), rankB = rankOf(b.cell);
        if (rankA != rankB)
            return rankA < rankB;
        // What surpasses its target most comes last, whatever its weight.
        const auto order = [](const ReviewKpi &kpi) { return kpi.off > 0 ? kpi.off * kpi.weight : kpi.off; };
        return order(a) > order(b);
    });
}

int periodsShown(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Quarter:
        return 12;
    case Granularity::HalfYear:
        return 8;
    case Granularity::Year:
        return 6;
    default:
        return 18;
    }
}

const review::Review *reviewOf(const store::Content &content, const Period &period)
{
    const auto found = std::find_if(content.reviews.begin(), content.reviews.end(),
                                    [&period](const review::Review &r) { return r.period == period; });
    return found == content.reviews.end() ? nullptr : &*found;
}

/// Reviews go on from each other by the end of their periods; a quarter's comes after that of its last month.
std::pair<calendar::Day, int> placeOf(const Period &period)
{
    return {period.days().last, period.days().days()};
}

ReviewedDecision reviewed(const review::Decision &decision, const Period &of, QDate today)
{
    const bool overdue =
        decision.state == DecisionState::Open && decision.due.isValid() && decision.due < today;
    return {decision, of, overdue};
}

void sortByUrgency(std::vector<ReviewedDecision> &decisions)
{
    const auto place = [](const ReviewedDecision &d) {
        const bool isOpen = d.decision.state == DecisionState::Open;
        const QDate due = d.decision.due.isValid() ? d.decision.due : QDate(9999, 12, 31);
        return std::tuple(!d.overdue, !isOpen, int(d.decision.state), due);
    };
    std::stable_sort(
        decisions.begin(), decisions.end(),
        [&](const ReviewedDecision &a, const ReviewedDecision &b) { return place(a) < place(b); });
}

/// The decisions of this review, and those of the ones before.
void addDecisions(ReviewBoard &board, const store::Content &content)
{
    const Period period = board.period();
    const review::Review *last = nullptr;
    for (const review::Review &other : content.reviews) {
        const bool isBefore = placeOf(other.period) < placeOf(period);
        if (isBefore && (!last || placeOf(last->period) < placeOf(other.period)))
            last = &other;
    }
    if (last)
        board.previous = last->period;
    board.decisions.clear();
    board.earlier.clear();
    for (const review::Decision &decision : content.decisions) {
        const auto maker =
            std::find_if(content.reviews.begin(), content.reviews.end(),
                         [&decision](const review::Review &r) { return r.id == decision.review; });
        if (maker == content.reviews.end())
            continue;
        const ReviewedDecision known = reviewed(decision, maker->period, board.today);
        if (maker->period == period)
            board.decisions.push_back(known);
        else if (&*maker == last ||
                 (placeOf(maker->period) < placeOf(period) && decision.state == DecisionState::Open))
            board.earlier.push_back(known);
    }
    sortByUrgency(board.earlier);
}

Result<ReviewBoard> presentBoard(const Workspace &workspace, const ViewState &view)
{
    const auto content = workspace.content();
    ReviewBoard board;
    board.view = view;
    board.today = workspace.today();
    board.dataEnd = workspace.dataEnd();
    board.catalog = content->catalog;
    board.channels = content->channels;
    board.campaigns = content->campaigns;
    // By channel: a target of the whole may be the sum of theirs.
    const auto table = kpiTable(workspace, reviewedMetrics(*content, view.days), view, facts::Split::Channel);
    if (!table)
        return failure(table.error());
    board.shownDays = table->shownDays.isEmpty() ? view.days : table->shownDays;
    board.comparedDays = table->comparedDays;
    board.running = table->running || view.days.last >= calendar::dayOf(board.today);
    const int total = table->columnOf(ChannelId::All);
    for (int row = 0; row < int(table->metrics.size()); ++row) {
        ReviewKpi kpi;
        kpi.metric = table->metrics[size_t(row)];
        if (total >= 0)
            kpi.cell = table->at(row, total);
        const metrics::Metric &metric = content->catalog.at(kpi.metric);
        kpi.off = offOf(metric, kpi.cell);
        kpi.weight = weightOf(*content, metric.id);
        board.kpis.push_back(std::move(kpi));
    }
    sortWorstFirst(board.kpis);
    addDecisions(board, *content);
    return board;
}

/// How many figures are no more what a finished review has shown.
Result<int> changesSince(const Workspace &workspace, const ReviewBoard &then)
{
    const auto now = presentBoard(workspace, wholeView(workspace, then.view));
    if (!now)
        return failure(now.error());
    int changed = 0;
    for (const ReviewKpi &kpi : then.kpis) {
        const ReviewKpi *same = now->find(then.metricOf(kpi).id);
        if (!same || same->cell.value.number != kpi.cell.value.number)
            ++changed;
    }
    return changed;
}

Result<std::optional<ReviewBoard>> finishedBoard(const Workspace &workspace, const ViewState &view)
{
    const auto content = workspace.content();
    const review::Review *review = reviewOf(*content, *view.period);
    if (!review || !review->finished)
        return std::optional<ReviewBoard>();
    auto board = boardFromSnapshot(review->snapshot);
    if (!board)
        return board; // written by a later version: the present figures are better than none
    board->review = *review;
    board->asItWas = true;
    // What was decided goes on; what lay behind the meeting stays as it was told there.
    const std::vector<ReviewedDecision> earlier = std::move(board->earlier);
    const auto previous = board->previous;
    const QDate then = board->today;
    board->today = workspace.today();
    addDecisions(*board, *content);
    board->today = then;
    board->earlier = earlier;
    board->previous = previous;
    const auto changed = changesSince(workspace, *board);
    if (!changed)
        return failure(changed.error());
    board->changedSince = *changed;
    return board;
}

/// A forecast of what was still to come at the end of the period; none where the data have gone on since.
Result<MetricForecast> forecastAfter(const Workspace &workspace, const ViewState &view, MetricIndex metric)
{
    const calendar::Day next = view.period->shifted(1).days().last;
    if (workspace.dataEnd().value_or(next) > next)
        return MetricForecast();
    ForecastRequest request;
    request.metric = metric;
    request.granularity = view.period->granularity;
    request.horizon = usualHorizon(request.granularity);
    auto forecast = forecastOf(workspace, request);
    if (!forecast)
        return forecast;
    if (!forecast->isEmpty() && forecast->periods.front() > view.period->shifted(1))
        return MetricForecast();
    forecast->outcomes.clear();
    return forecast;
}

Result<std::vector<warnings::Warning>> warningsOf(const Workspace &workspace, const ViewState &view,
                                                  const MetricId &metric)
{
    const auto board = warningsBoard(workspace, view);
    if (!board)
        return failure(board.error());
    std::vector<warnings::Warning> found;
    for (const warnings::Warning &warning : board->warnings) {
        if (warning.metric == metric && warning.isActive())
            found.push_back(warning);
    }
    return found;
}

} // namespace

review::ReviewItem ReviewBoard::itemOf(const MetricId &metric) const
{
    if (review) {
        for (const review::ReviewItem &item : review->items) {
            if (item.metric == metric)
                return item;
        }
    }
    return {metric, false, {}};
}

int ReviewBoard::seen() const
{
    return int(std::count_if(kpis.begin(), kpis.end(),
                             [this](const ReviewKpi &kpi) { return itemOf(metricOf(kpi).id).seen; }));
}

const ReviewKpi *ReviewBoard::find(const MetricId &metric) const
{
    const auto found = std::find_if(kpis.begin(), kpis.end(),
                                    [&](const ReviewKpi &kpi) { return metricOf(kpi).id == metric; });
    return found == kpis.end() ? nullptr : &*found;
}

std::vector<ReviewedDecision> ReviewBoard::decisionsOn(const MetricId &metric) const
{
    std::vector<ReviewedDecision> found;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(found),
                 [&metric](const ReviewedDecision &d) { return d.decision.metric == metric; });
    return found;
}

Period reviewPeriod(const Workspace &workspace, const ViewState &view)
{
    if (view.period && calendar::monthsIn(view.period->granularity) > 0)
        return *view.period;
    return workspace.calendar().periodOf(Granularity::Month, view.days.last);
}

Result<ReviewBoard> reviewList(const Workspace &workspace, const ViewState &view)
{
    const ViewState whole = wholeView(workspace, view);
    auto finished = finishedBoard(workspace, whole);
    if (!finished)
        return failure(finished.error());
    if (*finished)
        return std::move(**finished);
    auto board = presentBoard(workspace, whole);
    if (board) {
        if (const review::Review *review = reviewOf(*workspace.content(), *whole.period))
            board->review = *review;
    }
    return board;
}

Result<ReviewDetail> reviewDetail(const Workspace &workspace, const ViewState &view, MetricIndex metric)
{
    const ViewState whole = wholeView(workspace, view);
    ReviewDetail detail;
    ExplainRequest why;
    why.metric = metric;
    why.view = whole;
    auto cause = explain(workspace, why);
    if (!cause)
        return failure(cause.error());
    detail.cause = std::move(*cause);

    TrendRequest past;
    past.metrics = {metric};
    past.granularity = whole.period->granularity;
    past.days =
        lastPeriods(workspace.calendar(), past.granularity, whole.days.last, periodsShown(past.granularity));
    const auto history = trend(workspace, past);
    if (!history)
        return failure(history.error());
    detail.periods = history->periods;
    detail.history = history->answer.groups.empty()
                         ? std::vector<std::optional<double>>(detail.periods.size())
                         : numbersOf(history->answer, 0, 0);
    detail.targets = trendTargets(workspace, metric, ChannelId::All, detail.periods);

    auto forecast = forecastAfter(workspace, whole, metric);
    if (!forecast)
        return failure(forecast.error());
    detail.forecast = std::move(*forecast);
    auto found = warningsOf(workspace, whole, workspace.catalog().at(metric).id);
    if (!found)
        return failure(found.error());
    detail.warnings = std::move(*found);
    return detail;
}

Result<ReviewBoard> reviewBoard(const Workspace &workspace, const ViewState &view)
{
    auto board = reviewList(workspace, view);
    if (!board || board->asItWas)
        return board;
    for (ReviewKpi &kpi : board->kpis) {
        auto detail = reviewDetail(workspace, board->view, kpi.metric);
        if (!detail)
            return failure(detail.error());
        kpi.detail = std::move(*detail);
    }
    return board;
}

} // namespace vekha
