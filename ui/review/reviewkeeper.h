// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reviewediting.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vekha::ui {

/// Keeps what is typed at a review: soon after the last key, and at once where the page is left. One step is
/// stored after the other, so that none overwrites what another has just stored.
class ReviewKeeper : public QObject {
    Q_OBJECT

public:
    explicit ReviewKeeper(QObject *parent = nullptr);

    /// The review that is written to from now on; what waits for another one is stored first.
    void setReview(Workspace *workspace, std::optional<calendar::Period> period);

    void note(const MetricId &metric, const QString &text);
    void comment(const QString &text);
    void seen(const MetricId &metric);

    /// What was filled in and is not read back yet.
    [[nodiscard]] std::optional<QString> pendingNote(const MetricId &metric) const;
    [[nodiscard]] std::optional<QString> pendingComment() const;
    [[nodiscard]] QSet<MetricId> pendingSeen() const;

    /// Calls `use` once the review is stored; begins it where it was not begun.
    void whenBegun(std::function<void()> use);
    /// Stores what waits before it returns.
    void keepNow();
    /// How many times something was stored: to be taken before a board is asked for, and given back with it.
    [[nodiscard]] int stored() const { return m_stored; }
    /// A board has been read that knows of as much.
    void readBack(int stored);

Q_SIGNALS:
    void failed(const vekha::Error &error);

private:
    void keepSoon();
    void keep();
    void send(const Change &change);
    void remember(const ReviewInput &kept);

    Workspace *m_workspace = nullptr;
    std::optional<calendar::Period> m_period;
    ReviewInput m_waiting; ///< not on its way yet
    ReviewInput m_sent;    ///< being stored
    ReviewInput m_kept;    ///< stored, and not read back yet
    int m_stored = 0;
    std::vector<std::function<void()>> m_afterwards;
    bool m_isStoring = false;
    QTimer m_timer;
};

} // namespace vekha::ui
