// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/names.h"

#include "core/wording/namebook.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace vekha;
using namespace vekha::wording;

namespace {

TEST(Names, OfKindsAreAllDifferent)
{
    QSet<QString> types;
    for (const ChannelType type : channelTypes()) {
        types.insert(channelTypeName(type));
    }
    EXPECT_EQ(types.size(), 18);
    QSet<QString> statuses;
    for (int i = 0; i <= static_cast<int>(targets::Status::Missed); ++i) {
        statuses.insert(statusName(static_cast<targets::Status>(i)));
    }
    EXPECT_EQ(statuses.size(), 9);
    QSet<QString> units;
    for (int i = 0; i <= static_cast<int>(metrics::Unit::Points); ++i) {
        units.insert(unitName(static_cast<metrics::Unit>(i)));
    }
    EXPECT_EQ(units.size(), 9);
    QSet<QString> periods;
    for (int i = 0; i <= static_cast<int>(calendar::Granularity::Year); ++i) {
        periods.insert(granularityName(static_cast<calendar::Granularity>(i)));
        periods.insert(granularityPlural(static_cast<calendar::Granularity>(i)));
    }
    EXPECT_EQ(periods.size(), 12);
}

TEST(Names, OfStatusesAreThoseOfTheDesign)
{
    EXPECT_EQ(statusName(targets::Status::OnCourse), QStringLiteral("On course"));
    EXPECT_EQ(statusName(targets::Status::TooEarly), QStringLiteral("Too early"));
    EXPECT_EQ(statusName(targets::Status::Close), QStringLiteral("Close"));
}

TEST(Names, OfCurrenciesFallBackToTheCode)
{
    EXPECT_EQ(currencyName(QStringLiteral("RUB")), QStringLiteral("Roubles"));
    EXPECT_EQ(currencyName(QStringLiteral("SEK")), QStringLiteral("SEK"));
}

TEST(Names, OfMetricsFallBackToWhatThereIs)
{
    metrics::Metric metric;
    metric.id = QStringLiteral("x");
    EXPECT_EQ(metricName(metric, Language::Russian), QStringLiteral("x"));
    metric.name.en = QStringLiteral("Long name");
    EXPECT_EQ(metricName(metric, Language::Russian), QStringLiteral("Long name"));
    EXPECT_EQ(shortMetricName(metric, Language::English), QStringLiteral("Long name"));
    metric.shortName.ru = QStringLiteral("Имя");
    EXPECT_EQ(shortMetricName(metric, Language::Russian), QStringLiteral("Имя"));
}

TEST(NameBooks, NameWhatTheJournalKeeps)
{
    Channel email;
    email.id = ChannelId{7};
    email.name = {QStringLiteral("Email"), QStringLiteral("Рассылка")};
    Campaign sale;
    sale.id = CampaignId{3};
    sale.name = QStringLiteral("Sale");
    const NameBook names(metrics::MetricCatalog::builtIn(), {email}, {sale}, Language::Russian);
    EXPECT_EQ(names.metric(QStringLiteral("clicks")), QStringLiteral("Клики"));
    EXPECT_EQ(names.metric(QStringLiteral("gone")), QStringLiteral("gone"));
    EXPECT_EQ(names.metric(-1), QString());
    EXPECT_EQ(names.channel(ChannelId{7}), QStringLiteral("Рассылка"));
    EXPECT_EQ(names.channel(QStringLiteral("7")), QStringLiteral("Рассылка"));
    EXPECT_EQ(names.channel(QStringLiteral("0")), QStringLiteral("All channels"));
    EXPECT_EQ(names.channel(QStringLiteral("2024")), QStringLiteral("2024"))
        << "a channel that has a number as name";
    EXPECT_EQ(names.channel(QStringLiteral("company")), QStringLiteral("Whole company"));
    EXPECT_EQ(names.channel(ChannelId::All), QStringLiteral("All channels"));
    EXPECT_EQ(names.campaign(CampaignId{3}), QStringLiteral("Sale"));
    EXPECT_EQ(names.campaign(CampaignId::None), QStringLiteral("Without a campaign"));
}

} // namespace
