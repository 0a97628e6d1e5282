// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

constexpr int notFound = 1000;

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

bool anyStartsWith(const QStringList &words, const QString &start)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.startsWith(start); });
}

/// The text as it would have come out of the same keys with the other of the two layouts.
QString onOtherKeyboard(const QString &text)
{
    static const QString latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,."_s;
    static const QString cyrillic = u"йцукенгшщзхъфывапролджэячсмитьбю"_s;
    QString other;
    for (const QChar c : text) {
        const auto fromLatin = latin.indexOf(c);
        const auto fromCyrillic = cyrillic.indexOf(c);
        other += fromLatin >= 0 ? cyrillic.at(fromLatin) : fromCyrillic >= 0 ? latin.at(fromCyrillic) : c;
    }
    return other;
}

} // namespace

MetricSearch::MetricSearch(const std::vector<Metric> &metrics)
{
    for (const Metric &metric : metrics) {
        std::vector<Entry> names;
        const auto add = [&](const QString &name, bool synonym) {
            const QString folded = foldedName(name);
            if (!folded.isEmpty())
                names.push_back({folded, wordsOf(folded), synonym});
        };
        for (const QString &name :
             {metric.id, metric.name.en, metric.name.ru, metric.shortName.en, metric.shortName.ru})
            add(name, false);
        for (const QString &synonym : metric.synonyms)
            add(synonym, true);
        m_names.push_back(std::move(names));
    }
}

/// How well the names fit, 0 best; synonyms come behind names that fit equally well.
int MetricSearch::rankOf(const std::vector<Entry> &names, const QString &wanted, const QStringList &words)
{
    int best = notFound;
    const auto offer = [&](int rank, const Entry &name) {
        best = std::min(best, 2 * rank + (name.synonym ? 1 : 0));
    };
    for (const Entry &name : names) {
        const auto startsHere = [&](const QString &word) { return anyStartsWith(name.words, word); };
        const auto isHere = [&](const QString &word) { return name.whole.contains(word); };
        if (name.whole == wanted)
            offer(0, name);
        else if (name.whole.startsWith(wanted))
            offer(1, name);
        else if (std::all_of(words.begin(), words.end(), startsHere))
            offer(2, name);
        else if (std::all_of(words.begin(), words.end(), isHere))
            offer(4, name);
    }
    const auto startsAnywhere = [&](const QString &word) {
        return std::any_of(names.begin(), names.end(),
                           [&](const Entry &name) { return anyStartsWith(name.words, word); });
    };
    if (std::all_of(words.begin(), words.end(), startsAnywhere))
        best = std::min(best, 2 * 3);
    return best;
}

std::vector<MetricIndex> MetricSearch::findFolded(const QString &folded) const
{
    const QStringList words = wordsOf(folded);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, MetricIndex>> found;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const int rank = rankOf(m_names[i], folded, words);
        if (rank < notFound)
            found.emplace_back(rank, MetricIndex(i));
    }
    std::sort(found.begin(), found.end());
    std::vector<MetricIndex> metrics;
    for (const auto &[rank, metric] : found)
        metrics.push_back(metric);
    return metrics;
}

std::vector<MetricIndex> MetricSearch::find(const QString &text) const
{
    const QString folded = foldedName(text);
    std::vector<MetricIndex> found = findFolded(folded);
    return found.empty() ? findFolded(onOtherKeyboard(folded)) : found;
}

} // namespace vekha::metrics
