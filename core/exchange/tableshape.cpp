// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableshape.h"

#include "core/exchange/datetext.h"
#include "core/exchange/dictionary.h"
#include "core/exchange/numbertext.h"

#include <algorithm>
#include <map>
#include <set>

namespace vekha::exchange {

namespace {

using calendar::FiscalCalendar;

constexpr int headerRows = 30;
constexpr int rowsForFigures = 5;

bool isBlank(std::string_view cell) { return cell.empty() || trimmed(cell).empty(); }

/// Number of cells up to the last one that is filled.
int extentOf(const SampleRow &row)
{
    int extent = int(row.fields.size());
    while (extent > 0 && isBlank(row.fields[size_t(extent - 1)]))
        --extent;
    return extent;
}

int filledOf(const SampleRow &row)
{
    return int(
        std::count_if(row.fields.begin(), row.fields.end(), [](const auto &c) { return !isBlank(c); }));
}

bool isComment(const SampleRow &row)
{
    const std::string &first = row.fields.front();
    return (first.starts_with('#') || first.starts_with("//")) && extentOf(row) <= 1;
}

/// Lines of the file that a row takes: quoted cells may hold line ends.
qint64 linesOf(const SampleRow &row)
{
    qint64 lines = 1;
    for (const std::string &cell : row.fields)
        lines += std::count(cell.begin(), cell.end(), '\n');
    return lines;
}

enum class CellClass { Empty, Text, Period, Figure };

CellClass classOf(const SampleRow &row, size_t column, const FiscalCalendar &fiscal)
{
    const std::string &cell = row.fields[column];
    if (isBlank(cell))
        return CellClass::Empty;
    if (row.kind(column) == CellKind::Date)
        return CellClass::Period;
    const auto date = readDate(cell, DateOrder::Unknown, fiscal);
    const bool isDate = date.kind == DateReading::Kind::Date || date.kind == DateReading::Kind::Ambiguous;
    const bool isYear = isDate && date.bareNumber && trimmed(cell).size() == 4;
    if (isDate && (isYear || !date.bareNumber))
        return CellClass::Period;
    if (row.kind(column) == CellKind::Number)
        return CellClass::Figure;
    const auto number = readNumber(cell, DecimalMark::Unknown).kind;
    const bool figure = number == NumberReading::Kind::Number || number == NumberReading::Kind::Ambiguous ||
                        readDuration(cell).kind == NumberReading::Kind::Number;
    return figure ? CellClass::Figure : CellClass::Text;
}

bool hasFigures(const SampleRow &row, const FiscalCalendar &fiscal)
{
    for (size_t i = 0; i < row.fields.size(); ++i) {
        const CellClass kind = classOf(row, i, fiscal);
        if (kind == CellClass::Figure || kind == CellClass::Period)
            return true;
    }
    return false;
}

/// A column per period: a name, then at least two different periods and hardly anything else.
bool looksLikePeriodHeader(const SampleRow &row, const SampleRow *below, const FiscalCalendar &fiscal)
{
    std::set<std::string_view> periods;
    int texts = 0;
    int figuresBelow = 0;
    for (size_t i = 0; i < row.fields.size(); ++i) {
        const CellClass kind = classOf(row, i, fiscal);
        if (kind == CellClass::Figure)
            return false;
        texts += kind == CellClass::Text;
        if (kind != CellClass::Period)
            continue;
        if (!periods.insert(trimmed(row.fields[i])).second)
            return false;
        // Data that happens to hold two dates has dates below as well.
        if (below && i < below->fields.size()) {
            const CellClass under = classOf(*below, i, fiscal);
            figuresBelow += under == CellClass::Figure || under == CellClass::Empty;
        }
    }
    return periods.size() >= 2 && texts <= int(periods.size()) + 3 && figuresBelow == int(periods.size());
}

bool looksLikeHeader(const std::vector<SampleRow> &rows, size_t at, int usual, const FiscalCalendar &fiscal)
{
    const SampleRow &row = rows[at];
    if (extentOf(row) < usual)
        return false;
    const SampleRow *below = at + 1 < rows.size() ? &rows[at + 1] : nullptr;
    if (looksLikePeriodHeader(row, below, fiscal))
        return true;
    std::set<std::string_view> names;
    int filled = 0;
    for (size_t i = 0; i < row.fields.size(); ++i) {
        const CellClass kind = classOf(row, i, fiscal);
        if (kind == CellClass::Figure || kind == CellClass::Period)
            return false;
        if (kind == CellClass::Empty)
            continue;
        if (isTotalLabel(row.fields[i]) && i == 0 && filledOf(row) * 2 < usual)
            return false;
        ++filled;
        names.insert(trimmed(row.fields[i]));
    }
    return filled > 0 && filled * 2 >= usual && int(names.size()) * 2 > filled;
}

/// Number of cells that rows usually have: the number that covers most of the cells.
int usualExtent(const std::vector<SampleRow> &rows, size_t begin, size_t end)
{
    std::map<int, int> counts;
    for (size_t i = begin; i < end; ++i)
        ++counts[extentOf(rows[i])];
    int usual = 0;
    int most = -1;
    for (const auto &[extent, count] : counts) {
        if (extent * count >= most) {
            usual = extent;
            most = extent * count;
        }
    }
    return usual;
}

/// Rows that follow each other without a blank line or a comment between them.
struct Part {
    size_t begin = 0;
    size_t end = 0;
    int header = -1;
    bool singleCells = false;
};

int headerOf(const std::vector<SampleRow> &rows, const Part &part, const FiscalCalendar &fiscal)
{
    const int usual = usualExtent(rows, part.begin, part.end);
    const size_t last = std::min(part.end, part.begin + headerRows);
    for (size_t i = part.begin; i < last; ++i) {
        if (looksLikeHeader(rows, i, usual, fiscal))
            return int(i);
    }
    return -1;
}

std::vector<Part> partsOf(const std::vector<SampleRow> &rows, const FiscalCalendar &fiscal)
{
    std::vector<Part> parts;
    bool open = false;
    qint64 nextLine = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].line != nextLine)
            open = false;
        nextLine = rows[i].line + linesOf(rows[i]);
        if (isComment(rows[i])) {
            open = false;
            continue;
        }
        if (!open)
            parts.push_back({i, i, -1, false});
        open = true;
        parts.back().end = i + 1;
    }
    for (Part &part : parts) {
        part.singleCells = std::all_of(rows.begin() + qptrdiff(part.begin), rows.begin() + qptrdiff(part.end),
                                       [](const SampleRow &row) { return extentOf(row) <= 1; });
        part.header = headerOf(rows, part, fiscal);
    }
    return parts;
}

