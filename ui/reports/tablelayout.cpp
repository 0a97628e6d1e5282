// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tablelayout.h"

#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using report::Cell;
using report::Column;
using report::ColumnKind;
using report::Row;
using report::Table;
using report::Tone;

namespace {

constexpr double padding = pt(5); ///< left and right of a cell
constexpr double rowPadding = pt(3.0);
constexpr double groupPadding = pt(7);
constexpr double shapeSide = pt(7.5);
constexpr double shapeGap = pt(3.5);
constexpr double swatchSide = pt(6);
constexpr double sparksWidth = pt(62);
constexpr double sparksHeight = pt(14);
constexpr double barWidth = pt(46);
constexpr double leastLongText = pt(96);
constexpr double mostLongText = pt(230);
constexpr double mostText = pt(120);
constexpr int headLines = 4;
constexpr int nameLines = 4;
constexpr int belowLines = 8;
constexpr double usualSize = 8.5;
constexpr double smallestSize = 7.5;
constexpr double partGap = pt(14);

/// The longest word decides how narrow a text may become.
double longestWord(const QString &text, const TextFace &face, double most)
{
    double width = 0;
    for (const QString &word : text.split(u' '))
        width = std::max(width, widthOf(word, face));
    return std::min(width, most);
}

bool isRight(ColumnKind kind) { return kind == ColumnKind::Figure; }

class TableLayout {
public:
    TableLayout(const Table &table, double width, const ReportInk &ink, double size)
        : m_table(table), m_width(width),
          m_ink(ink), m_plain{size, false, false}, m_bold{size, true, false}, m_figure{size, false, true},
          m_boldFigure{size, true, true}, m_small{size - 1, false, true}, m_head{size - 1, true, false}
    {
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            m_hasShape.push_back(anyCell(i, [](const Cell &cell) { return cell.status.has_value(); }));
            m_least.push_back(leastWidth(i));
            m_wanted.push_back(std::max(m_least.back(), wantedWidth(i)));
        }
    }

    [[nodiscard]] bool fits() const { return sum(m_least, all()) <= m_width; }

