// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrypaste.h"

#include "core/base/channel.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrytext.h"

#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

namespace vekha::ui {

namespace {

/// Text that names a period or a row and cannot be a figure: "May 2026", "01.05.2026", "2026-05", "Leads".
bool isHead(const QString &cell, Language language)
{
    static const QRegularExpression date(
        QStringLiteral("^\\d{1,2}[./]\\d{4}$|^\\d{4}-\\d{2}(-\\d{2})?$|^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}$"));
    const QString text = cell.trimmed();
    const bool isWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return date.match(text).hasMatch() ||
           (isWord && readEntry(text, language, metrics::Unit::Money).fault == EntryFault::NotANumber);
}

bool isHeadRow(const QStringList &row, Language language)
{
    const bool any = std::any_of(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return any && std::all_of(row.begin(), row.end(), [language](const QString &cell) {
               return cell.isEmpty() || isHead(cell, language);
           });
}

QStringList takeHeadRow(TextBlock &block, Language language)
{
    if (block.size() < 2 || !isHeadRow(block.front(), language))
        return {};
    const QStringList heads = block.front();
    block.erase(block.begin());
    return heads;
}

QStringList takeHeadColumn(TextBlock &block, Language language)
{
    const bool heads = !block.empty() && std::all_of(block.begin(), block.end(), [=](const QStringList &row) {
        return row.size() > 1 && isHead(row.front(), language);
    });
    QStringList names;
    for (QStringList &row : block) {
        if (heads)
            names.append(row.takeFirst());
    }
    return names;
}

/// "Расходы, ₽" and "Spend (RUB)" name the same as without the unit.
QString bareName(const QString &name)
{
    static const QRegularExpression unit(QStringLiteral("(,\\s*\\S{1,4}|\\s*\\([^)]*\\))$"));
    QString bare = name.trimmed();
    return foldedName(bare.remove(unit));
}

/// Finds places by names. A name may stand for several ("February" of two years): then the next one after
/// the place found last is meant.
std::vector<int> placesOf(const QStringList &heads, const QMultiHash<QString, int> &known, int from)
{
    std::vector<int> places;
    int last = from - 1;
    bool any = false;
    for (const QString &head : heads) {
        QList<int> candidates = known.values(foldedName(head));
        if (candidates.isEmpty())
            candidates = known.values(bareName(head));
        std::sort(candidates.begin(), candidates.end());
        int place = -1;
        for (const int candidate : std::as_const(candidates)) {
            if (place < 0 || place <= last)
                place = candidate;
        }
        if (place >= 0) {
            any = true;
            last = place;
        }
        places.push_back(place);
    }
    // Where the names agree with the place of the block, those unknown to the grid keep theirs in it too.
    bool inPlace = true;
    for (int i = 0; i < int(places.size()); ++i)
        inPlace = inPlace && (places[size_t(i)] < 0 || places[size_t(i)] == from + i);
    return any && !inPlace ? places : std::vector<int>();
}

std::vector<int> rowsNamed(const EntryModel &model, const QStringList &heads, int from)
{
    QMultiHash<QString, int> known;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isInput(row))
            continue;
        QStringList titles = model.rowTitles(row);
        for (QString &title : titles)
            title = foldedName(title);
        titles.removeDuplicates();
        for (const QString &title : std::as_const(titles))
            known.insert(title, row);
    }
    return placesOf(heads, known, from);
}

std::vector<int> columnsNamed(const EntryModel &model, const QStringList &heads, int from)
{
    QMultiHash<QString, int> known;
    for (int column = 0; column < model.columnCount(); ++column) {
        QStringList titles = model.columnTitles(column);
        for (QString &title : titles)
            title = foldedName(title);
        titles.removeDuplicates();
        for (const QString &title : std::as_const(titles))
            known.insert(title, column);
    }
    return placesOf(heads, known, from);
}

} // namespace

PastePlan planPaste(const EntryModel &model, TextBlock block, const QRect &area)
{
    const Language language = model.language();
    QStringList columnHeads = takeHeadRow(block, language);
    const QStringList rowHeads = takeHeadColumn(block, language);
    if (!rowHeads.isEmpty() && !columnHeads.isEmpty())
        columnHeads.removeFirst();
    PastePlan plan;
    plan.rows = rowsNamed(model, rowHeads, area.top());
    plan.columns = columnsNamed(model, columnHeads, area.left());
    const bool alone = block.size() == 1 && block.front().size() == 1;
    if (alone && plan.rows.empty() && plan.columns.empty() && area.width() * area.height() > 1) {
        QStringList row;
        row.fill(block.front().front(), area.width());
        block.assign(size_t(area.height()), row);
    }
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    for (int y = int(plan.rows.size()); y < int(block.size()); ++y)
        plan.rows.push_back(area.top() + y);
    const bool named = !plan.columns.empty();
    for (int x = int(plan.columns.size()); x < int(width); ++x)
        plan.columns.push_back(named ? -1 : area.left() + x);
    plan.block = std::move(block);
    return plan;
}

} // namespace vekha::ui
