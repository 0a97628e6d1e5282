// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the precompiled headers of ui/; see the CMakeLists.txt of the root.
