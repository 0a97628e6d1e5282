// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::ui {

/// Tells fontconfig, before Qt asks it for the first font, to know none of the system's fonts for now:
/// looking through all of them for each size of type costs a tenth of the program's start, and the program
/// brings fonts of its own.
///
/// Like readSystemFonts(), it does nothing where there is no fontconfig, or where the environment names a
/// configuration of its own.
void putOffSystemFonts();

/// Tells fontconfig to read where fonts lie and how they are smoothed, but none of its rules of which family
/// stands for which: they fill forty files, cost a third of the program's start and say nothing about a
/// program that brings its own fonts. Letters that those lack still come from any font of the system.
void readSystemFonts();

} // namespace vekha::ui
