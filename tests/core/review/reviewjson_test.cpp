// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vekha;
using namespace vekha::review;

namespace {

QDateTime at(int hour) { return {QDate(2024, 6, 5), QTime(hour, 30, 0, 250), Qt::UTC}; }

} // namespace

TEST(ReviewJson, KeepsAllOfAReviewButItsNumberAndPeriod)
{
    Review review;
    review.started = at(9);
    review.finished = at(10);
    review.who = u"Анна"_s;
    review.comment = u"«Лучше», чем \"ждали\"\nи ещё строка"_s;
    review.items = {{u"cpl"_s, true, u"проверить utm"_s}, {u"leads"_s, false, QString()}};
    review.snapshot = uR"({"rows":[1.5]})"_s;
    EXPECT_EQ(reviewFromJson(jsonOf(review).toUtf8()), review);

    review.finished.reset();
    review.snapshot.clear();
    EXPECT_EQ(reviewFromJson(jsonOf(review).toUtf8()), review);
}

TEST(ReviewJson, KeepsAllOfADecisionButItsNumbers)
{
    const Decision decision{0,
                            0,
                            u"cac"_s,
                            ChannelId(3),
                            u"снизить ставки"_s,
                            u"Илья"_s,
                            QDate(2024, 7, 1),
                            DecisionState::Dropped,
                            u"поздно"_s,
                            QDate(2024, 6, 5)};
    EXPECT_EQ(decisionFromJson(jsonOf(decision)), decision);
    EXPECT_EQ(decisionFromJson(jsonOf(Decision())), Decision());
}

TEST(ReviewJson, ReadsAnUnknownStateAsTheNearestKnownOne)
{
    EXPECT_EQ(decisionFromJson(uR"({"state":99})"_s).state, DecisionState::Dropped);
    EXPECT_EQ(codeOf(DecisionState::Open), u"open"_s);
    EXPECT_EQ(codeOf(DecisionState::Done), u"done"_s);
    EXPECT_EQ(codeOf(DecisionState::Dropped), u"dropped"_s);
}
