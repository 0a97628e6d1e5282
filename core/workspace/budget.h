// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"
#include "core/workspace/workspace.h"

#include <map>
#include <memory>

namespace vekha::workspace {
struct SpendResponses;
}

namespace vekha {

/// Why no split is suggested.
enum class NoBudget : char {
    None,
    NoSpend,      ///< no channel has spend in the last year
    OneChannel,   ///< there is nothing to split
    NothingKnown, ///< of fewer than two channels the figures tell a response; each channel says why
    LimitsLow,    ///< the limits hold less than the total
    LimitsHigh,   ///< the limits ask for more than the total
};

/// What a person wants to have split.
struct BudgetRequest {
    std::optional<calendar::Period> period; ///< month or longer; none: the month after the last finished one
    std::optional<double> total;            ///< of the period; none: what is planned, else what is usual
    std::map<ChannelId, analysis::SpendLimits> limits; ///< money of the period; others: 30 % up or down
    std::vector<ChannelId> channels;                   ///< filter; empty: all
};

/// A month of a channel as its curve was made from.
struct BudgetPoint {
    calendar::Period month;
    double spend = 0;
    double revenue = 0;
};

/// A channel that takes part. Money of the period unless said otherwise.
struct BudgetChannel {
    ChannelId channel = ChannelId::All;
    // The last year
    double usualSpend = 0; ///< the mean month times the months of the period
    double usualRevenue = 0;
    std::optional<double> romi;
    std::optional<double> cac;
    std::optional<double> spendShare;
    std::optional<double> revenueShare;
    std::optional<double> customerShare;
    // The split
    analysis::NoResponse reason = analysis::NoResponse::None; ///< else the channel keeps its part
    /// Its part of the total in the proportions of the last year. What is spent now is `usualSpend`,
    /// whatever the total is.
    double now = 0;
    analysis::SpendLimits limits;
    double suggested = 0; ///< as now where nothing is suggested
    std::vector<BudgetPoint> points;

    [[nodiscard]] bool isKnown() const { return reason == analysis::NoResponse::None; }
};

/// A split of the total and what it is expected to bring.
struct BudgetOutcome {
    std::vector<std::optional<double>> revenue;  ///< expected, by channel; none: not known
    std::vector<std::optional<double>> marginal; ///< revenue for each further unit of money
    double total = 0;                            ///< money
    double expected = 0;                         ///< revenue of all channels
    analysis::SplitGain gain;                    ///< over the present split of the total
};

/// All that the page of the budget and the command show.
struct BudgetBoard {
    calendar::Period period;
    int months = 1;
    calendar::DayRange history; ///< the days the curves are made from
    double total = 0;
    double usualTotal = 0;
    std::optional<double> plannedTotal; ///< spend targets of the period
    NoBudget reason = NoBudget::NoSpend;
    analysis::NoResponse commonReason =
        analysis::NoResponse::None;      ///< that most channels without a curve have
    std::vector<BudgetChannel> channels; ///< in the workspace's order
    std::vector<ChannelId> ended;        ///< had spend once, and none lately: they get nothing
    BudgetOutcome present;               ///< with `now`
    BudgetOutcome suggestion;            ///< with `suggested`; empty with a reason
    std::shared_ptr<const workspace::SpendResponses> fit;

    [[nodiscard]] bool hasSuggestion() const { return reason == NoBudget::None; }
    /// The total in the proportions of the last year.
    [[nodiscard]] std::vector<double> nowSplit() const;
    /// What the channels get now, whatever the total is.
    [[nodiscard]] std::vector<double> usualSplit() const;
    /// Whether the total is what is spent now, so that its proportions are the present amounts.
    [[nodiscard]] bool isUsualTotal() const;
    [[nodiscard]] std::vector<double> suggestedSplit() const;
    /// What any split would bring; `split` has the money of each channel. Takes a millisecond.
    [[nodiscard]] BudgetOutcome outcomeOf(const std::vector<double> &split) const;
    /// Expected revenue of a channel with this money in the period, and its band for the curve's drawing.
    [[nodiscard]] double revenueOf(int channel, double money) const;
    [[nodiscard]] analysis::Band bandOf(int channel, double money) const;
    [[nodiscard]] double marginalOf(int channel, double money) const;
    /// Least and most that was spent in a month that was used, times the months.
    [[nodiscard]] analysis::Band spendRangeOf(int channel) const;

private:
    friend Result<BudgetBoard> budgetBoard(const Workspace &, const BudgetRequest &);
    [[nodiscard]] const analysis::ChannelResponse &responseOf(int channel) const;
    std::vector<size_t> m_responses; ///< by channel: its place in `fit`
};

/// Suggests how to split the money of a period over the channels, from how their revenue answered to spend
/// month by month. May be called from any thread; the fit is kept as long as the figures stay.
[[nodiscard]] Result<BudgetBoard> budgetBoard(const Workspace &workspace, const BudgetRequest &request);

/// "no_spend", "one_channel", "limits_below_total", "limits_above_total", or where too little is known the
/// reason that most channels have; empty where a split is suggested.
[[nodiscard]] const char *reasonCodeOf(const BudgetBoard &board);

/// The month after the last finished one that has figures.
[[nodiscard]] calendar::Period nextMonthToPlan(const Workspace &workspace);

} // namespace vekha
