// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/store/imports.h"
#include "core/store/store.h"

namespace vekha {

// What a person can change, under the names that screens and commands use: they never include core/store.
using store::Applied;
using store::Change;
using store::ChangeKind;
using store::Edit;
using store::FactEdit;
using store::FactNote;
using store::ImportEntry;
using store::ImportOptions;
using store::ImportOutcome;
using store::JournalEntry;
using store::OnOverlap;
using store::Touched;

} // namespace vekha
