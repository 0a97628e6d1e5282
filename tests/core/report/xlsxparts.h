// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vekha::report_test {

/// A cell as the file has it.
struct XlsxCell {
    QString formula; ///< empty: none
    std::optional<double> number;
    std::optional<QString> text;
    int style = 0;
};

/// One sheet, by cell name.
struct XlsxSheet {
    QString name;
    QHash<QString, XlsxCell> cells;
    QByteArray xml;

    /// The name of the cell that holds this text, the topmost of the leftmost.
    [[nodiscard]] QString cellWith(const QString &text) const;
    [[nodiscard]] XlsxCell at(const QString &column, int row) const
    {
        return cells.value(column + QString::number(row));
    }
    /// Formulas of the sheet.
    [[nodiscard]] int formulas() const;
};

/// A workbook taken apart by libzip and Qt's XML reader: independent of what wrote it.
struct XlsxParts {
    QMap<QString, QByteArray> parts;
    QStringList malformed; ///< names of parts that are no well-formed XML
    std::vector<XlsxSheet> sheets;

    [[nodiscard]] static XlsxParts read(const QString &path);
    [[nodiscard]] const XlsxSheet &sheet(const QString &name) const;
    [[nodiscard]] QStringList sheetNames() const;
    /// Parts whose names start so: "xl/charts/".
    [[nodiscard]] int count(const QString &prefix) const;
};

} // namespace vekha::report_test
