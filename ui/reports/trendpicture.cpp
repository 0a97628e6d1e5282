// SPDX-License-Identifier: GPL-3.0-or-later
// A metric over time: actual, a year ago, target steps, forecast with its band.
#include "ui/charts/chartscale.h"
#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using report::TrendPicture;

namespace {

constexpr TextFace labelFace{7.5, false, true};
constexpr TextFace boldFace{7.5, true, true};
constexpr TextFace nameFace{7.5, false, false};
constexpr TextFace valueFace{8.5, true, true};
constexpr int mostSteps = 5;
constexpr double lineWidth = pt(1.5);
constexpr double thinWidth = pt(1.0);

using Numbers = std::vector<std::optional<double>>;

class TrendPainter {
public:
    TrendPainter(QPainter &painter, const QRectF &box, const TrendPicture &picture, const ReportInk &ink)
        : m_painter(painter), m_box(box), m_picture(picture), m_ink(ink)
    {
        findScale();
        const double legendBottom = legend(false);
        const bool hasYears = m_picture.years != m_picture.labels;
        const double axisHeight = lineHeightOf(labelFace) * (hasYears ? 2 : 1) + pt(3);
        m_plot = QRectF(QPointF(m_box.left() + labelWidth() + pt(6), legendBottom + pt(8)),
                        QPointF(m_box.right() - pt(2), m_box.bottom() - axisHeight));
    }

    void paint()
    {
        legend(true);
        grid();
        band();
        line(m_picture.yearAgo, ReportInk::role(Role::Control), thinWidth, {1, 2.2});
        target();
        line(m_picture.actual, m_ink.line, lineWidth, {});
        forecast();
        axis();
        shown();
    }

private:
    void findScale()
    {
        double low = 0, high = 0;
        bool any = false;
        for (const Numbers *list : {&m_picture.actual, &m_picture.yearAgo, &m_picture.target, &m_picture.mean,
                                    &m_picture.low, &m_picture.high}) {
            for (const auto &value : *list) {
                if (!value)
                    continue;
                low = any ? std::min(low, *value) : *value;
                high = any ? std::max(high, *value) : *value;
                any = true;
            }
        }
        if (m_picture.fromZero)
            low = std::min(low, 0.0);
        m_scale = roundScale(low, std::max(high, low), mostSteps);
    }

    [[nodiscard]] QString tickText(int index) const
    {
        const bool isTop = index == m_scale.steps();
        const double largest = std::max(std::abs(m_scale.min), std::abs(m_scale.max));
        return m_picture.axisLabel ? m_picture.axisLabel(m_scale.tick(index), m_scale.step, largest, isTop)
                                   : QString::number(m_scale.tick(index));
    }

    [[nodiscard]] double labelWidth() const
    {
        double width = 0;
        for (int i = 0; i <= m_scale.steps(); ++i)
            width = std::max(width, widthOf(tickText(i), labelFace));
        return width;
    }

    [[nodiscard]] double slotWidth() const
    {
        return m_plot.width() / double(std::max<size_t>(1, m_picture.labels.size()));
    }
    [[nodiscard]] double x(size_t slot) const { return m_plot.left() + (double(slot) + 0.5) * slotWidth(); }
    [[nodiscard]] double y(double value) const
    {
        return m_plot.bottom() - (value - m_scale.min) / (m_scale.max - m_scale.min) * m_plot.height();
    }

    void text(const QString &words, const TextFace &face, const QColor &colour, double at, double top,
              Align align)
    {
        const PageText line = placed(words, face, colour, at, top, align);
        m_painter.setFont(fontOf(face));
        m_painter.setPen(colour);
        m_painter.drawText(line.baseline, words);
    }

