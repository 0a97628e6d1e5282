// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/value.h"

namespace vekha::facts {

QString codeOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoData:
        return QStringLiteral("no_data");
    case Reason::ZeroDenominator:
        return QStringLiteral("zero_denominator");
    case Reason::NeedsMonthly:
        return QStringLiteral("needs_monthly");
    case Reason::CoarserOnly:
        return QStringLiteral("coarser_only");
    case Reason::PeriodRunning:
        return QStringLiteral("period_running");
    case Reason::NoYearAgo:
        return QStringLiteral("no_year_ago");
    case Reason::ChannelType:
        return QStringLiteral("channel_type");
    case Reason::FirstMissing:
        return QStringLiteral("first_missing");
    case Reason::Overflow:
        return QStringLiteral("overflow");
    case Reason::TooManySteps:
        return QStringLiteral("too_many_steps");
    }
    Q_UNREACHABLE();
}

QString codeOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::OptionalAbsent:
        return QStringLiteral("optional_absent");
    case NoteKind::Used:
        return QStringLiteral("used");
    case NoteKind::PeopleTwice:
        return QStringLiteral("people_twice");
    case NoteKind::CompanyReplaces:
        return QStringLiteral("company_replaces");
    case NoteKind::ChannelMissing:
        return QStringLiteral("channel_missing");
    case NoteKind::ChannelLeftOut:
        return QStringLiteral("channel_left_out");
    case NoteKind::InputPartial:
        return QStringLiteral("input_partial");
    case NoteKind::DaysCompared:
        return QStringLiteral("days_compared");
    case NoteKind::WeekSplit:
        return QStringLiteral("week_split");
    case NoteKind::CoarserIgnored:
        return QStringLiteral("coarser_ignored");
    case NoteKind::EqualWeights:
        return QStringLiteral("equal_weights");
    }
    Q_UNREACHABLE();
}

} // namespace vekha::facts
