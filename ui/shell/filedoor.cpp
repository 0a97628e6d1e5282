// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedoor.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QFileInfo>
#include <QThread>

namespace vekha::ui {

namespace {

constexpr int betweenLooksMilliseconds = 200;

} // namespace

// Long work has an event loop of its own before it has a dialog that shows how far it is.
bool isFileAtWork() { return QApplication::activeModalWidget() || QThread::currentThread()->loopLevel() > 1; }

FileDoor::FileDoor(MainWindow &window) : QObject(&window), m_window(window)
{
    m_look.setInterval(betweenLooksMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &FileDoor::openWaiting);
}

void FileDoor::take(const QString &path)
{
    bringToFront();
    if (path.isEmpty() || m_waiting.contains(path))
        return;
    m_waiting.append(path);
    if (QApplication::activeModalWidget())
        m_window.statusLine()->setMessage(
            tr("%1 opens as soon as the dialog is closed").arg(QFileInfo(path).fileName()));
    m_look.start();
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

bool FileDoor::isBusy() const { return isFileAtWork() || m_window.host().isOpening(); }

void FileDoor::openWaiting()
{
    while (!m_waiting.isEmpty() && !isBusy())
        m_window.openFile(m_waiting.takeFirst());
    if (m_waiting.isEmpty())
        m_look.stop();
}

} // namespace vekha::ui
