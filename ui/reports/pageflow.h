// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pageitems.h"

#include <memory>

namespace vekha::ui {

/// A piece of a report that no page border cuts: a line of text, a row of a table, a chart. Its items stand
/// from (0, 0) at its top left.
struct Slab {
    double height = 0;
    double gap = 0;                   ///< above it, unless it stands at the top of a page
    bool keepWithNext = false;        ///< no border below it
    bool newPage = false;             ///< begins a page
    std::shared_ptr<const Slab> head; ///< stands above it where it begins a page: the head of its table
    std::vector<PageItem> items;
    std::vector<PageLink> links;
    std::vector<PageAnchor> anchors; ///< at its top

    void add(PageItem item) { items.push_back(std::move(item)); }
};

/// Fills pages with slabs, from top to bottom.
class PageFlow {
public:
    /// @param frame  the room for slabs on each page
    explicit PageFlow(const QRectF &frame) : m_frame(frame) {}

    void add(const std::vector<Slab> &slabs);
    [[nodiscard]] const std::vector<ReportPage> &pages() const { return m_pages; }
    [[nodiscard]] const std::vector<PageAnchor> &anchors() const { return m_anchors; }

private:
    /// Height of the slabs that stay together with the one at `first`.
    [[nodiscard]] static double heldTogether(const std::vector<Slab> &slabs, size_t first);
    void beginPage();
    void place(const Slab &slab);

    QRectF m_frame;
    std::vector<ReportPage> m_pages;
    std::vector<PageAnchor> m_anchors;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace vekha::ui
