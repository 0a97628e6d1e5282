// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/endsignals.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace vekha::desktop {

namespace {

int ends[2] = {-1, -1}; // a handler may do next to nothing: it writes a byte, the event loop reads it

constexpr int endSignals[] = {SIGINT, SIGTERM, SIGHUP};

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0) {
        }
        Q_EMIT endRequested();
    });
    for (const int number : endSignals)
        std::signal(number, tell);
}

EndSignals::~EndSignals()
{
    for (const int number : endSignals)
        std::signal(number, SIG_DFL);
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace vekha::desktop
