// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipdirectory.h"

#include <QSet>
#include <QtEndian>

namespace vekha::exchange {

namespace {

constexpr qint64 endBytes = 22;
constexpr qint64 longestComment = 65535;
constexpr qint64 zip64LocatorBytes = 20;
constexpr qint64 zip64EndBytes = 56;
constexpr qint64 centralBytes = 46;
constexpr qint64 localBytes = 30;
constexpr qint64 largestDirectory = 16 * megabyte;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 zip64LocatorMark = 0x07064b50;
constexpr quint32 zip64EndMark = 0x06064b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 localMark = 0x04034b50;
constexpr quint16 zip64Extra = 1;
constexpr quint32 in64 = 0xffffffff; ///< the figure stands in the zip64 record

template <class T> T load(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray bytesAt(QIODevice &file, qint64 offset, qint64 size)
{
    if (offset < 0 || offset > file.size() - size || !file.seek(offset))
        return {};
    const QByteArray bytes = file.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

struct Directory {
    qint64 offset = 0;
    qint64 size = 0;
    qint64 entries = 0;
};

std::optional<Directory> zip64Directory(QIODevice &file, qint64 endOffset)
{
    const QByteArray locator = bytesAt(file, endOffset - zip64LocatorBytes, zip64LocatorBytes);
    if (locator.isEmpty() || load<quint32>(locator, 0) != zip64LocatorMark)
        return {};
    const QByteArray end = bytesAt(file, load<qint64>(locator, 8), zip64EndBytes);
    if (end.isEmpty() || load<quint32>(end, 0) != zip64EndMark)
        return {};
    return Directory{load<qint64>(end, 48), load<qint64>(end, 40), load<qint64>(end, 32)};
}

std::optional<Directory> findDirectory(QIODevice &file)
{
    const qint64 tailSize = std::min(file.size(), endBytes + longestComment);
    const qint64 tailOffset = file.size() - tailSize;
    const QByteArray tail = bytesAt(file, tailOffset, tailSize);
    for (qint64 at = tail.size() - endBytes; at >= 0; --at) {
        if (load<quint32>(tail, at) != endMark || at + endBytes + load<quint16>(tail, at + 20) > tail.size())
            continue;
        const Directory found{load<quint32>(tail, at + 16), load<quint32>(tail, at + 12),
                              load<quint16>(tail, at + 10)};
        if (found.offset == in64 || found.size == in64 || found.entries == 0xffff)
            return zip64Directory(file, tailOffset + at);
        return found;
    }
    return {};
}

/// Puts the figures that did not fit into 32 bits in place; false if they are missing.
bool readZip64(const QByteArray &extra, ZipEntry &entry)
{
    qint64 at = 0;
    while (at + 4 <= extra.size()) {
        const qint64 size = load<quint16>(extra, at + 2);
        if (at + 4 + size > extra.size())
            return false;
        if (load<quint16>(extra, at) == zip64Extra) {
            qint64 from = at + 4;
            for (qint64 *figure : {&entry.unpacked, &entry.packed, &entry.offset}) {
                if (*figure != in64)
                    continue;
                if (from + 8 > at + 4 + size)
                    return false;
                *figure = load<qint64>(extra, from);
                from += 8;
            }
            return true;
        }
        at += 4 + size;
    }
    return false;
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(QChar(u'\0')) || name.contains(u':'))
        return false;
    const QStringList steps = name.split(u'/');
    return !steps.contains(QStringLiteral(".."));
}

/// The entry that stands at `at` of the directory, which is moved behind it; none where it is damaged.
std::optional<ZipEntry> entryAt(const QByteArray &directory, qint64 &at)
{
    if (at + centralBytes > directory.size() || load<quint32>(directory, at) != centralMark)
        return {};
    const qint64 nameSize = load<quint16>(directory, at + 28);
    const qint64 extraSize = load<quint16>(directory, at + 30);
    const qint64 end = at + centralBytes + nameSize + extraSize + load<quint16>(directory, at + 32);
    if (end > directory.size())
        return {};
    ZipEntry entry;
    entry.encrypted = (load<quint16>(directory, at + 8) & 1) != 0;
    entry.method = load<quint16>(directory, at + 10);
    entry.packed = load<quint32>(directory, at + 20);
    entry.unpacked = load<quint32>(directory, at + 24);
    entry.offset = load<quint32>(directory, at + 42);
    entry.name = QString::fromUtf8(directory.mid(at + centralBytes, nameSize)).replace(u'\\', u'/');
    const bool needs64 = entry.packed == in64 || entry.unpacked == in64 || entry.offset == in64;
    if (needs64 && !readZip64(directory.mid(at + centralBytes + nameSize, extraSize), entry))
        return {};
    if (entry.packed < 0 || entry.unpacked < 0 || entry.offset < 0 || !isSafeName(entry.name))
        return {};
    at = end;
    return entry;
}

/// Where the entry's bytes end, headers counted; -1 where there is no entry.
qint64 endOf(QIODevice &file, const ZipEntry &entry)
{
    const QByteArray header = bytesAt(file, entry.offset, localBytes);
    if (header.isEmpty() || load<quint32>(header, 0) != localMark || entry.packed > file.size())
        return -1;
    return entry.offset + localBytes + load<quint16>(header, 26) + load<quint16>(header, 28) + entry.packed;
}

bool lieApart(QIODevice &file, const std::vector<ZipEntry> &entries, qint64 directoryOffset)
{
    std::vector<std::pair<qint64, qint64>> extents;
    for (const ZipEntry &entry : entries)
        extents.emplace_back(entry.offset, endOf(file, entry));
    std::sort(extents.begin(), extents.end());
    for (size_t i = 0; i < extents.size(); ++i) {
        const qint64 next = i + 1 < extents.size() ? extents[i + 1].first : directoryOffset;
        if (extents[i].second < 0 || extents[i].second > next)
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<ZipEntry>> zipDirectory(QIODevice &file, const Place &place)
{
    const auto cut = [&place](const char *detail) {
        return failure(damaged(place, QString::fromLatin1(detail)));
    };
    const auto found = findDirectory(file);
    if (!found)
        return cut("the zip has no directory: it is cut off");
    if (found->entries > maximumEntries || found->size > largestDirectory)
        return failure(tooLarge(place, QStringLiteral("zip"), QString::number(maximumEntries)));
    const QByteArray directory = bytesAt(file, found->offset, found->size);
    if (directory.size() != found->size || directory.isEmpty())
        return cut("the zip's directory is cut off");
    std::vector<ZipEntry> entries;
    QSet<QString> names;
    for (qint64 at = 0; at < directory.size();) {
        const auto entry = entryAt(directory, at);
        if (!entry || names.contains(entry->name.toLower()))
            return cut("the zip's directory is damaged");
        names.insert(entry->name.toLower());
        entries.push_back(*entry);
        if (entries.size() > size_t(maximumEntries))
            return failure(tooLarge(place, QStringLiteral("zip"), QString::number(maximumEntries)));
    }
    if (qint64(entries.size()) != found->entries)
        return cut("the zip's directory has another number of entries than it says");
    if (!lieApart(file, entries, found->offset))
        return cut("entries of the zip lie over each other");
    return entries;
}

} // namespace vekha::exchange
