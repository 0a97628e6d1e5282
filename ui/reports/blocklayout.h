// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/reports/pageflow.h"
#include "ui/reports/reportink.h"

namespace vekha::ui {

/// Lays the blocks of a document out into slabs of one width.
class BlockLayout {
public:
    /// @param room  width and height of a page's frame
    BlockLayout(const report::Document &document, QSizeF room, const ReportInk &ink)
        : m_document(document), m_width(room.width()), m_pageHeight(room.height()), m_ink(ink)
    {
    }

    /// A section with its heading.
    [[nodiscard]] std::vector<Slab> section(const report::DocumentSection &section) const;
    [[nodiscard]] std::vector<Slab> tally(const report::Tally &tally) const;

    // One overload a kind of block.
    [[nodiscard]] std::vector<Slab> operator()(const report::Heading &heading) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::Paragraph &paragraph) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::Points &points) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::Tally &shown) const { return tally(shown); }
    [[nodiscard]] std::vector<Slab> operator()(const report::Table &table) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::TileGrid &grid) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::KpiHead &head) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::TrendPicture &picture) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::BridgePicture &picture) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::FunnelPicture &picture) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::GaugePanel &panel) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::Definition &definition) const;
    [[nodiscard]] std::vector<Slab> operator()(const report::PageBreak &) const { return {}; }

private:
    [[nodiscard]] std::vector<Slab> lines(const QString &text, const struct TextFace &face,
                                          const QColor &colour, double gap, double indent = 0) const;
    [[nodiscard]] std::vector<Slab> heading(const report::DocumentSection &section) const;
    [[nodiscard]] std::vector<Slab> fitted(const std::vector<const report::Block *> &blocks,
                                           double above) const;
    [[nodiscard]] Slab legend() const;
    void addTile(Slab &slab, const report::TileFigure &tile, const QRectF &box) const;

    const report::Document &m_document;
    double m_width;
    double m_pageHeight;
    const ReportInk &m_ink;
    double m_chartScale = 1; ///< of the height of charts
};

} // namespace vekha::ui
