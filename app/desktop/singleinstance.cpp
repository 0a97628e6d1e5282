// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace vekha::desktop {

namespace {

constexpr int patienceMilliseconds = 1000;
constexpr int waitingAtTheDoor = 8;
constexpr qsizetype longestMessage = 65'536;

// The runtime folder belongs to the person alone; Qt makes one where the system has none.
QString nameInRuntimeFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    // The user's name keeps two people on one machine apart where the folder is shared.
    return folder + QStringLiteral("/vekha-%1").arg(qEnvironmentVariable("USER", QStringLiteral("user")));
}

std::optional<sockaddr_un> addressOf(const QString &name)
{
    const QByteArray path = QFile::encodeName(name + QStringLiteral(".socket"));
    sockaddr_un address{};
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int newSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

const sockaddr *plain(const sockaddr_un &address) { return reinterpret_cast<const sockaddr *>(&address); }

bool isReadable(int socket)
{
    pollfd waiting{socket, POLLIN, 0};
    return ::poll(&waiting, 1, patienceMilliseconds) == 1;
}

// A line and no more: what comes is short and comes at once.
QByteArray lineFrom(int socket)
{
    QByteArray line;
    while (!line.contains('\n') && line.size() < longestMessage && isReadable(socket)) {
        char part[4096];
        const ssize_t count = ::read(socket, part, sizeof part);
        if (count <= 0)
            break;
        line.append(part, count);
    }
    return line;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : SingleInstance(nameInRuntimeFolder(), parent) {}

SingleInstance::SingleInstance(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)),
      m_lock(std::make_unique<QLockFile>(m_name + QStringLiteral(".lock")))
{
    m_lock->setStaleLockTime(0); // a crashed holder is told by its process, not by age
}

SingleInstance::~SingleInstance()
{
    if (m_socket < 0)
        return;
    ::close(m_socket);
    QFile::remove(m_name + QStringLiteral(".socket"));
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
    const auto address = addressOf(m_name);
    const int socket = newSocket();
    if (!address || socket < 0)
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    const QByteArray line = path.toUtf8() + '\n';
    const bool sent = ::connect(socket, plain(*address), sizeof *address) == 0 &&
                      ::send(socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL) == line.size();
    ::close(socket);
    return sent;
}

void SingleInstance::listen()
{
    const auto address = addressOf(m_name);
    m_socket = newSocket();
    if (!address || m_socket < 0)
        return;
    QFile::remove(m_name + QStringLiteral(".socket")); // left over from a crash: the lock says nobody listens
    const mode_t before = ::umask(S_IRWXG | S_IRWXO);  // for this person alone
    const bool bound = ::bind(m_socket, plain(*address), sizeof *address) == 0;
    ::umask(before);
    if (!bound || ::listen(m_socket, waitingAtTheDoor) != 0)
        return;
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SingleInstance::accept);
}

void SingleInstance::accept()
{
    const int other = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (other < 0)
        return;
    const QByteArray line = lineFrom(other);
    ::close(other);
    if (line.endsWith('\n'))
        Q_EMIT fileReceived(QString::fromUtf8(line.trimmed()));
}

} // namespace vekha::desktop
