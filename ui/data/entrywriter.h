// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"
#include "ui/common/appcontext.h"
#include "ui/common/textblock.h"
#include "ui/data/entrymistakes.h"

#include <QModelIndex>
#include <QObject>
#include <QRect>

namespace vekha::ui {

class EntryModel;

/// Turns what is typed, pasted, filled or cleared in the entry grid into changes of the workspace: one
/// change, one step of undo. What meets stored figures of other periods waits for an answer (rule 10).
class EntryWriter : public QObject {
    Q_OBJECT

public:
    EntryWriter(AppContext &context, EntryModel &model, QObject *parent);

    void setWorkspace(Workspace *workspace);

    void type(const QModelIndex &index, const QString &text);
    /// Puts the block with its first cell at the area's; a single cell fills the area. Gives the cells of the
    /// grid that it fell on.
    QRect paste(const QRect &area, TextBlock block);
    /// A paste was undone: the cells that it left with something that is no figure are as before, too.
    void forgetUndone();
    void clear(const QModelIndexList &cells);
    /// Copies the first row (Vertical) or column of the area over the others; of a single row (column) the
    /// one before it.
    void fill(QRect area, Qt::Orientation orientation);
    /// Repeats the cells of `from` over the larger area.
    void repeat(const QRect &from, const QRect &over);
    void setNote(const QModelIndex &index, const QString &text);

    // Overlaps
    [[nodiscard]] bool isAsking() const { return !m_waiting.figures.empty(); }
    /// Cells of the waiting change that meet figures of other periods.
    [[nodiscard]] int overlaps() const { return m_waiting.overlaps; }
    /// Cells of it whose figures belong to campaigns: a figure there would be added to those (rule 11).
    [[nodiscard]] int besideCampaigns() const { return m_waiting.besideCampaigns; }
    [[nodiscard]] const std::vector<TypedFigure> &waiting() const { return m_waiting.figures; }
    /// Yes: figures of other periods are replaced, or the figures are added to those of campaigns.
    void replaceOverlaps() { answer(OnOverlap::Replace); }
    void keepStored() { answer(OnOverlap::Keep); }

    // What is typed and in no file
    /// True where something typed waits for an answer or is no figure, and nothing was stored after it.
    [[nodiscard]] bool hasUnstored() const;
    /// Takes the last of that back, a paste as a whole.
    /// @return a cell of it; invalid if none is seen
    QModelIndex giveUp();

Q_SIGNALS:
    /// isAsking() has changed.
    void askingChanged();
    /// Figures were stored: "Cleared 4 cells".
    void stored(const QString &what);
    void failed(const vekha::Error &error);
    /// What a paste could not take.
    void leftOut(const QString &what);
    /// Columns are needed that the grid does not show.
    void daysNeeded(const vekha::calendar::DayRange &days);
    /// Something was stored or given up: the sheet is to be read anew.
    void settled();

private:
    struct Batch {
        std::vector<TypedFigure> figures;
        ChangeKind kind = ChangeKind::EnterFact;
        int overlaps = 0;
        int besideCampaigns = 0;
        std::vector<TypedFigure> rejected = {}; ///< pasted with them, but no figures
    };
    /// What stands in the grid since a change and is in no file.
    struct Rejected {
        ChangeId change = 0;
        std::vector<TypedFigure> cells;
    };

    [[nodiscard]] ChangeId lastStored() const;
    QModelIndex giveUpWaiting();
    void submit(Batch batch);
    void apply(const Batch &batch, OnOverlap onOverlap);
    void answer(OnOverlap onOverlap);
    void carryOut(Change change, const std::vector<TypedFigure> &figures,
                  const std::vector<TypedFigure> &rejected = {});
    [[nodiscard]] Change changeFor(const Batch &batch, OnOverlap onOverlap) const;
    [[nodiscard]] QStringList placeArgs(const TypedFigure &figure) const;
    [[nodiscard]] FactEdit editFor(const TypedFigure &figure) const;
    [[nodiscard]] TypedFigure figureAt(const QModelIndex &index, std::optional<double> value) const;
    [[nodiscard]] bool changesAnything(const TypedFigure &figure) const;
    [[nodiscard]] QString sentenceFor(ChangeKind kind, int count) const;

    AppContext &m_context;
    EntryModel &m_model;
    Workspace *m_workspace = nullptr;
    Batch m_waiting;
    std::vector<Rejected> m_rejected;
    EntryMistakes m_mistakes;
};

} // namespace vekha::ui
