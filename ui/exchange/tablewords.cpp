// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/tablewords.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace vekha::ui {

using exchange::DateOrder;
using exchange::DecimalMark;
using exchange::Encoding;
using exchange::Layout;

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Windows1251:
        return QStringLiteral("Windows-1251");
    case Encoding::Koi8R:
        return QStringLiteral("KOI8-R");
    case Encoding::Ibm866:
        return QStringLiteral("IBM 866");
    }
    return {};
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return QCoreApplication::translate("TableWords", "comma ,");
    case ';':
        return QCoreApplication::translate("TableWords", "semicolon ;");
    case '\t':
        return QCoreApplication::translate("TableWords", "tab");
    case '|':
        return QCoreApplication::translate("TableWords", "vertical line |");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString layoutName(Layout layout)
{
    switch (layout) {
    case Layout::Unknown:
        return QCoreApplication::translate("TableWords", "not recognised");
    case Layout::Wide:
        return QCoreApplication::translate("TableWords", "a column per metric");
    case Layout::Long:
        return QCoreApplication::translate("TableWords", "metric and value");
    case Layout::PeriodsAcross:
        return QCoreApplication::translate("TableWords", "a column per period");
    case Layout::Events:
        return QCoreApplication::translate("TableWords", "list of events");
    }
    return {};
}

QString layoutHint(Layout layout)
{
    switch (layout) {
    case Layout::Unknown:
        return {};
    case Layout::Wide:
        return QCoreApplication::translate("TableWords", "A column per metric: date, channel, spend, clicks");
    case Layout::Long:
        return QCoreApplication::translate(
            "TableWords", "Metric and value: one column names the metric, one has its value");
    case Layout::PeriodsAcross:
        return QCoreApplication::translate("TableWords", "A column per period: January, February, March");
    case Layout::Events:
        return QCoreApplication::translate("TableWords",
                                           "List of events: a row per lead, order or deal, to be counted");
    }
    return {};
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::Unknown:
        return QCoreApplication::translate("TableWords", "as written");
    case DateOrder::DayFirst:
        return QCoreApplication::translate("TableWords", "day first");
    case DateOrder::MonthFirst:
        return QCoreApplication::translate("TableWords", "month first");
    case DateOrder::BySeparator:
        return QCoreApplication::translate("TableWords", "by their separator");
    case DateOrder::InMonths:
        return QCoreApplication::translate("TableWords", "within the months of the others");
    }
    return {};
}

QString decimalMarkName(DecimalMark mark)
{
    switch (mark) {
    case DecimalMark::Unknown:
        return QCoreApplication::translate("TableWords", "as written");
    case DecimalMark::Point:
        return QCoreApplication::translate("TableWords", "point, 1.5");
    case DecimalMark::Comma:
        return QCoreApplication::translate("TableWords", "comma, 1,5");
    }
    return {};
}

QString furnitureName(const QString &why)
{
    if (why == QLatin1String("total"))
        return QCoreApplication::translate("TableWords", "A row of totals: it would be counted twice");
    if (why == QLatin1String("comment"))
        return QCoreApplication::translate("TableWords", "A comment");
    if (why == QLatin1String("repeated_header"))
        return QCoreApplication::translate("TableWords", "The header once more");
    if (why == QLatin1String("other_table"))
        return QCoreApplication::translate("TableWords", "Belongs to another table of the file");
    return QCoreApplication::translate("TableWords", "Stands above the table");
}

QString shortened(const QString &text, int letters)
{
    const QString line = text.simplified();
    return line.size() <= letters ? line : line.left(letters - 1) + QChar(0x2026);
}

QString menuText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString tipText(const QString &text) { return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text; }

} // namespace vekha::ui
