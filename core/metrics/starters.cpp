// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"
#include "core/metrics/catalogfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

std::vector<StarterKpi> kpisFrom(const QJsonValue &value)
{
    std::vector<StarterKpi> kpis;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        kpis.push_back({item["metric"_L1].toString(), textFromJson(item["why"_L1])});
    return kpis;
}

/// The file lists every channel once; sets name theirs by key.
StarterChannel channelFrom(const QJsonValue &value)
{
    const QString code = value["type"_L1].toString();
    const auto type = channelTypeFromCode(code);
    if (!type)
        qFatal("sets.json: unknown channel type %s", qPrintable(code));
    return {textFromJson(value["name"_L1]), *type, stringsFromJson(value["aliases"_L1])};
}

StarterSet setFrom(const QJsonValue &value, const QJsonObject &channels)
{
    StarterSet set;
    set.id = value["id"_L1].toString();
    set.name = textFromJson(value["name"_L1]);
    set.kpis = kpisFrom(value["kpis"_L1]);
    set.later = kpisFrom(value["later"_L1]);
    set.inputs = stringsFromJson(value["inputs"_L1]);
    for (const QString &key : stringsFromJson(value["channels"_L1])) {
        if (!channels.contains(key))
            qFatal("sets.json: unknown channel %s", qPrintable(key));
        set.channels.push_back(channelFrom(channels[key]));
    }
    return set;
}

struct Starters {
    std::vector<StarterSet> sets;
    std::vector<StarterGoal> goals;
};

/// The file is part of the program: a mistake in it is a bug and ends it, in the tests first.
Starters readStarters()
{
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(compiledInFile(u":/metrics/sets.json"_s), &syntax);
    if (syntax.error != QJsonParseError::NoError)
        qFatal("sets.json: %s at %d", qPrintable(syntax.errorString()), syntax.offset);
    const QJsonObject root = document.object();
    Starters starters;
    const QJsonArray sets = root["sets"_L1].toArray();
    for (const auto &set : sets)
        starters.sets.push_back(setFrom(set, root["channels"_L1].toObject()));
    const QJsonArray goals = root["goals"_L1].toArray();
    for (const auto &goal : goals)
        starters.goals.push_back(
            {goal["id"_L1].toString(), textFromJson(goal["name"_L1]), kpisFrom(goal["kpis"_L1])});
    return starters;
}

const Starters &starters()
{
    static const Starters read = readStarters();
    return read;
}

} // namespace

const std::vector<StarterSet> &starterSets() { return starters().sets; }

const std::vector<StarterGoal> &starterGoals() { return starters().goals; }

} // namespace vekha::metrics
