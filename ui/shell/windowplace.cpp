// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QScreen>
#include <QWidget>

namespace vekha::ui {

namespace {

constexpr double firstShare = 0.95; ///< of the screen, at most
const QString maximisedKey = QStringLiteral("window/maximised");

/// Shrinks and moves what reaches beyond the screen.
void fitIntoScreen(QWidget &window)
{
    const QRect room = window.screen()->availableGeometry();
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace

void placeWindow(QWidget &window, const LocalSettings &settings, QSize least, QSize first)
{
    const QSize room = window.screen()->availableSize();
    window.setMinimumSize(least.boundedTo(room));
    const bool isMaximised = settings.value(maximisedKey, false).toBool();
    // Qt takes up no place that was kept at quite another scale.
    if (!window.restoreGeometry(settings.windowGeometry()))
        window.resize(first.boundedTo(room * firstShare));
    if (isMaximised && !window.isMaximized())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    fitIntoScreen(window);
}

void keepPlace(const QWidget &window, LocalSettings &settings)
{
    settings.setWindowGeometry(window.saveGeometry());
    settings.setValue(maximisedKey, window.isMaximized());
}

} // namespace vekha::ui
