// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/wording/format.h"
#include "core/wording/periods.h"

#include <QObject>

namespace vekha {
class Workspace;
}

namespace vekha::ui {

class Theme;

/// What every page needs besides the workspace: theme, language and number formats. One object a program,
/// handed down through constructors.
class AppContext : public QObject {
    Q_OBJECT

public:
    AppContext(Theme &theme, Language language, QObject *parent = nullptr)
        : QObject(parent), m_theme(theme), m_language(language), m_format(language, QStringLiteral("RUB")),
          m_names(language)
    {
    }

    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const wording::Format &format() const { return m_format; }
    /// Names of periods in the language and fiscal calendar.
    [[nodiscard]] const wording::PeriodNames &names() const { return m_names; }
    /// Changes what format() gives; the caller then switches the translators, which tells all widgets.
    void setLanguage(Language language)
    {
        m_language = language;
        m_format = wording::Format(language, m_currency);
        m_names = wording::PeriodNames(language, m_calendar);
    }
    void setCalendar(calendar::FiscalCalendar calendar)
    {
        m_calendar = calendar;
        m_names = wording::PeriodNames(m_language, calendar);
    }
    void setCurrency(const QString &currency)
    {
        m_currency = currency;
        m_format = wording::Format(m_language, currency);
    }

private:
    Theme &m_theme;
    Language m_language;
    QString m_currency = QStringLiteral("RUB");
    calendar::FiscalCalendar m_calendar;
    wording::Format m_format;
    wording::PeriodNames m_names;
};

} // namespace vekha::ui
