// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placecommands.h"

#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::ui {

QList<Command> placeCommands(const Workspace &workspace, Language language,
                             const std::function<void(const Destination &)> &open)
{
    const auto content = workspace.content();
    QList<Command> list;
    const QString input = QCoreApplication::translate("vekha::ui::PlaceCommands", "Input");
    const QString kpi = QCoreApplication::translate("vekha::ui::PlaceCommands", "KPI");
    for (MetricIndex i = 0; i < content->catalog.size(); ++i) {
        const metrics::Metric &metric = content->catalog.at(i);
        QStringList keywords = metric.synonyms;
        keywords << metric.id << metric.name.en << metric.name.ru << metric.shortName.en
                 << metric.shortName.ru;
        list.append({wording::metricName(metric, language), metric.isInput() ? input : kpi,
                     QStringLiteral("metrics"), keywords, true, [open, id = metric.id] {
                         open({QStringLiteral("metric"), id, ChannelId::All, {}, {}});
                     }});
    }
    for (const Channel &channel : content->channels) {
        QStringList keywords = channel.aliases;
        keywords << channel.name.en << channel.name.ru;
        list.append({wording::channelName(channel, language),
                     QCoreApplication::translate("vekha::ui::PlaceCommands", "Channel"),
                     QStringLiteral("channels"), keywords, true, [open, id = channel.id] {
                         open({QStringLiteral("channels"), {}, id, {}, {}});
                     }});
    }
    return list;
}

} // namespace vekha::ui
