// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <map>
#include <tuple>

namespace vekha::exchange {

namespace {

constexpr int mostCharacters = 32'767; // in a cell
constexpr int longestSheetName = 31;
constexpr qsizetype copiedAtOnce = 1 << 20;
constexpr double usualFontSize = 10;
constexpr uint8_t textFormatIndex = 49; // "@" among the built-in formats

/// Formats are made once a style and shared by all sheets.
struct Formats {
    lxw_workbook *workbook = nullptr;
    std::map<CellStyle, lxw_format *> made;

    lxw_format *of(const CellStyle &style);
};

uint8_t alignOf(const CellStyle &style)
{
    switch (style.align) {
    case CellStyle::Align::Usual:
        return LXW_ALIGN_NONE;
    case CellStyle::Align::Left:
        return LXW_ALIGN_LEFT;
    case CellStyle::Align::Right:
        return LXW_ALIGN_RIGHT;
    case CellStyle::Align::Center:
        return LXW_ALIGN_CENTER;
    }
    return LXW_ALIGN_NONE;
}

lxw_format *Formats::of(const CellStyle &style)
{
    lxw_format *&format = made[style];
    if (format)
        return format;
    format = workbook_add_format(workbook);
    format_set_font_name(format, "Arial"); // in every office suite, Cyrillic and the rouble sign included
    format_set_font_size(format, style.size > 0 ? style.size : usualFontSize);
    if (style.numberFormat == QLatin1String("@"))
        format_set_num_format_index(format, textFormatIndex);
    else if (!style.numberFormat.isEmpty())
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
    if (style.align != CellStyle::Align::Usual)
        format_set_align(format, alignOf(style));
    if (style.bold)
        format_set_bold(format);
    if (style.italic)
        format_set_italic(format);
    if (style.wrap) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    if (style.indent > 0)
        format_set_indent(format, uint8_t(style.indent));
    if (style.lineBelow) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, 0xDEE2E8);
    }
    if (style.ink)
        format_set_font_color(format, *style.ink);
    if (style.fill)
        format_set_bg_color(format, *style.fill);
    return format;
}

bool isEscape(QStringView text) // "_x000D_", which a spreadsheet would read as a control character
{
    if (text.size() < 7 || text[0] != u'_' || text[1] != u'x' || text[6] != u'_')
        return false;
    for (const QChar digit : text.sliced(2, 4)) {
        if (!QStringView(u"0123456789abcdefABCDEF").contains(digit))
            return false;
    }
    return true;
}

/// Text as the XML of a cell can hold it.
QByteArray cellText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter == QChar(0xFFFE) || letter == QChar(0xFFFF) || letter == QChar::Null)
            clean += QChar::ReplacementCharacter;
        else if (isEscape(QStringView(text).sliced(at)))
            clean += QStringLiteral("_x005F_");
        else
            clean += letter;
    }
    if (clean.size() > mostCharacters) {
        clean.truncate(clean[mostCharacters - 1].isHighSurrogate() ? mostCharacters - 1 : mostCharacters);
    }
    return clean.toUtf8();
}

QString cleanSheetName(const QString &wanted)
{
    QString name;
    for (const QChar letter : wanted)
        name += QStringView(u"[]:*?/\\").contains(letter) || letter.category() == QChar::Other_Control
                    ? QChar(u' ')
                    : letter;
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(longestSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("1") : name;
}

QString freeSheetName(const QString &wanted, const QSet<QString> &taken)
{
    const QString name = cleanSheetName(wanted);
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toCaseFolded()); ++number) {
        const QString ending = QStringLiteral(" %1").arg(number);
        candidate = name.left(longestSheetName - ending.size()) + ending;
    }
    return candidate;
}

double serialOf(QDate day) { return double(QDate(1899, 12, 30).daysTo(day)); }

