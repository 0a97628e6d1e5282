// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageflow.h"

namespace vekha::ui {

double PageFlow::heldTogether(const std::vector<Slab> &slabs, size_t first)
{
    double height = slabs[first].height;
    for (size_t i = first; slabs[i].keepWithNext && i + 1 < slabs.size() && !slabs[i + 1].newPage; ++i)
        height += slabs[i + 1].gap + slabs[i + 1].height;
    return height;
}

void PageFlow::beginPage()
{
    m_pages.emplace_back();
    m_y = m_frame.top();
    m_atTop = true;
}

void PageFlow::place(const Slab &slab)
{
    ReportPage &page = m_pages.back();
    const QPointF corner(m_frame.left(), m_y);
    for (PageItem item : slab.items) {
        translate(item, corner);
        page.items.push_back(std::move(item));
    }
    for (PageLink link : slab.links) {
        link.area.translate(corner);
        page.links.push_back(std::move(link));
    }
    for (PageAnchor anchor : slab.anchors) {
        anchor.page = int(m_pages.size()) - 1;
        anchor.y = m_y;
        m_anchors.push_back(std::move(anchor));
    }
    m_y += slab.height;
    m_atTop = false;
}

void PageFlow::add(const std::vector<Slab> &slabs)
{
    for (size_t i = 0; i < slabs.size(); ++i) {
        const Slab &slab = slabs[i];
        const bool isEmpty = m_pages.empty();
        if (isEmpty || (slab.newPage && !m_atTop))
            beginPage();
        const double together = heldTogether(slabs, i);
        const double gap = m_atTop ? 0 : slab.gap;
        const bool fits = m_y + gap + together <= m_frame.bottom();
        const bool fitsAlone = m_y + gap + slab.height <= m_frame.bottom();
        // What is held together and longer than a page is parted after all.
        const bool isTooLong = together > m_frame.height();
        if (!m_atTop && !(fits || (isTooLong && fitsAlone))) {
            beginPage();
            if (slab.head)
                place(*slab.head);
        } else {
            m_y += gap;
        }
        place(slab);
    }
}

} // namespace vekha::ui
