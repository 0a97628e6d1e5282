// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;

namespace vekha::ui {

class MainWindow;

/// What the window says of the file that is open: its name in the title and in the corner of the menu bar,
/// how far its figures reach and its currency in the status bar.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    explicit WindowTitle(MainWindow &window);

    void show();
    /// What opening the file found that a person should know, in the status bar.
    void reportOpening();

private:
    void showCorner(const QString &text);

    MainWindow &m_window;
    QLabel *m_corner;
};

} // namespace vekha::ui