    [[nodiscard]] std::vector<Slab> slabs() const
    {
        std::vector<Slab> slabs;
        for (const std::vector<size_t> &part : parts()) {
            std::vector<Slab> rows = partSlabs(part);
            if (!slabs.empty() && !rows.empty())
                rows.front().gap = partGap;
            slabs.insert(slabs.end(), std::make_move_iterator(rows.begin()),
                         std::make_move_iterator(rows.end()));
        }
        return slabs;
    }

private:
    template <class Test> [[nodiscard]] bool anyCell(size_t column, Test test) const
    {
        for (const Row &row : m_table.rows) {
            if (column < row.cells.size() && test(row.cells[column]))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<size_t> all() const
    {
        std::vector<size_t> columns(m_table.columns.size());
        for (size_t i = 0; i < columns.size(); ++i)
            columns[i] = i;
        return columns;
    }

    [[nodiscard]] static double sum(const std::vector<double> &widths, const std::vector<size_t> &columns)
    {
        double total = 0;
        for (const size_t column : columns)
            total += widths[column];
        return total;
    }

    [[nodiscard]] TextFace face(const Cell &cell, const Row &row, ColumnKind kind) const
    {
        const bool bold = cell.bold || row.kind != Row::Kind::Plain;
        if (kind == ColumnKind::Figure || kind == ColumnKind::Bar)
            return bold ? m_boldFigure : m_figure;
        return bold ? m_bold : m_plain;
    }

    /// What stands in a cell besides its text.
    [[nodiscard]] double extra(size_t column, const Cell &cell) const
    {
        double extra = 0;
        if (m_hasShape[column])
            extra += shapeSide + shapeGap;
        if (cell.swatch >= 0)
            extra += swatchSide + pt(4);
        if (cell.sparks)
            extra += sparksWidth;
        if (cell.bar)
            extra += barWidth + pt(5);
        return extra;
    }

    [[nodiscard]] double leastWidth(size_t column) const
    {
        const Column &head = m_table.columns[column];
        double width = longestWord(head.head, m_head, pt(70)) + headShape(column);
        for (const Row &row : m_table.rows) {
            if (column >= row.cells.size() || row.kind == Row::Kind::Group)
                continue;
            const Cell &cell = row.cells[column];
            const TextFace textFace = face(cell, row, head.kind);
            double text = widthOf(cell.text, textFace);
            if (head.kind == ColumnKind::LongText)
                text = longestWord(cell.text, textFace, leastLongText - extra(column, cell));
            else if (head.kind == ColumnKind::Text)
                text = longestWord(cell.text, textFace, mostText);
            width = std::max(width, text + extra(column, cell));
        }
        if (head.kind == ColumnKind::LongText)
            width = std::max(width, std::min(leastLongText, widestText(column)));
        return width + 2 * padding;
    }

    [[nodiscard]] double widestText(size_t column) const
    {
        double width = 0;
        for (const Row &row : m_table.rows) {
            if (column >= row.cells.size() || row.kind == Row::Kind::Group)
                continue;
            const Cell &cell = row.cells[column];
            width = std::max(width, widthOf(cell.text, face(cell, row, m_table.columns[column].kind)) +
                                        extra(column, cell));
            for (const QString &line : cell.below.split(u'\n'))
                width = std::max(width, widthOf(line, m_small));
        }
        return width;
    }

    [[nodiscard]] double wantedWidth(size_t column) const
    {
        const ColumnKind kind = m_table.columns[column].kind;
        const double most = kind == ColumnKind::LongText ? mostLongText : mostText;
        const double head =
            std::min(widthOf(m_table.columns[column].head, m_head), pt(60)) + headShape(column);
        return std::max(head, std::min(widestText(column), most)) + 2 * padding;
    }

    /// The columns of each part: one part where all fit, else as many as are needed, evenly filled.
    [[nodiscard]] std::vector<std::vector<size_t>> parts() const
    {
        if (fits() || m_table.columns.size() < 3)
            return {all()};
        const double room = std::max(m_width - m_least[0], m_width / 3);
        double widest = 0;
        for (size_t i = 1; i < m_least.size(); ++i)
            widest = std::max(widest, m_least[i]);
        const size_t others = m_table.columns.size() - 1;
        const size_t most = std::max<size_t>(1, size_t(room / widest));
        const size_t count = (others + most - 1) / most;
        std::vector<std::vector<size_t>> parts(count, std::vector<size_t>{0});
        for (size_t i = 0; i < others; ++i)
            parts[i * count / others].push_back(i + 1);
        return parts;
    }

    /// Widths of the columns of a part: what they want as far as there is room, and the rest evenly.
    [[nodiscard]] std::vector<double> widths(const std::vector<size_t> &columns) const
    {
        std::vector<double> widths;
        for (const size_t column : columns)
            widths.push_back(m_least[column]);
        double spare = m_width;
        for (const double width : widths)
            spare -= width;
        double wish = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            wish += m_wanted[columns[i]] - widths[i];
        const double share = wish > 0 ? std::clamp(spare / wish, 0.0, 1.0) : 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            const double more = (m_wanted[columns[i]] - widths[i]) * share;
            widths[i] += more;
            spare -= more;
        }
        if (spare > 0) {
            for (double &width : widths)
                width += spare / double(widths.size());
        }
        return widths;
    }

    [[nodiscard]] std::vector<Slab> partSlabs(const std::vector<size_t> &columns) const
    {
        const std::vector<double> columnWidths = widths(columns);
        Slab head = headSlab(columns, columnWidths);
        head.keepWithNext = true;
        const auto repeated = std::make_shared<Slab>(head);
        std::vector<Slab> slabs{std::move(head)};
        for (const Row &row : m_table.rows) {
            Slab slab = row.kind == Row::Kind::Group ? groupSlab(row) : rowSlab(row, columns, columnWidths);
            slab.head = repeated;
            slab.keepWithNext = row.kind == Row::Kind::Group;
            if (row.kind == Row::Kind::Total && slabs.size() > 1)
                slabs.back().keepWithNext = true;
            slabs.push_back(std::move(slab));
        }
        slabs[1 < slabs.size() ? 1 : 0].head = nullptr; // the first row stands with the head itself
        return slabs;
    }

    [[nodiscard]] Slab headSlab(const std::vector<size_t> &columns, const std::vector<double> &widths) const
    {
        std::vector<QStringList> texts;
        qsizetype lines = 1;
        for (size_t i = 0; i < columns.size(); ++i) {
            const double shape = headShape(columns[i]);
            texts.push_back(wrapped(m_table.columns[columns[i]].head, m_head, widths[i] - 2 * padding - shape,
                                    headLines));
            lines = std::max(lines, texts.back().size());
        }
        const double line = lineHeightOf(m_head);
        Slab slab;
        slab.height = double(lines) * line + 2 * rowPadding;
        slab.add(PageBox{QRectF(0, 0, m_width, slab.height), ReportInk::role(Role::Head), {}, 0});
        double left = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            double top = slab.height - rowPadding - double(texts[i].size()) * line;
            const ColumnKind kind = m_table.columns[columns[i]].kind;
            for (const QString &text : texts[i]) {
                slab.add(isRight(kind)
                             ? placed(text, m_head, ReportInk::role(Role::Muted),
                                      left + widths[i] - padding - headShape(columns[i]), top, Align::Right)
                             : placed(text, m_head, ReportInk::role(Role::Muted), left + padding, top));
                top += line;
            }
            left += widths[i];
        }
        return slab;
    }

