// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace vekha::report {

/// Draws what core cannot, as SVG elements without a prologue; `narrow` is for telephones.
struct Illustrator {
    std::function<QString(const TrendPicture &picture, bool narrow)> trend;
    std::function<QString(const BridgePicture &picture, bool narrow)> bridge;
};

/// The document as one HTML file that needs nothing else: styles and pictures stand inside, no script, no
/// address of a network. Texts are escaped. Reads well from 360 px of width on.
[[nodiscard]] QByteArray htmlOf(const Document &document, const Illustrator &illustrator);

} // namespace vekha::report
