// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogtable.h"

namespace vekha::metrics {

namespace {

QString textOf(table::Text text)
{
    return QString::fromRawData(reinterpret_cast<const QChar *>(text.data()), qsizetype(text.size()));
}

TwoLanguageText textOf(const table::BothTexts &text) { return {textOf(text.en), textOf(text.ru)}; }

QStringList listOf(table::Texts texts)
{
    QStringList list;
    list.reserve(qsizetype(texts.size()));
    for (const table::Text text : texts)
        list << textOf(text);
    return list;
}

std::vector<ChannelType> typesOf(table::Types types) { return {types.begin(), types.end()}; }

InputRules rulesOf(const table::Input &row)
{
    return {row.overTime, row.overChannels, textOf(row.weightOverTime), textOf(row.weightOverChannels),
            row.optional, row.countsPeople};
}

KpiRules rulesOf(const table::Kpi &row)
{
    KpiRules rules;
    rules.formula = textOf(row.formula);
    rules.only = typesOf(row.only);
    rules.except = typesOf(row.except);
    rules.required = listOf(row.required);
    rules.atLeastOne = listOf(row.atLeastOne);
    rules.monthly = listOf(row.monthly);
    for (const table::StandIn &standIn : row.fallback)
        rules.fallback.insert(textOf(standIn.input), textOf(standIn.formula));
    return rules;
}

Metric metricOf(const table::Row &row)
{
    Metric metric;
    metric.id = textOf(row.id);
    metric.name = textOf(row.name);
    metric.shortName = textOf(row.shortName);
    metric.help = textOf(row.help);
    metric.unit = row.unit;
    metric.better = row.better;
    metric.groups = listOf(row.groups);
    metric.synonyms = listOf(row.synonyms);
    metric.fineDecimals = row.fineDecimals;
    metric.wholePercent = row.wholePercent;
    std::visit([&metric](const auto &rules) { metric.rules = rulesOf(rules); }, row.rules);
    return metric;
}

} // namespace

CatalogFile builtInFile()
{
    CatalogFile file;
    file.groups.reserve(table::groups.size());
    for (const table::Group &row : table::groups)
        file.groups.push_back({textOf(row.id), textOf(row.name)});
    file.metrics.reserve(table::metrics.size());
    for (const table::Row &row : table::metrics)
        file.metrics.push_back(metricOf(row));
    return file;
}

} // namespace vekha::metrics
