// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace vekha::ui {

/// A name that is longer than its cell, over two lines of smaller letters.
struct NameLines {
    QString first;
    QString second; ///< empty: the name has no place to be parted at, or the first line holds it
};

/// The letters of a name over two lines, which fit into a row of usual height.
[[nodiscard]] QFont nameLinesFont(QFont font);
constexpr int nameLineHeight = 15;

/// Parts a name between its words. What the second line cannot hold ends in "…".
/// @param room  of the second line, which may have something behind the name
[[nodiscard]] NameLines nameLines(const QString &name, const QFont &font, int width, int room);

} // namespace vekha::ui
