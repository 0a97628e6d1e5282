// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace vekha::ui {

/// Calls `use` with the future's result in the thread of `receiver`, unless that is gone by then or the work
/// ended without a result. (QFuture::then() of Qt 6.4 with a receiver asserts that it still lives: a page or
/// dialog closed while its change is being stored would end the program.)
template <class T, class Use> void whenDone(QObject *receiver, const QFuture<T> &future, Use use)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace vekha::ui
