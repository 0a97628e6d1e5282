// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/query.h"

#include <QByteArray>

#include <optional>

namespace vekha::facts {

/// A question as bytes, but for its day: two that differ in `today` alone are one.
[[nodiscard]] QByteArray bytesOf(const Query &query);

/// An answer as bytes, to be kept between two runs of one program; every number stays bit by bit. Their form
/// may change with each version.
[[nodiscard]] QByteArray bytesOf(const Answer &answer);

/// The answer that bytesOf() wrote; none where the bytes are not one.
[[nodiscard]] std::optional<Answer> answerIn(const QByteArray &bytes);

} // namespace vekha::facts
