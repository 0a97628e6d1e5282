// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/review.h"
#include "core/workspace/snapshotjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace vekha {

using namespace snapshot;
using calendar::DayRange;
using calendar::Period;
using facts::Value;
using metrics::Metric;
using warnings::Warning;

namespace {

/// The metrics as they were, laid over the built-in ones. As plain inputs: nothing is computed of them.
metrics::MetricCatalog catalogOf(const QJsonArray &list)
{
    std::vector<Metric> metrics;
    for (const QJsonValue json : list) {
        Metric metric;
        metric.id = json["id"_L1].toString();
        metric.name = textOf(json["name"_L1]);
        metric.shortName = textOf(json["short"_L1]);
        metric.unit = fromCode(json["unit"_L1], metrics::Unit::Points, metrics::Unit::Count);
        metric.better = fromCode(json["better"_L1], metrics::Direction::None, metrics::Direction::None);
        metric.fineDecimals = json["fine"_L1].toBool();
        metric.wholePercent = json["whole"_L1].toBool();
        metric.owner = json["owner"_L1].toString();
        metric.closeFrom = json["close"_L1].toDouble(0.9);
        // A built-in one keeps its rules; what is no more built in counts as an input.
        if (const Metric *builtIn = metrics::MetricCatalog::builtIn().find(metric.id))
            metric.rules = builtIn->rules;
        else
            metric.own = true;
        metrics.push_back(std::move(metric));
    }
    if (auto all = metrics::MetricCatalog::with(metrics))
        return *all;
    // A name may have become that of a built-in metric since: then one by one, under its id.
    std::vector<Metric> fitting;
    for (Metric &metric : metrics) {
        fitting.push_back(metric);
        if (metrics::MetricCatalog::with(fitting))
            continue;
        fitting.back().name = {metric.id, metric.id};
        fitting.back().shortName = {};
        if (!metrics::MetricCatalog::with(fitting))
            fitting.pop_back();
    }
    return metrics::MetricCatalog::with(fitting).value_or(metrics::MetricCatalog::builtIn());
}

/// Reads what snapshotwriter.cpp has written.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] ReviewBoard read()
    {
        ReviewBoard board;
        board.catalog = catalogOf(m_json["metrics"_L1].toArray());
        m_catalog = board.catalog;
        board.view.period = periodOf(m_json["period"_L1]);
        board.view.days = board.view.period->days();
        board.view.compare = ViewState::Compare(m_json["compare"_L1].toInt());
        board.today = QDate::fromString(m_json["today"_L1].toString(), Qt::ISODate);
        board.shownDays = rangeOf(m_json["shown"_L1]);
        board.running = m_json["running"_L1].toBool();
        if (m_json.contains("data_end"_L1))
            board.dataEnd = dayOf(m_json["data_end"_L1]);
        if (m_json.contains("compared"_L1))
            board.comparedDays = rangeOf(m_json["compared"_L1]);
        if (m_json.contains("previous"_L1))
            board.previous = periodOf(m_json["previous"_L1]);
        const QJsonArray kpis = m_json["kpis"_L1].toArray(), earlier = m_json["earlier"_L1].toArray();
        for (const QJsonValue json : kpis) {
            ReviewKpi kpi = kpiOf(json);
            if (kpi.metric >= 0)
                board.kpis.push_back(std::move(kpi));
        }
        for (const QJsonValue json : earlier)
            board.earlier.push_back(decisionOf(json));
        readNames(board);
        return board;
    }

private:
    [[nodiscard]] MetricIndex index(const QJsonValue &id) const
    {
        return id.toString().isEmpty() ? -1 : m_catalog.indexOf(id.toString()).value_or(-1);
    }
    static ChannelId channelOf(const QJsonValue &json) { return ChannelId(json.toInt()); }

