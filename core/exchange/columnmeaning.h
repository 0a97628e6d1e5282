// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/proposal.h"
#include "core/exchange/readyprofiles.h"

namespace vekha::exchange {

/// What one column seems to be, by itself: its header, its type, the ready profile.
struct ColumnMeaning {
    enum class Kind {
        None,
        Ignored, ///< known, and nothing to import
        Date,
        DateEnd,
        Channel,
        Campaign,
        MetricName,
        Value,
        Id,
        Input,
        WeakInput, ///< a word that means many things
        EventSum,  ///< figures of an event list
        Ratio,
    };
    Kind kind = Kind::None;
    MetricId metric;
    QString channel; ///< that the header names beside the input ("tv spend")
    int rank = 0;    ///< place among the names for the same; the smallest is the best known
    Certainty certainty = Certainty::Sure;
};

/// The meanings of all columns of a table. `profile` may be null; what it does not name goes by the
/// dictionary.
[[nodiscard]] std::vector<ColumnMeaning> meaningsOf(const TablePreview &table, const ReadyProfile *profile,
                                                    const metrics::MetricCatalog &catalog);

/// The column that tells by which medium the visits of a row's source came ("cpc", "email"): a part of a
/// finer channel, "vk / cpc", for whoever wants it so. None where the table has none.
[[nodiscard]] std::optional<int> mediumColumn(const TablePreview &table);

/// The currency (three letters, ISO 4217) that a column of the table names for all its rows; empty where none
/// does, or several are named. Figures are not converted: whoever imports has to be told.
[[nodiscard]] QString currencyTold(const TablePreview &table);

/// An input and the channel that a header names beside it; none if it is not of that form. The channel is as
/// written.
struct ChannelAndInput {
    QString channel;
    MetricId input;
    bool known = false; ///< the channel is a known one, or its name tells its type
};
[[nodiscard]] std::optional<ChannelAndInput> channelAndInput(const QString &header,
                                                             const metrics::MetricCatalog &catalog);

/// True if the texts of a column are names of inputs and KPIs, at least two different ones.
[[nodiscard]] bool holdsMetricNames(const TablePreview &table, int column,
                                    const metrics::MetricCatalog &catalog);

} // namespace vekha::exchange
