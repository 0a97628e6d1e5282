// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha {

using calendar::DayRange;
using calendar::Period;
using facts::Value;
using metrics::Metric;
using warnings::Warning;

namespace {

constexpr int snapshotVersion = 1;

/// The number behind a stable code. Numbers of these kinds may change from version to version, codes do not.
template <class E> E fromCode(const QJsonValue &code, E last, E otherwise)
{
    const QString text = code.toString();
    for (int i = 0; i <= int(last); ++i) {
        if (QString(codeOf(E(i))) == text)
            return E(i);
    }
    return otherwise;
}

QJsonValue jsonOf(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }
std::optional<double> numberOf(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}
QString dayText(calendar::Day day) { return calendar::dateOf(day).toString(Qt::ISODate); }
calendar::Day dayOf(const QJsonValue &json)
{
    return calendar::dayOf(QDate::fromString(json.toString(), Qt::ISODate));
}
QJsonArray jsonOf(const DayRange &days) { return {dayText(days.first), dayText(days.last)}; }
DayRange rangeOf(const QJsonValue &json) { return {dayOf(json[0]), dayOf(json[1])}; }
QJsonArray jsonOf(const Period &period) { return {codeOf(period.granularity), dayText(period.first)}; }
Period periodOf(const QJsonValue &json)
{
    const auto kind = calendar::granularityFromCode(json[0].toString());
    return {kind.value_or(calendar::Granularity::Month), dayOf(json[1])};
}
QJsonObject jsonOf(const TwoLanguageText &text) { return {{"en"_L1, text.en}, {"ru"_L1, text.ru}}; }
TwoLanguageText textOf(const QJsonValue &json)
{
    return {json["en"_L1].toString(), json["ru"_L1].toString()};
}

/// Writes a board, and collects what it names: those alone are kept.
class Writer {
public:
    explicit Writer(const ReviewBoard &board) : m_board(board) {}

    [[nodiscard]] QJsonObject write()
    {
        QJsonObject object{
            {"version"_L1, snapshotVersion},           {"period"_L1, jsonOf(m_board.period())},
            {"compare"_L1, int(m_board.view.compare)}, {"today"_L1, m_board.today.toString(Qt::ISODate)},
            {"shown"_L1, jsonOf(m_board.shownDays)},   {"running"_L1, m_board.running}};
        if (m_board.dataEnd)
            object.insert("data_end"_L1, dayText(*m_board.dataEnd));
        if (m_board.comparedDays)
            object.insert("compared"_L1, jsonOf(*m_board.comparedDays));
        if (m_board.previous)
            object.insert("previous"_L1, jsonOf(*m_board.previous));
        QJsonArray kpis, earlier;
        for (const ReviewKpi &kpi : m_board.kpis)
            kpis.append(of(kpi));
        for (const ReviewedDecision &decision : m_board.earlier)
            earlier.append(of(decision));
        object.insert("kpis"_L1, kpis);
        object.insert("earlier"_L1, earlier);
        object.insert("metrics"_L1, metrics());
        object.insert("channels"_L1, channels());
        object.insert("campaigns"_L1, campaigns());
        return object;
    }

private:
    QString id(MetricIndex metric)
    {
        if (metric < 0)
            return {};
        m_metrics.insert(metric);
        return m_board.catalog.at(metric).id;
    }
    int id(ChannelId channel)
    {
        m_channels.insert(number(channel));
        return number(channel);
    }
    int id(CampaignId campaign)
    {
        m_campaigns.insert(number(campaign));
        return number(campaign);
    }

    QJsonObject of(const Value &value)
    {
        QJsonArray notes;
        for (const facts::Note &note : value.notes)
            notes.append(QJsonObject{{"kind"_L1, codeOf(note.kind)},
                                     {"metric"_L1, id(note.metric)},
                                     {"channel"_L1, id(note.channel)},
                                     {"present"_L1, note.present},
                                     {"wanted"_L1, note.wanted}});
        return {{"number"_L1, jsonOf(value.number)}, {"reason"_L1, codeOf(value.reason)},
                {"culprit"_L1, id(value.culprit)},   {"complete"_L1, value.complete},
                {"running"_L1, value.running},       {"notes"_L1, notes}};
    }

