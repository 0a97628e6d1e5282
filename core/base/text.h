// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha {

/// The languages the product speaks.
enum class Language { English, Russian };

/// A name or help text in both languages; own texts may have one only.
struct TwoLanguageText {
    QString en;
    QString ru;

    /// The text in `language`, or in the other one where that is empty.
    [[nodiscard]] const QString &in(Language language) const
    {
        const QString &wanted = language == Language::Russian ? ru : en;
        return wanted.isEmpty() ? (language == Language::Russian ? en : ru) : wanted;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && ru.isEmpty(); }
    bool operator==(const TwoLanguageText &) const = default;
};

} // namespace vekha
