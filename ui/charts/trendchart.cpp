// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/readout.h"
#include "ui/charts/trendchart_p.h"
#include "ui/charts/trendmarks.h"
#include "ui/theme/focusring.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr int wheelNotch = 120;

bool samePeriods(const std::vector<TrendPeriod> &a, const std::vector<TrendPeriod> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TrendPeriod &x, const TrendPeriod &y) {
        return x.from == y.from && x.to == y.to;
    });
}

} // namespace

TrendChart::TrendChart(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(focusRadiusProperty, 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    d->state().palette = &Palette::active();
}

TrendChart::~TrendChart() = default;

void TrendChart::setData(TrendData data)
{
    const bool same = !data.periods.empty() && samePeriods(data.periods, d->state().data.periods);
    d->keepSwitches(data);
    d->state().data = std::move(data);
    if (d->state().emphasised >= int(d->state().data.series.size()))
        d->state().emphasised = -1;
    if (!same) {
        d->hovered.reset();
        d->state().from = -0.5;
        d->state().to = d->fullTo();
    } else if (d->state().hasColumns()) {
        d->setRange(d->state().from, d->state().to, false);
    }
    d->refresh(true);
    d->speak();
}

const TrendData &TrendChart::data() const { return d->state().data; }

void TrendChart::setVisibleRange(QDate from, QDate to)
{
    d->setRange(d->state().startOf(from), d->state().startOf(to.addDays(1)));
}

TrendPeriod TrendChart::visibleRange() const
{
    const FigureState &state = d->state();
    if (state.data.periods.empty())
        return {};
    return {state.data.periods[static_cast<std::size_t>(state.firstVisible())].from,
            state.data.periods[static_cast<std::size_t>(state.lastVisible())].to};
}

void TrendChart::resetRange() { d->setRange(-0.5, d->fullTo()); }

bool TrendChart::isZoomed() const { return d->state().from > -0.5 || d->state().to < d->fullTo(); }

void TrendChart::setSeriesShown(int series, bool shown)
{
    if (series < 0 || static_cast<std::size_t>(series) >= d->state().data.series.size() ||
        isSeriesShown(series) == shown)
        return;
    d->state().data.series[static_cast<std::size_t>(series)].shown = shown;
    d->switched[series] = shown;
    d->refresh(true);
    Q_EMIT seriesShownChanged(series, shown);
}

bool TrendChart::isSeriesShown(int series) const
{
    const auto at = static_cast<std::size_t>(series);
    return series >= 0 && at < d->state().data.series.size() && d->state().data.series[at].shown;
}

void TrendChart::setEmphasised(int series)
{
    if (series >= int(d->state().data.series.size()))
        series = -1;
    if (series == d->state().emphasised)
        return;
    d->state().emphasised = series;
    d->refresh();
}

int TrendChart::emphasised() const { return d->state().emphasised; }

std::optional<int> TrendChart::hoveredPeriod() const { return d->hovered; }

void TrendChart::setHoveredPeriod(std::optional<int> period)
{
    if (period && (*period < 0 || *period >= d->state().periodCount()))
        period.reset();
    if (period == d->hovered)
        return;
    d->hovered = period;
    update();
    d->speak();
    Q_EMIT hoverChanged(period.value_or(-1));
}

QString TrendChart::readout() const
{
    return d->hovered ? readoutOf(d->state(), *d->hovered).text() : QString();
}

QSize TrendChart::sizeHint() const { return {700, 330}; }

QSize TrendChart::minimumSizeHint() const { return {260, 160}; }

void TrendChart::zoomIn() { d->zoomAtCursor(zoomStep); }

void TrendChart::zoomOut() { d->zoomAtCursor(1 / zoomStep); }

bool TrendChart::event(QEvent *event)
{
    // The window may use these keys as well (zoom of the board, copy of a table); with the focus here they
    // are ours.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) || key->key() == Qt::Key_0 ||
                          key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus ||
                          (key->key() == Qt::Key_Escape && d->hovered);
        if (ours)
            event->accept();
    }
    if (event->type() == QEvent::LayoutRequest)
        d->placeLegend();
    return QWidget::event(event);
}

void TrendChart::paintEvent(QPaintEvent *)
{
    d->paintCache();
    d->placeLegend();
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->cache);
    if (d->drag == Drag::Zoom)
        d->paintRubberBand(painter);
    else if (d->hovered && *d->hovered >= d->state().from && *d->hovered <= d->state().to) {
        paintCursor(painter, d->state(), d->figure.layout(), *d->hovered);
        paintReadout(painter, d->state(), d->figure.layout(), *d->hovered, rect());
    }
}

void TrendChart::resizeEvent(QResizeEvent *)
{
    d->state().size = size();
    d->refresh();
}

void TrendChart::changeEvent(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange ||
        type == QEvent::LanguageChange || type == QEvent::ApplicationFontChange) {
        d->state().palette = &Palette::active();
        if (type == QEvent::LanguageChange)
            d->dropLegend();
        d->refresh();
    }
    QWidget::changeEvent(event);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton ||
                      (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!pans && event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->pressedAt = event->position();
    d->draggedTo = event->position();
    d->pressedFrom = d->state().from;
    d->pressedPeriod = d->periodAt(event->position()).value_or(-1);
    d->drag = d->pressedPeriod < 0 ? Drag::None : pans ? Drag::Pan : Drag::Press;
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    d->draggedTo = event->position();
    const double way = event->position().x() - d->pressedAt.x();
    if (d->drag == Drag::Press && std::abs(way) >= QApplication::startDragDistance())
        d->drag = Drag::Zoom;
    if (d->drag == Drag::Pan) {
        const double shift = d->pressedFrom - way / d->figure.layout().slotWidth() - d->state().from;
        d->pan(shift);
    } else if (d->drag == Drag::Zoom) {
        update();
    } else {
        setHoveredPeriod(d->periodAt(event->position()));
    }
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag ended = d->drag;
    d->drag = Drag::None;
    if (ended == Drag::Zoom) {
        const double a = d->figure.layout().timeAt(d->pressedAt.x());
        const double b = d->figure.layout().timeAt(event->position().x());
        // Whole periods: those that the drag touched.
        d->setRange(std::round(std::min(a, b)) - 0.5, std::round(std::max(a, b)) + 0.5);
        update();
    } else if (ended == Drag::Press && isZoomed()) {
        d->click.start(QApplication::doubleClickInterval());
    } else if (ended == Drag::Press) {
        d->activate(d->pressedPeriod);
    }
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->click.stop();
    d->drag = Drag::None;
    if (event->button() == Qt::LeftButton)
        resetRange();
}

void TrendChart::leaveEvent(QEvent *) { setHoveredPeriod(std::nullopt); }

void TrendChart::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const double notches = static_cast<double>(event->angleDelta().y()) / wheelNotch;
    d->zoomAround(d->figure.layout().timeAt(event->position().x()), std::pow(zoomStep, notches));
    setHoveredPeriod(d->periodAt(event->position()));
    event->accept();
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    if (!d->moveByKey(event->key()) && !d->actByKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace vekha::ui
