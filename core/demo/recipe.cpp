// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/recipe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vekha::demo {

namespace {

TwoLanguageText textOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object[QLatin1String("en")].toString(), object[QLatin1String("ru")].toString()};
}

QDate dateOf(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list << item.toString();
    return list;
}

RecipeChannel channelOf(const QJsonObject &json)
{
    RecipeChannel channel;
    channel.id = json[QLatin1String("id")].toString();
    channel.name = textOf(json[QLatin1String("name")]);
    channel.type = channelTypeFromCode(json[QLatin1String("type")].toString()).value_or(ChannelType::Other);
    channel.colour = json[QLatin1String("colour")].toInt();
    channel.aliases = listOf(json[QLatin1String("aliases")]);
    channel.first = dateOf(json[QLatin1String("first")]);
    channel.last = dateOf(json[QLatin1String("last")]);
    channel.rampDays = json[QLatin1String("ramp_days")].toInt();
    channel.sessions = json[QLatin1String("sessions")].toDouble();
    channel.spend = json[QLatin1String("spend")].toDouble();
    channel.flights = json[QLatin1String("flights")].toDouble();
    channel.response = json[QLatin1String("response")].toDouble(1);
    channel.costDrift = json[QLatin1String("cost_drift")].toDouble();
    channel.impressionsPerClick = json[QLatin1String("impressions_per_click")].toDouble();
    channel.leadRate = json[QLatin1String("lead_rate")].toDouble();
    channel.orderRate = json[QLatin1String("order_rate")].toDouble();
    channel.orderValue = json[QLatin1String("aov")].toDouble();
    channel.newShare = json[QLatin1String("new_share")].toDouble();
    for (const QJsonValue item : json[QLatin1String("campaigns")].toArray()) {
        const QJsonArray campaign = item.toArray();
        channel.campaigns.push_back(
            {{campaign[1].toString(), campaign[0].toString()}, campaign[2].toDouble()});
    }
    for (const QJsonValue item : json[QLatin1String("missing")].toArray()) {
        const QJsonArray hole = item.toArray();
        channel.holes.push_back({hole[0].toString(), dateOf(hole[1]), dateOf(hole[2])});
    }
    return channel;
}

RecipeCompany companyOf(const QJsonObject &json)
{
    const auto number = [&json](const char *key) { return json[QLatin1String(key)].toDouble(); };
    RecipeCompany company;
    company.overhead = number("overhead");
    company.salesCost = number("sales_cost");
    company.serviceCost = number("service_cost");
    company.margin = number("margin");
    company.companyRevenueFactor = number("company_revenue_factor");
    company.marketRevenue = number("market_revenue");
    company.customersStart = number("customers_start");
    company.monthlyChurn = number("monthly_churn");
    company.lifetimeMonths = number("lifetime_months");
    company.subscribers = number("subscribers");
    company.followers = number("followers");
    company.awareness = number("awareness");
    company.satisfaction = number("satisfaction");
    return company;
}

RecipeTargets targetsOf(const QJsonObject &json)
{
    return {listOf(json[QLatin1String("metrics")]),     listOf(json[QLatin1String("channel_metrics")]),
            dateOf(json[QLatin1String("first")]),       dateOf(json[QLatin1String("last")]),
            json[QLatin1String("stretch")].toDouble(),  json[QLatin1String("spread")].toDouble(),
            json[QLatin1String("retention")].toDouble()};
}

} // namespace

Recipe readRecipe()
{
    QFile file(QStringLiteral(":/demo/recipe.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo's recipe is not in the program");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Recipe recipe;
    recipe.name = textOf(json[QLatin1String("name")]);
    recipe.currency = json[QLatin1String("currency")].toString();
    recipe.first = dateOf(json[QLatin1String("first")]);
    recipe.today = dateOf(json[QLatin1String("today")]);
    recipe.seed = quint64(json[QLatin1String("seed")].toInteger());
    const QJsonArray season = json[QLatin1String("season")].toArray();
    for (size_t i = 0; i < recipe.season.size(); ++i)
        recipe.season[i] = season[qsizetype(i)].toDouble();
    const QJsonArray weekday = json[QLatin1String("weekday")].toArray();
    for (size_t i = 0; i < recipe.weekday.size(); ++i)
        recipe.weekday[i] = weekday[qsizetype(i)].toDouble();
    recipe.yearlyGrowth = json[QLatin1String("yearly_growth")].toDouble();
    recipe.noise = json[QLatin1String("noise")].toDouble();
    const QJsonObject bad = json[QLatin1String("bad_quarter")].toObject();
    recipe.badFirst = dateOf(bad[QLatin1String("first")]);
    recipe.badLast = dateOf(bad[QLatin1String("last")]);
    recipe.badFactor = bad[QLatin1String("factor")].toDouble();
    for (const QJsonValue item : json[QLatin1String("channels")].toArray())
        recipe.channels.push_back(channelOf(item.toObject()));
    recipe.company = companyOf(json[QLatin1String("company")].toObject());
    recipe.targets = targetsOf(json[QLatin1String("targets")].toObject());
    for (const QJsonValue item : json[QLatin1String("dashboards")].toArray()) {
        const QJsonObject dashboard = item.toObject();
        recipe.dashboards.push_back({textOf(dashboard[QLatin1String("name")]),
                                     listOf(dashboard[QLatin1String("tiles")]),
                                     listOf(dashboard[QLatin1String("table")])});
    }
    for (const QJsonValue item : json[QLatin1String("events")].toArray()) {
        const QJsonArray event = item.toArray();
        recipe.events.push_back({dateOf(event[0]), event[1].toString(), textOf(event[2])});
    }
    recipe.inputs = listOf(json[QLatin1String("inputs")]);
    return recipe;
}

} // namespace vekha::demo
