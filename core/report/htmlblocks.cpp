// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlblocks.h"

#include "core/report/book.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace vekha::report {

using targets::Status;

namespace {

// A sign stays with its currency: "+₽310" is one word.
QString escaped(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([+\\x{2212}])(?=\\p{Sc})"));
    return text.toHtmlEscaped().replace(signs, QStringLiteral("\\1&#8288;"));
}

QString number(double value) { return QString::number(value, 'f', 2); }

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return {};
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    Q_UNREACHABLE();
}

QString linked(const QString &text, const QString &anchor)
{
    if (anchor.isEmpty())
        return escaped(text);
    return QStringLiteral("<a href=\"#%1\">%2</a>").arg(escaped(anchor), escaped(text));
}

QString colour(quint32 rgb) { return QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0')); }

QString shapeColour(Status status)
{
    switch (status) {
    case Status::OnCourse:
    case Status::Met:
        return QStringLiteral("#0e8f68");
    case Status::AtRisk:
    case Status::Close:
        return QStringLiteral("#b87500");
    case Status::OffCourse:
    case Status::Missed:
        return QStringLiteral("#d03a2e");
    case Status::TooEarly:
    case Status::NoData:
    case Status::NoTarget:
        return QStringLiteral("#566070");
    }
    Q_UNREACHABLE();
}

QString sparksSvg(const Sparks &sparks)
{
    constexpr double width = 96, height = 24, margin = 4;
    double low = 0, high = 0;
    bool any = false;
    for (const auto &value : sparks.actual) {
        if (!value)
            continue;
        low = any ? std::min(low, *value) : *value;
        high = any ? std::max(high, *value) : *value;
        any = true;
    }
    if (!any)
        return {};
    const double step =
        sparks.actual.size() > 1 ? (width - 2 * margin) / double(sparks.actual.size() - 1) : 0;
    const auto at = [&](size_t i) {
        const double share = high > low ? (*sparks.actual[i] - low) / (high - low) : 0.5;
        return number(margin + step * double(i)) + u',' +
               number(height - margin - share * (height - 2 * margin));
    };
    QString lines, run, last;
    for (size_t i = 0; i < sparks.actual.size(); ++i) {
        if (sparks.actual[i]) {
            run += (run.isEmpty() ? QString() : QStringLiteral(" ")) + at(i);
            last = at(i);
        }
        const bool ends = !sparks.actual[i] || i + 1 == sparks.actual.size();
        if (ends && !run.isEmpty()) {
            lines += QStringLiteral("<polyline points=\"%1\"/>").arg(run);
            run.clear();
        }
    }
    const QStringList end = last.split(u',');
    return QStringLiteral("<svg class=\"sparks\" viewBox=\"0 0 96 24\" aria-hidden=\"true\">%1"
                          "<circle cx=\"%2\" cy=\"%3\" r=\"2.5\"/></svg>")
        .arg(lines, end.value(0), end.value(1));
}

// The same arc as on the screen: 220 degrees from 200, 100 % at 80 % of the sweep (look/tokens).
QString arc(double from, double to, double radius, const QString &stroke, double width)
{
    constexpr double centre = 60, start = 200, sweep = 220, scaleEnd = 1.25;
    const auto point = [&](double share) {
        const double angle =
            (start - sweep * std::clamp(share, 0.0, scaleEnd) / scaleEnd) * std::numbers::pi / 180;
        return number(centre + radius * std::cos(angle)) + u' ' + number(centre - radius * std::sin(angle));
    };
    const bool isLarge = (to - from) / scaleEnd * sweep > 180;
    return QStringLiteral(
               "<path d=\"M%1 A%2 %2 0 %3 1 %4\" fill=\"none\" stroke=\"%5\" stroke-width=\"%6\"/>")
        .arg(point(from), number(radius), isLarge ? QStringLiteral("1") : QStringLiteral("0"), point(to),
             stroke, number(width));
}

QString gaugeSvg(const GaugeFigure &gauge)
{
    constexpr double radius = 50, band = 10;
    constexpr double leastShown = 0.005;
    QString parts = arc(0, 1.25, radius, QStringLiteral("#e9ecf1"), band);
    if (gauge.attainment) {
        if (*gauge.attainment >= 0)
            parts += arc(0, std::clamp(*gauge.attainment, leastShown, 1.25), radius,
                         shapeColour(gauge.status), band);
        constexpr double tick = 24 * std::numbers::pi / 180;
        constexpr double inside = radius - band / 2 - 2, outside = radius + band / 2 + 3;
        parts += QStringLiteral("<path d=\"M%1 %2 L%3 %4\" stroke=\"#1b2028\" stroke-width=\"2\"/>")
                     .arg(number(60 + inside * std::cos(tick)), number(60 - inside * std::sin(tick)),
                          number(60 + outside * std::cos(tick)), number(60 - outside * std::sin(tick)));
    }
    return QStringLiteral(
               "<svg class=\"gauge\" viewBox=\"0 0 120 86\" role=\"img\" aria-label=\"%1\">%2<text "
               "x=\"60\" y=\"66\" text-anchor=\"middle\">%1</text></svg>")
        .arg(escaped(gauge.text.isEmpty() ? wording::Format::missing() : gauge.text), parts);
}

QString barHtml(const Bar &bar)
{
    const QString fill = bar.status ? shapeColour(*bar.status) : colour(seriesColour(bar.series));
    QString html = QStringLiteral("<span class=\"bar\"><i style=\"width:%1%;background:%2\"></i>")
                       .arg(number(bar.share * 100), fill);
    if (bar.tick)
        html +=
            QStringLiteral("<b style=\"left:%1%\"></b>").arg(number(std::clamp(*bar.tick, 0.0, 1.0) * 100));
    return html + QStringLiteral("</span>");
}

QString kindClass(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Figure:
        return QStringLiteral("figure");
    case ColumnKind::Status:
        return QStringLiteral("status");
    case ColumnKind::Sparks:
        return QStringLiteral("trend");
    case ColumnKind::Bar:
        return QStringLiteral("barcell");
    case ColumnKind::Text:
    case ColumnKind::LongText:
        return QStringLiteral("words");
    }
    Q_UNREACHABLE();
}

