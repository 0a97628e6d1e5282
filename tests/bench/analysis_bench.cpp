// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the forecast and the search for anomalies on the series of a folder (shared/data/forecast):
//     analysis_bench FOLDER
// CPU time a series; how many injected anomalies are found at one false alarm a series-year; and whether a
// chance of 60 % means 60 %.
#include "core/analysis/anomalies.h"
#include "core/analysis/forecast.h"
#include "core/analysis/paths.h"

#include <QFile>
#include <QMap>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <limits>

using namespace vekha::analysis;

namespace {

struct NamedSeries {
    QString name;
    std::vector<double> values;
};

/// Columns series,..,value of a CSV, in order.
std::vector<NamedSeries> readSeries(const QString &path)
{
    std::vector<NamedSeries> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const QString name = QString::fromUtf8(cells.value(0));
        if (all.empty() || all.back().name != name)
            all.push_back({name, {}});
        all.back().values.push_back(cells.value(3).toDouble());
    }
    return all;
}

std::vector<Series> seriesOf(const std::vector<NamedSeries> &named, int period)
{
    std::vector<Series> series;
    for (const NamedSeries &one : named)
        series.push_back({one.values, period, Range::FromValues});
    return series;
}

double cpuMilliseconds() { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; }

void measureSpeed(const char *name, const std::vector<Series> &series, int steps)
{
    FitOptions options;
    options.steps = steps;
    double worst = 0;
    std::vector<FittedSeries> fits;
    const double begin = cpuMilliseconds();
    for (const Series &one : series) {
        const double before = cpuMilliseconds();
        fits.push_back(fitted(one, options));
        worst = std::max(worst, cpuMilliseconds() - before);
    }
    const SpreadPool pool = pooledSpread(fits, steps);
    for (const FittedSeries &fit : fits)
        (void)forecastOf(fit, pool);
    const double all = cpuMilliseconds() - begin;
    std::printf("%-10s %4zu series, horizon %2d: %.2f ms of CPU a series on average, %.2f at worst\n", name,
                series.size(), steps, all / double(series.size()), worst);
}

// Anomalies

/// What is done to a series from a place on; `size` in the unit of its usual deviation from the season
/// before.
struct Injection {
    const char *name;
    std::function<void(std::vector<double> &values, size_t at, double unit)> apply;
    size_t within = 1; ///< values in which it must be seen
};

/// Usual size of a change from one value to the next, season aside.
double unitOf(const std::vector<double> &values, size_t period)
{
    std::vector<double> changes;
    for (size_t t = period; t < values.size(); ++t)
        changes.push_back(values[t] - values[t - period]);
    return robustDeviation(changes) / std::sqrt(2.0);
}

/// The score that false alarms reach once a series-year, on the series as they are.
double scoreOfOneAlarmAYear(const std::vector<NamedSeries> &series, int period)
{
    std::vector<double> scores;
    double years = 0;
    for (const NamedSeries &one : series) {
        const auto found = anomalyScores(one.values, {period, 0});
        const size_t begin = found.size() / 2;
        for (size_t t = begin; t < found.size(); ++t)
            scores.push_back(found[t].score);
        years += double(found.size() - begin) / period;
    }
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return scores[std::min(scores.size() - 1, size_t(years))];
}

