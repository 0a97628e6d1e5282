// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewshelf.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace vekha;
using namespace vekha::review;

namespace {

calendar::Period month(int number)
{
    return {calendar::Granularity::Month, calendar::dayOf(QDate(2024, number, 1))};
}

ReviewShelf::Stored stored(int id, const QString &comment)
{
    Review review;
    review.comment = comment;
    return {id, month(id), jsonOf(review).toUtf8()};
}

} // namespace

TEST(ReviewShelf, GivesTheReviewsInTheOrderOfTheFileWithTheirNumbersAndPeriods)
{
    const ReviewShelf shelf({stored(3, u"март"_s), stored(5, u"май"_s)});
    ASSERT_EQ(shelf.size(), 2U);
    EXPECT_FALSE(shelf.empty());
    EXPECT_EQ(shelf.all()[0].id, 3);
    EXPECT_EQ(shelf.all()[0].period, month(3));
    EXPECT_EQ(shelf.all()[0].comment, u"март"_s);
    EXPECT_EQ(shelf.back().comment, u"май"_s);
    EXPECT_EQ(shelf.end() - shelf.begin(), 2);
}

TEST(ReviewShelf, IsEmptyWithoutReviews)
{
    EXPECT_TRUE(ReviewShelf().empty());
    EXPECT_TRUE(ReviewShelf().all().empty());
    EXPECT_EQ(ReviewShelf(), ReviewShelf(std::vector<ReviewShelf::Stored>()));
}

// Pages and the background ask at the same time, of copies of one content.
TEST(ReviewShelf, IsReadOnceForAllItsCopiesWhicheverThreadAsksFirst)
{
    const ReviewShelf shelf({stored(1, u"a"_s), stored(2, u"b"_s)});
    const ReviewShelf copy = shelf;
    const Review *first = nullptr;
    const Review *second = nullptr;
    std::thread one([&] { first = shelf.all().data(); });
    std::thread two([&] { second = copy.all().data(); });
    one.join();
    two.join();
    EXPECT_EQ(first, second);
    EXPECT_EQ(shelf, copy);
}
