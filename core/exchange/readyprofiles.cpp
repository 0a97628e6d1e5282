// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readyprofiles.h"

#include "core/base/channel.h"
#include "core/exchange/dictionary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vekha::exchange {

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    return list;
}

ReadyProfile profileOf(const QJsonObject &object)
{
    ReadyProfile profile;
    profile.id = object[u"id"].toString();
    profile.name = object[u"name"].toString();
    profile.channel = object[u"channel"].toString();
    profile.events = object[u"events"].toString();
    profile.forbidden = listOf(object[u"forbidden"]);
    for (const QJsonValue &headers : object[u"required"].toArray())
        profile.required.push_back(listOf(headers));
    const QJsonObject columns = object[u"columns"].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        profile.columns.push_back({listOf(column.value()), column.key()});
    for (const QJsonValue &condition : object[u"where"].toArray())
        profile.where.push_back({listOf(condition[u"headers"]), listOf(condition[u"values"])});
    return profile;
}

std::vector<ReadyProfile> readProfiles()
{
    const QDir folder(QStringLiteral(":/exchange/profiles"));
    std::vector<ReadyProfile> profiles;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            profiles.push_back(profileOf(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return profiles;
}

/// Brackets tell apart what is not the same ("Clicks (all)", "Clicks (destination)"): with them the whole
/// header counts, without them what is left of it without its unit.
bool isHeader(const QString &header, const QString &wanted)
{
    if (foldedName(header) == foldedName(wanted))
        return true;
    return !wanted.contains(u'(') && plainHeader(header) == plainHeader(wanted);
}

bool hasAny(const TablePreview &table, const QStringList &wanted)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &header) { return isHeader(column.name, header); });
    });
}

/// How many of the table's columns the profile knows; -1 where it does not fit.
int fitOf(const ReadyProfile &profile, const TablePreview &table)
{
    const bool all = std::all_of(profile.required.begin(), profile.required.end(),
                                 [&](const QStringList &headers) { return hasAny(table, headers); });
    if (!all || profile.required.empty() || hasAny(table, profile.forbidden))
        return -1;
    return int(std::count_if(table.columns.begin(), table.columns.end(),
                             [&](const Column &column) { return profile.useOf(column.name).has_value(); }));
}

} // namespace

std::optional<ReadyProfile::Found> ReadyProfile::useOf(const QString &header) const
{
    std::optional<Found> best;
    bool exact = false;
    for (const ColumnUse &column : columns) {
        for (qsizetype i = 0; i < column.headers.size(); ++i) {
            if (!isHeader(header, column.headers[i]))
                continue;
            const bool same = foldedName(header) == foldedName(column.headers[i]);
            if (!best || (same && !exact))
                best = Found{column.use, int(i)};
            exact = exact || same;
        }
    }
    return best;
}

const std::vector<ReadyProfile> &readyProfiles()
{
    static const std::vector<ReadyProfile> profiles = readProfiles();
    return profiles;
}

const ReadyProfile *readyProfileFor(const TablePreview &table)
{
    const ReadyProfile *best = nullptr;
    int bestFit = 0;
    for (const ReadyProfile &profile : readyProfiles()) {
        const int fit = fitOf(profile, table);
        if (fit > bestFit) {
            best = &profile;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace vekha::exchange