void measureRecall(const char *name, const std::vector<NamedSeries> &series, int period)
{
    const std::vector<Injection> injections{
        {"spike of 3 deviations", [](auto &v, size_t at, double unit) { v[at] += 3 * unit; }, 1},
        {"spike of 5 deviations", [](auto &v, size_t at, double unit) { v[at] += 5 * unit; }, 1},
        {"spike of 8 deviations", [](auto &v, size_t at, double unit) { v[at] += 8 * unit; }, 1},
        {"level shift of 4 deviations",
         [](auto &v, size_t at, double unit) {
             for (size_t t = at; t < v.size(); ++t)
                 v[t] += 4 * unit;
         },
         3},
        {"a quarter of a value missing", [](auto &v, size_t at, double) { v[at] *= 0.75; }, 1},
        {"half a value missing", [](auto &v, size_t at, double) { v[at] *= 0.5; }, 1},
        {"a value missing whole", [](auto &v, size_t at, double) { v[at] = 0; }, 1},
    };
    const double limit = scoreOfOneAlarmAYear(series, period);
    double byDefault = 0;
    double years = 0;
    for (const NamedSeries &one : series) {
        const auto scores = anomalyScores(one.values, {period, 0});
        byDefault += double(std::count_if(scores.begin() + long(scores.size() / 2), scores.end(),
                                          [](const AnomalyScore &score) { return score.isAnomaly; }));
        years += double(scores.size() - scores.size() / 2) / period;
    }
    std::printf("%s: score for one alarm a series-year %.3f (the default limit 0.5 gives %.2f)\n", name,
                limit, byDefault / years);
    for (const Injection &injection : injections) {
        int tried = 0;
        int found = 0;
        int byLimit = 0;
        for (const NamedSeries &one : series) {
            const double unit = unitOf(one.values, size_t(period));
            for (const double share : {0.6, 0.75, 0.9}) {
                const size_t at = size_t(share * double(one.values.size()));
                if (int(at) < 3 * period || at + injection.within > one.values.size() || !(unit > 0))
                    continue;
                std::vector<double> values = one.values;
                injection.apply(values, at, unit);
                const auto scores = anomalyScores(values, {period, 0});
                double best = 0;
                for (size_t t = at; t < at + injection.within; ++t)
                    best = std::max(best, scores[t].score);
                ++tried;
                found += best >= limit ? 1 : 0;
                byLimit += best >= 0.5 ? 1 : 0;
            }
        }
        std::printf("   %-30s %5.1f %% found at one alarm a series-year, %5.1f %% by default (of %d)\n",
                    injection.name, 100.0 * found / tried, 100.0 * byLimit / tried, tried);
    }
}

// Chances

/// Says for the last `steps` values of each series how likely they reach targets that lie around the
/// forecast, and counts how often they did.
void measureChances(const std::vector<NamedSeries> &series, int period, int steps)
{
    std::vector<Series> known;
    std::vector<std::vector<double>> truth;
    for (const NamedSeries &one : series) {
        const auto end = one.values.end() - steps;
        known.push_back({{one.values.begin(), end}, period, Range::FromValues});
        truth.emplace_back(end, one.values.end());
    }
    FitOptions options;
    options.steps = steps;
    const std::vector<FittedSeries> fits = fitAll(known, options);
    const SpreadPool pool = pooledSpread(fits, steps);
    constexpr int bins = 10;
    std::vector<int> said(bins), met(bins);
    double brier = 0;
    double base = 0;
    int count = 0;
    for (size_t i = 0; i < fits.size(); ++i) {
        for (int h = 0; h < steps; ++h) {
            const std::vector<double> outcomes = outcomesOf(fits[i], pool, h, 200);
            // Targets as people set them: some percent above or below what was last.
            for (const double factor : {0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2}) {
                const double target = known[i].values.back() * factor;
                const auto below = std::lower_bound(outcomes.begin(), outcomes.end(), target);
                const double chance = 1 - double(below - outcomes.begin()) / double(outcomes.size());
                const bool isMet = truth[i][size_t(h)] >= target;
                const int bin = std::min(bins - 1, int(chance * bins));
                ++said[size_t(bin)];
                met[size_t(bin)] += isMet ? 1 : 0;
                brier += (chance - (isMet ? 1 : 0)) * (chance - (isMet ? 1 : 0));
                base += isMet ? 1 : 0;
                ++count;
            }
        }
    }
    const double share = base / count;
    std::printf("chance to meet a target, %d cases: Brier score %.3f (always saying %.2f: %.3f)\n", count,
                brier / count, share, share * (1 - share));
    for (int bin = 0; bin < bins; ++bin) {
        if (said[size_t(bin)] > 0)
            std::printf("   said %2d-%3d %%: met in %5.1f %% of %d\n", bin * 10, bin * 10 + 10,
                        100.0 * met[size_t(bin)] / said[size_t(bin)], said[size_t(bin)]);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto monthly = readSeries(folder + QStringLiteral("/monthly_train.csv"));
    const auto quarterly = readSeries(folder + QStringLiteral("/quarterly_train.csv"));
    const auto weekly = readSeries(folder + QStringLiteral("/weekly_train.csv"));
    if (monthly.empty()) {
        std::fprintf(stderr, "analysis_bench FOLDER: a folder with monthly_train.csv and its kin\n");
        return 2;
    }
    measureSpeed("monthly", seriesOf(monthly, 12), 18);
    measureSpeed("quarterly", seriesOf(quarterly, 4), 8);
    measureSpeed("weekly", seriesOf(weekly, 52), 13);
    measureChances(monthly, 12, 6);
    measureRecall("monthly", monthly, 12);
    measureRecall("weekly", weekly, 52);
    return 0;
}
