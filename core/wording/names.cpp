// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::wording {

QString channelTypeName(ChannelType type)
{
    switch (type) {
    case ChannelType::OrganicSearch:
        return QCoreApplication::translate("Names", "Organic search");
    case ChannelType::PaidSearch:
        return QCoreApplication::translate("Names", "Paid search");
    case ChannelType::Direct:
        return QCoreApplication::translate("Names", "Direct visits");
    case ChannelType::Referral:
        return QCoreApplication::translate("Names", "Referrals");
    case ChannelType::Social:
        return QCoreApplication::translate("Names", "Social networks");
    case ChannelType::SocialAds:
        return QCoreApplication::translate("Names", "Ads in social networks");
    case ChannelType::Email:
        return QCoreApplication::translate("Names", "Email");
    case ChannelType::Display:
        return QCoreApplication::translate("Names", "Display ads");
    case ChannelType::Video:
        return QCoreApplication::translate("Names", "Video");
    case ChannelType::Content:
        return QCoreApplication::translate("Names", "Content and blog");
    case ChannelType::Partner:
        return QCoreApplication::translate("Names", "Partners and affiliates");
    case ChannelType::Marketplace:
        return QCoreApplication::translate("Names", "Marketplace");
    case ChannelType::Messenger:
        return QCoreApplication::translate("Names", "Messengers");
    case ChannelType::Events:
        return QCoreApplication::translate("Names", "Events and exhibitions");
    case ChannelType::Pr:
        return QCoreApplication::translate("Names", "PR and media");
    case ChannelType::Print:
        return QCoreApplication::translate("Names", "Print and outdoor");
    case ChannelType::Broadcast:
        return QCoreApplication::translate("Names", "TV and radio");
    case ChannelType::Other:
        return QCoreApplication::translate("Names", "Other channel");
    case ChannelType::Company:
        return QCoreApplication::translate("Names", "Whole company");
    }
    Q_UNREACHABLE();
}

QString granularityName(calendar::Granularity granularity)
{
    switch (granularity) {
    case calendar::Granularity::Day:
        return QCoreApplication::translate("Names", "Day");
    case calendar::Granularity::Week:
        return QCoreApplication::translate("Names", "Week");
    case calendar::Granularity::Month:
        return QCoreApplication::translate("Names", "Month");
    case calendar::Granularity::Quarter:
        return QCoreApplication::translate("Names", "Quarter");
    case calendar::Granularity::HalfYear:
        return QCoreApplication::translate("Names", "Half-year");
    case calendar::Granularity::Year:
        return QCoreApplication::translate("Names", "Year");
    }
    Q_UNREACHABLE();
}

QString granularityPlural(calendar::Granularity granularity)
{
    switch (granularity) {
    case calendar::Granularity::Day:
        return QCoreApplication::translate("Names", "Days");
    case calendar::Granularity::Week:
        return QCoreApplication::translate("Names", "Weeks");
    case calendar::Granularity::Month:
        return QCoreApplication::translate("Names", "Months");
    case calendar::Granularity::Quarter:
        return QCoreApplication::translate("Names", "Quarters");
    case calendar::Granularity::HalfYear:
        return QCoreApplication::translate("Names", "Half-years");
    case calendar::Granularity::Year:
        return QCoreApplication::translate("Names", "Years");
    }
    Q_UNREACHABLE();
}

QString unitName(metrics::Unit unit)
{
    switch (unit) {
    case metrics::Unit::Money:
        return QCoreApplication::translate("Names", "Money");
    case metrics::Unit::Count:
        return QCoreApplication::translate("Names", "Count");
    case metrics::Unit::Percent:
        return QCoreApplication::translate("Names", "Percent");
    case metrics::Unit::Ratio:
        return QCoreApplication::translate("Names", "Ratio");
    case metrics::Unit::Days:
        return QCoreApplication::translate("Names", "Number of days", "unit of a metric");
    case metrics::Unit::Months:
        return QCoreApplication::translate("Names", "Number of months", "unit of a metric");
    case metrics::Unit::Seconds:
        return QCoreApplication::translate("Names", "Time", "unit of a metric: seconds");
    case metrics::Unit::Score:
        return QCoreApplication::translate("Names", "Score from 0 to 100");
    case metrics::Unit::Points:
        return QCoreApplication::translate("Names", "Percentage points");
    }
    Q_UNREACHABLE();
}

