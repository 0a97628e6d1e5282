// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/figures.h"

#include <algorithm>
#include <cmath>

namespace vekha::demo {

using calendar::Granularity;

namespace {

constexpr double daysInYear = 365.25;
constexpr double inflation = 0.05; // of prices, a year
constexpr double visitorsPerSession = 0.89;
constexpr double openRate = 0.235;
constexpr double mailClickRate = 0.031;

bool isMissing(const RecipeChannel &channel, const QString &input, QDate day)
{
    return std::any_of(channel.holes.begin(), channel.holes.end(), [&](const Hole &hole) {
        return (hole.input == QLatin1String("*") || hole.input == input) && hole.first <= day &&
               day <= hole.last;
    });
}

// The level of a day against that of the first day: growth, season of the month (blended, so that months do
// not step), weekday, the bad quarter, and a start that takes time.
double levelOf(const Recipe &recipe, const RecipeChannel &channel, QDate day)
{
    const double years = double(recipe.first.daysTo(day)) / daysInYear;
    const int month = day.month() - 1;
    const double intoMonth = (day.day() - 0.5) / day.daysInMonth();
    const int neighbour = intoMonth < 0.5 ? (month + 11) % 12 : (month + 1) % 12;
    const double own = 1 - std::abs(intoMonth - 0.5);
    const double season = recipe.season[size_t(month)] * own + recipe.season[size_t(neighbour)] * (1 - own);
    double level =
        std::pow(1 + recipe.yearlyGrowth, years) * season * recipe.weekday[size_t(day.dayOfWeek() - 1)];
    if (recipe.badFirst <= day && day <= recipe.badLast)
        level *= recipe.badFactor;
    if (channel.first.isValid() && channel.rampDays > 0)
        level *= std::min(1.0, 0.25 + 0.75 * double(channel.first.daysTo(day)) / channel.rampDays);
    return level;
}

// A month's spend against its level: campaigns are booked by the month, more or less than usual.
double flightOf(const Recipe &recipe, const RecipeChannel &channel, QDate day)
{
    if (channel.flights == 0)
        return 1;
    const int month = day.year() * 12 + day.month();
    Chance chance(recipe.seed * 131 + quint64(channel.colour) * 10'000 + quint64(month));
    return 1 + channel.flights * (2 * chance.share() - 1);
}

// Rounds so that the fractions of many small days are not lost: 0.4 leads a day are 12 a month.
class Counter {
public:
    double take(double value)
    {
        m_rest += std::max(0.0, value);
        const double whole = std::floor(m_rest);
        m_rest -= whole;
        return whole;
    }

private:
    double m_rest = 0;
};

// One channel or campaign, day after day.
class DailyFigures {
public:
    DailyFigures(const Recipe &recipe, const RecipeChannel &channel, double share, quint64 seed)
        : m_recipe(recipe), m_channel(channel), m_share(share), m_chance(seed)
    {
    }

    struct Day {
        double spend, impressions, clicks, sessions, visitors, leads, orders, newCustomers, revenue, repeat;
    };

    Day of(QDate day)
    {
        const double years = double(m_recipe.first.daysTo(day)) / daysInYear;
        const double prices = std::pow(1 + inflation, years);
        const auto noisy = [this](double value, double times = 1) {
            return value * std::max(0.3, 1 + m_recipe.noise * times * m_chance.normal());
        };
        const double level = levelOf(m_recipe, m_channel, day) * m_share;
        Day figures{};
        const double flight = flightOf(m_recipe, m_channel, day);
        figures.sessions =
            m_sessions.take(noisy(m_channel.sessions * level * std::pow(flight, m_channel.response)));
        const double drift = std::pow(1 + inflation + m_channel.costDrift, years);
        figures.spend = std::round(
            noisy(m_channel.spend * flight * level / (1 + m_recipe.yearlyGrowth * years * 0.2) * drift, 0.6));
        figures.clicks = m_clicks.take(figures.sessions * 1.04);
        figures.impressions = m_impressions.take(noisy(figures.clicks * m_channel.impressionsPerClick, 0.7));
        figures.visitors = m_visitors.take(figures.sessions * visitorsPerSession);
        figures.leads = m_leads.take(noisy(figures.sessions * m_channel.leadRate, 1.5));
        figures.orders = m_orders.take(noisy(figures.sessions * m_channel.orderRate, 1.5));
        figures.newCustomers = m_newCustomers.take(figures.orders * m_channel.newShare);
        figures.repeat = std::max(0.0, figures.orders - figures.newCustomers);
        figures.revenue = std::round(figures.orders * noisy(m_channel.orderValue * prices, 0.8));
        return figures;
    }

private:
    const Recipe &m_recipe;
    const RecipeChannel &m_channel;
    double m_share;
    Chance m_chance;
    Counter m_sessions, m_clicks, m_impressions, m_visitors, m_leads, m_orders, m_newCustomers;
};

class SeriesOf {
public:
    SeriesOf(const metrics::MetricCatalog &catalog, facts::FactSink &sink, int channel, QString campaign)
        : m_catalog(catalog), m_sink(sink), m_channel(channel), m_campaign(std::move(campaign))
    {
    }
    [[nodiscard]] int operator()(const char *input) const
    {
        return m_sink.series(m_catalog.indexOf(QLatin1String(input)).value_or(0), m_channel, m_campaign);
    }

private:
    const metrics::MetricCatalog &m_catalog;
    facts::FactSink &m_sink;
    int m_channel;
    QString m_campaign;
};

Done addStream(const Recipe &recipe, const RecipeChannel &channel, double share, quint64 seed,
               const SeriesOf &series, facts::FactSink &sink)
{
    const QDate first = channel.first.isValid() ? channel.first : recipe.first;
    const QDate last = channel.last.isValid() ? channel.last : recipe.today.addDays(-1);
    DailyFigures figures(recipe, channel, share, seed);
    const bool isMail = channel.type == ChannelType::Email;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const DailyFigures::Day now = figures.of(day);
        std::vector<std::pair<const char *, double>> values{
            {"spend", now.spend},     {"sessions", now.sessions},   {"visitors", now.visitors},
            {"leads", now.leads},     {"orders", now.orders},       {"new_customers", now.newCustomers},
            {"revenue", now.revenue}, {"repeat_orders", now.repeat}};
        if (channel.impressionsPerClick > 0) {
            values.emplace_back("impressions", now.impressions);
            values.emplace_back("clicks", now.clicks);
        }
        if (isMail) {
            const double delivered = std::round(now.sessions / mailClickRate);
            values.emplace_back("emails_sent", delivered);
            values.emplace_back("emails_opened", std::round(delivered * openRate));
            values.emplace_back("emails_clicked", now.sessions);
        }
        for (const auto &[input, value] : values) {
            if (isMissing(channel, QLatin1String(input), day))
                continue;
            if (Done added = sink.add(series(input), Granularity::Day, calendar::dayOf(day), value, 0);
                !added)
                return added;
        }
    }
    return {};
}

} // namespace

double Chance::share()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return double(z >> 11) / 9007199254740992.0; // 2^53
}

