// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/tablecontent.h"

#include <QByteArray>
#include <QImage>

#include <functional>

class QMenu;
class QWidget;

namespace vekha::ui {

/// How to draw something anew, in the light colours: it goes into documents with white pages.
struct PictureSource {
    std::function<QImage(double scale)> image;
    std::function<QByteArray()> svg; ///< with text as text
    std::function<QByteArray()> pdf; ///< may be empty
};

/// Something on screen that can be taken out of the program: a chart, a list of bars, a tile.
struct Export {
    QString title; ///< names the files
    PictureSource picture;
    std::function<TableContent()> table;
};

/// A widget that paints itself, as a picture.
[[nodiscard]] PictureSource pictureOf(QWidget *widget);

/// Puts it on the clipboard as PNG at twice the size and as SVG.
void copyPicture(const PictureSource &picture);
/// Asks for a file and writes a .png (at 2x), .svg or .pdf; tells what went wrong.
void savePicture(QWidget *parent, const QString &title, const PictureSource &picture);
/// The same without asking, by the path's ending. Fails with UnsupportedFormat, FileNotWritable.
[[nodiscard]] Done writePicture(const PictureSource &picture, const QString &path);
/// Asks for a file and writes a CSV of the chosen kind or a workbook; tells what went wrong.
void saveTable(QWidget *parent, const TableContent &table);

/// "Copy picture", "Save picture…", "Copy data", "Save data…" for what `what` gives when one is chosen.
void addExportActions(QMenu *menu, QWidget *widget, const std::function<Export()> &what);

} // namespace vekha::ui
