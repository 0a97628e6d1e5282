// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace vekha::ui {

using calendar::Granularity;

namespace {

constexpr std::array spanCodes = {"12m", "24m", "3y", "all", "chosen"};

metrics::Unit unitOf(const TrendLine &line, const metrics::MetricCatalog &catalog)
{
    const metrics::Metric *metric = catalog.find(line.metric);
    return metric ? metric->unit : metrics::Unit::Count;
}

int freeColour(const std::vector<TrendLine> &lines)
{
    int colour = 1;
    while (std::any_of(lines.begin(), lines.end(),
                       [colour](const TrendLine &line) { return line.colour == colour; }))
        ++colour;
    return colour;
}

TrendLine lineOf(const QJsonObject &object)
{
    TrendLine line;
    line.metric = object.value(QLatin1String("metric")).toString();
    line.channel = ChannelId(object.value(QLatin1String("channel")).toInt());
    line.colour = std::clamp(object.value(QLatin1String("colour")).toInt(1), 1, mostTrendLines);
    line.onRight = object.value(QLatin1String("right")).toBool();
    return line;
}

} // namespace

bool TrendState::add(const MetricId &metric, ChannelId channel, const metrics::MetricCatalog &catalog)
{
    const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const TrendLine &line) {
        return line.metric == metric && line.channel == channel;
    });
    if (isThere || lines.size() >= size_t(mostTrendLines))
        return false;
    TrendLine line{metric, channel, freeColour(lines), false};
    const metrics::Unit unit = unitOf(line, catalog);
    const auto sameUnit = std::find_if(
        lines.begin(), lines.end(), [&](const TrendLine &other) { return unitOf(other, catalog) == unit; });
    const bool isLeftTaken =
        std::any_of(lines.begin(), lines.end(), [](const TrendLine &other) { return !other.onRight; });
    line.onRight = sameUnit != lines.end() ? sameUnit->onRight : isLeftTaken;
    lines.push_back(line);
    index = index || needsIndex(catalog);
    return true;
}

void TrendState::remove(int line) { lines.erase(lines.begin() + line); }

void TrendState::setOnRight(int line, bool onRight, const metrics::MetricCatalog &catalog)
{
    lines[size_t(line)].onRight = onRight;
    const metrics::Unit unit = unitOf(lines[size_t(line)], catalog);
    for (TrendLine &other : lines) {
        if (unitOf(other, catalog) != unit && other.onRight == onRight)
            other.onRight = !onRight;
    }
    index = index || needsIndex(catalog);
}

bool TrendState::isOfOneMetric() const
{
    return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [this](const TrendLine &line) {
               return line.metric == lines.front().metric;
           });
}

bool TrendState::needsIndex(const metrics::MetricCatalog &catalog) const
{
    std::set<metrics::Unit> left;
    std::set<metrics::Unit> right;
    for (const TrendLine &line : lines)
        (line.onRight ? right : left).insert(unitOf(line, catalog));
    return left.size() > 1 || right.size() > 1;
}

void TrendState::dropUnknown(const metrics::MetricCatalog &catalog)
{
    std::erase_if(lines, [&catalog](const TrendLine &line) { return !catalog.find(line.metric); });
}

int TrendState::window() const
{
    if (!average)
        return 0;
    switch (granularity) {
    case Granularity::Day:
        return 7;
    case Granularity::Week:
    case Granularity::Quarter:
        return 4;
    case Granularity::Month:
    case Granularity::Year:
        return 3;
    case Granularity::HalfYear:
        break;
    }
    return 2;
}

QString TrendState::toJson() const
{
    QJsonArray array;
    for (const TrendLine &line : lines) {
        array.append(QJsonObject{{QStringLiteral("metric"), line.metric},
                                 {QStringLiteral("channel"), number(line.channel)},
                                 {QStringLiteral("colour"), line.colour},
                                 {QStringLiteral("right"), line.onRight}});
    }
    const QJsonObject object{{QStringLiteral("lines"), array},
                             {QStringLiteral("granularity"), calendar::codeOf(granularity)},
                             {QStringLiteral("span"), QString::fromLatin1(spanCodes[size_t(span)])},
                             {QStringLiteral("index"), index},
                             {QStringLiteral("average"), average},
                             {QStringLiteral("yearAgo"), yearAgo}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TrendState TrendState::fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TrendState state;
    const QJsonArray array = object.value(QLatin1String("lines")).toArray();
    for (const auto &value : array) {
        const TrendLine line = lineOf(value.toObject());
        if (!line.metric.isEmpty() && state.lines.size() < size_t(mostTrendLines))
            state.lines.push_back(line);
    }
    state.granularity = calendar::granularityFromCode(object.value(QLatin1String("granularity")).toString())
                            .value_or(Granularity::Month);
    const QString span = object.value(QLatin1String("span")).toString();
    const auto code = std::find_if(spanCodes.begin(), spanCodes.end(),
                                   [&span](const char *known) { return span == QLatin1String(known); });
    if (code != spanCodes.end())
        state.span = TrendSpan(code - spanCodes.begin());
    state.index = object.value(QLatin1String("index")).toBool();
    state.average = object.value(QLatin1String("average")).toBool();
    state.yearAgo = object.value(QLatin1String("yearAgo")).toBool();
    return state;
}

} // namespace vekha::ui
