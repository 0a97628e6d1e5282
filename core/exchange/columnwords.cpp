// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnwords.h"

#include "core/base/channel.h"

#include <limits>

namespace vekha::exchange {

namespace {

using Entries = QHash<QString, DictionaryEntry>;

const DictionaryEntry *entryFor(const Entries &entries, const QString &word)
{
    const auto found = entries.constFind(word);
    return found == entries.cend() ? nullptr : &*found;
}

/// The header without the words around a name that change nothing; empty where there are none.
QString undecorated(const QString &plain)
{
    QString text = plain;
    for (const QString &word : dictionary().decorations) {
        if (text.startsWith(word + u' '))
            text = text.mid(word.size() + 1);
        if (text.endsWith(u' ' + word))
            text.chop(word.size() + 1);
    }
    return text == plain ? QString() : text;
}

std::optional<MetricId> known(const QString &id, const metrics::MetricCatalog &catalog, bool input)
{
    const metrics::Metric *metric = catalog.find(id);
    return metric && metric->isInput() == input ? std::optional(metric->id) : std::nullopt;
}

std::optional<MetricId> named(const QString &name, const metrics::MetricCatalog &catalog, bool input)
{
    const auto index = catalog.indexOfName(name);
    return index && catalog.at(*index).isInput() == input ? std::optional(catalog.at(*index).id)
                                                          : std::nullopt;
}

std::optional<MetricId> metricOf(const QString &header, const Entries &entries,
                                 const metrics::MetricCatalog &catalog, bool input)
{
    if (const auto byId = known(header.trimmed(), catalog, input))
        return byId;
    const QString plain = plainHeader(header);
    for (const QString &word : {foldedName(header), plain, undecorated(plain)}) {
        if (const DictionaryEntry *entry = word.isEmpty() ? nullptr : entryFor(entries, word))
            return known(entry->meaning, catalog, input);
    }
    if (const auto byName = named(header, catalog, input))
        return byName;
    return named(plain, catalog, input);
}

} // namespace

std::optional<Use> useOfHeader(const QString &header)
{
    const DictionaryEntry *entry = entryFor(dictionary().uses, plainHeader(header));
    if (!entry)
        return std::nullopt;
    if (entry->meaning == u"date")
        return Use::Date;
    if (entry->meaning == u"channel")
        return Use::Channel;
    if (entry->meaning == u"campaign")
        return Use::Campaign;
    if (entry->meaning == u"metric")
        return Use::MetricName;
    return entry->meaning == u"value" ? std::optional(Use::Value) : std::nullopt;
}

std::optional<MetricId> inputOfHeader(const QString &header, const metrics::MetricCatalog &catalog)
{
    // "Budget" is a plan as often as a figure: the catalogue's synonyms must not make it sure.
    const QString plain = plainHeader(header);
    if (entryFor(dictionary().weakInputs, plain) || entryFor(dictionary().uses, plain))
        return known(header.trimmed(), catalog, true);
    return metricOf(header, dictionary().inputs, catalog, true);
}

std::optional<MetricId> weakInputOfHeader(const QString &header, const metrics::MetricCatalog &catalog)
{
    const DictionaryEntry *entry = entryFor(dictionary().weakInputs, plainHeader(header));
    return entry ? known(entry->meaning, catalog, true) : std::nullopt;
}

std::optional<MetricId> ratioOfHeader(const QString &header, const metrics::MetricCatalog &catalog)
{
    return metricOf(header, dictionary().ratios, catalog, false);
}

int rankOfHeader(const QString &header)
{
    const QString plain = plainHeader(header);
    int best = std::numeric_limits<int>::max();
    for (const Entries *entries :
         {&dictionary().uses, &dictionary().inputs, &dictionary().weakInputs, &dictionary().ratios}) {
        if (const DictionaryEntry *entry = entryFor(*entries, plain))
            best = std::min(best, entry->rank);
    }
    return best;
}

} // namespace vekha::exchange
