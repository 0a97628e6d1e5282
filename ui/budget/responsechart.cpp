// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/responsechart.h"

#include "ui/charts/chartscale.h"
#include "ui/common/itemkeys.h"
#include "ui/theme/focusring.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr int curveSteps = 60;
constexpr double axisHeight = 40; ///< numbers and the name of the axis
constexpr double topSpace = 30;   ///< name of the axis and the marks' words
constexpr double labelGap = 8;
constexpr double curveWidth = 2.5;
constexpr double pointRadius = 3.5;
constexpr double markRadius = 6;
constexpr int mostSteps = 6;
constexpr double further = 1.1; ///< the curve is drawn so far beyond the largest spend
constexpr double nextMoney = 1000;

struct Scales {
    QRectF plot;
    ValueScale spend, revenue;

    [[nodiscard]] double x(double value) const
    {
        return plot.left() + (value - spend.min) / (spend.max - spend.min) * plot.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - (value - revenue.min) / (revenue.max - revenue.min) * plot.height();
    }
    [[nodiscard]] QPointF at(double money, double brings) const { return {x(money), y(brings)}; }
};

QString axisText(const ResponsePicture &picture, const ValueScale &scale, double value, bool unit)
{
    return picture.format.axisLabel(picture.money, value, scale.step, scale.max, unit);
}

Scales scalesOf(const ResponsePicture &picture, const QRectF &box, const QFontMetricsF &metrics)
{
    double mostSpend = std::max(picture.now, picture.own), mostRevenue = 0;
    for (const ResponsePicture::Point &point : picture.points) {
        mostSpend = std::max(mostSpend, point.spend);
        mostRevenue = std::max(mostRevenue, point.revenue);
    }
    for (const ResponsePicture::Step &step : picture.curve) {
        mostSpend = std::max(mostSpend, step.spend);
        mostRevenue = std::max(mostRevenue, step.high);
    }
    Scales scales;
    scales.spend = roundScale(0, mostSpend > 0 ? mostSpend : 1, mostSteps);
    scales.revenue = roundScale(0, mostRevenue > 0 ? mostRevenue : 1, mostSteps);
    double left = 0;
    for (int i = 0; i <= scales.revenue.steps(); ++i)
        left = std::max(
            left, metrics.horizontalAdvance(axisText(picture, scales.revenue, scales.revenue.tick(i), true)));
    scales.plot = box.adjusted(left + labelGap, topSpace, -16, -axisHeight);
    return scales;
}

