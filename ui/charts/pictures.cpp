// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/charts/charttext.h"
#include "ui/charts/readout.h"
#include "ui/theme/svg.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr int screenDotsPerInch = 96;
constexpr int pdfDotsPerInch = 1200;
constexpr double pointsPerInch = 72;

void paintOn(QPaintDevice *device, const FigureState &state, double scale)
{
    TrendFigure figure;
    figure.state = state;
    figure.state.palette = &Palette::light();
    figure.touch(true);
    QPainter painter(device);
    painter.scale(scale, scale);
    painter.setFont(font(TypeRole::Small)); // else an SVG names the system's font for every shape
    figure.paint(painter, true);
}

/// The columns of the table: a name and the words for one period.
struct Column {
    QString name;
    std::function<QString(int)> text;
    std::function<double(int)> value; ///< noValue for none; the lower edge of a range
};

void addListColumn(std::vector<Column> &columns, const FigureState &state, const QString &name,
                   const ValueAxis &axis, const std::vector<double> &values)
{
    columns.push_back({name,
                       [&state, &axis, &values](int period) {
                           return valueText(state.data, axis, FigureState::valueAt(values, period));
                       },
                       [&values](int period) { return FigureState::valueAt(values, period); }});
}

std::vector<Column> columnsOf(const FigureState &state)
{
    const TrendData &data = state.data;
    std::vector<Column> columns;
    for (const TrendSeries &series : data.series) {
        if (state.isShown(series))
            addListColumn(columns, state, series.name,
                          series.axis == AxisSide::Right ? data.right : data.left, series.values);
    }
    for (const TrendForecast &forecast : data.forecasts) {
        if (!state.isShown(forecast))
            continue;
        const QString name =
            data.forecasts.size() == 1
                ? forecast.name
                : QStringLiteral("%1: %2").arg(data.series[static_cast<std::size_t>(forecast.series)].name,
                                               forecast.name);
        addListColumn(columns, state, name,
                      state.sideOf(forecast) == AxisSide::Right ? data.right : data.left, forecast.values);
    }
    if (!data.target.empty() && state.isShown(Part::Target)) {
        const QString given = data.targetName;
        columns.push_back({given.isEmpty() ? QCoreApplication::translate("TrendLegend", "Target") : given,
                           [&state](int period) { return targetText(state, period); },
                           [&state](int period) {
                               const TargetStep *step = state.targetAt(period);
                               return step ? step->value : noValue;
                           }});
    }
    if (data.compare && state.isShown(Part::Compare))
        addListColumn(columns, state, data.compare->name, data.left, data.compare->values);
    return columns;
}

} // namespace

QImage imageOf(const FigureState &state, double scale)
{
    QImage image((state.size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    const double dotsPerMeter = screenDotsPerInch * scale / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMeter)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dotsPerMeter)));
    paintOn(&image, state, scale);
    return image;
}

QByteArray svgOf(const FigureState &state)
{
    return paintedSvg(
        {state.data.title, state.size.toSize(), QRectF(QPointF(), state.size), screenDotsPerInch},
        [&state](QPaintDevice *device) { paintOn(device, state, 1); });
}

QByteArray pdfOf(const FigureState &state)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(state.data.title);
    writer.setCreator(QStringLiteral("Vekha"));
    writer.setPageSize(QPageSize(state.size * (pointsPerInch / screenDotsPerInch), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(pdfDotsPerInch);
    paintOn(&writer, state, static_cast<double>(pdfDotsPerInch) / screenDotsPerInch);
    return bytes;
}

PictureSource pictureSourceOf(const FigureState &state)
{
    return {[state](double scale) { return imageOf(state, scale); }, [state] { return svgOf(state); },
            [state] { return pdfOf(state); }};
}

TableContent contentOf(const FigureState &state)
{
    const std::vector<Column> columns = columnsOf(state);
    TableContent content;
    content.title = state.data.title;
    content.heads << QCoreApplication::translate("TrendLegend", "Period");
    for (const Column &column : columns)
        content.heads << column.name;
    for (int period = state.firstVisible(); period <= state.lastVisible() && period < state.periodCount();
         ++period) {
        std::vector<ContentCell> &row = content.rows.emplace_back();
        row.push_back({periodText(state.data, period)});
        for (const Column &column : columns) {
            const double value = column.value(period);
            // A gap stays an empty cell: a dash would be text among figures.
            row.push_back(std::isfinite(value) ? ContentCell{column.text(period), value} : ContentCell());
        }
    }
    return content;
}

std::vector<QStringList> tableOf(const FigureState &state)
{
    const std::vector<Column> columns = columnsOf(state);
    std::vector<QStringList> rows(1);
    rows.front() << QCoreApplication::translate("TrendLegend", "Period");
    for (const Column &column : columns)
        rows.front() << column.name;
    for (int period = state.firstVisible(); period <= state.lastVisible() && period < state.periodCount();
         ++period) {
        QStringList row{periodText(state.data, period)};
        for (const Column &column : columns)
            row << column.text(period);
        rows.push_back(row);
    }
    return rows;
}

} // namespace vekha::ui
