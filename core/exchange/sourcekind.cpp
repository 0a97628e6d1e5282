// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcekind.h"

#include "core/exchange/encoding.h"
#include "core/exchange/markupbuffer.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/xlsxbook.h"

#include <cstring>

namespace vekha::exchange {

namespace {

using namespace std::string_view_literals;

constexpr qint64 sampleBytes = 64 * 1024;
constexpr std::string_view zipMark = "PK\x03\x04"sv;
constexpr std::string_view emptyZipMark = "PK\x05\x06"sv;
constexpr std::string_view oleMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv;
/// Beginnings of Excel 2 to 4, which had no container yet.
constexpr std::string_view oldMarks[] = {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv};
constexpr std::string_view foreignMarks[] = {"%PDF-"sv, "{\\rtf"sv, "\x89PNG"sv, "\xff\xd8\xff"sv, "GIF8"sv};

/// Names of streams in an OLE file, as its directory writes them.
constexpr std::string_view encryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
constexpr std::string_view workbookStream = "W\0o\0r\0k\0b\0o\0o\0k\0"sv;
constexpr std::string_view bookStream = "B\0o\0o\0k\0"sv;

/// Bytes that are in memory, held as long as they are read.
class HeldBytes : public ByteSource {
public:
    HeldBytes(QByteArray bytes, Progress *progress, ContentHash *hash)
        : m_bytes(std::move(bytes)), m_progress(progress), m_hash(hash)
    {
        if (m_progress) {
            m_progress->total = m_bytes.size();
            m_progress->done = 0;
        }
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        if (m_progress && m_progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 count = std::min<qint64>(size, m_bytes.size() - m_taken);
        std::memcpy(to, m_bytes.constData() + m_taken, size_t(count));
        m_taken += count;
        if (m_progress)
            m_progress->done += count;
        if (m_hash)
            m_hash->add({to, size_t(count)});
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
    Progress *m_progress;
    ContentHash *m_hash;
};

template <class List> bool startsWithAny(std::string_view text, const List &marks)
{
    return std::any_of(std::begin(marks), std::end(marks),
                       [text](std::string_view mark) { return text.starts_with(mark); });
}

/// An OLE file holds a workbook of 97-2003, an encrypted one of today, or something else: its streams tell.
Result<SourceKind> refuseOle(const TableSource &source)
{
    auto bytes = openBytes(source);
    if (!bytes)
        return failure(bytes.error());
    MarkupBuffer window(std::move(*bytes));
    bool old = false;
    qint64 seen = 0;
    while (seen < maximumWorkbookBytes && window.has(encryptedStream.size())) {
        while (window.more()) {
        }
        const std::string_view part = window.rest();
        if (part.find(encryptedStream) != std::string_view::npos)
            return failure(ErrorCode::EncryptedWorkbook, {pathOf(source)});
        old = old || part.find(workbookStream) != std::string_view::npos ||
              part.find(bookStream) != std::string_view::npos;
        const size_t taken = part.size() - encryptedStream.size() + 1;
        window.take(taken);
        seen += qint64(taken);
    }
    if (window.error())
        return failure(*window.error());
    if (old)
        return failure(ErrorCode::OldWorkbook, {pathOf(source)});
    return failure(damaged({pathOf(source), {}}, QStringLiteral("an OLE file without a workbook")));
}

Result<SourceKind> kindOfZip(const TableSource &source)
{
    auto package = ZipPackage::open(source);
    if (!package)
        return failure(package.error());
    if (XlsxBook::isXlsx(**package))
        return SourceKind::Xlsx;
    if (isOds(**package))
        return SourceKind::Ods;
    return failure(damaged({pathOf(source), {}}, QStringLiteral("a zip of something else")));
}

/// First name of a tag in the text, in lower case and without prefix, comments and instructions passed over.
std::string firstTag(std::string_view text)
{
    while (true) {
        const size_t start = text.find_first_not_of(" \t\r\n");
        if (start == std::string_view::npos || text[start] != '<')
            return {};
        text.remove_prefix(start);
        const bool comment = text.starts_with("<!--");
        if (!comment && !text.starts_with("<?"))
            break;
        const size_t end = text.find(comment ? "-->" : ">");
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + (comment ? 3 : 1));
    }
    std::string name;
    for (const char c : text.substr(1)) {
        if (c == ':')
            name.clear();
        else if (std::isalpha(static_cast<unsigned char>(c)) || c == '!' || c == '-')
            name += char(std::tolower(static_cast<unsigned char>(c)));
        else
            break;
    }
    return name;
}

bool isHtmlTag(const std::string &tag)
{
    constexpr std::string_view tags[] = {
        "html",   "!doctype", "head",   "meta", "body", "table", "style",
        "title",  "div",      "span",   "p",    "tr",   "td",    "tbody",
        "center", "font",     "script", "link", "b",    "h",     "google-sheets-html-origin"};
    return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags);
}

bool containsTable(std::string_view text)
{
    constexpr std::string_view mark = "<table";
    const auto same = [](char c, char m) { return std::tolower(static_cast<unsigned char>(c)) == m; };
    return std::search(text.begin(), text.end(), mark.begin(), mark.end(), same) != text.end();
}

/// The header that Windows puts before HTML on its clipboard.
bool isClipboardHtml(std::string_view text)
{
    return text.starts_with("Version:") && text.substr(0, 256).find("StartHTML:") != std::string_view::npos;
}

/// True if the sample has bytes that no text has. A few do no harm: old exports end with 0x1a.
bool isBinary(std::string_view sample)
{
    size_t controls = 0;
    for (const char c : sample) {
        const auto code = static_cast<unsigned char>(c);
        if (code == 0)
            return true;
        const bool blank = (code >= 0x09 && code <= 0x0d) || (code >= 0x1a && code <= 0x1f);
        controls += (code < 0x20 && !blank) || code == 0x7f ? 1 : 0;
    }
    return controls * 100 > sample.size();
}

Result<SourceKind> kindOfText(const TableSource &source, std::string_view sample)
{
    const Place place{pathOf(source), {}};
    const EncodingGuess guess = guessEncoding(sample);
    const bool wide = guess.encoding == Encoding::Utf16Le || guess.encoding == Encoding::Utf16Be;
    if (!wide && isBinary(sample))
        return failure(damaged(place, QStringLiteral("bytes that are no text")));
    std::string decoded(sample.substr(size_t(guess.bomBytes)));
    if (wide) {
        decoded.resize(decoded.size() / 2 * 2);
        DecodedBytes utf8(std::make_unique<MemoryBytes>(decoded), guess.encoding);
        const auto head = readHead(utf8, sampleBytes);
        if (!head && sample.size() < size_t(sampleBytes))
            return failure(damaged(place, QStringLiteral("bytes that are no text")));
        decoded = head.value_or(std::string());
        if (isBinary(decoded))
            return failure(damaged(place, QStringLiteral("bytes that are no text")));
    }
    if (isClipboardHtml(decoded))
        return SourceKind::Html;
    const std::string tag = firstTag(decoded);
    if (tag.empty())
        return SourceKind::Text;
    if (tag == "workbook")
        return SourceKind::SpreadsheetXml;
    if (isHtmlTag(tag) || containsTable(decoded))
        return SourceKind::Html;
    if (decoded.find("<?xml") < 8 || decoded.find("xmlns") != std::string::npos || tag == "svg")
        return failure(damaged(place, QStringLiteral("XML of another kind")));
    return SourceKind::Text; // a header such as "<TICKER>;<DATE>"
}

} // namespace

QString pathOf(const TableSource &source) { return source.path.isEmpty() ? source.shownName() : source.path; }

Result<std::unique_ptr<ByteSource>> openBytes(const TableSource &source, Progress *progress,
                                              ContentHash *hash)
{
    if (source.path.isEmpty())
        return std::make_unique<HeldBytes>(source.bytes, progress, hash);
    auto file = FileBytes::open(source.path, progress, hash);
    if (!file)
        return failure(file.error());
    return std::move(*file);
}

Result<SourceKind> kindOf(const TableSource &source)
{
    auto bytes = openBytes(source);
    if (!bytes)
        return failure(bytes.error());
    const auto head = readHead(**bytes, sampleBytes);
    if (!head)
        return failure(head.error());
    const std::string_view sample = *head;
    if (sample.empty())
        return failure(ErrorCode::EmptyFile, {pathOf(source)});
    if (sample.starts_with(zipMark) || sample.starts_with(emptyZipMark))
        return kindOfZip(source);
    if (sample.starts_with(oleMark))
        return refuseOle(source);
    if (startsWithAny(sample, oldMarks))
        return failure(ErrorCode::OldWorkbook, {pathOf(source)});
    if (startsWithAny(sample, foreignMarks))
        return failure(damaged({pathOf(source), {}}, QStringLiteral("a file of another kind")));
    return kindOfText(source, sample);
}

Result<qint64> TextBytes::read(char *to, qint64 size)
{
    auto count = m_source->read(to, size);
    if (count && std::memchr(to, '\0', size_t(*count)))
        return failure(damaged({m_path, {}}, QStringLiteral("a NUL in the text")));
    return count;
}

} // namespace vekha::exchange
