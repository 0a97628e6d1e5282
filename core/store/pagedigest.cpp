// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagedigest.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_set>

namespace vekha::store {

namespace {

constexpr int smallestPage = 512;
constexpr int sumBytes = 8; ///< of the digest itself
// Places in the header of page 1 (SQLite's file format, 1.3).
constexpr int pageSizeAt = 16;
constexpr int reservedAt = 20;
constexpr int counterAt = 24;
constexpr int firstFreeAt = 32;
constexpr int validForAt = 92; ///< the counter again, written by every SQLite of today

thread_local int freshDigests = 0;

// The digest: xxHash64's rounds over four lanes. Each step is one-to-one in the word it takes in, so that a
// change within any eight bytes always shows.
constexpr quint64 prime1 = 0x9E3779B185EBCA87;
constexpr quint64 prime2 = 0xC2B2AE3D27D4EB4F;
constexpr quint64 prime3 = 0x165667B19E3779F9;

constexpr quint64 joined(quint64 lane, quint64 word) { return std::rotl(lane + word * prime2, 31) * prime1; }

quint64 sumOf(const uchar *bytes, int size, quint32 page)
{
    constexpr std::size_t lanes = 4;
    std::array<quint64, lanes> lane{prime1 + page, prime2 ^ page, page, prime3 - page};
    const int words = size / int(sizeof(quint64));
    int at = 0;
    for (; at + int(lanes) <= words; at += int(lanes)) {
        for (std::size_t each = 0; each < lanes; ++each)
            lane[each] = joined(lane[each], qFromLittleEndian<quint64>(bytes + (at + int(each)) * 8));
    }
    for (; at < words; ++at)
        lane[0] = joined(lane[0], qFromLittleEndian<quint64>(bytes + at * 8));
    quint64 sum =
        std::rotl(lane[0], 1) + std::rotl(lane[1], 7) + std::rotl(lane[2], 12) + std::rotl(lane[3], 18);
    sum = (sum ^ (sum >> 33)) * prime2;
    sum = (sum ^ (sum >> 29)) * prime3;
    return sum ^ (sum >> 32);
}

bool isMatching(const uchar *page, int size, quint32 number)
{
    return sumOf(page, size - sumBytes, number) == qFromLittleEndian<quint64>(page + size - sumBytes);
}

void sign(uchar *page, int size, quint32 number)
{
    if (number == 1) {
        const auto counter = qFromBigEndian<quint32>(page + counterAt);
        qToBigEndian<quint32>(counter, page + size - digestBytes);
        qToBigEndian<quint32>(~counter, page + size - digestBytes + 4);
    }
    qToLittleEndian<quint64>(sumOf(page, size - sumBytes, number), page + size - sumBytes);
}

bool isZero(const uchar *bytes, int size)
{
    return std::all_of(bytes, bytes + size, [](uchar byte) { return byte == 0; });
}

/// Whether digests hold, by page 1. A bit that turned over in a counter must not look like another program:
/// each of the counters stands there twice.
Digests judged(const uchar *page, int size)
{
    if (page[reservedAt] != digestBytes)
        return Digests::None;
    const uchar *end = page + size - digestBytes;
    const auto counter = qFromBigEndian<quint32>(page + counterAt);
    const auto noted = qFromBigEndian<quint32>(end);
    const bool isNoted = noted == ~qFromBigEndian<quint32>(end + 4);
    const bool isCounted = counter == qFromBigEndian<quint32>(page + validForAt);
    const bool foreign = isCounted && ((isNoted && noted != counter) || isZero(end, digestBytes));
    return foreign ? Digests::Foreign : Digests::Hold;
}

/// What SQLite knows as the open file; the system's own lies behind it in memory.
struct DigestedFile {
    sqlite3_file shell;
    sqlite3_file *base;
    Digests digests;
    bool fresh; ///< empty when it was opened
};

DigestedFile &of(sqlite3_file *file) { return *reinterpret_cast<DigestedFile *>(file); }
sqlite3_file *baseOf(sqlite3_file *file) { return of(file).base; }

bool isPage(int size, sqlite3_int64 at)
{
    return size >= smallestPage && (size & (size - 1)) == 0 && at % size == 0;
}

quint32 numberOfPage(int size, sqlite3_int64 at) { return quint32(at / size) + 1; }

// What was never written (a page that was taken and freed in one transaction) is a hole, read as zeros.
int readAt(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    const int code = baseOf(file)->pMethods->xRead(baseOf(file), bytes, size, at);
    if (code != SQLITE_OK || !isPage(size, at))
        return code;
    DigestedFile &self = of(file);
    const auto *page = static_cast<const uchar *>(bytes);
    if (at == 0) {
        self.digests = judged(page, size);
        self.fresh = false;
    }
    const bool good =
        self.digests != Digests::Hold || isMatching(page, size, numberOfPage(size, at)) || isZero(page, size);
    return good ? SQLITE_OK : SQLITE_IOERR_DATA;
}

// The bytes are SQLite's own page in its cache, whose end it leaves to us. Where nothing was read yet, an
// unfinished change is being rolled back: its pages go back as they were.
int writeAt(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    DigestedFile &self = of(file);
    if (isPage(size, at)) {
        auto *page = static_cast<uchar *>(const_cast<void *>(bytes));
        if (self.fresh && at == 0)
            self.digests = page[reservedAt] == digestBytes ? Digests::Hold : Digests::None;
        // Page 1 of what another program wrote keeps what it says of that.
        if (self.digests == Digests::Hold || (self.digests == Digests::Foreign && at > 0))
            sign(page, size, numberOfPage(size, at));
    }
    return self.base->pMethods->xWrite(self.base, bytes, size, at);
}

// All else is passed on.
int closeFile(sqlite3_file *file)
{
    const int code = baseOf(file)->pMethods->xClose(baseOf(file));
    file->pMethods = nullptr;
    return code;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return baseOf(file)->pMethods->xTruncate(baseOf(file), size);
}
int syncFile(sqlite3_file *file, int flags) { return baseOf(file)->pMethods->xSync(baseOf(file), flags); }
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return baseOf(file)->pMethods->xFileSize(baseOf(file), size);
}
int lockFile(sqlite3_file *file, int level) { return baseOf(file)->pMethods->xLock(baseOf(file), level); }
int unlockFile(sqlite3_file *file, int level) { return baseOf(file)->pMethods->xUnlock(baseOf(file), level); }
int isReserved(sqlite3_file *file, int *reserved)
{
    return baseOf(file)->pMethods->xCheckReservedLock(baseOf(file), reserved);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return baseOf(file)->pMethods->xFileControl(baseOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file) { return baseOf(file)->pMethods->xSectorSize(baseOf(file)); }
int traitsOf(sqlite3_file *file) { return baseOf(file)->pMethods->xDeviceCharacteristics(baseOf(file)); }
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **mapped)
{
    return baseOf(file)->pMethods->xShmMap(baseOf(file), region, size, extend, mapped);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return baseOf(file)->pMethods->xShmLock(baseOf(file), offset, count, flags);
}
void shareBarrier(sqlite3_file *file) { baseOf(file)->pMethods->xShmBarrier(baseOf(file)); }
int unmapShared(sqlite3_file *file, int remove)
{
    return baseOf(file)->pMethods->xShmUnmap(baseOf(file), remove);
}

// Version 2: without xFetch SQLite cannot map the file into memory, past the digests.
constexpr sqlite3_io_methods methods{
    2,          closeFile,    readAt,      writeAt,     truncateFile, syncFile, sizeOfFile,
    lockFile,   unlockFile,   isReserved,  controlFile, sectorSize,   traitsOf, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,     nullptr};

sqlite3_vfs *systemLayer()
{
    static sqlite3_vfs *const layer = sqlite3_vfs_find(nullptr);
    return layer;
}

// Only the database itself has digests; its journal and temporary files are the system's alone.
int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    sqlite3_vfs *system = systemLayer();
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return system->xOpen(system, name, file, flags, flagsOut);
    DigestedFile &self = of(file);
    self.shell.pMethods = nullptr;
    self.base = reinterpret_cast<sqlite3_file *>(&self + 1);
    self.digests = Digests::None;
    int code = system->xOpen(system, name, self.base, flags, flagsOut);
    if (code != SQLITE_OK)
        return code;
    sqlite3_int64 size = 0;
    code = self.base->pMethods->xFileSize(self.base, &size);
    self.fresh = code == SQLITE_OK && size == 0;
    if (self.fresh && freshDigests > 0)
        self.digests = Digests::Hold;
    self.shell.pMethods = &methods;
    return SQLITE_OK;
}