void paintAxes(QPainter &painter, const Scales &scales, const ResponsePicture &picture,
               const Palette &palette)
{
    painter.setFont(figureFont(TypeRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i <= scales.revenue.steps(); ++i) {
        const double value = scales.revenue.tick(i), y = scales.y(value);
        painter.setPen(QPen(palette.color(i == 0 ? Role::Control : Role::Grid), 1));
        painter.drawLine(QPointF(scales.plot.left(), y), QPointF(scales.plot.right(), y));
        painter.setPen(palette.color(Role::Muted));
        painter.drawText(QRectF(scales.plot.left() - labelGap - 120, y - 8, 120, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         axisText(picture, scales.revenue, value, i == scales.revenue.steps()));
    }
    painter.setPen(palette.color(Role::Muted));
    for (int i = 0; i <= scales.spend.steps(); ++i) {
        const double value = scales.spend.tick(i);
        const QString label = axisText(picture, scales.spend, value, i == scales.spend.steps());
        const double width = metrics.horizontalAdvance(label);
        const double x = std::clamp(scales.x(value) - width / 2, scales.plot.left() - width / 2,
                                    scales.plot.right() + 16 - width);
        painter.drawText(QRectF(x, scales.plot.bottom() + 4, width + 1, 16), int(Qt::AlignCenter), label);
    }
    painter.drawText(QRectF(scales.plot.left(), scales.plot.bottom() + 22, scales.plot.width(), 16),
                     int(Qt::AlignRight | Qt::AlignVCenter), ResponseChart::tr("Spend of a month"));
    painter.drawText(QRectF(scales.plot.left() - labelGap, scales.plot.top() - topSpace, 260, 16),
                     int(Qt::AlignLeft | Qt::AlignVCenter), ResponseChart::tr("Revenue of a month"));
}

void paintCurve(QPainter &painter, const Scales &scales, const ResponsePicture &picture,
                const Palette &palette)
{
    if (picture.curve.empty())
        return;
    QPolygonF band, line;
    for (const ResponsePicture::Step &step : picture.curve) {
        band << scales.at(step.spend, step.high);
        line << scales.at(step.spend, step.revenue);
    }
    for (auto step = picture.curve.rbegin(); step != picture.curve.rend(); ++step)
        band << scales.at(step->spend, step->low);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(Role::ForecastBand));
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette.series(picture.colour), curveWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

double revenueAt(const ResponsePicture &picture, double spend)
{
    const auto &curve = picture.curve;
    const auto above = std::find_if(curve.begin(), curve.end(),
                                    [&](const ResponsePicture::Step &step) { return step.spend >= spend; });
    if (above == curve.begin() || above == curve.end())
        return above == curve.end() ? curve.back().revenue : above->revenue;
    const auto below = above - 1;
    return below->revenue +
           (spend - below->spend) / (above->spend - below->spend) * (above->revenue - below->revenue);
}

enum class Mark { Now, Suggested, Own };

/// Each kind has a form of its own: colours alone do not tell.
void paintMarkForm(QPainter &painter, QPointF at, Mark mark, const Palette &palette)
{
    const QColor ink = palette.color(mark == Mark::Now ? Role::Text : Role::Accent);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(mark == Mark::Suggested ? ink : palette.color(Role::Surface));
    if (mark != Mark::Own)
        painter.drawEllipse(at, markRadius, markRadius);
    else
        painter.drawPolygon(QPolygonF({at + QPointF(0, -markRadius - 1), at + QPointF(markRadius + 1, 0),
                                       at + QPointF(0, markRadius + 1), at + QPointF(-markRadius - 1, 0)}));
}

/// One's own amount has a mark of its own where it is neither the present nor the suggested one.
bool hasOwnMark(const ResponsePicture &picture)
{
    return std::abs(picture.own - picture.now) >= 1 &&
           (!picture.suggested || std::abs(picture.own - *picture.suggested) >= 1);
}

void paintMarks(QPainter &painter, const Scales &scales, const ResponsePicture &picture,
                const Palette &palette)
{
    if (picture.curve.empty())
        return;
    const auto mark = [&](double spend, Mark kind) {
        const QPointF at = scales.at(spend, revenueAt(picture, spend));
        painter.setPen(QPen(palette.color(Role::Control), 1, Qt::DotLine));
        painter.drawLine(at, QPointF(at.x(), scales.plot.bottom()));
        paintMarkForm(painter, at, kind, palette);
    };
    mark(picture.now, Mark::Now);
    if (picture.suggested)
        mark(*picture.suggested, Mark::Suggested);
    if (hasOwnMark(picture))
        mark(picture.own, Mark::Own);
}

/// What the marks mean, in a row at the top right.
void paintLegend(QPainter &painter, const Scales &scales, const ResponsePicture &picture,
                 const Palette &palette)
{
    if (picture.curve.empty())
        return;
    painter.setFont(ui::font(TypeRole::Small));
    const QFontMetricsF metrics(painter.font());
    std::vector<std::pair<Mark, QString>> entries{{Mark::Now, ResponseChart::tr("now")}};
    if (picture.suggested)
        entries.emplace_back(Mark::Suggested, ResponseChart::tr("suggested"));
    if (hasOwnMark(picture))
        entries.emplace_back(Mark::Own, ResponseChart::tr("your split"));
    double width = 0;
    for (const auto &entry : entries)
        width += metrics.horizontalAdvance(entry.second) + 2 * markRadius + 24;
    double x = scales.plot.right() - width + 16;
    const double y = scales.plot.top() - topSpace + 8;
    for (const auto &[kind, word] : entries) {
        paintMarkForm(painter, {x + markRadius, y}, kind, palette);
        x += 2 * markRadius + 6;
        painter.setPen(palette.color(Role::Muted));
        painter.drawText(QRectF(x, y - 8, 200, 16), int(Qt::AlignLeft | Qt::AlignVCenter), word);
        x += metrics.horizontalAdvance(word) + 18;
    }
}

} // namespace

ResponsePicture responsePicture(const BudgetBoard &board, int channel, double own,
                                const wording::PeriodNames &names)
{
    ResponsePicture picture;
    const BudgetChannel &told = board.channels[size_t(channel)];
    const double months = board.months;
    picture.now = told.usualSpend / months;
    picture.own = own / months;
    double most = std::max({picture.now, picture.own, told.isKnown() ? told.limits.high / months : 0});
    for (const BudgetPoint &point : told.points) {
        picture.points.push_back({point.spend, point.revenue, names.shortName(point.month)});
        most = std::max(most, point.spend);
    }
    if (!told.isKnown())
        return picture;
    if (board.hasSuggestion())
        picture.suggested = told.suggested / months;
    for (int i = 0; i <= curveSteps; ++i) {
        const double spend = most * further * i / curveSteps, money = spend * months;
        const analysis::Band band = board.bandOf(channel, money);
        picture.curve.push_back({spend, board.revenueOf(channel, money) / months, band.low / months,
                                 band.high / months, board.marginalOf(channel, money)});
    }
    return picture;
}

void paintResponse(QPainter &painter, const QRectF &box, const ResponsePicture &picture,
                   const Palette &palette, int current)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Scales scales = scalesOf(picture, box, QFontMetricsF(figureFont(TypeRole::Small)));
    paintAxes(painter, scales, picture, palette);
    painter.save();
    painter.setClipRect(scales.plot.adjusted(-markRadius, -markRadius, 16, 0));
    paintCurve(painter, scales, picture, palette);
    painter.setPen(Qt::NoPen);
    QColor ink = palette.color(Role::Muted);
    ink.setAlphaF(0.7F);
    painter.setBrush(ink);
    for (const ResponsePicture::Point &point : picture.points)
        painter.drawEllipse(scales.at(point.spend, point.revenue), pointRadius, pointRadius);
    paintMarks(painter, scales, picture, palette);
    if (current >= 0 && current < int(picture.curve.size())) {
        const ResponsePicture::Step &step = picture.curve[size_t(current)];
        painter.setPen(QPen(palette.color(Role::Accent), 1));
        painter.drawLine(QPointF(scales.x(step.spend), scales.plot.top()),
                         QPointF(scales.x(step.spend), scales.plot.bottom()));
        painter.setBrush(palette.color(Role::Accent));
        painter.drawEllipse(scales.at(step.spend, step.revenue), pointRadius + 1, pointRadius + 1);
    }
    painter.restore();
    paintLegend(painter, scales, picture, palette);
}

