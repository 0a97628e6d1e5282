// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/print.h"

class QPrinter;

namespace vekha::ui {

/// Paints the pages that the printer's range asks for, as large as its paper has room, without distortion.
void printTo(QPrinter *printer, const PrintJob &job);

/// What the module with Qt's printing gives: see printWithPreview().
using ShowPrintPreview = void(QWidget *parent, const PrintJob &job);

} // namespace vekha::ui

extern "C" vekha::ui::ShowPrintPreview vekhaShowPrintPreview;