    /// Title and what the lines mean; measures alone, or paints. Gives its lower edge.
    double legend(bool paints)
    {
        struct Entry {
            QString name;
            QPen pen;
            bool band = false;
        };
        std::vector<Entry> entries{{m_picture.actualName, QPen(m_ink.line, lineWidth)}};
        if (!m_picture.yearAgo.empty())
            entries.push_back(
                {m_picture.yearAgoName, dotted(ReportInk::role(Role::Control), thinWidth, {1, 2.2})});
        if (!m_picture.target.empty())
            entries.push_back({m_picture.targetName, QPen(ReportInk::role(Role::Text), thinWidth)});
        if (!m_picture.mean.empty())
            entries.push_back({m_picture.forecastName, dotted(m_ink.line, thinWidth, {3, 2.4}), true});
        constexpr double mark = pt(16), gap = pt(4), apart = pt(14);
        double left = m_box.left();
        double top = m_box.top();
        if (!m_picture.title.isEmpty()) {
            if (paints)
                text(m_picture.title, nameFace, ReportInk::role(Role::Muted), left, top, Align::Left);
            left += widthOf(m_picture.title, nameFace) + pt(20);
        }
        for (const Entry &entry : entries) {
            const double width = mark + gap + widthOf(entry.name, nameFace);
            if (left + width > m_box.right() && left > m_box.left()) {
                left = m_box.left();
                top += lineHeightOf(nameFace);
            }
            if (paints) {
                const double middle = top + lineHeightOf(nameFace) / 2 + pt(0.4);
                if (entry.band)
                    m_painter.fillRect(QRectF(left, middle - pt(3), mark, pt(6)),
                                       ReportInk::role(Role::ForecastBand));
                m_painter.setPen(entry.pen);
                m_painter.drawLine(QPointF(left, middle), QPointF(left + mark, middle));
                text(entry.name, nameFace, ReportInk::role(Role::Text), left + mark + gap, top, Align::Left);
            }
            left += width + apart;
        }
        return top + lineHeightOf(nameFace);
    }

    [[nodiscard]] static QPen dotted(const QColor &colour, double width, const QList<qreal> &dashes)
    {
        QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    }

    void grid()
    {
        for (int i = 0; i <= m_scale.steps(); ++i) {
            const double at = y(m_scale.tick(i));
            const bool isGround = m_scale.tick(i) == 0;
            m_painter.setPen(QPen(ReportInk::role(isGround ? Role::Control : Role::Grid), pt(0.5)));
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            text(tickText(i), labelFace, ReportInk::role(Role::Muted), m_plot.left() - pt(6),
                 at - lineHeightOf(labelFace) / 2 - pt(0.6), Align::Right);
        }
    }

    void axis()
    {
        const size_t count = m_picture.labels.size();
        double widest = 0;
        for (const QString &label : m_picture.labels)
            widest = std::max(widest, widthOf(label, boldFace));
        const size_t every = std::max<size_t>(1, size_t(std::ceil((widest + pt(4)) / slotWidth())));
        const size_t anchor = m_picture.shown >= 0 ? size_t(m_picture.shown) : 0;
        const double top = m_plot.bottom() + pt(3);
        QString year;
        for (size_t i = 0; i < count; ++i) {
            if ((i + every * count - anchor) % every != 0)
                continue;
            const bool isShown = int(i) == m_picture.shown;
            text(m_picture.labels[i], isShown ? boldFace : labelFace,
                 ReportInk::role(isShown ? Role::Text : Role::Muted), x(i), top, Align::Centre);
            if (m_picture.years[i] != year && m_picture.years[i] != m_picture.labels[i])
                text(m_picture.years[i], labelFace, ReportInk::role(Role::Muted), x(i),
                     top + lineHeightOf(labelFace), Align::Centre);
            year = m_picture.years[i];
        }
    }

    void line(const Numbers &values, const QColor &colour, double width, const QList<qreal> &dashes)
    {
        m_painter.setPen(dotted(colour, width, dashes));
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF run;
        const auto flush = [&] {
            if (run.size() > 1)
                m_painter.drawPolyline(run);
            else if (run.size() == 1)
                dot(run.first(), colour, width); // alone between two gaps, but data
            run.clear();
        };
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                run << QPointF(x(i), y(*values[i]));
            else
                flush();
        }
        flush();
    }

    void dot(QPointF at, const QColor &colour, double radius)
    {
        const QPen pen = m_painter.pen();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(at, radius, radius);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
    }

