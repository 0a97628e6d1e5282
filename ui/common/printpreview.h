// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/print.h"

class QPrintPreviewDialog;
class QPrinter;

namespace vekha::ui {

/// Paints the pages that the printer's range asks for, as large as its paper has room, without distortion.
void printTo(QPrinter *printer, const PrintJob &job);

/// Gives the actions of Qt's preview our icons and, in the language now chosen, their names: Qt sets both
/// once, and has pictures of its own.
void dressPreview(QPrintPreviewDialog &preview, const std::function<QIcon(const QString &)> &icon);

/// What the module with Qt's printing gives: see printWithPreview().
using ShowPrintPreview = void(QWidget *parent, const PrintJob &job);

} // namespace vekha::ui

extern "C" vekha::ui::ShowPrintPreview vekhaShowPrintPreview;
