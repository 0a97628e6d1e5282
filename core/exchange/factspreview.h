// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/facts/sink.h"
#include "core/metrics/catalog.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace vekha::exchange {

/// One of the first figures that an import would store.
struct PreviewFact {
    calendar::Period period;
    int channel = 0; ///< place in FactsPreview::channels
    QString campaign;
    MetricIndex input = -1;
    double value = 0;
    bool operator==(const PreviewFact &) const = default;
};

/// A channel that the figures of an import go to.
struct PreviewChannel {
    QString name;                  ///< as the file writes it first
    TwoLanguageText title;         ///< that a new channel of a known source gets; empty: `name`
    ChannelId id = ChannelId::All; ///< All: a new channel
    ChannelType type = ChannelType::Other;
    qint64 figures = 0; ///< before those of one fact are added up
    bool operator==(const PreviewChannel &) const = default;
};

/// What an import would come to, for the eye: nothing of it is stored.
struct FactsPreview {
    std::vector<PreviewFact> facts; ///< the first ones, in the order of the file
    std::vector<PreviewChannel> channels;
    qint64 figures = 0;                       ///< all that were handed over
    std::optional<calendar::DayRange> days;   ///< that all of them cover
    std::optional<calendar::Period> lastPart; ///< the period that ends last
};

/// Takes the figures of an import as the store would, keeps the first of them with what falls on the same
/// fact, counts the rest. Memory grows with the names alone.
class FactsCollector : public facts::FactSink {
public:
    /// @param most  how many facts are kept
    FactsCollector(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels, int most);

    int channel(const QString &name, ChannelType type, bool byAliases) override;
    int channelLike(const QString &name, const Channel &model) override;
    int companyChannel() override;
    int series(MetricIndex input, int channel, const QString &campaign) override;
    [[nodiscard]] Done add(int series, calendar::Granularity kind, calendar::Day first, double value,
                           int order) override;

    /// What came together; means are made here.
    [[nodiscard]] FactsPreview preview() const;

private:
    struct Series {
        MetricIndex input = -1;
        int channel = 0;
        QString campaign;
    };
    struct Kept {
        PreviewFact fact;
        int order = 0;
        int count = 1;
    };
    [[nodiscard]] int place(const PreviewChannel &channel, const QString &key);
    void join(Kept &kept, double value, int order) const;

    const metrics::MetricCatalog &m_catalog;
    const std::vector<Channel> &m_known;
    int m_most;
    FactsPreview m_preview;
    QStringList m_keys; ///< beside the preview's channels: by what a new one is known again
    std::vector<Series> m_series;
    std::map<std::tuple<MetricIndex, int, QString>, int> m_seriesPlaces;
    std::vector<Kept> m_kept;
    std::map<std::tuple<int, calendar::Granularity, calendar::Day>, size_t> m_places; ///< in m_kept
};

} // namespace vekha::exchange
