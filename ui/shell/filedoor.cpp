// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedoor.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>

namespace vekha::ui {

FileDoor::FileDoor(MainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
    connect(&window.host(), &WorkspaceHost::opened, this, &FileDoor::openWaitingSoon);
    connect(&window.host(), &WorkspaceHost::failed, this, &FileDoor::openWaitingSoon);
}

void FileDoor::take(const QString &path)
{
    bringToFront();
    if (path.isEmpty() || m_waiting.contains(path))
        return;
    m_waiting.append(path);
    if (isBusy())
        m_window.statusLine()->setMessage(
            tr("%1 opens as soon as the dialog is closed").arg(QFileInfo(path).fileName()));
    openWaiting();
}

void FileDoor::bringToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    QWidget *dialog = QApplication::activeModalWidget();
    (dialog ? dialog : &m_window)->activateWindow();
}

bool FileDoor::isBusy() const { return QApplication::activeModalWidget() || m_window.host().isOpening(); }

// The dialog is gone when its caller has used its answer.
void FileDoor::openWaitingSoon()
{
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &FileDoor::openWaiting, Qt::QueuedConnection);
}

void FileDoor::openWaiting()
{
    while (!m_waiting.isEmpty() && !isBusy())
        m_window.openFile(m_waiting.takeFirst());
}

bool FileDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked)
        openWaitingSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace vekha::ui
