// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/mapping.h"
#include "core/exchange/tablesource.h"

#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// The channels of another list by the ids of its rows: which source a deal's lead came from. Holds 16 bytes
/// a row and each name once.
class ChannelIndex {
public:
    /// Reads the list that the lookup names. Fails like inspect() and openRows(), with UnknownColumn where a
    /// column is gone, and with Cancelled. Where an id stands twice, the first row counts.
    [[nodiscard]] static Result<ChannelIndex> read(const ChannelLookup &lookup, const Progress &progress);

    /// The name as it is written there, in UTF-8, trimmed; empty where it names none; none for an unknown id.
    [[nodiscard]] std::optional<std::string_view> channelOf(std::string_view id) const;

private:
    struct Entry {
        std::size_t id = 0; ///< hash
        int name = 0;
    };
    std::vector<Entry> m_entries; ///< by id
    std::vector<std::string> m_names;
};

/// Looks at another list for the channels of this table's rows: the column of channels that is recognised
/// there, by the column that both tables call the same and in which no text of the other list stands twice;
/// or by `id`, if said. Fails like inspect(), and with UnknownColumn (args: "channel" or the id) where there
/// is none.
[[nodiscard]] Result<ChannelLookup> lookupIn(const QString &file, const TablePreview &table,
                                             const QString &id = {});

} // namespace vekha::exchange
