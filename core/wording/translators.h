// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QStringList>
#include <QTranslator>

namespace vekha::wording {

/// The translations that are installed: ours and Qt's own. Switching tells every widget at once
/// (QEvent::LanguageChange).
class Translators {
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    void setLanguage(Language language);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

/// The language last set by Translators, for what has no other way to know: that of QLocale().
[[nodiscard]] Language languageShown();

/// "ru" or "en", as on the command line and in settings.
[[nodiscard]] QString codeOf(Language language);
/// The language with this code; the system's for anything else (Russian where the system is Russian, else
/// English).
[[nodiscard]] Language languageOf(const QString &code);

/// The code after --lang, wherever it stands among the words of a command line: help and wrong usage too are
/// told in the language wanted. Empty where it is not given.
[[nodiscard]] QString languageAsked(const QStringList &words);

} // namespace vekha::wording
