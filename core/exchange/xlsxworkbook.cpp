// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <map>

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

class XlsxSheet : public WorkbookSheet {
public:
    XlsxSheet(QString name, lxw_workbook *workbook, Formats *formats, bool *failed)
        : m_name(std::move(name)), m_workbook(workbook),
          m_sheet(workbook_add_worksheet(workbook, m_name.toUtf8().constData())), m_formats(formats),
          m_failed(failed)
    {
    }

    QString name() const override { return m_name; }
    void text(int row, int column, const QString &text, const CellStyle &style) override;
    void number(int row, int column, double value, const CellStyle &style) override;
    void date(int row, int column, QDate day, const CellStyle &style) override;
    void formula(int row, int column, const QString &formula, double value, const CellStyle &style) override;
    void blank(int row, int column, const CellStyle &style) override;
    void setColumnWidth(int first, int last, double characters) override;
    void setRowHeight(int row, double points) override;
    void freeze(int rows, int columns) override;
    void setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn) override;
    void colourWhere(const SheetRange &range, const QString &text, quint32 fill, quint32 ink) override;
    void setPrint(int headRows) override;
    void hideGridLines() override;
    void addChart(int row, int column, const ChartSpec &chart) override;

private:
    [[nodiscard]] bool fits(int row, int column) const
    {
        const bool inside = row >= 0 && column >= 0 && row < LXW_ROW_MAX && column < LXW_COL_MAX;
        *m_failed = *m_failed || !inside;
        return inside;
    }
    void took(lxw_error error) const { *m_failed = *m_failed || error != LXW_NO_ERROR; }

    QString m_name;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    Formats *m_formats;
    bool *m_failed;
};

void XlsxSheet::text(int row, int column, const QString &text, const CellStyle &style)
{
    if (!fits(row, column))
        return;
    CellStyle asText = style;
    if (asText.numberFormat.isEmpty())
        asText.numberFormat = QStringLiteral("@"); // stays text when someone edits the cell and leaves it
    took(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(),
                                m_formats->of(asText)));
}

void XlsxSheet::number(int row, int column, double value, const CellStyle &style)
{
    if (!std::isfinite(value))
        blank(row, column, style);
    else if (fits(row, column))
        took(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, m_formats->of(style)));
}

void XlsxSheet::date(int row, int column, QDate day, const CellStyle &style)
{
    number(row, column, serialOf(day), style);
}

void XlsxSheet::formula(int row, int column, const QString &formula, double value, const CellStyle &style)
{
    if (fits(row, column))
        took(worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                         (u'=' + formula).toUtf8().constData(), m_formats->of(style), value));
}

void XlsxSheet::blank(int row, int column, const CellStyle &style)
{
    if (fits(row, column))
        took(worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), m_formats->of(style)));
}

void XlsxSheet::setColumnWidth(int first, int last, double characters)
{
    took(worksheet_set_column(m_sheet, lxw_col_t(first), lxw_col_t(last), characters, nullptr));
}

void XlsxSheet::setRowHeight(int row, double points)
{
    took(worksheet_set_row(m_sheet, lxw_row_t(row), points, nullptr));
}

void XlsxSheet::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, lxw_row_t(rows), lxw_col_t(columns));
}

void XlsxSheet::setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    took(worksheet_autofilter(m_sheet, lxw_row_t(firstRow), lxw_col_t(firstColumn), lxw_row_t(lastRow),
                              lxw_col_t(lastColumn)));
}

void XlsxSheet::colourWhere(const SheetRange &range, const QString &text, quint32 fill, quint32 ink)
{
    lxw_format *format = workbook_add_format(m_workbook);
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
    took(worksheet_conditional_format_range(m_sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                                            lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn), &rule));
}

void XlsxSheet::setPrint(int headRows)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (headRows > 0)
        worksheet_repeat_rows(m_sheet, lxw_row_t(headRows - 1), lxw_row_t(headRows - 1));
}

void XlsxSheet::hideGridLines() { worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES); }

void XlsxSheet::addChart(int row, int column, const ChartSpec &spec)
{
    if (spec.series.empty() || !fits(row, column))
        return;
    const bool bars = spec.kind == ChartSpec::Kind::Bars;
    lxw_chart *chart = workbook_add_chart(m_workbook, bars ? LXW_CHART_BAR : LXW_CHART_LINE);
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
    took(worksheet_insert_chart_opt(m_sheet, lxw_row_t(row), lxw_col_t(column), chart, &options));
}

class XlsxWorkbook : public WorkbookWriter {
public:
    ~XlsxWorkbook() override
    {
        if (m_workbook) // never saved: closing is the one way to free it
            (void)workbook_close(m_workbook);
    }

    [[nodiscard]] Done begin(const Properties &properties);
    WorkbookSheet &addSheet(const QString &wanted) override;
    QStringList sheetNames() const override;
    Done save(const QString &path) override;

private:
    [[nodiscard]] QString temporaryFile() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr;
    Formats m_formats;
    std::vector<std::unique_ptr<XlsxSheet>> m_sheets;
    QSet<QString> m_names;
    bool m_failed = false;
};

Done XlsxWorkbook::begin(const Properties &properties)
{
    if (!m_folder.isValid())
        return failure(ErrorCode::FileNotWritable, {m_folder.path(), m_folder.errorString()});
    m_workbook = workbook_new(QFile::encodeName(temporaryFile()).constData());
    if (!m_workbook)
        return failure(ErrorCode::FileNotWritable, {temporaryFile(), QString()});
    m_formats.workbook = m_workbook;
    QByteArray title = cellText(properties.title);
    QByteArray subject = cellText(properties.subject);
    QByteArray author = QByteArrayLiteral("Vekha");
    lxw_doc_properties about = {};
    about.title = title.data();
    about.subject = subject.data();
    about.author = author.data();
    about.created = time_t(properties.made.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_workbook, &about);
    return {};
}

WorkbookSheet &XlsxWorkbook::addSheet(const QString &wanted)
{
    const QString name = freeSheetName(wanted, m_names);
    m_names.insert(name.toCaseFolded());
    m_sheets.push_back(std::make_unique<XlsxSheet>(name, m_workbook, &m_formats, &m_failed));
    return *m_sheets.back();
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const auto &sheet : m_sheets)
        names << sheet->name();
    return names;
}

Done XlsxWorkbook::save(const QString &path)
{
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return failure(ErrorCode::FileNotWritable,
                       {temporaryFile(), QString::fromUtf8(lxw_strerror(closed))});
    if (m_failed)
        return failure(ErrorCode::FileNotWritable, {path, QStringLiteral("XLSX: 1048576 x 16384")});
    QFile made(temporaryFile());
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

} // namespace

} // namespace vekha::exchange

Q_DECL_EXPORT void vekhaNewWorkbook(const vekha::exchange::WorkbookWriter::Properties &properties,
                                    vekha::Result<std::unique_ptr<vekha::exchange::WorkbookWriter>> *made)
{
    auto workbook = std::make_unique<vekha::exchange::XlsxWorkbook>();
    if (const vekha::Done begun = workbook->begin(properties); begun)
        *made = std::move(workbook);
    else
        *made = vekha::failure(begun.error());
}
