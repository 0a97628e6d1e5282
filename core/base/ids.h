// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha {

/// Number of a channel in its workspace, kept for ever. `Company` is the reserved channel "whole company"
/// (metrics.md rule 12); `All` stands for the total over channels where a target or a view asks for it.
enum class ChannelId : int { All = 0, Company = 1 };

/// Number of a campaign in its workspace; `None` is a channel's own figures, without a campaign.
enum class CampaignId : int { None = 0 };

/// Stable id of an input or KPI, e.g. "spend". Own metrics have ids of the same form: [a-z][a-z0-9_]*.
using MetricId = QString;

/// Place of a metric in the catalogue of the open workspace. Valid until the catalogue changes.
using MetricIndex = int;

/// Number of a change in the journal; facts carry that of the change that wrote them. 0: none.
using ChangeId = int;

[[nodiscard]] constexpr int number(ChannelId id) { return static_cast<int>(id); }
[[nodiscard]] constexpr int number(CampaignId id) { return static_cast<int>(id); }

} // namespace vekha
