// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include "core/base/channel.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace vekha::ui {

namespace {

enum class Rank { Title, Heading, Text, None };

HelpText readTopic(const QString &id, Language language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md")
                   .arg(language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en"), id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseHelp(QString::fromUtf8(file.readAll()));
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString folded = foldedName(text);
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

Rank rankOf(const HelpText &text, const QStringList &words)
{
    if (holdsAll(text.title, words))
        return Rank::Title;
    const bool inHeading =
        std::any_of(text.blocks.begin(), text.blocks.end(), [&words](const HelpBlock &block) {
            return block.kind == HelpBlock::Kind::Heading && holdsAll(block.text(), words);
        });
    if (inHeading)
        return Rank::Heading;
    return holdsAll(text.plainText(), words) ? Rank::Text : Rank::None;
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    using G = HelpGroup;
    static const QList<HelpTopic> topics{
        {QStringLiteral("first-steps"), G::Start, {}, {}},
        {QStringLiteral("import"), G::Start, {}, {}},
        {QStringLiteral("awkward-files"), G::Start, {}, {}},
        {QStringLiteral("keyboard"), G::Start, {}, {}},
        {QStringLiteral("file"), G::Start, {}, {}},
        {QStringLiteral("overview"), G::Pages, QStringLiteral("overview"), {}},
        {QStringLiteral("warnings"), G::Pages, QStringLiteral("warnings"), {}},
        {QStringLiteral("metric"), G::Pages, QStringLiteral("metric"), {}},
        {QStringLiteral("channels"), G::Pages, QStringLiteral("channels"), {}},
        {QStringLiteral("trends"), G::Pages, QStringLiteral("trends"), {}},
        {QStringLiteral("funnel"), G::Pages, QStringLiteral("funnel"), {}},
        {QStringLiteral("budget"), G::Pages, QStringLiteral("budget"), {}},
        {QStringLiteral("targets"), G::Pages, QStringLiteral("targets"), {}},
        {QStringLiteral("goals"), G::Pages, QStringLiteral("goals"), {}},
        {QStringLiteral("scorecards"), G::Pages, QStringLiteral("scorecards"), {}},
        {QStringLiteral("review"), G::Pages, QStringLiteral("review"), {}},
        {QStringLiteral("report"), G::Pages, QStringLiteral("report"), {}},
        {QStringLiteral("data-entry"), G::Pages, QStringLiteral("data"), QStringLiteral("entry")},
        {QStringLiteral("data-imports"), G::Pages, QStringLiteral("data"), QStringLiteral("imports")},
        {QStringLiteral("data-metrics"), G::Pages, QStringLiteral("data"), QStringLiteral("metrics")},
        {QStringLiteral("data-channels"), G::Pages, QStringLiteral("data"), QStringLiteral("channels")},
        {QStringLiteral("settings"), G::Pages, QStringLiteral("settings"), {}},
        {QStringLiteral("statuses"), G::Background, {}, {}},
        {QStringLiteral("forecasts"), G::Background, {}, {}},
        {QStringLiteral("causes"), G::Background, {}, {}},
    };
    return topics;
}

const HelpTopic *helpTopic(const QString &id)
{
    const auto &all = helpTopics();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const HelpTopic &topic) { return topic.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString topicOf(const Destination &shown)
{
    const HelpTopic *first = nullptr;
    for (const HelpTopic &topic : helpTopics()) {
        if (topic.page != shown.page || topic.page.isEmpty())
            continue;
        if (topic.section == shown.section)
            return topic.id;
        if (!first)
            first = &topic;
    }
    return first ? first->id : QStringLiteral("first-steps");
}

const HelpText &helpTextOf(const QString &topic, Language language)
{
    static QMap<std::pair<QString, Language>, HelpText> read;
    const std::pair key{topic, language};
    auto at = read.find(key);
    if (at == read.end())
        at = read.insert(key, readTopic(topic, language));
    return *at;
}

QStringList searchHelp(const QString &text, Language language)
{
    const QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const Language other = language == Language::Russian ? Language::English : Language::Russian;
    QMap<Rank, QStringList> found;
    for (const HelpTopic &topic : helpTopics()) {
        const Rank rank = std::min(rankOf(helpTextOf(topic.id, language), words),
                                   rankOf(helpTextOf(topic.id, other), words));
        found[rank] << topic.id;
    }
    return found[Rank::Title] + found[Rank::Heading] + found[Rank::Text];
}

const QStringList &helpWords()
{
    static const QStringList words = [] {
        static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
        QString titles;
        QString texts;
        for (const HelpTopic &topic : helpTopics()) {
            for (const Language language : {Language::Russian, Language::English}) {
                const HelpText &text = helpTextOf(topic.id, language);
                titles += text.title + u' ';
                texts += text.plainText() + u' ';
            }
        }
        QStringList all = foldedName(titles + texts).split(notLetters, Qt::SkipEmptyParts);
        all.removeDuplicates();
        return all;
    }();
    return words;
}

} // namespace vekha::ui
