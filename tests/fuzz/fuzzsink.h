// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "core/exchange/tableimport.h"

#include <cmath>
#include <cstdlib>

namespace vekha::fuzz {

/// Takes the figures of an import and ends the program where one is none.
class FuzzSink : public facts::FactSink {
public:
    int channel(const QString &, ChannelType, bool) override { return m_next++; }
    int companyChannel() override { return m_next++; }
    int series(MetricIndex, int, const QString &) override { return m_next++; }
    Done add(int, calendar::Granularity, calendar::Day, double value, int) override
    {
        if (!std::isfinite(value))
            std::abort();
        return {};
    }

private:
    int m_next = 0;
};

/// Recognises bytes as a table and imports it as it was proposed.
inline void importBytes(std::string_view bytes)
{
    exchange::TableSource source;
    source.bytes = QByteArray(bytes.data(), qsizetype(bytes.size()));
    source.name = QStringLiteral("fuzz");
    const auto table = exchange::inspect(source);
    if (!table)
        return;
    const auto &catalog = metrics::MetricCatalog::builtIn();
    exchange::ImportChoices choices;
    choices.skipBadRows = true;
    FuzzSink sink;
    Progress progress;
    (void)exchange::importTable(source, exchange::proposeMapping(*table, catalog), choices, catalog,
                                calendar::FiscalCalendar(), sink, progress);
}

} // namespace vekha::fuzz
