// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitestore.h"
#include "core/workspace/cachedsource.h"
#include "core/workspace/workspace.h"

#include <QThreadPool>

#include <mutex>

namespace vekha {

/// What an open workspace holds. Changes run one after the other on `writer`; what they give is taken over in the
/// thread that owns the workspace.
struct Workspace::Private {
    QString path;
    OpenOptions options;
    OpenReport report;
    std::unique_ptr<store::Store> store;
    QThreadPool writer;   ///< one thread: changes in the order they were asked for
    QThreadPool keeper;   ///< one thread: backups, off the way of changes
    qint64 seenVersion = 0;

    mutable std::mutex mutex; ///< guards what follows
    std::shared_ptr<const store::Content> content;
    targets::TargetBook targets;
    mutable std::shared_ptr<const workspace::CachedSource> source; ///< none: to be read at the next question

    [[nodiscard]] Done reload();
    [[nodiscard]] Result<std::shared_ptr<const workspace::CachedSource>> currentSource() const;
    [[nodiscard]] std::shared_ptr<const store::Content> currentContent() const;
    [[nodiscard]] Done takeOver(const store::Touched &touched);
};

} // namespace vekha
