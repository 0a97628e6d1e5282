// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/view.h"
#include "core/facts/sink.h"
#include "core/facts/source.h"
#include "core/metrics/catalog.h"
#include "core/review/reviewshelf.h"
#include "core/store/change.h"
#include "core/store/imports.h"
#include "core/targets/closing.h"
#include "core/targets/target.h"

#include <functional>
#include <memory>
#include <vector>

namespace vekha::store {

/// A metric as it was defined until a moment.
struct MetricRevision {
    MetricId metric;
    QDateTime until; ///< UTC
    QString json;    ///< of the definition, as the file keeps it: few pages ever ask for one
    /// None if the text cannot be understood.
    [[nodiscard]] std::optional<metrics::Metric> definition() const;
    bool operator==(const MetricRevision &) const = default;
};

/// All of a workspace but its facts.
struct Content {
    Settings settings;
    metrics::MetricCatalog catalog; ///< built-in and own
    std::vector<Channel> channels;  ///< by position; company first
    std::vector<Campaign> campaigns;
    std::vector<targets::Target> targets;
    std::vector<Dashboard> dashboards;
    std::vector<SavedView> views;
    std::vector<Event> events;
    std::vector<StoredProfile> profiles;    ///< by name
    std::vector<targets::Closing> closings; ///< in force and reopened ones, oldest first
    std::vector<goals::Person> people;
    std::vector<goals::Objective> objectives;      ///< by position
    std::vector<goals::Goal> goals;                ///< by position
    std::vector<goals::CheckIn> checkIns;          ///< by day
    std::vector<scorecards::Scorecard> scorecards; ///< by position
    std::vector<MetricRevision> metricRevisions;   ///< oldest first
    std::vector<WarningMark> warningMarks;
    std::vector<WarningRule> warningRules;
    review::ReviewShelf reviews;             ///< by period
    std::vector<review::Decision> decisions; ///< in the order in which they were made
    std::vector<StoredReport> reports;       ///< by name
};

/// Month roll-ups of one series.
struct SeriesCells {
    facts::SeriesKey key;
    std::vector<facts::MonthCell> cells;
};

/// What the month roll-ups hold, told without reading them all.
struct Coverage {
    std::optional<calendar::DayRange> days; ///< covered by any fact; none without facts
    std::vector<MetricIndex>
        inputs; ///< that have a series, in the catalogue's order; all its facts may be gone
};

/// A note on a fact's cell.
struct FactNote {
    facts::SeriesKey key;
    calendar::Period period;
    QString text;
    QString who;
    QDateTime when;
};

using vekha::Finding;
using vekha::FindingKind;

/// What the workspace needs of a store: the SQLite file today, a shared database for teams later. Calls
/// block; the store may be called from several threads, each call is one transaction. MetricIndex values are
/// those of the last content().catalog.
class Store {
public:
    virtual ~Store() = default;

    // Asking
    [[nodiscard]] virtual Result<Content> content() = 0;
    [[nodiscard]] virtual Result<Coverage> coverage() = 0;
    [[nodiscard]] virtual Result<std::vector<SeriesCells>> monthCells(const facts::SeriesFilter &filter,
                                                                      facts::SeriesSplit split) = 0;
    [[nodiscard]] virtual Result<std::vector<facts::SeriesFacts>> facts(const facts::SeriesFilter &filter,
                                                                        const calendar::DayRange &range) = 0;
    [[nodiscard]] virtual Result<std::vector<FactNote>> notes(const facts::SeriesFilter &filter,
                                                              const calendar::DayRange &range) = 0;
    [[nodiscard]] virtual Result<std::vector<targets::Revision>>
    targetRevisions(const targets::TargetKey &key) = 0;
    /// Of all targets, oldest first.
    [[nodiscard]] virtual Result<std::vector<targets::Revision>> allTargetRevisions() = 0;
    /// Of those targets that were changed or removed since they were set, oldest first.
    [[nodiscard]] virtual Result<std::vector<targets::Revision>> revisionsOfChangedTargets() = 0;
    /// Oldest first. @param card  0: of all cards
    [[nodiscard]] virtual Result<std::vector<scorecards::CardRevision>> cardRevisions(int card) = 0;
    /// What changed in periods after they had been closed and reopened.
    [[nodiscard]] virtual Result<std::vector<targets::LateChange>> lateChanges() = 0;
    /// Counts up when any program has changed the file since.
    [[nodiscard]] virtual Result<qint64> version() = 0;
    /// Is another number when any program but this one has changed the file since. Waits for a change that is
    /// being written.
    [[nodiscard]] virtual Result<qint64> othersVersion() = 0;

    /// What keepAside() was given when the file was last closed on this machine, if it is still just as it
    /// was then; else empty.
    [[nodiscard]] virtual QByteArray keptAside() = 0;
    /// Bytes about the file as it is now, to be kept with what this machine's program remembers of it, once
    /// it is closed; instead of those kept before.
    virtual void keepAside(const QByteArray &bytes) = 0;

    // Changing: one transaction each, written when it returns
    [[nodiscard]] virtual Result<Applied> apply(const Change &change, const QString &who) = 0;
    [[nodiscard]] virtual Result<Applied> undo() = 0;
    [[nodiscard]] virtual Result<Applied> redo() = 0;
    [[nodiscard]] virtual Result<std::vector<JournalEntry>> journal(int limit) = 0;
    /// The change that undo() (redo()) would take; none if there is nothing.
    [[nodiscard]] virtual std::optional<JournalEntry> nextUndo() = 0;
    [[nodiscard]] virtual std::optional<JournalEntry> nextRedo() = 0;

    // Imports
    /// Runs `fill` with a sink and stores what it was given, all or nothing.
    [[nodiscard]] virtual Result<ImportOutcome> import(const ImportOptions &options, const QString &who,
                                                       const std::function<Done(facts::FactSink &)> &fill,
                                                       Progress &progress) = 0;
    [[nodiscard]] virtual Result<std::vector<ImportEntry>> imports() = 0;
    [[nodiscard]] virtual Result<Applied> revertImport(int number, const QString &who) = 0;

    // Keeping safe
    /// True before the first change of a day was followed by a backup.
    [[nodiscard]] virtual bool needsDailyBackup() = 0;
    /// A consistent copy, checked before it gets its name.
    [[nodiscard]] virtual Done backup(const QString &to, Progress &progress) = 0;
    /// Makes a backup in the backup folder under a name of its own, then removes the oldest beyond the
    /// settings' number and size. Gives its path.
    [[nodiscard]] virtual Result<QString> backupToFolder(Progress &progress) = 0;
    /// The folder that backupToFolder() writes to.
    [[nodiscard]] virtual QString backupFolder() = 0;
    [[nodiscard]] virtual Result<std::vector<Finding>> check(Progress &progress) = 0;
};

} // namespace vekha::store
