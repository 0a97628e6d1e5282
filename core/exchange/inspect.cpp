// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"

#include "core/exchange/columnevidence.h"
#include "core/exchange/datetext.h"
#include "core/exchange/delimitedreader.h"
#include "core/exchange/encoding.h"
#include "core/exchange/numbertext.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace vekha::exchange {

namespace {

constexpr qint64 sampleBytes = 256 * 1024;
constexpr int headerRows = 30;
constexpr int rowsForDelimiter = 200;

struct Row {
    qint64 line = 0;
    std::vector<std::string> fields;
};

/// The first bytes of a file, and whether they are all of it.
struct Sample {
    std::string bytes;
    std::string encodingBytes; ///< where the first byte beyond ASCII stands, if it is not in the sample
    qint64 size = 0;
    [[nodiscard]] bool isWhole() const { return size <= qint64(bytes.size()); }
};

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

/// Reads `sampleBytes`, less at the end of the file.
Result<std::string> readBlock(FileBytes &file)
{
    std::string block(size_t(sampleBytes), '\0');
    qint64 filled = 0;
    while (filled < sampleBytes) {
        const auto count = file.read(block.data() + filled, sampleBytes - filled);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            break;
        filled += *count;
    }
    block.resize(size_t(filled));
    return block;
}

Result<Sample> readSample(const QString &path, bool encodingWanted)
{
    auto file = FileBytes::open(path);
    if (!file)
        return failure(file.error());
    auto block = readBlock(**file);
    if (!block)
        return failure(block.error());
    Sample sample{std::move(*block), {}, (*file)->size()};
    if (sample.bytes.empty())
        return failure(ErrorCode::EmptyFile, {path});
    // A long file may say nothing but ASCII at its start and have Russian names further down.
    bool open = encodingWanted && isAscii(sample.bytes) && !sample.isWhole();
    while (open) {
        block = readBlock(**file);
        if (!block)
            return failure(block.error());
        open = !block->empty() && isAscii(*block);
        if (!open)
            sample.encodingBytes = std::move(*block);
    }
    return sample;
}

TextForm recogniseEncoding(const Sample &sample, const FormChoice &choice)
{
    TextForm form;
    EncodingGuess guess = guessEncoding(sample.bytes);
    if (guess.bomBytes == 0 && !sample.encodingBytes.empty()) {
        // The block may start in the middle of a character: look from the first line end on.
        const size_t start = sample.encodingBytes.find('\n');
        guess = guessEncoding(
            std::string_view(sample.encodingBytes).substr(start == std::string::npos ? 0 : start + 1));
        guess.bomBytes = 0;
    }
    form.encoding = choice.encoding.value_or(guess.encoding);
    form.bom = guess.bomBytes > 0 && form.encoding == guess.encoding;
    return form;
}

/// The sample as UTF-8, cut behind its last line end if the file goes on.
Result<std::string> decodedSample(const Sample &sample, const TextForm &form)
{
    auto source = asUtf8(std::make_unique<MemoryBytes>(sample.bytes), form);
    if (!source)
        return failure(source.error());
    std::string text;
    std::array<char, 32 * 1024> block;
    for (;;) {
        const auto count = (*source)->read(block.data(), qint64(block.size()));
        if (!count && (sample.isWhole() || text.empty()))
            return failure(count.error());
        if (!count || *count == 0)
            break;
        text.append(block.data(), size_t(*count));
    }
    const size_t lastEnd = text.find_last_of("\r\n");
    if (!sample.isWhole() && lastEnd != std::string::npos)
        text.resize(lastEnd + 1);
    return text;
}

Result<std::vector<Row>> rowsOf(std::string_view text, char delimiter, bool whole, int limit)
{
    DelimitedReader reader(std::make_unique<MemoryBytes>(text), delimiter);
    std::vector<Row> rows;
    while (int(rows.size()) != limit && reader.next())
        rows.push_back({reader.line(), {reader.fields().begin(), reader.fields().end()}});
    // The end of a cut sample may stand within quotes.
    if (reader.error() && (whole || rows.empty() || reader.error()->code != ErrorCode::UnclosedQuote))
        return failure(*reader.error());
    return rows;
}

/// Number of fields that most rows have, and how many rows that are.
std::pair<int, int> usualFields(const std::vector<Row> &rows)
{
    std::map<int, int> counts;
    for (const Row &row : rows)
        ++counts[int(row.fields.size())];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::pair(0, 0) : std::pair(most->first, most->second);
}

/// The delimiter that cuts most rows into the same number of fields, and into more of them.
char recogniseDelimiter(std::string_view text, bool whole)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto rows = rowsOf(text, delimiter, whole, rowsForDelimiter);
        if (!rows || rows->empty())
            continue;
        const auto [fields, count] = usualFields(*rows);
        const double share = double(count) / double(rows->size());
        const double score = share * share * double(std::min(fields, 20) - 1);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

bool isFigure(std::string_view cell, const calendar::FiscalCalendar &fiscal)
{
    if (isMissingWord(cell))
        return false;
    const auto number = readNumber(cell, DecimalMark::Unknown).kind;
    const auto date = readDate(cell, DateOrder::Unknown, fiscal).kind;
    return number != NumberReading::Kind::Bad || date == DateReading::Kind::Date ||
           date == DateReading::Kind::Ambiguous;
}

bool looksLikeHeader(const Row &row, int usual, const calendar::FiscalCalendar &fiscal)
{
    if (int(row.fields.size()) < usual)
        return false;
    std::set<std::string_view> names;
    int filled = 0;
    for (const std::string &cell : row.fields) {
        if (isFigure(cell, fiscal))
            return false;
        if (trimmed(cell).empty())
            continue;
        ++filled;
        names.insert(trimmed(cell));
    }
    return filled > 0 && filled * 2 >= usual && int(names.size()) == filled;
}

/// Index of the header among `rows`; -1 if the table has none.
int headerOf(const std::vector<Row> &rows, const FormChoice &choice, const calendar::FiscalCalendar &fiscal)
{
    if (choice.headerLine) {
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [&](const Row &r) { return r.line == *choice.headerLine; });
        return at == rows.end() ? -1 : int(at - rows.begin());
    }
    const int usual = usualFields(rows).first;
    for (int i = 0; i < std::min(headerRows, int(rows.size())); ++i) {
        if (looksLikeHeader(rows[size_t(i)], usual, fiscal))
            return i;
    }
    return -1;
}

