// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace vekha::desktop {

/// One window a person: a second start hands its file to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True if this is the first; it then listens. False: `file` (may be empty) was handed to the first.
    [[nodiscard]] bool claim(const QString &file);

Q_SIGNALS:
    /// Another start asks for this file (empty: just to come to the front).
    void fileReceived(const QString &path);

private:
    [[nodiscard]] bool handOver(const QString &file) const;
    void listen();
    void receive();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace vekha::desktop
