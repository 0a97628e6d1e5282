// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/calendar/comparison.h"
#include "core/exchange/factscsv.h"
#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::cli {

using calendar::DayRange;
using calendar::Granularity;
using facts::Group;

namespace {

/// The question, and how its periods are called.
struct Question {
    facts::Query query;
    QStringList periods;     ///< codes, one a bucket
    QStringList periodNames; ///< for people
};

Outcome readMetrics(const Session &session, const Workspace &workspace, facts::Query &query)
{
    for (const QString &given : session.arguments().values(QStringLiteral("metric"))) {
        for (const QString &id : given.split(u',', Qt::SkipEmptyParts)) {
            const auto metric = metricOf(workspace, id.trimmed());
            if (!metric)
                return tl::unexpected(metric.error());
            query.metrics.push_back(*metric);
        }
    }
    if (query.metrics.empty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say which metrics: --metric ID[,ID..]."));
    return {};
}

Outcome readRows(const Session &session, const Workspace &workspace, facts::Query &query)
{
    for (const QString &name : session.arguments().values(QStringLiteral("channel"))) {
        const auto channel = channelOf(workspace, name);
        if (!channel)
            return tl::unexpected(channel.error());
        query.channels.push_back(*channel);
    }
    const QStringList words = QStringLiteral("none channel campaign type").split(u' ');
    const auto by = session.oneOf(QStringLiteral("by"), words, words.front());
    if (!by)
        return tl::unexpected(by.error());
    constexpr facts::Split splits[] = {facts::Split::None, facts::Split::Channel, facts::Split::Campaign,
                                       facts::Split::Type};
    query.split = splits[words.indexOf(*by)];
    query.total = query.split == facts::Split::None;
    return {};
}

Expected<std::optional<calendar::Period>> periodOption(const Session &session, const Workspace &workspace,
                                                       const QString &option)
{
    if (!session.arguments().has(option))
        return std::optional<calendar::Period>();
    const auto period = periodOf(workspace, session.arguments().value(option));
    if (!period)
        return tl::unexpected(period.error());
    return *period;
}

// Without --every: periods of the kind that --from (or --to) names; months if neither is there.
Expected<QString> everyOf(const Session &session, const std::optional<calendar::Period> &named)
{
    return session.oneOf(QStringLiteral("every"),
                         QStringLiteral("day week month quarter half year all").split(u' '),
                         calendar::codeOf(named ? named->granularity : Granularity::Month));
}

Outcome readPeriods(const Session &session, const Workspace &workspace, const Words &words,
                    Question &question)
{
    const auto from = periodOption(session, workspace, QStringLiteral("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = periodOption(session, workspace, QStringLiteral("to"));
    if (!to)
        return tl::unexpected(to.error());
    const auto every = everyOf(session, *from ? *from : *to);
    if (!every)
        return tl::unexpected(every.error());
    DayRange range;
    const auto start = workspace.dataStart();
    const auto end = workspace.dataEnd();
    if ((!*from && !start) || (!*to && !end))
        return {}; // no figures at all: no rows
    range.first = *from ? (*from)->days().first : *start;
    range.last = *to ? (*to)->days().last : *end;
    if (range.isEmpty() && *from && *to)
        return failed(QCoreApplication::translate("Cli", "--from lies after --to."));
    if (range.isEmpty())
        return {};
    const calendar::FiscalCalendar calendar = workspace.calendar();
    if (*every == u"all") {
        const auto period = calendar::periodCovering(calendar, range);
        question.query.buckets = {{range, period ? std::optional(period->granularity) : std::nullopt}};
        question.periods = QStringList{QStringLiteral("all")};
        question.periodNames = QStringList{words.periods.rangeName(range)};
        return {};
    }
    const Granularity kind = calendar::granularityFromCode(*every).value_or(Granularity::Month);
    for (const calendar::Period &period : calendar.periodsIn(kind, range)) {
        question.query.buckets.push_back({period.days(), kind});
        question.periods.append(calendar.code(period));
        question.periodNames.append(words.periods.longName(period));
    }
    return {};
}

/// Channel and campaign of a group of rows; a total of one filtered channel is that channel's.
struct GroupNames {
    QString channel;
    QString campaign;
    QString type;
};
GroupNames namesOf(const Group &group, const facts::Query &query, const Words &words)
{
    switch (group.kind) {
    case Group::Kind::Total:
        return {query.channels.size() == 1 ? words.channelKey(query.channels.front()) : QString(), {}, {}};
    case Group::Kind::Channel:
        return {words.channelKey(group.channel), {}, {}};
    case Group::Kind::Campaign:
        return {words.channelKey(group.channel),
                group.campaign == CampaignId::None ? QString() : words.names.campaign(group.campaign),
                {}};
    case Group::Kind::Type:
        return {{}, {}, codeOf(group.type)};
    }
    return {};
}

/// Calls `row(metric, group, bucket, value)` for every figure, in the order in which it is shown.
template <class Row> void eachRow(const facts::Answer &answer, const Row &row)
{
    for (int metric = 0; metric < answer.metrics; ++metric) {
        for (int group = 0; group < int(answer.groups.size()); ++group) {
            for (int bucket = 0; bucket < int(answer.buckets.size()); ++bucket)
                row(metric, group, bucket, answer.at(metric, group, bucket));
        }
    }
}

void printAsJson(const facts::Answer &answer, const Question &question, const Words &words)
{
    QJsonArray rows;
    eachRow(answer, [&](int metric, int group, int bucket, const facts::Value &value) {
        const Group &of = answer.groups[size_t(group)];
        const GroupNames names = namesOf(of, question.query, words);
        const DayRange days = answer.buckets[size_t(bucket)].days;
        QJsonObject row{
            {QStringLiteral("metric"), words.content->catalog.at(question.query.metrics[size_t(metric)]).id},
            {QStringLiteral("channel"), jsonOf(names.channel)},
            {QStringLiteral("campaign"), jsonOf(names.campaign)},
            {QStringLiteral("period"), question.periods[bucket]},
            {QStringLiteral("from"), calendar::dateOf(days.first).toString(Qt::ISODate)},
            {QStringLiteral("to"), calendar::dateOf(days.last).toString(Qt::ISODate)},
            {QStringLiteral("value"), jsonOf(value.number)},
            {QStringLiteral("complete"), value.complete},
            {QStringLiteral("running"), value.running},
            {QStringLiteral("reason"),
             value.hasNumber() ? QJsonValue() : jsonOf(facts::codeOf(value.reason))},
            {QStringLiteral("reason_text"), jsonOf(words.reasonText(value))},
            {QStringLiteral("note"), jsonOf(words.notesText(value))}};
        if (of.kind == Group::Kind::Type)
            row.insert(QStringLiteral("type"), names.type);
        rows.append(row);
    });
    printJson({{QStringLiteral("rows"), rows}});
}

void printAsCsv(const facts::Answer &answer, const Question &question, const Words &words)
{
    const bool byType = question.query.split == facts::Split::Type;
    writeOut(QByteArray(byType ? "metric,type,period,value,complete,reason,note\n"
                               : "metric,channel,campaign,period,value,complete,reason,note\n"));
    eachRow(answer, [&](int metric, int group, int bucket, const facts::Value &value) {
        const GroupNames names = namesOf(answer.groups[size_t(group)], question.query, words);
        QStringList cells{words.content->catalog.at(question.query.metrics[size_t(metric)]).id};
        cells += byType ? QStringList{names.type} : QStringList{names.channel, names.campaign};
        cells.append(question.periods[bucket]);
        QByteArray line;
        for (const QString &cell : cells)
            line += exchange::csvCell(cell) + ',';
        // A number goes unguarded: a minus in front is no formula.
        line += exactText(value.number).toLatin1() + (value.complete ? ",true," : ",false,");
        line += (value.hasNumber() ? QByteArray() : facts::codeOf(value.reason).toLatin1()) + ',';
        writeOut(line + exchange::csvCell(words.notesText(value)) + '\n');
    });
}

QString shownGroup(const Group &group, const GroupNames &names, const Words &words)
{
    if (group.kind == Group::Kind::Type)
        return wording::channelTypeName(group.type);
    if (group.kind == Group::Kind::Campaign)
        return names.channel + QStringLiteral(" / ") +
               (names.campaign.isEmpty() ? wording::withoutCampaignName() : names.campaign);
    if (group.kind == Group::Kind::Channel)
        return words.names.channel(group.channel);
    return names.channel.isEmpty() ? wording::allChannelsName() : names.channel;
}

void printForPeople(const facts::Answer &answer, const Question &question, const Words &words)
{
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Metric"));
    table.addColumn(QCoreApplication::translate("Cli", "Channel"));
    table.addColumn(QCoreApplication::translate("Cli", "Period"));
    table.addColumn(QCoreApplication::translate("Cli", "Value"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Incomplete"));
    table.addColumn(QCoreApplication::translate("Cli", "Remark"));
    eachRow(answer, [&](int metric, int group, int bucket, const facts::Value &value) {
        const MetricIndex index = question.query.metrics[size_t(metric)];
        const Group &of = answer.groups[size_t(group)];
        table.addRow({words.names.metric(index), shownGroup(of, namesOf(of, question.query, words), words),
                      question.periodNames[bucket],
                      words.format.metricValue(words.content->catalog.at(index), value.number),
                      yesMark(value.hasNumber() && !value.complete),
                      value.hasNumber() ? words.notesText(value) : words.reasonText(value)});
    });
    if (table.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "There are no figures.") + u'\n');
    table.print();
}

Outcome readQuestion(const Session &session, const Workspace &workspace, const Words &words,
                     Question &question)
{
    question.query.today = workspace.today();
    if (const Outcome read = readMetrics(session, workspace, question.query); !read)
        return read;
    if (const Outcome read = readRows(session, workspace, question.query); !read)
        return read;
    return readPeriods(session, workspace, words, question);
}

} // namespace

Outcome showValues(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const bool csv = session.arguments().has(QStringLiteral("csv"));
    if (csv && session.wantsJson())
        return wrongUsage(
            QCoreApplication::translate("Cli", "--csv and --json cannot be asked for together."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Words words(**workspace, session.language());
    Question question;
    if (const Outcome read = readQuestion(session, **workspace, words, question); !read)
        return read;
    facts::Answer answer;
    if (!question.query.buckets.empty()) {
        auto computed = (*workspace)->evaluate(question.query);
        if (!computed)
            return failed(computed.error());
        answer = std::move(*computed);
    }
    if (session.wantsJson())
        printAsJson(answer, question, words);
    else if (csv)
        printAsCsv(answer, question, words);
    else
        printForPeople(answer, question, words);
    return {};
}

} // namespace vekha::cli
