// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metricjson.h"

#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vekha::store {

using metrics::InputRules;
using metrics::KpiRules;
using metrics::Metric;

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const TwoLanguageText &text) { return {{"en"_L1, text.en}, {"ru"_L1, text.ru}}; }

TwoLanguageText textOf(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["ru"_L1].toString()};
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        list << item.toString();
    return list;
}

QJsonArray codesOf(const std::vector<ChannelType> &types)
{
    QJsonArray codes;
    for (const ChannelType type : types)
        codes.append(codeOf(type));
    return codes;
}

// Types that a later program may know are left out: the limit then is as near as this program can keep it.
std::vector<ChannelType> typesOf(const QJsonValue &value)
{
    std::vector<ChannelType> types;
    for (const QString &code : listOf(value)) {
        if (const auto type = channelTypeFromCode(code))
            types.push_back(*type);
    }
    return types;
}

void write(QJsonObject &object, const InputRules &rules)
{
    object["over_time"_L1] = metrics::codeOf(rules.overTime);
    object["over_channels"_L1] = metrics::codeOf(rules.overChannels);
    object["weight_over_time"_L1] = rules.weightOverTime;
    object["weight_over_channels"_L1] = rules.weightOverChannels;
    object["optional"_L1] = rules.optional;
    object["counts_people"_L1] = rules.countsPeople;
}

void write(QJsonObject &object, const KpiRules &rules)
{
    object["formula"_L1] = rules.formula;
    object["only"_L1] = codesOf(rules.only);
    object["except"_L1] = codesOf(rules.except);
    object["required"_L1] = QJsonArray::fromStringList(rules.required);
    object["at_least_one"_L1] = QJsonArray::fromStringList(rules.atLeastOne);
    object["monthly"_L1] = QJsonArray::fromStringList(rules.monthly);
    QJsonObject fallback;
    for (auto it = rules.fallback.begin(); it != rules.fallback.end(); ++it)
        fallback[it.key()] = it.value();
    object["fallback"_L1] = fallback;
}

Result<InputRules> inputRulesOf(const QJsonObject &object)
{
    const auto overTime = metrics::overTimeFromCode(object["over_time"_L1].toString());
    const auto overChannels = metrics::overChannelsFromCode(object["over_channels"_L1].toString());
    if (!overTime)
        return failure(overTime.error());
    if (!overChannels)
        return failure(overChannels.error());
    return InputRules{*overTime,
                      *overChannels,
                      object["weight_over_time"_L1].toString(),
                      object["weight_over_channels"_L1].toString(),
                      object["optional"_L1].toBool(),
                      object["counts_people"_L1].toBool()};
}

KpiRules kpiRulesOf(const QJsonObject &object)
{
    KpiRules rules;
    rules.formula = object["formula"_L1].toString();
    rules.only = typesOf(object["only"_L1]);
    rules.except = typesOf(object["except"_L1]);
    rules.required = listOf(object["required"_L1]);
    rules.atLeastOne = listOf(object["at_least_one"_L1]);
    rules.monthly = listOf(object["monthly"_L1]);
    const QJsonObject fallback = object["fallback"_L1].toObject();
    for (auto it = fallback.begin(); it != fallback.end(); ++it)
        rules.fallback.insert(it.key(), it.value().toString());
    return rules;
}

} // namespace

QString jsonOf(const Metric &metric)
{
    QJsonObject object{{"id"_L1, metric.id},
                       {"name"_L1, objectOf(metric.name)},
                       {"short"_L1, objectOf(metric.shortName)},
                       {"help"_L1, objectOf(metric.help)},
                       {"unit"_L1, metrics::codeOf(metric.unit)},
                       {"better"_L1, metrics::codeOf(metric.better)},
                       {"groups"_L1, QJsonArray::fromStringList(metric.groups)},
                       {"synonyms"_L1, QJsonArray::fromStringList(metric.synonyms)},
                       {"own"_L1, metric.own},
                       {"fine_decimals"_L1, metric.fineDecimals},
                       {"whole_percent"_L1, metric.wholePercent},
                       {"owner"_L1, metric.owner},
                       {"close_from"_L1, metric.closeFrom}};
    std::visit([&object](const auto &rules) { write(object, rules); }, metric.rules);
    return compact(QJsonDocument(object));
}

Result<Metric> metricFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString id = object["id"_L1].toString();
    const auto broken = [&id] { return failure(ErrorCode::Damaged, {QString(), u"metric %1"_s.arg(id)}); };
    const auto unit = metrics::unitFromCode(object["unit"_L1].toString());
    const auto better = metrics::directionFromCode(object["better"_L1].toString());
    if (!unit || !better)
        return broken();
    Metric metric;
    metric.id = id;
    metric.name = textOf(object["name"_L1]);
    metric.shortName = textOf(object["short"_L1]);
    metric.help = textOf(object["help"_L1]);
    metric.unit = *unit;
    metric.better = *better;
    metric.groups = listOf(object["groups"_L1]);
    metric.synonyms = listOf(object["synonyms"_L1]);
    metric.own = object["own"_L1].toBool();
    metric.fineDecimals = object["fine_decimals"_L1].toBool();
    metric.wholePercent = object["whole_percent"_L1].toBool();
    metric.owner = object["owner"_L1].toString();
    metric.closeFrom = object["close_from"_L1].toDouble(metric.closeFrom);
    if (object.contains("formula"_L1)) {
        metric.rules = kpiRulesOf(object);
        return metric;
    }
    const auto rules = inputRulesOf(object);
    if (!rules)
        return broken();
    metric.rules = *rules;
    return metric;
}

std::optional<Metric> MetricRevision::definition() const
{
    auto read = metricFromJson(json);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

QString jsonOf(const QStringList &list) { return compact(QJsonDocument(QJsonArray::fromStringList(list))); }

QStringList stringsOf(const QString &json)
{
    return listOf(QJsonValue(QJsonDocument::fromJson(json.toUtf8()).array()));
}

} // namespace vekha::store
