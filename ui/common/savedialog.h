// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace vekha::ui {

/// A kind of file to save as: its ending and what the dialog calls it.
struct SaveKind {
    QString suffix; ///< without the dot
    QString name;   ///< "CSV for Excel"
};

/// What the person chose.
struct SaveChoice {
    QString path;
    int kind = 0; ///< place in the list of kinds
};

/// Asks where to save: in the folder of the last time, under a name cleaned of what files cannot be called
/// (trust.md 2.7), with the ending of the chosen kind, and before an existing file is overwritten. Nothing if
/// the person cancels.
/// @param name  any text, without an ending
[[nodiscard]] std::optional<SaveChoice> askWhereToSave(QWidget *parent, const QString &title,
                                                       const QString &name,
                                                       const std::vector<SaveKind> &kinds);

/// Tells why a file could not be written; nothing for success and for what the person cancelled.
void showSaveFailure(QWidget *parent, const Done &done);

} // namespace vekha::ui
