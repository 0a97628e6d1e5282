// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace vekha::desktop {

/// Writes what the program logs into `vekha.log` of a folder, besides where it went before. A file that has
/// grown to `mostBytes` becomes vekha.1.log, that one vekha.2.log, and so on; the oldest goes.
///
/// The file is opened at the first line, so a start that has nothing to tell touches no disk. One object a
/// program: Qt has one message handler.
class LogFile {
public:
    static constexpr qint64 mostBytes = 1'000'000;
    static constexpr int filesKept = 4;

    explicit LogFile(QString folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Adds a line: time in UTC, level, category, text on one line.
    void write(QtMsgType type, const char *category, const QString &text);
    [[nodiscard]] QString path() const { return pathOf(0); }

private:
    [[nodiscard]] QString pathOf(int age) const;
    void rotate();

    QString m_folder;
    QFile m_file;
    QMutex m_mutex;
};

} // namespace vekha::desktop
