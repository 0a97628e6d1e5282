// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace vekha::ui {

class MainWindow;

/// Where files come in that another start of the program was asked for. An open dialog works on the present
/// file: what comes meanwhile waits until it is closed, and opens then.
class FileDoor : public QObject {
    Q_OBJECT

public:
    explicit FileDoor(MainWindow &window);

    /// Brings the window to the front as it is, maximised or not, and opens the file (empty: none).
    void take(const QString &path);
    [[nodiscard]] const QStringList &waiting() const { return m_waiting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringToFront();
    void openWaitingSoon();
    void openWaiting();
    [[nodiscard]] bool isBusy() const;

    MainWindow &m_window;
    QStringList m_waiting;
};

} // namespace vekha::ui
