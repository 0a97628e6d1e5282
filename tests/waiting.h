// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace vekha {

/// How long a test waits for what must come, in milliseconds: a busy machine is no fault of the program.
constexpr int patience = 60'000;

/// Whether the condition holds before patience runs out; the application goes on meanwhile.
template <class Condition> [[nodiscard]] bool waitUntil(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// Whether the signal comes before patience runs out; one that has come since the spy was made and is not
/// looked at yet does not count.
[[nodiscard]] inline bool waitUntilSent(QSignalSpy &spy) { return spy.wait(patience); }

} // namespace vekha

/// What QTRY_VERIFY and QTRY_COMPARE say to QtTest, said to GoogleTest: those would end a test without
/// failing it.
#define ASSERT_SOON(condition)                                                                               \
    ASSERT_TRUE(::vekha::waitUntil([&] { return static_cast<bool>(condition); })) << #condition
#define ASSERT_SOON_EQ(actual, expected)                                                                     \
    do {                                                                                                     \
        (void)::vekha::waitUntil([&] { return (actual) == (expected); });                                    \
        ASSERT_EQ(actual, expected);                                                                         \
    } while (false)
