// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/legend.h"
#include "ui/charts/pictures.h"
#include "ui/charts/readout.h"
#include "ui/charts/trendfigure.h"
#include "ui/charts/trendmarks.h"
#include "ui/theme/focusring.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace vekha::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double fewestPeriods = 3;
constexpr int wheelNotch = 120;

/// What the mouse button that is down is doing.
enum class Drag { None, Press, Zoom, Pan };

bool samePeriods(const std::vector<TrendPeriod> &a, const std::vector<TrendPeriod> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TrendPeriod &x, const TrendPeriod &y) {
        return x.from == y.from && x.to == y.to;
    });
}

bool sameSeries(const std::vector<TrendSeries> &a, const std::vector<TrendSeries> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TrendSeries &x, const TrendSeries &y) { return x.color == y.color; });
}

} // namespace

class TrendChart::Private {
public:
    explicit Private(TrendChart *chart) : q(chart)
    {
        click.setSingleShot(true);
        QObject::connect(&click, &QTimer::timeout, q, [this] { activate(pressedPeriod); });
    }

    FigureState &state() { return figure.state; }

    /// The state as it is to be painted; a widget that was never shown has not been told its size.
    const FigureState &pictureState()
    {
        figure.state.size = q->size();
        figure.state.palette = &Palette::active();
        return figure.state;
    }

    void refresh(bool restack = false)
    {
        figure.touch(restack);
        cache = QPixmap();
        legendStale = true;
        QCoreApplication::postEvent(q, new QEvent(QEvent::LayoutRequest));
        q->update();
    }

    /// The legend's buttons follow the layout. Kept while nothing about them changes, so that focus stays
    /// where it is.
    void placeLegend()
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

    /// For words of the buttons that no entry shows.
    void dropLegend()
    {
        qDeleteAll(buttons);
        buttons.clear();
    }

    [[nodiscard]] bool matches(const std::vector<LegendEntry> &entries) const
    {
        return std::equal(entries.begin(), entries.end(), buttons.begin(), buttons.end(),
                          [](const LegendEntry &entry, const LegendButton *button) {
                              const LegendEntry &other = button->entry();
                              return entry.part == other.part && entry.series == other.series &&
                                     entry.name == other.name && entry.shown == other.shown &&
                                     entry.box == other.box;
                          });
    }

    [[nodiscard]] int focusedButton() const
    {
        for (std::size_t i = 0; i < buttons.size(); ++i) {
            if (buttons[i]->hasFocus())
                return static_cast<int>(i);
        }
        return -1;
    }

    LegendButton *makeButton(const LegendEntry &entry)
    {
        auto *button = new LegendButton(state(), entry, q);
        // Queued: the click rebuilds the legend, and with it the button that sends it.
        QObject::connect(
            button, &QAbstractButton::clicked, q, [this, entry] { switchEntry(entry); },
            Qt::QueuedConnection);
        button->show();
        return button;
    }

    void switchEntry(const LegendEntry &entry)
    {
        if (entry.part == Part::Series) {
            q->setSeriesShown(entry.series, !entry.shown);
            return;
        }
        state().shown[static_cast<std::size_t>(entry.part)] = !entry.shown;
        refresh();
    }

    [[nodiscard]] double fullTo() const { return std::max(1, figure.state.periodCount()) - 0.5; }

    void setRange(double from, double to, bool tell = true)
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

    void zoomAround(double time, double factor)
    {
        setRange(time - (time - state().from) / factor, time + (state().to - time) / factor);
    }

    void zoomAtCursor(double factor)
    {
        zoomAround(hovered ? *hovered : (state().from + state().to) / 2, factor);
    }

    void pan(double periods) { setRange(state().from + periods, state().to + periods); }

    void moveHover(int period)
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

    void activate(int period)
    {
        if (period < 0 || period >= state().periodCount())
            return;
        const TrendPeriod &days = state().data.periods[static_cast<std::size_t>(period)];
        Q_EMIT q->pointActivated(days.from, days.to);
    }

    [[nodiscard]] std::optional<int> periodAt(QPointF position)
    {
        const FigureLayout &layout = figure.layout();
        const QRectF reach = layout.plot.adjusted(-4, -4, 4, 24);
        if (state().data.periods.empty() || !reach.contains(position))
            return std::nullopt;
        return state().periodAt(layout.timeAt(position.x()));
    }