    QJsonObject of(const targets::Standing &standing)
    {
        QJsonObject object{{"status"_L1, codeOf(standing.status)},
                           {"attainment"_L1, jsonOf(standing.attainment)},
                           {"no_attainment"_L1, codeOf(standing.noAttainment)},
                           {"actual"_L1, jsonOf(standing.actual)},
                           {"rolled_up"_L1, standing.rolledUp},
                           {"spread"_L1, standing.spread},
                           {"rule"_L1, QJsonObject{{"kind"_L1, codeOf(standing.rule.kind)},
                                                   {"value"_L1, standing.rule.value},
                                                   {"threshold"_L1, standing.rule.threshold}}}};
        if (const auto &target = standing.target) {
            QJsonObject json{{"value"_L1, target->value},
                             {"low"_L1, jsonOf(target->low)},
                             {"high"_L1, jsonOf(target->high)},
                             {"baseline"_L1, jsonOf(target->baseline)}};
            if (target->direction)
                json.insert("direction"_L1, codeOf(*target->direction));
            object.insert("target"_L1, json);
        }
        if (const auto &outlook = standing.outlook) {
            QJsonObject json{{"chance"_L1, jsonOf(outlook->chance)},
                             {"expected"_L1, jsonOf(outlook->expected)},
                             {"low80"_L1, jsonOf(outlook->low80)},
                             {"high80"_L1, jsonOf(outlook->high80)}};
            if (outlook->pace)
                json.insert("pace"_L1, of(*outlook->pace));
            object.insert("outlook"_L1, json);
        }
        return object;
    }

    static QJsonObject of(const targets::Pace &pace)
    {
        return {{"due"_L1, pace.shareDue},
                {"by_last_year"_L1, pace.byLastYear},
                {"pace"_L1, jsonOf(pace.pace)},
                {"rate"_L1, pace.rateSoFar},
                {"needed"_L1, jsonOf(pace.rateNeeded)},
                {"days_left"_L1, pace.daysLeft},
                {"reached_on"_L1, pace.reachedOn ? QJsonValue(dayText(*pace.reachedOn)) : QJsonValue()},
                {"reached"_L1, pace.isReached}};
    }

    QJsonObject of(const ReviewKpi &kpi)
    {
        QJsonObject object{{"metric"_L1, id(kpi.metric)},
                           {"value"_L1, of(kpi.cell.value)},
                           {"basis"_L1, of(kpi.cell.basis)},
                           {"compared"_L1, of(kpi.cell.compared)},
                           {"standing"_L1, of(kpi.cell.standing)},
                           {"off"_L1, kpi.off},
                           {"weight"_L1, kpi.weight}};
        if (!kpi.detail)
            return object;
        const ReviewDetail &detail = *kpi.detail;
        object.insert("cause"_L1, of(detail.cause));
        QJsonArray history, targets, found;
        for (size_t i = 0; i < detail.periods.size(); ++i)
            history.append(QJsonArray{jsonOf(detail.periods[i]), jsonOf(detail.history[i])});
        for (const TrendTarget &target : detail.targets)
            targets.append(
                QJsonArray{jsonOf(target.period), target.value, jsonOf(target.low), jsonOf(target.high)});
        for (const Warning &warning : detail.warnings)
            found.append(of(warning));
        object.insert("history"_L1, history);
        object.insert("targets"_L1, targets);
        object.insert("forecast"_L1, of(detail.forecast));
        object.insert("warnings"_L1, found);
        return object;
    }

    static QJsonObject of(const MetricForecast &forecast)
    {
        QJsonArray steps;
        for (size_t i = 0; i < forecast.periods.size(); ++i)
            steps.append(QJsonArray{jsonOf(forecast.periods[i]), forecast.mean[i], forecast.lo80[i],
                                    forecast.hi80[i], forecast.lo95[i], forecast.hi95[i]});
        return {{"steps"_L1, steps},
                {"method"_L1, QString::fromLatin1(codeOf(forecast.method))},
                {"by_inputs"_L1, forecast.byInputs},
                {"error"_L1, jsonOf(forecast.typicalError)},
                {"reason"_L1, QString::fromLatin1(codeOf(forecast.reason))}};
    }

