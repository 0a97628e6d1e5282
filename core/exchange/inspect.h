// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/table.h"
#include "core/exchange/tablesource.h"

#include <QByteArray>
#include <QString>

namespace vekha::exchange {

constexpr int previewRows = 50;

/// Recognises how a source is written: kind and sheets, encoding, delimiter, tables, header under title
/// lines, what is no row (RowFilter), columns with their types, units, date order and decimal marks, and the
/// layout by the built-in dictionary. Reads the start of the source, and the whole of it only where the start
/// leaves a column in doubt. `choice` is what the person says instead; `rows` are shown (-1: all of the
/// sample that was read).
///
/// Fails with FileMissing, FileUnreadable, EmptyFile, UnknownEncoding, UnknownSheet, Cancelled and what
/// sourceForm() and the readers fail with.
[[nodiscard]] Result<TablePreview>
inspect(const TableSource &source, int rows = previewRows, const FormChoice &choice = {},
        const calendar::FiscalCalendar &fiscal = calendar::FiscalCalendar(),
        const Progress *progress = nullptr);

/// A word for the file's content that tells whether it was imported before; see ContentHash.
[[nodiscard]] Result<QByteArray> contentHashOf(const QString &path);

} // namespace vekha::exchange
