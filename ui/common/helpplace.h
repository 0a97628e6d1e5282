// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <QComboBox>
#include <QWidget>

namespace vekha::ui {

/// Property of a widget about one metric: F1 with the focus in it explains that metric. Cells of tables say
/// the same by MetricIdRole.
inline constexpr char helpMetricProperty[] = "helpMetric";
/// Property of a combo box whose entries are metrics by their data: F1 explains the chosen one.
inline constexpr char helpChoosesMetricProperty[] = "helpChoosesMetric";
/// Property of a dialog or a part of a page: the topic of the help that F1 opens in it.
inline constexpr char helpTopicProperty[] = "helpTopic";

inline void setHelpMetric(QWidget *widget, const MetricId &metric)
{
    widget->setProperty(helpMetricProperty, metric);
}
inline void setHelpChoosesMetric(QComboBox *combo) { combo->setProperty(helpChoosesMetricProperty, true); }
/// @param topic  name of a file in resources/help
inline void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(helpTopicProperty, topic);
}

} // namespace vekha::ui