ResponseChart::ResponseChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(focusRadiusProperty, 4);
}

void ResponseChart::setPicture(const ResponsePicture &picture)
{
    m_picture = picture;
    m_current = std::min(m_current, int(m_picture.curve.size()) - 1);
    setAccessibleDescription(stepText(m_current));
    update();
}

QString ResponseChart::stepText(int step) const
{
    if (step < 0 || step >= int(m_picture.curve.size()))
        return {};
    const ResponsePicture::Step &at = m_picture.curve[size_t(step)];
    const wording::Format &format = m_picture.format;
    return tr("%1 a month: revenue of %2 expected (in 8 of 10 cases %3 to %4); the next %5 bring %6")
        .arg(format.shortMoney(at.spend), format.shortMoney(at.revenue), format.shortMoney(at.low),
             format.shortMoney(at.high), format.money(nextMoney), format.money(at.marginal * nextMoney));
}

void ResponseChart::setCurrentStep(int step)
{
    step = std::clamp(step, -1, int(m_picture.curve.size()) - 1);
    if (step == m_current)
        return;
    m_current = step;
    setAccessibleDescription(stepText(step));
    update();
}

bool ResponseChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), stepText(m_current), this);
        return true;
    }
    return QWidget::event(event);
}

void ResponseChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintResponse(painter, rect(), m_picture, Palette::active(), m_current);
}

void ResponseChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = walkedTo(*event, Qt::Horizontal, m_current, int(m_picture.curve.size())))
        return setCurrentStep(*step);
    QWidget::keyPressEvent(event);
}

void ResponseChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_picture.curve.empty())
        return;
    const Scales scales = scalesOf(m_picture, rect(), QFontMetricsF(figureFont(TypeRole::Small)));
    const double spend = scales.spend.min + (event->position().x() - scales.plot.left()) /
                                                scales.plot.width() * (scales.spend.max - scales.spend.min);
    const double last = m_picture.curve.back().spend;
    setCurrentStep(last > 0 ? int(std::lround(std::clamp(spend / last, 0.0, 1.0) * curveSteps)) : -1);
}

void ResponseChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrentStep(-1);
}

void ResponseChart::focusOutEvent(QFocusEvent *event)
{
    setCurrentStep(-1);
    QWidget::focusOutEvent(event);
}

Export ResponseChart::toExport() const
{
    auto *self = const_cast<ResponseChart *>(this);
    return {m_picture.channel, pictureOf(self), [picture = m_picture] {
                TableContent table;
                table.title = picture.channel;
                table.heads = {ResponseChart::tr("Month"), ResponseChart::tr("Spend of a month"),
                               ResponseChart::tr("Revenue of a month")};
                for (const ResponsePicture::Point &point : picture.points)
                    table.rows.push_back({{point.month}, {{}, point.spend}, {{}, point.revenue}});
                return table;
            }};
}

void ResponseChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu, this, [this] { return toExport(); });
    menu->popup(event->globalPos());
}

} // namespace vekha::ui
