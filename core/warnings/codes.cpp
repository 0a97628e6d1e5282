// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/warning.h"

#include "core/targets/attainment.h"

namespace vekha::warnings {

using namespace Qt::StringLiterals;

QString codeOf(WarningKind kind)
{
    switch (kind) {
    case WarningKind::OffCourse:
        return u"off_course"_s;
    case WarningKind::Missed:
        return u"missed"_s;
    case WarningKind::BadTrend:
        return u"bad_trend"_s;
    case WarningKind::Unusual:
        return u"unusual"_s;
    case WarningKind::SpendAhead:
        return u"spend_ahead"_s;
    case WarningKind::NotEntered:
        return u"not_entered"_s;
    case WarningKind::NoTarget:
        return u"no_target"_s;
    case WarningKind::Audit:
        return u"audit"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return u"low"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

WarningKey Warning::key() const
{
    // A list of metrics grows and shrinks while it is worked at; it stays the same warning.
    QString code = codeOf(kind);
    if (flag)
        code += u':' + goals::codeOf(*flag);
    return {code, metric, channel, calendar::dateOf(since.first)};
}

targets::Status Warning::status() const
{
    using targets::Status;
    switch (kind) {
    case WarningKind::OffCourse:
        return chance && targets::statusOfChance(*chance) != Status::OffCourse ? Status::AtRisk
                                                                               : Status::OffCourse;
    case WarningKind::Missed:
        return Status::Missed;
    case WarningKind::BadTrend:
    case WarningKind::Unusual:
    case WarningKind::SpendAhead:
        return Status::AtRisk;
    case WarningKind::NotEntered:
        return Status::NoData;
    case WarningKind::NoTarget:
        return Status::NoTarget;
    case WarningKind::Audit:
        return Status::TooEarly;
    }
    Q_UNREACHABLE();
}

} // namespace vekha::warnings
