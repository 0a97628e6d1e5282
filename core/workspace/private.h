// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitestore.h"
#include "core/targets/revisionbook.h"
#include "core/workspace/cachedsource.h"
#include "core/workspace/keptanswers.h"
#include "core/workspace/monthfigures.h"
#include "core/workspace/workspace.h"

#include <QLoggingCategory>
#include <QThreadPool>

#include <mutex>
#include <vector>

namespace vekha {

Q_DECLARE_LOGGING_CATEGORY(logWorkspace)

/// What an open workspace holds. Changes run one after the other on `writer`; what they give is taken over in
/// the thread that owns the workspace.
struct Workspace::Private {
    QString path;
    OpenOptions options;
    OpenReport report;
    std::unique_ptr<store::Store> store;
    QThreadPool asking;     ///< one thread, see Workspace::asking()
    QThreadPool writer;     ///< one thread: changes in the order they were asked for
    QThreadPool keeper;     ///< one thread: backups, off the way of changes
    bool isLooking = false; ///< refreshLater() is under way

    mutable std::mutex mutex; ///< guards what follows
    qint64 seenVersion = 0;
    std::optional<qint64> seenOthers; ///< Store::othersVersion() of `source`
    std::shared_ptr<const store::Content> content;
    /// Content that a change has replaced on the writer's thread while code in the owner's thread may be in
    /// the midst of it; let go there, between two events.
    std::vector<std::shared_ptr<const store::Content>> replaced;
    targets::TargetBook targets;
    mutable std::shared_ptr<const workspace::CachedSource> source; ///< none: to be read at the next question
    std::shared_ptr<workspace::KeptAnswers> kept; ///< of the same state as `source`; none: none are kept
    mutable std::shared_ptr<const workspace::MonthFigures>
        monthFigures;                                               ///< of `source`; none: not asked for yet
    mutable std::shared_ptr<workspace::ForecastCache> forecasts;    ///< of `source`; none: not asked for yet
    mutable std::shared_ptr<const targets::RevisionBook> revisions; ///< of `targets`; none: not asked for yet

    std::optional<JournalEntry> nextUndo;
    std::optional<JournalEntry> nextRedo;

    /// Reads everything but the figures anew; the figures at the next question.
    /// @param figuresStay  what has changed touches no figure, so that they and what was computed of them
    /// stay
    [[nodiscard]] Done reload(bool figuresStay = false);
    /// True if another program has changed the file since it was read; it is then read anew.
    [[nodiscard]] Result<bool> reloadIfChanged();
    [[nodiscard]] Result<std::shared_ptr<const workspace::CachedSource>> currentSource() const;
    [[nodiscard]] std::shared_ptr<const store::Content> currentContent() const;
    /// Forgets the figures and what was computed of them. With `mutex` held.
    void dropFigures();
    /// Whether the answers that came from an earlier run are those of the figures; drops them if not.
    [[nodiscard]] bool keptHold();
    [[nodiscard]] facts::Context context() const;
    /// From the figures, whatever is kept.
    [[nodiscard]] Result<facts::Answer> computed(const facts::Query &query) const;
    /// In the owner's thread only.
    void letGoOfReplaced();
    /// Reads anew what a change touched; part of the change, on the writer's thread, so that windows never
    /// wait for a file.
    void takeOver(const store::Touched &touched);
    /// Runs a change of the store and takes it over if it succeeded.
    template <class T> Result<T> changing(Result<T> result)
    {
        if (result)
            takeOver(result->touched);
        return result;
    }
};

} // namespace vekha
