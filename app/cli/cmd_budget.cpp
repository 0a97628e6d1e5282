// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/budgetwords.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

constexpr double usualStep = 1000; ///< of money, for marginal returns

Expected<BudgetRequest> requestOf(const Session &session, const Workspace &workspace)
{
    BudgetRequest request;
    if (session.arguments().has(QStringLiteral("total"))) {
        const auto total = numberOf(session.arguments().value(QStringLiteral("total")), metrics::Unit::Money,
                                    session.language());
        if (!total)
            return tl::unexpected(total.error());
        if (*total < 0.01)
            return wrongUsage(QCoreApplication::translate("Cli", "The total must be more than nothing."));
        request.total = *total;
    }
    if (session.arguments().has(QStringLiteral("period"))) {
        const auto period = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
        if (!period)
            return tl::unexpected(period.error());
        if (calendar::monthsIn(period->granularity) == 0)
            return wrongUsage(QCoreApplication::translate(
                "Cli", "A budget is for a month, a quarter, a half-year or a year."));
        request.period = *period;
    }
    return request;
}

QJsonObject rowOf(const BudgetBoard &board, size_t i, const Words &words)
{
    const BudgetChannel &channel = board.channels[i];
    const bool suggested = board.hasSuggestion();
    const auto whereKnown = [&](std::optional<double> value) {
        return suggested ? jsonOf(value) : QJsonValue();
    };
    return {
        {QStringLiteral("channel"), words.channelKey(channel.channel)},
        {QStringLiteral("spend_now"), channel.now},
        {QStringLiteral("spend_suggested"), whereKnown(channel.suggested)},
        {QStringLiteral("revenue_now"), jsonOf(board.present.revenue[i])},
        {QStringLiteral("revenue_expected"), suggested ? jsonOf(board.suggestion.revenue[i]) : QJsonValue()},
        {QStringLiteral("marginal_now"), jsonOf(board.present.marginal[i])},
        {QStringLiteral("marginal_suggested"),
         suggested ? jsonOf(board.suggestion.marginal[i]) : QJsonValue()},
        {QStringLiteral("spend_usual"), channel.usualSpend},
        {QStringLiteral("limit_low"), channel.limits.low},
        {QStringLiteral("limit_high"), channel.limits.high},
        {QStringLiteral("romi"), jsonOf(channel.romi)},
        {QStringLiteral("cac"), jsonOf(channel.cac)},
        {QStringLiteral("spend_share"), jsonOf(channel.spendShare)},
        {QStringLiteral("revenue_share"), jsonOf(channel.revenueShare)},
        {QStringLiteral("customer_share"), jsonOf(channel.customerShare)},
        {QStringLiteral("reason"), jsonOf(QString::fromLatin1(analysis::codeOf(channel.reason)))},
        {QStringLiteral("reason_text"), jsonOf(wording::sentence(channel.reason))},
    };
}

void printAsJson(const BudgetBoard &board, const Words &words)
{
    QJsonArray rows;
    for (size_t i = 0; i < board.channels.size(); ++i)
        rows.append(rowOf(board, i, words));
    const analysis::SplitGain &gain = board.suggestion.gain;
    const auto known = [&](double value) { return board.hasSuggestion() ? QJsonValue(value) : QJsonValue(); };
    printJson({{QStringLiteral("total"), board.total},
               {QStringLiteral("period"), words.periods.fiscalCalendar().code(board.period)},
               {QStringLiteral("rows"), rows},
               {QStringLiteral("gain"), known(gain.mean)},
               {QStringLiteral("gain_lo80"), known(gain.band.low)},
               {QStringLiteral("gain_hi80"), known(gain.band.high)},
               {QStringLiteral("reason"), jsonOf(QString::fromLatin1(reasonCodeOf(board)))},
               {QStringLiteral("reason_text"), jsonOf(wording::refusal(board))},
               {QStringLiteral("note"), wording::cautionSentence()}});
}

void printTable(const BudgetBoard &board, const Words &words)
{
    const metrics::MetricCatalog &catalog = words.content->catalog;
    const auto indexOf = [&](const char *id) { return catalog.indexOf(QLatin1String(id)).value_or(0); };
    const metrics::Metric &spend = catalog.at(indexOf("spend"));
    const auto money = [&](std::optional<double> value) {
        return value ? words.format.metricValue(spend, value) : words.format.missing();
    };
    const BudgetOutcome now = board.outcomeOf(board.usualSplit());
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Channel"));
    table.addColumn(QCoreApplication::translate("Cli", "Spend now"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Suggested"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Change"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Revenue now"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Revenue expected"), Table::Align::Right);
    table.addColumn(
        QCoreApplication::translate("Cli", "The next %1 bring").arg(words.format.money(usualStep)),
        Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Why not"));
    for (size_t i = 0; i < board.channels.size(); ++i) {
        const BudgetChannel &channel = board.channels[i];
        const bool suggested = board.hasSuggestion() && channel.isKnown();
        const auto marginal = board.present.marginal[i];
        table.addRow({words.names.channel(channel.channel), money(channel.usualSpend),
                      suggested ? money(channel.suggested) : QString(),
                      suggested && channel.usualSpend > 0
                          ? words.format.signedPercent(channel.suggested / channel.usualSpend - 1)
                          : QString(),
                      money(now.revenue[i]), suggested ? money(board.suggestion.revenue[i]) : QString(),
                      marginal ? money(*marginal * usualStep) : QString(),
                      wording::shortReason(channel.reason)});
    }
    table.print();
}

void printForPeople(const BudgetBoard &board, const Words &words)
{
    printTable(board, words);
    if (!board.hasSuggestion()) {
        writeOut(wording::refusal(board) + u'\n');
        return;
    }
    for (const QString &line : {wording::gainSentence(board, board.suggestion, words.format, words.periods),
                                wording::sourceSentence(board, words.periods), wording::cautionSentence()})
        writeOut(line + u'\n');
}

} // namespace

Outcome budget(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto request = requestOf(session, **workspace);
    if (!request)
        return tl::unexpected(request.error());
    const auto board = budgetBoard(**workspace, *request);
    if (!board)
        return failed(board.error());
    const Words words(**workspace, session.language());
    if (session.wantsJson())
        printAsJson(*board, words);
    else
        printForPeople(*board, words);
    return {};
}

} // namespace vekha::cli