QString cellContent(const Cell &cell, ColumnKind kind)
{
    QString html;
    if (cell.swatch >= 0)
        html += QStringLiteral("<i class=\"swatch\" style=\"background:%1\"></i>")
                    .arg(colour(seriesColour(cell.swatch)));
    if (cell.status && kind != ColumnKind::Figure)
        html += htmlShape(*cell.status) + u' ';
    html += cell.bold ? QStringLiteral("<strong>%1</strong>").arg(linked(cell.text, cell.leadsTo))
                      : linked(cell.text, cell.leadsTo);
    if (cell.status && kind == ColumnKind::Figure)
        html += u' ' + htmlShape(*cell.status);
    if (cell.sparks)
        html += sparksSvg(*cell.sparks);
    if (cell.bar)
        html += barHtml(*cell.bar);
    if (!cell.below.isEmpty())
        html += QStringLiteral("<small>%1</small>")
                    .arg(escaped(cell.below).replace(u'\n', QStringLiteral("<br>")));
    return html;
}

QString rowHtml(const Row &row, const Table &table)
{
    const QString rowClass = row.kind == Row::Kind::Total   ? QStringLiteral(" class=\"total\"")
                             : row.kind == Row::Kind::Group ? QStringLiteral(" class=\"group\"")
                                                            : QString();
    QString html = QStringLiteral("<tr%1>").arg(rowClass);
    if (row.kind == Row::Kind::Group) {
        return html + QStringLiteral("<th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n")
                          .arg(table.columns.size())
                          .arg(escaped(row.cells.empty() ? QString() : row.cells[0].text));
    }
    for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const ColumnKind kind = table.columns[i].kind;
        const QString classes = (kindClass(kind) + u' ' + toneClass(row.cells[i].tone)).trimmed();
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<%1%2 class=\"%3\">%4</%1>")
                    .arg(tag, i == 0 ? QStringLiteral(" scope=\"row\"") : QString(), classes,
                         cellContent(row.cells[i], kind));
    }
    return html + QStringLiteral("</tr>\n");
}

/// One overload a kind of block.
struct BlockWriter {
    const Document &document;
    const Illustrator &illustrator;

