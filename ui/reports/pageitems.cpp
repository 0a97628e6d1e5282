// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageitems.h"

#include "ui/reports/pagetext.h"

#include <QPainter>

namespace vekha::ui {

namespace {

/// Paints one item.
struct ItemPainter {
    QPainter &painter;

    void operator()(const PageText &text) const
    {
        painter.setPen(text.colour);
        painter.setFont(fontOf(text.face));
        painter.drawText(text.baseline, text.text);
    }

    void operator()(const PageBox &box) const
    {
        painter.setPen(box.line.isValid() ? QPen(box.line, pt(0.5)) : QPen(Qt::NoPen));
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        if (box.radius > 0)
            painter.drawRoundedRect(box.box, box.radius, box.radius);
        else
            painter.drawRect(box.box);
    }

    void operator()(const PageLine &line) const
    {
        painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line);
    }

    void operator()(const PagePicture &picture) const
    {
        painter.save();
        picture.paint(painter, picture.box);
        painter.restore();
    }
};

} // namespace

const PageAnchor *ReportPages::anchor(const QString &name) const
{
    for (const PageAnchor &anchor : anchors) {
        if (anchor.name == name)
            return &anchor;
    }
    return nullptr;
}

QRectF boundsOf(const PageItem &item)
{
    if (const auto *text = std::get_if<PageText>(&item)) {
        const double ascent = pt(text->face.size) * 0.75; // of what stands above the base line, capitals
        return {text->baseline.x(), text->baseline.y() - ascent, text->width, ascent};
    }
    if (const auto *box = std::get_if<PageBox>(&item))
        return box->box;
    if (const auto *line = std::get_if<PageLine>(&item))
        return QRectF(line->line.p1(), line->line.p2()).normalized();
    return std::get<PagePicture>(item).box;
}

void translate(PageItem &item, QPointF by)
{
    if (auto *text = std::get_if<PageText>(&item))
        text->baseline += by;
    else if (auto *box = std::get_if<PageBox>(&item))
        box->box.translate(by);
    else if (auto *line = std::get_if<PageLine>(&item))
        line->line.translate(by);
    else
        std::get<PagePicture>(item).box.translate(by);
}

void paintPage(QPainter &painter, const ReportPage &page)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    const ItemPainter paint{painter};
    for (const PageItem &item : page.items)
        std::visit(paint, item);
}

} // namespace vekha::ui
