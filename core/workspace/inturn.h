// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace vekha::workspace {

/// Runs `work` on the writer's thread and hands its result to `takeOver` in the owner's thread before the
/// future is finished, so that whoever waits for the future finds the workspace as the change left it. The
/// owner must outlive the work; if it goes before the result was handed over, the future is cancelled.
template <class T> QFuture<T> inTurn(QObject *owner, QThreadPool &writer, std::function<T()> work,
                                     std::function<void(const T &)> takeOver)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    // Not QFuture::then() with a context: in Qt 6.4 it asserts when the context goes first.
    writer.start([owner, promise, work = std::move(work), takeOver = std::move(takeOver)] {
        auto result = std::make_shared<T>(work());
        const auto handOver = [promise, takeOver, result] {
            takeOver(*result);
            promise->addResult(std::move(*result));
            promise->finish();
        };
        QMetaObject::invokeMethod(owner, handOver, Qt::QueuedConnection);
    });
    return promise->future();
}

/// The same for callers that wait: no event loop is needed.
template <class T>
T inTurnNow(QThreadPool &writer, std::function<T()> work, const std::function<void(const T &)> &takeOver)
{
    T result = QtConcurrent::run(&writer, std::move(work)).takeResult();
    takeOver(result);
    return result;
}

} // namespace vekha::workspace