    QString operator()(const Heading &heading) const
    {
        const QString id =
            heading.anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(escaped(heading.anchor));
        const QString beside = heading.beside.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" <small>%1</small>").arg(escaped(heading.beside));
        const QString tag = heading.anchor.isEmpty() ? QStringLiteral("h4") : QStringLiteral("h3");
        return QStringLiteral("<%1%2>%3%4</%1>\n").arg(tag, id, escaped(heading.text), beside);
    }

    QString operator()(const Paragraph &paragraph) const
    {
        static const QString classes[] = {QStringLiteral("lead"), QStringLiteral("body"),
                                          QStringLiteral("note"), QStringLiteral("own")};
        return QStringLiteral("<p class=\"%1\">%2</p>\n")
            .arg(classes[int(paragraph.style)], escaped(paragraph.text));
    }

    QString operator()(const Points &points) const
    {
        QString html = QStringLiteral("<ul class=\"points\">\n");
        for (const Point &point : points.points)
            html += QStringLiteral("<li>%1<div><strong>%2</strong> %3</div></li>\n")
                        .arg(point.status ? htmlShape(*point.status) : QString(),
                             linked(point.lead, point.leadsTo), escaped(point.text));
        return html + QStringLiteral("</ul>\n");
    }

    QString operator()(const Tally &tally) const
    {
        QString html = QStringLiteral("<ul class=\"tally\">\n");
        for (const Tally::Part &part : tally.parts)
            html += QStringLiteral("<li>%1 <strong>%2</strong> %3</li>\n")
                        .arg(htmlShape(part.status), escaped(part.number), escaped(part.word));
        return html + QStringLiteral("</ul>\n");
    }

    QString operator()(const Table &table) const
    {
        QString html = QStringLiteral("<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                                      "aria-label=\"%1\"><table>\n<caption>%1</caption>\n<thead><tr>")
                           .arg(escaped(table.title));
        for (const Column &column : table.columns)
            html += QStringLiteral("<th scope=\"col\" class=\"%1\">%2</th>")
                        .arg(kindClass(column.kind), escaped(column.head));
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Row &row : table.rows)
            html += rowHtml(row, table);
        html += QStringLiteral("</tbody></table></div>\n");
        if (table.statusLegend)
            html += legend();
        if (!table.note.isEmpty())
            html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(escaped(table.note));
        return html;
    }

    QString operator()(const TileGrid &grid) const
    {
        QString html = QStringLiteral("<div class=\"tiles\">\n");
        for (const TileFigure &tile : grid.tiles) {
            html += QStringLiteral("<article class=\"tile\"><h4>%1</h4><p class=\"state %2\">%3 %4</p>")
                        .arg(linked(tile.name, tile.leadsTo), htmlStatus(tile.gauge.status),
                             htmlShape(tile.gauge.status), escaped(tile.statusWord));
            html += QStringLiteral("<p class=\"value\">%1</p>%2<p class=\"change %3\">%4</p>%5")
                        .arg(escaped(tile.value), tile.gauge.attainment ? gaugeSvg(tile.gauge) : QString(),
                             toneClass(tile.changeTone), escaped(tile.change), sparksSvg(tile.sparks));
            html += QStringLiteral("<p class=\"note\">%1</p></article>\n").arg(escaped(tile.target));
        }
        return html + QStringLiteral("</div>\n");
    }

    QString operator()(const KpiHead &head) const
    {
        QString html = QStringLiteral("<div class=\"kpi\"><div class=\"now\"><p class=\"value\">%1</p><p "
                                      "class=\"note\">%2</p></div><dl>")
                           .arg(escaped(head.value), escaped(head.period));
        for (const KpiHead::Fact &fact : head.facts)
            html +=
                QStringLiteral("<div><dt>%1</dt><dd class=\"%2\">%3<small>%4</small></dd></div>")
                    .arg(escaped(fact.name), toneClass(fact.tone), escaped(fact.value), escaped(fact.below));
        return html +
               QStringLiteral("</dl><div class=\"stand\">%1<p class=\"state %2\">%3 %4</p></div></div>\n")
                   .arg(head.gauge.attainment ? gaugeSvg(head.gauge) : QString(),
                        htmlStatus(head.gauge.status), htmlShape(head.gauge.status),
                        escaped(head.statusWord));
    }

    QString operator()(const TrendPicture &picture) const
    {
        return figure({}, picture.alt, illustrator.trend(picture, false), illustrator.trend(picture, true));
    }

    QString operator()(const BridgePicture &picture) const
    {
        return figure(picture.title, picture.alt, illustrator.bridge(picture, false),
                      illustrator.bridge(picture, true));
    }

    QString operator()(const FunnelPicture &picture) const
    {
        QString html = QStringLiteral("<ol class=\"funnel\">\n");
        for (const FunnelPicture::Stage &stage : picture.stages) {
            html += QStringLiteral("<li>");
            if (!stage.conversion.isEmpty())
                html +=
                    QStringLiteral("<p class=\"step%1\">↓ <strong>%2</strong> <span class=\"%3\">%4</span> "
                                   "<span class=\"muted\">%5</span></p>")
                        .arg(stage.weak ? QStringLiteral(" weak") : QString(), escaped(stage.conversion),
                             toneClass(stage.changeTone), escaped(stage.change), escaped(stage.usual));
            html += QStringLiteral("<div class=\"stage\"><span>%1</span><span class=\"track\"><i "
                                   "style=\"width:%2%\"></i></span><strong>%3</strong></div></li>\n")
                        .arg(escaped(stage.name), number(stage.share * 100), escaped(stage.count));
        }
        return html + QStringLiteral("</ol>\n");
    }

    QString operator()(const GaugePanel &panel) const
    {
        QString html = QStringLiteral("<div class=\"panel\"><h4><i class=\"swatch\" "
                                      "style=\"background:%1\"></i>%2</h4><div class=\"gauges\">")
                           .arg(colour(seriesColour(panel.swatch)), escaped(panel.name));
        for (const GaugePanel::Entry &entry : panel.gauges)
            html += QStringLiteral("<figure>%1<figcaption>%2 %3<strong>%4</strong><small>%5</small>"
                                   "</figcaption></figure>")
                        .arg(gaugeSvg(entry.gauge), htmlShape(entry.gauge.status), escaped(entry.name),
                             escaped(entry.value), escaped(entry.target));
        return html + QStringLiteral("</div></div>\n");
    }

    QString operator()(const Definition &definition) const
    {
        QString html = QStringLiteral("<div class=\"definition\"><h4>%1</h4>").arg(escaped(definition.name));
        if (!definition.formula.isEmpty())
            html += QStringLiteral("<p class=\"formula\">%1</p>").arg(escaped(definition.formula));
        if (!definition.text.isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(escaped(definition.text));
        return html + QStringLiteral("</div>\n");
    }

    QString operator()(const PageBreak &) const { return {}; }

private:
    static QString figure(const QString &title, const QString &alt, const QString &wide,
                          const QString &narrow)
    {
        const QString caption =
            title.isEmpty() ? QString() : QStringLiteral("<figcaption>%1</figcaption>").arg(escaped(title));
        return QStringLiteral("<figure class=\"chart\" role=\"img\" aria-label=\"%1\">%2<div "
                              "class=\"wide\">%3</div><div class=\"narrow\">%4</div></figure>\n")
            .arg(escaped(alt), caption, wide, narrow);
    }

    QString legend() const
    {
        QString html = QStringLiteral("<ul class=\"legend\">");
        for (const auto &[status, word] : document.statusWords)
            html += QStringLiteral("<li>%1 %2</li>").arg(htmlShape(status), escaped(word));
        return html + QStringLiteral("</ul>\n");
    }
};

} // namespace

