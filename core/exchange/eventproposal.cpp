// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dictionary.h"
#include "core/exchange/proposer.h"

#include <algorithm>

namespace vekha::exchange {

using calendar::Granularity;

/// The column that names each row: by its header, else by texts of which none stands twice.
std::optional<int> Proposer::idColumn() const
{
    if (const auto named = best(Kind::Id))
        return named;
    constexpr int rowsForIds = 8;
    for (int i = 0; i < columnCount(); ++i) {
        if (meaning(i).kind == Kind::None && column(i).type == u"text" && column(i).distinct &&
            int(m_table.rows.size()) >= rowsForIds)
            return i;
    }
    return std::nullopt;
}

/// A row per lead, order or deal: an id, a date, and no figures but the sum of an order.
bool Proposer::isEventList() const
{
    if (!m_mapping.date)
        return false;
    if (m_profile && !m_profile->events.isEmpty())
        return true;
    const bool sumsAlone = std::all_of(m_mapping.metrics.begin(), m_mapping.metrics.end(), [](const auto &m) {
        return m.metric == u"revenue" || m.metric == u"cost_of_sales";
    });
    const auto id = idColumn();
    if (!id || !sumsAlone)
        return false;
    const auto &events = dictionary().events;
    return m_mapping.metrics.empty() || events.contains(plainHeader(column(*id).name));
}

/// What the rows are, by their date's or their id's name.
std::pair<MetricId, Certainty> Proposer::eventOf() const
{
    if (m_profile && !m_profile->events.isEmpty())
        return {m_profile->events, Certainty::Sure};
    const auto &events = dictionary().events;
    for (const auto &at : {m_mapping.date, idColumn()}) {
        const auto found = at ? events.constFind(plainHeader(column(*at).name)) : events.cend();
        if (found != events.cend())
            return {found->meaning, Certainty::Sure};
    }
    return {QStringLiteral("leads"), Certainty::Guess};
}

void Proposer::findEvents()
{
    const auto [event, certainty] = eventOf();
    if (!m_catalog.find(event))
        return;
    m_mapping.events.push_back({EventOutput::How::Count, -1, event});
    if (certainty != Certainty::Sure)
        mark(*m_mapping.date, certainty);
    // What a lead may bring one day is no revenue.
    const bool sums = event != u"leads";
    for (const MetricColumn &column : m_mapping.metrics) {
        if (sums)
            m_mapping.events.push_back({EventOutput::How::Sum, column.column, column.metric});
    }
    for (int i = 0; sums && i < columnCount(); ++i) {
        const bool weak = meaning(i).kind == Kind::WeakInput && m_mapping.metrics.empty();
        if (meaning(i).kind != Kind::EventSum && !weak)
            continue;
        const bool taken = std::any_of(m_mapping.events.begin(), m_mapping.events.end(),
                                       [&](const EventOutput &e) { return e.metric == meaning(i).metric; });
        if (taken)
            continue;
        m_mapping.events.push_back({EventOutput::How::Sum, i, meaning(i).metric});
        mark(i, weak ? Certainty::Guess : Certainty::Sure);
    }
    m_mapping.metrics.clear();
    m_mapping.ratios.clear();
    if (!m_mapping.granularity)
        m_mapping.granularity = Granularity::Day;
    findConditions();
}

/// Deals that are won among all deals, where the profile knows the word for it and the table has it.
void Proposer::findConditions()
{
    if (!m_profile)
        return;
    for (const ReadyProfile::Condition &condition : m_profile->where) {
        for (int i = 0; i < columnCount(); ++i) {
            if (!condition.headers.contains(HeaderName(column(i).name)))
                continue;
            for (const QStringList &row : m_table.rows) {
                if (condition.values.contains(row.value(i).trimmed())) {
                    m_mapping.where.emplace_back(i, row.value(i).trimmed());
                    return;
                }
            }
        }
    }
}

} // namespace vekha::exchange
