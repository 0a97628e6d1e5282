// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/names.h"
#include "core/wording/periods.h"
#include "core/workspace/explain.h"

#include <QStringList>

namespace vekha::wording {

/// Name of an input as a line of causes has it: with "previous period" or "a year ago" where it is shifted.
[[nodiscard]] QString causeName(const InputCause &cause, const NameBook &names);
/// Name of a channel or campaign of a line of causes.
[[nodiscard]] QString causeName(const PartCause &cause, const NameBook &names);
/// What stands for Explanation::rest and ::outsideParts.
[[nodiscard]] QString restName(ViewState::Compare against);
[[nodiscard]] QString outsidePartsName(ViewState::Compare against);

/// The parts that the sentences name: which did most of the change, and which worked against it.
struct NamedParts {
    const PartCause *most = nullptr;
    const PartCause *against = nullptr;
};
[[nodiscard]] NamedParts namedParts(const Explanation &explanation);

/// The explanation in two to four sentences, made of its numbers: by how much the metric changed, which
/// inputs moved it, which channel did most and which one worked against it. Empty where nothing is explained.
[[nodiscard]] QStringList sentences(const Explanation &explanation, const metrics::Metric &metric,
                                    const Format &format, const PeriodNames &periods, const NameBook &names);

} // namespace vekha::wording
