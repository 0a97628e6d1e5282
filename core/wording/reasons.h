// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/value.h"
#include "core/targets/attainment.h"

#include <QString>

namespace vekha::wording {

/// Why there is no value, in the language of the installed translators; empty for None.
/// @param culprit  name of the input or KPI that gave the reason; empty: none is known
[[nodiscard]] QString sentence(facts::Reason reason, const QString &culprit = {});

/// What a value tells beside its number.
/// @param metric, channel  names of what the note is about; empty where it names none
[[nodiscard]] QString sentence(const facts::Note &note, const QString &metric, const QString &channel);

/// Why an attainment has no number; empty for None.
[[nodiscard]] QString sentence(targets::NoAttainment reason);

} // namespace vekha::wording
