// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/change.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace vekha::store {

/// How facts of an import are to be stored.
struct ImportOptions {
    QString fileName;       ///< without folder, for the history
    QByteArray contentHash; ///< recognises the same file again
    QString profile;        ///< by which it was read, for the history; empty: none
    OnOverlap onConflict = OnOverlap::Stop;
    bool dryRun = false; ///< counts, then rolls back
    bool acceptTotals =
        false; ///< rule 11: store a channel's figure although it equals the sum of its campaigns
};

/// What storing gave (or would give, in a dry run).
struct ImportOutcome {
    ChangeId change = 0;
    qint64 taken = 0;    ///< figures handed over
    qint64 merged = 0;   ///< of them added up with another of the same fact
    qint64 stored = 0;   ///< new facts
    qint64 replaced = 0; ///< stored facts that gave way
    qint64 kept = 0;     ///< figures left out because something stored overlaps
    qint64 conflicts = 0;
    QString firstConflict;      ///< series and periods in plain words of ids, for the message
    qint64 suspectedTotals = 0; ///< rule 11
    std::vector<ChannelId> channelsAdded;
    Touched touched;
};

/// One line of the import history.
struct ImportEntry {
    int number = 0; ///< as the command line names it: the change's id
    QString fileName;
    QDateTime when; ///< UTC
    QString who;
    qint64 rows = 0; ///< facts stored
    qint64 replaced = 0;
    bool reverted = false;
    QByteArray contentHash;
    QString profile; ///< by which it was read; empty: none, or imported before this was kept
};

} // namespace vekha::store
