// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <tl/expected.hpp>

namespace vekha::cli {

/// Exit statuses of cli.md.
enum class ExitStatus : int { Done = 0, Failed = 1, WrongUsage = 2 };

/// Why a command ended without doing what was asked: one line for standard error.
struct Failure {
    ExitStatus status = ExitStatus::Failed;
    QString line;     ///< whole sentence in the chosen language
    QString pointing; ///< further lines that point at the place within a formula; empty as a rule
};

/// What a command gives that can fail.
template <class T> using Expected = tl::expected<T, Failure>;
using Outcome = Expected<void>;

/// The error in words; of a damaged workspace also what still saves its figures.
[[nodiscard]] tl::unexpected<Failure> failed(const Error &error);

[[nodiscard]] inline tl::unexpected<Failure> failed(const QString &line)
{
    return tl::unexpected<Failure>({ExitStatus::Failed, line, {}});
}

[[nodiscard]] inline tl::unexpected<Failure> wrongUsage(const QString &line)
{
    return tl::unexpected<Failure>({ExitStatus::WrongUsage, line, {}});
}

/// The wrong usage of an option or argument that takes certain words alone.
[[nodiscard]] tl::unexpected<Failure> wrongWord(const QString &what, const QString &given,
                                                const QStringList &allowed);

} // namespace vekha::cli
