// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/trenddata.h"
#include "ui/common/exports.h"

#include <QWidget>

#include <memory>

namespace vekha::ui {

/// A trend one studies: lines, areas or columns over time with target, compare line, forecast, events and
/// readout.
///
/// Mouse: hover reads out, click activates, drag zooms, Shift-drag or the middle button pans, Ctrl+wheel
/// zooms, double click shows everything. Keys: Left, Right, Home, End move the readout, Enter activates, Esc
/// hides it,
/// + - and Ctrl+0 zoom, Page Up and Page Down pan, Ctrl+C copies the picture. The readout is the accessible
/// value too.
class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    /// Shows other data. The visible range stays when the periods are the same, otherwise everything is
    /// shown.
    void setData(TrendData data);
    [[nodiscard]] const TrendData &data() const;

    /// Shows only the periods that touch these days; limits to the periods there are.
    void setVisibleRange(QDate from, QDate to);
    /// The first and last day on view.
    [[nodiscard]] TrendPeriod visibleRange() const;
    void resetRange();
    [[nodiscard]] bool isZoomed() const;

    /// Hides or shows a series as a click in the legend does.
    void setSeriesShown(int series, bool shown);
    [[nodiscard]] bool isSeriesShown(int series) const;

    /// Points at a series, from outside the chart: of many forecasts only its band is drawn; -1: at none.
    void setEmphasised(int series);
    [[nodiscard]] int emphasised() const;

    /// The period read out, or none.
    [[nodiscard]] std::optional<int> hoveredPeriod() const;
    void setHoveredPeriod(std::optional<int> period);
    /// The readout as the screen reader hears it: title, then "name: value" parted by semicolons.
    [[nodiscard]] QString readout() const;

    /// The chart with its legend, without readout, `scale` pixels for each one on the screen.
    [[nodiscard]] QImage picture(double scale = 2) const;
    /// The same as an SVG file.
    [[nodiscard]] QByteArray svg() const;
    /// Writes a .png (twice the pixels), .svg or .pdf file, told by the suffix.
    [[nodiscard]] Done saveAs(const QString &path) const;
    /// Periods in rows, shown lines in columns, with the figures themselves.
    [[nodiscard]] TableContent content() const;
    /// The same parted by tabs, as copyData() puts it on the clipboard.
    [[nodiscard]] QString dataText() const;
    /// Pictures and figures as they are now, for menus.
    [[nodiscard]] Export exported() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Puts the picture on the clipboard as image/png at 2x and image/svg+xml.
    void copyPicture() const;
    void copyData() const;
    /// Asks for a file name and saves the picture there.
    void savePicture();
    /// Asks for a file name and saves the figures there.
    void saveData();
    /// Opens the same figures as a table.
    void showTable();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// A period was clicked or Enter pressed on it.
    void pointActivated(QDate from, QDate to);
    /// Zoomed or panned to these days.
    void rangeChanged(QDate from, QDate to);
    /// A legend entry was switched.
    void seriesShownChanged(int series, bool shown);
    /// The readout moved; -1 when it went.
    void hoverChanged(int period);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vekha::ui
