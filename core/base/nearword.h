// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vekha {

/// Whether `word` begins with what was typed, give or take one misprint: a wrong letter, one too many or too
/// few, or two that have changed places. Both as foldedName() writes them. Of fewer than four letters too
/// much would be near: they have to be right.
[[nodiscard]] bool isNear(QStringView typed, QStringView word);

/// A search text with each word that no word of `known` begins with replaced by the first of them that is
/// near it. What is near nothing stays.
/// @param known  folded words, the likelier ones first
[[nodiscard]] QString corrected(const QString &text, const QStringList &known);

} // namespace vekha
