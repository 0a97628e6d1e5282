// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart_p.h"

#include "ui/charts/readout.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr double fewestPeriods = 3;

bool sameSeries(const std::vector<TrendSeries> &a, const std::vector<TrendSeries> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TrendSeries &x, const TrendSeries &y) { return x.color == y.color; });
}

} // namespace

TrendChart::Private::Private(TrendChart *chart) : q(chart)
{
    click.setSingleShot(true);
    QObject::connect(&click, &QTimer::timeout, q, [this] { activate(pressedPeriod); });
}

const FigureState &TrendChart::Private::pictureState()
{
    figure.state.size = q->size();
    figure.state.palette = &Palette::active();
    return figure.state;
}

void TrendChart::Private::refresh(bool restack)
{
    figure.touch(restack);
    cache = QPixmap();
    legendStale = true;
    QCoreApplication::postEvent(q, new QEvent(QEvent::LayoutRequest));
    q->update();
}

void TrendChart::Private::placeLegend()
{
    if (!legendStale)
        return;
    legendStale = false;
    const std::vector<LegendEntry> &entries = figure.layout().legend;
    if (matches(entries))
        return;
    const int focused = focusedButton();
    dropLegend();
    for (const LegendEntry &entry : entries)
        buttons.push_back(makeButton(entry));
    if (focused >= 0 && focused < static_cast<int>(buttons.size()))
        buttons[static_cast<std::size_t>(focused)]->setFocus(Qt::TabFocusReason);
}

void TrendChart::Private::dropLegend()
{
    qDeleteAll(buttons);
    buttons.clear();
}

bool TrendChart::Private::matches(const std::vector<LegendEntry> &entries) const
{
    return std::equal(entries.begin(), entries.end(), buttons.begin(), buttons.end(),
                      [](const LegendEntry &entry, const LegendButton *button) {
                          const LegendEntry &other = button->entry();
                          return entry.part == other.part && entry.series == other.series &&
                                 entry.name == other.name && entry.shown == other.shown &&
                                 entry.box == other.box;
                      });
}

int TrendChart::Private::focusedButton() const
{
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (buttons[i]->hasFocus())
            return static_cast<int>(i);
    }
    return -1;
}

LegendButton *TrendChart::Private::makeButton(const LegendEntry &entry)
{
    auto *button = new LegendButton(state(), entry, q);
    // Queued: the click rebuilds the legend, and with it the button that sends it.
    QObject::connect(
        button, &QAbstractButton::clicked, q, [this, entry] { switchEntry(entry); }, Qt::QueuedConnection);
    button->show();
    return button;
}

void TrendChart::Private::switchEntry(const LegendEntry &entry)
{
    if (entry.part == Part::Series) {
        q->setSeriesShown(entry.series, !entry.shown);
        return;
    }
    state().shown[static_cast<std::size_t>(entry.part)] = !entry.shown;
    refresh();
}

void TrendChart::Private::setRange(double from, double to, bool tell)
{
    const double width = std::clamp(to - from, std::min(fewestPeriods, fullTo() + 0.5), fullTo() + 0.5);
    const double centre = (from + to) / 2;
    double begin = std::clamp(centre - width / 2, -0.5, fullTo() - width);
    double end = begin + width;
    if (state().hasColumns()) {
        begin = std::round(begin + 0.5) - 0.5;
        end = std::min(fullTo(), std::round(end + 0.5) - 0.5);
    }
    if (begin == state().from && end == state().to)
        return;
    state().from = begin;
    state().to = end;
    refresh();
    const TrendPeriod range = q->visibleRange();
    if (tell)
        Q_EMIT q->rangeChanged(range.from, range.to);
}

void TrendChart::Private::zoomAround(double time, double factor)
{
    setRange(time - (time - state().from) / factor, time + (state().to - time) / factor);
}

void TrendChart::Private::zoomAtCursor(double factor)
{
    zoomAround(hovered ? *hovered : (state().from + state().to) / 2, factor);
}

void TrendChart::Private::moveHover(int period)
{
    if (state().periodCount() == 0)
        return;
    period = std::clamp(period, 0, state().periodCount() - 1);
    if (period < state().from)
        pan(period - state().from - 0.5);
    else if (period > state().to)
        pan(period - state().to + 0.5);
    q->setHoveredPeriod(period);
}

void TrendChart::Private::activate(int period)
{
    if (period < 0 || period >= state().periodCount())
        return;
    const TrendPeriod &days = state().data.periods[static_cast<std::size_t>(period)];
    Q_EMIT q->pointActivated(days.from, days.to);
}

std::optional<int> TrendChart::Private::periodAt(QPointF position)
{
    const FigureLayout &layout = figure.layout();
    const QRectF reach = layout.plot.adjusted(-4, -4, 4, 24);
    if (state().data.periods.empty() || !reach.contains(position))
        return std::nullopt;
    return state().periodAt(layout.timeAt(position.x()));
}

void TrendChart::Private::paintCache()
{
    if (state().palette != &Palette::active() || state().size != QSizeF(q->size())) {
        pictureState();
        figure.touch();
        cache = QPixmap();
    }
    const double ratio = q->devicePixelRatioF();
    if (!cache.isNull() && cache.devicePixelRatio() == ratio)
        return;
    cache = QPixmap((QSizeF(q->size()) * ratio).toSize());
    cache.setDevicePixelRatio(ratio);
    QPainter painter(&cache);
    figure.paint(painter, false);
}

void TrendChart::Private::paintRubberBand(QPainter &painter)
{
    const QRectF plot = figure.layout().plot;
    const double left = std::clamp(std::min(pressedAt.x(), draggedTo.x()), plot.left(), plot.right());
    const double right = std::clamp(std::max(pressedAt.x(), draggedTo.x()), plot.left(), plot.right());
    QColor fill = color(Role::Accent);
    fill.setAlpha(40);
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), fill);
    painter.setPen(color(Role::Accent));
    painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter.drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
}

void TrendChart::Private::speak()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(q, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TrendChart::Private::keepSwitches(TrendData &data)
{
    if (!sameSeries(data.series, state().data.series))
        switched.clear();
    for (const auto &[series, shown] : switched)
        data.series[static_cast<std::size_t>(series)].shown = shown;
}

bool TrendChart::Private::moveByKey(int key)
{
    const int at = hovered.value_or(-1);
    const bool none = !hovered;
    switch (key) {
    case Qt::Key_Left:
        moveHover(none ? state().lastVisible() : at - 1);
        return true;
    case Qt::Key_Right:
        moveHover(none ? state().firstVisible() : at + 1);
        return true;
    case Qt::Key_Home:
        moveHover(0);
        return true;
    case Qt::Key_End:
        moveHover(state().periodCount() - 1);
        return true;
    case Qt::Key_PageUp:
        pan(-(state().to - state().from) / 2);
        return true;
    case Qt::Key_PageDown:
        pan((state().to - state().from) / 2);
        return true;
    default:
        return false;
    }
}

bool TrendChart::Private::actByKey(const QKeyEvent &event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
        q->zoomOut();
        return true;
    case Qt::Key_0:
        if (ctrl)
            q->resetRange();
        return ctrl;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hovered)
            activate(*hovered);
        return hovered.has_value();
    case Qt::Key_Escape:
        if (!hovered)
            return false;
        q->setHoveredPeriod(std::nullopt);
        return true;
    default:
        return false;
    }
}

} // namespace vekha::ui
