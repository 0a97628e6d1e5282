// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/civil.h"
#include "core/facts/query.h"

#include <gtest/gtest.h>

#include <map>

namespace vekha::facts::test {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

constexpr ChannelId search{11};
constexpr ChannelId ads{12};
constexpr ChannelId direct{13};
constexpr ChannelId email{14};
constexpr CampaignId spring{101};
constexpr CampaignId autumn{102};

inline Day day(int year, int month, int dayOfMonth) { return calendar::dayOfCivil(year, month, dayOfMonth); }

/// A period as the command line writes it; `fiscalStart` for quarters and longer.
inline Period period(const char *text, int fiscalStart = 1)
{
    return calendar::FiscalCalendar(fiscalStart).parse(QString::fromLatin1(text)).value();
}

inline Bucket bucket(const char *text, int fiscalStart = 1)
{
    const Period p = period(text, fiscalStart);
    return {p.days(), p.granularity};
}

/// A small workspace: four channels, two campaigns of the ads, and the figures that a test gives.
class Figures : public ::testing::Test {
protected:
    Figures()
    {
        const auto channel = [](ChannelId id, const char *name, ChannelType type) {
            Channel result;
            result.id = id;
            result.name = {QString::fromLatin1(name), {}};
            result.type = type;
            return result;
        };
        context.catalog = metrics::MetricCatalog::builtIn();
        context.channels = {channel(search, "search", ChannelType::OrganicSearch),
                            channel(ads, "ads", ChannelType::SocialAds),
                            channel(direct, "direct", ChannelType::Direct),
                            channel(email, "email", ChannelType::Email)};
        context.campaigns = {{spring, ads, QStringLiteral("spring"), false},
                             {autumn, ads, QStringLiteral("autumn"), false}};
        query.today = QDate(2030, 1, 1);
    }

    [[nodiscard]] MetricIndex metric(const char *id) const
    {
        const auto found = context.catalog.indexOf(QString::fromLatin1(id));
        EXPECT_TRUE(found) << id;
        return found.value_or(0);
    }
    void give(const char *input, ChannelId channel, const char *in, double value,
              CampaignId campaign = CampaignId::None)
    {
        m_series[{metric(input), channel, campaign}].push_back({period(in), value, 0});
    }
    /// Adds metrics of one's own.
    void define(const std::vector<metrics::Metric> &own)
    {
        const auto catalog = metrics::MetricCatalog::with(own);
        ASSERT_TRUE(catalog) << catalog.error().detail.toStdString();
        context.catalog = *catalog;
    }
    void define(const char *id, const char *formula)
    {
        metrics::Metric own;
        own.id = QString::fromLatin1(id);
        own.name = {own.id, own.id};
        own.own = true;
        metrics::KpiRules rules;
        rules.formula = QString::fromLatin1(formula);
        own.rules = rules;
        m_own.push_back(own);
        define(m_own);
    }
    [[nodiscard]] MemorySource source() const
    {
        std::vector<SeriesFacts> series;
        for (const auto &[key, facts] : m_series) {
            series.push_back({key, facts});
        }
        return MemorySource(std::move(series));
    }
    [[nodiscard]] Answer ask(const std::vector<const char *> &ids, const std::vector<Bucket> &buckets,
                             Split split = Split::None)
    {
        query.metrics.clear();
        for (const char *id : ids) {
            query.metrics.push_back(metric(id));
        }
        query.buckets = buckets;
        query.split = split;
        const MemorySource from = source();
        auto answer = evaluate(query, context, from);
        EXPECT_TRUE(answer);
        return answer.value_or(Answer());
    }
    /// The total of one metric in one period.
    [[nodiscard]] Value total(const char *id, const Bucket &in) { return ask({id}, {in}).at(0, 0, 0); }
    [[nodiscard]] Value total(const char *id, const char *in) { return total(id, bucket(in)); }
    [[nodiscard]] Value of(ChannelId channel, const char *id, const char *in)
    {
        const Answer answer = ask({id}, {bucket(in)}, Split::Channel);
        const int group = answer.groupOf(channel);
        EXPECT_GE(group, 0);
        return group < 0 ? Value() : answer.at(0, group, 0);
    }
    [[nodiscard]] static bool hasNote(const Value &value, NoteKind kind, MetricIndex metric = -1,
                                      ChannelId channel = ChannelId::All)
    {
        return std::any_of(value.notes.begin(), value.notes.end(), [&](const Note &note) {
            return note.kind == kind && (metric < 0 || note.metric == metric) &&
                   (channel == ChannelId::All || note.channel == channel);
        });
    }
    static void expectNumber(const Value &value, double number)
    {
        ASSERT_TRUE(value.hasNumber()) << codeOf(value.reason).toStdString();
        EXPECT_NEAR(*value.number, number, 1e-9 * std::max(1.0, std::abs(number)));
    }
    void expectMissing(const Value &value, Reason reason, const char *culprit = nullptr) const
    {
        EXPECT_FALSE(value.hasNumber());
        EXPECT_EQ(codeOf(value.reason).toStdString(), codeOf(reason).toStdString());
        if (culprit != nullptr) {
            EXPECT_EQ(value.culprit, metric(culprit));
        }
    }

    Context context;
    Query query;

private:
    std::map<SeriesKey, std::vector<Fact>> m_series;
    std::vector<metrics::Metric> m_own;
};

} // namespace vekha::facts::test
