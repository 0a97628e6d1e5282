// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableshape.h"
#include "core/exchange/tablesource.h"

namespace vekha::exchange {

/// The start of a source as rows, and how it is written.
struct SourceSample {
    TextForm form;
    std::vector<SampleRow> rows;
    qint64 bytes = 0;   ///< of the whole source
    bool whole = false; ///< the source has no more rows
};

/// Reads the start of a delimited text: its first 256 KB, and as much more as it takes to meet a byte beyond
/// ASCII. Recognises encoding and delimiter, unless `choice` says them.
///
/// Fails with FileMissing, FileUnreadable, EmptyFile, UnknownEncoding and what DelimitedReader fails with.
[[nodiscard]] Result<SourceSample> sampleOfText(const TableSource &source, const FormChoice &choice);

/// Reads the first rows of a workbook's sheet or of an HTML table. Fails like openRows().
[[nodiscard]] Result<SourceSample> sampleOfSheet(const TableSource &source, SourceKind kind,
                                                 const QString &sheet);

} // namespace vekha::exchange
