// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelfigures.h"

#include <QCoreApplication>

namespace vekha::ui {

namespace {

bool isGood(Status status) { return status == Status::OnCourse || status == Status::Met; }

bool isJudged(Status status)
{
    return status != Status::NoTarget && status != Status::NoData && status != Status::TooEarly;
}

bool isOfRunning(Status status)
{
    return status == Status::OnCourse || status == Status::AtRisk || status == Status::OffCourse;
}

} // namespace

KpiCell ChannelFigures::at(MetricIndex metric, ChannelId channel) const
{
    const int row = table.rowOf(metric);
    const int column = table.columnOf(channel);
    return row >= 0 && column >= 0 ? table.at(row, column) : KpiCell();
}

bool ChannelFigures::hasAny(ChannelId channel) const
{
    return std::any_of(table.metrics.begin(), table.metrics.end(), [&](MetricIndex metric) {
        const KpiCell cell = at(metric, channel);
        return cell.value.hasNumber() || cell.standing.target;
    });
}

Result<ChannelFigures> channelFigures(const Workspace &workspace, const QList<MetricId> &chosen,
                                      const ViewState &view)
{
    const auto content = workspace.content();
    ChannelFigures figures;
    std::vector<MetricIndex> asked;
    for (const MetricId &id : chosen) {
        if (const auto index = content->catalog.indexOf(id))
            figures.chosen.push_back(*index);
    }
    asked = figures.chosen;
    if (const auto spend = content->catalog.indexOf(QStringLiteral("spend"))) {
        figures.spend = *spend;
        if (std::find(asked.begin(), asked.end(), *spend) == asked.end())
            asked.push_back(*spend);
    }
    auto table = kpiTable(workspace, asked, view, facts::Split::Channel);
    if (!table)
        return failure(table.error());
    figures.table = std::move(*table);
    return figures;
}

StatusSummary summaryOf(const std::vector<Status> &statuses)
{
    StatusSummary summary;
    for (const Status status : statuses) {
        if (targets::severityRank(status) < targets::severityRank(summary.worst))
            summary.worst = status;
        summary.judged += isJudged(status) ? 1 : 0;
        summary.good += isGood(status) ? 1 : 0;
        summary.running = summary.running || isOfRunning(status);
    }
    return summary;
}

QString summaryText(const StatusSummary &summary)
{
    if (summary.judged == 0)
        return statusWord(summary.worst);
    //: three of four KPIs of a running period are on course for their targets
    const QString running = QCoreApplication::translate("ChannelFigures", "%1 of %2 on course");
    //: three of four KPIs met their targets
    const QString over = QCoreApplication::translate("ChannelFigures", "%1 of %2 met");
    return (summary.running ? running : over).arg(summary.good).arg(summary.judged);
}

QList<MetricId> proposedPanelMetrics(const Workspace &workspace)
{
    const auto content = workspace.content();
    QList<MetricId> shown;
    for (const Dashboard &dashboard : content->dashboards) {
        for (const Tile &tile : dashboard.tiles)
            shown.append(tile.metric);
        shown.append(QList<MetricId>(dashboard.table.begin(), dashboard.table.end()));
    }
    for (const MetricIndex input : workspace.inputsWithData())
        shown.append(content->catalog.at(input).id);
    QList<MetricId> chosen;
    const auto take = [&](const MetricId &metric) {
        if (chosen.size() < mostPanelMetrics && !chosen.contains(metric) && content->catalog.find(metric) &&
            metric != QStringLiteral("spend"))
            chosen.append(metric);
    };
    for (const char *first : {"revenue", "leads", "cac", "romi"}) {
        if (shown.contains(QLatin1StringView(first)))
            take(QLatin1StringView(first));
    }
    for (const MetricId &metric : shown)
        take(metric);
    return chosen;
}

} // namespace vekha::ui
