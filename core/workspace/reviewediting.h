// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/closing.h"
#include "core/workspace/review.h"

#include <QHash>
#include <QSet>

namespace vekha {

/// What was filled in at a review and is to be kept. Only what it names is changed, so that another program's
/// words on other KPIs stay.
struct ReviewInput {
    QSet<MetricId> seen;
    QHash<MetricId, QString> notes; ///< as typed
    std::optional<QString> comment; ///< on the whole

    [[nodiscard]] bool isEmpty() const { return seen.isEmpty() && notes.isEmpty() && !comment; }
    bool operator==(const ReviewInput &) const = default;
};

/// The review of a period as it is stored; none where there is none.
[[nodiscard]] std::optional<review::Review> storedReview(const Workspace &workspace,
                                                         const calendar::Period &period);

/// The change that begins the review of a period, or goes on with it where it was begun.
/// @param now  core asks no clock
[[nodiscard]] Change startingChange(const Workspace &workspace, const calendar::Period &period,
                                    const QDateTime &now);
/// The change that keeps what was filled in; none where all of it is stored already. Begins the review where
/// it was not begun.
[[nodiscard]] std::optional<Change> keepingChange(const Workspace &workspace, const calendar::Period &period,
                                                  const ReviewInput &input, const QDateTime &now);
/// The change that finishes a review: it keeps the figures of this moment with it. Takes as long as
/// reviewBoard().
[[nodiscard]] Result<Change> finishingChange(const Workspace &workspace, const ViewState &view,
                                             const QDateTime &now);
/// The change that goes on with a finished review: it then shows the present figures again. None where the
/// review is not finished.
[[nodiscard]] std::optional<Change> resumingChange(const Workspace &workspace,
                                                   const calendar::Period &period);
/// The change that removes a review with its decisions.
[[nodiscard]] Change removingChange(const Workspace &workspace, const review::Review &review);

/// The change that stores a decision, with whoever is to do it where that person is not known yet.
[[nodiscard]] Change decisionChange(const Workspace &workspace, const review::Decision &decision);
[[nodiscard]] Change removingChange(const review::Decision &decision);

/// What closing a period would lock, and what speaks against doing it now.
struct ClosingSummary {
    calendar::Period period;
    bool isOver = false;                    ///< its last day has passed
    std::optional<targets::Closing> closed; ///< it is closed already, or a longer period that holds it
    qint64 figures = 0;                     ///< stored ones within it
    int inputs = 0;                         ///< of so many inputs
    int channels = 0;                       ///< on so many channels
    int targets = 0;                        ///< of periods within it
    std::vector<MetricIndex> incomplete;    ///< reviewed KPIs without a figure, or whose figure is partial

    [[nodiscard]] bool canClose() const { return isOver && !closed; }
};
[[nodiscard]] Result<ClosingSummary> closingSummary(const Workspace &workspace,
                                                    const calendar::Period &period);

} // namespace vekha
