// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/causes.h"
#include "core/wording/reasons.h"
#include "core/workspace/explain.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

using Compare = ViewState::Compare;

Expected<ExplainRequest> requestOf(const Session &session, const Workspace &workspace)
{
    const auto against =
        session.oneOf(QStringLiteral("against"), QStringLiteral("previous year_ago target").split(u' '),
                      QStringLiteral("previous"));
    if (!against)
        return tl::unexpected(against.error());
    if (!session.arguments().has(QStringLiteral("metric")))
        return wrongUsage(QCoreApplication::translate("Cli", "explain needs --metric."));
    const auto metric = metricOf(workspace, session.arguments().value(QStringLiteral("metric")));
    if (!metric)
        return tl::unexpected(metric.error());
    ExplainRequest request;
    request.metric = *metric;
    if (session.arguments().has(QStringLiteral("channel"))) {
        const auto channel = channelOf(workspace, session.arguments().value(QStringLiteral("channel")), true);
        if (!channel)
            return tl::unexpected(channel.error());
        request.channel = *channel;
    }
    const calendar::Day day = workspace.dataEnd().value_or(calendar::dayOf(workspace.today()));
    request.view.period = workspace.calendar().periodOf(calendar::Granularity::Month, day);
    if (session.arguments().has(QStringLiteral("period"))) {
        const auto period = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
        if (!period)
            return tl::unexpected(period.error());
        request.view.period = *period;
    }
    request.view.days = request.view.period->days();
    request.view.compare = *against == u"target"     ? Compare::Target
                           : *against == u"year_ago" ? Compare::YearAgo
                                                     : Compare::Previous;
    return request;
}

QString shiftCode(const InputCause &cause)
{
    QStringList words;
    for (const metrics::Shift shift : cause.shifts)
        words += shift == metrics::Shift::Previous ? QStringLiteral("previous") : QStringLiteral("year_ago");
    return words.join(u' ');
}

QJsonArray inputsOf(const Explanation &explanation, const Words &words)
{
    QJsonArray inputs;
    for (const InputCause &cause : explanation.inputs)
        inputs.append(QJsonObject{{QStringLiteral("metric"), words.content->catalog.at(cause.input).id},
                                  {QStringLiteral("shift"), jsonOf(shiftCode(cause))},
                                  {QStringLiteral("from"), jsonOf(cause.from)},
                                  {QStringLiteral("to"), jsonOf(cause.to)},
                                  {QStringLiteral("contribution"), cause.contribution}});
    if (explanation.rest != 0)
        inputs.append(QJsonObject{{QStringLiteral("metric"), QJsonValue()},
                                  {QStringLiteral("kind"), QStringLiteral("rest")},
                                  {QStringLiteral("contribution"), explanation.rest}});
    return inputs;
}

QJsonArray channelsOf(const Explanation &explanation, const Words &words)
{
    QJsonArray channels;
    for (const PartCause &cause : explanation.parts) {
        const analysis::PartContribution &part = cause.part;
        QJsonObject row{{QStringLiteral("channel"), words.channelKey(cause.group.channel)},
                        {QStringLiteral("from"), jsonOf(part.from)},
                        {QStringLiteral("to"), jsonOf(part.to)},
                        {QStringLiteral("rate"), jsonOf(part.rate)},
                        {QStringLiteral("mix"), jsonOf(part.mix)},
                        {QStringLiteral("contribution"), part.contribution},
                        {QStringLiteral("begun"), part.begun},
                        {QStringLiteral("stopped"), part.stopped}};
        if (cause.group.kind == facts::Group::Kind::Campaign)
            row.insert(QStringLiteral("campaign"), words.names.campaign(cause.group.campaign));
        channels.append(row);
    }
    if (explanation.outsideParts != 0)
        channels.append(QJsonObject{{QStringLiteral("channel"), QJsonValue()},
                                    {QStringLiteral("kind"), QStringLiteral("outside")},
                                    {QStringLiteral("contribution"), explanation.outsideParts}});
    return channels;
}

QString textOf(const Explanation &explanation, const Words &words)
{
    return wording::sentences(explanation, words.content->catalog.at(explanation.metric), words.format,
                              words.periods, words.names)
        .join(u' ');
}

