// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/figure.h"
#include "core/facts/plan.h"

namespace vekha::facts {

/// Computes one program over the figures of the cells it names (rules 3 and 4).
class FormulaRun {
public:
    /// @param figures  of all cells before this one
    FormulaRun(const CellList &list, const Cell &cell, const std::vector<Figure> &figures, double rangeMonths,
               Programs &programs, NotePool &notes);
    [[nodiscard]] Figure run();

private:
    struct Number {
        double value = 0;
        Reason reason = Reason::None;
        MetricIndex culprit = -1;
        [[nodiscard]] bool isMissing() const { return reason != Reason::None; }
    };
    [[nodiscard]] Number compute(int op);
    [[nodiscard]] Number name(const Op &op);
    [[nodiscard]] Number use(const Figure &figure, bool optional);
    [[nodiscard]] Number absent(const Op &op, const Reference &reference, const Figure &figure);
    [[nodiscard]] Number arithmetic(const Op &op);
    [[nodiscard]] Number choice(const Op &op);
    [[nodiscard]] Number coalesce(const Op &op);
    [[nodiscard]] Number leastOrMost(const Op &op);
    [[nodiscard]] Number rounded(const Op &op);
    [[nodiscard]] bool lacksAllOf() const;
    [[nodiscard]] int child(const Op &op, int index) const
    {
        return m_program.children[size_t(op.firstChild + index)];
    }
    [[nodiscard]] const Figure *linked(int reference, int which) const;
    void addNote(const Note &note);

    const CellList &m_list;
    const Cell &m_cell;
    const Program &m_program;
    const std::vector<Figure> &m_figures;
    double m_rangeMonths;
    Programs &m_programs;
    NotePool &m_notes;
    Figure m_result;
    bool m_anyPresent = false;
};

} // namespace vekha::facts