void setValues(lxw_chart_series *series, const SheetRange &range)
{
    chart_series_set_values(series, range.sheet.toUtf8().constData(), lxw_row_t(range.firstRow),
                            lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
                            lxw_col_t(range.lastColumn));
}

void setCategories(lxw_chart_series *series, const SheetRange &range)
{
    chart_series_set_categories(series, range.sheet.toUtf8().constData(), lxw_row_t(range.firstRow),
                                lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
                                lxw_col_t(range.lastColumn));
}

void setPointColours(lxw_chart_series *series, const std::vector<quint32> &colours)
{
    std::vector<lxw_chart_fill> fills(colours.size());
    std::vector<lxw_chart_point> points(colours.size());
    std::vector<lxw_chart_point *> list;
    for (size_t i = 0; i < colours.size(); ++i) {
        fills[i].color = colours[i];
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    chart_series_set_points(series, list.data());
}

void addSeries(lxw_chart *chart, const ChartSpec &spec, const ChartSeries &from)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    setCategories(series, from.categories);
    setValues(series, from.values);
    chart_series_set_name(series, cellText(from.name).constData());
    if (spec.kind == ChartSpec::Kind::Bars) {
        lxw_chart_fill fill = {};
        fill.color = from.colour;
        chart_series_set_fill(series, &fill);
        if (!from.pointColours.empty())
            setPointColours(series, from.pointColours);
        return;
    }
    lxw_chart_line line = {};
    line.color = from.colour;
    line.width = 2;
    line.dash_type = from.dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, from.marked ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_NONE);
    if (from.marked) {
        lxw_chart_fill fill = {};
        fill.color = from.colour;
        chart_series_set_marker_fill(series, &fill);
        chart_series_set_marker_size(series, 5);
    }
}

void dressAxes(lxw_chart *chart, const ChartSpec &spec)
{
    lxw_chart_font font = {};
    font.color = 0x566070;
    font.size = 9;
    lxw_chart_line grid = {};
    grid.color = 0xE9ECF1;
    grid.width = 0.75;
    // Where bars lie, the library calls the axis of the categories y.
    const bool bars = spec.kind == ChartSpec::Kind::Bars;
    lxw_chart_axis *categories = bars ? chart->y_axis : chart->x_axis;
    lxw_chart_axis *values = bars ? chart->x_axis : chart->y_axis;
    chart_axis_set_num_font(categories, &font);
    chart_axis_set_num_font(values, &font);
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    if (!spec.valueFormat.isEmpty())
        chart_axis_set_num_format(values, spec.valueFormat.toUtf8().constData());
    if (!spec.categoryFormat.isEmpty())
        chart_axis_set_num_format(categories, spec.categoryFormat.toUtf8().constData());
    if (bars) { // the first channel on top, as in the table, and the figures below
        chart_axis_set_reverse(categories);
        chart_axis_set_crossing_max(categories);
    }
}

} // namespace

