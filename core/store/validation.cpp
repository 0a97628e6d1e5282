// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/validation.h"

#include "core/calendar/civil.h"
#include "core/store/sqlite.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::store {

using calendar::Granularity;
using calendar::Period;

namespace {

constexpr calendar::Day firstDayEver = calendar::dayOfCivil(1, 1, 1);
constexpr calendar::Day lastDayEver = calendar::dayOfCivil(9999, 12, 31);

void mustKnow(ChannelId channel, const Rules &rules)
{
    const auto known = [channel](const Channel &each) { return each.id == channel; };
    if (std::none_of(rules.channels.begin(), rules.channels.end(), known))
        fail(ErrorCode::UnknownChannel, {QString::number(number(channel))});
}

void mustBeFinite(std::optional<double> value)
{
    if (value && !std::isfinite(*value))
        fail(ErrorCode::InvalidNumber, {QString::number(*value)});
}

void mustBeReal(const Period &period)
{
    if (!isReal(period))
        fail(ErrorCode::InvalidPeriod, {calendar::dateOf(period.first).toString(Qt::ISODate)});
}

bool hasName(const Channel &channel, const QString &folded)
{
    return foldedName(channel.name.en) == folded || foldedName(channel.name.ru) == folded;
}

bool names(const metrics::Formula &formula, MetricIndex metric)
{
    const auto &used = formula.metrics();
    return std::find(used.begin(), used.end(), metric) != used.end();
}

bool uses(const metrics::MetricCatalog &catalog, MetricIndex user, MetricIndex metric)
{
    const metrics::Metric &shown = catalog.at(user);
    const MetricId &id = catalog.at(metric).id;
    if (shown.isInput())
        return shown.input().weightOverTime == id || shown.input().weightOverChannels == id;
    if (names(catalog.formulaOf(user), metric) || shown.kpi().fallback.contains(id))
        return true;
    for (auto it = shown.kpi().fallback.begin(); it != shown.kpi().fallback.end(); ++it) {
        const auto input = catalog.indexOf(it.key());
        const metrics::Formula *fallback = input ? catalog.fallbackOf(user, *input) : nullptr;
        if (fallback && names(*fallback, metric))
            return true;
    }
    return shown.kpi().required.contains(id) || shown.kpi().atLeastOne.contains(id) ||
           shown.kpi().monthly.contains(id);
}

} // namespace

bool isReal(const Period &period)
{
    if (period.granularity < Granularity::Day || period.granularity > Granularity::Year)
        return false;
    if (period.first < firstDayEver || period.first > lastDayEver || period.days().last > lastDayEver)
        return false;
    if (period.granularity == Granularity::Week)
        return calendar::weekdayOf(period.first) == 1;
    return period.granularity == Granularity::Day || calendar::civilOf(period.first).day == 1;
}

QString codeOf(const Period &period, int fiscalYearStart)
{
    return calendar::FiscalCalendar(fiscalYearStart).code(period);
}

QString nameOf(ChannelId channel, const std::vector<Channel> &channels)
{
    for (const Channel &each : channels) {
        if (each.id == channel)
            return each.name.in(Language::English);
    }
    return QString::number(number(channel));
}

void validate(const FactEdit &edit, const Rules &rules)
{
    const metrics::Metric *metric = rules.catalog.find(edit.input);
    if (!metric)
        fail(ErrorCode::UnknownMetric, {edit.input});
    if (!metric->isInput())
        fail(ErrorCode::NotAnInput, {edit.input});
    mustKnow(edit.channel, rules);
    if (edit.campaign != CampaignId::None) {
        const auto known = [&edit](const Campaign &each) {
            return each.id == edit.campaign && each.channel == edit.channel;
        };
        if (std::none_of(rules.campaigns.begin(), rules.campaigns.end(), known))
            fail(ErrorCode::UnknownCampaign,
                 {QString::number(number(edit.campaign)), nameOf(edit.channel, rules.channels)});
    }
    mustBeReal(edit.period);
    mustBeFinite(edit.value);
}

