// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/localsettings.h"

#include <QObject>
#include <QTimer>

namespace vekha::ui {

/// How large the whole window is drawn, in steps from 80 to 200 %, kept for the next start.
///
/// Qt knows one scale for a process, given before it starts. So a new scale begins the program anew, which
/// takes a tenth of a second and loses nothing, since every change is stored; several steps in a row make one
/// start.
class Zoom : public QObject {
    Q_OBJECT

public:
    static constexpr int usual = 100;

    explicit Zoom(LocalSettings &settings, QObject *parent = nullptr);

    /// The scale kept in the settings; anything that is no step counts as 100.
    [[nodiscard]] static int percentIn(const LocalSettings &settings);
    [[nodiscard]] int percent() const { return m_percent; }
    /// Goes to the next larger (1) or smaller (-1) step, as far as there is one.
    void step(int direction);
    void reset() { set(usual); }

Q_SIGNALS:
    /// Another scale is chosen, to be shown in words.
    void chosen(int percent);
    /// It is time to begin anew; keep() or forget() answers.
    void restartNeeded();

public:
    /// The scale is stored for the new start.
    void keep();
    /// It is not to be: a form is half filled in.
    void forget();

private:
    void set(int percent);

    LocalSettings &m_settings;
    int m_percent;
    QTimer m_soon;
};

} // namespace vekha::ui
