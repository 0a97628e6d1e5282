// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace vekha::report {

/// A place in a PDF: page from 0, points from the page's top.
struct PdfPlace {
    int page = 0;
    double y = 0;
};

/// A line of the outline ("bookmarks").
struct PdfOutlineEntry {
    QString title;
    int level = 1; ///< 1: a section, 2: within it
    PdfPlace place;
};

/// An area that leads to a place.
struct PdfLink {
    int page = 0;
    QRectF area; ///< points, from the page's top left
    PdfPlace to;
};

/// What Qt's PDF writer cannot say.
struct PdfExtras {
    QString title;
    QString author;
    QString subject;
    QString language; ///< "ru", "en"
    std::vector<PdfOutlineEntry> outline;
    std::vector<PdfLink> links;
};

/// Puts outline, links, title and language into a PDF and takes dates and random ids out of it, so that the
/// same pages give the same bytes. Fails with InvalidInput where `pdf` is none, and with FileMissing where
/// that part of the program is not there.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfExtras &extras);

/// What the module with qpdf gives: the same.
using FinishPdf = void(const QByteArray &pdf, const PdfExtras &extras, Result<QByteArray> *finished);

} // namespace vekha::report

extern "C" vekha::report::FinishPdf vekhaFinishPdf;
