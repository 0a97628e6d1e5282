// SPDX-License-Identifier: GPL-3.0-or-later
// How one figure becomes another, and the stages of a funnel.
#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using report::BridgePicture;
using report::FunnelPicture;

namespace {

constexpr TextFace nameFace{7.5, false, false};
constexpr TextFace valueFace{8, true, true};
constexpr int nameLines = 2;
/// Totals that are far larger than the change are cut off: the change shall take this part of the height.
constexpr double changePart = 0.62;

void drawText(QPainter &painter, const QString &text, const TextFace &face, const QColor &colour, double x,
              double top, Align align)
{
    const PageText line = placed(text, face, colour, x, top, align);
    painter.setFont(fontOf(face));
    painter.setPen(colour);
    painter.drawText(line.baseline, text);
}

class BridgePainter {
public:
    BridgePainter(QPainter &painter, const QRectF &box, const BridgePicture &picture)
        : m_painter(painter), m_picture(picture)
    {
        const double names = lineHeightOf(nameFace) * nameLines + pt(4);
        m_plot = box.adjusted(0, lineHeightOf(valueFace) + pt(4), 0, -names);
        findSpans();
        findGround();
    }

    void paint()
    {
        m_painter.setPen(QPen(ReportInk::role(Role::Control), pt(0.5)));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        for (size_t i = 0; i < m_picture.steps.size(); ++i)
            paintStep(i);
    }

private:
    using Kind = BridgePicture::Step::Kind;

    void findSpans()
    {
        double level = 0;
        for (const BridgePicture::Step &step : m_picture.steps) {
            const double from = step.kind == Kind::Total ? 0 : level;
            level = step.kind == Kind::Total ? step.value : level + step.value;
            m_spans.emplace_back(from, level);
        }
    }

    void findGround()
    {
        double low = m_spans.front().second, high = low;
        for (const auto &[from, to] : m_spans) {
            low = std::min(low, to);
            high = std::max(high, to);
        }
        const double range = high - low;
        m_high = std::max(high, 0.0);
        m_low = std::min(low, 0.0);
        const double cut = high - range / changePart;
        if (range > 0 && low > 0 && cut > 0) {
            m_low = cut;
            m_isCut = true;
        }
        if (m_high <= m_low)
            m_high = m_low + 1;
    }

    [[nodiscard]] double slot() const { return m_plot.width() / double(m_picture.steps.size()); }
    [[nodiscard]] double y(double value) const
    {
        return m_plot.bottom() - (std::max(value, m_low) - m_low) / (m_high - m_low) * m_plot.height();
    }

    [[nodiscard]] QRectF column(size_t index) const
    {
        const double width = std::min(slot() * 0.62, pt(44));
        const double middle = m_plot.left() + (double(index) + 0.5) * slot();
        const auto [from, to] = m_spans[index];
        const double top = y(std::max(from, to));
        const double height = std::max(y(std::min(from, to)) - top, pt(0.8));
        return {middle - width / 2, top, width, height};
    }

    [[nodiscard]] static QColor colour(Kind kind)
    {
        switch (kind) {
        case Kind::Total:
        case Kind::Neutral:
            return ReportInk::role(Role::Control);
        case Kind::Better:
            return ReportInk::role(Role::OkShape);
        case Kind::Worse:
            return ReportInk::role(Role::OffShape);
        }
        Q_UNREACHABLE();
    }

    void paintStep(size_t index)
    {
        const BridgePicture::Step &step = m_picture.steps[index];
        const QRectF box = column(index);
        m_painter.fillRect(box, colour(step.kind));
        if (m_isCut && step.kind == Kind::Total)
            paintBreak(box);
        if (index + 1 < m_picture.steps.size()) {
            const double level = y(m_spans[index].second);
            QPen pen(ReportInk::role(Role::Control), pt(0.6), Qt::SolidLine, Qt::FlatCap);
            pen.setDashPattern({1.5, 2});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(box.right(), level), QPointF(column(index + 1).left(), level));
        }
        drawText(m_painter, step.valueText, valueFace, ReportInk::role(Role::Text), box.center().x(),
                 box.top() - lineHeightOf(valueFace) - pt(1), Align::Centre);
        const QStringList names = wrapped(step.name, nameFace, slot() - pt(4), nameLines);
        double top = m_plot.bottom() + pt(3);
        for (const QString &name : names) {
            drawText(m_painter, name, nameFace, ReportInk::role(Role::Muted), box.center().x(), top,
                     Align::Centre);
            top += lineHeightOf(nameFace);
        }
    }

