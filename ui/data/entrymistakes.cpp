// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrymistakes.h"

#include "ui/data/entrymodel.h"

#include <algorithm>

namespace vekha::ui {

void EntryMistakes::forget()
{
    m_mistakes.clear();
    m_underway = 0;
}

void EntryMistakes::remember(std::vector<TypedFigure> cells, ChangeId lastStored)
{
    if (!cells.empty())
        m_mistakes.push_back({++m_turn, lastStored, std::move(cells)});
}

int EntryMistakes::begun()
{
    ++m_underway;
    return m_storedTurn = ++m_turn;
}

void EntryMistakes::ended(int turn, ChangeId stored)
{
    m_underway = std::max(0, m_underway - 1);
    for (Mistake &mistake : m_mistakes) {
        if (mistake.turn > turn) // typed while the change was on its way
            mistake.after = std::max(mistake.after, stored);
    }
}

QModelIndex EntryMistakes::wrongCellOf(const Mistake &mistake) const
{
    for (const TypedFigure &cell : mistake.cells) {
        const QModelIndex index = m_model.indexOf(cell.series, cell.period);
        if (m_model.wrongAt(index))
            return index;
    }
    return {};
}

std::optional<size_t> EntryMistakes::lastSeen() const
{
    for (size_t i = m_mistakes.size(); i > 0; --i) {
        if (wrongCellOf(m_mistakes[i - 1]).isValid())
            return i - 1;
    }
    return std::nullopt;
}

bool EntryMistakes::isLast(ChangeId lastStored) const
{
    const auto last = lastSeen();
    if (!last)
        return false;
    // The file tells of a change only when that has come back from it.
    const Mistake &mistake = m_mistakes[*last];
    return m_underway > 0 ? mistake.turn > m_storedTurn : mistake.after >= lastStored;
}

QModelIndex EntryMistakes::takeBack()
{
    const auto last = lastSeen();
    if (!last)
        return {};
    const Mistake mistake = std::move(m_mistakes[*last]);
    m_mistakes.erase(m_mistakes.begin() + std::ptrdiff_t(*last));
    const QModelIndex index = wrongCellOf(mistake);
    clear(mistake.cells);
    return index;
}

void EntryMistakes::clear(const std::vector<TypedFigure> &cells)
{
    for (const TypedFigure &cell : cells) {
        if (const QModelIndex index = m_model.indexOf(cell.series, cell.period); index.isValid())
            m_model.clearWrong(index);
    }
}

} // namespace vekha::ui
