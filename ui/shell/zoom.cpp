// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zoom.h"

#include <algorithm>
#include <array>

namespace vekha::ui {

namespace {

constexpr std::array steps{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int waitForMoreMilliseconds = 600;
const QString key = QStringLiteral("window/zoom");

} // namespace

Zoom::Zoom(LocalSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_percent(percentIn(settings))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(waitForMoreMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &Zoom::restartNeeded);
}

int Zoom::percentIn(const LocalSettings &settings)
{
    const int kept = settings.value(key, usual).toInt();
    return std::find(steps.begin(), steps.end(), kept) == steps.end() ? usual : kept;
}

void Zoom::step(int direction)
{
    const auto at = std::find(steps.begin(), steps.end(), m_percent) - steps.begin();
    set(steps[size_t(std::clamp<std::ptrdiff_t>(at + direction, 0, std::ssize(steps) - 1))]);
}

void Zoom::set(int percent)
{
    m_percent = percent;
    Q_EMIT chosen(percent);
    if (percent == percentIn(m_settings))
        m_soon.stop();
    else
        m_soon.start();
}

void Zoom::keep() { m_settings.setValue(key, m_percent); }

void Zoom::forget()
{
    m_soon.stop();
    m_percent = percentIn(m_settings);
    Q_EMIT chosen(m_percent);
}

} // namespace vekha::ui
