// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contentrows.h"
#include "core/store/journal.h"
#include "core/store/movedfacts.h"
#include "core/store/validation.h"

namespace vekha::store {

/// What edits write with: everything lives as long as their transaction.
struct EditTools {
    SQLite::Database &db;
    SeriesBook &book;
    CatalogCache &catalogs;
    Recorder &recorder;
    MovedFacts &moved;
    QString who;
};

/// The colour of the palette that the fewest channels have.
[[nodiscard]] int freeColour(const std::vector<Channel> &channels);
/// A position behind all channels.
[[nodiscard]] int lastPosition(const std::vector<Channel> &channels);

/// Carries out the edits of one change, within its transaction. Throws what validate() throws, PeriodsOverlap
/// and InUse.
class EditRunner {
public:
    EditRunner(const EditTools &tools, ChangeId change, Applied &applied);
    void run(const Change &change);

private:
    void run(const SetFacts &edit);
    void run(const SaveChannel &edit);
    void run(const RemoveChannel &edit);
    void run(const SaveCampaign &edit);
    void run(const RemoveCampaign &edit);
    void run(const SaveMetric &edit);
    void run(const RemoveMetric &edit);
    void run(const SetTargets &edit);
    void run(const SaveSettings &edit);
    void run(const SaveDashboard &edit);
    void run(const RemoveDashboard &edit);
    void run(const SaveView &edit);
    void run(const RemoveView &edit);
    void run(const SaveEvent &edit);
    void run(const RemoveEvent &edit);
    void run(const SaveProfile &edit);
    void run(const RemoveProfile &edit);
    void run(const ClosePeriod &edit);
    void run(const ReopenPeriod &edit);
    void run(const SavePerson &edit);
    void run(const RemovePerson &edit);
    void run(const SaveObjective &edit);
    void run(const RemoveObjective &edit);
    void run(const SaveGoal &edit);
    void run(const RemoveGoal &edit);
    void run(const SaveCheckIn &edit);
    void run(const RemoveCheckIn &edit);
    void run(const SaveScorecard &edit);
    void run(const RemoveScorecard &edit);
    void run(const SetWarningMark &edit);
    void run(const SetWarningRule &edit);
    void run(const SaveReview &edit);
    void run(const RemoveReview &edit);
    void run(const SaveDecision &edit);
    void run(const RemoveDecision &edit);
    void run(const SaveReport &edit);
    void run(const RemoveReport &edit);

    struct FactStatements;
    void setFact(const FactEdit &edit, OnOverlap onOverlap, FactStatements &facts);
    void setNote(const FactEdit &edit, int series);
    void removeSeries(const std::vector<int> &series);
    void removeTargetsOf(const std::vector<targets::TargetKey> &keys);
    /// Takes tiles and table rows out of all dashboards.
    template <class Matches> void clearDashboards(const Matches &matches);
    [[nodiscard]] bool hasData(const goals::Measure &measure);
    void removeRow(const char *sql, int id, const QString &what);
    /// Reads again what validation judges by.
    void reread();
    [[nodiscard]] Rules rules() const;

    EditTools m_tools;
    SQLite::Database &m_db;
    ChangeId m_change;
    Applied &m_applied;
    bool m_entersFacts = false;
    std::vector<Channel> m_channels;
    std::vector<Campaign> m_campaigns;
    int m_fiscalYearStart = 1;
};

} // namespace vekha::store
