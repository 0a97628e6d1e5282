// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace vekha::ui {

class MainWindow;

/// Whether a dialog stands or the window waits for long work: both may work on the open file, which must not
/// be taken away from them.
[[nodiscard]] bool isFileAtWork();

/// Where files come in that another start of the program was asked for. What comes while the open file is at
/// work, or while another is being opened, waits and opens after that.
class FileDoor : public QObject {
    Q_OBJECT

public:
    explicit FileDoor(MainWindow &window);

    /// Brings the window to the front as it is, maximised or not, and opens the file (empty: none).
    void take(const QString &path);
    [[nodiscard]] const QStringList &waiting() const { return m_waiting; }

private:
    void bringToFront();
    void openWaiting();
    [[nodiscard]] bool isBusy() const;

    MainWindow &m_window;
    QStringList m_waiting;
    QTimer m_look; ///< runs while something waits
};

} // namespace vekha::ui
