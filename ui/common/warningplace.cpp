// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/warningplace.h"

#include "core/wording/namebook.h"

namespace vekha::ui {

using warnings::WarningKind;

Destination destinationOf(const warnings::Warning &warning, const metrics::MetricCatalog &catalog)
{
    const MetricId metric = warning.index < 0 ? MetricId() : catalog.at(warning.index).id;
    std::optional<calendar::Period> period;
    if (calendar::monthsIn(warning.period.granularity) > 0)
        period = warning.period;
    switch (warning.kind) {
    case WarningKind::NotEntered:
        return {QStringLiteral("data"), metric, warning.channel, QStringLiteral("entry"), period};
    case WarningKind::NoTarget:
        return {QStringLiteral("targets"), metric, ChannelId::All, {}, period};
    case WarningKind::Audit:
        return {QStringLiteral("goals"), {}, ChannelId::All, QStringLiteral("audit"), {}};
    default:
        return {QStringLiteral("metric"), metric, warning.channel, {}, period};
    }
}

Destination destinationOf(const Matter &matter, const ViewState &view, const metrics::MetricCatalog &catalog)
{
    if (matter.warning)
        return destinationOf(*matter.warning, catalog);
    return {QStringLiteral("metric"), catalog.at(matter.metric).id, matter.channel, {}, view.period};
}

wording::WarningWords warningWords(const AppContext &context, const Workspace &workspace)
{
    const auto content = workspace.content();
    return {content->catalog,
            wording::NameBook(content->catalog, content->channels, content->campaigns, context.language()),
            context.format(), context.names()};
}

} // namespace vekha::ui
