// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/attainment.h"
#include "core/targets/targetbook.h"

#include <vector>

namespace vekha::targets {

/// The revisions of those targets that were changed at all: what was in force in any past period.
class RevisionBook {
public:
    RevisionBook() = default;
    /// @param revisions  of any targets, oldest first
    explicit RevisionBook(const std::vector<Revision> &revisions);

    /// Where the targets in force at the end of the period (see inForceAtEnd()) are not those of `present`.
    /// @param only  of this metric; empty: of all
    [[nodiscard]] std::vector<TargetEdit> atEndOf(const calendar::Period &period, const TargetBook &present,
                                                  const MetricId &only = {}) const;
    /// The same for its start: what was planned before anything was changed on the way.
    [[nodiscard]] std::vector<TargetEdit> atStartOf(const calendar::Period &period, const TargetBook &present,
                                                    const MetricId &only = {}) const;

private:
    template <class Then> [[nodiscard]] std::vector<TargetEdit>
    differing(const TargetBook &present, const MetricId &only, const Then &then) const;

    std::vector<std::vector<Revision>> m_changed; ///< by key, two and more each, oldest first
};

/// The targets by which one period is judged: those in force at its end, and for a period that is not over
/// those in force now (targets.md section 1: "the review of a past period uses the target in force then").
class PeriodTargets {
public:
    /// @param only  targets of other metrics may be taken as they are now; empty: of none
    PeriodTargets(TargetBook present, const RevisionBook &revisions, const calendar::Period &period,
                  const MetricId &only = {});

    [[nodiscard]] const TargetBook &inForce() const { return m_inForce; }
    [[nodiscard]] const TargetBook &present() const { return m_present; }
    /// Whether any target then was another than now.
    [[nodiscard]] bool isPresent() const { return m_isPresent; }

    /// As TargetBook::effective(), of the targets in force.
    [[nodiscard]] std::optional<TargetBook::Found>
    effective(const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const;
    /// Writes into a standing where its target comes from, and whether it was changed after the start of the
    /// period.
    void describe(Standing &standing, const std::optional<TargetBook::Found> &found, const TargetKey &key,
                  const std::vector<ChannelId> &channelsWithActuals) const;

private:
    TargetBook m_present;
    TargetBook m_inForce;
    TargetBook m_atStart;
    bool m_isPresent = true;
    bool m_isAsPlanned = true;
};

} // namespace vekha::targets
