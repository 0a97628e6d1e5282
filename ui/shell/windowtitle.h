// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QLabel;

namespace vekha::ui {

class MainWindow;
class Page;
struct PageKind;

/// What the window says of the file that is open: its name in the title and in the corner of the menu bar,
/// how far its figures reach and its currency in the status bar.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    explicit WindowTitle(MainWindow &window);

    void show();
    /// From now on it is told when something waits on this page that is in no file.
    void follow(const PageKind &kind, Page &page);
    /// What opening the file found that a person should know, in the status bar.
    void reportOpening();

private:
    /// A page on which one can type what is not stored at once.
    struct Followed {
        QString (*name)();
        std::function<bool()> hasWaiting;
    };

    void showSaved();
    void showCorner(const QString &text);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QStringList waitingPlaces() const;

    MainWindow &m_window;
    QLabel *m_corner;
    std::vector<Followed> m_followed;
};

} // namespace vekha::ui