QString directionName(metrics::Direction direction)
{
    switch (direction) {
    case metrics::Direction::Up:
        return QCoreApplication::translate("Names", "Higher is better");
    case metrics::Direction::Down:
        return QCoreApplication::translate("Names", "Lower is better");
    case metrics::Direction::None:
        return QCoreApplication::translate("Names", "Neither is better");
    }
    Q_UNREACHABLE();
}

QString overTimeName(metrics::OverTime rule)
{
    switch (rule) {
    case metrics::OverTime::Sum:
        return QCoreApplication::translate("Names", "Sum", "how figures add up over time");
    case metrics::OverTime::Last:
        return QCoreApplication::translate("Names", "Last figure", "how figures add up over time");
    case metrics::OverTime::First:
        return QCoreApplication::translate("Names", "First figure", "how figures add up over time");
    case metrics::OverTime::Mean:
        return QCoreApplication::translate("Names", "Mean", "how figures add up over time");
    }
    Q_UNREACHABLE();
}

QString overChannelsName(metrics::OverChannels rule)
{
    switch (rule) {
    case metrics::OverChannels::Sum:
        return QCoreApplication::translate("Names", "Sum", "how figures add up over channels");
    case metrics::OverChannels::Mean:
        return QCoreApplication::translate("Names", "Mean", "how figures add up over channels");
    }
    Q_UNREACHABLE();
}

QString statusName(targets::Status status)
{
    switch (status) {
    case targets::Status::NoTarget:
        return QCoreApplication::translate("Status", "No target");
    case targets::Status::NoData:
        return QCoreApplication::translate("Status", "No data");
    case targets::Status::TooEarly:
        return QCoreApplication::translate("Status", "Too early");
    case targets::Status::OnCourse:
        return QCoreApplication::translate("Status", "On course");
    case targets::Status::AtRisk:
        return QCoreApplication::translate("Status", "At risk");
    case targets::Status::OffCourse:
        return QCoreApplication::translate("Status", "Off course");
    case targets::Status::Met:
        return QCoreApplication::translate("Status", "Met");
    case targets::Status::Close:
        return QCoreApplication::translate("Status", "Close");
    case targets::Status::Missed:
        return QCoreApplication::translate("Status", "Missed");
    }
    Q_UNREACHABLE();
}

QString currencyName(const QString &code)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("RUB"), QT_TRANSLATE_NOOP("Names", "Roubles")},
        {QStringLiteral("USD"), QT_TRANSLATE_NOOP("Names", "US dollars")},
        {QStringLiteral("EUR"), QT_TRANSLATE_NOOP("Names", "Euros")},
        {QStringLiteral("KZT"), QT_TRANSLATE_NOOP("Names", "Kazakhstani tenge")},
        {QStringLiteral("BYN"), QT_TRANSLATE_NOOP("Names", "Belarusian roubles")},
        {QStringLiteral("UAH"), QT_TRANSLATE_NOOP("Names", "Ukrainian hryvnias")},
        {QStringLiteral("GBP"), QT_TRANSLATE_NOOP("Names", "Pounds sterling")},
        {QStringLiteral("CNY"), QT_TRANSLATE_NOOP("Names", "Chinese yuan")},
        {QStringLiteral("TRY"), QT_TRANSLATE_NOOP("Names", "Turkish liras")},
        {QStringLiteral("GEL"), QT_TRANSLATE_NOOP("Names", "Georgian lari")},
        {QStringLiteral("AMD"), QT_TRANSLATE_NOOP("Names", "Armenian drams")},
        {QStringLiteral("UZS"), QT_TRANSLATE_NOOP("Names", "Uzbek sums")},
    };
    const char *name = names.value(code);
    return name ? QCoreApplication::translate("Names", name) : code;
}

QString allChannelsName() { return QCoreApplication::translate("Names", "All channels"); }

QString withoutCampaignName() { return QCoreApplication::translate("Names", "Without a campaign"); }

} // namespace vekha::wording