    void readNames(ReviewBoard &board) const
    {
        const QJsonArray channels = m_json["channels"_L1].toArray(),
                         campaigns = m_json["campaigns"_L1].toArray();
        for (const QJsonValue json : channels) {
            Channel channel;
            channel.id = channelOf(json["id"_L1]);
            channel.name = textOf(json["name"_L1]);
            channel.type = channelTypeFromCode(json["type"_L1].toString()).value_or(ChannelType::Other);
            channel.colour = json["colour"_L1].toInt();
            board.channels.push_back(channel);
        }
        for (const QJsonValue json : campaigns)
            board.campaigns.push_back({CampaignId(json["id"_L1].toInt()), channelOf(json["channel"_L1]),
                                       json["name"_L1].toString(), false});
    }

    [[nodiscard]] Value valueOf(const QJsonValue &json) const
    {
        Value value;
        value.number = numberOf(json["number"_L1]);
        value.reason = fromCode(json["reason"_L1], facts::Reason::TooManySteps,
                                value.number ? facts::Reason::None : facts::Reason::NoData);
        value.culprit = index(json["culprit"_L1]);
        value.complete = json["complete"_L1].toBool();
        value.running = json["running"_L1].toBool();
        const QJsonArray notes = json["notes"_L1].toArray();
        for (const QJsonValue note : notes)
            value.notes.push_back(
                {fromCode(note["kind"_L1], facts::NoteKind::EqualWeights, facts::NoteKind::OptionalAbsent),
                 index(note["metric"_L1]), channelOf(note["channel"_L1]), note["present"_L1].toInt(),
                 note["wanted"_L1].toInt()});
        return value;
    }

    [[nodiscard]] static targets::Pace paceOf(const QJsonValue &json)
    {
        targets::Pace pace;
        pace.shareDue = json["due"_L1].toDouble();
        pace.byLastYear = json["by_last_year"_L1].toBool();
        pace.pace = numberOf(json["pace"_L1]);
        pace.rateSoFar = json["rate"_L1].toDouble();
        pace.rateNeeded = numberOf(json["needed"_L1]);
        pace.daysLeft = json["days_left"_L1].toInt();
        if (json["reached_on"_L1].isString())
            pace.reachedOn = dayOf(json["reached_on"_L1]);
        pace.isReached = json["reached"_L1].toBool();
        return pace;
    }

    [[nodiscard]] targets::Standing standingOf(const QJsonValue &json, const MetricId &metric) const
    {
        using Kind = targets::StatusRule::Kind;
        targets::Standing standing;
        standing.status = fromCode(json["status"_L1], targets::Status::Missed, targets::Status::NoTarget);
        standing.attainment = numberOf(json["attainment"_L1]);
        standing.noAttainment = fromCode(json["no_attainment"_L1], targets::NoAttainment::TargetIsBaseline,
                                         targets::NoAttainment::None);
        standing.actual = numberOf(json["actual"_L1]);
        standing.rolledUp = json["rolled_up"_L1].toBool();
        standing.spread = json["spread"_L1].toBool();
        const QJsonObject rule = json["rule"_L1].toObject();
        standing.rule = {fromCode(rule["kind"_L1], Kind::NoForecast, Kind::NoTarget),
                         rule["value"_L1].toDouble(), rule["threshold"_L1].toDouble(),
                         index(rule["input"_L1])};
        if (const QJsonObject target = json["target"_L1].toObject(); !target.isEmpty()) {
            targets::Target read;
            read.key = {metric, ChannelId::All, periodOf(m_json["period"_L1])};
            read.value = target["value"_L1].toDouble();
            read.low = numberOf(target["low"_L1]);
            read.high = numberOf(target["high"_L1]);
            read.baseline = numberOf(target["baseline"_L1]);
            if (target.contains("direction"_L1))
                read.direction =
                    fromCode(target["direction"_L1], metrics::Direction::None, metrics::Direction::None);
            standing.target = read;
        }
        if (const QJsonObject outlook = json["outlook"_L1].toObject(); !outlook.isEmpty()) {
            targets::Outlook read{numberOf(outlook["chance"_L1]),
                                  numberOf(outlook["expected"_L1]),
                                  numberOf(outlook["low80"_L1]),
                                  numberOf(outlook["high80"_L1]),
                                  {}};
            if (outlook.contains("pace"_L1))
                read.pace = paceOf(outlook["pace"_L1]);
            standing.outlook = read;
        }
        return standing;
    }

