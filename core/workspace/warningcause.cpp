// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/warningcause.h"

#include "core/workspace/explain.h"

#include <algorithm>
#include <cmath>

namespace vekha::workspace {

using warnings::MainCause;
using warnings::Warning;
using warnings::WarningKind;
using Found = std::optional<MainCause>;

namespace {

constexpr double leastPart = 0.25;
constexpr double leastOfTargets = 0.15; ///< each channel lags behind its own target: no sums cancel out

/// Of a sum that is on its way: the channel that is expected to miss its own target by most.
Found byChannelTargets(const Warning &warning, const KpiTable &table)
{
    const int row = table.rowOf(warning.index);
    if (row < 0 || warning.channel != ChannelId::All)
        return std::nullopt;
    Found worst;
    for (int group = 0; group < int(table.groups.size()); ++group) {
        const targets::Standing &standing = table.at(row, group).standing;
        const bool isKnown = table.groups[size_t(group)].kind == facts::Group::Kind::Channel &&
                             standing.target && !standing.target->isBand() && standing.outlook &&
                             standing.outlook->expected && standing.outlook->pace;
        if (!isKnown)
            continue;
        const double gap = *standing.outlook->expected - standing.target->value;
        if (gap * warning.amount <= 0 || std::abs(gap) < leastOfTargets * std::abs(warning.amount))
            continue;
        if (!worst || std::abs(gap) > std::abs(worst->contribution)) {
            worst = MainCause();
            worst->channel = table.groups[size_t(group)].channel;
            worst->contribution = gap;
            worst->change = warning.amount;
            worst->againstTarget = true;
        }
    }
    return worst;
}

const targets::Standing *standingOf(const Warning &warning, const KpiTable *table)
{
    const int row = table ? table->rowOf(warning.index) : -1;
    const int column = table ? table->columnOf(warning.channel) : -1;
    return row >= 0 && column >= 0 ? &table->at(row, column).standing : nullptr;
}

/// A figure that grows with every day of its period.
bool addsUp(const Warning &warning, const KpiTable *table)
{
    const targets::Standing *standing = standingOf(warning, table);
    return standing && standing->outlook && standing->outlook->pace;
}

bool hasChannelTargets(const Warning &warning, const KpiTable &table)
{
    const int row = table.rowOf(warning.index);
    for (int group = 0; row >= 0 && group < int(table.groups.size()); ++group) {
        if (table.groups[size_t(group)].kind == facts::Group::Kind::Channel &&
            table.at(row, group).standing.target)
            return true;
    }
    return false;
}

bool standsOut(double contribution, double change)
{
    return contribution * change > 0 && std::abs(contribution) >= leastPart * std::abs(change);
}

MainCause causeOf(const Explanation &explanation, double contribution)
{
    MainCause cause;
    cause.contribution = contribution;
    cause.change = explanation.change();
    cause.againstTarget = explanation.against == ViewState::Compare::Target;
    return cause;
}

Found byParts(const Explanation &explanation)
{
    if (explanation.parts.size() < 2)
        return std::nullopt;
    for (const PartCause &part : explanation.parts) {
        if (!standsOut(part.part.contribution, explanation.change()))
            continue;
        MainCause cause = causeOf(explanation, part.part.contribution);
        const bool isCampaign = part.group.kind == facts::Group::Kind::Campaign;
        if (isCampaign && part.group.campaign == CampaignId::None)
            continue; // "without campaign" says nothing
        cause.by = isCampaign ? MainCause::By::Campaign : MainCause::By::Channel;
        cause.channel = part.group.channel;
        cause.campaign = part.group.campaign;
        cause.begun = part.part.begun;
        cause.stopped = part.part.stopped;
        return cause;
    }
    return std::nullopt;
}

Found byInputs(const Explanation &explanation)
{
    if (explanation.inputs.size() < 2)
        return std::nullopt;
    for (const InputCause &input : explanation.inputs) {
        if (!input.shifts.empty() || !standsOut(input.contribution, explanation.change()))
            continue;
        MainCause cause = causeOf(explanation, input.contribution);
        cause.by = MainCause::By::Input;
        cause.input = input.input;
        return cause;
    }
    return std::nullopt;
}

Result<Found> byExplanation(const Workspace &workspace, const Warning &warning, ViewState::Compare against)
{
    ExplainRequest request;
    request.metric = warning.index;
    request.channel = warning.channel;
    request.view.period = warning.period;
    request.view.days = warning.period.days();
    request.view.compare = against;
    const auto explanation = explain(workspace, request);
    if (!explanation)
        return failure(explanation.error());
    // A figure may be better than last month and still far from its target.
    if (!explanation->explained || explanation->change() * warning.amount <= 0)
        return Found();
    Found found = warning.channel == ChannelId::All ? byParts(*explanation) : byInputs(*explanation);
    if (!found)
        found = warning.channel == ChannelId::All ? byInputs(*explanation) : byParts(*explanation);
    return found;
}

} // namespace

Result<Found> mainCause(const Workspace &workspace, const Warning &warning, const KpiTable *table)
{
    if (warning.index < 0 || calendar::monthsIn(warning.period.granularity) == 0)
        return Found();
    const bool isOnItsWay = warning.kind == WarningKind::OffCourse || warning.kind == WarningKind::SpendAhead;
    if (isOnItsWay && table) {
        if (Found found = byChannelTargets(warning, *table))
            return found;
    }
    // A sum so far lies below the target of the whole period anyway: that explains nothing. Nor does a change
    // on last month tell why a target is out of reach.
    const bool isSumSoFar = isOnItsWay && addsUp(warning, table);
    if ((isOnItsWay && !isSumSoFar) || warning.kind == WarningKind::Missed) {
        auto found = byExplanation(workspace, warning, ViewState::Compare::Target);
        if (!found || *found)
            return found;
    }
    if (isSumSoFar && warning.channel == ChannelId::All && hasChannelTargets(warning, *table))
        return Found();
    return byExplanation(workspace, warning, ViewState::Compare::Previous);
}

} // namespace vekha::workspace
