// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

namespace vekha::exchange {

constexpr int previewRows = 50;

/// Recognises a delimited text file: encoding, delimiter, header (in any of the first 30 rows), and by the
/// evidence of the columns their types, date order and decimal marks. Reads the start of the file, and the
/// whole of it only where the start leaves a column in doubt. `choice` is what the person says instead;
/// `rows` are shown (-1: all of the sample that was read).
///
/// Fails with FileMissing, FileUnreadable, EmptyFile, UnknownEncoding and what DelimitedReader fails with.
[[nodiscard]] Result<TablePreview>
inspect(const QString &path, int rows = previewRows, const FormChoice &choice = {},
        const calendar::FiscalCalendar &fiscal = calendar::FiscalCalendar(),
        const Progress *progress = nullptr);

/// A word for the file's content that tells whether it was imported before; see ContentHash.
[[nodiscard]] Result<QByteArray> contentHashOf(const QString &path);

} // namespace vekha::exchange
