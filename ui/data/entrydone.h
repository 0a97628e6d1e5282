// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace vekha::ui {

/// Calls `use` with the future's result in the thread of `receiver`, unless that is gone by then.
/// (QFuture::then() of Qt 6.4 with a receiver asserts that it still lives.)
template <class T>
void whenDone(QObject *receiver, const QFuture<T> &future, std::function<void(const T &)> use)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace vekha::ui
