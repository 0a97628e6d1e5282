// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cellroles.h"
#include "ui/common/status.h"

#include <QStandardItemModel>

namespace vekha::ui::testing {

/// One figure with its words, as a page's model would give it.
inline QStandardItem *figure(std::optional<double> value, const QString &text,
                             std::optional<targets::Status> status = {})
{
    auto *item = new QStandardItem(text);
    if (value)
        item->setData(*value, RawValueRole);
    if (status)
        item->setData(int(*status), StatusRole);
    return item;
}

/// A text, sorted by itself, with the square of a series if there is one.
inline QStandardItem *name(const QString &text, int series = -1)
{
    auto *item = new QStandardItem(text);
    if (series >= 0)
        item->setData(series, ColourSwatchRole);
    return item;
}

} // namespace vekha::ui::testing
