// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/result.h"
#include "core/calendar/period.h"

#include <QString>

namespace vekha::facts {

/// Where an import puts its facts, row after row; the store implements it. Channels, campaigns and series are
/// named once and get small numbers, so that a row costs no look-up by text.
class FactSink {
public:
    virtual ~FactSink() = default;
    /// Number of a channel within this import. A name that no channel of the workspace has (by names and, if
    /// `byAliases`, by aliases, folded; otherwise exactly as written) makes a new one of `type`.
    virtual int channel(const QString &name, ChannelType type, bool byAliases) = 0;
    /// The same for a name that stands for a known source: the channel of the workspace that has `name`, or
    /// else any name or alias of `model`; else a new one made like `model`, so that all spellings of one file
    /// fall into it. By default the model's names alone tell.
    virtual int channelLike(const QString &name, const Channel &model)
    {
        (void)name;
        return channel(model.name.en.isEmpty() ? model.name.ru : model.name.en, model.type, true);
    }
    /// Number of the reserved channel "whole company".
    virtual int companyChannel() = 0;
    /// Number of a series; an empty campaign is the channel's own figures.
    virtual int series(MetricIndex input, int channel, const QString &campaign) = 0;
    /// Takes one figure. `order` breaks ties of the `last` and `first` rules: time within the period, else 0.
    /// Fails when the disk is full; then the import ends and nothing is stored.
    [[nodiscard]] virtual Done add(int series, calendar::Granularity kind, calendar::Day first, double value,
                                   int order) = 0;
    /// Takes the note of a figure that was added. A sink that keeps no notes passes it over.
    [[nodiscard]] virtual Done note(int series, calendar::Granularity kind, calendar::Day first,
                                    const QString &text)
    {
        (void)series, (void)kind, (void)first, (void)text;
        return {};
    }
};

} // namespace vekha::facts