    QJsonObject of(const Explanation &told)
    {
        QJsonArray inputs, parts;
        for (const InputCause &cause : told.inputs) {
            QJsonArray shifts;
            for (const metrics::Shift shift : cause.shifts)
                shifts.append(shift == metrics::Shift::YearAgo ? u"year_ago"_s : u"previous"_s);
            inputs.append(QJsonObject{{"input"_L1, id(cause.input)},
                                      {"shifts"_L1, shifts},
                                      {"from"_L1, jsonOf(cause.from)},
                                      {"to"_L1, jsonOf(cause.to)},
                                      {"part"_L1, cause.contribution}});
        }
        for (const PartCause &cause : told.parts)
            parts.append(QJsonObject{{"kind"_L1, int(cause.group.kind)},
                                     {"channel"_L1, id(cause.group.channel)},
                                     {"campaign"_L1, id(cause.group.campaign)},
                                     {"type"_L1, codeOf(cause.group.type)},
                                     {"part"_L1, cause.part.contribution},
                                     {"rate"_L1, jsonOf(cause.part.rate)},
                                     {"mix"_L1, jsonOf(cause.part.mix)},
                                     {"from"_L1, jsonOf(cause.part.from)},
                                     {"to"_L1, jsonOf(cause.part.to)},
                                     {"begun"_L1, cause.part.begun},
                                     {"stopped"_L1, cause.part.stopped}});
        QJsonObject object{{"metric"_L1, id(told.metric)},
                           {"against"_L1, int(told.against)},
                           {"days"_L1, jsonOf(told.days)},
                           {"to"_L1, of(told.to)},
                           {"from"_L1, of(told.from)},
                           {"explained"_L1, told.explained},
                           {"inputs"_L1, inputs},
                           {"rest"_L1, told.rest},
                           {"parts"_L1, parts},
                           {"outside"_L1, told.outsideParts},
                           {"ratio"_L1, told.ratio}};
        if (told.comparedDays)
            object.insert("compared"_L1, jsonOf(*told.comparedDays));
        return object;
    }

    QJsonObject of(const Warning &warning)
    {
        QJsonArray also;
        for (const warnings::WarningKind kind : warning.also)
            also.append(codeOf(kind));
        QJsonObject object{{"kind"_L1, codeOf(warning.kind)},
                           {"metric"_L1, id(warning.index)},
                           {"channel"_L1, id(warning.channel)},
                           {"period"_L1, jsonOf(warning.period)},
                           {"since"_L1, jsonOf(warning.since)},
                           {"lasting"_L1, warning.lasting},
                           {"severity"_L1, codeOf(warning.severity)},
                           {"amount"_L1, warning.amount},
                           {"money"_L1, jsonOf(warning.money)},
                           {"actual"_L1, jsonOf(warning.actual)},
                           {"expected"_L1, jsonOf(warning.expected)},
                           {"low"_L1, jsonOf(warning.low)},
                           {"high"_L1, jsonOf(warning.high)},
                           {"chance"_L1, jsonOf(warning.chance)},
                           {"pace"_L1, jsonOf(warning.pace)},
                           {"slope"_L1, warning.sign == warnings::TrendSign::SteadySlope},
                           {"also"_L1, also},
                           {"alike"_L1, warning.channelsAlike}};
        if (warning.cause)
            object.insert("cause"_L1, of(*warning.cause));
        return object;
    }

    QJsonObject of(const warnings::MainCause &cause)
    {
        return {{"by"_L1, int(cause.by)},
                {"channel"_L1, id(cause.channel)},
                {"campaign"_L1, id(cause.campaign)},
                {"input"_L1, id(cause.input)},
                {"part"_L1, cause.contribution},
                {"change"_L1, cause.change},
                {"target"_L1, cause.againstTarget},
                {"begun"_L1, cause.begun},
                {"stopped"_L1, cause.stopped}};
    }

    QJsonObject of(const ReviewedDecision &known)
    {
        const review::Decision &decision = known.decision;
        if (const auto metric = m_board.catalog.indexOf(decision.metric))
            id(*metric);
        return {{"of"_L1, jsonOf(known.of)},
                {"overdue"_L1, known.overdue},
                {"id"_L1, decision.id},
                {"review"_L1, decision.review},
                {"metric"_L1, decision.metric},
                {"channel"_L1, id(decision.channel)},
                {"what"_L1, decision.what},
                {"who"_L1, decision.who},
                {"due"_L1, decision.due.toString(Qt::ISODate)},
                {"state"_L1, codeOf(decision.state)},
                {"outcome"_L1, decision.outcome},
                {"made"_L1, decision.made.toString(Qt::ISODate)}};
    }

