// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QJsonObject>

namespace vekha::cli {

/// What an import read and stored, for programs.
[[nodiscard]] QJsonObject jsonOf(const exchange::ImportReport &report, const Words &words);
/// The same for people.
void printReport(const exchange::ImportReport &report, const Words &words);
/// Why an import failed: what would store the figures all the same is an option here, a button in the window.
[[nodiscard]] tl::unexpected<Failure> importFailure(const Error &error);

} // namespace vekha::cli
