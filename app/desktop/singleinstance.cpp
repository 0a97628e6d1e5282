// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace vekha::desktop {

namespace {

constexpr int connectMilliseconds = 1000;

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : folder;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    // The user's name keeps two people on one machine apart where the folder is shared.
    m_name = runtimeFolder() +
             QStringLiteral("/vekha-%1").arg(qEnvironmentVariable("USER", QStringLiteral("user")));
    m_lock = std::make_unique<QLockFile>(m_name + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // a crashed holder is told by its process, not by age
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QString &file)
{
    if (m_lock->tryLock(0)) {
        listen();
        return true;
    }
    // Someone holds the lock but does not answer (it is ending, say): go on alone rather than not at all.
    return !handOver(file);
}

bool SingleInstance::handOver(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name + QStringLiteral(".socket"));
    if (!socket.waitForConnected(connectMilliseconds))
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + '\n');
    return socket.waitForBytesWritten(connectMilliseconds);
}

void SingleInstance::listen()
{
    const QString name = m_name + QStringLiteral(".socket");
    QLocalServer::removeServer(name); // left over from a crash: the lock says that nobody listens
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(name);
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            Q_EMIT fileReceived(QString::fromUtf8(socket->readLine().trimmed()));
    });
}

} // namespace vekha::desktop
