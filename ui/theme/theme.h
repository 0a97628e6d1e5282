// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QObject>

class QApplication;

namespace vekha::ui {

class FocusRing;

/// What the user chose: follow the desktop, or always one scheme.
enum class SchemeChoice { System, Light, Dark };

/// Stable code for settings: "system", "light", "dark".
[[nodiscard]] QString codeOf(SchemeChoice choice);

/// The choice with this code, System for anything unknown.
[[nodiscard]] SchemeChoice schemeChoiceOf(const QString &code);

/// Dresses the application: style, fonts, colours, focus ring. Make one, right after QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Takes the desktop's scheme from the palette that `application` started with, and applies the System
    /// choice.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    ~Theme() override;

    [[nodiscard]] SchemeChoice choice() const { return m_choice; }

    /// The scheme shown now.
    [[nodiscard]] Scheme scheme() const;

    /// The colours shown now.
    [[nodiscard]] const Palette &palette() const { return Palette::of(scheme()); }

    /// Switches at once; every widget repaints itself.
    void setChoice(SchemeChoice choice);

    /// The desktop has changed its colours: shows its scheme where that is the choice. Windows tell of it
    /// (QEvent::ThemeChange).
    void readSystemScheme();

    /// The desktop's scheme is known to be this.
    void setSystemScheme(Scheme scheme);

Q_SIGNALS:
    /// The scheme shown has changed. Widgets need not listen, they get QEvent::PaletteChange; charts and
    /// caches may.
    void changed();

private:
    void apply();
    void showInsteadOf(Scheme before);

    QApplication &m_application;
    Scheme m_systemScheme;
    SchemeChoice m_choice = SchemeChoice::System;
    FocusRing *m_focusRing;
};

} // namespace vekha::ui
