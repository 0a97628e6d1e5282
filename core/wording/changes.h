// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/change.h"

#include <QString>

namespace vekha::wording {

/// What a change did, for the journal and for Undo: "Entered: Leads, Yandex Direct, May 2026", "24 figures
/// pasted".
/// @param args  in the order that the comment of `kind` names
[[nodiscard]] QString describe(ChangeKind kind, const QStringList &args, const NameBook &names,
                               const PeriodNames &periods);

} // namespace vekha::wording
