// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

/// Reviews, decisions, warnings' marks and reports' set-ups as changes keep them.
class ReviewStoreTest : public StoreFixture {
protected:
    Result<Applied> apply(const Edit &edit, ChangeKind kind) { return store->apply({{edit}, kind, {}}, who); }

    int addReview(const calendar::Period &period)
    {
        review::Review review;
        review.period = period;
        review.started = QDateTime(QDate(2024, 6, 5), QTime(9, 0), Qt::UTC);
        review.items = {{u"cpl"_s, true, u"ставки"_s}};
        return apply(SaveReview{review}, ChangeKind::SaveReview)->newIds.at(0);
    }
    int addDecision(int review, const QString &what)
    {
        review::Decision decision;
        decision.review = review;
        decision.metric = u"cpl"_s;
        decision.what = what;
        decision.who = u"Анна"_s;
        decision.due = QDate(2024, 7, 1);
        return apply(SaveDecision{decision}, ChangeKind::SaveDecision)->newIds.at(0);
    }

    const WarningKey key{u"missed"_s, u"cpl"_s, ChannelId::All, QDate(2024, 5, 1)};
};

TEST_F(ReviewStoreTest, KeepsAMarkUntilItSaysNothing)
{
    WarningMark mark;
    mark.key = key;
    mark.snoozedUntil = QDate(2024, 7, 1);
    ASSERT_TRUE(apply(SetWarningMark{mark}, ChangeKind::SnoozeWarning));
    mark.snoozedUntil = {};
    mark.dismissed = true;
    mark.note = u"так и задумано"_s;
    ASSERT_TRUE(apply(SetWarningMark{mark}, ChangeKind::DismissWarning));
    reopen();
    const auto marks = contentNow().warningMarks;
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].key, key);
    EXPECT_TRUE(marks[0].dismissed);
    EXPECT_FALSE(marks[0].snoozedUntil.isValid());
    EXPECT_EQ(marks[0].note, mark.note);
    EXPECT_EQ(marks[0].who, who);
    EXPECT_TRUE(marks[0].when.isValid());

    mark.dismissed = false;
    const auto restored = apply(SetWarningMark{mark}, ChangeKind::RestoreWarning);
    ASSERT_TRUE(restored);
    EXPECT_TRUE(restored->touched.warnings);
    EXPECT_TRUE(contentNow().warningMarks.empty());
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(contentNow().warningMarks, marks);
}

TEST_F(ReviewStoreTest, KeepsOnlyRulesThatAreNotTheUsualOnes)
{
    const WarningRule strict{u"cpl"_s, Sensitivity::High, 25.0};
    ASSERT_TRUE(apply(SetWarningRule{strict}, ChangeKind::SetWarningRule));
    EXPECT_EQ(contentNow().warningRules, std::vector{strict});
    ASSERT_TRUE(apply(SetWarningRule{{u"cpl"_s}}, ChangeKind::SetWarningRule));
    EXPECT_TRUE(contentNow().warningRules.empty());

    EXPECT_EQ(
        apply(SetWarningRule{{u"no_such"_s, Sensitivity::Off}}, ChangeKind::SetWarningRule).error().code,
        ErrorCode::UnknownMetric);
    EXPECT_EQ(
        apply(SetWarningRule{{u"cpl"_s, Sensitivity::Off, -1.0}}, ChangeKind::SetWarningRule).error().code,
        ErrorCode::InvalidInput);
}

TEST_F(ReviewStoreTest, APeriodHasOneReview)
{
    const int june = addReview(month(2024, 6));
    const int may = addReview(month(2024, 5));
    reopen();
    const auto reviews = contentNow().reviews.all();
    ASSERT_EQ(reviews.size(), 2U);
    EXPECT_EQ(reviews[0].id, may);
    EXPECT_EQ(reviews[0].period, month(2024, 5));
    EXPECT_EQ(reviews[0].items.at(0).note, u"ставки"_s);
    EXPECT_EQ(reviews[1].id, june);

    review::Review second;
    second.period = month(2024, 5);
    EXPECT_EQ(apply(SaveReview{second}, ChangeKind::SaveReview).error().code, ErrorCode::InvalidInput);
    second.period = day(2024, 5, 1);
    EXPECT_EQ(apply(SaveReview{second}, ChangeKind::SaveReview).error().code, ErrorCode::InvalidPeriod);
}

TEST_F(ReviewStoreTest, ARemovedReviewTakesItsDecisionsAndUndoBringsThemBack)
{
    const int may = addReview(month(2024, 5));
    const int june = addReview(month(2024, 6));
    addDecision(may, u"снизить ставки"_s);
    const int kept = addDecision(june, u"проверить разметку"_s);
    const State before = stateNow();

    ASSERT_TRUE(apply(RemoveReview{may}, ChangeKind::RemoveReview));
    const auto decisions = contentNow().decisions;
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0].id, kept);
    EXPECT_EQ(decisions[0].who, u"Анна"_s);
    EXPECT_EQ(decisions[0].due, QDate(2024, 7, 1));
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(stateNow(), before);
}

TEST_F(ReviewStoreTest, ADecisionSaysSomethingAndBelongsToAReview)
{
    review::Decision decision;
    decision.review = addReview(month(2024, 5));
    decision.what = u"  "_s;
    EXPECT_EQ(apply(SaveDecision{decision}, ChangeKind::SaveDecision).error().code, ErrorCode::NameEmpty);
    decision.what = u"снизить ставки"_s;
    decision.review = 99;
    EXPECT_EQ(apply(SaveDecision{decision}, ChangeKind::SaveDecision).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(contentNow().decisions.empty());
}

TEST_F(ReviewStoreTest, SetUpsOfReportsHaveNamesOfTheirOwn)
{
    ASSERT_TRUE(apply(SaveReport{{0, u"Для директора"_s, u"{}"_s}}, ChangeKind::SaveReport));
    EXPECT_EQ(apply(SaveReport{{0, u"для директора"_s, u"{}"_s}}, ChangeKind::SaveReport).error().code,
              ErrorCode::NameTaken);
    const auto reports = contentNow().reports;
    ASSERT_EQ(reports.size(), 1U);
    ASSERT_TRUE(apply(SaveReport{{reports[0].id, u"Для директора"_s, u"{\"cover\":false}"_s}},
                      ChangeKind::SaveReport));
    EXPECT_EQ(contentNow().reports.at(0).definition, u"{\"cover\":false}"_s);
    ASSERT_TRUE(apply(RemoveReport{reports[0].id}, ChangeKind::RemoveReport));
    EXPECT_TRUE(contentNow().reports.empty());
}

} // namespace
} // namespace vekha::store
