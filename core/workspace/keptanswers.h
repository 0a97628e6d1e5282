// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/query.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QDate>

#include <mutex>
#include <vector>

namespace vekha::workspace {

/// The answers to the first questions about one state of a file, which are those of the page that is shown
/// when it is opened, so that this page stands there again at once the next time: as long as nobody has
/// changed the file, no figure is read for it. They are computed anew a moment later all the same
/// (takeUnchecked()). May be used by several threads.
class KeptAnswers {
public:
    KeptAnswers() = default;
    /// Takes up what bytes() of an earlier run gave; nothing where they are damaged or of another build of
    /// the program, whose rules may differ.
    explicit KeptAnswers(const QByteArray &earlier);

    /// None: it must be computed.
    [[nodiscard]] std::optional<facts::Answer> find(const facts::Query &query);
    /// Keeps an answer just computed, if it is among the first. Very large ones are not kept.
    void add(const facts::Query &query, const facts::Answer &answer);
    /// What figures there are; none: it must be asked for.
    [[nodiscard]] std::optional<store::Coverage> coverage();
    void setCoverage(const store::Coverage &coverage);
    /// Whether coverage() gave what an earlier run has kept; is told once.
    [[nodiscard]] bool takeUncheckedCoverage();
    /// Whether what is kept says the same as this, just asked for.
    [[nodiscard]] bool agrees(const store::Coverage &coverage) const;
    /// Questions that were answered from an earlier run; each is told once.
    [[nodiscard]] std::vector<facts::Query> takeUnchecked();
    /// Whether what is kept says the same as this answer, just computed; also where nothing is kept.
    [[nodiscard]] bool agrees(const facts::Query &query, const facts::Answer &answer);
    /// All that is kept.
    [[nodiscard]] QByteArray bytes() const;

private:
    enum class Standing {
        Earlier, ///< of an earlier run, not asked for in this one
        Given,   ///< of an earlier run, given but not checked
        Sound,   ///< computed in this run, or found to be the same
    };
    struct Entry {
        QByteArray question;
        QDate today; ///< for which it was asked
        calendar::Day sameUntil = 0;
        QByteArray answer;
        QByteArray digest; ///< of all that, of an earlier run; empty: of this one
        Standing standing = Standing::Sound;
    };

    [[nodiscard]] std::vector<Entry>::iterator entryFor(const facts::Query &query);

    mutable std::mutex m_mutex;   ///< guards what follows
    std::vector<Entry> m_entries; ///< in the order in which they were asked
    std::vector<facts::Query> m_unchecked;
    QByteArray m_coverage; ///< empty: none is kept
    bool m_coverageIsEarlier = false;
    bool m_coverageUnchecked = false;
};

} // namespace vekha::workspace
