// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"

#include <QModelIndex>

#include <functional>
#include <optional>

namespace vekha::ui {

class EntryGrid;
class EntryModel;

/// Where one is in the entry grid while its sheets come and go: at the same figure as before, or at one that
/// is wanted.
class EntryPlace {
public:
    EntryPlace(EntryModel &model, EntryGrid &grid) : m_model(model), m_grid(grid) {}

    /// The next sheet is shown at the first row of this metric (empty: at the first) and at this period
    /// (none: at the newest with figures).
    void want(const MetricId &metric, const std::optional<calendar::Period> &period);
    /// Nothing is shown and nothing is wanted any more.
    void forget();
    /// The part of the workspace that is shown; none: nothing yet.
    [[nodiscard]] const std::optional<EntryRequest> &shown() const { return m_shown; }

    /// Lets `give` give the sheet to the model and goes where one belongs in it.
    /// @param anchor  the day that one wants to see in a sheet of something else than before
    void show(const EntrySheet &sheet, calendar::Day anchor, const std::function<void()> &give);

private:
    struct Wanted {
        MetricId metric;
        std::optional<calendar::Period> period;
    };
    /// Where one was before the sheet came.
    struct Before {
        std::optional<TypedFigure> at;
        bool sameSubject = false; ///< other periods of the same, perhaps
        bool inPlace = false;     ///< the same rows and columns
        bool hadFewer = false;    ///< earlier periods come in at the left
        int columns = 0;
        int scroll = 0;
    };

    [[nodiscard]] Before before(const EntrySheet &coming) const;
    [[nodiscard]] bool isSameSubject(const EntryRequest &coming) const;
    [[nodiscard]] int newestColumn(calendar::Day anchor) const;
    [[nodiscard]] QModelIndex wantedIndex(int newest) const;
    void goTo(const Before &before, calendar::Day anchor);
    void keepScrolled(const Before &before);

    EntryModel &m_model;
    EntryGrid &m_grid;
    std::optional<EntryRequest> m_shown;
    std::optional<Wanted> m_wanted;
};

} // namespace vekha::ui
