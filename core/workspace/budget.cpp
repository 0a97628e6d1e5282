// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budget.h"

#include "core/workspace/forecastcache.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vekha {

using analysis::ChannelResponse;
using analysis::NoResponse;
using analysis::SpendHistory;
using analysis::SpendLimits;
using calendar::Granularity;
using calendar::Period;
using workspace::SpendResponses;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int longestHistory = 48; ///< months: what was earlier says little of today
constexpr int recentMonths = 12;
constexpr double usualLimit = 0.3;
constexpr double wholeUnit = 1; ///< totals are offered in whole units of money

MetricIndex indexOf(const Workspace &workspace, const char *id)
{
    return workspace.catalog().indexOf(QLatin1String(id)).value_or(-1);
}

/// The last month that is over and that the figures reach the end of; none without data.
std::optional<Period> lastFinishedMonth(const Workspace &workspace)
{
    const auto end = workspace.dataEnd();
    if (!end)
        return std::nullopt;
    const calendar::Day last = std::min(*end, calendar::dayOf(workspace.today()) - 1);
    const Period month = workspace.calendar().periodOf(Granularity::Month, last);
    return month.days().last <= last ? month : month.shifted(-1);
}

std::vector<Period> monthsOfHistory(const Workspace &workspace)
{
    const auto start = workspace.dataStart();
    const auto last = lastFinishedMonth(workspace);
    if (!start || !last || last->days().last < *start)
        return {};
    std::vector<Period> months =
        workspace.calendar().periodsIn(Granularity::Month, {*start, last->days().last});
    if (months.size() > size_t(longestHistory))
        months.erase(months.begin(), months.end() - longestHistory);
    return months;
}

bool isPositive(const facts::Value &value) { return value.number && *value.number > 0; }

/// Spend and revenue of a group. The first and the last month with spend are left out where they are partial.
SpendHistory historyOf(const facts::Answer &answer, int group)
{
    SpendHistory history;
    const int count = int(answer.buckets.size());
    int first = count, last = -1;
    for (int t = 0; t < count; ++t) {
        if (!isPositive(answer.at(0, group, t)))
            continue;
        first = std::min(first, t);
        last = t;
    }
    for (int t = 0; t < count; ++t) {
        const facts::Value &spend = answer.at(0, group, t);
        const facts::Value &revenue = answer.at(1, group, t);
        const bool cut = (t == first || t == last) && !spend.complete;
        history.spend.push_back(cut ? nothing : spend.number.value_or(nothing));
        history.revenue.push_back(cut ? nothing : revenue.number.value_or(nothing));
    }
    return history;
}

std::shared_ptr<const SpendResponses> fitOf(const Workspace &workspace,
                                            const std::vector<ChannelId> &channels, Error &error)
{
    auto fit = std::make_shared<SpendResponses>();
    fit->months = monthsOfHistory(workspace);
    if (fit->months.empty())
        return fit;
    facts::Query query;
    query.metrics = {indexOf(workspace, "spend"), indexOf(workspace, "revenue")};
    query.channels = channels;
    query.split = facts::Split::Channel;
    query.total = false;
    query.today = workspace.today();
    for (const Period &month : fit->months)
        query.buckets.push_back({month.days(), month.granularity});
    const auto answer = workspace.evaluate(query);
    if (!answer) {
        error = answer.error();
        return nullptr;
    }
    for (int group = 0; group < int(answer->groups.size()); ++group) {
        const ChannelId channel = answer->groups[size_t(group)].channel;
        if (answer->groups[size_t(group)].kind != facts::Group::Kind::Channel ||
            channel == ChannelId::Company)
            continue;
        SpendHistory history = historyOf(*answer, group);
        if (std::none_of(history.spend.begin(), history.spend.end(), [](double s) { return s > 0; }))
            continue;
        fit->channels.push_back(channel);
        fit->histories.push_back(std::move(history));
    }
    analysis::ResponseOptions options;
    options.recentPeriods = recentMonths;
    fit->responses = analysis::responsesOf(fit->histories, options);
    return fit;
}

/// KPIs of the last year by channel, and shares of the total.
Done addLastYear(BudgetBoard &board, const Workspace &workspace)
{
    const size_t first = board.fit->months.size() - std::min<size_t>(recentMonths, board.fit->months.size());
    facts::Query query;
    for (const char *id : {"spend", "revenue", "new_customers", "romi", "cac"})
        query.metrics.push_back(indexOf(workspace, id));
    query.split = facts::Split::Channel;
    query.today = workspace.today();
    for (const BudgetChannel &channel : board.channels)
        query.channels.push_back(channel.channel);
    query.buckets.push_back(
        {{board.fit->months[first].days().first, board.fit->months.back().days().last}, std::nullopt});
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    const int total = answer->groupOf(ChannelId::All);
    for (BudgetChannel &channel : board.channels) {
        const int group = answer->groupOf(channel.channel);
        if (group < 0 || total < 0)
            continue;
        const auto share = [&](int metric) -> std::optional<double> {
            const auto part = answer->at(metric, group, 0).number,
                       whole = answer->at(metric, total, 0).number;
            return part && whole && *whole > 0 ? std::optional(*part / *whole) : std::nullopt;
        };
        channel.spendShare = share(0);
        channel.revenueShare = share(1);
        channel.customerShare = share(2);
        channel.romi = answer->at(3, group, 0).number;
        channel.cac = answer->at(4, group, 0).number;
    }
    return {};
}