    // The ground of a total that is cut off: a slanted white stripe.
    void paintBreak(const QRectF &box)
    {
        const double middle = box.bottom() - std::min(box.height() / 2, pt(10));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ReportInk::role(Role::Surface));
        m_painter.drawPolygon(QPolygonF{{box.left() - pt(1), middle + pt(3)},
                                        {box.right() + pt(1), middle - pt(3)},
                                        {box.right() + pt(1), middle - pt(0.5)},
                                        {box.left() - pt(1), middle + pt(5.5)}});
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter &m_painter;
    const BridgePicture &m_picture;
    QRectF m_plot;
    std::vector<std::pair<double, double>> m_spans;
    double m_low = 0;
    double m_high = 1;
    bool m_isCut = false;
};

constexpr double stageHeight = pt(20);
constexpr double stepHeight = pt(17);

} // namespace

void paintBridge(QPainter &painter, const QRectF &box, const BridgePicture &picture, const ReportInk &)
{
    if (picture.steps.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    BridgePainter(painter, box, picture).paint();
}

double funnelHeight(const FunnelPicture &picture)
{
    return double(picture.stages.size()) * (stageHeight + stepHeight) - stepHeight;
}

void paintFunnel(QPainter &painter, const QRectF &box, const FunnelPicture &picture, const ReportInk &ink)
{
    constexpr TextFace face{9.5, false, false};
    constexpr TextFace figures{9.5, true, true};
    constexpr TextFace small{8, false, true};
    constexpr TextFace smallBold{8, true, true};
    double names = 0, counts = 0;
    for (const FunnelPicture::Stage &stage : picture.stages) {
        names = std::max(names, widthOf(stage.name, face));
        counts = std::max(counts, widthOf(stage.count, figures));
    }
    names = std::min(names, box.width() * 0.3);
    const double left = box.left() + names + pt(12);
    const double width = box.right() - counts - pt(12) - left;
    double top = box.top();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < picture.stages.size(); ++i) {
        const FunnelPicture::Stage &stage = picture.stages[i];
        if (i > 0) {
            // An arrow down, then what part goes on.
            const double middle = left + pt(8);
            const double arrow = top + stepHeight / 2;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ReportInk::role(stage.weak ? Role::OffShape : Role::Control));
            painter.drawPolygon(QPolygonF{
                {middle - pt(3), arrow - pt(2)}, {middle + pt(3), arrow - pt(2)}, {middle, arrow + pt(2.5)}});
            double x = middle + pt(10);
            const double line = top + (stepHeight - lineHeightOf(small)) / 2;
            const auto part = [&](const QString &text, const TextFace &textFace, const QColor &colour) {
                if (text.isEmpty())
                    return;
                drawText(painter, text, textFace, colour, x, line, Align::Left);
                x += widthOf(text, textFace) + pt(8);
            };
            part(stage.conversion, smallBold, ReportInk::role(stage.weak ? Role::OffText : Role::Text));
            part(stage.change, small, ReportInk::tone(stage.changeTone));
            part(stage.usual, small, ReportInk::role(Role::Muted));
            top += stepHeight;
        }
        const double line = top + (stageHeight - lineHeightOf(face)) / 2;
        drawText(painter, elided(stage.name, face, names), face, ReportInk::role(Role::Text), box.left(),
                 line, Align::Left);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ReportInk::role(Role::Head));
        painter.drawRoundedRect(QRectF(left, top + pt(2), width, stageHeight - pt(4)), pt(2), pt(2));
        painter.setBrush(ink.line);
        painter.drawRoundedRect(
            QRectF(left, top + pt(2), std::max(width * stage.share, pt(1.5)), stageHeight - pt(4)), pt(2),
            pt(2));
        drawText(painter, stage.count, figures, ReportInk::role(Role::Text), box.right(), line, Align::Right);
        top += stageHeight;
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace vekha::ui
