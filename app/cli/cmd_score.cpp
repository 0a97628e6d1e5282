// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/workspace/cardresults.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::cli {

using scorecards::Scorecard;

namespace {

bool isNamed(const Scorecard &card, const QString &folded)
{
    return foldedName(card.name.en) == folded || foldedName(card.name.ru) == folded ||
           foldedName(card.holder) == folded;
}

Expected<std::vector<Scorecard>> cardsAsked(const Session &session, const store::Content &content)
{
    std::vector<Scorecard> cards;
    const QString name = session.arguments().value(QStringLiteral("scorecard"));
    const QString folded = foldedName(name);
    for (const Scorecard &card : content.scorecards) {
        if (name.isEmpty() ? !card.archived : isNamed(card, folded))
            cards.push_back(card);
    }
    if (cards.empty() && !name.isEmpty())
        return failed(Error{ErrorCode::UnknownScorecard, {name}, {}, 0, {}, -1, 0});
    return cards;
}

QString reasonOf(const scorecards::RowResult &row)
{
    if (row.isBelowFloor)
        return QStringLiteral("below_floor");
    return row.attainment ? QString() : targets::codeOf(row.noAttainment);
}

QJsonObject jsonOf(const CardPeriod &card, const Words &words, Language language)
{
    QJsonArray rows;
    for (size_t i = 0; i < card.rules.rows.size(); ++i) {
        const scorecards::CardRow &rule = card.rules.rows[i];
        const scorecards::RowResult &row = card.result.rows[i];
        rows.append(QJsonObject{{QStringLiteral("metric"), rule.metric},
                                {QStringLiteral("channel"), cli::jsonOf(words.channelKey(rule.channel))},
                                {QStringLiteral("weight"), rule.weight},
                                {QStringLiteral("weight_counted"), row.weight},
                                {QStringLiteral("actual"), cli::jsonOf(row.actual)},
                                {QStringLiteral("target"), cli::jsonOf(row.target)},
                                {QStringLiteral("attainment"), cli::jsonOf(row.attainment)},
                                {QStringLiteral("result"), cli::jsonOf(row.result)},
                                {QStringLiteral("complete"), row.complete},
                                {QStringLiteral("reason"), cli::jsonOf(reasonOf(row))}});
    }
    return {{QStringLiteral("scorecard"), card.rules.name.in(language)},
            {QStringLiteral("holder"), cli::jsonOf(card.rules.holder)},
            {QStringLiteral("period"), words.periods.fiscalCalendar().code(card.period)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("total"), cli::jsonOf(card.result.total)},
            {QStringLiteral("payout_share"), cli::jsonOf(card.result.payoutShare)},
            {QStringLiteral("payout"), cli::jsonOf(card.result.payout)},
            {QStringLiteral("complete"), card.result.complete}};
}

void printForPeople(const CardPeriod &card, const Words &words, Language language)
{
    const auto percent = [&](std::optional<double> share) {
        return share ? words.format.percent(*share) : wording::Format::missing();
    };
    writeOut(
        QStringLiteral("%1, %2, %3\n")
            .arg(card.rules.name.in(language), card.rules.holder, words.periods.inlineName(card.period)));
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Metric"));
    table.addColumn(QCoreApplication::translate("Cli", "Channel"));
    table.addColumn(QCoreApplication::translate("Cli", "Weight"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Actual"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Target"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Attainment"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Result"), Table::Align::Right);
    for (size_t i = 0; i < card.rules.rows.size(); ++i) {
        const scorecards::CardRow &rule = card.rules.rows[i];
        const scorecards::RowResult &row = card.result.rows[i];
        const metrics::Metric *metric = words.content->catalog.find(rule.metric);
        const auto value = [&](std::optional<double> number) {
            return metric != nullptr ? words.format.metricValue(*metric, number) : wording::Format::missing();
        };
        table.addRow({words.names.metric(rule.metric), words.names.channel(rule.channel),
                      words.format.percent(rule.weight, 0), value(row.actual), value(row.target),
                      words.format.attainment(row.attainment), percent(row.result)});
    }
    table.print();
    writeOut(
        QCoreApplication::translate("Cli", "Total: %1, payout: %2 of the bonus")
            .arg(percent(card.result.total), percent(card.result.payoutShare)) +
        (card.result.payout ? QStringLiteral(" = ") + words.format.money(*card.result.payout) : QString()) +
        QStringLiteral("\n\n"));
}

Expected<calendar::Period> periodAsked(const Session &session, const Workspace &workspace,
                                       const CardBook &book, const Scorecard &card)
{
    if (!session.arguments().has(QStringLiteral("period"))) {
        const calendar::Day today = calendar::dayOf(workspace.today());
        return book.periodOf(card, std::min(workspace.dataEnd().value_or(today), today));
    }
    const auto period = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
    if (!period)
        return period;
    // A card of quarters asked for a month, or the other way round, is computed for just that period.
    return *period;
}

} // namespace

Outcome showScore(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Words words(**workspace, session.language());
    const auto cards = cardsAsked(session, *words.content);
    if (!cards)
        return tl::unexpected(cards.error());
    const auto book = CardBook::load(**workspace);
    if (!book)
        return failed(book.error());
    QJsonArray documents;
    for (const Scorecard &card : *cards) {
        const auto period = periodAsked(session, **workspace, *book, card);
        if (!period)
            return tl::unexpected(period.error());
        const auto found = book->result(card, *period);
        if (!found)
            return failed(found.error());
        documents.append(jsonOf(*found, words, session.language()));
        if (!session.wantsJson())
            printForPeople(*found, words, session.language());
    }
    if (!session.wantsJson()) {
        if (cards->empty())
            writeOut(QCoreApplication::translate("Cli", "There are no scorecards yet.") + u'\n');
        return {};
    }
    // One card is one document; of several the first is, with all of them in a list.
    QJsonObject document = documents.isEmpty() ? QJsonObject() : documents.first().toObject();
    if (documents.size() != 1)
        document.insert(QStringLiteral("scorecards"), documents);
    printJson(document);
    return {};
}

} // namespace vekha::cli
