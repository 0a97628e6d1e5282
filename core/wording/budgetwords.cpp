// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/budgetwords.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <cmath>

namespace vekha::wording {

using analysis::NoResponse;

namespace {

/// The reason that most channels share.
QString ofMostChannels(NoResponse reason)
{
    switch (reason) {
    case NoResponse::None:
    case NoResponse::NoSpend:
    case NoResponse::Ended:
        return {};
    case NoResponse::NoRevenue:
        return QCoreApplication::translate("Budget", "Most channels have no revenue of their own entered.");
    case NoResponse::TooFewPeriods:
        return QCoreApplication::translate(
            "Budget", "Most channels have fewer than 12 months with both spend and revenue.");
    case NoResponse::HardlyVaried:
        return QCoreApplication::translate(
            "Budget", "Most channels got nearly the same money every month: spend hardly varied.");
    case NoResponse::MovedWithAll:
        return QCoreApplication::translate(
            "Budget", "Spend of most channels only rose and fell together, with trend and season.");
    case NoResponse::RevenueTooRare:
        return QCoreApplication::translate("Budget", "Most channels bring revenue in too few of the months.");
    }
    return {};
}

} // namespace

QString sentence(NoResponse reason)
{
    switch (reason) {
    case NoResponse::None:
        return {};
    case NoResponse::NoSpend:
        return QCoreApplication::translate("Budget", "Nothing was spent on this channel.");
    case NoResponse::NoRevenue:
        return QCoreApplication::translate(
            "Budget", "No revenue is entered for this channel, so nobody can tell what its money brings.");
    case NoResponse::TooFewPeriods:
        return QCoreApplication::translate(
            "Budget", "Fewer than 12 months have both spend and revenue: too few for a curve.");
    case NoResponse::HardlyVaried:
        return QCoreApplication::translate(
            "Budget", "Spend hardly varied from month to month, so the figures cannot tell what more or less "
                      "of it would bring.");
    case NoResponse::MovedWithAll:
        return QCoreApplication::translate(
            "Budget",
            "Spend only rose and fell with its trend and with the season of all channels, so its own "
            "effect cannot be told from theirs.");
    case NoResponse::RevenueTooRare:
        return QCoreApplication::translate(
            "Budget", "More than a third of the months with spend brought no revenue: too rare for a curve.");
    case NoResponse::Ended:
        return QCoreApplication::translate("Budget", "Nothing was spent in the last three months.");
    }
    return {};
}

QString shortReason(NoResponse reason)
{
    switch (reason) {
    case NoResponse::None:
        return {};
    case NoResponse::NoSpend:
        return QCoreApplication::translate("Budget", "no spend");
    case NoResponse::NoRevenue:
        return QCoreApplication::translate("Budget", "no revenue entered");
    case NoResponse::TooFewPeriods:
        return QCoreApplication::translate("Budget", "fewer than 12 months");
    case NoResponse::HardlyVaried:
        return QCoreApplication::translate("Budget", "spend hardly varied");
    case NoResponse::MovedWithAll:
        return QCoreApplication::translate("Budget", "moved with all channels");
    case NoResponse::RevenueTooRare:
        return QCoreApplication::translate("Budget", "revenue too rare");
    case NoResponse::Ended:
        return QCoreApplication::translate("Budget", "ended");
    }
    return {};
}

QString refusal(const BudgetBoard &board)
{
    switch (board.reason) {
    case NoBudget::None:
        return {};
    case NoBudget::NoSpend:
        return QCoreApplication::translate(
            "Budget", "No channel has spend of finished months: there is nothing to split yet.");
    case NoBudget::OneChannel:
        return QCoreApplication::translate("Budget",
                                           "Only one channel has spend: there is nothing to split.");
    case NoBudget::NothingKnown:
        break;
    case NoBudget::LimitsLow:
        return QCoreApplication::translate(
            "Budget",
            "The limits of the channels hold less than the total. Raise a limit or lower the total.");
    case NoBudget::LimitsHigh:
        return QCoreApplication::translate(
            "Budget", "The least that the channels must get is more than the total. Lower a limit or raise "
                      "the total.");
    }
    const QString lead = QCoreApplication::translate(
        "Budget", "The figures of fewer than two channels tell how revenue answers to spend, so no split is "
                  "suggested.");
    const QString most = ofMostChannels(board.commonReason);
    return most.isEmpty() ? lead : lead + u' ' + most;
}

QString gainSentence(const BudgetBoard &board, const BudgetOutcome &outcome, const Format &format,
                     const PeriodNames &periods)
{
    const auto money = [&](double value) { return format.shortMoney(value); };
    const analysis::SplitGain &gain = outcome.gain;
    const double present = board.present.expected;
    constexpr double cent = 0.005;
    if (std::abs(outcome.total - board.total) > cent) {
        const auto change = [&](double value) {
            return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + money(std::abs(value));
        };
        //: %1 to %3 changes of revenue, %4 money, %5 change of spend; all changes with their sign
        return filled(QCoreApplication::translate(
                          "Budget", "Revenue is expected to change by %1 (in 8 of 10 cases %2 to %3) against "
                                    "the present split of %4, with spend changed by %5."),
                      {change(gain.mean), change(gain.band.low), change(gain.band.high), money(board.total),
                       change(outcome.total - board.total)});
    }
    const QString share = format.percent(present > 0 ? std::abs(gain.mean) / present : 0);
    // What rounds to nothing is nothing.
    if (std::abs(gain.mean) < 0.0005 * present && gain.band.high - gain.band.low < 0.001 * present)
        return QCoreApplication::translate("Budget",
                                           "This split is expected to bring as much as the present one.");
    const QStringList args{money(std::abs(gain.mean)), share, periods.longName(board.period),
                           money(std::abs(gain.band.low)), money(std::abs(gain.band.high))};
    if (gain.mean >= 0) {
        return gain.band.low >= 0
                   ? filled(QCoreApplication::translate(
                                "Budget", "%3: expected gain in revenue %1 (%2) against the present split of "
                                          "the same total. In 8 of 10 cases it lies between %4 and %5."),
                            args)
                   : filled(QCoreApplication::translate(
                                "Budget", "%3: expected gain in revenue %1 (%2) against the present split of "
                                          "the same total. In 8 of 10 cases it lies between a loss of %4 and "
                                          "a gain of %5: it may bring nothing."),
                            args);
    }
    return gain.band.high <= 0
               ? filled(QCoreApplication::translate(
                            "Budget", "%3: expected loss of revenue %1 (%2) against the present split of the "
                                      "same total. In 8 of 10 cases it lies between %5 and %4."),
                        args)
               : filled(QCoreApplication::translate(
                            "Budget", "%3: expected loss of revenue %1 (%2) against the present split of the "
                                      "same total. In 8 of 10 cases it lies between a loss of %4 and a gain "
                                      "of %5."),
                        args);
}

QString sourceSentence(const BudgetBoard &board, const PeriodNames &periods)
{
    return filled(QCoreApplication::translate(
                      "Budget", "Figures: %1. Media mix model: diminishing returns, carry-over into later "
                                "months, season and trend set aside."),
                  {periods.rangeName(board.history)});
}

QString cautionSentence()
{
    return QCoreApplication::translate(
        "Budget", "Correlation is no proof: the curves show what went together so far. Move money in steps "
                  "and compare, or prove it by a test with a control group.");
}

} // namespace vekha::wording
