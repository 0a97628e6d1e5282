// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warningwatch.h"

#include <QtConcurrent>

namespace vekha::ui {

namespace {

constexpr int pauseMs = 700; ///< so that typing in the grid is not followed figure by figure

} // namespace

WarningWatch::WarningWatch(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority); // pages come first
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &WarningWatch::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WarningWatch::take);
}

WarningWatch::~WarningWatch() { m_pool.waitForDone(); }

void WarningWatch::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_soon.stop();
    m_pool.waitForDone();
    m_workspace = workspace;
    m_again = false;
    m_begun = false;
    m_isCurrent = false;
    m_board = {};
    if (!workspace) {
        Q_EMIT looked(m_board);
        return;
    }
    connect(workspace, &Workspace::changed, this, [this] {
        m_isCurrent = false;
        lookSoon();
    });
}

void WarningWatch::begin()
{
    if (m_begun || !m_workspace)
        return;
    m_begun = true;
    lookSoon();
}

void WarningWatch::lookSoon()
{
    if (m_begun)
        m_soon.start();
}

void WarningWatch::look()
{
    if (!m_workspace)
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [asked = m_workspace] { return warningsBoard(*asked, presentView(*asked)); }));
}

void WarningWatch::take()
{
    if (!m_workspace || m_watcher.future().resultCount() == 0)
        return;
    const Result<WarningsBoard> board = m_watcher.result();
    if (board) { // what cannot be read now is told by the page that shows it
        m_board = *board;
        Q_EMIT looked(m_board);
    }
    m_isCurrent = !m_again && !m_soon.isActive();
    if (std::exchange(m_again, false))
        lookSoon();
}

} // namespace vekha::ui
