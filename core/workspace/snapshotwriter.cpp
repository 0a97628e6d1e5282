// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/review.h"
#include "core/workspace/snapshotjson.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace vekha {

using namespace snapshot;
using facts::Value;
using metrics::Metric;
using warnings::Warning;

namespace {

/// Writes a board, and collects what it names: those alone are kept.
class Writer {
public:
    explicit Writer(const ReviewBoard &board) : m_board(board) {}

    [[nodiscard]] QJsonObject write()
    {
        QJsonObject object{{"version"_L1, version},
                           {"period"_L1, jsonOf(m_board.period())},
                           {"compare"_L1, int(m_board.view.compare)},
                           {"today"_L1, m_board.today.toString(Qt::ISODate)},
                           {"shown"_L1, jsonOf(m_board.shownDays)},
                           {"running"_L1, m_board.running}};
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
                                                   {"threshold"_L1, standing.rule.threshold},
                                                   {"input"_L1, id(standing.rule.input)}}}};
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

} // namespace

QString snapshotOf(const ReviewBoard &board)
{
    return QString::fromUtf8(QJsonDocument(Writer(board).write()).toJson(QJsonDocument::Compact));
}

} // namespace vekha
