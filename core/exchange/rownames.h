// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/channellookup.h"
#include "core/exchange/mapping.h"
#include "core/exchange/rowcells.h"
#include "core/exchange/seriesmap.h"
#include "core/facts/sink.h"
#include "core/metrics/catalog.h"

#include <QHash>

#include <string>

namespace vekha::exchange {

/// A column of figures as the import reads it, whatever the layout.
struct FigureColumn {
    int column = 0;
    MetricIndex input = -1; ///< -1: the one that the row names
    QString channel;        ///< of this column alone; empty: the row's
    double scale = 1;
    std::optional<calendar::Period> period; ///< of this column; none: the row's
    int slot = 0; ///< columns of one slot have the same series in a row (periods across)
};

/// Channel, campaign and input of the rows: each distinct combination of texts is looked up once.
class RowNames {
public:
    /// What a combination came to.
    struct Resolved {
        QString channel;
        QString campaign;
        MetricIndex input = -1; ///< where a column names it
        std::optional<ErrorCode> problem;
        int problemColumn = -1;
    };

    /// @param slots     series that a row can have
    /// @param channels  of the mapping's lookup; may be null
    RowNames(const Mapping &mapping, const metrics::MetricCatalog &catalog, facts::FactSink &sink, int slots,
             const ChannelIndex *channels = nullptr);

    /// Number of the row's combination.
    [[nodiscard]] int numberOf(const RowCells &row);
    [[nodiscard]] const Resolved &at(int number) const { return m_names[size_t(number)]; }
    /// The sink's series of a column in a row with these names. Only with its first figure a new channel is
    /// made.
    [[nodiscard]] int series(int number, const FigureColumn &figure);
    /// Rows so far whose id the other list has not.
    [[nodiscard]] qint64 withoutMatch() const { return m_withoutMatch; }
    /// A cell as text; none if it is not UTF-8.
    [[nodiscard]] std::optional<QString> text(const RowCells &row, int column) const;
    /// The text of a note: of our own export with the spaces at its ends.
    [[nodiscard]] std::optional<QString> note(const RowCells &row, int column) const;

private:
    [[nodiscard]] Resolved resolve(const RowCells &row) const;
    void resolveInput(const RowCells &row, Resolved &names) const;
    [[nodiscard]] std::optional<QString> name(const RowCells &row, int column) const;
    void addLookup(const RowCells &row);
    [[nodiscard]] std::optional<QString> channelName(const RowCells &row) const;
    [[nodiscard]] QString channelOf(const Resolved &names, const FigureColumn &figure,
                                    MetricIndex input) const;
    [[nodiscard]] int channelNumber(const QString &name);
    [[nodiscard]] int namedChannel(const QString &name);

    const Mapping &m_mapping;
    const metrics::MetricCatalog &m_catalog;
    facts::FactSink &m_sink;
    int m_slots;
    const ChannelIndex *m_lookup;
    qint64 m_withoutMatch = 0;
    SeriesMap m_keys;
    std::string m_key;
    std::vector<Resolved> m_names;
    std::vector<int> m_series; ///< number * m_slots + slot; -1: no figure yet
    QHash<QString, int> m_channels;
    QHash<std::pair<int, QString>, QString> m_renames; ///< by column and text
    QHash<QString, ChannelType> m_types;               ///< by folded name, where the person said
};

} // namespace vekha::exchange