// A copy of the system's layer under a name of its own: whatever is not opened here goes its old way.
sqlite3_vfs makeLayer()
{
    sqlite3_vfs layer = *systemLayer();
    layer.pNext = nullptr;
    layer.zName = "vekha";
    layer.szOsFile += int(sizeof(DigestedFile));
    layer.xOpen = openFile;
    return layer;
}

DigestedFile *fileOf(SQLite::Database &db)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods == &methods ? &of(file) : nullptr;
}

/// Reads pages of an open file past SQLite's cache.
class Pages {
public:
    Pages(SQLite::Database &db, sqlite3_file *base) : m_db(db), m_base(base), m_page(smallestPage)
    {
        read(0);
        const int stored = qFromBigEndian<quint16>(m_page.data() + pageSizeAt);
        m_page.resize(std::size_t(stored == 1 ? 65536 : std::max(stored, smallestPage)));
        sqlite3_int64 bytes = 0;
        mustSucceed(m_base->pMethods->xFileSize(m_base, &bytes), m_db.getHandle());
        m_count = quint32(bytes / size());
    }

    [[nodiscard]] quint32 count() const { return m_count; }

    /// Whether a page is as it was written.
    [[nodiscard]] bool isGood(quint32 number)
    {
        // SQLite locks bytes of this page and never writes it.
        constexpr sqlite3_int64 lockedBytesAt = 0x40000000;
        if (number == lockedBytesAt / size() + 1)
            return true;
        read(number - 1);
        return isMatching(m_page.data(), size(), number) || (isZero(m_page.data(), size()) && isFree(number));
    }

private:
    [[nodiscard]] int size() const { return int(m_page.size()); }

