// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/revisionbook.h"

#include <map>
#include <tuple>

namespace vekha::targets {

using calendar::Period;

namespace {

bool isSame(const std::optional<TargetBook::Found> &a, const std::optional<TargetBook::Found> &b)
{
    return a && b ? a->target.saysTheSameAs(b->target) : !a && !b;
}

} // namespace

RevisionBook::RevisionBook(const std::vector<Revision> &revisions)
{
    std::map<std::tuple<QString, int, Period>, std::vector<Revision>> byKey;
    for (const Revision &revision : revisions)
        byKey[{revision.key.metric, number(revision.key.channel), revision.key.period}].push_back(revision);
    for (auto &[key, own] : byKey) {
        if (own.size() > 1)
            m_changed.push_back(std::move(own));
    }
}

template <class Then> std::vector<TargetEdit>
RevisionBook::differing(const TargetBook &present, const MetricId &only, const Then &then) const
{
    std::vector<TargetEdit> edits;
    for (const std::vector<Revision> &revisions : m_changed) {
        const TargetKey &key = revisions.front().key;
        if (!only.isEmpty() && key.metric != only)
            continue;
        const std::optional<Target> was = then(revisions);
        const Target *is = present.find(key);
        if (is ? was != *is : was.has_value())
            edits.push_back({key, was});
    }
    return edits;
}

std::vector<TargetEdit> RevisionBook::atEndOf(const Period &period, const TargetBook &present,
                                              const MetricId &only) const
{
    return differing(present, only,
                     [&](const auto &revisions) { return inForceAtEnd(revisions, period).target; });
}

std::vector<TargetEdit> RevisionBook::atStartOf(const Period &period, const TargetBook &present,
                                                const MetricId &only) const
{
    return differing(present, only,
                     [&](const auto &revisions) { return inForceAtEnd(revisions, period).planned; });
}

PeriodTargets::PeriodTargets(TargetBook present, const RevisionBook &revisions, const Period &period,
                             const MetricId &only)
    : m_present(std::move(present)), m_inForce(m_present), m_atStart(m_present)
{
    const std::vector<TargetEdit> then = revisions.atEndOf(period, m_present, only);
    m_isPresent = then.empty();
    if (!m_isPresent)
        m_inForce = m_present.with(then);
    const std::vector<TargetEdit> planned = revisions.atStartOf(period, m_present, only);
    m_isAsPlanned = planned.empty();
    if (!m_isAsPlanned)
        m_atStart = m_present.with(planned);
}

std::optional<TargetBook::Found>
PeriodTargets::effective(const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const
{
    return m_inForce.effective(key, channelsWithActuals);
}

void PeriodTargets::describe(Standing &standing, const std::optional<TargetBook::Found> &found,
                             const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const
{
    standing.rolledUp = found && found->rolledUp;
    standing.spread = found && found->spread;
    if (!m_isPresent) {
        const auto now = m_present.effective(key, channelsWithActuals);
        standing.isSuperseded = !isSame(found, now);
        if (standing.isSuperseded && now)
            standing.setNow = now->target;
    }
    if (!m_isAsPlanned || !m_isPresent)
        standing.changedAfterStart =
            standing.isSuperseded || !isSame(found, m_atStart.effective(key, channelsWithActuals));
}

} // namespace vekha::targets
