// SPDX-License-Identifier: GPL-3.0-or-later
// Texts: headings, paragraphs, points, definitions.
#include "ui/reports/blocklayout.h"

#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"
#include "ui/reports/tablelayout.h"

namespace vekha::ui {

using report::Paragraph;

namespace {

constexpr TextFace sectionFace{19, true, false};
constexpr TextFace partFace{15, true, false};
constexpr TextFace smallPartFace{10.5, true, false};
constexpr TextFace besideFace{9.5, false, false};
constexpr TextFace leadFace{12.5, false, false};
constexpr TextFace bodyFace{9.5, false, false};
constexpr TextFace bodyBold{9.5, true, false};
constexpr TextFace noteFace{8, false, false};
constexpr TextFace legendFace{7.5, false, false};
constexpr TextFace tallyNumber{15, true, true};
constexpr double shapeSide = pt(8);
constexpr double paragraphGap = pt(7);
constexpr double chartGap = pt(8);

void join(std::vector<Slab> &slabs, std::vector<Slab> more)
{
    slabs.insert(slabs.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// The first two and the last two lines stay together.
void holdEnds(std::vector<Slab> &lines)
{
    if (lines.size() < 2)
        return;
    lines.front().keepWithNext = true;
    lines[lines.size() - 2].keepWithNext = true;
}

PagePicture shape(Status status, const QRectF &box)
{
    return {box, [status](QPainter &painter, const QRectF &at) {
                paintStatus(&painter, at, status, ReportInk::palette());
            }};
}

} // namespace

std::vector<Slab> BlockLayout::lines(const QString &text, const TextFace &face, const QColor &colour,
                                     double gap, double indent) const
{
    std::vector<Slab> slabs;
    for (const QString &line : wrapped(text, face, m_width - indent)) {
        Slab slab;
        slab.height = lineHeightOf(face);
        slab.gap = slabs.empty() ? gap : 0;
        slab.add(placed(line, face, colour, indent, 0));
        slabs.push_back(std::move(slab));
    }
    holdEnds(slabs);
    return slabs;
}

std::vector<Slab> BlockLayout::heading(const report::DocumentSection &section) const
{
    std::vector<Slab> slabs = lines(section.title, sectionFace, m_ink.accent, pt(26));
    Slab &last = slabs.back();
    const double titleWidth = widthOf(section.title, sectionFace);
    if (!section.beside.isEmpty() && slabs.size() == 1 &&
        titleWidth + pt(14) + widthOf(section.beside, besideFace) <= m_width)
        last.add(placed(section.beside, besideFace, ReportInk::role(Role::Muted), m_width,
                        pt(sectionFace.size - besideFace.size), Align::Right));
    last.height += pt(3);
    last.add(PageLine{QLineF(0, last.height, m_width, last.height), ReportInk::role(Role::Border), pt(0.7)});
    slabs.front().newPage = section.newPage;
    slabs.front().anchors.push_back({section.anchor, section.title, 1});
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    return slabs;
}

// What is to stand on one page gets lower charts where it would run over by a little.
std::vector<Slab> BlockLayout::fitted(const std::vector<const report::Block *> &blocks, double above) const
{
    std::vector<Slab> first;
    for (const double scale : {1.0, 0.9, 0.8, 0.7, 0.6}) {
        BlockLayout layout = *this;
        layout.m_chartScale = scale;
        std::vector<Slab> slabs;
        bool afterHeading = false;
        for (const report::Block *block : blocks) {
            std::vector<Slab> more = std::visit(layout, *block);
            // A sentence between a heading and its table or chart leads in to that.
            const bool leadsIn = afterHeading && std::holds_alternative<Paragraph>(*block);
            for (Slab &slab : more)
                slab.keepWithNext = slab.keepWithNext || leadsIn;
            afterHeading = std::holds_alternative<report::Heading>(*block);
            join(slabs, std::move(more));
        }
        double height = above;
        for (const Slab &slab : slabs)
            height += slab.gap + slab.height;
        if (height <= m_pageHeight)
            return slabs;
        if (first.empty())
            first = std::move(slabs);
    }
    return first;
}

std::vector<Slab> BlockLayout::section(const report::DocumentSection &section) const
{
    std::vector<Slab> slabs = heading(section);
    double above = pt(10);
    for (const Slab &slab : slabs)
        above += slab.height;
    // Pages that the document itself begins are laid out one by one.
    std::vector<std::vector<const report::Block *>> pages(1);
    for (const report::Block &block : section.blocks) {
        if (std::holds_alternative<report::PageBreak>(block))
            pages.emplace_back();
        else
            pages.back().push_back(&block);
    }
    bool onNewPage = false;
    for (const auto &blocks : pages) {
        std::vector<Slab> more = fitted(blocks, onNewPage ? 0 : above);
        if (more.empty())
            continue;
        if (!onNewPage)
            more.front().gap = std::max(more.front().gap, pt(10));
        more.front().newPage = onNewPage;
        onNewPage = true;
        join(slabs, std::move(more));
    }
    return slabs;
}

std::vector<Slab> BlockLayout::operator()(const report::Heading &heading) const
{
    const bool isPart = !heading.anchor.isEmpty();
    const TextFace face = isPart ? partFace : smallPartFace;
    std::vector<Slab> slabs =
        lines(heading.text, face, ReportInk::role(Role::Text), isPart ? pt(16) : pt(12));
    if (!heading.beside.isEmpty()) {
        const double left = widthOf(heading.text, face) + pt(8);
        if (slabs.size() == 1 && left + widthOf(heading.beside, besideFace) <= m_width)
            slabs.back().add(placed(heading.beside, besideFace, ReportInk::role(Role::Muted), left,
                                    pt(face.size - besideFace.size)));
        else
            join(slabs, lines(heading.beside, besideFace, ReportInk::role(Role::Muted), 0));
    }
    slabs.back().height += pt(isPart ? 2 : 4);
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    if (isPart)
        slabs.front().anchors.push_back({heading.anchor, heading.text, 2});
    return slabs;
}

std::vector<Slab> BlockLayout::operator()(const Paragraph &paragraph) const
{
    switch (paragraph.style) {
    case Paragraph::Style::Lead: {
        std::vector<Slab> slabs = lines(paragraph.text, leadFace, ReportInk::role(Role::Text), pt(8));
        return slabs;
    }
    case Paragraph::Style::Body:
        return lines(paragraph.text, bodyFace, ReportInk::role(Role::Text), paragraphGap);
    case Paragraph::Style::Note:
        return lines(paragraph.text, noteFace, ReportInk::role(Role::Muted), pt(6));
    case Paragraph::Style::Own: {
        constexpr double indent = pt(10);
        std::vector<Slab> slabs =
            lines(paragraph.text, bodyFace, ReportInk::role(Role::Text), paragraphGap, indent);
        for (Slab &slab : slabs)
            slab.add(PageBox{QRectF(0, 0, pt(2), slab.height), m_ink.accent, {}, 0});
        return slabs;
    }
    }
    Q_UNREACHABLE();
}

std::vector<Slab> BlockLayout::operator()(const report::Points &points) const
{
    constexpr double indent = pt(14);
    std::vector<Slab> slabs;
    for (const report::Point &point : points.points) {
        std::vector<Slab> text = lines(point.lead, bodyBold, ReportInk::role(Role::Text), pt(7), indent);
        if (point.status)
            text.front().add(shape(
                *point.status, QRectF(0, (lineHeightOf(bodyBold) - shapeSide) / 2, shapeSide, shapeSide)));
        if (!point.leadsTo.isEmpty())
            text.front().links.push_back({QRectF(0, 0, m_width, text.front().height), point.leadsTo});
        join(text, lines(point.text, bodyFace, ReportInk::role(Role::Text), 0, indent));
        for (size_t i = 0; i + 1 < text.size(); ++i)
            text[i].keepWithNext = true;
        join(slabs, std::move(text));
    }
    return slabs;
}

std::vector<Slab> BlockLayout::tally(const report::Tally &tally) const
{
    if (tally.parts.empty())
        return {};
    constexpr double apart = pt(26), shapeRoom = pt(14), numberGap = pt(5);
    Slab slab;
    slab.gap = pt(10);
    const double line = lineHeightOf(tallyNumber);
    double left = 0, top = pt(8);
    for (const report::Tally::Part &part : tally.parts) {
        const double number = widthOf(part.number, tallyNumber);
        const double width = shapeRoom + number + numberGap + widthOf(part.word, bodyFace);
        if (left > 0 && left + width > m_width) {
            left = 0;
            top += line;
        }
        slab.add(shape(part.status, QRectF(left, top + (line - pt(10)) / 2, pt(10), pt(10))));
        slab.add(placed(part.number, tallyNumber, ReportInk::role(Role::Text), left + shapeRoom, top));
        slab.add(placed(part.word, bodyFace, ReportInk::statusText(part.status),
                        left + shapeRoom + number + numberGap,
                        top + baselineOf(tallyNumber) - baselineOf(bodyFace)));
        left += width + apart;
    }
    slab.height = top + line + pt(8);
    for (const double y : {0.0, slab.height})
        slab.add(PageLine{QLineF(0, y, m_width, y), ReportInk::role(Role::Grid), pt(0.6)});
    return {std::move(slab)};
}

Slab BlockLayout::legend() const
{
    constexpr double side = pt(7), gap = pt(4), apart = pt(12);
    Slab slab;
    slab.gap = pt(6);
    const double line = lineHeightOf(legendFace) + pt(1);
    double left = 0, top = 0;
    for (const auto &[status, word] : m_document.statusWords) {
        const double width = side + gap + widthOf(word, legendFace);
        if (left > 0 && left + width > m_width) {
            left = 0;
            top += line;
        }
        slab.add(shape(status, QRectF(left, top + (lineHeightOf(legendFace) - side) / 2, side, side)));
        slab.add(placed(word, legendFace, ReportInk::role(Role::Muted), left + side + gap, top));
        left += width + apart;
    }
    slab.height = top + line;
    return slab;
}

std::vector<Slab> BlockLayout::operator()(const report::Table &table) const
{
    std::vector<Slab> slabs = tableSlabs(table, m_width, m_ink);
    if (slabs.empty())
        return {};
    slabs.front().gap = pt(6);
    double height = 0;
    for (const Slab &slab : slabs)
        height += slab.gap + slab.height;
    // A short table is not parted at all.
    if (height < m_pageHeight * 0.4) {
        for (size_t i = 0; i + 1 < slabs.size(); ++i)
            slabs[i].keepWithNext = true;
    }
    // What explains a table stands on its last page.
    if (table.statusLegend || !table.note.isEmpty())
        slabs.back().keepWithNext = true;
    if (table.statusLegend) {
        slabs.push_back(legend());
        slabs.back().keepWithNext = !table.note.isEmpty();
    }
    if (!table.note.isEmpty())
        join(slabs, lines(table.note, noteFace, ReportInk::role(Role::Muted), pt(6)));
    return slabs;
}

std::vector<Slab> BlockLayout::operator()(const report::TrendPicture &picture) const
{
    Slab slab;
    slab.gap = pt(14);
    slab.height = (m_document.landscape ? pt(150) : pt(182)) * m_chartScale;
    slab.add(PagePicture{QRectF(0, 0, m_width, slab.height),
                         [picture, ink = m_ink](QPainter &painter, const QRectF &at) {
                             paintTrend(painter, at, picture, ink);
                         }});
    return {std::move(slab)};
}

std::vector<Slab> BlockLayout::operator()(const report::BridgePicture &picture) const
{
    Slab slab;
    slab.gap = chartGap;
    slab.height = (m_document.landscape ? pt(110) : pt(126)) * m_chartScale;
    slab.add(PagePicture{QRectF(0, 0, m_width, slab.height),
                         [picture, ink = m_ink](QPainter &painter, const QRectF &at) {
                             paintBridge(painter, at, picture, ink);
                         }});
    return {std::move(slab)};
}

std::vector<Slab> BlockLayout::operator()(const report::FunnelPicture &picture) const
{
    Slab slab;
    slab.gap = pt(12);
    slab.height = funnelHeight(picture);
    slab.add(PagePicture{QRectF(0, 0, m_width, slab.height),
                         [picture, ink = m_ink](QPainter &painter, const QRectF &at) {
                             paintFunnel(painter, at, picture, ink);
                         }});
    return {std::move(slab)};
}

std::vector<Slab> BlockLayout::operator()(const report::Definition &definition) const
{
    std::vector<Slab> slabs = lines(definition.name, bodyBold, ReportInk::role(Role::Text), pt(10));
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    if (!definition.formula.isEmpty()) {
        std::vector<Slab> formula = lines(definition.formula, noteFace, ReportInk::role(Role::Muted), pt(1));
        for (Slab &slab : formula)
            slab.keepWithNext = true;
        join(slabs, std::move(formula));
    }
    if (!definition.text.isEmpty())
        join(slabs, lines(definition.text, TextFace{9, false, false}, ReportInk::role(Role::Text), pt(1)));
    slabs.back().keepWithNext = false;
    return slabs;
}

} // namespace vekha::ui