QString whyNot(const Explanation &explanation, const Words &words)
{
    const facts::Value &value = explanation.to.hasNumber() ? explanation.from : explanation.to;
    if (explanation.against == Compare::Target && explanation.to.hasNumber())
        return QCoreApplication::translate("Cli", "There is no target for this period.");
    const QString reason = words.reasonText(value);
    return reason.isEmpty() ? QCoreApplication::translate("Cli", "There is nothing to compare with.")
                            : reason;
}

QJsonObject documentOf(const Explanation &explanation, const Workspace &workspace,
                       const ExplainRequest &request, const Words &words)
{
    static const char *const againstWords[]{"previous", "year_ago", "target"};
    QJsonObject document{
        {QStringLiteral("metric"), words.content->catalog.at(explanation.metric).id},
        {QStringLiteral("period"), workspace.calendar().code(*request.view.period)},
        {QStringLiteral("against"), QString::fromLatin1(againstWords[int(explanation.against)])},
        {QStringLiteral("from"), jsonOf(explanation.from.number)},
        {QStringLiteral("to"), jsonOf(explanation.to.number)},
        {QStringLiteral("change"), explanation.explained ? QJsonValue(explanation.change()) : QJsonValue()},
        {QStringLiteral("inputs"), inputsOf(explanation, words)},
        {QStringLiteral("channels"), channelsOf(explanation, words)},
        {QStringLiteral("text"), textOf(explanation, words)}};
    if (!explanation.explained) {
        const facts::Value &value = explanation.to.hasNumber() ? explanation.from : explanation.to;
        const QString code = facts::codeOf(value.reason);
        document.insert(QStringLiteral("reason"),
                        explanation.against == Compare::Target && explanation.to.hasNumber()
                            ? QStringLiteral("no_target")
                        : code.isEmpty() ? QStringLiteral("no_data")
                                         : code);
        document.insert(QStringLiteral("reason_text"), whyNot(explanation, words));
    }
    return document;
}

void printLines(const Explanation &explanation, const metrics::Metric &metric, const Words &words)
{
    const auto difference = [&](std::optional<double> number) {
        return number ? words.format.signedValue(metric, *number) : QString();
    };
    Table inputs;
    inputs.addColumn(QCoreApplication::translate("Cli", "Input"));
    inputs.addColumn(QCoreApplication::translate("Cli", "Contribution"), Table::Align::Right);
    for (const InputCause &cause : explanation.inputs)
        inputs.addRow({wording::causeName(cause, words.names), difference(cause.contribution)});
    if (explanation.rest != 0)
        inputs.addRow({wording::restName(explanation.against), difference(explanation.rest)});
    Table channels;
    channels.addColumn(QCoreApplication::translate("Cli", "Channel"));
    channels.addColumn(QCoreApplication::translate("Cli", "Before"), Table::Align::Right);
    channels.addColumn(QCoreApplication::translate("Cli", "Now"), Table::Align::Right);
    channels.addColumn(QCoreApplication::translate("Cli", "Rate"), Table::Align::Right);
    channels.addColumn(QCoreApplication::translate("Cli", "Mix"), Table::Align::Right);
    channels.addColumn(QCoreApplication::translate("Cli", "Contribution"), Table::Align::Right);
    for (const PartCause &cause : explanation.parts)
        channels.addRow({wording::causeName(cause, words.names),
                         words.format.metricValue(metric, cause.part.from),
                         words.format.metricValue(metric, cause.part.to), difference(cause.part.rate),
                         difference(cause.part.mix), difference(cause.part.contribution)});
    if (explanation.outsideParts != 0)
        channels.addRow({wording::outsidePartsName(explanation.against),
                         {},
                         {},
                         {},
                         {},
                         difference(explanation.outsideParts)});
    for (const Table &table : {inputs, channels}) {
        if (table.isEmpty())
            continue;
        writeOut(QStringLiteral("\n"));
        table.print();
    }
}

} // namespace

Outcome explainChange(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto request = requestOf(session, **workspace);
    if (!request)
        return tl::unexpected(request.error());
    const auto explanation = explain(**workspace, *request);
    if (!explanation)
        return failed(explanation.error());
    const Words words(**workspace, session.language());
    if (session.wantsJson()) {
        printJson(documentOf(*explanation, **workspace, *request, words));
        return {};
    }
    if (!explanation->explained) {
        writeOut(whyNot(*explanation, words) + u'\n');
        return {};
    }
    writeOut(textOf(*explanation, words) + u'\n');
    printLines(*explanation, words.content->catalog.at(explanation->metric), words);
    return {};
}

} // namespace vekha::cli
