// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entryimported.h"

#include <algorithm>
#include <utility>

namespace vekha::ui {

using Layout = EntryRequest::Layout;

namespace {

/// A series that got figures of an import.
struct Filled {
    facts::SeriesKey series;
    bool isNewest = false; ///< of the newest period too
};

bool isAmong(const std::vector<ChangeId> &changes, ChangeId change)
{
    return std::find(changes.begin(), changes.end(), change) != changes.end();
}

Result<std::vector<Filled>> filledBy(const ImportedFigures &imported, const Workspace &asked)
{
    const auto all = asked.facts({}, imported.days);
    if (!all)
        return failure(all.error());
    const calendar::DayRange newest = imported.newest.days();
    std::vector<Filled> filled;
    for (const facts::SeriesFacts &series : *all) {
        bool isFilled = false, isNewest = false;
        for (const facts::Fact &fact : series.facts) {
            if (!isAmong(imported.changes, fact.source))
                continue;
            isFilled = true;
            isNewest = isNewest || newest.contains(fact.period.days().last);
        }
        if (isFilled)
            filled.push_back({series.key, isNewest});
    }
    return filled;
}

bool shows(const EntryRequest &request, const facts::SeriesKey &series, const metrics::MetricCatalog &catalog)
{
    switch (request.layout) {
    case Layout::OneChannel:
        return series.channel == request.channel &&
               (request.withCampaigns || series.campaign == request.campaign);
    case Layout::OneInput:
        return catalog.at(series.input).id == request.input;
    case Layout::OnePeriod:
        return true;
    }
    Q_UNREACHABLE();
}

/// The place of a series among those that one may be led to: less is better.
std::pair<bool, ptrdiff_t> rankOf(const Filled &filled, Layout layout, const std::vector<Channel> &channels)
{
    const auto channel = std::find_if(channels.begin(), channels.end(), [&filled](const Channel &each) {
        return each.id == filled.series.channel;
    });
    return {!filled.isNewest,
            layout == Layout::OneInput ? ptrdiff_t(filled.series.input) : channel - channels.begin()};
}

} // namespace

Result<EntryRequest> requestThatShows(const ImportedFigures &imported, const EntryRequest &shown,
                                      const Workspace &asked)
{
    const auto filled = filledBy(imported, asked);
    if (!filled)
        return failure(filled.error());
    const auto content = asked.content();
    const bool isShown = std::any_of(filled->begin(), filled->end(), [&](const Filled &each) {
        return shows(shown, each.series, content->catalog);
    });
    if (isShown || filled->empty())
        return shown;
    const auto best = std::min_element(filled->begin(), filled->end(), [&](const Filled &a, const Filled &b) {
        return rankOf(a, shown.layout, content->channels) < rankOf(b, shown.layout, content->channels);
    });
    EntryRequest request = shown;
    if (request.layout == Layout::OneInput) {
        request.input = content->catalog.at(best->series.input).id;
    } else {
        request.channel = best->series.channel;
        request.campaign = CampaignId::None;
        request.withCampaigns = true;
    }
    return request;
}

Result<bool> areTakenBack(const std::vector<ChangeId> &imports, const Workspace &asked)
{
    if (imports.empty())
        return false;
    const auto known = asked.imports();
    if (!known)
        return failure(known.error());
    return std::none_of(known->begin(), known->end(), [&imports](const ImportEntry &entry) {
        return !entry.reverted && isAmong(imports, entry.number);
    });
}

} // namespace vekha::ui
