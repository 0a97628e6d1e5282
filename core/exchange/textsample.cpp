// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textsample.h"

#include "core/exchange/bytesource.h"
#include "core/exchange/delimitedreader.h"
#include "core/exchange/encoding.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>

namespace vekha::exchange {

namespace {

constexpr qint64 sampleBytes = 256 * 1024;
constexpr int rowsForDelimiter = 200;
constexpr int sampleRows = 2000; // of a sheet

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

Result<std::vector<SampleRow>> rowsOf(std::string_view text, char delimiter, bool whole, int limit)
{
    DelimitedReader reader(std::make_unique<MemoryBytes>(text), delimiter);
    std::vector<SampleRow> rows;
    while (int(rows.size()) != limit && reader.next())
        rows.push_back({reader.line(), {reader.fields().begin(), reader.fields().end()}, {}});
    // The end of a cut sample may stand within quotes.
    if (reader.error() && (whole || rows.empty() || reader.error()->code != ErrorCode::UnclosedQuote))
        return failure(*reader.error());
    return rows;
}

/// How well a delimiter cuts: many rows into the same number of fields, and into many of them. Titles above a
/// table have others.
double scoreOf(const std::vector<SampleRow> &rows)
{
    constexpr int fieldsThatCount = 20;
    std::map<int, int> counts;
    for (const SampleRow &row : rows)
        ++counts[int(row.fields.size())];
    double best = 0;
    for (const auto &[fields, count] : counts) {
        const double share = double(count) / double(rows.size());
        best = std::max(best, share * share * double(std::min(fields, fieldsThatCount) - 1));
    }
    return best;
}

char recogniseDelimiter(std::string_view text, bool whole)
{
    char best = ',';
    double bestScore = 0;
    std::optional<char> tooMany; ///< one that no file can be cut by
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto rows = rowsOf(text, delimiter, whole, rowsForDelimiter);
        if (!rows && rows.error().code == ErrorCode::TooManyColumns)
            tooMany = delimiter;
        const double score = rows && !rows->empty() ? scoreOf(*rows) : 0;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return bestScore > 0 ? best : tooMany.value_or(best);
}

Result<Sample> sampleOf(const TableSource &source, bool encodingWanted)
{
    if (!source.path.isEmpty())
        return readSample(source.path, encodingWanted);
    // What is in memory is UTF-8 already.
    return Sample{source.bytes.left(sampleBytes).toStdString(), {}, source.bytes.size()};
}

/// Where the sample ends within the first or second line, that line is read to its end: what is wrong with it
/// is the reason why there is no table to be seen.
Done linesEnd(const TableSource &source, const SourceSample &sample)
{
    constexpr size_t linesSeen = 2;
    if (sample.rows.size() >= linesSeen)
        return {};
    auto reader = openRows(source, SourceKind::Text, sample.form, {});
    if (!reader)
        return failure(reader.error());
    for (size_t line = 0; line < linesSeen && (*reader)->next(); ++line) {
    }
    return (*reader)->error() ? Done(failure(*(*reader)->error())) : Done();
}

} // namespace

Result<SourceSample> sampleOfText(const TableSource &source, const FormChoice &choice)
{
    const auto sample = sampleOf(source, !choice.encoding);
    if (!sample)
        return failure(sample.error());
    if (sample->bytes.empty())
        return failure(ErrorCode::EmptyFile, {source.shownName()});
    SourceSample result;
    result.bytes = sample->size;
    result.whole = sample->isWhole();
    result.form = recogniseEncoding(*sample, choice);
    const auto text = decodedSample(*sample, result.form);
    if (!text) {
        return text.error().code == ErrorCode::UnknownEncoding
                   ? failure(ErrorCode::UnknownEncoding, {source.shownName()})
                   : failure(text.error());
    }
    result.form.delimiter = choice.delimiter ? *choice.delimiter : recogniseDelimiter(*text, result.whole);
    auto rows = rowsOf(*text, result.form.delimiter, result.whole, -1);
    if (!rows)
        return failure(rows.error());
    result.rows = std::move(*rows);
    if (const Done ends = result.whole ? Done() : linesEnd(source, result); !ends)
        return failure(ends.error());
    return result;
}

Result<SourceSample> sampleOfSheet(const TableSource &source, SourceKind kind, const QString &sheet)
{
    auto reader = openRows(source, kind, {}, sheet);
    if (!reader)
        return failure(reader.error());
    SourceSample sample;
    sample.whole = true;
    while ((*reader)->next()) {
        if (int(sample.rows.size()) == sampleRows) {
            sample.whole = false;
            break;
        }
        const auto fields = (*reader)->fields();
        const auto kinds = (*reader)->kinds();
        sample.rows.push_back(
            {(*reader)->line(), {fields.begin(), fields.end()}, {kinds.begin(), kinds.end()}});
    }
    if ((*reader)->error())
        return failure(*(*reader)->error());
    sample.bytes = source.path.isEmpty() ? source.bytes.size() : QFileInfo(source.path).size();
    return sample;
}

} // namespace vekha::exchange
