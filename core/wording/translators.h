// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

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

/// "ru" or "en", as on the command line and in settings.
[[nodiscard]] QString codeOf(Language language);
/// The language with this code; the system's for anything else (Russian where the system is Russian, else
/// English).
[[nodiscard]] Language languageOf(const QString &code);

} // namespace vekha::wording