    void paintCache()
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

    void paintRubberBand(QPainter &painter)
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

    void speak()
    {
        if (!QAccessible::isActive())
            return;
        QAccessibleEvent event(q, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }

    void keepSwitches(TrendData &data)
    {
        if (!sameSeries(data.series, state().data.series))
            switched.clear();
        for (const auto &[series, shown] : switched)
            data.series[static_cast<std::size_t>(series)].shown = shown;
    }

    bool moveByKey(int key)
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

    bool actByKey(const QKeyEvent &event)
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

    TrendChart *q;
    TrendFigure figure;
    QPixmap cache;
    std::vector<LegendButton *> buttons;
    bool legendStale = true;
    /// Legend entries the user has switched; they outlast new data of the same series.
    std::map<int, bool> switched;
    std::optional<int> hovered;
    Drag drag = Drag::None;
    QPointF pressedAt;
    QPointF draggedTo;
    double pressedFrom = 0;
    int pressedPeriod = -1;
    /// Waits for a second click while zoomed, since a double click shows everything again.
    QTimer click;
};

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

QImage TrendChart::picture(double scale) const { return imageOf(d->pictureState(), scale); }

QByteArray TrendChart::svg() const { return svgOf(d->pictureState()); }

Done TrendChart::saveAs(const QString &path) const { return ui::savePicture(d->pictureState(), path); }

QString TrendChart::dataText() const
{
    QString text;
    for (const QStringList &row : tableOf(d->state()))
        text += row.join(u'\t') + u'\n';
    return text;
}

QSize TrendChart::sizeHint() const { return {700, 330}; }

QSize TrendChart::minimumSizeHint() const { return {260, 160}; }

void TrendChart::copyPicture() const
{
    auto *mime = new QMimeData;
    const QImage image = picture(2);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    mime->setImageData(image);
    mime->setData(QStringLiteral("image/png"), png);
    mime->setData(QStringLiteral("image/svg+xml"), svg());
    QApplication::clipboard()->setMimeData(mime);
}

void TrendChart::copyData() const { QApplication::clipboard()->setText(dataText()); }

void TrendChart::savePicture()
{
    QString name = d->state().data.title.isEmpty() ? tr("Chart") : d->state().data.title;
    name.replace(u'/', u'-');
    QString chosen;
    const QString filters = tr("PNG picture (*.png)") + QStringLiteral(";;") + tr("SVG drawing (*.svg)") +
                            QStringLiteral(";;") + tr("PDF page (*.pdf)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), name + QStringLiteral(".png"),
                                                filters, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("svg"))   ? QStringLiteral(".svg")
                : chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf")
                                                        : QStringLiteral(".png");
    if (const Done saved = saveAs(path); !saved)
        QMessageBox::warning(
            this, tr("Save picture"),
            saved.error().code == ErrorCode::UnsupportedFormat
                ? tr("Pictures can be saved as .png, .svg or .pdf. Choose one of these endings.")
                : tr("The picture could not be written to %1: %2")
                      .arg(saved.error().args.value(0), saved.error().args.value(1)));
}

void TrendChart::showTable()
{
    const std::vector<QStringList> rows = tableOf(d->state());
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(d->state().data.title);
    auto *table =
        new QTableWidget(static_cast<int>(rows.size()) - 1, static_cast<int>(rows.front().size()), dialog);
    table->setAccessibleName(d->state().data.title);
    table->setHorizontalHeaderLabels(rows.front());
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList &texts = rows[static_cast<std::size_t>(row) + 1];
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                               : Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    (new QVBoxLayout(dialog))->addWidget(table);
    dialog->resize(640, 480);
    dialog->open();
}

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

void TrendChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture"), QKeySequence::Copy, this, &TrendChart::copyPicture);
    menu->addAction(tr("Save picture…"), this, &TrendChart::savePicture);
    menu->addAction(tr("Copy data"), this, &TrendChart::copyData);
    menu->addAction(tr("Show data as table"), this, &TrendChart::showTable);
    menu->addSeparator();
    menu->addAction(tr("Show all periods"), this, &TrendChart::resetRange)->setEnabled(isZoomed());
    menu->popup(event->globalPos());
}

} // namespace vekha::ui
