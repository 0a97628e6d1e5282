// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace vekha::cli {

namespace {

std::atomic<Progress *> interruptible = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free, "a signal handler may touch nothing else");

extern "C" void askToStop(int signal)
{
    if (Progress *progress = interruptible.load())
        progress->cancelled = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(Progress &progress)
{
    interruptible = &progress;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interruptible = nullptr;
}

} // namespace vekha::cli
