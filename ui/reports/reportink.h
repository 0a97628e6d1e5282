// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/common/status.h"
#include "ui/theme/palette.h"

namespace vekha::ui {

/// The colours of a report: the light ones whatever the screen shows, and the company's own.
struct ReportInk {
    explicit ReportInk(const report::Document &document)
        : accent(document.accent ? QColor::fromRgb(QRgb(*document.accent)) : role(Role::Accent)),
          line(document.accent ? accent : palette().series(1))
    {
    }

    [[nodiscard]] static const Palette &palette() { return Palette::light(); }
    [[nodiscard]] static QColor role(Role role) { return palette().color(role); }
    [[nodiscard]] static QColor tone(report::Tone tone)
    {
        switch (tone) {
        case report::Tone::Text:
            return role(Role::Text);
        case report::Tone::Muted:
            return role(Role::Muted);
        case report::Tone::Good:
            return role(Role::OkText);
        case report::Tone::Bad:
            return role(Role::OffText);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] static QColor statusText(Status status) { return role(statusTextRole(status)); }
    [[nodiscard]] static QColor statusShape(Status status) { return role(statusShapeRole(status)); }

    QColor accent; ///< headings, the bar on the cover
    QColor line;   ///< the one series of a chart
};

} // namespace vekha::ui
