// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace vekha::ui {

/// What a table model says about a cell beside its text (Qt::DisplayRole, worded already) and its alignment
/// (Qt::TextAlignmentRole; without it a cell with RawValueRole stands right and a cell without one left).
enum CellRoles {
    RawValueRole =
        Qt::UserRole + 100, ///< double or QString: what is sorted and summed; invalid for a missing figure
    StatusRole,             ///< int of targets::Status: shape right of the number
    StatusTagRole,          ///< bool: the text stands in a soft tag of the status, shape to its left
    BarShareRole,           ///< double 0..1: bar left of the number
    BarTargetRole,          ///< double 0..1: target tick across the bar
    BarColourRole,          ///< int of a series 1..8, 0 grey: colour of the bar
    NoteRole,               ///< QString: accent corner, top right; shown as tooltip
    MutedRole,              ///< bool: muted text
    BoldRole,               ///< bool: bold text
    DerivedRole,            ///< bool: italic and muted (spread or derived figure)
    TotalRowRole,           ///< bool: total or group row: bold on Role::Head; sorting leaves it last
    ColourSwatchRole,       ///< int of a series 1..8, 0 grey: square left of the text
    FillRole,               ///< int of ui::Role: ground of the cell
    InkRole,                ///< int of ui::Role: colour of the text
    UnitRole,               ///< QString: muted unit after the text ("Revenue, RUB M")
    IndentRole,             ///< int: steps of indentation of the first column
    CopyTextRole,           ///< QString: full figure for the clipboard; else RawValueRole, else the text
    MetricIdRole,           ///< QString: the metric the cell is about; F1 explains it
};

} // namespace vekha::ui