    [[nodiscard]] ReviewKpi kpiOf(const QJsonValue &json) const
    {
        ReviewKpi kpi;
        kpi.metric = index(json["metric"_L1]);
        kpi.cell.value = valueOf(json["value"_L1]);
        kpi.cell.basis = valueOf(json["basis"_L1]);
        kpi.cell.compared = valueOf(json["compared"_L1]);
        kpi.cell.standing = standingOf(json["standing"_L1], json["metric"_L1].toString());
        kpi.off = json["off"_L1].toDouble();
        kpi.weight = json["weight"_L1].toDouble(1);
        if (json["cause"_L1].isObject())
            kpi.detail = detailOf(json);
        return kpi;
    }

    [[nodiscard]] ReviewDetail detailOf(const QJsonValue &json) const
    {
        ReviewDetail detail;
        detail.cause = explanationOf(json["cause"_L1]);
        const QJsonArray history = json["history"_L1].toArray(), targets = json["targets"_L1].toArray(),
                         found = json["warnings"_L1].toArray();
        for (const QJsonValue step : history) {
            detail.periods.push_back(periodOf(step[0]));
            detail.history.push_back(numberOf(step[1]));
        }
        for (const QJsonValue target : targets)
            detail.targets.push_back(
                {periodOf(target[0]), target[1].toDouble(), numberOf(target[2]), numberOf(target[3])});
        detail.forecast = forecastOf(json["forecast"_L1]);
        for (const QJsonValue warning : found)
            detail.warnings.push_back(warningOf(warning));
        return detail;
    }

    [[nodiscard]] static MetricForecast forecastOf(const QJsonValue &json)
    {
        MetricForecast forecast;
        const QJsonArray steps = json["steps"_L1].toArray();
        for (const QJsonValue step : steps) {
            forecast.periods.push_back(periodOf(step[0]));
            forecast.mean.push_back(step[1].toDouble());
            forecast.lo80.push_back(step[2].toDouble());
            forecast.hi80.push_back(step[3].toDouble());
            forecast.lo95.push_back(step[4].toDouble());
            forecast.hi95.push_back(step[5].toDouble());
        }
        forecast.method = fromCode(json["method"_L1], analysis::Method::WithNaive, analysis::Method::None);
        forecast.byInputs = json["by_inputs"_L1].toBool();
        forecast.typicalError = numberOf(json["error"_L1]);
        forecast.reason =
            fromCode(json["reason"_L1], analysis::NoForecast::DataEnded, analysis::NoForecast::None);
        return forecast;
    }

    [[nodiscard]] Explanation explanationOf(const QJsonValue &json) const
    {
        Explanation told;
        told.metric = index(json["metric"_L1]);
        told.against = ViewState::Compare(json["against"_L1].toInt());
        told.days = rangeOf(json["days"_L1]);
        if (json["compared"_L1].isArray())
            told.comparedDays = rangeOf(json["compared"_L1]);
        told.to = valueOf(json["to"_L1]);
        told.from = valueOf(json["from"_L1]);
        told.explained = json["explained"_L1].toBool();
        told.rest = json["rest"_L1].toDouble();
        told.outsideParts = json["outside"_L1].toDouble();
        told.ratio = json["ratio"_L1].toBool();
        const QJsonArray inputs = json["inputs"_L1].toArray(), parts = json["parts"_L1].toArray();
        for (const QJsonValue input : inputs) {
            InputCause cause{index(input["input"_L1]),
                             {},
                             numberOf(input["from"_L1]),
                             numberOf(input["to"_L1]),
                             input["part"_L1].toDouble()};
            const QJsonArray shifts = input["shifts"_L1].toArray();
            for (const QJsonValue shift : shifts)
                cause.shifts.push_back(shift.toString() == "year_ago"_L1 ? metrics::Shift::YearAgo
                                                                         : metrics::Shift::Previous);
            told.inputs.push_back(std::move(cause));
        }
        for (const QJsonValue part : parts) {
            PartCause cause;
            cause.group = {facts::Group::Kind(part["kind"_L1].toInt()), channelOf(part["channel"_L1]),
                           CampaignId(part["campaign"_L1].toInt()),
                           channelTypeFromCode(part["type"_L1].toString()).value_or(ChannelType::Other)};
            cause.part = {part["part"_L1].toDouble(), numberOf(part["rate"_L1]), numberOf(part["mix"_L1]),
                          numberOf(part["from"_L1]),  numberOf(part["to"_L1]),   part["begun"_L1].toBool(),
                          part["stopped"_L1].toBool()};
            told.parts.push_back(cause);
        }
        return told;
    }

