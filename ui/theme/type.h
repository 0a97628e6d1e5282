// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringView>

namespace vekha::ui {

/// A step of the type scale (size/line in pixels, spec/look/tokens.md "Type").
enum class TypeRole {
    Display,       ///< 34/42 bold: the value of a metric's page
    Value,         ///< 28/34 bold: the value of a tile
    PageTitle,     ///< 22/28 bold
    Title,         ///< 18/24 bold: program name, dialog title
    CardTitle,     ///< 15/20 bold
    Body,          ///< 14/20: body, cells, controls
    BodyBold,      ///< 14/20 bold: totals, primary buttons
    Secondary,     ///< 13/18: secondary text, table head, tags
    SecondaryBold, ///< 13/18 bold
    Small,         ///< 12/16: axis, legend, foot of a tile, status bar
    SmallBold,     ///< 12/16 bold
};

/// The application's font in this step.
[[nodiscard]] QFont font(TypeRole role);

/// The same for figures: kerning off, so that digits stand in columns.
[[nodiscard]] QFont figureFont(TypeRole role);

/// The same for derived (spread, computed) figures: italic. Paint them in Role::Muted.
[[nodiscard]] QFont derivedFigureFont(TypeRole role);

/// Height of one line of this step in pixels.
[[nodiscard]] int lineHeight(TypeRole role);

/// Gives the application its fonts: fields for typing shape letters, see shapeLetters(); tooltips are
/// smaller.
void setApplicationFonts();

/// Whether letters of the text take other shapes or places beside each other (Arabic, Hindi, ..; also signs
/// made of several, as flags are). Those of Latin, Greek and Cyrillic stand side by side as they are.
[[nodiscard]] bool needsShaping(QStringView text);

/// Shapes letters in all texts from now on. Until this is asked for they are not, which saves most of the
/// time that text takes and is not seen at the sizes of a screen: kerning alone is lost. What is on the
/// screen is measured and painted anew.
void shapeLetters();

/// When the fonts of the system, which lend the letters that ours lack, become known.
enum class SystemFonts {
    Now,
    Later, ///< with takeUpSystemFonts(), as our italics: the first picture is there sooner
};

/// Loads the fonts that the program carries; once a process. Falls back to the system's font without them.
void loadApplicationFonts(SystemFonts when = SystemFonts::Now);

/// Makes the fonts of the system known that were left for later. What is on the screen is measured and
/// painted anew.
void takeUpSystemFonts();

} // namespace vekha::ui
