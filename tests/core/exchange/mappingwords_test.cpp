// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingwords.h"

namespace vekha::exchange {

namespace {

TablePreview tableWith(const QStringList &headers)
{
    TablePreview table;
    for (const QString &header : headers) {
        Column &column = table.columns.emplace_back();
        column.name = header;
        column.type = QStringLiteral("text");
    }
    return table;
}

const metrics::MetricCatalog &catalog() { return metrics::MetricCatalog::builtIn(); }

} // namespace

TEST(MappingWords, SayColumnsChannelsAndFigures)
{
    const TablePreview table = tableWith({u"Day"_qs, u"source"_qs, u"medium"_qs, u"cost"_qs, u"n"_qs});
    MappingWords words;
    words.date = u"day"_qs;
    words.channel = u"source+medium"_qs;
    words.maps = QStringList{u"cost=spend"_qs, u"n=leads@Email"_qs};
    words.where = QStringList{u"medium=cpc"_qs};
    words.granularity = u"week"_qs;
    const auto mapping = parseMapping(words, table, catalog());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->date, 0);
    EXPECT_EQ(mapping->channels, (std::vector<int>{1, 2}));
    EXPECT_FALSE(mapping->mergeChannels);
    EXPECT_EQ(mapping->metrics,
              (std::vector<MetricColumn>{{3, u"spend"_qs, {}}, {4, u"leads"_qs, u"Email"_qs}}));
    EXPECT_EQ(mapping->where, (std::vector<std::pair<int, QString>>{{2, u"cpc"_qs}}));
    EXPECT_EQ(mapping->granularity, calendar::Granularity::Week);
}

TEST(MappingWords, MatchHeadersThatHoldTheSeparators)
{
    const TablePreview table = tableWith({u"d"_qs, u"a+b"_qs, u"c"_qs, u"x=y"_qs});
    MappingWords words;
    words.date = u"d"_qs;
    words.channel = u"a+b+c"_qs;
    words.maps = QStringList{u"x=y=clicks"_qs};
    const auto mapping = parseMapping(words, table, catalog());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->channels, (std::vector<int>{1, 2}));
    EXPECT_EQ(mapping->metrics.front().column, 3);
}

TEST(MappingWords, SayALongTableAndOneChannelForAll)
{
    const TablePreview table = tableWith({u"d"_qs, u"what"_qs, u"how much"_qs});
    MappingWords words;
    words.date = u"#1"_qs;
    words.channel = u"=TV"_qs;
    words.maps = QStringList{u"what=@metric"_qs, u"how much=@value"_qs};
    const auto mapping = parseMapping(words, table, catalog());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->channelName, u"TV");
    EXPECT_EQ(layoutOf(*mapping), u"long");
}

TEST(MappingWords, RefuseWhatIsNotThere)
{
    const TablePreview table = tableWith({u"d"_qs, u"cost"_qs});
    const auto codeFor = [&](const QString &map) {
        MappingWords words;
        words.maps = QStringList{map};
        return parseMapping(words, table, catalog()).error().code;
    };
    EXPECT_EQ(codeFor(u"nothing=spend"_qs), ErrorCode::UnknownColumn);
    EXPECT_EQ(codeFor(u"cost=no_such_metric"_qs), ErrorCode::UnknownMetric);
    EXPECT_EQ(codeFor(u"cost=cpl"_qs), ErrorCode::NotAnInput);
}

} // namespace vekha::exchange
