// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

using targets::TargetKey;

namespace {

Expected<TargetKey> keyOf(const Session &session, const Workspace &workspace)
{
    const auto metric = metricOf(workspace, session.argument(1));
    if (!metric)
        return tl::unexpected(metric.error());
    const auto channel = channelOf(workspace, session.argument(2), true);
    if (!channel)
        return tl::unexpected(channel.error());
    const auto period = periodOf(workspace, session.argument(3));
    if (!period)
        return tl::unexpected(period.error());
    return TargetKey{session.argument(1), *channel, *period};
}

Expected<targets::TargetText> textOf(const Session &session, metrics::Unit unit)
{
    const Arguments &arguments = session.arguments();
    const auto against =
        session.oneOf(QStringLiteral("against"), {QStringLiteral("previous"), QStringLiteral("year_ago")},
                      QStringLiteral("previous"));
    if (!against)
        return tl::unexpected(against.error());
    const auto better =
        session.oneOf(QStringLiteral("better"), {QStringLiteral("up"), QStringLiteral("down")});
    if (!better)
        return tl::unexpected(better.error());
    const auto spread = session.oneOf(QStringLiteral("spread"),
                                      {targets::codeOf(targets::Spreading::Even),
                                       targets::codeOf(targets::Spreading::LastYear),
                                       targets::codeOf(targets::Spreading::Trend)},
                                      targets::codeOf(targets::Spreading::Even));
    if (!spread)
        return tl::unexpected(spread.error());
    targets::TargetText text;
    for (const auto each : {targets::Spreading::LastYear, targets::Spreading::Trend}) {
        if (*spread == targets::codeOf(each))
            text.spread = each;
    }
    text.text = session.argument(4);
    text.onYearAgo = *against == u"year_ago";
    if (!better->isEmpty())
        text.direction = metrics::directionFromCode(*better).value_or(metrics::Direction::Up);
    if (arguments.has(QStringLiteral("baseline"))) {
        const auto baseline = numberOf(arguments.value(QStringLiteral("baseline")), unit, session.language());
        if (!baseline)
            return tl::unexpected(baseline.error());
        text.baseline = *baseline;
    }
    return text;
}

/// The figure that a change ("+10%") refers to.
std::optional<double> referenceOf(const Workspace &workspace, const TargetKey &key, bool yearAgo)
{
    const auto metric = workspace.metricNamed(key.metric);
    const auto period = yearAgo ? key.period.yearAgo() : std::optional(key.period.shifted(-1));
    if (!metric || !period)
        return std::nullopt;
    facts::Query query;
    query.metrics = {*metric};
    query.buckets = {{period->days(), period->granularity}};
    if (key.channel != ChannelId::All)
        query.channels = {key.channel};
    query.today = workspace.today();
    const auto answer = workspace.evaluate(query);
    if (!answer || answer->groups.empty())
        return std::nullopt;
    return answer->at(0, 0, 0).number;
}

Outcome store(const Session &session, Workspace &workspace, const TargetKey &key,
              const std::optional<targets::Target> &target)
{
    Change change;
    change.kind = ChangeKind::SetTarget;
    change.args = {key.metric, QString::number(number(key.channel)), workspace.calendar().code(key.period)};
    change.edits = {store::SetTargets{{{key, target}}, session.arguments().value(QStringLiteral("why"))}};
    if (const auto applied = workspace.apply(change); !applied)
        return failed(applied.error());
    return {};
}

/// How a target of a quarter or longer parts over its months.
QJsonArray monthsOf(const Workspace &workspace, const targets::Target &target)
{
    QJsonArray list;
    for (const targets::MonthTarget &month : workspace.targets().monthsOf(target)) {
        const auto &of = month.target;
        list.append(
            QJsonObject{{QStringLiteral("period"), workspace.calendar().code(month.month)},
                        {QStringLiteral("target"), jsonOf(of ? std::optional(of->value) : std::nullopt)},
                        {QStringLiteral("low"), jsonOf(of ? of->low : std::nullopt)},
                        {QStringLiteral("high"), jsonOf(of ? of->high : std::nullopt)},
                        {QStringLiteral("by_hand"), month.byHand}});
    }
    return list;
}

QString targetText(const targets::Target &target, const metrics::Metric &metric,
                   const wording::Format &format)
{
    if (target.isBand())
        return QStringLiteral("%1 – %2").arg(format.metricValue(metric, target.low),
                                             format.metricValue(metric, target.high));
    return format.metricValue(metric, target.value);
}

} // namespace

Outcome setTarget(const Session &session)
{
    if (Outcome counted = session.expectArguments(5, 5); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto key = keyOf(session, **workspace);
    if (!key)
        return tl::unexpected(key.error());
    if (session.argument(4) == u"-") {
        if (const Outcome removed = store(session, **workspace, *key, std::nullopt); !removed)
            return removed;
        tell(session, QCoreApplication::translate("Cli", "The target is removed."),
             {{QStringLiteral("target"), QJsonValue()}});
        return {};
    }
    const auto content = (*workspace)->content();
    const metrics::Metric &metric = *content->catalog.find(key->metric);
    const auto text = textOf(session, metric.unit);
    if (!text)
        return tl::unexpected(text.error());
    const auto target = targets::readTarget(
        *key, metric, *text, [&](bool yearAgo) { return referenceOf(**workspace, *key, yearAgo); });
    if (!target)
        return failed(target.error());
    if (const Outcome stored = store(session, **workspace, *key, *target); !stored)
        return stored;
    const Words words(**workspace, session.language());
    tell(session,
         QCoreApplication::translate("Cli", "The target is set: %1")
             .arg(targetText(*target, metric, words.format)),
         {{QStringLiteral("target"), target->value},
          {QStringLiteral("low"), jsonOf(target->low)},
          {QStringLiteral("high"), jsonOf(target->high)},
          {QStringLiteral("months"), monthsOf(**workspace, *target)}});
    return {};
}

} // namespace vekha::cli
