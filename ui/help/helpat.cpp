// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpat.h"

#include "ui/common/cellroles.h"
#include "ui/common/helpplace.h"
#include "ui/help/helpbook.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace vekha::ui {

namespace {

Destination helpOn(const MetricId &metric, const QString &topic)
{
    return {QStringLiteral("help"), metric, ChannelId::All, topic, {}};
}

MetricId metricOf(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->currentIndex().data(MetricIdRole).toString();
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    if (combo && combo->property(helpChoosesMetricProperty).toBool())
        return combo->currentData().toString();
    return widget.property(helpMetricProperty).toString();
}

} // namespace

Destination helpAt(const QWidget *focused, const Page *page)
{
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        if (const MetricId metric = metricOf(*widget); !metric.isEmpty())
            return helpOn(metric, {});
        if (const QString topic = widget->property(helpTopicProperty).toString(); !topic.isEmpty())
            return helpOn({}, topic);
        if (widget->isWindow() || widget == page)
            break;
    }
    if (!page)
        return helpOn({}, topicOf({}));
    const Destination shown = page->current();
    return helpOn(shown.metric, topicOf(shown));
}

} // namespace vekha::ui
