// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace vekha::ui {

/// Shows how far long work is, with Cancel; comes up only when the work takes longer than a moment.
class ProgressWatch : public QObject {
    Q_OBJECT

public:
    ProgressWatch(QWidget *window, const QString &title, std::shared_ptr<Progress> progress);
    ~ProgressWatch() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Runs `work` in a thread while the window stays alive but takes no input besides Cancel; gives what it
/// gave.
template <class T> T runWithProgress(QWidget *window, const QString &title, std::function<T(Progress &)> work)
{
    auto progress = std::make_shared<Progress>();
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([work = std::move(work), progress] { return work(*progress); }));
    {
        const ProgressWatch watch(window, title, progress);
        if (!watcher.isFinished())
            loop.exec();
    }
    return watcher.result();
}

} // namespace vekha::ui
