// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/sift.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vekha::warnings {

namespace {

constexpr size_t mostChannels = 2; ///< of one metric that are told alone
constexpr int mostHints = 4;       ///< trends and unusual figures at once

bool isStatistical(const Warning &warning)
{
    return warning.kind == WarningKind::BadTrend || warning.kind == WarningKind::Unusual;
}

/// What a target says goes before what a trend says.
int rankOf(WarningKind kind)
{
    switch (kind) {
    case WarningKind::SpendAhead:
        return 0;
    case WarningKind::OffCourse:
        return 1;
    case WarningKind::Missed:
        return 2;
    case WarningKind::BadTrend:
        return 3;
    case WarningKind::Unusual:
        return 4;
    case WarningKind::NotEntered:
        return 5;
    case WarningKind::NoTarget:
        return 6;
    case WarningKind::Audit:
        return 7;
    }
    return 8;
}

bool isGraver(const Warning &a, const Warning &b)
{
    const auto ofWarning = [](const Warning &warning) {
        return std::tuple(-int(warning.severity), -warning.money.value_or(0), -warning.since.first,
                          rankOf(warning.kind), warning.index, number(warning.channel));
    };
    return ofWarning(a) < ofWarning(b);
}

/// One warning of all that were found of a figure.
Found joined(std::vector<Found> ofOne)
{
    std::stable_sort(ofOne.begin(), ofOne.end(), [](const Found &a, const Found &b) {
        return rankOf(a.warning.kind) < rankOf(b.warning.kind);
    });
    Found first = std::move(ofOne.front());
    for (auto other = ofOne.begin() + 1; other != ofOne.end(); ++other) {
        first.warning.also.push_back(other->warning.kind);
        first.warning.severity = std::max(first.warning.severity, other->warning.severity);
    }
    return first;
}

/// The total, or else the channels worth telling alone.
std::vector<Found> placed(std::vector<Found> ofMetric)
{
    const auto total = std::find_if(ofMetric.begin(), ofMetric.end(), [](const Found &found) {
        return found.warning.channel == ChannelId::All;
    });
    if (total != ofMetric.end()) {
        total->warning.channelsAlike = int(ofMetric.size()) - 1;
        return {*total};
    }
    std::erase_if(ofMetric, [](const Found &found) {
        const bool isSmall = found.share < found.shareNeeded || found.worth < found.worthNeeded;
        return isSmall || (found.warning.severity == Severity::Low && !found.nearMisses);
    });
    std::sort(ofMetric.begin(), ofMetric.end(),
              [](const Found &a, const Found &b) { return isGraver(a.warning, b.warning); });
    if (ofMetric.size() > mostChannels) {
        ofMetric.resize(mostChannels);
    }
    return ofMetric;
}

} // namespace

std::vector<Warning> sifted(std::vector<Found> found,
                            const std::function<bool(MetricIndex kpi, MetricIndex input)> &isMadeOf)
{
    std::map<std::pair<MetricIndex, ChannelId>, std::vector<Found>> byFigure;
    std::vector<Warning> days; // one bad day is news of its own, whatever its month comes to
    for (Found &each : found) {
        if (each.warning.period.granularity == calendar::Granularity::Day)
            days.push_back(std::move(each.warning));
        else
            byFigure[{each.warning.index, each.warning.channel}].push_back(std::move(each));
    }
    std::map<MetricIndex, std::vector<Found>> byMetric;
    for (auto &[figure, ofOne] : byFigure)
        byMetric[figure.first].push_back(joined(std::move(ofOne)));
    std::vector<Warning> left;
    for (auto &[metric, ofMetric] : byMetric) {
        for (Found &each : placed(std::move(ofMetric)))
            left.push_back(std::move(each.warning));
    }
    const std::vector<Warning> all = left;
    std::erase_if(left, [&](const Warning &hint) {
        return isStatistical(hint) && std::any_of(all.begin(), all.end(), [&](const Warning &other) {
                   const bool isSamePlace = other.channel == hint.channel || other.channel == ChannelId::All;
                   return !isStatistical(other) && isSamePlace && other.index != hint.index &&
                          (isMadeOf(other.index, hint.index) || isMadeOf(hint.index, other.index));
               });
    });
    left.insert(left.end(), days.begin(), days.end());
    sort(left);
    int hints = 0;
    std::erase_if(left,
                  [&](const Warning &warning) { return isStatistical(warning) && ++hints > mostHints; });
    return left;
}

void applyMarks(std::vector<Warning> &warnings, const std::vector<WarningMark> &marks, QDate today)
{
    for (Warning &warning : warnings) {
        const WarningKey key = warning.key();
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](const WarningMark &each) { return each.key == key; });
        warning.state = State::Active;
        warning.mark.reset();
        if (mark == marks.end())
            continue;
        warning.mark = *mark;
        if (mark->dismissed)
            warning.state = State::Dismissed;
        else if (mark->snoozedUntil.isValid() && today < mark->snoozedUntil)
            warning.state = State::Snoozed;
    }
}

void sort(std::vector<Warning> &warnings)
{
    std::sort(warnings.begin(), warnings.end(), [](const Warning &a, const Warning &b) {
        return a.state != b.state ? a.state < b.state : isGraver(a, b);
    });
}

} // namespace vekha::warnings
