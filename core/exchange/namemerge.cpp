// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namemerge.h"

#include "core/base/channel.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/rowfilter.h"

#include <QHash>

#include <algorithm>

namespace vekha::exchange {

namespace {

constexpr qsizetype mostNames = 2000;
constexpr qsizetype lettersForMisprint = 6;
constexpr int mostMisprints = 2;
constexpr qsizetype longestName = 200;
constexpr qint64 rowsBetweenQuestions = 4096;

struct Name {
    QString text;
    qint64 rows = 0;
    QString bare;   ///< folded, letters and digits alone
    QString digits; ///< "q1 2024" and "q2 2024" are no misprints of each other
};

QString bareOf(const QString &text)
{
    QString bare;
    for (const QChar c : foldedName(text)) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

QString digitsOf(const QString &bare)
{
    QString digits;
    for (const QChar c : bare) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// Damerau-Levenshtein distance (adjacent letters swapped count once), or more than `limit`.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    std::vector<int> above(size_t(b.size()) + 1);
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < above.size(); ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int other = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > limit)
            return limit + 1;
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

/// Names of the column and how many rows have each; empty if they are too many.
Result<QHash<QString, qint64>> countNames(const TableSource &source, const TablePreview &table, int column,
                                          Progress *progress)
{
    auto reader = openRows(source, table.kind, table.form, table.sheet, progress);
    if (!reader)
        return failure(reader.error());
    QHash<QString, qint64> names;
    RowFilter filter(table);
    qint64 rows = 0;
    while ((*reader)->next()) {
        if (++rows % rowsBetweenQuestions == 0 && progress && progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto fields = (*reader)->fields();
        if (size_t(column) >= fields.size() || filter.judge(fields, (*reader)->line()) != Furniture::None)
            continue;
        const std::string_view cell = trimmed(fields[size_t(column)]);
        if (cell.empty() || isMissingWord(cell))
            continue;
        ++names[QString::fromUtf8(cell.data(), qsizetype(cell.size()))];
        if (names.size() > mostNames)
            return QHash<QString, qint64>();
    }
    if ((*reader)->error())
        return failure(*(*reader)->error());
    return names;
}

/// Most rows first; equal ones by their text, so that the outcome does not hang on chance.
std::vector<Name> sorted(const QHash<QString, qint64> &counts)
{
    std::vector<Name> names;
    for (auto name = counts.begin(); name != counts.end(); ++name) {
        const QString bare = bareOf(name.key());
        names.push_back({name.key(), name.value(), bare, digitsOf(bare)});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.text < b.text;
    });
    return names;
}

bool isMisprint(const Name &rare, const Name &usual)
{
    if (rare.bare.size() < lettersForMisprint || usual.bare.size() < lettersForMisprint ||
        rare.bare.size() > longestName || rare.digits != usual.digits)
        return false;
    return distance(rare.bare, usual.bare, mostMisprints) <= mostMisprints;
}

/// For each name the place of the spelling that most rows have among those that hang together with it:
/// misprints of a misprint belong to the same name.
std::vector<size_t> usualSpellings(const std::vector<Name> &names)
{
    std::vector<size_t> usual(names.size());
    const auto rootOf = [&](size_t at) {
        while (usual[at] != at)
            at = usual[at];
        return at;
    };
    for (size_t i = 0; i < names.size(); ++i) {
        usual[i] = i;
        for (size_t j = 0; j < i; ++j) {
            const bool same = !names[i].bare.isEmpty() && names[i].bare == names[j].bare;
            if (!same && !isMisprint(names[i], names[j]))
                continue;
            const size_t a = rootOf(i);
            const size_t b = rootOf(j);
            usual[std::max(a, b)] = std::min(a, b);
        }
    }
    for (size_t i = 0; i < names.size(); ++i)
        usual[i] = rootOf(i);
    return usual;
}

} // namespace

Result<std::vector<NameMerge>> proposedMerges(const TableSource &source, const TablePreview &table,
                                              int column, Progress *progress)
{
    if (column < 0 || column >= int(table.columns.size()))
        return failure(ErrorCode::UnknownColumn, {QString::number(column + 1)});
    const auto counts = countNames(source, table, column, progress);
    if (!counts)
        return failure(counts.error());
    const std::vector<Name> names = sorted(*counts);
    const std::vector<size_t> usual = usualSpellings(names);
    std::vector<NameMerge> merges;
    for (size_t i = 0; i < names.size(); ++i) {
        const Name &to = names[usual[i]];
        if (usual[i] != i)
            merges.push_back({names[i].text, to.text, names[i].rows,
                              names[i].bare == to.bare ? Certainty::Sure : Certainty::Guess});
    }
    return merges;
}

Result<std::vector<ColumnMerge>> proposedMerges(const TableSource &source, const TablePreview &table,
                                                const Mapping &mapping, Progress *progress)
{
    std::vector<int> columns = mapping.channels;
    if (mapping.campaign)
        columns.push_back(*mapping.campaign);
    std::vector<ColumnMerge> all;
    for (const int column : columns) {
        const auto merges = proposedMerges(source, table, column, progress);
        if (!merges)
            return failure(merges.error());
        for (const NameMerge &merge : *merges)
            all.push_back({column, merge});
    }
    return all;
}

} // namespace vekha::exchange
