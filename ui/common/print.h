// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace vekha::ui {

/// Pages that can be printed.
struct PrintJob {
    QString title;   ///< names the job
    QSizeF pageSize; ///< points; landscape if it is wider than high
    int pages = 0;
    std::function<void(QPainter &painter, int page)> paint; ///< painter in points
    std::function<QIcon(const QString &name)>
        icon; ///< of the preview's buttons; printWithPreview() gives ours
};

/// Shows the pages as they will print, with a button that prints them. Blocks until it is closed.
void printWithPreview(QWidget *parent, const PrintJob &job);

/// What a page of the program shows, as pages of A4: its cards under each other in the light colours, none of
/// them cut where it fits on a page, with `title` at the head and "page x of y" at the foot.
/// @param content  the widget with everything, also of what is scrolled out of view; must stay until printed
[[nodiscard]] PrintJob printJobOf(QWidget *content, const QString &title);

/// The widget of a page that holds all it shows: what its scroll area scrolls, or the page itself.
[[nodiscard]] QWidget *printedContentOf(QWidget *page);

} // namespace vekha::ui
