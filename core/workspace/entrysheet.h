// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheetunusual.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace vekha {

/// Which part of the workspace an entry sheet shows.
struct EntryRequest {
    enum class Layout {
        OneChannel, ///< inputs x periods of `channel` and `campaign`
        OneInput,   ///< channels x periods of `input`
        OnePeriod,  ///< inputs x channels of the period that holds the first of `days`
    };
    Layout layout = Layout::OneChannel;
    ChannelId channel = ChannelId::Company;
    CampaignId campaign = CampaignId::None;
    bool withCampaigns = false; ///< OneChannel: the figures of all campaigns are added to the channel's own
    MetricId input;
    calendar::Granularity granularity = calendar::Granularity::Month;
    calendar::DayRange days; ///< the columns are the periods that overlap it
    /// Cells show a channel's total: in layouts of several channels they always do.
    [[nodiscard]] bool addsCampaigns() const { return withCampaigns || layout != Layout::OneChannel; }
    bool operator==(const EntryRequest &) const = default;
};

/// A row: an input that can be typed, or below them a computed figure.
struct EntryRow {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All; ///< of OneInput; All in the row of its total
    bool operator==(const EntryRow &) const = default;
};

/// A column: a period, in OnePeriod a channel.
struct EntryColumn {
    calendar::Period period;
    ChannelId channel = ChannelId::All; ///< of OnePeriod
    bool operator==(const EntryColumn &) const = default;
};

/// What stands in a cell that can be typed.
struct EntryCell {
    std::optional<double> stored;                ///< stored for exactly this period
    std::optional<double> derived;               ///< made of figures of shorter periods
    std::optional<calendar::Granularity> madeOf; ///< kind of those figures, the finest of them
    std::optional<calendar::Granularity>
        coarser;                 ///< a figure of a longer period covers this one and is not spread
    bool ofCampaigns = false;    ///< campaigns of the channel have figures here, which `total` holds
    std::optional<double> total; ///< the channel's own figure and those of its campaigns (rule 11)
    QString note;
    QString noteBy;
    QDateTime noteAt;
    ChangeId source = 0; ///< change that stored it
    std::optional<UnusualFigure> unusual;

    [[nodiscard]] std::optional<double> shown() const
    {
        if (ofCampaigns)
            return total;
        return stored ? stored : derived;
    }
    /// Typing here meets stored figures of other periods (rule 10).
    [[nodiscard]] bool overlaps() const { return madeOf || coarser; }
    bool operator==(const EntryCell &) const = default;
};

/// Where a stored figure came from.
struct EntryOrigin {
    QString fileName; ///< of an import; empty: typed
    QString who;
    QDateTime when;
};

/// A figure that is typed but perhaps not stored yet; no value: cleared.
struct TypedFigure {
    facts::SeriesKey series;
    calendar::Period period;
    std::optional<double> value;
    bool operator==(const TypedFigure &) const = default;
};

class EntryFigures;

/// The contents of the entry grid: plain data, made in the background, shown by ui/data.
struct EntrySheet {
    EntryRequest request;
    std::vector<EntryRow> rows; ///< inputs first, then computed ones
    int inputRows = 0;
    std::vector<EntryColumn> columns;
    std::vector<EntryCell> cells;       ///< inputRows x columns
    std::vector<facts::Value> computed; ///< the other rows x columns
    QHash<ChangeId, EntryOrigin> origins;
    std::optional<calendar::Day> dataEnd; ///< of the workspace
    QDate today;
    bool campaignsHaveFigures = false; ///< the channel's campaigns have figures that this sheet does not show
    std::shared_ptr<const EntryFigures> figures; ///< for preview()

    [[nodiscard]] bool isInput(int row) const { return row < inputRows; }
    [[nodiscard]] const EntryCell &cell(int row, int column) const
    {
        return cells[size_t(row) * columns.size() + size_t(column)];
    }
    [[nodiscard]] const facts::Value &value(int row, int column) const
    {
        return computed[size_t(row - inputRows) * columns.size() + size_t(column)];
    }
    [[nodiscard]] facts::SeriesKey seriesAt(int row, int column) const;
    [[nodiscard]] const calendar::Period &periodAt(int column) const
    {
        return columns[size_t(column)].period;
    }
};

/// Everything a sheet is made from, so that it can be made without a file.
struct EntryData {
    facts::Context context;
    Settings settings;
    std::vector<Dashboard> dashboards;
    std::vector<MetricIndex> inputsWithData; ///< of the channel, or of any
    std::vector<CampaignId> campaignsWithData;
    std::shared_ptr<const facts::FactSource> source;
    std::vector<FactNote> notes;
    QHash<ChangeId, EntryOrigin> origins;
    std::optional<calendar::Day> dataEnd;
    QDate today;
};

[[nodiscard]] Result<EntrySheet> entrySheet(const EntryRequest &request, const EntryData &data);
/// Gathers the data and makes the sheet. May be called from any thread.
[[nodiscard]] Result<EntrySheet> entrySheet(const Workspace &workspace, const EntryRequest &request);

/// The computed rows as they would be with these figures stored over what is there: quick enough for every
/// key press.
[[nodiscard]] std::vector<facts::Value> preview(const EntrySheet &sheet,
                                                const std::vector<TypedFigure> &typed);

} // namespace vekha
