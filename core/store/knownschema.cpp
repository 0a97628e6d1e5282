// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knownschema.h"

#include "core/store/pagedigest.h"
#include "core/store/schema.h"
#include "core/store/sqlitestore.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

// Places in the header of page 1 (SQLite's file format, 1.3), and in that of a page of a table (1.6).
constexpr int headerBytes = 100;
constexpr int pageSizeAt = 16;
constexpr int reservedAt = 20;
constexpr int counterAt = 24;
constexpr int pageCountAt = 28;
constexpr int firstFreeAt = 32;
constexpr int freeCountAt = 36;
constexpr int versionAt = 60;
constexpr int validForAt = 92;
constexpr int cellCountAt = 3;
constexpr int lastChildAt = 8;
constexpr int cellPointersAt = 12; ///< of a page with children
constexpr uchar pageWithChildren = 5;

const uchar *at(const QByteArray &bytes, qsizetype place)
{
    return reinterpret_cast<const uchar *>(bytes.constData()) + place;
}
uchar *at(QByteArray &bytes, qsizetype place) { return reinterpret_cast<uchar *>(bytes.data()) + place; }

int pageSizeOf(const QByteArray &header)
{
    const int size = qFromBigEndian<quint16>(at(header, pageSizeAt));
    return size == 1 ? 65536 : size;
}

/// Pages of a new workspace's list of tables: page 1, and its children where it has some.
std::vector<quint32> schemaPages(const QByteArray &fresh)
{
    std::vector<quint32> pages{1};
    if (*at(fresh, headerBytes) != pageWithChildren)
        return pages;
    const int cells = qFromBigEndian<quint16>(at(fresh, headerBytes + cellCountAt));
    for (int cell = 0; cell < cells; ++cell) {
        const int place = qFromBigEndian<quint16>(at(fresh, headerBytes + cellPointersAt + 2 * cell));
        pages.push_back(qFromBigEndian<quint32>(at(fresh, place)));
    }
    pages.push_back(qFromBigEndian<quint32>(at(fresh, headerBytes + lastChildAt)));
    return pages;
}

/// The new page 1 with what its header must say of the damaged file.
QByteArray firstPage(const QByteArray &fresh, const QByteArray &damaged, int pageSize, quint32 pages)
{
    QByteArray page = fresh.first(pageSize);
    const auto counter = qFromBigEndian<quint32>(at(damaged, counterAt));
    qToBigEndian<quint32>(counter, at(page, counterAt));
    qToBigEndian<quint32>(counter, at(page, validForAt));
    qToBigEndian<quint32>(pages, at(page, pageCountAt));
    // Which pages are free is not asked while one reads.
    qToBigEndian<quint32>(0, at(page, firstFreeAt));
    qToBigEndian<quint32>(0, at(page, freeCountAt));
    signPage(at(page, 0), pageSize, 1);
    return page;
}

Error refusal(const QString &path, const QString &why)
{
    Error error;
    error.code = ErrorCode::Damaged;
    error.args = {path, u"schema"_s};
    error.detail = why;
    return error;
}

} // namespace

Result<WithKnownSchema> copiedWithKnownSchema(const QString &path)
{
    WithKnownSchema copy{std::make_unique<QTemporaryDir>(), {}};
    copy.path = copy.folder->filePath(u"rescued.vekha"_s);
    const QString freshPath = copy.folder->filePath(u"fresh.vekha"_s);
    if (!copy.folder->isValid() || !QFile::copy(path, copy.path))
        return failure(ErrorCode::FileNotWritable, {copy.path, copy.folder->errorString()});
    if (const Done made = SqliteStore::create(freshPath, {}); !made)
        return failure(made.error());
    QFile freshFile(freshPath), file(copy.path);
    QFile::setPermissions(copy.path, QFile::ReadOwner | QFile::WriteOwner);
    if (!freshFile.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::FileNotWritable, {copy.path, file.errorString()});
    const QByteArray fresh = freshFile.readAll(), header = file.read(headerBytes);
    const int pageSize = pageSizeOf(fresh);
    if (header.size() < headerBytes || pageSizeOf(header) != pageSize ||
        *at(header, reservedAt) != digestBytes ||
        qFromBigEndian<quint32>(at(header, versionAt)) != quint32(schemaVersion) ||
        file.size() < fresh.size())
        return failure(refusal(path, u"its list of tables is not that of a new file"_s));
    for (const quint32 page : schemaPages(fresh)) {
        const qint64 place = qint64(page - 1) * pageSize;
        file.seek(place);
        file.write(page == 1 ? firstPage(fresh, header, pageSize, quint32(file.size() / pageSize))
                             : fresh.sliced(place, pageSize));
    }
    if (!file.flush())
        return failure(ErrorCode::FileNotWritable, {copy.path, file.errorString()});
    return copy;
}

} // namespace vekha::store