bool CellStyle::operator<(const CellStyle &other) const
{
    const auto all = [](const CellStyle &style) {
        return std::tie(style.numberFormat, style.align, style.bold, style.italic, style.wrap,
                        style.lineBelow, style.size, style.indent, style.ink, style.fill);
    };
    return all(*this) < all(other);
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

struct WorkbookSheet::Private {
    QString name;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    Formats *formats = nullptr;
    bool *failed = nullptr;

    [[nodiscard]] bool fits(int row, int column) const
    {
        const bool inside = row >= 0 && column >= 0 && row < LXW_ROW_MAX && column < LXW_COL_MAX;
        *failed = *failed || !inside;
        return inside;
    }
    void took(lxw_error error) const { *failed = *failed || error != LXW_NO_ERROR; }
};

WorkbookSheet::WorkbookSheet(std::unique_ptr<Private> made) : d(std::move(made)) {}
WorkbookSheet::~WorkbookSheet() = default;

QString WorkbookSheet::name() const { return d->name; }

void WorkbookSheet::text(int row, int column, const QString &text, const CellStyle &style)
{
    if (!d->fits(row, column))
        return;
    CellStyle asText = style;
    if (asText.numberFormat.isEmpty())
        asText.numberFormat = QStringLiteral("@"); // stays text when someone edits the cell and leaves it
    d->took(worksheet_write_string(d->sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(),
                                   d->formats->of(asText)));
}

void WorkbookSheet::number(int row, int column, double value, const CellStyle &style)
{
    if (!std::isfinite(value))
        blank(row, column, style);
    else if (d->fits(row, column))
        d->took(worksheet_write_number(d->sheet, lxw_row_t(row), lxw_col_t(column), value,
                                       d->formats->of(style)));
}

void WorkbookSheet::date(int row, int column, QDate day, const CellStyle &style)
{
    number(row, column, serialOf(day), style);
}

void WorkbookSheet::formula(int row, int column, const QString &formula, double value, const CellStyle &style)
{
    if (d->fits(row, column))
        d->took(worksheet_write_formula_num(d->sheet, lxw_row_t(row), lxw_col_t(column),
                                            (u'=' + formula).toUtf8().constData(), d->formats->of(style),
                                            value));
}

void WorkbookSheet::blank(int row, int column, const CellStyle &style)
{
    if (d->fits(row, column))
        d->took(worksheet_write_blank(d->sheet, lxw_row_t(row), lxw_col_t(column), d->formats->of(style)));
}

void WorkbookSheet::setColumnWidth(int first, int last, double characters)
{
    d->took(worksheet_set_column(d->sheet, lxw_col_t(first), lxw_col_t(last), characters, nullptr));
}

void WorkbookSheet::setRowHeight(int row, double points)
{
    d->took(worksheet_set_row(d->sheet, lxw_row_t(row), points, nullptr));
}

void WorkbookSheet::freeze(int rows, int columns)
{
    worksheet_freeze_panes(d->sheet, lxw_row_t(rows), lxw_col_t(columns));
}

void WorkbookSheet::setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    d->took(worksheet_autofilter(d->sheet, lxw_row_t(firstRow), lxw_col_t(firstColumn), lxw_row_t(lastRow),
                                 lxw_col_t(lastColumn)));
}

void WorkbookSheet::colourWhere(const SheetRange &range, const QString &text, quint32 fill, quint32 ink)
{
    lxw_format *format = workbook_add_format(d->workbook);
    format_set_bg_color(format, fill);
    format_set_font_color(format, ink);
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    QByteArray value = QStringLiteral("\"%1\"").arg(quoted).toUtf8();
    lxw_conditional_format rule = {};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
    rule.value_string = value.data();
    rule.format = format;
    d->took(worksheet_conditional_format_range(d->sheet, lxw_row_t(range.firstRow),
                                               lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
                                               lxw_col_t(range.lastColumn), &rule));
}

void WorkbookSheet::setPrint(int headRows)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(d->sheet);
    worksheet_set_paper(d->sheet, a4);
    worksheet_fit_to_pages(d->sheet, 1, 0);
    if (headRows > 0)
        worksheet_repeat_rows(d->sheet, lxw_row_t(headRows - 1), lxw_row_t(headRows - 1));
}

void WorkbookSheet::hideGridLines() { worksheet_gridlines(d->sheet, LXW_HIDE_ALL_GRIDLINES); }

