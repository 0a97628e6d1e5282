// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

constexpr auto noWeight = ""_L1;

Result<std::vector<ChannelType>> channelTypesFrom(const QJsonValue &value)
{
    std::vector<ChannelType> types;
    for (const QString &code : stringsFromJson(value)) {
        const auto type = channelTypeFromCode(code);
        if (!type)
            return failure(type.error());
        types.push_back(*type);
    }
    return types;
}

Result<InputRules> inputRulesFrom(const QJsonObject &object)
{
    const auto overTime = overTimeFromCode(object["over_time"_L1].toString());
    const auto overChannels = overChannelsFromCode(object["over_channels"_L1].toString());
    if (!overTime)
        return failure(overTime.error());
    if (!overChannels)
        return failure(overChannels.error());
    InputRules rules;
    rules.overTime = *overTime;
    rules.overChannels = *overChannels;
    rules.weightOverTime = object["weight_over_time"_L1].toString(noWeight);
    rules.weightOverChannels = object["weight_over_channels"_L1].toString(noWeight);
    rules.optional = object["optional"_L1].toBool();
    rules.countsPeople = object["counts_people"_L1].toBool();
    return rules;
}

Result<KpiRules> kpiRulesFrom(const QJsonObject &object)
{
    auto only = channelTypesFrom(object["only"_L1]);
    auto except = channelTypesFrom(object["except"_L1]);
    if (!only)
        return failure(only.error());
    if (!except)
        return failure(except.error());
    KpiRules rules;
    rules.formula = object["formula"_L1].toString();
    rules.only = std::move(*only);
    rules.except = std::move(*except);
    rules.required = stringsFromJson(object["required"_L1]);
    rules.atLeastOne = stringsFromJson(object["at_least_one"_L1]);
    rules.monthly = stringsFromJson(object["monthly"_L1]);
    const QJsonObject fallback = object["fallback"_L1].toObject();
    for (auto it = fallback.begin(); it != fallback.end(); ++it)
        rules.fallback.insert(it.key(), it.value().toString());
    return rules;
}

Done readRules(const QJsonObject &object, Metric &metric)
{
    if (object.contains("formula"_L1)) {
        auto rules = kpiRulesFrom(object);
        if (!rules)
            return failure(rules.error());
        metric.rules = std::move(*rules);
        return {};
    }
    auto rules = inputRulesFrom(object);
    if (!rules)
        return failure(rules.error());
    metric.rules = std::move(*rules);
    return {};
}

Result<Metric> metricFrom(const QJsonObject &object)
{
    const auto unit = unitFromCode(object["unit"_L1].toString());
    const auto better = directionFromCode(object["better"_L1].toString());
    if (!unit)
        return failure(unit.error());
    if (!better)
        return failure(better.error());
    Metric metric;
    metric.id = object["id"_L1].toString();
    metric.name = textFromJson(object["name"_L1]);
    metric.shortName = textFromJson(object["short"_L1]);
    metric.help = textFromJson(object["help"_L1]);
    metric.unit = *unit;
    metric.better = *better;
    metric.groups = stringsFromJson(object["groups"_L1]);
    metric.synonyms = stringsFromJson(object["synonyms"_L1]);
    metric.fineDecimals = object["fine_decimals"_L1].toBool();
    metric.wholePercent = object["whole_percent"_L1].toBool();
    if (const Done rules = readRules(object, metric); !rules)
        return failure(rules.error());
    return metric;
}

} // namespace

TwoLanguageText textFromJson(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["ru"_L1].toString()};
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        strings << item.toString();
    return strings;
}

QByteArray compiledInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(path));
    return file.readAll();
}

Result<CatalogFile> readCatalogFile(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonObject root = QJsonDocument::fromJson(json, &syntax).object();
    if (syntax.error != QJsonParseError::NoError) {
        const QString where = u"offset %1"_s.arg(syntax.offset);
        return failure(ErrorCode::InvalidInput, {u"catalog"_s, syntax.errorString()}, where);
    }
    CatalogFile file;
    const QJsonArray groups = root["groups"_L1].toArray();
    for (const auto &group : groups)
        file.groups.push_back({group["id"_L1].toString(), textFromJson(group["name"_L1])});
    const QJsonArray metrics = root["metrics"_L1].toArray();
    for (const auto &value : metrics) {
        auto metric = metricFrom(value.toObject());
        if (!metric) {
            Error error = metric.error();
            error.detail = value["id"_L1].toString();
            return failure(std::move(error));
        }
        file.metrics.push_back(std::move(*metric));
    }
    return file;
}

} // namespace vekha::metrics
