// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/civil.h"
#include "core/targets/targetbook.h"

namespace vekha::targets {

using metrics::Direction;

namespace {

calendar::Period month(int number)
{
    return {calendar::Granularity::Month, calendar::dayOfCivil(2024, number, 1)};
}

class ReadTarget : public ::testing::Test {
protected:
    [[nodiscard]] Result<Target> read(const char *id, const char *text)
    {
        words.text = QString::fromUtf8(text);
        const metrics::Metric *metric = metrics::MetricCatalog::builtIn().find(QString::fromLatin1(id));
        const TargetKey key{QString::fromLatin1(id), ChannelId::All, period};
        return readTarget(key, *metric, words,
                          [this](bool yearAgo) { return yearAgo ? yearAgoValue : previous; });
    }
    void expectFailure(const Result<Target> &result, ErrorCode code)
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code);
    }
    calendar::Period period = month(5);
    TargetText words;
    std::optional<double> previous = 200;
    std::optional<double> yearAgoValue = 100;
};

} // namespace

TEST_F(ReadTarget, ReadsValues)
{
    EXPECT_DOUBLE_EQ(read("leads", "1200")->value, 1200);
    EXPECT_DOUBLE_EQ(read("leads", " 1 200,5 ")->value, 1200.5);
    EXPECT_DOUBLE_EQ(read("profit", "-500")->value, -500);
    EXPECT_DOUBLE_EQ(read("ctr", "15%")->value, 0.15);
    EXPECT_DOUBLE_EQ(read("ctr", "0.15")->value, 0.15);
    EXPECT_EQ(read("leads", "1200")->rule.kind, Rule::Kind::Value);
}

TEST_F(ReadTarget, ReadsBands)
{
    const auto band = read("spend", "100..300");
    ASSERT_TRUE(band);
    EXPECT_DOUBLE_EQ(*band->low, 100);
    EXPECT_DOUBLE_EQ(*band->high, 300);
    EXPECT_DOUBLE_EQ(band->value, 200);
    EXPECT_DOUBLE_EQ(*read("ctr", "10..15%")->low, 0.1);
    expectFailure(read("spend", "300..300"), ErrorCode::TargetBandEmpty);
    expectFailure(read("spend", "300..100"), ErrorCode::TargetBandEmpty);
    expectFailure(read("spend", "..100"), ErrorCode::InvalidNumber);
}

TEST_F(ReadTarget, ReadsChangesOfWhatWas)
{
    EXPECT_DOUBLE_EQ(read("leads", "+10%")->value, 220);
    EXPECT_DOUBLE_EQ(read("leads", "-5 %")->value, 190);
    words.onYearAgo = true;
    const auto yearly = read("leads", "+20%");
    EXPECT_DOUBLE_EQ(yearly->value, 120);
    EXPECT_EQ(yearly->rule, (Rule{Rule::Kind::ChangePercent, 0.2, true}));
    yearAgoValue.reset();
    expectFailure(read("leads", "+20%"), ErrorCode::TargetNeedsReference);
    EXPECT_EQ(read("leads", "+20%").error().args, QStringList{QStringLiteral("2023-05")});
}

TEST_F(ReadTarget, ReadsPointsOfPercentsOnly)
{
    previous = 0.1;
    EXPECT_DOUBLE_EQ(read("ctr", "+2pp")->value, 0.12);
    EXPECT_DOUBLE_EQ(read("ctr", "-1,5 п.п.")->value, 0.085);
    expectFailure(read("leads", "+2pp"), ErrorCode::TargetNotForKind);
    expectFailure(read("leads", "15%"), ErrorCode::TargetNotForKind);
}

// +10 % on a loss of 200 is a loss of 180.
TEST_F(ReadTarget, AChangeOfALossGoesTheSameWay)
{
    previous = -200;
    EXPECT_DOUBLE_EQ(read("profit", "+10%")->value, -180);
}

TEST_F(ReadTarget, RefusesWhatIsNoTarget)
{
    for (const char *text : {"", "abc", "1.2.3", "nan", "inf", "1e5", "10%%", "++1"}) {
        SCOPED_TRACE(text);
        expectFailure(read("leads", text), ErrorCode::InvalidNumber);
    }
    expectFailure(read("spend", "100"), ErrorCode::TargetNeedsDirection);
    words.direction = Direction::Down;
    EXPECT_EQ(read("spend", "100")->direction, Direction::Down);
    period = {calendar::Granularity::Week, calendar::dayOfCivil(2024, 5, 6)};
    expectFailure(read("leads", "100"), ErrorCode::TargetNotForKind);
}

} // namespace vekha::targets
