// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace vekha::exchange {

/// How a cell of a workbook looks. Equal styles are one format of the file.
struct CellStyle {
    enum class Align { Usual, Left, Right, Center };

    QString numberFormat; ///< a spreadsheet's format code, `#,##0.00`; empty: General
    Align align = Align::Usual;
    bool bold = false;
    bool italic = false;
    bool wrap = false; ///< breaks lines within the cell, which then stands at the top
    bool lineBelow = false;
    int size = 0;               ///< points; 0: the workbook's usual size
    int indent = 0;             ///< steps
    std::optional<quint32> ink; ///< 0xRRGGBB
    std::optional<quint32> fill;

    bool operator==(const CellStyle &) const = default;
    std::weak_ordering operator<=>(const CellStyle &) const = default; ///< any order, for keeping them
};

/// Cells of one sheet, both ends included, counted from 0.
struct SheetRange {
    QString sheet; ///< as WorkbookSheet::name() gives it
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// One line or row of bars of a chart, by the cells it is drawn from.
struct ChartSeries {
    QString name;
    SheetRange categories;
    SheetRange values;
    quint32 colour = 0x1450A8;
    bool dashed = false;
    bool marked = false;               ///< a marker at each point
    std::vector<quint32> pointColours; ///< of bars, one each; empty: all in `colour`
};

/// A chart that the spreadsheet draws itself.
struct ChartSpec {
    enum class Kind { Line, Bars }; ///< bars lie, the first category on top

    Kind kind = Kind::Line;
    QString title;
    std::vector<ChartSeries> series;
    QString valueFormat;    ///< of the value axis' labels
    QString categoryFormat; ///< of the other axis', for dates
    bool legend = false;
    int width = 560; ///< pixels
    int height = 300;
};

/// "B5" for row 4, column 1.
[[nodiscard]] QString cellName(int row, int column);

/// One sheet. What cannot stand in a workbook (beyond 1,048,576 rows, 16,384 columns) is left out and makes
/// WorkbookWriter::save() fail.
class WorkbookSheet {
public:
    WorkbookSheet() = default;
    virtual ~WorkbookSheet() = default;
    Q_DISABLE_COPY_MOVE(WorkbookSheet)

    [[nodiscard]] virtual QString name() const = 0;

    /// Text as text, whatever it starts with: no spreadsheet runs it, neither now nor when the cell is edited
    /// and left again. Beyond 32,767 characters it is cut; what XML cannot hold becomes U+FFFD.
    virtual void text(int row, int column, const QString &text, const CellStyle &style = {}) = 0;
    /// A real number; not finite: an empty cell.
    virtual void number(int row, int column, double value, const CellStyle &style = {}) = 0;
    /// A real date. Give the style a date format.
    virtual void date(int row, int column, QDate day, const CellStyle &style = {}) = 0;
    /// A formula of the program's own, without `=`, and the value to show until it is computed again. Texts
    /// of people never come here.
    virtual void formula(int row, int column, const QString &formula, double value,
                         const CellStyle &style = {}) = 0;
    /// An empty cell with a look.
    virtual void blank(int row, int column, const CellStyle &style) = 0;

    /// Width in characters of the usual font.
    virtual void setColumnWidth(int first, int last, double characters) = 0;
    virtual void setRowHeight(int row, double points) = 0;
    /// These first rows and columns stay put.
    virtual void freeze(int rows, int columns) = 0;
    /// Buttons in the first row of the range to filter and sort it.
    virtual void setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn) = 0;
    /// Cells of the range that hold exactly `text` get these colours, also after they were edited.
    virtual void colourWhere(const SheetRange &range, const QString &text, quint32 fill, quint32 ink) = 0;
    /// Prints across, all columns on one page wide, with these first rows on each page.
    virtual void setPrint(int headRows) = 0;
    virtual void hideGridLines() = 0;
    virtual void addChart(int row, int column, const ChartSpec &chart) = 0;
};

/// Writes an XLSX workbook: typed cells, formats, formulas with their values, native charts. The same calls
/// give the same bytes on every machine and day.
///
/// It is built in a temporary file and reaches its place whole, in save(), or not at all. Its one kind is a
/// thin cover of libxlsxwriter, in a module of its own (xlsxworkbook.cpp): most runs write no workbook.
class WorkbookWriter {
public:
    /// What the file says of itself. `made` stands for the day it was written: the library would take the
    /// clock.
    struct Properties {
        QString title;
        QString subject;
        QDate made;
    };

    /// Fails with FileNotWritable where no temporary file can be made, and with FileMissing where that part
    /// of the program is not there.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookWriter>> create(const Properties &properties);
    WorkbookWriter() = default;
    virtual ~WorkbookWriter() = default;
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// A further sheet; lives as long as the writer. Its name is `wanted` without what Excel forbids, at most
    /// 31 characters, with a number where it is taken.
    [[nodiscard]] virtual WorkbookSheet &addSheet(const QString &wanted) = 0;
    /// Names of the sheets so far, in their order.
    [[nodiscard]] virtual QStringList sheetNames() const = 0;
    /// Ends the workbook and puts it to `path`. Fails with FileNotWritable, DiskFull; call it once.
    [[nodiscard]] virtual Done save(const QString &path) = 0;
};

/// What the module gives: see create().
using NewWorkbook = void(const WorkbookWriter::Properties &properties,
                         Result<std::unique_ptr<WorkbookWriter>> *made);

} // namespace vekha::exchange

extern "C" vekha::exchange::NewWorkbook vekhaNewWorkbook;
