// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the precompiled headers of core/; see the CMakeLists.txt of the root.