    /// A head stands over the figures, not over the shapes beside them.
    [[nodiscard]] double headShape(size_t column) const
    {
        return isRight(m_table.columns[column].kind) && m_hasShape[column] ? shapeSide + shapeGap : 0;
    }

    [[nodiscard]] Slab groupSlab(const Row &row) const
    {
        Slab slab;
        const QString text = row.cells.empty() ? QString() : row.cells[0].text;
        double top = groupPadding;
        for (const QString &line : wrapped(text, m_bold, m_width - 2 * padding, nameLines)) {
            slab.add(placed(line, m_bold, m_ink.accent, padding, top));
            top += lineHeightOf(m_bold);
        }
        slab.height = top + rowPadding;
        addLine(slab);
        return slab;
    }

    void addLine(Slab &slab) const
    {
        slab.add(
            PageLine{QLineF(0, slab.height, m_width, slab.height), ReportInk::role(Role::Grid), pt(0.5)});
    }

    [[nodiscard]] Slab rowSlab(const Row &row, const std::vector<size_t> &columns,
                               const std::vector<double> &widths) const
    {
        std::vector<QStringList> texts, belows;
        double height = lineHeightOf(m_plain);
        for (size_t i = 0; i < columns.size(); ++i) {
            const Cell cell = columns[i] < row.cells.size() ? row.cells[columns[i]] : Cell();
            const ColumnKind kind = m_table.columns[columns[i]].kind;
            const TextFace textFace = face(cell, row, kind);
            const double room = widths[i] - 2 * padding;
            const bool isWords = kind == ColumnKind::LongText || kind == ColumnKind::Text;
            texts.push_back(isWords ? wrapped(cell.text, textFace, room - extra(columns[i], cell), nameLines)
                                    : QStringList{cell.text});
            belows.push_back(cell.below.isEmpty() ? QStringList()
                                                  : wrapped(cell.below, m_small, room, belowLines));
            double needed = double(texts.back().size()) * lineHeightOf(textFace) +
                            double(belows.back().size()) * lineHeightOf(m_small);
            if (cell.sparks)
                needed = std::max(needed, sparksHeight);
            height = std::max(height, needed);
        }
        Slab slab;
        slab.height = height + 2 * rowPadding;
        if (row.kind == Row::Kind::Total)
            slab.add(PageBox{QRectF(0, 0, m_width, slab.height), ReportInk::role(Role::Head), {}, 0});
        double left = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] < row.cells.size())
                addCell(slab, row, columns[i], QRectF(left, 0, widths[i], slab.height), texts[i], belows[i]);
            left += widths[i];
        }
        addLine(slab);
        return slab;
    }

    void addCell(Slab &slab, const Row &row, size_t column, const QRectF &box, const QStringList &texts,
                 const QStringList &belows) const
    {
        const Cell &cell = row.cells[column];
        const ColumnKind kind = m_table.columns[column].kind;
        const TextFace textFace = face(cell, row, kind);
        const QColor colour = kind == ColumnKind::Status && cell.status ? ReportInk::statusText(*cell.status)
                                                                        : ReportInk::tone(cell.tone);
        const double line = lineHeightOf(textFace);
        double left = box.left() + padding;
        double right = box.right() - padding;
        double top = rowPadding;
        if (cell.sparks) {
            const QRectF sparks(left, (box.height() - sparksHeight) / 2, sparksWidth, sparksHeight);
            slab.add(
                PagePicture{sparks, [shown = *cell.sparks, ink = m_ink](QPainter &painter, const QRectF &at) {
                                paintSparks(painter, at, shown, ink);
                            }});
        }
        if (cell.swatch >= 0) {
            slab.add(PageBox{QRectF(left, top + (line - swatchSide) / 2, swatchSide, swatchSide),
                             ReportInk::palette().series(cell.swatch),
                             {},
                             pt(1)});
            left += swatchSide + pt(4);
        }
        if (cell.status)
            addShape(slab, *cell.status, isRight(kind) ? right - shapeSide : left,
                     top + (line - shapeSide) / 2);
        if (m_hasShape[column]) {
            if (isRight(kind))
                right -= shapeSide + shapeGap;
            else
                left += shapeSide + shapeGap;
        }
        const double linkLeft = left;
        for (const QString &text : texts) {
            slab.add(isRight(kind) ? placed(text, textFace, colour, right, top, Align::Right)
                                   : placed(text, textFace, colour, left, top));
            top += line;
        }
        if (cell.bar) {
            const QRectF bar(right - barWidth, rowPadding, barWidth, line);
            slab.add(PagePicture{bar, [shown = *cell.bar, ink = m_ink](QPainter &painter, const QRectF &at) {
                                     paintReportBar(painter, at, shown, ink);
                                 }});
        }
        for (const QString &text : belows) {
            slab.add(placed(text, m_small, ReportInk::role(Role::Muted), box.left() + padding, top));
            top += lineHeightOf(m_small);
        }
        if (!cell.leadsTo.isEmpty())
            slab.links.push_back({QRectF(linkLeft, 0, right - linkLeft, box.height()), cell.leadsTo});
    }

    static void addShape(Slab &slab, Status status, double left, double top)
    {
        slab.add(PagePicture{QRectF(left, top, shapeSide, shapeSide),
                             [status](QPainter &painter, const QRectF &at) {
                                 paintStatus(&painter, at, status, ReportInk::palette());
                             }});
    }

    const Table &m_table;
    double m_width;
    const ReportInk &m_ink;
    TextFace m_plain, m_bold, m_figure, m_boldFigure, m_small, m_head;
    std::vector<bool> m_hasShape;
    std::vector<double> m_least, m_wanted;
};

} // namespace

std::vector<Slab> tableSlabs(const Table &table, double width, const ReportInk &ink)
{
    if (table.columns.empty())
        return {};
    for (double size = usualSize; size > smallestSize; size -= 0.5) {
        const TableLayout layout(table, width, ink, size);
        if (layout.fits())
            return layout.slabs();
    }
    return TableLayout(table, width, ink, smallestSize).slabs();
}

} // namespace vekha::ui
