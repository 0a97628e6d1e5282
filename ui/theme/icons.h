// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

#include <optional>

class QPainter;
class QRectF;

namespace vekha::ui {

/// Line icon `name` of resources/icons ("overview", "chevron-down", ..) that follows the scheme: painted in
/// Role::Text (muted for `role` Muted and so on), in Role::Accent when on or selected, in Role::Control when
/// disabled.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);

/// Paints the icon in one colour into `box` (logical pixels), crisp at the painter's own scale.
void paintIcon(QPainter *painter, const QString &name, const QRectF &box, const QColor &color);

/// The icon as a pixmap of `side` logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio);

/// Whether resources/icons has this icon.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace vekha::ui
