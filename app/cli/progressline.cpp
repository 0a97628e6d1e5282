// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/output.h"

#include <QCoreApplication>

#include <chrono>

#include <unistd.h>

namespace vekha::cli {

using namespace std::chrono_literals;

ProgressLine::ProgressLine(const Progress &progress, const wording::Format &format)
    : m_progress(progress), m_format(format)
{
    if (isatty(STDERR_FILENO))
        m_thread = std::thread([this] { show(); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_all();
    m_thread.join();
    if (m_width > 0)
        writeErr(u'\r' + QString(m_width, u' ') + u'\r');
}

void ProgressLine::show()
{
    std::unique_lock lock(m_mutex);
    // Work that is over within half a second shows none.
    auto pause = 500ms;
    while (!m_over.wait_for(lock, pause, [this] { return m_isOver; })) {
        draw();
        pause = 200ms;
    }
}

void ProgressLine::draw()
{
    const qint64 total = m_progress.total;
    const qint64 done = m_progress.done;
    const qint64 rows = m_progress.rows;
    QStringList parts;
    if (total > 0)
        parts.append(m_format.percent(std::min(1.0, double(done) / double(total)), 0));
    if (rows > 0)
        parts.append(QCoreApplication::translate("Cli", "rows: %1").arg(m_format.number(double(rows))));
    const QString line = parts.join(QStringLiteral(", "));
    const qsizetype wasWide = m_width;
    m_width = line.size();
    writeErr(u'\r' + line.leftJustified(wasWide));
}

} // namespace vekha::cli