double Chance::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += share();
    return sum;
}

Done addChannelFigures(const Recipe &recipe, const RecipeChannel &channel, Language language,
                       const metrics::MetricCatalog &catalog, facts::FactSink &sink)
{
    const int number = sink.channel(channel.name.en, channel.type, true);
    // By place, not by qHash: that differs between machines.
    quint64 seed = recipe.seed * 31 + 100 * quint64(channel.colour);
    if (channel.campaigns.empty())
        return addStream(recipe, channel, 1, seed, SeriesOf(catalog, sink, number, {}), sink);
    for (const RecipeCampaign &campaign : channel.campaigns) {
        const SeriesOf series(catalog, sink, number, campaign.name.in(language));
        if (Done added = addStream(recipe, channel, campaign.share, ++seed, series, sink); !added)
            return added;
    }
    return {};
}

Done addCompanyFigures(const Recipe &recipe, const std::vector<MonthTotals> &months,
                       const metrics::MetricCatalog &catalog, facts::FactSink &sink)
{
    const RecipeCompany &company = recipe.company;
    const SeriesOf series(catalog, sink, sink.companyChannel(), {});
    Chance chance(recipe.seed + 7);
    double customers = company.customersStart;
    double subscribers = company.subscribers;
    double followers = company.followers;
    int index = 0;
    for (const MonthTotals &month : months) {
        const double years = index / 12.0;
        const double prices = std::pow(1 + inflation, years);
        const auto noisy = [&chance](double value, double share) {
            return value * (1 + share * chance.normal());
        };
        const auto add = [&](const char *input, double value) {
            return sink.add(series(input), Granularity::Month, calendar::dayOf(month.month), value, 0);
        };
        const auto round1000 = [](double value) { return std::round(value / 1000) * 1000; };
        const double lost = std::round(customers * noisy(company.monthlyChurn, 0.12));
        std::vector<std::pair<const char *, double>> values;
        // What a person enters at a month's end is not there for the running month.
        if (month.whole) {
            values.insert(
                values.end(),
                {{"customers_start", customers},
                 {"overhead", round1000(noisy(company.overhead * prices, 0.03))},
                 {"sales_cost", round1000(noisy(company.salesCost * prices, 0.03))},
                 {"service_cost", round1000(noisy(company.serviceCost * prices, 0.03))},
                 {"cost_of_sales", round1000(month.revenue * noisy(company.margin, 0.02))},
                 {"company_revenue", round1000(month.revenue * noisy(company.companyRevenueFactor, 0.02))},
                 {"market_revenue",
                  round1000(noisy(company.marketRevenue * prices * (1 + 0.06 * years), 0.02) *
                            recipe.season[size_t(month.month.month() - 1)])},
                 {"lost_customers", lost},
                 {"active_customers", std::round(month.orders * 0.93)},
                 {"lifetime_months", std::round(noisy(company.lifetimeMonths, 0.03) * 100) / 100},
                 {"subscribers", std::round(subscribers)},
                 {"followers", std::round(followers)},
                 {"satisfaction", std::round(noisy(company.satisfaction, 0.012) * 1000) / 1000}});
            if (month.month.month() % 3 == 0)
                values.emplace_back("awareness",
                                    std::round(noisy(company.awareness * (1 + 0.09 * years), 0.02) * 1000) /
                                        1000);
        }
        for (const auto &[input, value] : values) {
            if (Done added = add(input, value); !added)
                return added;
        }
        customers += month.newCustomers - lost;
        subscribers *= 1 + 0.011 + 0.004 * chance.normal();
        followers *= 1 + 0.014 + 0.005 * chance.normal();
        ++index;
    }
    return {};
}

} // namespace vekha::demo
