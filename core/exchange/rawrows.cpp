// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rawrows.h"

#include "core/exchange/rowfilter.h"

namespace vekha::exchange {

namespace {

constexpr qsizetype shownBytes = 1000;
constexpr qsizetype shownLetters = 200;
constexpr qint64 rowsBetweenQuestions = 1024;
constexpr size_t mostCells = 1000;

// A million letters in one cell would keep the screen waiting (trust.md 2.7).
QString shown(std::string_view cell)
{
    QString text = QString::fromUtf8(cell.data(), std::min(qsizetype(cell.size()), shownBytes));
    if (text.size() > shownLetters) {
        text.truncate(shownLetters);
        text += QChar(0x2026);
    }
    return text;
}

RawRow rowOf(const RowReader &reader, Furniture furniture)
{
    RawRow row{reader.line(), {}, furniture == Furniture::None ? QString() : codeOf(furniture)};
    const auto fields = reader.fields();
    for (size_t i = 0; i < std::min(fields.size(), mostCells); ++i)
        row.cells += shown(fields[i]);
    return row;
}

} // namespace

Result<std::vector<RawRow>> rawRows(const TableSource &source, const TablePreview &table, qint64 fromLine,
                                    int count, Progress &progress)
{
    auto reader = openRows(source, table.kind, table.form, table.sheet, &progress);
    if (!reader)
        return failure(reader.error());
    RowFilter filter(table);
    std::vector<RawRow> rows;
    qint64 read = 0;
    while (int(rows.size()) < count && (*reader)->next()) {
        if (++read % rowsBetweenQuestions == 0 && progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        const Furniture furniture = filter.judge((*reader)->fields(), (*reader)->line());
        if ((*reader)->line() >= fromLine)
            rows.push_back(rowOf(**reader, furniture));
    }
    // What was read is shown also where the rest cannot be: the import tells why.
    if (rows.empty() && (*reader)->error())
        return failure(*(*reader)->error());
    return rows;
}

} // namespace vekha::exchange
