// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewkeeper.h"

#include "ui/common/whendone.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace vekha::ui {

namespace {

constexpr int pauseAfterTyping = 700; // milliseconds

} // namespace

ReviewKeeper::ReviewKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseAfterTyping);
    connect(&m_timer, &QTimer::timeout, this, &ReviewKeeper::keep);
}

void ReviewKeeper::setReview(Workspace *workspace, std::optional<calendar::Period> period)
{
    if (m_workspace == workspace && m_period == period)
        return;
    if (workspace == m_workspace)
        keepNow();
    m_timer.stop();
    m_waiting = {};
    m_sent = {};
    m_kept = {};
    m_afterwards.clear();
    m_workspace = workspace;
    m_period = period;
}

void ReviewKeeper::note(const MetricId &metric, const QString &text)
{
    m_waiting.notes.insert(metric, text);
    keepSoon();
}

void ReviewKeeper::comment(const QString &text)
{
    m_waiting.comment = text;
    keepSoon();
}

void ReviewKeeper::seen(const MetricId &metric)
{
    m_waiting.seen.insert(metric);
    keepSoon();
}

std::optional<QString> ReviewKeeper::pendingNote(const MetricId &metric) const
{
    for (const ReviewInput *input : {&m_waiting, &m_sent, &m_kept}) {
        if (const auto found = input->notes.find(metric); found != input->notes.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<QString> ReviewKeeper::pendingComment() const
{
    for (const ReviewInput *input : {&m_waiting, &m_sent, &m_kept}) {
        if (input->comment)
            return input->comment;
    }
    return std::nullopt;
}

QSet<MetricId> ReviewKeeper::pendingSeen() const { return m_waiting.seen | m_sent.seen | m_kept.seen; }

void ReviewKeeper::keepSoon() { m_timer.start(); }

void ReviewKeeper::keep()
{
    if (m_isStoring || m_waiting.isEmpty() || !m_workspace || !m_period)
        return;
    const auto change = keepingChange(*m_workspace, *m_period, m_waiting, QDateTime::currentDateTimeUtc());
    if (!change) {
        m_waiting = {};
        return;
    }
    m_sent = std::exchange(m_waiting, {});
    send(*change);
}

void ReviewKeeper::send(const Change &change)
{
    m_isStoring = true;
    whenDone(this, m_workspace->applyLater(change),
             [this, workspace = m_workspace, period = m_period](const Result<Applied> &applied) {
                 m_isStoring = false;
                 if (workspace != m_workspace || period != m_period)
                     return;
                 const ReviewInput sent = std::exchange(m_sent, {});
                 if (applied)
                     remember(sent);
                 const auto afterwards = std::exchange(m_afterwards, {});
                 if (!applied) {
                     Q_EMIT failed(applied.error());
                     return;
                 }
                 for (const auto &use : afterwards)
                     use();
                 if (!m_waiting.isEmpty())
                     keepSoon();
             });
}

void ReviewKeeper::whenBegun(std::function<void()> use)
{
    if (!m_workspace || !m_period)
        return;
    if (!m_isStoring && storedReview(*m_workspace, *m_period)) {
        use();
        return;
    }
    m_afterwards.push_back(std::move(use));
    if (!m_isStoring)
        send(startingChange(*m_workspace, *m_period, QDateTime::currentDateTimeUtc()));
}

void ReviewKeeper::keepNow()
{
    m_timer.stop();
    if (!m_workspace || !m_period)
        return;
    if (m_waiting.isEmpty())
        return;
    // What is on its way comes first: the review may be begun by it.
    while (m_isStoring)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    const ReviewInput input = std::exchange(m_waiting, {});
    const auto change = keepingChange(*m_workspace, *m_period, input, QDateTime::currentDateTimeUtc());
    if (!change)
        return;
    remember(input); // before the workspace tells of it
    if (const auto applied = m_workspace->apply(*change); !applied)
        Q_EMIT failed(applied.error());
}

void ReviewKeeper::remember(const ReviewInput &kept)
{
    ++m_stored;
    m_kept.seen |= kept.seen;
    m_kept.notes.insert(kept.notes);
    if (kept.comment)
        m_kept.comment = kept.comment;
}

void ReviewKeeper::readBack(int stored)
{
    if (stored == m_stored)
        m_kept = {};
}

} // namespace vekha::ui
