// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"
#include "ui/charts/pictures.h"
#include "ui/charts/readout.h"
#include "ui/charts/thinning.h"
#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double widestPanel = 260;
constexpr double panelHeight = 128;
constexpr double gap = 16;
constexpr double headHeight = 24;
constexpr double footHeight = 18;

double lastKnown(const std::vector<double> &values)
{
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        if (std::isfinite(*value))
            return *value;
    }
    return noValue;
}

} // namespace

SmallMultiples::SmallMultiples(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(focusRadiusProperty, -1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SmallMultiples::setData(TrendData data)
{
    m_data = std::move(data);
    double low = m_data.left.kind == AxisKind::FromZero ? 0 : HUGE_VAL;
    double high = m_data.left.kind == AxisKind::FromZero ? 0 : -HUGE_VAL;
    for (const TrendSeries &series : m_data.series) {
        for (const double value : series.values) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
    }
    const ValueScale scale = roundScale(low, high, 3);
    m_low = scale.min;
    m_high = scale.max;
    m_hovered.reset();
    m_current = 0;
    updateGeometry();
    update();
}

QString SmallMultiples::readout() const
{
    if (!m_hovered)
        return {};
    Readout readout{periodText(m_data, *m_hovered), {}};
    for (const TrendSeries &series : m_data.series) {
        const auto at = static_cast<std::size_t>(*m_hovered);
        readout.rows.push_back(
            {series.name,
             valueText(m_data, m_data.left, at < series.values.size() ? series.values[at] : noValue)});
    }
    return readout.text();
}

QSize SmallMultiples::sizeHint() const { return {560, heightForWidth(560)}; }

QSize SmallMultiples::minimumSizeHint() const { return {180, static_cast<int>(panelHeight)}; }

int SmallMultiples::heightForWidth(int width) const
{
    const int columns = columnCount(width);
    const int rows = (std::max(1, static_cast<int>(m_data.series.size())) + columns - 1) / columns;
    return static_cast<int>(rows * panelHeight + (rows - 1) * gap);
}

int SmallMultiples::columnCount(int width) const
{
    const int most = std::max(1, static_cast<int>(m_data.series.size()));
    return std::clamp(static_cast<int>(std::ceil((width + gap) / (widestPanel + gap))), 1, most);
}

QRectF SmallMultiples::panelRect(int series) const
{
    const int columns = columnCount(width());
    const double panelWidth = (width() - gap * (columns - 1)) / columns;
    const int row = series / columns;
    const int column = series % columns;
    return {column * (panelWidth + gap), row * (panelHeight + gap), panelWidth, panelHeight};
}

QRectF SmallMultiples::plotRect(int series) const
{
    const QFont small = figureFont(TypeRole::Small);
    const double labels = std::max(exactTextWidth(small, axisText(m_data.left, m_high, false)),
                                   exactTextWidth(small, axisText(m_data.left, m_low, false)));
    return panelRect(series).adjusted(labels + 12, headHeight + 4, -6, -footHeight - 4);
}

int SmallMultiples::panelAt(QPointF position) const
{
    for (int i = 0; i < static_cast<int>(m_data.series.size()); ++i) {
        if (panelRect(i).contains(position))
            return i;
    }
    return -1;
}

void SmallMultiples::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_data.series.size()); ++i)
        paintPanel(painter, i);
}

QPointF SmallMultiples::place(const QRectF &plot, double period, double value) const
{
    const double count = std::max<double>(1, static_cast<double>(m_data.periods.size()));
    return {plot.left() + (period + 0.5) / count * plot.width(),
            plot.bottom() - (value - m_low) / (m_high - m_low) * plot.height()};
}

double SmallMultiples::shownFigure(const TrendSeries &series) const
{
    if (!m_hovered)
        return lastKnown(series.values);
    const auto at = static_cast<std::size_t>(*m_hovered);
    return at < series.values.size() ? series.values[at] : noValue;
}

