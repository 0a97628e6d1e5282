// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecontent.h"

#include "core/exchange/workbookwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int digitsOfDouble = 15;

/// The figure as a spreadsheet of the language reads it: its decimal mark, no groups, nothing rounded away.
QString plainFigure(double value, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', digitsOfDouble);
}

bool isFigure(const QString &text)
{
    static const QRegularExpression figure(
        QStringLiteral(R"(^[+\-]?[\d\s.,']*\d[\d\s.,']*(%|\p{Sc}|п\.\s?п\.|pp)?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text == QLatin1String("-") || figure.match(text).hasMatch();
}

QString fileText(const ContentCell &cell, const QLocale &locale)
{
    return cell.number ? plainFigure(*cell.number, locale) : guardedText(cell.text);
}

QString clipboardText(const ContentCell &cell)
{
    return cell.copied.isEmpty() ? fileText(cell, QLocale()) : guardedText(cell.copied);
}

QString withoutBreaks(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString quoted(QString text, QChar delimiter)
{
    const bool plain = !text.contains(delimiter) && !text.contains(u'"') && !text.contains(u'\n') &&
                       !text.contains(u'\r') && text == text.trimmed();
    return plain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

int decimalsOf(const QString &text)
{
    static const QRegularExpression fraction(QStringLiteral(R"([.,](\d+)\D*$)"));
    const auto found = fraction.match(text);
    // Three digits behind a comma are thousands, in English as shown.
    return found.hasMatch() && found.capturedLength(1) < 3 ? int(found.capturedLength(1)) : 0;
}

/// The format of a figure in a workbook, told from how it is shown: percents stay percents.
exchange::CellStyle styleOf(const ContentCell &cell)
{
    exchange::CellStyle style;
    const int decimals = decimalsOf(cell.text);
    const QString fraction = decimals > 0 ? u'.' + QString(decimals, u'0') : QString();
    style.numberFormat =
        cell.text.contains(u'%') ? u'0' + fraction + u'%' : QStringLiteral("#,##0") + fraction;
    return style;
}

Done writeWorkbook(const TableContent &table, const QString &path)
{
    constexpr double narrowest = 10;
    constexpr double widest = 60;
    auto writer = exchange::WorkbookWriter::create({table.title, {}, QDate(2000, 1, 1)});
    if (!writer)
        return failure(writer.error());
    exchange::WorkbookSheet &sheet = (*writer)->addSheet(table.title);
    exchange::CellStyle head;
    head.bold = true;
    head.fill = 0xE9ECF1;
    std::vector<double> widths(size_t(table.heads.size()), narrowest);
    const auto widen = [&](int column, const QString &text) {
        if (column < int(widths.size()))
            widths[size_t(column)] = std::clamp(double(text.size()) + 2, widths[size_t(column)], widest);
    };
    for (int column = 0; column < table.heads.size(); ++column) {
        sheet.text(0, column, table.heads[column], head);
        widen(column, table.heads[column]);
    }
    for (int row = 0; row < int(table.rows.size()); ++row) {
        const auto &cells = table.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            const ContentCell &cell = cells[size_t(column)];
            widen(column, cell.text);
            if (cell.number)
                sheet.number(row + 1, column, *cell.number, styleOf(cell));
            else if (!cell.text.isEmpty())
                sheet.text(row + 1, column, cell.text);
        }
    }
    for (int column = 0; column < int(widths.size()); ++column)
        sheet.setColumnWidth(column, column, widths[size_t(column)]);
    sheet.freeze(1, 0);
    return (*writer)->save(path);
}

} // namespace

QString guardedText(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool starts = at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
    return starts && !isFigure(text) ? u'\'' + text : text;
}

QString asTabText(const TableContent &table, bool withHeads)
{
    QString text;
    QStringList line;
    const auto endLine = [&] {
        text += line.join(u'\t') + u'\n';
        line.clear();
    };
    if (withHeads) {
        for (const QString &head : table.heads)
            line << withoutBreaks(guardedText(head));
        endLine();
    }
    for (const auto &row : table.rows) {
        for (const ContentCell &cell : row)
            line << withoutBreaks(clipboardText(cell));
        endLine();
    }
    return text;
}

QString asHtml(const TableContent &table, bool withHeads)
{
    QString html = QStringLiteral("<table>");
    if (withHeads) {
        html += QStringLiteral("<tr>");
        for (const QString &head : table.heads)
            html += QStringLiteral("<th>%1</th>").arg(guardedText(head).toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    for (const auto &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const ContentCell &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(clipboardText(cell).toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void copyTable(const TableContent &table, bool withHeads)
{
    auto *copied = new QMimeData;
    copied->setText(asTabText(table, withHeads));
    copied->setHtml(asHtml(table, withHeads));
    QGuiApplication::clipboard()->setMimeData(copied);
}

QByteArray asCsv(const TableContent &table, TableFile kind)
{
    const bool semicolons = kind == TableFile::ExcelSemicolons;
    const QChar delimiter = semicolons ? u';' : u',';
    const QLocale locale = semicolons ? QLocale(QLocale::Russian) : QLocale::c();
    QString text;
    QStringList line;
    const auto endLine = [&] {
        text += line.join(delimiter) + QStringLiteral("\r\n"); // RFC 4180
        line.clear();
    };
    for (const QString &head : table.heads)
        line << quoted(guardedText(head), delimiter);
    endLine();
    for (const auto &row : table.rows) {
        for (const ContentCell &cell : row)
            line << quoted(fileText(cell, locale), delimiter);
        endLine();
    }
    const QByteArray mark = kind == TableFile::PlainCsv ? QByteArray() : QByteArrayLiteral("\xEF\xBB\xBF");
    return mark + text.toUtf8();
}

Done writeTable(const TableContent &table, TableFile kind, const QString &path)
{
    if (kind == TableFile::Workbook)
        return writeWorkbook(table, path);
    const QByteArray bytes = asCsv(table, kind);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, {path, file.errorString()});
    return {};
}

} // namespace vekha::ui
