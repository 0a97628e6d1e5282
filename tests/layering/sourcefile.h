// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vekha::layering {

/// Something found in a source, with the line it stands in (from 1).
struct Found {
    QString text;
    int line = 0;
};

/// A source of this project, read for the rules of the house.
struct SourceFile {
    QString path;    ///< from the root: "core/store/store.cpp"
    QString content; ///< as written
    QString
        code; ///< comments and the inside of string literals are blanks; same length and lines as `content`
    std::vector<Found>
        includes; ///< as written between #include and the end: "core/base/ids.h" with quotes, <QDate>
    std::vector<Found> literals; ///< the inside of string literals

    /// The first two folders: "core/store", "ui/charts"; "app/cli" for app.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    [[nodiscard]] int lineAt(qsizetype position) const;
};

/// Reads text as C++ and sorts it into the parts above.
[[nodiscard]] SourceFile parsed(const QString &path, const QString &content);

/// Files under the root's `folders` whose name matches one of the wildcards, sorted by path.
[[nodiscard]] std::vector<SourceFile> sourcesUnder(const QStringList &folders, const QStringList &wildcards);

/// .cpp and .h of core, ui and app.
[[nodiscard]] const std::vector<SourceFile> &productSources();

/// What a failure begins with, in the form editors jump to: "core/store/store.cpp:12: ".
[[nodiscard]] std::string at(const SourceFile &file, int line);

} // namespace vekha::layering