    void target()
    {
        m_painter.setPen(QPen(ReportInk::role(Role::Text), thinWidth, Qt::SolidLine, Qt::FlatCap));
        const Numbers &steps = m_picture.target;
        QPolygonF run;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i]) {
                run << QPointF(x(i) - slotWidth() / 2, y(*steps[i]))
                    << QPointF(x(i) + slotWidth() / 2, y(*steps[i]));
            }
            if (!run.isEmpty() && (!steps[i] || i + 1 == steps.size())) {
                m_painter.drawPolyline(run);
                run.clear();
            }
        }
    }

    /// Where the forecast sets out: the last actual before it.
    [[nodiscard]] std::optional<size_t> lastActual() const
    {
        size_t first = 0;
        while (first < m_picture.mean.size() && !m_picture.mean[first])
            ++first;
        for (size_t i = std::min(first, m_picture.actual.size()); i-- > 0;) {
            if (m_picture.actual[i])
                return i;
        }
        return std::nullopt;
    }

    void band()
    {
        QPolygonF upper, lower;
        if (const auto last = lastActual(); last && !m_picture.mean.empty()) {
            upper << QPointF(x(*last), y(*m_picture.actual[*last]));
            lower << upper.first();
        }
        for (size_t i = 0; i < m_picture.mean.size(); ++i) {
            if (!m_picture.low[i] || !m_picture.high[i])
                continue;
            upper << QPointF(x(i), y(*m_picture.high[i]));
            lower << QPointF(x(i), y(*m_picture.low[i]));
        }
        std::reverse(lower.begin(), lower.end());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ReportInk::role(Role::ForecastBand));
        m_painter.drawPolygon(upper + lower);
        m_painter.setBrush(Qt::NoBrush);
    }

    void forecast()
    {
        QPolygonF run;
        if (const auto last = lastActual(); last && !m_picture.mean.empty())
            run << QPointF(x(*last), y(*m_picture.actual[*last]));
        for (size_t i = 0; i < m_picture.mean.size(); ++i) {
            if (m_picture.mean[i])
                run << QPointF(x(i), y(*m_picture.mean[i]));
        }
        m_painter.setPen(dotted(m_ink.line, thinWidth, {3, 2.4}));
        if (run.size() > 1)
            m_painter.drawPolyline(run);
    }

    /// Whether a label from `top` to its point would hide the target that the point is held against.
    [[nodiscard]] bool coversTarget(size_t slot, double top) const
    {
        if (slot >= m_picture.target.size() || !m_picture.target[slot])
            return false;
        const double line = y(*m_picture.target[slot]);
        return line > top - pt(2) && line < y(*m_picture.actual[slot]);
    }

    void shown()
    {
        const int slot = m_picture.shown;
        if (slot < 0 || slot >= int(m_picture.actual.size()) || !m_picture.actual[size_t(slot)])
            return;
        const QPointF at(x(size_t(slot)), y(*m_picture.actual[size_t(slot)]));
        dot(at, ReportInk::role(Role::Surface), pt(3.6));
        dot(at, m_ink.line, pt(2.6));
        const double width = widthOf(m_picture.shownText, valueFace);
        const double middle = std::clamp(at.x(), m_plot.left() + width / 2,
                                         std::max(m_plot.left() + width / 2, m_plot.right() - width / 2));
        // Above the point, where there is room; the ground keeps it legible over lines.
        double top = at.y() - pt(5) - lineHeightOf(valueFace);
        if (top < m_plot.top() - pt(6) || coversTarget(size_t(slot), top))
            top = at.y() + pt(5);
        const QRectF ground(middle - width / 2 - pt(2), top + pt(0.5), width + pt(4),
                            lineHeightOf(valueFace) - pt(1));
        QColor soft = ReportInk::role(Role::Surface);
        m_painter.fillRect(ground, soft);
        text(m_picture.shownText, valueFace, ReportInk::role(Role::Text), middle, top, Align::Centre);
    }

    QPainter &m_painter;
    QRectF m_box;
    const TrendPicture &m_picture;
    const ReportInk &m_ink;
    ValueScale m_scale;
    QRectF m_plot;
};

} // namespace

void paintTrend(QPainter &painter, const QRectF &box, const TrendPicture &picture, const ReportInk &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    TrendPainter(painter, box, picture, ink).paint();
}

} // namespace vekha::ui
