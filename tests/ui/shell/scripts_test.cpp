// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scripts.h"

#include <gtest/gtest.h>

namespace vekha::ui {

namespace {

const QString arabic = QStringLiteral("الإعلانات");

store::Content plain()
{
    store::Content content;
    content.catalog = metrics::MetricCatalog::builtIn();
    return content;
}

} // namespace

TEST(Scripts, LettersOfLatinAndCyrillicStandAsTheyAre)
{
    store::Content content = plain();
    content.settings.name = QStringLiteral("Веха");
    content.channels.push_back({});
    content.channels.back().name = {QStringLiteral("Яндекс"), QStringLiteral("Search")};
    EXPECT_FALSE(hasJoiningLetters(content));
}

TEST(Scripts, AnyNameThatAPersonGaveMayHaveJoiningLetters)
{
    store::Content business = plain(), channel = plain(), event = plain(), measure = plain();
    business.settings.name = arabic;
    channel.channels.emplace_back().name = {arabic, arabic};
    event.events.emplace_back().text = arabic;
    metrics::Metric own;
    own.id = QStringLiteral("visits_of_ours");
    own.name = {QStringLiteral("Visits"), QStringLiteral("Visits")};
    own.shortName = {arabic, arabic};
    own.own = true;
    own.rules = metrics::InputRules();
    const auto catalog = metrics::MetricCatalog::with({own});
    ASSERT_TRUE(catalog) << catalog.error().detail.toStdString();
    measure.catalog = *catalog;
    for (const store::Content *content : {&business, &channel, &event, &measure})
        EXPECT_TRUE(hasJoiningLetters(*content));
}

} // namespace vekha::ui
