// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eventtally.h"

namespace vekha::exchange {

using calendar::Granularity;
using calendar::Period;

namespace {

constexpr qsizetype countsInMemory = 1'000'000;
constexpr int dayBits = 28;
constexpr qint64 dayOffset = qint64(1) << (dayBits - 1);
constexpr int kindBits = 4;

quint64 keyOf(int series, const Period &period)
{
    return (quint64(quint32(series)) << (dayBits + kindBits)) |
           (quint64(qint64(period.first) + dayOffset) << kindBits) | quint64(period.granularity);
}

int seriesOf(quint64 key) { return int(key >> (dayBits + kindBits)); }

Period periodOf(quint64 key)
{
    const auto day = qint64((key >> kindBits) & ((quint64(1) << dayBits) - 1)) - dayOffset;
    return {Granularity(key & ((1U << kindBits) - 1)), calendar::Day(day)};
}

Done give(facts::FactSink &sink, quint64 key, double value)
{
    const Period period = periodOf(key);
    return sink.add(seriesOf(key), period.granularity, period.first, value, 0);
}

} // namespace

Done EventTally::count(int series, const Period &period, bool additive)
{
    const quint64 key = keyOf(series, period);
    if (!m_last || key != m_lastKey) {
        if (m_counts.size() >= countsInMemory) {
            if (const Done given = handOver(false); !given)
                return given;
        }
        m_last = &m_counts[key];
        m_last->additive = additive;
        m_lastKey = key;
    }
    ++m_last->rows;
    return {};
}

Done EventTally::distinct(int series, const Period &period, std::string_view text)
{
    return text.empty() ? Done() : m_texts.add(keyOf(series, period), text);
}

Done EventTally::handOver(bool all)
{
    m_last = nullptr;
    for (auto it = m_counts.begin(); it != m_counts.end();) {
        if (!all && !it->additive) {
            ++it;
            continue;
        }
        if (const Done given = give(m_sink, it.key(), it->rows); !given)
            return given;
        it = m_counts.erase(it);
    }
    return {};
}

Done EventTally::finish()
{
    if (const Done given = handOver(true); !given)
        return given;
    return m_texts.finish([this](quint64 key, qint64 count) { return give(m_sink, key, double(count)); });
}

} // namespace vekha::exchange
