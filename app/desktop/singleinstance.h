// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace vekha::desktop {

/// One window a person: a second start hands its file to the first and ends.
///
/// It speaks over a socket file of this machine directly: Qt's network library, which would do the same,
/// takes a tenth of the program's start to load.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    /// As above, with lock and socket of this name (tests).
    explicit SingleInstance(QString name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if this is the first; it then listens. False: `file` (may be empty) was handed to the first.
    [[nodiscard]] bool claim(const QString &file);

Q_SIGNALS:
    /// Another start asks for this file (empty: just to come to the front).
    void fileReceived(const QString &path);

private:
    [[nodiscard]] bool handOver(const QString &file) const;
    void listen();
    void accept();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace vekha::desktop
