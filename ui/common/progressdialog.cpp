// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/dialog.h"

#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int refreshMilliseconds = 100;
constexpr int showAfterMilliseconds = 500;
constexpr int fullBar = 1000;

} // namespace

struct ProgressWatch::Private {
    std::shared_ptr<Progress> progress;
    std::unique_ptr<Dialog> dialog;
    QProgressBar *bar = nullptr;
    QTimer refresh;
    QTimer appear;
};

ProgressWatch::ProgressWatch(QWidget *window, const QString &title, std::shared_ptr<Progress> progress)
    : d(std::make_unique<Private>())
{
    d->progress = std::move(progress);
    d->dialog = std::make_unique<Dialog>(DialogWidth::Narrow, window);
    d->dialog->setTitle(title);
    d->dialog->setPrimaryText({});
    d->bar = new QProgressBar(d->dialog.get());
    d->bar->setRange(0, 0);
    d->bar->setTextVisible(false);
    d->bar->setAccessibleName(title);
    d->dialog->body()->addWidget(d->bar);
    d->dialog->setModal(true);
    connect(d->dialog.get(), &QDialog::rejected, this, [this] { d->progress->cancelled = true; });
    connect(&d->refresh, &QTimer::timeout, this, [this] {
        const qint64 total = d->progress->total;
        d->bar->setRange(0, total > 0 ? fullBar : 0);
        if (total > 0)
            d->bar->setValue(int(d->progress->done * fullBar / total));
    });
    connect(&d->appear, &QTimer::timeout, d->dialog.get(), &QWidget::show);
    d->appear.setSingleShot(true);
    d->appear.start(showAfterMilliseconds);
    d->refresh.start(refreshMilliseconds);
}

ProgressWatch::~ProgressWatch() = default;

} // namespace vekha::ui
