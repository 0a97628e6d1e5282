// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace vekha;
using namespace vekha::wording;

namespace {

NameBook names()
{
    Channel email;
    email.id = ChannelId{7};
    email.name = {QStringLiteral("Email"), QStringLiteral("Рассылка")};
    return NameBook(metrics::MetricCatalog::builtIn(), {email}, {}, Language::English);
}

std::string described(ChangeKind kind, const QStringList &args)
{
    return describe(kind, args, names(), PeriodNames(Language::English))
        .replace(QChar(u'\u00a0'), QChar(u' '))
        .toStdString();
}

TEST(ChangeDescriptions, NameMetricChannelAndPeriod)
{
    const QStringList figure{QStringLiteral("clicks"), QStringLiteral("7"), QStringLiteral("2026-05")};
    EXPECT_EQ(described(ChangeKind::EnterFact, figure), "Entered: Clicks, Email, May 2026");
    EXPECT_EQ(described(ChangeKind::SetTarget,
                        {QStringLiteral("clicks"), QStringLiteral("0"), QStringLiteral("2026-Q2")}),
              "Target: Clicks, All channels, Q2 2026");
    EXPECT_EQ(described(ChangeKind::AddTile, {QStringLiteral("clicks")}), "Tile added: Clicks");
    EXPECT_EQ(described(ChangeKind::SaveChannel, {QStringLiteral("50 %1")}), "Channel saved: 50 %1");
}

TEST(ChangeDescriptions, CountFigures)
{
    EXPECT_EQ(described(ChangeKind::PasteFacts, {QStringLiteral("24")}), "24 figure(s) pasted");
    EXPECT_EQ(described(ChangeKind::Import, {QStringLiteral("may.csv"), QStringLiteral("138")}),
              "Import of “may.csv”: 138 figure(s)");
    EXPECT_EQ(described(ChangeKind::RevertImport, {QStringLiteral("4"), QStringLiteral("may.csv")}),
              "Import 4 of “may.csv” taken back");
}

TEST(ChangeDescriptions, AreThereForEveryKindEvenWithoutArguments)
{
    constexpr int lastKind = static_cast<int>(ChangeKind::RemoveReport);
    constexpr int notGiven = 32;
    QSet<std::string> texts;
    for (int kind = 0; kind <= lastKind; ++kind) {
        if (kind == notGiven)
            continue;
        const std::string text = described(static_cast<ChangeKind>(kind), {});
        EXPECT_FALSE(text.empty());
        EXPECT_EQ(text.find('%'), std::string::npos) << text;
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), lastKind);
}

} // namespace