bool bodyHasFigures(const std::vector<SampleRow> &rows, const ShapedTable &table,
                    const FiscalCalendar &fiscal)
{
    const int end = std::min(table.end, table.begin + rowsForFigures);
    for (int i = table.begin; i < end; ++i) {
        if (hasFigures(rows[size_t(i)], fiscal))
            return true;
    }
    return false;
}

/// Whether a part with something like a header is a table of its own, and no rows of the one above it.
bool startsTable(const std::vector<SampleRow> &rows, const Part &part, const std::vector<ShapedTable> &tables,
                 const FiscalCalendar &fiscal)
{
    if (part.header < 0)
        return false;
    if (tables.empty())
        return true;
    const ShapedTable &above = tables.back();
    if (above.header >= 0 && rows[size_t(above.header)].fields == rows[size_t(part.header)].fields)
        return false;
    const bool nothingAbove = above.begin == above.end;
    return nothingAbove || bodyHasFigures(rows, above, fiscal);
}

bool isUnitsRow(const SampleRow &row)
{
    int units = 0;
    for (const std::string &cell : row.fields) {
        if (isBlank(cell))
            continue;
        if (!unitOfText(QString::fromUtf8(cell.data(), qsizetype(cell.size()))))
            return false;
        ++units;
    }
    return units > 0;
}

/// Whether the row above the header names groups of columns whose own names are the same.
bool hasGroups(const std::vector<SampleRow> &rows, int header, int above, const FiscalCalendar &fiscal)
{
    if (above < 0 || above != header - 1 || filledOf(rows[size_t(above)]) < 2 ||
        hasFigures(rows[size_t(above)], fiscal))
        return false;
    std::set<std::string_view> names;
    const SampleRow &row = rows[size_t(header)];
    for (const std::string &cell : row.fields) {
        if (!isBlank(cell) && !names.insert(trimmed(cell)).second)
            return true;
    }
    return false;
}

void finishHeader(const std::vector<SampleRow> &rows, ShapedTable &table, int partBegin,
                  const FiscalCalendar &fiscal)
{
    if (table.header > partBegin && hasGroups(rows, table.header, table.header - 1, fiscal))
        table.groups = table.header - 1;
    if (table.begin < table.end && table.header >= 0 && isUnitsRow(rows[size_t(table.begin)]))
        table.units = table.begin++;
}

QString textOf(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

/// A period or range at the end of a line: the longest run of last words that is one.
std::optional<calendar::DayRange> daysOfTitle(const QString &title, const FiscalCalendar &fiscal)
{
    constexpr qsizetype mostWords = 16;
    constexpr qsizetype longestTitle = 300;
    if (title.size() > longestTitle)
        return std::nullopt;
    QString text = title.simplified();
    while (text.endsWith(u'.') || text.endsWith(u')'))
        text.chop(1);
    text.replace(u'(', u' ');
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype last = words.size(); last > first; --last) {
            const std::string part = words.mid(first, last - first).join(u' ').toStdString();
            if (const auto days = readDayRange(part, DateOrder::Unknown, fiscal))
                return days;
            const DateReading reading = readDate(part, DateOrder::Unknown, fiscal);
            const bool named = first > 0 && (words[first - 1].compare(u"за", Qt::CaseInsensitive) == 0 ||
                                             words[first - 1].compare(u"for", Qt::CaseInsensitive) == 0);
            if (reading.kind == DateReading::Kind::Date &&
                reading.period.granularity != calendar::Granularity::Day && (!reading.bareNumber || named))
                return reading.period.days();
        }
    }
    return std::nullopt;
}

