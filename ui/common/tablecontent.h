// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace vekha::ui {

/// A cell on its way out of the program: what is shown, and the figure itself where it is one.
struct ContentCell {
    QString text;
    std::optional<double> number = std::nullopt;
    QString copied = {}; ///< for the clipboard instead of the number or text: what the program pastes again

    bool operator==(const ContentCell &) const = default;
};

/// A table, a chart's data or a tile on its way out: to the clipboard or to a file.
struct TableContent {
    QString title; ///< names the file
    QStringList heads;
    std::vector<std::vector<ContentCell>> rows;
};

/// Text that a spreadsheet would run as a formula, with an apostrophe in front (trust.md P5). Texts that are
/// figures (-5, +8.4 %) stay.
[[nodiscard]] QString guardedText(const QString &text);

/// Tab-separated lines: figures in full with the decimal mark of the chosen language, as a spreadsheet of
/// that language takes them.
[[nodiscard]] QString asTabText(const TableContent &table, bool withHeads);
/// An HTML table.
[[nodiscard]] QString asHtml(const TableContent &table, bool withHeads);
/// Both, for the clipboard.
void copyTable(const TableContent &table, bool withHeads);

/// Which kind of file a table becomes.
enum class TableFile {
    ExcelSemicolons, ///< CSV with `;`, decimal commas and a byte order mark: what a Russian Excel opens right
    ExcelCommas,     ///< CSV with `,`, decimal points and a byte order mark
    PlainCsv,        ///< the same without the mark, for programs
    Workbook,        ///< XLSX
};

/// The bytes of a CSV file of that kind.
[[nodiscard]] QByteArray asCsv(const TableContent &table, TableFile kind);
/// Writes the file whole or not at all. Fails with FileNotWritable.
[[nodiscard]] Done writeTable(const TableContent &table, TableFile kind, const QString &path);

} // namespace vekha::ui
