// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace vekha::wording {

/// While it lives, every text that its own thread asks of the translators comes in `language`, whatever the
/// screen speaks: a report in the other language is made beside the windows. Scopes may stand inside each
/// other.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

    /// Puts what makes this work before all other translators; Translators does so after each switch.
    static void leadTranslators();

private:
    const Language *m_before;
    Language m_language;
};

} // namespace vekha::wording