void WorkbookSheet::addChart(int row, int column, const ChartSpec &spec)
{
    if (spec.series.empty() || !d->fits(row, column))
        return;
    const bool bars = spec.kind == ChartSpec::Kind::Bars;
    lxw_chart *chart = workbook_add_chart(d->workbook, bars ? LXW_CHART_BAR : LXW_CHART_LINE);
    for (const ChartSeries &series : spec.series)
        addSeries(chart, spec, series);
    lxw_chart_font titleFont = {};
    titleFont.bold = LXW_TRUE;
    titleFont.size = 11;
    titleFont.color = 0x1B2028;
    chart_title_set_name(chart, cellText(spec.title).constData());
    chart_title_set_name_font(chart, &titleFont);
    dressAxes(chart, spec);
    if (bars)
        chart_set_series_gap(chart, 60);
    else
        chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    chart_legend_set_position(chart, spec.legend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    constexpr double usualWidth = 480;
    constexpr double usualHeight = 288;
    lxw_chart_options options = {};
    options.x_scale = spec.width / usualWidth;
    options.y_scale = spec.height / usualHeight;
    d->took(worksheet_insert_chart_opt(d->sheet, lxw_row_t(row), lxw_col_t(column), chart, &options));
}

struct WorkbookWriter::Private {
    QTemporaryDir folder;
    lxw_workbook *workbook = nullptr;
    Formats formats;
    std::vector<std::unique_ptr<WorkbookSheet>> sheets;
    QSet<QString> names;
    bool failed = false;

    [[nodiscard]] QString temporaryFile() const { return folder.filePath(QStringLiteral("book.xlsx")); }
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Private> made) : d(std::move(made)) {}

WorkbookWriter::~WorkbookWriter()
{
    if (d->workbook) // never saved: closing is the one way to free it
        (void)workbook_close(d->workbook);
}

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const Properties &properties)
{
    auto d = std::make_unique<Private>();
    if (!d->folder.isValid())
        return failure(ErrorCode::FileNotWritable, {d->folder.path(), d->folder.errorString()});
    d->workbook = workbook_new(QFile::encodeName(d->temporaryFile()).constData());
    if (!d->workbook)
        return failure(ErrorCode::FileNotWritable, {d->temporaryFile(), QString()});
    d->formats.workbook = d->workbook;
    QByteArray title = cellText(properties.title);
    QByteArray subject = cellText(properties.subject);
    QByteArray author = QByteArrayLiteral("Vekha");
    lxw_doc_properties about = {};
    about.title = title.data();
    about.subject = subject.data();
    about.author = author.data();
    about.created = time_t(properties.made.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(d->workbook, &about);
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(d)));
}

WorkbookSheet &WorkbookWriter::addSheet(const QString &wanted)
{
    auto sheet = std::make_unique<WorkbookSheet::Private>();
    sheet->name = freeSheetName(wanted, d->names);
    d->names.insert(sheet->name.toCaseFolded());
    sheet->workbook = d->workbook;
    sheet->sheet = workbook_add_worksheet(d->workbook, sheet->name.toUtf8().constData());
    sheet->formats = &d->formats;
    sheet->failed = &d->failed;
    d->sheets.push_back(std::unique_ptr<WorkbookSheet>(new WorkbookSheet(std::move(sheet))));
    return *d->sheets.back();
}

QStringList WorkbookWriter::sheetNames() const
{
    QStringList names;
    for (const auto &sheet : d->sheets)
        names << sheet->name();
    return names;
}

Done WorkbookWriter::save(const QString &path)
{
    const lxw_error closed = workbook_close(d->workbook);
    d->workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return failure(ErrorCode::FileNotWritable,
                       {d->temporaryFile(), QString::fromUtf8(lxw_strerror(closed))});
    if (d->failed)
        return failure(ErrorCode::FileNotWritable, {path, QStringLiteral("XLSX: 1048576 x 16384")});
    QFile made(d->temporaryFile());
    QSaveFile target(path);
    if (!made.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotWritable, {made.fileName(), made.errorString()});
    if (!target.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, {path, target.errorString()});
    while (!made.atEnd()) {
        const QByteArray part = made.read(copiedAtOnce);
        if (part.isEmpty() || target.write(part) != part.size())
            return failure(ErrorCode::FileNotWritable, {path, target.errorString()});
    }
    if (!target.commit())
        return failure(ErrorCode::FileNotWritable, {path, target.errorString()});
    return {};
}

} // namespace vekha::exchange
