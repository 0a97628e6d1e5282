// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::ui {

/// Tells fontconfig, before Qt asks it for the first font, to read where fonts lie and how they are smoothed,
/// but none of its rules of which family stands for which: they fill forty files, cost a third of the
/// program's start and say nothing about a program that brings its own fonts. Letters that those lack still
/// come from any font of the system.
///
/// Does nothing where there is no fontconfig, or where the environment names a configuration of its own.
void readSystemFontsQuickly();

} // namespace vekha::ui