QString htmlStatus(Status status) { return targets::codeOf(status).replace(u'_', u'-'); }

QString htmlShape(Status status)
{
    return QStringLiteral("<svg class=\"shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\"><use "
                          "href=\"#shape-%1\"/></svg>")
        .arg(htmlStatus(status));
}

QString htmlSymbols()
{
    const auto symbol = [](Status status, const QString &shape) {
        return QStringLiteral("<symbol id=\"shape-%1\" viewBox=\"0 0 12 12\">%2</symbol>")
            .arg(htmlStatus(status), QString(shape).replace(QStringLiteral("COLOUR"), shapeColour(status)));
    };
    const QString circle = QStringLiteral("<circle cx=\"6\" cy=\"6\" r=\"5\" fill=\"COLOUR\"/>");
    const QString triangle = QStringLiteral("<path d=\"M6 .8 11.6 11H.4Z\" fill=\"COLOUR\"/>");
    const QString diamond = QStringLiteral("<path d=\"M6 0 12 6 6 12 0 6Z\" fill=\"COLOUR\"/>");
    const QString cut = QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\"/>");
    return QStringLiteral("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">") +
           symbol(Status::OnCourse, circle) +
           symbol(Status::Met, circle + cut.arg(QStringLiteral("M3.5 6.2 5.3 8 8.6 4.4"))) +
           symbol(Status::AtRisk, triangle) +
           symbol(Status::Close, triangle + cut.arg(QStringLiteral("M3.8 8.6H8.2"))) +
           symbol(Status::OffCourse, diamond) +
           symbol(Status::Missed, diamond + cut.arg(QStringLiteral("M4.2 4.2 7.8 7.8M7.8 4.2 4.2 7.8"))) +
           symbol(Status::TooEarly, QStringLiteral("<circle cx=\"6\" cy=\"6\" r=\"4.6\" fill=\"none\" "
                                                   "stroke=\"COLOUR\" stroke-width=\"1.6\"/>")) +
           symbol(Status::NoData, QStringLiteral("<path d=\"M2 5h8v2H2Z\" fill=\"COLOUR\"/>")) +
           symbol(Status::NoTarget,
                  QStringLiteral("<rect x=\"1.8\" y=\"1.8\" width=\"8.4\" height=\"8.4\" fill=\"none\" "
                                 "stroke=\"COLOUR\" stroke-width=\"1.4\" stroke-dasharray=\"2.4 1.8\"/>")) +
           QStringLiteral("</svg>\n");
}

QString htmlOf(const Block &block, const Document &document, const Illustrator &illustrator)
{
    return std::visit(BlockWriter{document, illustrator}, block);
}

} // namespace vekha::report
