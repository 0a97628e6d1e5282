// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles, the head of a KPI's page, and the gauges of channels.
#include "ui/reports/blocklayout.h"
#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"

#include <algorithm>

namespace vekha::ui {

using report::GaugePanel;
using report::KpiHead;
using report::TileFigure;

namespace {

constexpr double tileHeight = pt(94);
constexpr double tileGap = pt(8);
constexpr double tilePadding = pt(9);
constexpr double gaugeWidth = pt(62);
constexpr double gaugeHeightShare = 0.80; ///< of its width, with the room that its text takes
constexpr double shapeSide = pt(8);
constexpr TextFace nameFace{8.5, false, false};
constexpr TextFace statusFace{8, true, false};
constexpr TextFace smallFace{7.5, false, true};

PagePicture gauge(const report::GaugeFigure &shown, const QRectF &box)
{
    return {box, [shown](QPainter &painter, const QRectF &at) { paintReportGauge(painter, at, shown); }};
}

PagePicture shape(Status status, const QRectF &box)
{
    return {box, [status](QPainter &painter, const QRectF &at) {
                paintStatus(&painter, at, status, ReportInk::palette());
            }};
}

// The value in the largest face that its room has space for.
TextFace fittingFace(const QString &text, double largest, double width)
{
    TextFace face{largest, true, true};
    constexpr double smallest = 10;
    while (face.size > smallest && widthOf(text, face) > width)
        face.size -= 1;
    return face;
}

/// Shape and word; gives the width.
double addStatus(Slab &slab, Status status, const QString &word, double left, double top)
{
    const double line = lineHeightOf(statusFace);
    slab.add(shape(status, QRectF(left, top + (line - shapeSide) / 2, shapeSide, shapeSide)));
    const PageText text =
        placed(word, statusFace, ReportInk::statusText(status), left + shapeSide + pt(4), top);
    const double width = shapeSide + pt(4) + text.width;
    slab.add(text);
    return width;
}

} // namespace

void BlockLayout::addTile(Slab &slab, const TileFigure &tile, const QRectF &box) const
{
    slab.add(PageBox{box, ReportInk::role(Role::Surface), ReportInk::role(Role::Border), pt(5)});
    const QRectF inner = box.adjusted(tilePadding, tilePadding - pt(2), -tilePadding, -tilePadding);
    const double statusWidth = shapeSide + pt(4) + widthOf(tile.statusWord, statusFace);
    double top = inner.top();
    slab.add(placed(elided(tile.name, nameFace, inner.width() - statusWidth - pt(6)), nameFace,
                    ReportInk::role(Role::Text), inner.left(), top));
    addStatus(slab, tile.gauge.status, tile.statusWord, inner.right() - statusWidth,
              top + (lineHeightOf(nameFace) - lineHeightOf(statusFace)) / 2);
    top += lineHeightOf(nameFace) + pt(2);
    const bool hasGauge = tile.gauge.attainment.has_value();
    const double room = inner.width() - (hasGauge ? gaugeWidth + pt(4) : 0);
    const TextFace valueFace = fittingFace(tile.value, 18, room);
    slab.add(placed(tile.value, valueFace, ReportInk::role(Role::Text), inner.left(), top));
    if (hasGauge)
        slab.add(gauge(tile.gauge, QRectF(inner.right() - gaugeWidth, top - pt(1), gaugeWidth,
                                          gaugeWidth * gaugeHeightShare)));
    top += lineHeightOf({18, true, true});
    slab.add(placed(elided(tile.change, smallFace, room), smallFace, ReportInk::tone(tile.changeTone),
                    inner.left(), top));
    const double foot = inner.bottom() - pt(18);
    const double targetWidth = tile.target.isEmpty() ? 0 : widthOf(tile.target, smallFace) + pt(6);
    const QRectF sparks(inner.left(), foot, std::min(inner.width() - targetWidth, pt(80)), pt(18));
    slab.add(PagePicture{sparks, [shown = tile.sparks, ink = m_ink](QPainter &painter, const QRectF &at) {
                             paintSparks(painter, at, shown, ink);
                         }});
    if (!tile.target.isEmpty())
        slab.add(placed(tile.target, smallFace, ReportInk::role(Role::Muted), inner.right(),
                        inner.bottom() - lineHeightOf(smallFace), Align::Right));
    if (!tile.leadsTo.isEmpty())
        slab.links.push_back({box, tile.leadsTo});
}

std::vector<Slab> BlockLayout::operator()(const report::TileGrid &grid) const
{
    constexpr double leastTile = pt(150);
    const size_t columns = std::max<size_t>(1, size_t((m_width + tileGap) / (leastTile + tileGap)));
    const double width = (m_width - double(columns - 1) * tileGap) / double(columns);
    std::vector<Slab> slabs;
    for (size_t i = 0; i < grid.tiles.size(); ++i) {
        if (i % columns == 0) {
            Slab row;
            row.height = tileHeight;
            row.gap = slabs.empty() ? pt(10) : tileGap;
            slabs.push_back(std::move(row));
        }
        addTile(slabs.back(), grid.tiles[i],
                QRectF(double(i % columns) * (width + tileGap), 0, width, tileHeight));
    }
    return slabs;
}

std::vector<Slab> BlockLayout::operator()(const KpiHead &head) const
{
    constexpr double headGauge = pt(82);
    constexpr double valueSize = 26;
    constexpr double factHeight = pt(44);
    Slab now;
    now.gap = pt(4);
    const bool hasGauge = head.gauge.attainment.has_value();
    now.height = hasGauge ? headGauge * gaugeHeightShare : pt(54);
    const double room = m_width - (hasGauge ? headGauge + pt(12) : 0);
    const TextFace valueFace = fittingFace(head.value, valueSize, room);
    double top = hasGauge ? pt(8) : pt(2);
    now.add(placed(head.value, valueFace, ReportInk::role(Role::Text), 0, top));
    top += lineHeightOf(valueFace);
    const double status = addStatus(now, head.gauge.status, head.statusWord, 0, top);
    now.add(placed(head.period, nameFace, ReportInk::role(Role::Muted), status + pt(10),
                   top + baselineOf(statusFace) - baselineOf(nameFace)));
    if (hasGauge)
        now.add(gauge(head.gauge, QRectF(m_width - headGauge, 0, headGauge, now.height)));
    now.keepWithNext = true;
    if (head.facts.empty())
        return {std::move(now)};

    Slab facts;
    facts.gap = pt(6);
    facts.height = factHeight;
    facts.add(PageLine{QLineF(0, 0, m_width, 0), ReportInk::role(Role::Grid), pt(0.6)});
    facts.add(PageLine{QLineF(0, factHeight, m_width, factHeight), ReportInk::role(Role::Grid), pt(0.6)});
    const double width = m_width / double(std::max<size_t>(head.facts.size(), 3));
    double left = 0;
    for (const KpiHead::Fact &fact : head.facts) {
        const double inner = width - pt(10);
        double line = pt(5);
        facts.add(
            placed(elided(fact.name, smallFace, inner), smallFace, ReportInk::role(Role::Muted), left, line));
        line += lineHeightOf(smallFace);
        const TextFace face = fittingFace(fact.value, 12.5, inner);
        facts.add(placed(fact.value, face, ReportInk::tone(fact.tone), left, line));
        line += lineHeightOf({12.5, true, true});
        facts.add(placed(elided(fact.below, smallFace, inner), smallFace, ReportInk::role(Role::Muted), left,
                         line - pt(1)));
        left += width;
    }
    return {std::move(now), std::move(facts)};
}

std::vector<Slab> BlockLayout::operator()(const GaugePanel &panel) const
{
    constexpr size_t columns = 4;
    constexpr double panelGauge = pt(66);
    Slab slab;
    slab.gap = tileGap;
    const double line = lineHeightOf({9.5, true, false});
    const double textLine = lineHeightOf(smallFace);
    const double gaugeTop = tilePadding + line + pt(4);
    const double gaugeHeight = panelGauge * gaugeHeightShare;
    slab.height = gaugeTop + gaugeHeight + pt(3) + 3 * textLine + tilePadding;
    slab.add(PageBox{QRectF(0, 0, m_width, slab.height), ReportInk::role(Role::Surface),
                     ReportInk::role(Role::Border), pt(5)});
    slab.add(PageBox{QRectF(tilePadding, tilePadding + (line - pt(7)) / 2, pt(7), pt(7)),
                     ReportInk::palette().series(panel.swatch),
                     {},
                     pt(1)});
    slab.add(placed(elided(panel.name, {9.5, true, false}, m_width - pt(40)), {9.5, true, false},
                    ReportInk::role(Role::Text), tilePadding + pt(12), tilePadding));
    const double width = (m_width - 2 * tilePadding) / double(columns);
    for (size_t i = 0; i < panel.gauges.size() && i < columns; ++i) {
        const GaugePanel::Entry &entry = panel.gauges[i];
        const double middle = tilePadding + (double(i) + 0.5) * width;
        slab.add(gauge(entry.gauge, QRectF(middle - panelGauge / 2, gaugeTop, panelGauge, gaugeHeight)));
        double top = gaugeTop + gaugeHeight + pt(3);
        const QString name = elided(entry.name, smallFace, width - shapeSide - pt(10));
        const double nameWidth = widthOf(name, smallFace);
        const double left = middle - (nameWidth + shapeSide + pt(4)) / 2;
        slab.add(
            shape(entry.gauge.status, QRectF(left, top + (textLine - shapeSide) / 2, shapeSide, shapeSide)));
        slab.add(placed(name, smallFace, ReportInk::role(Role::Text), left + shapeSide + pt(4), top));
        top += textLine;
        slab.add(placed(entry.value, {8.5, true, true}, ReportInk::role(Role::Text), middle, top - pt(0.5),
                        Align::Centre));
        top += textLine + pt(0.5);
        slab.add(placed(entry.target, smallFace, ReportInk::role(Role::Muted), middle, top, Align::Centre));
    }
    return {std::move(slab)};
}

} // namespace vekha::ui
