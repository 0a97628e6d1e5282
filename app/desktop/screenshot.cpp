// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace vekha::desktop {

namespace {

constexpr int lookMilliseconds = 30;
constexpr int turnsToBeCalm = 3;
constexpr int longestMilliseconds = 60'000;

} // namespace

void drawAndQuit(ui::MainWindow &window, const Options &options)
{
    window.resize(options.size);
    window.show();
    auto *timer = new QTimer(&window);
    auto calm = std::make_shared<int>(0);
    auto waited = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, options, timer, calm, waited] {
        *calm = window.isSettled() && window.isCounted() ? *calm + 1 : 0;
        *waited += lookMilliseconds;
        if (*calm < turnsToBeCalm && *waited < longestMilliseconds)
            return;
        timer->stop();
        const bool drawn = window.grab().save(options.screenshot);
        if (!drawn)
            QTextStream(stderr)
                << QCoreApplication::translate("Screenshot", "%1 cannot be written.").arg(options.screenshot)
                << '\n';
        QApplication::exit(drawn ? 0 : 1);
    });
    timer->start(lookMilliseconds);
}

} // namespace vekha::desktop
