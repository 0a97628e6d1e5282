// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/opening.h"

#include <cerrno>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

// What the disk is made to do, through the door that SQLite has for such tests. One call of a kind fails.
int callsToFailure = 0; ///< 0: none fails
int failures = 0;
int faultError = EIO;
bool flipsInstead = false; ///< a read gives a wrong bit and no error

bool failsNow()
{
    if (callsToFailure == 0 || --callsToFailure > 0)
        return false;
    ++failures;
    errno = faultError;
    return true;
}

ssize_t faultyRead(int file, void *bytes, size_t size, off_t at)
{
    if (size >= 512 && failsNow()) {
        if (!flipsInstead)
            return -1;
        const ssize_t read = ::pread(file, bytes, size, at);
        static_cast<char *>(bytes)[size / 2] ^= 4;
        return read;
    }
    return ::pread(file, bytes, size, at);
}
ssize_t faultyWrite(int file, const void *bytes, size_t size, off_t at)
{
    return failsNow() ? -1 : ::pwrite(file, bytes, size, at);
}
int faultyTruncate(int file, off_t size) { return failsNow() ? -1 : ::ftruncate(file, size); }

template <class Call> sqlite3_syscall_ptr pointerTo(Call *call)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(call);
}

class FaultTest : public StoreFixture {
protected:
    ~FaultTest() override
    {
        callsToFailure = 0;
        flipsInstead = false;
        faultError = EIO;
        // NULL: all calls are the system's again.
        sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
        system->xSetSystemCall(system, nullptr, nullptr);
    }

    /// True if this SQLite makes the call at all.
    template <class Call> bool replace(const char *name, Call *call)
    {
        sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
        failures = 0;
        return system->xGetSystemCall(system, name) != nullptr &&
               system->xSetSystemCall(system, name, pointerTo(call)) == SQLITE_OK;
    }
    bool replaceRead() { return replace("pread", faultyRead) || replace("pread64", faultyRead); }

    std::optional<double> storedAt(int day)
    {
        OpenFindings unseen;
        const auto fresh = SqliteStore::open(path, options, unseen);
        EXPECT_TRUE(fresh);
        (void)(*fresh)->content();
        const auto list = (*fresh)->facts({}, {day, day}).value();
        return list.empty() || list[0].facts.empty() ? std::nullopt : std::optional(list[0].facts[0].value);
    }

    /// Edits with one fault each, at the first call, the second, ..: what was acknowledged is stored, what
    /// was not is not, and the next edit succeeds. Gives how many faults there were.
    int runEdits(ErrorCode expected)
    {
        int met = 0;
        for (int at = 1; at <= 25; ++at) {
            const int before = failures;
            callsToFailure = at;
            const auto applied =
                setFact(u"spend"_s, ChannelId::Company, {calendar::Granularity::Day, at}, at);
            callsToFailure = 0;
            const bool failed = failures > before;
            met += failed;
            EXPECT_TRUE(failed || applied) << at;
            if (!applied) {
                EXPECT_EQ(applied.error().code, expected) << at << ' ' << qPrintable(applied.error().detail);
            }
            EXPECT_EQ(storedAt(at), applied ? std::optional(double(at)) : std::nullopt) << at;
            EXPECT_TRUE(setFact(u"clicks"_s, ChannelId::Company, {calendar::Granularity::Day, at}, at)) << at;
        }
        EXPECT_EQ(soundness(), QString());
        return met;
    }
};

TEST_F(FaultTest, ADiskThatIsFullAtAnyWriteIsToldAndLosesNothing)
{
    faultError = ENOSPC;
    if (!replace("pwrite", faultyWrite) && !replace("pwrite64", faultyWrite))
        GTEST_SKIP() << "this SQLite writes by another call";
    EXPECT_GT(runEdits(ErrorCode::DiskFull), 5);
}

TEST_F(FaultTest, AFailedCommitIsReadAgainBeforeThePersonIsTold)
{
    if (!replace("ftruncate", faultyTruncate))
        GTEST_SKIP() << "this SQLite shortens by another call";
    EXPECT_GT(runEdits(ErrorCode::StoreFailed), 0);
}

// Rule 2.1.7: a stick that was pulled for a moment is no damage.
TEST_F(FaultTest, AReadThatFailsOnceIsReadAgainFromAFreshConnection)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 7));
    for (const bool flips : {false, true}) {
        reopen();
        flipsInstead = flips;
        if (!replaceRead())
            GTEST_SKIP() << "this SQLite reads by another call";
        callsToFailure = 1;
        const auto list = store->facts({}, ever);
        EXPECT_EQ(failures, 1);
        ASSERT_TRUE(list) << qPrintable(list.error().detail);
        EXPECT_EQ(list->at(0).facts.at(0).value, 7);
    }
    store.reset();
    reopen();
    EXPECT_FALSE(findings.checked) << "it does not count as damage seen";
}

TEST_F(FaultTest, AReadThatFailsAgainIsTold)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 7));
    reopen();
    flipsInstead = true;
    if (!replaceRead())
        GTEST_SKIP() << "this SQLite reads by another call";
    // Every page that is read from now on.
    struct Always {
        static ssize_t read(int file, void *bytes, size_t size, off_t at)
        {
            const ssize_t got = ::pread(file, bytes, size, at);
            if (size >= 512)
                static_cast<char *>(bytes)[size / 2] ^= 4;
            return got;
        }
    };
    ASSERT_TRUE(replace("pread", Always::read) || replace("pread64", Always::read));
    const auto list = store->facts({}, ever);
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace vekha::store