QString textOf(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

QStringList namesOf(const std::vector<Row> &rows, int header)
{
    size_t count = 0;
    for (size_t i = size_t(header + 1); i < rows.size(); ++i)
        count = std::max(count, rows[i].fields.size());
    // Cells behind the header's end are an error of their row and make no column.
    if (header >= 0)
        count = rows[size_t(header)].fields.size();
    QStringList names;
    for (size_t i = 0; i < count; ++i) {
        const QString name = header >= 0 ? textOf(trimmed(rows[size_t(header)].fields[i])) : QString();
        names += name.isEmpty() ? QStringLiteral("Column %1").arg(i + 1) : name;
    }
    return names;
}

void judge(TablePreview &table, const std::vector<ColumnEvidence> &evidence)
{
    for (size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i] = evidence[i].column(table.columns[i].name, table.form.delimiter);
}

void addRows(TablePreview &table, const std::vector<Row> &all, int header, int limit)
{
    for (size_t i = size_t(header + 1); i < all.size() && (limit < 0 || int(table.rows.size()) < limit);
         ++i) {
        QStringList cells;
        for (const std::string &cell : all[i].fields)
            cells += textOf(cell);
        table.rows.push_back(cells);
    }
    for (int i = 0; i < header; ++i)
        table.skipped.push_back({all[size_t(i)].line, QStringLiteral("above_header")});
}

bool inDoubt(const TablePreview &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column &c) { return c.ambiguous; });
}

} // namespace

Result<TablePreview> inspect(const TableSource &source, int rows, const FormChoice &choice,
                             const calendar::FiscalCalendar &fiscal, const Progress *progress)
{
    const QString &path = source.path;
    const auto sample = readSample(path, !choice.encoding);
    if (!sample)
        return failure(sample.error());
    TablePreview table;
    table.bytes = sample->size;
    table.form = recogniseEncoding(*sample, choice);
    const auto text = decodedSample(*sample, table.form);
    if (!text)
        return text.error().code == ErrorCode::UnknownEncoding ? failure(ErrorCode::UnknownEncoding, {path})
                                                               : failure(text.error());
    table.form.delimiter =
        choice.delimiter ? *choice.delimiter : recogniseDelimiter(*text, sample->isWhole());
    const auto all = rowsOf(*text, table.form.delimiter, sample->isWhole(), -1);
    if (!all)
        return failure(all.error());
    if (all->empty())
        return failure(ErrorCode::EmptyFile, {path});
    const int header = headerOf(*all, choice, fiscal);
    table.headerLine = header >= 0 ? int((*all)[size_t(header)].line) : 0;
    std::vector<ColumnEvidence> evidence;
    for (const QString &name : namesOf(*all, header)) {
        table.columns.emplace_back().name = name;
        evidence.emplace_back();
    }
    for (size_t i = size_t(header + 1); i < all->size(); ++i) {
        const auto &fields = (*all)[i].fields;
        for (size_t k = 0; k < std::min(fields.size(), evidence.size()); ++k)
            evidence[k].add(fields[k], fiscal);
    }
    judge(table, evidence);
    addRows(table, *all, header, rows);
    table.wholeFile = sample->isWhole() && table.rows.size() + size_t(header + 1) == all->size();
    if (!sample->isWhole() && inDoubt(table)) {
        const auto whole = evidenceOfFile(path, table, fiscal, progress);
        if (!whole)
            return failure(whole.error());
        judge(table, *whole);
    }
    return table;
}

Result<QByteArray> contentHashOf(const QString &path)
{
    ContentHash hash;
    auto file = FileBytes::open(path, nullptr, &hash);
    if (!file)
        return failure(file.error());
    std::string block(size_t(sampleBytes), '\0');
    for (;;) {
        const auto count = (*file)->read(block.data(), sampleBytes);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return hash.code();
    }
}

} // namespace vekha::exchange
