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
    for (const auto &item : value.toArray())
        list += item.toString();
    return list;
}

/// The first use that a header is named for keeps it.
void addColumn(const QString &use, const QStringList &headers, ReadyProfile &profile)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const HeaderName header(headers[i]);
        const ReadyProfile::Found found{use, int(i)};
        if (!profile.whole.contains(header.folded))
            profile.whole.insert(header.folded, found);
        if (!headers[i].contains(u'(') && !profile.plain.contains(header.plain))
            profile.plain.insert(header.plain, found);
    }
}

ReadyProfile profileOf(const QJsonObject &object)
{
    ReadyProfile profile;
    profile.id = object[u"id"].toString();
    profile.name = object[u"name"].toString();
    profile.channel = object[u"channel"].toString();
    profile.events = object[u"events"].toString();
    profile.forbidden = HeaderSet(listOf(object[u"forbidden"]));
    for (const auto &headers : object[u"required"].toArray())
        profile.required.emplace_back(listOf(headers));
    const QJsonObject columns = object[u"columns"].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        addColumn(column.key(), listOf(column.value()), profile);
    for (const auto &condition : object[u"where"].toArray())
        profile.where.push_back({HeaderSet(listOf(condition[u"headers"])), listOf(condition[u"values"])});
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

bool hasAny(const std::vector<HeaderName> &headers, const HeaderSet &wanted)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const HeaderName &header) { return wanted.contains(header); });
}

/// How many of the table's columns the profile knows; -1 where it does not fit.
int fitOf(const ReadyProfile &profile, const std::vector<HeaderName> &headers)
{
    const bool all = std::all_of(profile.required.begin(), profile.required.end(),
                                 [&](const HeaderSet &wanted) { return hasAny(headers, wanted); });
    if (!all || profile.required.empty() || hasAny(headers, profile.forbidden))
        return -1;
    return int(std::count_if(headers.begin(), headers.end(),
                             [&](const HeaderName &header) { return profile.useOf(header).has_value(); }));
}

} // namespace

HeaderName::HeaderName(const QString &header) : folded(foldedName(header)), plain(plainHeader(header)) {}

HeaderSet::HeaderSet(const QStringList &headers)
{
    for (const QString &header : headers) {
        const HeaderName name(header);
        m_folded.insert(name.folded);
        if (!header.contains(u'('))
            m_plain.insert(name.plain);
    }
}

bool HeaderSet::contains(const HeaderName &header) const
{
    return m_folded.contains(header.folded) || m_plain.contains(header.plain);
}

std::optional<ReadyProfile::Found> ReadyProfile::useOf(const HeaderName &header) const
{
    if (const auto exact = whole.constFind(header.folded); exact != whole.cend())
        return *exact;
    const auto found = plain.constFind(header.plain);
    return found == plain.cend() ? std::nullopt : std::optional(*found);
}

const std::vector<ReadyProfile> &readyProfiles()
{
    static const std::vector<ReadyProfile> profiles = readProfiles();
    return profiles;
}

const ReadyProfile *readyProfileFor(const TablePreview &table)
{
    std::vector<HeaderName> headers;
    for (const Column &column : table.columns)
        headers.emplace_back(column.name);
    const ReadyProfile *best = nullptr;
    int bestFit = 0;
    for (const ReadyProfile &profile : readyProfiles()) {
        const int fit = fitOf(profile, headers);
        if (fit > bestFit) {
            best = &profile;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace vekha::exchange
