// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scripts.h"

#include "ui/theme/type.h"

#include <algorithm>

namespace vekha::ui {

namespace {

bool joins(const QString &name) { return needsShaping(name); }
bool joins(const TwoLanguageText &name) { return needsShaping(name.en) || needsShaping(name.ru); }

template <class Named> bool anyJoins(const std::vector<Named> &named)
{
    return std::any_of(named.begin(), named.end(), [](const Named &each) { return joins(each.name); });
}

// Those that are built in are named in English and Russian.
bool anyOwnMetricJoins(const metrics::MetricCatalog &catalog)
{
    for (MetricIndex index = 0; index < catalog.size(); ++index) {
        const metrics::Metric &metric = catalog.at(index);
        if (metric.own && (joins(metric.name) || joins(metric.shortName)))
            return true;
    }
    return false;
}

} // namespace

bool hasJoiningLetters(const store::Content &content)
{
    return anyJoins(content.channels) || anyJoins(content.campaigns) || anyJoins(content.people) ||
           anyJoins(content.objectives) || anyJoins(content.goals) || anyJoins(content.dashboards) ||
           anyJoins(content.views) || anyJoins(content.reports) || anyJoins(content.scorecards) ||
           joins(content.settings.name) || anyOwnMetricJoins(content.catalog) ||
           std::any_of(content.events.begin(), content.events.end(),
                       [](const Event &event) { return joins(event.text); });
}

} // namespace vekha::ui