std::optional<double> plannedSpend(const Workspace &workspace, const BudgetBoard &board)
{
    std::vector<ChannelId> channels;
    for (const BudgetChannel &channel : board.channels)
        channels.push_back(channel.channel);
    const auto found =
        workspace.targets().effective({QStringLiteral("spend"), ChannelId::All, board.period}, channels);
    return found && found->target.value > 0 ? std::optional(found->target.value) : std::nullopt;
}

BudgetChannel channelOf(const SpendResponses &fit, size_t place, int months)
{
    const ChannelResponse &response = fit.responses[place];
    BudgetChannel channel;
    channel.channel = fit.channels[place];
    channel.reason = response.reason;
    channel.usualSpend = response.usualSpend * months;
    channel.usualRevenue = response.usualRevenue * months;
    const SpendHistory &history = fit.histories[place];
    for (size_t t = 0; t < history.spend.size(); ++t) {
        if (history.spend[t] > 0 && history.revenue[t] >= 0)
            channel.points.push_back({fit.months[t], history.spend[t], history.revenue[t]});
    }
    return channel;
}

NoResponse commonReasonOf(const std::vector<BudgetChannel> &channels)
{
    NoResponse common = NoResponse::None;
    std::ptrdiff_t most = 0;
    for (const BudgetChannel &channel : channels) {
        const auto count = std::count_if(channels.begin(), channels.end(), [&](const BudgetChannel &other) {
            return other.reason == channel.reason;
        });
        if (!channel.isKnown() && count > most) {
            common = channel.reason;
            most = count;
        }
    }
    return common;
}

double inCents(double money) { return std::round(money * 100) / 100; }

void splitAsNow(BudgetBoard &board, const BudgetRequest &request)
{
    std::vector<double> now;
    std::vector<SpendLimits> unlimited(board.channels.size(), {0, std::numeric_limits<double>::infinity()});
    for (const BudgetChannel &channel : board.channels)
        now.push_back(board.usualTotal > 0 ? board.total * channel.usualSpend / board.usualTotal : 0);
    now = analysis::inCents(now, unlimited, board.total);
    for (size_t i = 0; i < now.size(); ++i) {
        BudgetChannel &channel = board.channels[i];
        channel.now = now[i];
        channel.suggested = now[i];
        const auto own = request.limits.find(channel.channel);
        channel.limits = own != request.limits.end()
                             ? own->second
                             : SpendLimits{std::ceil(now[i] * (1 - usualLimit) * 100 - 1e-6) / 100,
                                           std::floor(now[i] * (1 + usualLimit) * 100 + 1e-6) / 100};
    }
}

/// Money of months: curves are of one month.
NoBudget suggest(BudgetBoard &board, const std::vector<const analysis::ResponseCurve *> &allCurves)
{
    std::vector<const analysis::ResponseCurve *> curves;
    std::vector<SpendLimits> limits;
    std::vector<double> now;
    std::vector<size_t> places;
    double total = 0;
    for (size_t i = 0; i < board.channels.size(); ++i) {
        const BudgetChannel &channel = board.channels[i];
        if (!channel.isKnown())
            continue;
        places.push_back(i);
        curves.push_back(allCurves[i]);
        limits.push_back({channel.limits.low / board.months, channel.limits.high / board.months});
        now.push_back(channel.now / board.months);
        total += channel.now;
    }
    if (board.channels.size() == 1)
        return NoBudget::OneChannel;
    if (places.size() < 2)
        return NoBudget::NothingKnown;
    total = inCents(total);
    const std::vector<double> best = analysis::bestSplit(curves, limits, now, total / board.months);
    if (best.empty()) {
        double most = 0;
        for (const SpendLimits &limit : limits)
            most += limit.high * board.months;
        return most < total ? NoBudget::LimitsLow : NoBudget::LimitsHigh;
    }
    std::vector<double> money = best;
    for (size_t k = 0; k < places.size(); ++k) {
        money[k] *= board.months;
        limits[k] = board.channels[places[k]].limits;
    }
    money = analysis::inCents(money, limits, total);
    for (size_t k = 0; k < places.size(); ++k)
        board.channels[places[k]].suggested = money[k];
    return NoBudget::None;
}

} // namespace

const char *reasonCodeOf(const BudgetBoard &board)
{
    switch (board.reason) {
    case NoBudget::None:
        break;
    case NoBudget::NothingKnown:
        return analysis::codeOf(board.commonReason);
    case NoBudget::NoSpend:
        return "no_spend";
    case NoBudget::OneChannel:
        return "one_channel";
    case NoBudget::LimitsLow:
        return "limits_below_total";
    case NoBudget::LimitsHigh:
        return "limits_above_total";
    }
    return "";
}