    [[nodiscard]] QJsonArray metrics() const
    {
        std::vector<MetricIndex> sorted(m_metrics.begin(), m_metrics.end());
        std::sort(sorted.begin(), sorted.end());
        QJsonArray list;
        for (const MetricIndex index : sorted) {
            const Metric &metric = m_board.catalog.at(index);
            list.append(QJsonObject{{"id"_L1, metric.id},
                                    {"name"_L1, jsonOf(metric.name)},
                                    {"short"_L1, jsonOf(metric.shortName)},
                                    {"unit"_L1, codeOf(metric.unit)},
                                    {"better"_L1, codeOf(metric.better)},
                                    {"fine"_L1, metric.fineDecimals},
                                    {"whole"_L1, metric.wholePercent},
                                    {"owner"_L1, metric.owner},
                                    {"close"_L1, metric.closeFrom}});
        }
        return list;
    }
    [[nodiscard]] QJsonArray channels() const
    {
        QJsonArray list;
        for (const Channel &channel : m_board.channels) {
            if (m_channels.contains(number(channel.id)))
                list.append(QJsonObject{{"id"_L1, number(channel.id)},
                                        {"name"_L1, jsonOf(channel.name)},
                                        {"type"_L1, codeOf(channel.type)},
                                        {"colour"_L1, channel.colour}});
        }
        return list;
    }
    [[nodiscard]] QJsonArray campaigns() const
    {
        QJsonArray list;
        for (const Campaign &campaign : m_board.campaigns) {
            if (m_campaigns.contains(number(campaign.id)))
                list.append(QJsonObject{{"id"_L1, number(campaign.id)},
                                        {"channel"_L1, number(campaign.channel)},
                                        {"name"_L1, campaign.name}});
        }
        return list;
    }

    const ReviewBoard &m_board;
    QSet<MetricIndex> m_metrics;
    QSet<int> m_channels;
    QSet<int> m_campaigns;
};

/// The metrics as they were, laid over the built-in ones. As plain inputs: nothing is computed of them.
metrics::MetricCatalog catalogOf(const QJsonArray &list)
{
    std::vector<Metric> metrics;
    for (const QJsonValue &json : list) {
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

/// Reads what Writer has written.
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
        for (const QJsonValue &json : kpis) {
            ReviewKpi kpi = kpiOf(json);
            if (kpi.metric >= 0)
                board.kpis.push_back(std::move(kpi));
        }
        for (const QJsonValue &json : earlier)
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
        for (const QJsonValue &json : channels) {
            Channel channel;
            channel.id = channelOf(json["id"_L1]);
            channel.name = textOf(json["name"_L1]);
            channel.type = channelTypeFromCode(json["type"_L1].toString()).value_or(ChannelType::Other);
            channel.colour = json["colour"_L1].toInt();
            board.channels.push_back(channel);
        }
        for (const QJsonValue &json : campaigns)
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
        for (const QJsonValue &note : notes)
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
                         rule["value"_L1].toDouble(), rule["threshold"_L1].toDouble()};
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
        for (const QJsonValue &step : history) {
            detail.periods.push_back(periodOf(step[0]));
            detail.history.push_back(numberOf(step[1]));
        }
        for (const QJsonValue &target : targets)
            detail.targets.push_back(
                {periodOf(target[0]), target[1].toDouble(), numberOf(target[2]), numberOf(target[3])});
        detail.forecast = forecastOf(json["forecast"_L1]);
        for (const QJsonValue &warning : found)
            detail.warnings.push_back(warningOf(warning));
        return detail;
    }

    [[nodiscard]] static MetricForecast forecastOf(const QJsonValue &json)
    {
        MetricForecast forecast;
        const QJsonArray steps = json["steps"_L1].toArray();
        for (const QJsonValue &step : steps) {
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
        for (const QJsonValue &input : inputs) {
            InputCause cause{index(input["input"_L1]),
                             {},
                             numberOf(input["from"_L1]),
                             numberOf(input["to"_L1]),
                             input["part"_L1].toDouble()};
            const QJsonArray shifts = input["shifts"_L1].toArray();
            for (const QJsonValue &shift : shifts)
                cause.shifts.push_back(shift.toString() == "year_ago"_L1 ? metrics::Shift::YearAgo
                                                                         : metrics::Shift::Previous);
            told.inputs.push_back(std::move(cause));
        }
        for (const QJsonValue &part : parts) {
            PartCause cause;
            cause.group = {facts::Group::Kind(part["kind"_L1].toInt()), channelOf(part["channel"_L1]),
                           CampaignId(part["campaign"_L1].toInt()),
                           channelTypeFromCode(part["type"_L1].toString()).value_or(ChannelType::Other)};
            cause.part = {part["part"_L1].toDouble(), numberOf(part["rate"_L1]), numberOf(part["mix"_L1]),
                          numberOf(part["from"_L1]),  numberOf(part["to"_L1]),   part["begun"_L1].toBool(),
                          part["stopped"_L1].toBool()};
            told.parts.push_back(std::move(cause));
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
        for (const QJsonValue &kind : also)
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

QString snapshotOf(const ReviewBoard &board)
{
    return QString::fromUtf8(QJsonDocument(Writer(board).write()).toJson(QJsonDocument::Compact));
}

std::optional<ReviewBoard> boardFromSnapshot(const QString &snapshot)
{
    const QJsonObject json = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    if (json["version"_L1].toInt() != snapshotVersion)
        return std::nullopt;
    return Reader(json).read();
}

} // namespace vekha
