// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/progressline.h"
#include "app/cli/rows.h"
#include "app/cli/seriesfile.h"

#include "core/wording/forecastwords.h"
#include "core/workspace/forecasts.h"

#include <QCoreApplication>

namespace vekha::cli {

using calendar::Granularity;

namespace {

constexpr int longestHorizon = 1000;

/// Many bare series from a file to a file.
Outcome forecastSeries(const Session &session)
{
    if (Outcome counted = session.expectArguments(0, 0); !counted)
        return counted;
    const QString to = session.arguments().value(QStringLiteral("out"));
    if (to.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say which file to write: --out OUT.csv."));
    const auto period = wholeNumber(session, QStringLiteral("season"), 1, 1, longestHorizon);
    if (!period)
        return tl::unexpected(period.error());
    const auto horizon = wholeNumber(session, QStringLiteral("horizon"), *period, 1, longestHorizon);
    if (!horizon)
        return tl::unexpected(horizon.error());
    const auto file = readSeriesFile(session.arguments().value(QStringLiteral("series")), *period);
    if (!file)
        return tl::unexpected(file.error());
    Progress progress;
    progress.total = qint64(file->series.size());
    std::vector<analysis::Forecast> forecasts;
    {
        const ProgressLine line(progress, wording::Format(session.language()));
        analysis::FitOptions options;
        options.steps = *horizon;
        forecasts =
            analysis::forecastAll(file->series, options, 0, [&progress](int done) { progress.done = done; });
    }
    if (Outcome written = writeForecasts(to, file->names, forecasts); !written)
        return written;
    const int count = int(forecasts.size());
    tell(session, QCoreApplication::translate("Cli", "%n series forecast.", nullptr, count),
         {{QStringLiteral("series"), count}, {QStringLiteral("horizon"), *horizon}});
    return {};
}

Expected<ForecastRequest> requestOf(const Session &session, const Workspace &workspace)
{
    if (!session.arguments().has(QStringLiteral("metric")))
        return wrongUsage(
            QCoreApplication::translate("Cli", "forecast needs --metric, or --series with a file."));
    const auto metric = metricOf(workspace, session.arguments().value(QStringLiteral("metric")));
    if (!metric)
        return tl::unexpected(metric.error());
    ForecastRequest request;
    request.metric = *metric;
    if (session.arguments().has(QStringLiteral("channel"))) {
        const auto channel = channelOf(workspace, session.arguments().value(QStringLiteral("channel")), true);
        if (!channel)
            return tl::unexpected(channel.error());
        request.channel = *channel;
    }
    const auto every =
        session.oneOf(QStringLiteral("every"), QStringLiteral("day week month quarter half year").split(u' '),
                      QStringLiteral("month"));
    if (!every)
        return tl::unexpected(every.error());
    request.granularity = calendar::granularityFromCode(*every).value_or(Granularity::Month);
    const auto horizon =
        wholeNumber(session, QStringLiteral("horizon"), usualHorizon(request.granularity), 1, longestHorizon);
    if (!horizon)
        return tl::unexpected(horizon.error());
    request.horizon = *horizon;
    return request;
}

/// The target of a forecast period and the chance to meet it.
struct Goal {
    std::optional<double> target;
    std::optional<double> chance;
};

std::vector<Goal> goalsOf(const Workspace &workspace, const ForecastRequest &request,
                          const MetricForecast &forecast)
{
    const targets::TargetBook book = workspace.targets();
    const metrics::MetricCatalog catalog = workspace.catalog();
    const metrics::Metric &metric = catalog.at(request.metric);
    std::vector<Goal> goals(forecast.periods.size());
    for (size_t i = 0; i < goals.size() && calendar::monthsIn(request.granularity) > 0; ++i) {
        const auto found = book.effective({metric.id, request.channel, forecast.periods[i]}, {});
        if (!found)
            continue;
        goals[i].target = found->target.value;
        goals[i].chance = targets::chanceToMeet(forecast.expectation(int(i)), found->target, metric.better);
    }
    return goals;
}

void printAsJson(const Words &words, const ForecastRequest &request, const MetricForecast &forecast,
                 const std::vector<Goal> &goals)
{
    QJsonArray rows;
    for (size_t i = 0; i < forecast.periods.size(); ++i) {
        rows.append(QJsonObject{
            {QStringLiteral("period"), words.periods.fiscalCalendar().code(forecast.periods[i])},
            {QStringLiteral("mean"), forecast.mean[i]},
            {QStringLiteral("lo80"), forecast.lo80[i]},
            {QStringLiteral("hi80"), forecast.hi80[i]},
            {QStringLiteral("lo95"), forecast.lo95[i]},
            {QStringLiteral("hi95"), forecast.hi95[i]},
            {QStringLiteral("target"), jsonOf(goals[i].target)},
            {QStringLiteral("chance"), jsonOf(goals[i].chance)},
        });
    }
    const QString reason = QString::fromLatin1(analysis::codeOf(forecast.reason));
    const Goal first = goals.empty() ? Goal() : goals.front();
    const QString method = QString::fromLatin1(analysis::codeOf(forecast.method));
    printJson({{QStringLiteral("metric"), words.content->catalog.at(request.metric).id},
               {QStringLiteral("channel"), jsonOf(words.channelKey(request.channel))},
               {QStringLiteral("method"), forecast.byInputs ? QStringLiteral("by_inputs") : method},
               {QStringLiteral("typical_error"), jsonOf(forecast.typicalError)},
               {QStringLiteral("known_until"),
                jsonOf(forecast.knownUntil ? calendar::dateOf(*forecast.knownUntil).toString(Qt::ISODate)
                                           : QString())},
               {QStringLiteral("rows"), rows},
               {QStringLiteral("target"), jsonOf(first.target)},
               {QStringLiteral("chance"), jsonOf(first.chance)},
               {QStringLiteral("reason"), jsonOf(reason)},
               {QStringLiteral("reason_text"), jsonOf(wording::sentence(forecast.reason))}});
}

void printForPeople(const Words &words, const ForecastRequest &request, const MetricForecast &forecast,
                    const std::vector<Goal> &goals)
{
    const metrics::Metric &metric = words.content->catalog.at(request.metric);
    const auto value = [&](std::optional<double> number) { return words.format.metricValue(metric, number); };
    const auto range = [&](double low, double high) {
        return QStringLiteral("%1 – %2").arg(value(low), value(high));
    };
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Period"));
    table.addColumn(QCoreApplication::translate("Cli", "Expected"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "8 of 10 cases"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "19 of 20 cases"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Target"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Chance"), Table::Align::Right);
    for (size_t i = 0; i < forecast.periods.size(); ++i) {
        table.addRow({words.periods.longName(forecast.periods[i]), value(forecast.mean[i]),
                      range(forecast.lo80[i], forecast.hi80[i]), range(forecast.lo95[i], forecast.hi95[i]),
                      goals[i].target ? value(goals[i].target) : QString(),
                      goals[i].chance ? words.format.percent(*goals[i].chance) : QString()});
    }
    table.print();
    if (forecast.reason != analysis::NoForecast::None)
        writeOut(wording::sentence(forecast.reason) + u'\n');
    if (forecast.isEmpty())
        return;
    if (forecast.knownUntil)
        writeOut(QCoreApplication::translate("Cli", "The running period counts its figures up to %1.")
                     .arg(words.periods.dateName(calendar::dateOf(*forecast.knownUntil))) +
                 u'\n');
    writeOut(QCoreApplication::translate("Cli", "Method: %1.").arg(wording::methodName(forecast)) + u'\n');
    if (forecast.typicalError)
        writeOut(QCoreApplication::translate("Cli", "Typical error one period ahead so far: %1.")
                     .arg(words.format.percent(*forecast.typicalError)) +
                 u'\n');
}

Outcome forecastMetric(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto request = requestOf(session, **workspace);
    if (!request)
        return tl::unexpected(request.error());
    const auto forecast = forecastOf(**workspace, *request);
    if (!forecast)
        return failed(forecast.error());
    const std::vector<Goal> goals = goalsOf(**workspace, *request, *forecast);
    const Words words(**workspace, session.language());
    if (session.wantsJson())
        printAsJson(words, *request, *forecast, goals);
    else
        printForPeople(words, *request, *forecast, goals);
    return {};
}

} // namespace

Outcome forecast(const Session &session)
{
    return session.arguments().has(QStringLiteral("series")) ? forecastSeries(session)
                                                             : forecastMetric(session);
}

} // namespace vekha::cli
