// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sidefile.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <optional>

namespace vekha::store {

namespace {

// SQLite's file format, 1.3 (page 1) and 3 (the journal).
constexpr int headerBytes = 100;
constexpr int pageSizeAt = 16;
constexpr int counterAt = 24;
constexpr int pagesAt = 28;
constexpr int journalHeaderBytes = 28;
constexpr int recordCountAt = 8;
constexpr int pagesBeforeAt = 16;
constexpr int sectorSizeAt = 20;
constexpr int journalPageSizeAt = 24;
constexpr int numberBytes = 4; ///< of a page before its image, and of its checksum behind it
constexpr quint32 countUnknown = 0xffffffff;
constexpr qint64 largestPage = 65536;

quint32 numberAt(const QByteArray &bytes, int place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return stored == 1 ? largestPage : stored;
}

/// Page 1 as it was before the change; none if the journal has not got to it. All stretches of the journal
/// are looked through: page 1 is kept at once, or when the change is about to be finished.
/// @param header  of the journal's first stretch, its sector size sane
std::optional<QByteArray> firstPageIn(QFile &journal, const QByteArray &header)
{
    const qint64 pageSize = numberAt(header, journalPageSizeAt);
    const qint64 recordBytes = numberBytes + pageSize + numberBytes;
    const qint64 sector = numberAt(header, sectorSizeAt); // of the first stretch, as SQLite takes it
    qint64 start = 0;
    QByteArray segment = header;
    const QByteArray magic = header.left(recordCountAt);
    while (segment.size() == journalHeaderBytes && segment.startsWith(magic)) {
        qint64 count = numberAt(segment, recordCountAt);
        qint64 at = start + sector;
        const qint64 fitting = (journal.size() - at) / recordBytes;
        if (count == countUnknown || count == 0 || count > fitting)
            count = fitting;
        for (qint64 record = 0; record < count; ++record, at += recordBytes) {
            if (!journal.seek(at) || journal.read(numberBytes) != QByteArray("\0\0\0\1", numberBytes))
                continue;
            return journal.read(pageSize);
        }
        // The next stretch begins with a sector of its own.
        start = (at + sector - 1) / sector * sector;
        segment = journal.seek(start) ? journal.read(journalHeaderBytes) : QByteArray();
    }
    return std::nullopt;
}

} // namespace

bool isJournalOf(const QString &journal, const QString &store)
{
    QFile side(journal);
    QFile file(store);
    if (!side.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = side.read(journalHeaderBytes);
    const QByteArray present = file.read(headerBytes);
    if (present.size() < headerBytes)
        return false;
    // Nothing was written to it yet, or it was finished: SQLite replays nothing either.
    if (header.isEmpty() || header[0] == '\0')
        return true;
    const qint64 pageSize = pageSizeOf(present);
    const bool isReadable =
        header.size() == journalHeaderBytes && numberAt(header, journalPageSizeAt) == pageSize &&
        numberAt(header, sectorSizeAt) >= 512 && numberAt(header, sectorSizeAt) <= largestPage;
    if (!isReadable)
        return false;
    const auto before = firstPageIn(side, header);
    if (!before || before->size() < headerBytes)
        return numberAt(header, pagesBeforeAt) == numberAt(present, pagesAt);
    file.seek(0);
    return *before == file.read(pageSize) || numberAt(present, counterAt) == numberAt(*before, counterAt) + 1;
}

} // namespace vekha::store
