// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/attainment.h"
#include "core/targets/realism.h"
#include "core/targets/status.h"

namespace vekha::targets {

QString codeOf(Status status)
{
    switch (status) {
    case Status::NoTarget:
        return QStringLiteral("no_target");
    case Status::NoData:
        return QStringLiteral("no_data");
    case Status::TooEarly:
        return QStringLiteral("too_early");
    case Status::OnCourse:
        return QStringLiteral("on_course");
    case Status::AtRisk:
        return QStringLiteral("at_risk");
    case Status::OffCourse:
        return QStringLiteral("off_course");
    case Status::Met:
        return QStringLiteral("met");
    case Status::Close:
        return QStringLiteral("close");
    case Status::Missed:
        return QStringLiteral("missed");
    }
    Q_UNREACHABLE();
}

int severityRank(Status status)
{
    switch (status) {
    case Status::OffCourse:
    case Status::Missed:
        return 0;
    case Status::AtRisk:
    case Status::Close:
        return 1;
    case Status::OnCourse:
    case Status::Met:
        return 2;
    case Status::TooEarly:
        return 3;
    case Status::NoData:
        return 4;
    case Status::NoTarget:
        return 5;
    }
    Q_UNREACHABLE();
}

QString codeOf(Spreading spreading)
{
    switch (spreading) {
    case Spreading::Even:
        return QStringLiteral("even");
    case Spreading::LastYear:
        return QStringLiteral("last-year");
    case Spreading::Trend:
        return QStringLiteral("trend");
    }
    Q_UNREACHABLE();
}

QString codeOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Modest:
        return QStringLiteral("modest");
    case Likelihood::Ambitious:
        return QStringLiteral("ambitious");
    case Likelihood::Hardly:
        return QStringLiteral("hardly_reachable");
    }
    Q_UNREACHABLE();
}

QString codeOf(StatusRule::Kind kind)
{
    switch (kind) {
    case StatusRule::Kind::NoTarget:
        return QStringLiteral("no_target");
    case StatusRule::Kind::NoData:
        return QStringLiteral("no_data");
    case StatusRule::Kind::ReachesTarget:
        return QStringLiteral("reaches_target");
    case StatusRule::Kind::ReachesClose:
        return QStringLiteral("reaches_close");
    case StatusRule::Kind::BelowClose:
        return QStringLiteral("below_close");
    case StatusRule::Kind::ComparedMet:
        return QStringLiteral("compared_met");
    case StatusRule::Kind::ComparedMissed:
        return QStringLiteral("compared_missed");
    case StatusRule::Kind::LikelyMet:
        return QStringLiteral("chance_on_course");
    case StatusRule::Kind::MaybeMet:
        return QStringLiteral("chance_at_risk");
    case StatusRule::Kind::HardlyMet:
        return QStringLiteral("chance_off_course");
    case StatusRule::Kind::FewDays:
        return QStringLiteral("few_days");
    case StatusRule::Kind::EnteredMonthly:
        return QStringLiteral("entered_monthly");
    case StatusRule::Kind::NoForecast:
        return QStringLiteral("no_forecast");
    }
    Q_UNREACHABLE();
}

QString codeOf(NoAttainment reason)
{
    switch (reason) {
    case NoAttainment::None:
        return {};
    case NoAttainment::NoTarget:
        return QStringLiteral("no_target");
    case NoAttainment::NoData:
        return QStringLiteral("no_data");
    case NoAttainment::TargetNotPositive:
        return QStringLiteral("target_not_positive");
    case NoAttainment::ActualZero:
        return QStringLiteral("actual_zero");
    case NoAttainment::TargetIsBaseline:
        return QStringLiteral("target_is_baseline");
    }
    Q_UNREACHABLE();
}

} // namespace vekha::targets
