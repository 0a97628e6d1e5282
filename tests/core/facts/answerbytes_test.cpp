// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "core/facts/answerbytes.h"

namespace vekha::facts::test {

namespace {

Answer someAnswer()
{
    Answer answer;
    answer.groups = {{}, {Group::Kind::Channel, ChannelId(4), CampaignId::None, ChannelType::SocialAds}};
    answer.buckets = {{{10, 40}, calendar::Granularity::Month}, {{41, 45}, std::nullopt}};
    answer.comparedDays = {calendar::DayRange{-20, 9}, std::nullopt};
    answer.shownDays = {{10, 40}, {41, 45}};
    answer.metrics = 1;
    answer.values = {Value::of(0.1), Value::missing(Reason::NoData, 7), Value::of(-1e300), Value::of(5e-324)};
    answer.values[0].notes = {{NoteKind::DaysCompared, -1, ChannelId::All, 12, 31}};
    answer.values[2].running = true;
    answer.compared = answer.values;
    answer.sameUntil = 45;
    return answer;
}

} // namespace

TEST(AnswerBytes, GiveTheAnswerBack)
{
    const Answer answer = someAnswer();
    const auto read = answerIn(bytesOf(answer));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->groups, answer.groups);
    EXPECT_EQ(read->buckets, answer.buckets);
    EXPECT_EQ(read->comparedDays, answer.comparedDays);
    EXPECT_EQ(read->values[3].number, 5e-324);
    EXPECT_EQ(read->values[1].culprit, 7);
    EXPECT_EQ(read->values[0].notes, answer.values[0].notes);
    EXPECT_EQ(read->sameUntil, 45);
    EXPECT_TRUE(read->basis.empty());
    EXPECT_EQ(bytesOf(*read), bytesOf(answer));
}

TEST(AnswerBytes, CutOrLongerOnesAreNoAnswer)
{
    const QByteArray whole = bytesOf(someAnswer());
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(answerIn(whole.left(length))) << length;
    EXPECT_FALSE(answerIn(whole + 'x'));
    EXPECT_FALSE(answerIn(QByteArray(100, '\xff')));
}

TEST(AnswerBytes, TellQuestionsApartButNotDays)
{
    Query one;
    one.metrics = {3};
    one.buckets = {{{10, 40}, calendar::Granularity::Month}};
    one.today = QDate(2024, 6, 1);
    Query other = one;
    other.today = QDate(2024, 6, 2);
    EXPECT_EQ(bytesOf(one), bytesOf(other));
    other.compare = Comparison::YearAgo;
    EXPECT_NE(bytesOf(one), bytesOf(other));
    other = one;
    other.channels = {ChannelId(4)};
    EXPECT_NE(bytesOf(one), bytesOf(other));
}

} // namespace vekha::facts::test