std::vector<double> BudgetBoard::nowSplit() const
{
    std::vector<double> split;
    for (const BudgetChannel &channel : channels)
        split.push_back(channel.now);
    return split;
}

std::vector<double> BudgetBoard::usualSplit() const
{
    std::vector<double> split;
    for (const BudgetChannel &channel : channels)
        split.push_back(channel.usualSpend);
    return split;
}

bool BudgetBoard::isUsualTotal() const { return std::abs(total - usualTotal) < wholeUnit; }

std::vector<double> BudgetBoard::suggestedSplit() const
{
    std::vector<double> split;
    for (const BudgetChannel &channel : channels)
        split.push_back(channel.suggested);
    return split;
}

const ChannelResponse &BudgetBoard::responseOf(int channel) const
{
    return fit->responses[m_responses[size_t(channel)]];
}

double BudgetBoard::revenueOf(int channel, double money) const
{
    return months * responseOf(channel).curve.revenue(money / months);
}

double BudgetBoard::marginalOf(int channel, double money) const
{
    return responseOf(channel).curve.marginal(money / months);
}

analysis::Band BudgetBoard::bandOf(int channel, double money) const
{
    const analysis::Band band = responseOf(channel).curve.band(money / months);
    return {band.low * months, band.high * months};
}

analysis::Band BudgetBoard::spendRangeOf(int channel) const
{
    const analysis::Band range = responseOf(channel).spendRange;
    return {range.low * months, range.high * months};
}

BudgetOutcome BudgetBoard::outcomeOf(const std::vector<double> &split) const
{
    BudgetOutcome outcome;
    std::vector<const analysis::ResponseCurve *> curves;
    std::vector<double> from, to;
    for (int i = 0; i < int(channels.size()); ++i) {
        const BudgetChannel &channel = channels[size_t(i)];
        const double money = split[size_t(i)];
        outcome.total += money;
        if (!channel.isKnown()) {
            // Nothing is known of more or less money; with the usual one the usual comes.
            outcome.revenue.push_back(channel.usualRevenue > 0 ? std::optional(channel.usualRevenue)
                                                               : std::nullopt);
            outcome.marginal.push_back(std::nullopt);
        } else {
            outcome.revenue.push_back(revenueOf(i, money));
            outcome.marginal.push_back(marginalOf(i, money));
            curves.push_back(&responseOf(i).curve);
            from.push_back(channel.now / months);
            to.push_back(money / months);
        }
        outcome.expected += outcome.revenue.back().value_or(0);
    }
    outcome.gain = analysis::gainOf(curves, from, to);
    outcome.gain.mean *= months;
    outcome.gain.band = {outcome.gain.band.low * months, outcome.gain.band.high * months};
    return outcome;
}

Period nextMonthToPlan(const Workspace &workspace)
{
    const auto last = lastFinishedMonth(workspace);
    return last ? last->shifted(1)
                : workspace.calendar().periodOf(Granularity::Month, calendar::dayOf(workspace.today()));
}

Result<BudgetBoard> budgetBoard(const Workspace &workspace, const BudgetRequest &request)
{
    BudgetBoard board;
    board.period = request.period.value_or(nextMonthToPlan(workspace));
    board.months = std::max(1, calendar::monthsIn(board.period.granularity));
    Error error;
    board.fit = workspace.forecastCache()->responses(
        request.channels, [&] { return fitOf(workspace, request.channels, error); });
    if (!board.fit)
        return failure(error);
    if (!board.fit->months.empty())
        board.history = {board.fit->months.front().days().first, board.fit->months.back().days().last};
    std::vector<const analysis::ResponseCurve *> curves;
    for (size_t place = 0; place < board.fit->channels.size(); ++place) {
        const ChannelResponse &response = board.fit->responses[place];
        if (response.reason == NoResponse::Ended) {
            board.ended.push_back(board.fit->channels[place]);
            continue;
        }
        board.channels.push_back(channelOf(*board.fit, place, board.months));
        board.usualTotal += board.channels.back().usualSpend;
        board.m_responses.push_back(place);
        curves.push_back(&response.curve);
    }
    if (board.channels.empty())
        return board;
    if (const Done added = addLastYear(board, workspace); !added)
        return failure(added.error());
    board.plannedTotal = plannedSpend(workspace, board);
    board.total =
        request.total ? inCents(*request.total) : std::round(board.plannedTotal.value_or(board.usualTotal));
    splitAsNow(board, request);
    board.reason = suggest(board, curves);
    board.commonReason = commonReasonOf(board.channels);
    board.present = board.outcomeOf(board.nowSplit());
    if (board.hasSuggestion())
        board.suggestion = board.outcomeOf(board.suggestedSplit());
    return board;
}

} // namespace vekha
