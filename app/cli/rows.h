// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QJsonArray>

namespace vekha::cli {

/// Names of starter sets, types and others as a list of words for a message.
template <class List, class CodeOf> [[nodiscard]] QStringList codesOf(const List &list, CodeOf code)
{
    QStringList codes;
    for (const auto &entry : list)
        codes.append(code(entry));
    return codes;
}

/// The value of an option that takes a whole number; `usual` where it is not given. Wrong usage for anything
/// outside least..most.
[[nodiscard]] Expected<int> wholeNumber(const Session &session, const QString &option, int usual, int least,
                                        int most);

/// "yes" and nothing, for columns of a table that mark rows.
[[nodiscard]] QString yesMark(bool yes);
/// A moment stored as UTC, in ISO form for programs.
[[nodiscard]] QJsonValue jsonOf(const QDateTime &moment);
/// Prints "text" for people, or the document with the field "text" for programs.
void tell(const Session &session, const QString &text, QJsonObject document);

} // namespace vekha::cli