    void read(quint32 place)
    {
        mustSucceed(m_base->pMethods->xRead(m_base, m_page.data(), size(), sqlite3_int64(place) * size()),
                    m_db.getHandle());
    }

    /// Whether SQLite keeps the page for later use: then it may never have been written.
    bool isFree(quint32 number)
    {
        if (!m_freeKnown)
            findFree();
        return m_free.contains(number);
    }

    void findFree()
    {
        m_freeKnown = true;
        read(0);
        auto trunk = qFromBigEndian<quint32>(m_page.data() + firstFreeAt);
        while (trunk > 0 && trunk <= m_count && m_free.insert(trunk).second) {
            read(trunk - 1);
            const auto leaves = std::min(qFromBigEndian<quint32>(m_page.data() + 4), quint32(size() / 4 - 2));
            for (quint32 leaf = 0; leaf < leaves; ++leaf)
                m_free.insert(qFromBigEndian<quint32>(m_page.data() + 8 + leaf * 4));
            trunk = qFromBigEndian<quint32>(m_page.data());
        }
    }

    SQLite::Database &m_db;
    sqlite3_file *m_base;
    std::vector<uchar> m_page;
    quint32 m_count = 0;
    bool m_freeKnown = false;
    std::unordered_set<quint32> m_free;
};

} // namespace

void signPage(uchar *page, int size, quint32 number) { sign(page, size, number); }

const char *digestLayer()
{
    static sqlite3_vfs layer = makeLayer();
    static const int made = sqlite3_vfs_register(&layer, 0);
    return made == SQLITE_OK ? layer.zName : nullptr;
}

Digests digestsOf(SQLite::Database &db)
{
    const DigestedFile *file = fileOf(db);
    return file ? file->digests : Digests::None;
}

FreshDigests::FreshDigests() { ++freshDigests; }

FreshDigests::~FreshDigests() { --freshDigests; }

void leaveRoomForDigests(SQLite::Database &db)
{
    int bytes = digestBytes;
    mustSucceed(sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes),
                db.getHandle());
}

std::vector<quint32> spoiltPages(SQLite::Database &db, std::size_t most, Progress &progress)
{
    constexpr quint32 pagesBetweenLooks = 1024;
    std::vector<quint32> spoilt;
    DigestedFile *file = fileOf(db);
    if (!file || file->digests != Digests::Hold)
        return spoilt;
    Pages pages(db, file->base);
    for (quint32 number = 1; number <= pages.count() && spoilt.size() < most; ++number) {
        if (number % pagesBetweenLooks == 0 && progress.isCancelled())
            fail(ErrorCode::Cancelled);
        if (!pages.isGood(number))
            spoilt.push_back(number);
    }
    return spoilt;
}

} // namespace vekha::store
