// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/workspace/entrysheet.h"

#include <QModelIndex>

#include <optional>
#include <vector>

namespace vekha::ui {

class EntryModel;

/// What was typed or pasted into the entry grid and is no figure, in the order in which it was: so that
/// Ctrl+Z takes back what was done last, be that a mistake or something stored.
class EntryMistakes {
public:
    explicit EntryMistakes(EntryModel &model) : m_model(model) {}

    void forget();
    /// These cells were typed or pasted at one time.
    /// @param lastStored  the newest change that the file has, 0: none
    void remember(std::vector<TypedFigure> cells, ChangeId lastStored);
    /// A change goes to the file. Gives its turn, for ended().
    [[nodiscard]] int begun();
    /// It came back from there; 0: it was not stored.
    void ended(int turn, ChangeId stored);

    /// True where a mistake is seen and nothing was stored after it.
    [[nodiscard]] bool isLast(ChangeId lastStored) const;
    /// Empties the cells of the last mistake that is seen; what stands in another sheet is not meant.
    /// @return one of them
    QModelIndex takeBack();
    /// Empties these cells of what is no figure.
    void clear(const std::vector<TypedFigure> &cells);

private:
    struct Mistake {
        int turn = 0;       ///< among all that was typed
        ChangeId after = 0; ///< the last change that was stored before it
        std::vector<TypedFigure> cells;
    };
    [[nodiscard]] QModelIndex wrongCellOf(const Mistake &mistake) const;
    [[nodiscard]] std::optional<size_t> lastSeen() const;

    EntryModel &m_model;
    std::vector<Mistake> m_mistakes;
    int m_turn = 0;
    int m_storedTurn = 0; ///< of the last change that went to the file
    int m_underway = 0;   ///< changes that have not come back from there
};

} // namespace vekha::ui
