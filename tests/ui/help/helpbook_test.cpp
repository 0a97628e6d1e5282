// SPDX-License-Identifier: GPL-3.0-or-later
// The texts themselves: both languages say the same things, and every link leads somewhere.
#include "ui/help/helpbook.h"

#include "core/metrics/catalog.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>

using namespace vekha;
using namespace vekha::ui;

namespace {

QStringList filesOf(const QString &language)
{
    return QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files, QDir::Name);
}

int countOf(const HelpText &text, HelpBlock::Kind kind)
{
    return int(std::count_if(text.blocks.begin(), text.blocks.end(),
                             [kind](const HelpBlock &block) { return block.kind == kind; }));
}

int wordsOf(const HelpText &text)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    return int(text.plainText().split(gap, Qt::SkipEmptyParts).size());
}

bool leadsSomewhere(const HelpSpan &link)
{
    if (link.target.startsWith(QLatin1String("topic:")))
        return helpTopic(link.target.sliced(6)) != nullptr;
    return link.target.startsWith(QLatin1String("metric:")) &&
           metrics::MetricCatalog::builtIn().indexOf(link.target.sliced(7)).has_value();
}

} // namespace

TEST(HelpBook, HasAFileOfEachTopicInBothLanguagesAndNoOthers)
{
    QStringList expected;
    for (const HelpTopic &topic : helpTopics())
        expected << topic.id + QStringLiteral(".md");
    expected.sort();
    EXPECT_EQ(filesOf(QStringLiteral("en")), expected);
    EXPECT_EQ(filesOf(QStringLiteral("ru")), expected);
}

TEST(HelpBook, SaysTheSameInBothLanguages)
{
    for (const HelpTopic &topic : helpTopics()) {
        SCOPED_TRACE(topic.id.toStdString());
        const HelpText &english = helpTextOf(topic.id, Language::English);
        const HelpText &russian = helpTextOf(topic.id, Language::Russian);
        EXPECT_FALSE(english.title.isEmpty());
        EXPECT_FALSE(russian.title.isEmpty());
        using Kind = HelpBlock::Kind;
        for (const Kind kind : {Kind::Heading, Kind::Paragraph, Kind::Step, Kind::Bullet})
            EXPECT_EQ(countOf(english, kind), countOf(russian, kind)) << int(kind);
        QStringList englishLinks, russianLinks;
        for (const HelpSpan &link : english.links())
            englishLinks << link.target;
        for (const HelpSpan &link : russian.links())
            russianLinks << link.target;
        EXPECT_EQ(englishLinks, russianLinks);
    }
}

TEST(HelpBook, EveryLinkLeadsSomewhere)
{
    for (const HelpTopic &topic : helpTopics()) {
        for (const Language language : {Language::English, Language::Russian}) {
            for (const HelpSpan &link : helpTextOf(topic.id, language).links())
                EXPECT_TRUE(leadsSomewhere(link))
                    << topic.id.toStdString() << ": " << link.target.toStdString();
        }
    }
}

TEST(HelpBook, TopicsAreOfALengthThatPeopleRead)
{
    for (const HelpTopic &topic : helpTopics()) {
        for (const Language language : {Language::English, Language::Russian}) {
            EXPECT_GE(wordsOf(helpTextOf(topic.id, language)), 80) << topic.id.toStdString();
            EXPECT_LE(wordsOf(helpTextOf(topic.id, language)), 270) << topic.id.toStdString();
        }
    }
}

TEST(HelpBook, EveryPageHasItsTopic)
{
    for (const char *page : {"overview", "warnings", "metric", "channels", "trends", "funnel", "budget",
                             "targets", "goals", "scorecards", "review", "report", "settings"})
        EXPECT_EQ(topicOf({QLatin1String(page), {}, ChannelId::All, {}, {}}), QLatin1String(page));
    for (const char *section : {"entry", "imports", "metrics", "channels"})
        EXPECT_EQ(topicOf({QStringLiteral("data"), {}, ChannelId::All, QLatin1String(section), {}}),
                  QStringLiteral("data-") + QLatin1String(section));
    EXPECT_EQ(topicOf({QStringLiteral("goals"), {}, ChannelId::All, QStringLiteral("audit"), {}}),
              QStringLiteral("goals"));
    EXPECT_EQ(topicOf({}), QStringLiteral("first-steps"));
}

TEST(HelpBook, FindsTopicsByWordsOfEitherLanguageTitlesFirst)
{
    EXPECT_EQ(searchHelp(QStringLiteral("forecast"), Language::English).value(0),
              QStringLiteral("forecasts"));
    EXPECT_EQ(searchHelp(QStringLiteral("прогноз"), Language::English).value(0), QStringLiteral("forecasts"));
    EXPECT_TRUE(searchHelp(QStringLiteral("encoding"), Language::Russian).contains(QStringLiteral("import")));
    EXPECT_TRUE(searchHelp(QStringLiteral("backup daily zebra"), Language::English).isEmpty());
    EXPECT_TRUE(searchHelp(QString(), Language::English).isEmpty());
}
