// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpages.h"

#include "ui/reports/blocklayout.h"
#include "ui/reports/pagetext.h"
#include "ui/theme/svg.h"

#include <QBuffer>
#include <QImageReader>
#include <QPageSize>
#include <QPainter>

namespace vekha::ui {

using report::Document;

namespace {

constexpr double sideMargin = pt(44);
constexpr double topMargin = pt(58);
constexpr double bottomMargin = pt(50);
constexpr double headTop = pt(26);
constexpr double footTop = pt(32); ///< above the lower edge
constexpr TextFace headFace{7.5, false, false};
constexpr TextFace contentsTitleFace{19, true, false};
constexpr TextFace contentsFace{10.5, true, false};
constexpr TextFace contentsPartFace{9, false, false};
constexpr int logoPixels = 1200; ///< a raster logo needs no more on paper

QSizeF pageSize(const Document &document)
{
    const QPageSize paper(document.paper == report::Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    const QSizeF size = paper.size(QPageSize::Point) * unitsPerPoint;
    return document.landscape ? size.transposed() : size;
}

/// The company's logo, read once.
struct Logo {
    explicit Logo(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        svg = readSvg(bytes);
        if (svg) {
            size = svg->size();
            return;
        }
        QBuffer buffer;
        buffer.setData(bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QSize pixels = reader.size();
        if (pixels.isValid() && std::max(pixels.width(), pixels.height()) > logoPixels)
            reader.setScaledSize(pixels.scaled(logoPixels, logoPixels, Qt::KeepAspectRatio));
        image = reader.read();
        size = image.size();
    }

    [[nodiscard]] bool isEmpty() const { return size.isEmpty(); }

    /// The logo as large as it may be in a box, at its top left (or right).
    [[nodiscard]] PagePicture in(const QRectF &box) const
    {
        const QSizeF fitted = QSizeF(size).scaled(box.size(), Qt::KeepAspectRatio);
        return {QRectF(box.topLeft(), fitted),
                [drawing = svg, picture = image](QPainter &painter, const QRectF &at) {
                    if (drawing)
                        drawing->paint(painter, at);
                    else
                        painter.drawImage(at, picture);
                }};
    }

    std::shared_ptr<const SvgPicture> svg;
    QImage image;
    QSize size;
};

/// Makes the pages of one document.
class ReportLayout {
public:
    explicit ReportLayout(const Document &document)
        : m_document(document), m_ink(document), m_size(pageSize(document)), m_logo(document.logo),
          m_frame(sideMargin, topMargin, m_size.width() - 2 * sideMargin,
                  m_size.height() - topMargin - bottomMargin)
    {
    }

    [[nodiscard]] ReportPages lay() const
    {
        PageFlow body(m_frame);
        const BlockLayout blocks(m_document, m_frame.size(), m_ink);
        for (const report::DocumentSection &section : m_document.sections)
            body.add(blocks.section(section));

        const int coverPages = m_document.cover ? 1 : 0;
        const bool hasContents = m_document.contents && !body.anchors().empty();
        // How many pages the contents take does not depend on the numbers in it.
        const int contentsPages = hasContents ? int(contents(body.anchors(), 0).pages().size()) : 0;
        const int before = coverPages + contentsPages;

        ReportPages report;
        describe(report);
        if (m_document.cover)
            report.pages.push_back(coverPage());
        if (hasContents) {
            const PageFlow list = contents(body.anchors(), before);
            report.pages.insert(report.pages.end(), list.pages().begin(), list.pages().end());
        }
        report.pages.insert(report.pages.end(), body.pages().begin(), body.pages().end());
        for (PageAnchor anchor : body.anchors()) {
            anchor.page += before;
            report.anchors.push_back(std::move(anchor));
        }
        if (report.pages.empty())
            report.pages.emplace_back();
        for (int page = coverPages; page < int(report.pages.size()); ++page)
            furnish(report.pages[size_t(page)], page, int(report.pages.size()));
        return report;
    }

private:
    void describe(ReportPages &report) const
    {
        report.size = m_size;
        report.title = m_document.fullTitle();
        report.author = m_document.company;
        report.subject = m_document.author;
        report.language =
            m_document.language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    }

    [[nodiscard]] ReportPage coverPage() const
    {
        constexpr TextFace companyFace{13, false, false};
        constexpr TextFace titleFace{34, true, false};
        constexpr TextFace periodFace{20, false, false};
        constexpr TextFace smallFace{9, false, false};
        ReportPage page;
        Slab slab;
        const double width = m_frame.width();
        double top = pt(20);
        if (!m_logo.isEmpty()) {
            slab.add(m_logo.in(QRectF(0, top, std::min(width * 0.5, pt(200)), pt(56))));
            top += pt(70);
        }
        for (const QString &line : wrapped(m_document.company, companyFace, width, 3)) {
            slab.add(placed(line, companyFace, ReportInk::role(Role::Muted), 0, top));
            top += lineHeightOf(companyFace);
        }
        top = std::max(top + pt(30), m_frame.height() * (m_document.landscape ? 0.26 : 0.30));
        slab.add(PageBox{QRectF(0, top, pt(44), pt(4)), m_ink.accent, {}, 0});
        top += pt(18);
        for (const QString &line : wrapped(m_document.title, titleFace, width, 4)) {
            slab.add(placed(line, titleFace, ReportInk::role(Role::Text), 0, top));
            top += lineHeightOf(titleFace);
        }
        for (const QString &line : wrapped(m_document.period, periodFace, width, 2)) {
            slab.add(placed(line, periodFace, m_ink.accent, 0, top + pt(2)));
            top += lineHeightOf(periodFace);
        }
        top += pt(30);
        for (const Slab &tally : BlockLayout(m_document, m_frame.size(), m_ink).tally(m_document.tally))
            append(slab, tally, top);
        QStringList foot(m_document.remarks.begin(), m_document.remarks.end());
        foot << m_document.author << m_document.made;
        foot.removeAll(QString());
        QStringList lines;
        for (const QString &text : foot)
            lines += wrapped(text, smallFace, width, 2);
        double bottom = m_frame.height() - double(lines.size()) * lineHeightOf(smallFace);
        for (const QString &line : lines) {
            slab.add(placed(line, smallFace, ReportInk::role(Role::Muted), 0, bottom));
            bottom += lineHeightOf(smallFace);
        }
        for (PageItem &item : slab.items) {
            translate(item, m_frame.topLeft());
            page.items.push_back(std::move(item));
        }
        return page;
    }

    static void append(Slab &slab, const Slab &part, double top)
    {
        for (PageItem item : part.items) {
            translate(item, {0, top});
            slab.items.push_back(std::move(item));
        }
    }

    [[nodiscard]] PageFlow contents(const std::vector<PageAnchor> &anchors, int before) const
    {
        const double width = m_frame.width();
        std::vector<Slab> slabs;
        Slab title;
        title.height = lineHeightOf(contentsTitleFace) + pt(8);
        title.keepWithNext = true;
        title.add(placed(m_document.contentsTitle, contentsTitleFace, m_ink.accent, 0, 0));
        slabs.push_back(std::move(title));
        for (const PageAnchor &anchor : anchors) {
            const bool isSection = anchor.level == 1;
            const TextFace face = isSection ? contentsFace : contentsPartFace;
            const double indent = isSection ? 0 : pt(14);
            Slab line;
            line.gap = isSection ? pt(6) : 0;
            line.height = lineHeightOf(face) + pt(isSection ? 2 : 1.5);
            const QString number = QString::number(anchor.page + before + 1);
            TextFace numberFace = face;
            numberFace.figures = true;
            const double numberWidth = pt(24);
            const QString text = elided(anchor.title, face, width - indent - numberWidth - pt(8));
            line.add(placed(text, face, ReportInk::role(Role::Text), indent, 0));
            line.add(placed(number, numberFace, ReportInk::role(isSection ? Role::Text : Role::Muted), width,
                            0, Align::Right));
            const double y = baselineOf(face);
            const double from = indent + widthOf(text, face) + pt(6);
            const double to = width - widthOf(number, numberFace) - pt(6);
            if (to > from)
                line.add(PageLine{QLineF(from, y, to, y), ReportInk::role(Role::Grid), pt(0.6)});
            line.links.push_back({QRectF(0, 0, width, line.height), anchor.name});
            slabs.push_back(std::move(line));
        }
        PageFlow flow(m_frame);
        flow.add(slabs);
        return flow;
    }

    // What stands on every page but the cover: whose report it is, what about, and where one is.
    void furnish(ReportPage &page, int index, int count) const
    {
        const QColor muted = ReportInk::role(Role::Muted);
        const double left = m_frame.left(), right = m_frame.right();
        double textLeft = left;
        if (!m_logo.isEmpty()) {
            const PagePicture logo = m_logo.in(QRectF(left, headTop - pt(4), pt(90), pt(18)));
            textLeft = logo.box.right() + pt(8);
            page.items.emplace_back(logo);
        }
        const QString title = m_document.fullTitle();
        const double half = (right - left) / 2 - pt(10);
        page.items.emplace_back(
            placed(elided(title, headFace, half), headFace, muted, right, headTop, Align::Right));
        page.items.emplace_back(placed(elided(m_document.company, headFace, half - (textLeft - left)),
                                       headFace, muted, textLeft, headTop));
        const double line = headTop + pt(17);
        page.items.emplace_back(
            PageLine{QLineF(left, line, right, line), ReportInk::role(Role::Grid), pt(0.6)});
        const double foot = m_size.height() - footTop;
        page.items.emplace_back(
            placed(m_document.pageOf(index + 1, count), headFace, muted, right, foot, Align::Right));
        if (!m_document.footer.isEmpty())
            page.items.emplace_back(placed(elided(m_document.footer, headFace, (right - left) * 0.75),
                                           headFace, muted, left, foot));
    }

    const Document &m_document;
    ReportInk m_ink;
    QSizeF m_size;
    Logo m_logo;
    QRectF m_frame;
};

} // namespace

ReportPages layOutReport(const Document &document) { return ReportLayout(document).lay(); }

} // namespace vekha::ui
