// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/exchange/distinctruns.h"
#include "core/facts/sink.h"

#include <QHash>

namespace vekha::exchange {

/// Counts the rows of an event list, and the different texts of its columns, by series and period. Sums go to
/// the sink as they come: the input's own rule joins them.
class EventTally {
public:
    explicit EventTally(facts::FactSink &sink) : m_sink(sink) {}

    /// One more row. `additive`: the store adds up figures of this series, so that a part of the count may be
    /// handed over before the end; memory stays bounded then. Fails with what the sink fails with.
    [[nodiscard]] Done count(int series, const calendar::Period &period, bool additive);
    /// One more text; an empty one is none. Fails like DistinctRuns::add().
    [[nodiscard]] Done distinct(int series, const calendar::Period &period, std::string_view text);
    /// Hands all to the sink.
    [[nodiscard]] Done finish();

private:
    struct Count {
        double rows = 0;
        bool additive = false;
    };
    [[nodiscard]] Done handOver(bool all);

    facts::FactSink &m_sink;
    QHash<quint64, Count> m_counts;
    quint64 m_lastKey = 0;
    Count *m_last = nullptr; ///< rows of one series and period mostly stand together
    DistinctRuns m_texts;
};

} // namespace vekha::exchange
