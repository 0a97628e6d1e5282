// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/causecard.h"

#include "ui/charts/waterfall.h"
#include "ui/theme/type.h"

#include <gtest/gtest.h>

namespace vekha::ui {
namespace {

/// Orders rose by 240: seven channels added, the eighth, smaller than most of them, took 30 away.
Explanation explanation()
{
    Explanation told;
    told.metric = *metrics::MetricCatalog::builtIn().indexOf(QStringLiteral("orders"));
    told.days = {calendar::dayOf(QDate(2025, 1, 1)), calendar::dayOf(QDate(2025, 12, 31))};
    told.comparedDays =
        calendar::DayRange{calendar::dayOf(QDate(2024, 1, 1)), calendar::dayOf(QDate(2024, 12, 31))};
    told.from.number = 1000;
    told.to.number = 1240;
    told.explained = true;
    const double parts[] = {70, 60, 45, 40, 35, -30, 12, 8};
    for (int i = 0; i < 8; ++i) {
        PartCause cause;
        cause.group.kind = facts::Group::Kind::Channel;
        cause.group.channel = ChannelId(i + 1);
        cause.part.contribution = parts[i];
        told.parts.push_back(cause);
    }
    return told;
}

KpiWords words()
{
    std::vector<Channel> channels;
    for (int i = 1; i <= 8; ++i) {
        Channel channel;
        channel.id = ChannelId(i);
        channel.name = {QStringLiteral("Channel %1").arg(i), QStringLiteral("Канал %1").arg(i)};
        channels.push_back(channel);
    }
    return {wording::Format(Language::English), wording::PeriodNames(Language::English),
            wording::NameBook(metrics::MetricCatalog::builtIn(), channels, {}, Language::English)};
}

TEST(CauseCard, HasABarForEveryChannelThatItsWordsName)
{
    loadApplicationFonts();
    const Explanation told = explanation();
    CauseCard card;
    card.setExplanation(told, metrics::MetricCatalog::builtIn().at(told.metric), words(), true);
    EXPECT_TRUE(card.text().contains(QStringLiteral("It was held back by Channel 6")))
        << qPrintable(card.text());
    QStringList names;
    QStringList values;
    for (const WaterfallStep &step : card.waterfall()->steps()) {
        names += step.name;
        values += step.valueText;
    }
    EXPECT_EQ(names.mid(1, 6).join(u'|'),
              QStringLiteral("Channel 1|Channel 2|Channel 3|Channel 4|Channel 6|All others"));
    EXPECT_EQ(values.mid(1, 6).join(u'|'), QStringLiteral("+70|+60|+45|+40|\u221230|+55")) << "35 + 12 + 8";
    card.setSmall(true);
    names.clear();
    for (const WaterfallStep &step : card.waterfall()->steps())
        names += step.name;
    EXPECT_EQ(names.mid(1, 4).join(u'|'), QStringLiteral("Channel 1|Channel 2|Channel 6|All others"));
}

} // namespace
} // namespace vekha::ui
