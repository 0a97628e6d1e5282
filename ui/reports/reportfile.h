// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/reports/pageitems.h"

#include <QByteArray>

namespace vekha::ui {

/// The pages as a PDF with bookmarks and links; the same pages give the same bytes.
[[nodiscard]] Result<QByteArray> pdfOf(const ReportPages &pages);

/// The document as one HTML file with its charts inside.
[[nodiscard]] QByteArray htmlOf(const report::Document &document);

/// Writes the document as the ending of `path` says: .pdf or .html. The file is whole or as it was before.
/// Fails with UnsupportedFormat, FileNotWritable.
[[nodiscard]] Done writeReport(const report::Document &document, const QString &path);

/// A page as a picture of `scale` pixels per point.
[[nodiscard]] QImage imageOf(const ReportPages &pages, int page, double scale);

} // namespace vekha::ui