void mustBeShort(const QString &name)
{
    constexpr int shown = 40;
    if (name.size() > longestName)
        fail(ErrorCode::NameTooLong, {QString::number(longestName), name.left(shown)});
}

void validate(const Channel &channel, const Rules &rules)
{
    mustBeShort(channel.name.en);
    mustBeShort(channel.name.ru);
    if (channel.name.en.trimmed().isEmpty() && channel.name.ru.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    if (channel.id != ChannelId::All)
        mustKnow(channel.id, rules);
    if ((channel.type == ChannelType::Company) != (channel.id == ChannelId::Company))
        fail(ErrorCode::InvalidInput, {vekha::codeOf(channel.type), QString()},
             u"the company channel is one"_s);
    for (const QString &name : {channel.name.en, channel.name.ru}) {
        const QString folded = foldedName(name);
        if (folded.isEmpty())
            continue;
        for (const Channel &other : rules.channels) {
            if (other.id != channel.id && hasName(other, folded))
                fail(ErrorCode::NameTaken, {name});
        }
    }
}

void validate(const Campaign &campaign, const Rules &rules)
{
    mustBeShort(campaign.name);
    if (campaign.name.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    mustKnow(campaign.channel, rules);
    bool found = campaign.id == CampaignId::None;
    for (const Campaign &other : rules.campaigns) {
        found = found || (other.id == campaign.id && other.channel == campaign.channel);
        if (other.id != campaign.id && other.channel == campaign.channel &&
            foldedName(other.name) == foldedName(campaign.name))
            fail(ErrorCode::NameTaken, {campaign.name});
    }
    if (!found)
        fail(ErrorCode::UnknownCampaign, {campaign.name, nameOf(campaign.channel, rules.channels)});
}

void validate(const TargetEdit &edit, const Rules &rules)
{
    if (!rules.catalog.find(edit.key.metric))
        fail(ErrorCode::UnknownMetric, {edit.key.metric});
    if (edit.key.channel != ChannelId::All)
        mustKnow(edit.key.channel, rules);
    mustBeReal(edit.key.period);
    if (edit.key.period.granularity < Granularity::Month)
        fail(ErrorCode::TargetNotForKind, {calendar::codeOf(edit.key.period.granularity)});
    if (!edit.target)
        return;
    const targets::Target &target = *edit.target;
    for (const auto &number : {std::optional(target.value), target.low, target.high, target.baseline,
                               std::optional(target.rule.amount)})
        mustBeFinite(number);
    if (target.isBand() && *target.low >= *target.high)
        fail(ErrorCode::TargetBandEmpty);
}

void validate(const Settings &settings)
{
    const auto refuse = [](const QString &what, const QString &given) {
        fail(ErrorCode::InvalidInput, {what, given});
    };
    if (settings.currency.trimmed().isEmpty())
        refuse(u"currency"_s, settings.currency);
    if (settings.fiscalYearStart < 1 || settings.fiscalYearStart > 12)
        refuse(u"fiscal year start"_s, QString::number(settings.fiscalYearStart));
    if (settings.firstDayOfWeek < 1 || settings.firstDayOfWeek > 7)
        refuse(u"first day of week"_s, QString::number(settings.firstDayOfWeek));
    if (settings.entryDays < 0 || settings.entryDays > 366)
        refuse(u"entry days"_s, QString::number(settings.entryDays));
    if (settings.backupsKept < 1 || settings.backupBytes < 0)
        refuse(u"backups"_s, QString::number(settings.backupsKept));
}

QStringList usersOf(const MetricId &metric, const metrics::MetricCatalog &catalog)
{
    QStringList users;
    const auto index = catalog.indexOf(metric);
    for (MetricIndex user = 0; index && user < catalog.size(); ++user) {
        if (user != *index && uses(catalog, user, *index))
            users << catalog.at(user).id;
    }
    return users;
}

} // namespace vekha::store
