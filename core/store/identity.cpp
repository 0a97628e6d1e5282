// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include "core/store/schema.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtEndian>

#include <cerrno>
#include <csignal>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

constexpr int headerBytes = 100;
constexpr int recordLockMs = 500;
constexpr auto asideVersion = QDataStream::Qt_6_4;
constexpr auto asideEnding = ".aside"_L1;
constexpr int asideDays = 60; ///< of one that is not written; a file that is only read loses it now and then

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

int pageSizeOf(const QByteArray &header)
{
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

bool isOfSqlite(const QByteArray &header)
{
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const int size = pageSizeOf(header);
    const auto encoding = qFromBigEndian<quint32>(header.constData() + 56);
    return size >= 512 && (size & (size - 1)) == 0 && encoding == SQLITE_UTF8;
}

bool isRunning(qint64 pid) { return ::kill(pid_t(pid), 0) == 0 || errno == EPERM; }

// Not the folder of the application's name: both programs must find the same records.
QString stateFolderOf(const QString &given)
{
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/vekha/state"_L1;
}

QJsonObject readRecord(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object()
                                            : QJsonObject();
}

void writeRecord(const QString &file, const QJsonObject &record)
{
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly)) {
        saved.write(QJsonDocument(record).toJson());
        saved.commit();
    }
}

QJsonArray livingOpeners(const QJsonObject &record, qint64 without)
{
    QJsonArray living;
    const QJsonArray openers = record["openers"_L1].toArray();
    for (const auto &opener : openers) {
        if (opener.toInteger() != without && isRunning(opener.toInteger()))
            living.append(opener);
    }
    return living;
}

// Whose workspace was deleted or moved is asked for by nobody any more.
void forgetOldAsides(const QDir &folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-asideDays);
    const QFileInfoList kept = folder.entryInfoList({u"*"_s + asideEnding}, QDir::Files);
    for (const QFileInfo &file : kept) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

std::mutex openMutex;
std::map<QString, int> &openCounts()
{
    static std::map<QString, int> counts;
    return counts;
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QByteArray page = file.read(headerBytes);
    if (!isOfSqlite(page))
        return failure(ErrorCode::NotAWorkspace, {path});
    FileHeader header;
    header.applicationId = int(qFromBigEndian<quint32>(page.constData() + 68));
    header.version = int(qFromBigEndian<quint32>(page.constData() + 60));
    if (header.applicationId != applicationId || header.version < 1)
        return failure(ErrorCode::NotAWorkspace, {path});
    if (header.version > schemaVersion)
        return failure(ErrorCode::NewerVersion,
                       {path, QString::number(header.version), QString::number(schemaVersion)});
    const int pageSize = pageSizeOf(page);
    if (info.size() % pageSize != 0)
        return failure(ErrorCode::Damaged,
                       {path, u"size %1 is no multiple of the page size"_s.arg(info.size())});
    page += file.read(pageSize - headerBytes);
    header.identity = {info.size(), info.lastModified().toMSecsSinceEpoch(), digestOf(page)};
    return header;
}

StateRecord::StateRecord(const QString &path, const QString &stateFolder)
{
    const QString folder = stateFolderOf(stateFolder);
    QDir().mkpath(folder);
    m_file = folder + u'/' + QString::fromLatin1(digestOf(path.toUtf8()).left(24)) + ".json"_L1;
}

bool StateRecord::wasClosedAs(const FileIdentity &identity) const
{
    const QJsonObject closed = readRecord(m_file)["closed"_L1].toObject();
    return closed["size"_L1].toInteger(-1) == identity.size &&
           closed["modified"_L1].toInteger(-1) == identity.modifiedMs &&
           closed["digest"_L1].toString().toLatin1() == identity.firstPageDigest;
}

bool StateRecord::hasOpeners() const { return !readRecord(m_file)["openers"_L1].toArray().isEmpty(); }

bool StateRecord::hasLivingOpeners() const { return !livingOpeners(readRecord(m_file), 0).isEmpty(); }

bool StateRecord::hasOtherOpeners() const
{
    return !livingOpeners(readRecord(m_file), QCoreApplication::applicationPid()).isEmpty();
}

void StateRecord::noteOpened()
{
    QLockFile lock(m_file + ".lock"_L1);
    lock.tryLock(recordLockMs);
    QJsonObject record = readRecord(m_file);
    const qint64 pid = QCoreApplication::applicationPid();
    QJsonArray openers = livingOpeners(record, pid);
    openers.append(pid);
    record["openers"_L1] = openers;
    writeRecord(m_file, record);
}

void StateRecord::noteClosed(const std::optional<FileIdentity> &identity)
{
    QLockFile lock(m_file + ".lock"_L1);
    lock.tryLock(recordLockMs);
    QJsonObject record = readRecord(m_file);
    record["openers"_L1] = livingOpeners(record, QCoreApplication::applicationPid());
    if (identity) {
        record["closed"_L1] = QJsonObject{{"size"_L1, identity->size},
                                          {"modified"_L1, identity->modifiedMs},
                                          {"digest"_L1, QString::fromLatin1(identity->firstPageDigest)}};
    } else {
        record.remove("closed"_L1);
    }
    writeRecord(m_file, record);
}

QString StateRecord::asideFile() const { return m_file + asideEnding; }

QByteArray StateRecord::aside(const FileIdentity &identity) const
{
    QFile file(asideFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream stream(&file);
    stream.setVersion(asideVersion);
    FileIdentity of;
    QByteArray bytes;
    stream >> of.size >> of.modifiedMs >> of.firstPageDigest;
    if (stream.status() != QDataStream::Ok || of != identity)
        return {};
    stream >> bytes;
    return stream.status() == QDataStream::Ok ? bytes : QByteArray();
}

void StateRecord::keepAside(const QByteArray &bytes, const FileIdentity &identity)
{
    if (bytes.isEmpty()) {
        QFile::remove(asideFile());
        return;
    }
    if (bytes == aside(identity))
        return;
    forgetOldAsides(QFileInfo(m_file).dir());
    QSaveFile file(asideFile());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // figures, as in the workspace
    QDataStream stream(&file);
    stream.setVersion(asideVersion);
    stream << identity.size << identity.modifiedMs << identity.firstPageDigest << bytes;
    file.commit();
}

OpenHere::OpenHere(const QString &path) : m_path(path)
{
    const std::lock_guard lock(openMutex);
    ++openCounts()[m_path];
}

OpenHere::~OpenHere()
{
    const std::lock_guard lock(openMutex);
    if (--openCounts()[m_path] == 0)
        openCounts().erase(m_path);
}

bool OpenHere::isOnly() const
{
    const std::lock_guard lock(openMutex);
    return openCounts()[m_path] == 1;
}

bool OpenHere::isOpen(const QString &path)
{
    const std::lock_guard lock(openMutex);
    return openCounts().contains(path);
}

} // namespace vekha::store
