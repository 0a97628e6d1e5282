// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tilecontent.h"

#include "ui/common/status.h"

#include <QCoreApplication>

namespace vekha::ui {

using metrics::Metric;
using wording::Style;

namespace {

QString comma(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "Apr: 91.6% · target 92.0%": what is known while the figure lacks.
QString knownBefore(const TileFigures &figures, const Metric &metric, const ViewState &view,
                    const KpiWords &words)
{
    QString before;
    if (figures.before.value.hasNumber() && view.period) {
        const QString period = wording::capitalised(words.periods().shortName(view.period->shifted(-1)));
        before = QStringLiteral("%1: %2").arg(
            period, words.format().metricValue(metric, figures.before.value.number, Style::Short));
    }
    QStringList parts{before, words.target(metric, figures.cell.standing)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void fillLacking(TileContent *content, const TileFigures &figures, const Metric &metric,
                 const ViewState &view, const KpiWords &words)
{
    content->value = wording::Format::missing();
    content->lacking = words.remarks(figures.cell.value).value(0);
    content->before = knownBefore(figures, metric, view, words);
    // A KPI that does not exist for this type of channel cannot be entered either.
    if (figures.cell.value.reason != facts::Reason::ChannelType)
        content->link = QCoreApplication::translate("TileContent", "Enter data for %1")
                            .arg(viewName(view, words.periods()));
}

/// The dashed line from the last whole period to the end of the one shown.
void addForecast(SparklineData *history, const TileFigures &figures, const ViewState &view)
{
    const int last = view.period ? figures.forecast.indexOf(*view.period) : -1;
    if (last < 0 || int(figures.history.size()) <= last + 1 ||
        figures.forecast.reason != analysis::NoForecast::None)
        return;
    history->actual.assign(figures.history.begin(), figures.history.end() - (last + 1));
    if (!history->actual.back())
        return;
    const auto taken = [last](const std::vector<double> &values) {
        return std::vector<double>(values.begin(), values.begin() + last + 1);
    };
    history->forecast = taken(figures.forecast.mean);
    history->low = taken(figures.forecast.lo80);
    history->high = taken(figures.forecast.hi80);
}

QString toolTipOf(const TileContent &content, const TileFigures &figures, const Metric &metric,
                  const KpiWords &words, const QString &comparedWith = {})
{
    QStringList lines{content.name};
    const facts::Value &value = figures.cell.value;
    if (value.hasNumber())
        lines[0] += QStringLiteral(": ") + words.format().metricValue(metric, value.number, Style::Exact);
    if (!content.comparedWith.isEmpty())
        lines.append(QStringLiteral("%1 %2").arg(content.change, content.comparedWith));
    if (figures.cell.standing.target)
        lines.append(words.target(metric, figures.cell.standing) + QStringLiteral(": ") +
                     words.standing(metric, figures.cell.standing));
    if (value.hasNumber() && figures.cell.compared.reason != facts::Reason::None && !comparedWith.isEmpty())
        lines.append(QStringLiteral("%1: %2").arg(
            comparedWith, words.remarks(figures.cell.compared).join(QLatin1Char(' '))));
    lines.append(words.remarks(value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString tileName(const Tile &tile, MetricIndex metric, const wording::NameBook &names)
{
    const QString name = metric >= 0 ? names.shortMetric(metric) : names.metric(tile.metric);
    return tile.channel == ChannelId::All ? name
                                          : QStringLiteral("%1, %2").arg(name, names.channel(tile.channel));
}

QString viewName(const ViewState &view, const wording::PeriodNames &periods)
{
    return view.period ? periods.inlineName(*view.period) : periods.rangeName(view.days);
}

TileContent tileContent(const TileFigures &figures, const Metric *metric, const KpiTable &table,
                        const ViewState &view, const KpiWords &words)
{
    TileContent content;
    content.name = tileName(figures.tile, figures.metric, words.names());
    if (!metric) {
        content.value = wording::Format::missing();
        content.lacking = QCoreApplication::translate("TileContent", "This metric was removed.");
        content.link = QCoreApplication::translate("TileContent", "Remove the tile");
        content.spoken = comma({content.name, content.lacking});
        return content;
    }
    content.status = shownStatus(figures.cell);
    content.history.actual = figures.history;
    // A month begun would end the line with a fall that is none.
    if (figures.cell.value.running && !content.history.actual.empty())
        content.history.actual.pop_back();
    addForecast(&content.history, figures, view);
    // What is entered once a period is not lacking before its end.
    const bool expected = table.running && figures.before.value.hasNumber() &&
                          figures.cell.value.reason == facts::Reason::NoData && figures.cell.standing.target;
    if (content.status == Status::NoData && expected)
        content.status = Status::TooEarly;
    content.gauge = words.gauge(*metric, figures.cell.standing);
    content.gauge.status = content.status;
    if (!figures.cell.value.hasNumber()) {
        fillLacking(&content, figures, *metric, view, words);
        content.toolTip = toolTipOf(content, figures, *metric, words);
        content.spoken = comma({content.name, statusWord(content.status).toLower(), content.lacking});
        return content;
    }
    content.value = words.value(*metric, figures.cell);
    content.change = words.change(*metric, figures.cell, view.compare);
    content.changeRole = words.changeRole(*metric, figures.cell, view.compare);
    const QString with = words.comparedWith(table, view.compare);
    // A dash is no change: what has none is told in the tooltip.
    if (content.change != wording::Format::missing()) {
        content.comparedWith = with;
        content.comparedShorter = words.comparedWithShort(table, view.compare);
    }
    content.target = words.targetOverForecast(*metric, figures.cell.standing);
    content.forecast = words.forecast(*metric, figures.cell.standing);
    content.toolTip = toolTipOf(content, figures, *metric, words, with);
    const QString change = content.comparedWith.isEmpty()
                               ? QString()
                               : QStringLiteral("%1 %2").arg(content.change, content.comparedWith);
    content.spoken =
        comma({content.name, content.value, change, words.standing(*metric, figures.cell.standing)});
    return content;
}

void addWarning(TileContent *content, const warnings::Warning &warning, const wording::WarningWords &words)
{
    content->warning = warning.status();
    const QString told = QStringLiteral("%1: %2").arg(wording::warningKindName(warning), words.text(warning));
    content->toolTip += u'\n' + told;
    content->spoken = comma({content->spoken, told});
}

TableContent tileTable(const TileFigures &figures, const TileContent &content, const QString &period)
{
    const targets::Standing &standing = figures.cell.standing;
    const auto cell = [](const QString &text, std::optional<double> number) {
        return number ? ContentCell{text, number} : ContentCell();
    };
    TableContent table;
    table.title = content.name;
    table.heads = {QCoreApplication::translate("TileContent", "Metric"),
                   QCoreApplication::translate("TileContent", "Period"),
                   QCoreApplication::translate("TileContent", "Value"),
                   QCoreApplication::translate("TileContent", "Compared value"),
                   QCoreApplication::translate("TileContent", "Target"),
                   QCoreApplication::translate("TileContent", "Attainment"),
                   QCoreApplication::translate("TileContent", "Status")};
    table.rows = {
        {{content.name},
         {period},
         cell(content.value, figures.cell.value.number),
         cell(content.value, figures.cell.compared.number),
         cell(content.value, standing.target ? std::optional(standing.target->value) : std::nullopt),
         cell(content.gauge.text, standing.attainment),
         {statusWord(content.status)}}};
    return table;
}

} // namespace vekha::ui
