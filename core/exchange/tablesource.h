// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/contenthash.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace vekha::exchange {

/// Where a table is read from: a file, or bytes that are in memory (the clipboard).
struct TableSource {
    QString path;     ///< of the file; empty: `bytes`
    QByteArray bytes; ///< UTF-8 text or HTML of the clipboard
    QString name;     ///< shown and kept in the history; empty: the file's name

    TableSource() = default;
    TableSource(const QString &file) : path(file) {} // NOLINT: a path is the usual source
    [[nodiscard]] QString shownName() const;
};

/// A sheet of a workbook, or the one table of a text.
struct SheetInfo {
    QString name;
    bool hidden = false;
    bool operator==(const SheetInfo &) const = default;
};

/// What kind of file it is by its first bytes (never by its suffix), and the sheets it has. Hidden sheets are
/// listed too; chart sheets are not.
///
/// Fails with FileMissing, FileUnreadable, EmptyFile, and where it is a workbook: NotATable (a zip or XML of
/// something else, or cut off), OldWorkbook (XLS 97-2003: "save it as .xlsx"), EncryptedWorkbook, and
/// WorkbookTooLarge for what goes beyond the limits of trust.md 2.4.
struct SourceForm {
    SourceKind kind = SourceKind::Text;
    std::vector<SheetInfo> sheets; ///< of a text: one, named as the file
};
[[nodiscard]] Result<SourceForm> sourceForm(const TableSource &source);

/// Opens the rows of a source: `form` is what was recognised of a text, `sheet` the name of a workbook's
/// sheet (empty: the first that is not hidden). `progress` is told of bytes; `hash` of the whole file's
/// bytes. Rows come as they stand, furniture and all. Fails like sourceForm(), with UnknownSheet, and with
/// what the readers fail with.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openRows(const TableSource &source, SourceKind kind,
                                                          const TextForm &form, const QString &sheet,
                                                          Progress *progress = nullptr,
                                                          ContentHash *hash = nullptr);

} // namespace vekha::exchange
