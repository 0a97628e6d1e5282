// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/whendone.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QPromise>
#include <QTest>

#include <memory>

namespace vekha::ui {

TEST(WhenDone, ResultReachesTheReceiver)
{
    QObject receiver;
    QPromise<int> promise;
    promise.start();
    int got = 0;
    whenDone(&receiver, promise.future(), [&got](int value) { got = value; });

    promise.addResult(42);
    promise.finish();

    EXPECT_TRUE(waitUntil([&got] { return got == 42; }));
    // The watcher is gone as well: a page that stores often does not grow.
    EXPECT_TRUE(waitUntil([&receiver] { return receiver.children().isEmpty(); }));
}

TEST(WhenDone, ReceiverGoneBeforeTheResultIsLeftInPeace)
{
    auto receiver = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    bool called = false;
    whenDone(receiver.get(), promise.future(), [&called](int) { called = true; });

    receiver.reset();
    promise.addResult(42);
    promise.finish();
    QCoreApplication::processEvents();

    EXPECT_FALSE(called);
}

TEST(WhenDone, WorkThatEndsWithoutAResultCallsNothing)
{
    QObject receiver;
    bool called = false;
    {
        QPromise<int> promise;
        promise.start();
        whenDone(&receiver, promise.future(), [&called](int) { called = true; });
    }
    EXPECT_TRUE(waitUntil([&receiver] { return receiver.children().isEmpty(); }));

    EXPECT_FALSE(called);
}

} // namespace vekha::ui