    [[nodiscard]] Warning warningOf(const QJsonValue &json) const
    {
        Warning warning;
        warning.kind = fromCode(json["kind"_L1], warnings::WarningKind::Audit, warnings::WarningKind::Audit);
        warning.metric = json["metric"_L1].toString();
        warning.index = index(json["metric"_L1]);
        warning.channel = channelOf(json["channel"_L1]);
        warning.period = periodOf(json["period"_L1]);
        warning.since = periodOf(json["since"_L1]);
        warning.lasting = json["lasting"_L1].toInt(1);
        warning.severity = fromCode(json["severity"_L1], warnings::Severity::High, warnings::Severity::Low);
        warning.amount = json["amount"_L1].toDouble();
        warning.money = numberOf(json["money"_L1]);
        warning.actual = numberOf(json["actual"_L1]);
        warning.expected = numberOf(json["expected"_L1]);
        warning.low = numberOf(json["low"_L1]);
        warning.high = numberOf(json["high"_L1]);
        warning.chance = numberOf(json["chance"_L1]);
        warning.pace = numberOf(json["pace"_L1]);
        if (json["slope"_L1].toBool())
            warning.sign = warnings::TrendSign::SteadySlope;
        warning.channelsAlike = json["alike"_L1].toInt();
        const QJsonArray also = json["also"_L1].toArray();
        for (const QJsonValue kind : also)
            warning.also.push_back(
                fromCode(kind, warnings::WarningKind::Audit, warnings::WarningKind::Audit));
        if (const QJsonObject cause = json["cause"_L1].toObject(); !cause.isEmpty()) {
            warning.cause = warnings::MainCause{warnings::MainCause::By(cause["by"_L1].toInt()),
                                                channelOf(cause["channel"_L1]),
                                                CampaignId(cause["campaign"_L1].toInt()),
                                                index(cause["input"_L1]),
                                                cause["part"_L1].toDouble(),
                                                cause["change"_L1].toDouble(),
                                                cause["target"_L1].toBool(),
                                                cause["begun"_L1].toBool(),
                                                cause["stopped"_L1].toBool()};
        }
        return warning;
    }

    [[nodiscard]] static ReviewedDecision decisionOf(const QJsonValue &json)
    {
        ReviewedDecision known;
        known.of = periodOf(json["of"_L1]);
        known.overdue = json["overdue"_L1].toBool();
        review::Decision &decision = known.decision;
        decision.id = json["id"_L1].toInt();
        decision.review = json["review"_L1].toInt();
        decision.metric = json["metric"_L1].toString();
        decision.channel = channelOf(json["channel"_L1]);
        decision.what = json["what"_L1].toString();
        decision.who = json["who"_L1].toString();
        decision.due = QDate::fromString(json["due"_L1].toString(), Qt::ISODate);
        decision.state =
            fromCode(json["state"_L1], review::DecisionState::Dropped, review::DecisionState::Open);
        decision.outcome = json["outcome"_L1].toString();
        decision.made = QDate::fromString(json["made"_L1].toString(), Qt::ISODate);
        return known;
    }

    QJsonObject m_json;
    metrics::MetricCatalog m_catalog;
};

} // namespace

std::optional<ReviewBoard> boardFromSnapshot(const QString &snapshot)
{
    const QJsonObject json = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    if (json["version"_L1].toInt() != version)
        return std::nullopt;
    return Reader(json).read();
}

} // namespace vekha