/// A single day that a line tells behind a colon: "# Start date: 20230424".
std::optional<calendar::Day> dayOfTitle(const QString &title, const FiscalCalendar &fiscal)
{
    const qsizetype colon = title.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const DateReading reading =
        readDate(title.mid(colon + 1).trimmed().toStdString(), DateOrder::Unknown, fiscal);
    const bool isDay =
        reading.kind == DateReading::Kind::Date && reading.period.granularity == calendar::Granularity::Day;
    return isDay ? std::optional(reading.period.first) : std::nullopt;
}

} // namespace

std::vector<ShapedTable> tablesOf(const std::vector<SampleRow> &rows, const FiscalCalendar &fiscal)
{
    std::vector<ShapedTable> tables;
    const std::vector<Part> parts = partsOf(rows, fiscal);
    int titlesFrom = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        const bool moreTables = std::any_of(parts.begin() + qptrdiff(i) + 1, parts.end(),
                                            [](const Part &p) { return !p.singleCells; });
        // Lines of a single cell in front of a table are its titles.
        if (part.singleCells && moreTables &&
            (tables.empty() ||
             usualExtent(rows, size_t(tables.back().begin), size_t(tables.back().end)) != 1))
            continue;
        if (!startsTable(rows, part, tables, fiscal) && !tables.empty()) {
            tables.back().end = int(part.end);
            titlesFrom = int(part.end);
            continue;
        }
        ShapedTable table;
        table.header = part.header;
        table.begin = part.header >= 0 ? part.header + 1 : int(part.begin);
        table.end = int(part.end);
        finishHeader(rows, table, int(part.begin), fiscal);
        const int above = table.groups >= 0 ? table.groups : table.header >= 0 ? table.header : table.begin;
        for (int row = titlesFrom; row < above; ++row)
            table.titles.push_back(row);
        titlesFrom = table.end;
        tables.push_back(std::move(table));
    }
    if (tables.empty())
        tables.push_back({-1, -1, -1, 0, int(rows.size()), {}});
    return tables;
}

ShapedTable tableWithHeader(const std::vector<SampleRow> &rows, const std::vector<ShapedTable> &tables,
                            int line)
{
    ShapedTable table{-1, -1, -1, 0, int(rows.size()), {}};
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const SampleRow &r) { return r.line == line; });
    if (line <= 0 || at == rows.end())
        return table;
    table.header = int(at - rows.begin());
    table.begin = table.header + 1;
    for (const ShapedTable &other : tables) {
        if (other.header > table.header) {
            table.end = other.titles.empty() ? other.header : other.titles.front();
            break;
        }
    }
    for (int row = 0; row < table.header; ++row)
        table.titles.push_back(row);
    return table;
}

QStringList columnNames(const std::vector<SampleRow> &rows, const ShapedTable &table)
{
    // Cells behind the header's end are an error of their row and make no column.
    size_t count = table.header >= 0 ? rows[size_t(table.header)].fields.size() : 0;
    for (int i = table.begin; table.header < 0 && i < table.end; ++i)
        count = std::max(count, rows[size_t(i)].fields.size());
    QStringList names;
    QString group;
    for (size_t i = 0; i < count; ++i) {
        if (table.groups >= 0 && i < rows[size_t(table.groups)].fields.size()) {
            const QString own = textOf(trimmed(rows[size_t(table.groups)].fields[i]));
            group = own.isEmpty() ? group : own;
        }
        QString name = table.header >= 0 ? textOf(trimmed(rows[size_t(table.header)].fields[i])) : QString();
        if (!group.isEmpty())
            name = name.isEmpty() ? group : group + u' ' + name;
        names += name.isEmpty() ? QStringLiteral("Column %1").arg(i + 1) : name;
    }
    return names;
}

std::optional<calendar::DayRange> daysOfTitles(const QStringList &titles, const FiscalCalendar &fiscal)
{
    std::vector<calendar::Day> days;
    // The line next to the table tells most about it.
    for (auto title = titles.rbegin(); title != titles.rend(); ++title) {
        if (const auto range = daysOfTitle(*title, fiscal))
            return range;
        if (const auto day = dayOfTitle(*title, fiscal))
            days.insert(days.begin(), *day);
    }
    if (days.size() >= 2 && days[days.size() - 2] <= days.back())
        return calendar::DayRange{days[days.size() - 2], days.back()};
    return std::nullopt;
}

} // namespace vekha::exchange
