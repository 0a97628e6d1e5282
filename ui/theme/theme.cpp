// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QToolTip>

namespace vekha::ui {

QString codeOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return QStringLiteral("system");
    case SchemeChoice::Light:
        return QStringLiteral("light");
    case SchemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

SchemeChoice schemeChoiceOf(const QString &code)
{
    for (const auto choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        if (codeOf(choice) == code)
            return choice;
    }
    return SchemeChoice::System;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemScheme(Palette::active().scheme()),
      m_focusRing(new FocusRing(this))
{
    loadApplicationFonts();
    QApplication::setStyle(new Style);
    setApplicationFonts();
    apply();
}

Theme::~Theme() = default;

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case SchemeChoice::System:
        return m_systemScheme;
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    }
    Q_UNREACHABLE();
}

void Theme::setChoice(SchemeChoice choice)
{
    const Scheme before = scheme();
    m_choice = choice;
    showInsteadOf(before);
}

void Theme::readSystemScheme()
{
    // Without a palette of ours the application has that of the desktop.
    QApplication::setPalette(QPalette());
    setSystemScheme(Palette::active().scheme());
    apply();
}

void Theme::setSystemScheme(Scheme scheme)
{
    const Scheme before = this->scheme();
    m_systemScheme = scheme;
    showInsteadOf(before);
}

void Theme::showInsteadOf(Scheme before)
{
    if (scheme() == before)
        return;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const QPalette colours = palette().toQPalette();
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
}

} // namespace vekha::ui
