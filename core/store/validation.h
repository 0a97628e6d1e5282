// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/store/change.h"

#include <vector>

namespace vekha::store {

/// What edits are judged by.
struct Rules {
    const metrics::MetricCatalog &catalog;
    const std::vector<Channel> &channels;
    const std::vector<Campaign> &campaigns;
    int fiscalYearStart = 1;
};

/// Whether a period starts where its kind may start (a week on Monday, a month and longer on the 1st) and
/// lies in the years 1 to 9999.
[[nodiscard]] bool isReal(const calendar::Period &period);
/// Code of a period for messages, e.g. "2024-05".
[[nodiscard]] QString codeOf(const calendar::Period &period, int fiscalYearStart);
/// Shown name of a channel for messages; its number where it is unknown.
[[nodiscard]] QString nameOf(ChannelId channel, const std::vector<Channel> &channels);

/// Longest name of anything that has one. Names are laid out in many places, and a million letters cost 1.2 s
/// each time (trust.md 2.7).
constexpr qsizetype longestName = 1000;
/// Throws NameTooLong.
void mustBeShort(const QString &name);

/// Throws UnknownMetric, NotAnInput, UnknownChannel, UnknownCampaign, InvalidPeriod or InvalidNumber.
void validate(const FactEdit &edit, const Rules &rules);
/// Throws NameEmpty, NameTooLong, NameTaken, UnknownChannel or InvalidInput.
void validate(const Channel &channel, const Rules &rules);
/// Throws NameEmpty, NameTooLong, NameTaken, UnknownChannel or UnknownCampaign.
void validate(const Campaign &campaign, const Rules &rules);
/// Throws UnknownMetric, UnknownChannel, InvalidPeriod, InvalidNumber, TargetBandEmpty or TargetNotForKind.
void validate(const TargetEdit &edit, const Rules &rules);
/// Throws InvalidInput.
void validate(const Settings &settings);

/// Names of what keeps an own metric from being removed: formulas and weights that name it.
[[nodiscard]] QStringList usersOf(const MetricId &metric, const metrics::MetricCatalog &catalog);

} // namespace vekha::store
