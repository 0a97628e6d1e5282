// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablesource.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vekha::exchange::test {

/// A part of a package to be written.
struct Part {
    QString name;
    QByteArray bytes;
};

/// Packs parts with libzip, in this order.
[[nodiscard]] QByteArray zipOf(const std::vector<Part> &parts);
/// An XLSX workbook with one sheet "Data" of these rows (the inside of `<sheetData>`), shared strings (the
/// inside of `<sst>`), and further parts, which replace those of the same name.
[[nodiscard]] QByteArray xlsxOf(const QByteArray &rows, const QByteArray &strings = {},
                                const std::vector<Part> &others = {});
/// An ODS workbook with this inside of `<office:spreadsheet>`.
[[nodiscard]] QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {});

/// A row as it was read: its line, then its cells; kinds as letters ("tnd") where `kinds` is wanted.
struct ReadRow {
    qint64 line = 0;
    QStringList cells;
    QByteArray kinds;
};
struct ReadSheet {
    std::vector<ReadRow> rows;
    std::optional<Error> error;
    /// Cells of all rows.
    [[nodiscard]] std::vector<QStringList> cells() const;
    [[nodiscard]] std::vector<qint64> lines() const;
};

[[nodiscard]] TableSource inMemory(const QByteArray &bytes);
/// Reads a sheet to its end, or to where it fails; what kind of file it is is recognised.
[[nodiscard]] ReadSheet readSheet(const TableSource &source, const QString &sheet = {});
/// The same for bytes in memory.
[[nodiscard]] ReadSheet readSheet(const QByteArray &bytes, const QString &sheet = {});

} // namespace vekha::exchange::test