void SmallMultiples::paintPanel(QPainter &painter, int index) const
{
    const TrendSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const QRectF plot = plotRect(index);
    paintHead(painter, series, panelRect(index));
    paintScale(painter, plot);
    paintLine(painter, series, plot);
    if (m_hovered)
        paintCursor(painter, series, plot);
    paintFoot(painter, plot, panelRect(index).bottom() - footHeight / 2);
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(panelRect(index).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void SmallMultiples::paintHead(QPainter &painter, const TrendSeries &series, const QRectF &box) const
{
    const QString value = valueText(m_data, m_data.left, shownFigure(series));
    const QFont bold = figureFont(TypeRole::SecondaryBold);
    const QFont name = ui::font(TypeRole::Secondary);
    const double room = box.width() - 28 - exactTextWidth(bold, value);
    drawText(painter, {box.right() - 6, box.top() + 11}, Qt::AlignRight, bold, color(Role::Text), value);
    drawText(painter, {box.left() + 6, box.top() + 11}, Qt::AlignLeft, name, color(Role::Text),
             QFontMetricsF(name).elidedText(series.name, Qt::ElideRight, room));
}

void SmallMultiples::paintScale(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(QPen(color(Role::Grid), 1));
    for (const double y : {plot.top(), plot.center().y(), plot.bottom()})
        painter.drawLine(QPointF(plot.left(), std::floor(y) + 0.5),
                         QPointF(plot.right(), std::floor(y) + 0.5));
    const QFont figures = figureFont(TypeRole::Small);
    for (const double limit : {m_low, m_high})
        drawText(painter, {plot.left() - 6, place(plot, 0, limit).y()}, Qt::AlignRight, figures,
                 color(Role::Muted), axisText(m_data.left, limit, false));
}

void SmallMultiples::paintLine(QPainter &painter, const TrendSeries &series, const QRectF &plot) const
{
    const QColor ink = Palette::active().series(series.color);
    QPen pen(ink, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(ink);
    const double last = static_cast<double>(m_data.periods.size()) - 0.5;
    // What is not over yet stands hollow beside the line, as in the large charts.
    std::vector<double> joined = series.values;
    const int running = m_data.runningPeriod.value_or(-1);
    double soFar = noValue;
    if (running >= 0 && running < int(joined.size()))
        std::swap(soFar, joined[std::size_t(running)]);
    for (const LineRun &run : thinnedRuns(joined, -0.5, last, static_cast<int>(plot.width()))) {
        QPolygonF line;
        for (const QPointF &point : run)
            line << place(plot, point.x(), point.y());
        if (line.size() > 1)
            painter.drawPolyline(line);
        else
            painter.drawEllipse(line.first(), 1.5, 1.5);
    }
    if (std::isfinite(soFar)) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(color(Role::Surface));
        painter.drawEllipse(place(plot, running, soFar), 3, 3);
    }
}

void SmallMultiples::paintCursor(QPainter &painter, const TrendSeries &series, const QRectF &plot) const
{
    const double x = std::floor(place(plot, *m_hovered, m_low).x()) + 0.5;
    painter.setPen(QPen(color(Role::Muted), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double figure = shownFigure(series);
    if (!std::isfinite(figure))
        return;
    painter.setPen(QPen(color(Role::Surface), 1.5));
    painter.setBrush(Palette::active().series(series.color));
    painter.drawEllipse(place(plot, *m_hovered, figure), 4, 4);
}

void SmallMultiples::paintFoot(QPainter &painter, const QRectF &plot, double y) const
{
    const QFont small = ui::font(TypeRole::Small);
    if (m_data.periods.empty())
        return;
    drawText(painter, {plot.left(), y}, Qt::AlignLeft, small, color(Role::Muted),
             periodText(m_data, m_hovered.value_or(0)));
    if (!m_hovered)
        drawText(painter, {plot.right(), y}, Qt::AlignRight, small, color(Role::Muted),
                 periodText(m_data, static_cast<int>(m_data.periods.size()) - 1));
}

void SmallMultiples::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

void SmallMultiples::mouseMoveEvent(QMouseEvent *event)
{
    const int panel = panelAt(event->position());
    if (panel < 0 || m_data.periods.empty())
        return setHovered(std::nullopt);
    const QRectF plot = plotRect(panel);
    const auto count = static_cast<int>(m_data.periods.size());
    const double share = (event->position().x() - plot.left()) / plot.width();
    setHovered(std::clamp(static_cast<int>(std::floor(share * count)), 0, count - 1));
}

void SmallMultiples::mouseReleaseEvent(QMouseEvent *event)
{
    const int panel = panelAt(event->position());
    if (event->button() != Qt::LeftButton || panel < 0)
        return;
    m_current = panel;
    update();
    Q_EMIT seriesActivated(panel);
}

void SmallMultiples::leaveEvent(QEvent *) { setHovered(std::nullopt); }

void SmallMultiples::focusOutEvent(QFocusEvent *event)
{
    setHovered(std::nullopt);
    QWidget::focusOutEvent(event);
}

void SmallMultiples::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_data.periods.size()) - 1;
    const auto lastPanel = static_cast<int>(m_data.series.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setHovered(std::max(0, m_hovered.value_or(last + 1) - 1));
    case Qt::Key_Right:
        return setHovered(std::min(last, m_hovered.value_or(-1) + 1));
    case Qt::Key_Home:
        return setHovered(0);
    case Qt::Key_End:
        return setHovered(last);
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, std::max(0, lastPanel));
        return update();
    case Qt::Key_Up:
        m_current = std::max(m_current - 1, 0);
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current <= lastPanel)
            Q_EMIT seriesActivated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_hovered)
            return setHovered(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void SmallMultiples::setHovered(std::optional<int> period)
{
    if (period && (*period < 0 || *period >= static_cast<int>(m_data.periods.size())))
        period.reset();
    if (period == m_hovered)
        return;
    m_hovered = period;
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

TableContent SmallMultiples::content() const
{
    FigureState all;
    all.data = m_data;
    all.from = -0.5;
    all.to = all.periodCount() - 0.5;
    for (TrendSeries &series : all.data.series)
        series.shown = true;
    TableContent table = contentOf(all);
    if (table.title.isEmpty())
        table.title = accessibleName().isEmpty() ? tr("Chart") : accessibleName();
    return table;
}

void SmallMultiples::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu, this, [this] {
        const TableContent table = content();
        return Export{table.title, pictureOf(this), [table] { return table; }};
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace vekha::ui
