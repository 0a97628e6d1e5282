// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace vekha::ui {

// The pages of a report as a list of things with their places: laid out once, painted into a PDF, a picture
// or a printer alike. Lengths are units of a tenth of a point, so that fonts of whole pixels have fine steps.

inline constexpr double unitsPerPoint = 10;
inline constexpr double unitsPerInch = 72 * unitsPerPoint;
[[nodiscard]] constexpr double pt(double points) { return points * unitsPerPoint; }

/// A font of the report: PT Sans.
struct TextFace {
    double size = 9.5; ///< points
    bool bold = false;
    bool figures = false; ///< without kerning, so that digits stand in columns
    bool operator==(const TextFace &) const = default;
};

/// A line of text; nothing breaks or shortens it any more.
struct PageText {
    QPointF baseline;
    QString text;
    TextFace face;
    QColor colour;
    double width = 0;
};

/// A filled or framed box.
struct PageBox {
    QRectF box;
    QColor fill; ///< invalid: none
    QColor line;
    double radius = 0;
};

struct PageLine {
    QLineF line;
    QColor colour;
    double width = pt(0.5);
};

/// A chart, gauge or shape, which paints itself into its box.
struct PagePicture {
    QRectF box;
    std::function<void(QPainter &, const QRectF &)> paint;
};

using PageItem = std::variant<PageText, PageBox, PageLine, PagePicture>;

/// An area that leads to an anchor.
struct PageLink {
    QRectF area;
    QString anchor;
};

/// A place that contents, bookmarks and links name.
struct PageAnchor {
    QString name;
    QString title; ///< empty: links alone know it
    int level = 1; ///< 1: a section, 2: within it
    int page = -1;
    double y = 0;
};

struct ReportPage {
    std::vector<PageItem> items;
    std::vector<PageLink> links;
};

/// All pages of a report.
struct ReportPages {
    QSizeF size; ///< of a page
    std::vector<ReportPage> pages;
    std::vector<PageAnchor> anchors; ///< in the order of the pages
    QString title;
    QString author;
    QString subject;
    QString language;

    [[nodiscard]] const PageAnchor *anchor(const QString &name) const;
};

/// The room that an item takes.
[[nodiscard]] QRectF boundsOf(const PageItem &item);
/// Moves an item.
void translate(PageItem &item, QPointF by);
/// Paints a page; the painter's units are those of the page.
void paintPage(QPainter &painter, const ReportPage &page);

} // namespace vekha::ui
