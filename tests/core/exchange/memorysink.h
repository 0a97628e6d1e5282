// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/sink.h"
#include "core/metrics/catalog.h"

#include <QTemporaryDir>

#include <map>
#include <tuple>

namespace vekha::exchange {

/// Keeps what an import hands over, adding up what falls on the same fact.
class MemorySink : public facts::FactSink {
public:
    struct Fact {
        double value = 0;
        int count = 0;
        int order = 0; ///< of the last figure
    };
    using Key = std::tuple<QString, QString, QString, calendar::Granularity,
                           calendar::Day>; // metric, channel, campaign

    int channel(const QString &name, ChannelType, bool byAliases) override
    {
        lastByAliases = byAliases;
        channels.push_back(name);
        return int(channels.size()) - 1;
    }
    int companyChannel() override
    {
        channels.push_back(QStringLiteral("company"));
        return int(channels.size()) - 1;
    }
    int series(MetricIndex input, int channel, const QString &campaign) override
    {
        keys.emplace_back(metrics::MetricCatalog::builtIn().at(input).id, channels[size_t(channel)],
                          campaign);
        return int(keys.size()) - 1;
    }
    Done add(int series, calendar::Granularity kind, calendar::Day first, double value, int order) override
    {
        const auto &[metric, channel, campaign] = keys[size_t(series)];
        Fact &fact = facts[{metric, channel, campaign, kind, first}];
        fact.value += value;
        ++fact.count;
        fact.order = order;
        return {};
    }
    Done note(int, calendar::Granularity, calendar::Day, const QString &text) override
    {
        notes += text;
        return {};
    }

    /// Sum over all facts that `fits(key)`.
    template <class Fits> double sum(Fits fits) const
    {
        double sum = 0;
        for (const auto &[key, fact] : facts)
            sum += fits(key) ? fact.value : 0;
        return sum;
    }
    double sumOf(const QString &metric) const
    {
        return sum([&](const Key &key) { return std::get<0>(key) == metric; });
    }

    std::vector<QString> channels;
    std::vector<std::tuple<QString, QString, QString>> keys;
    std::map<Key, Fact> facts;
    QStringList notes;
    bool lastByAliases = true;
};

/// A file in a folder of its own for the time of a test.
class TextFile {
public:
    explicit TextFile(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("table.csv")); }

private:
    QTemporaryDir m_folder;
};

} // namespace vekha::exchange
