// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/figures.h"
#include "core/demo/plannedgoals.h"
#include "core/demo/plannedreview.h"
#include "core/demo/plannedtargets.h"
#include "core/workspace/trend.h"

#include <QFile>

namespace vekha::demo {

namespace {

NewWorkspace setupOf(const Recipe &recipe, Language language)
{
    NewWorkspace setup;
    setup.settings.name = recipe.name.in(language);
    setup.settings.currency = recipe.currency;
    setup.settings.today = recipe.today;
    setup.settings.entryInputs = recipe.inputs;
    setup.starterSet = QStringLiteral("shop");
    for (const QString &tile : recipe.dashboards.front().tiles)
        setup.kpis.push_back(tile);
    for (const RecipeChannel &recipeChannel : recipe.channels) {
        Channel channel;
        channel.name = recipeChannel.name;
        channel.type = recipeChannel.type;
        channel.colour = recipeChannel.colour;
        channel.aliases = recipeChannel.aliases;
        setup.channels.push_back(channel);
    }
    return setup;
}

Done importHistory(const Recipe &recipe, Language language, Workspace &workspace)
{
    const metrics::MetricCatalog catalog = workspace.content()->catalog;
    for (const RecipeChannel &channel : recipe.channels) {
        ImportOptions options;
        options.fileName =
            QStringLiteral("%1_%2.csv").arg(channel.id, recipe.today.addDays(-1).toString(Qt::ISODate));
        Progress progress;
        const auto stored = workspace.importFacts(
            options,
            [&](facts::FactSink &sink) {
                return addChannelFigures(recipe, channel, language, catalog, sink);
            },
            progress);
        if (!stored)
            return failure(stored.error());
    }
    return {};
}

Result<std::vector<MonthTotals>> monthTotals(const Recipe &recipe, const Workspace &workspace)
{
    const metrics::MetricCatalog catalog = workspace.content()->catalog;
    TrendRequest request;
    for (const char *input : {"revenue", "new_customers", "orders"})
        request.metrics.push_back(catalog.indexOf(QLatin1String(input)).value_or(0));
    request.days = {calendar::dayOf(recipe.first), calendar::dayOf(recipe.today)};
    const auto read = trend(workspace, request);
    if (!read)
        return failure(read.error());
    std::vector<MonthTotals> months;
    for (size_t i = 0; i < read->periods.size(); ++i) {
        const auto number = [&](int metric) { return read->answer.at(metric, 0, int(i)).number.value_or(0); };
        const calendar::DayRange days = read->periods[i].days();
        months.push_back({calendar::dateOf(days.first), number(0), number(1), number(2),
                          days.last < calendar::dayOf(recipe.today)});
    }
    return months;
}

Done importCompany(const Recipe &recipe, Workspace &workspace)
{
    const auto months = monthTotals(recipe, workspace);
    if (!months)
        return failure(months.error());
    const metrics::MetricCatalog catalog = workspace.content()->catalog;
    ImportOptions options;
    options.fileName = QStringLiteral("company_%1.csv").arg(recipe.today.addDays(-1).toString(Qt::ISODate));
    Progress progress;
    const auto stored = workspace.importFacts(
        options, [&](facts::FactSink &sink) { return addCompanyFigures(recipe, *months, catalog, sink); },
        progress);
    if (!stored)
        return failure(stored.error());
    return {};
}

Result<Change> finishingChange(const Recipe &recipe, Language language, const Workspace &workspace)
{
    const auto content = workspace.content();
    Change change;
    change.kind = ChangeKind::Demo;
    auto targets = plannedTargets(recipe, workspace);
    if (!targets)
        return failure(targets.error());
    change.edits.push_back(store::SetTargets{std::move(*targets), {}});
    int position = 0;
    for (const RecipeDashboard &wanted : recipe.dashboards) {
        Dashboard dashboard;
        // The first one was made with the workspace.
        if (position == 0 && !content->dashboards.empty())
            dashboard.id = content->dashboards.front().id;
        dashboard.name = wanted.name;
        dashboard.position = position++;
        for (const QString &tile : wanted.tiles)
            dashboard.tiles.push_back({tile, ChannelId::All, 1, 1});
        dashboard.table = {wanted.table.begin(), wanted.table.end()};
        change.edits.push_back(store::SaveDashboard{dashboard});
    }
    for (const RecipeEvent &wanted : recipe.events) {
        Event event;
        event.day = wanted.day;
        event.text = wanted.text.in(language);
        for (const RecipeChannel &channel : recipe.channels) {
            if (channel.id == wanted.channel)
                event.channel = workspace.channelNamed(channel.name.en).value_or(ChannelId::All);
        }
        change.edits.push_back(store::SaveEvent{event});
    }
    return change;
}

} // namespace

Result<std::unique_ptr<Workspace>> create(const QString &path, Language language, const OpenOptions &options)
{
    const Recipe recipe = readRecipe();
    auto workspace = Workspace::create(path, setupOf(recipe, language), options);
    if (!workspace)
        return workspace;
    if (const Done done = importHistory(recipe, language, **workspace); !done)
        return failure(done.error());
    if (const Done done = importCompany(recipe, **workspace); !done)
        return failure(done.error());
    const auto change = finishingChange(recipe, language, **workspace);
    if (!change)
        return failure(change.error());
    if (const auto applied = (*workspace)->apply(*change); !applied)
        return failure(applied.error());
    if (const Done planned = addGoals(recipe, language, **workspace); !planned)
        return failure(planned.error());
    if (const Done reviewed = addReview(recipe, language, **workspace); !reviewed)
        return failure(reviewed.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> openThrowAway(const QString &path, Language language,
                                                 const OpenOptions &options)
{
    QFile::remove(path);
    return create(path, language, options);
}

} // namespace vekha::demo
