// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/attainment.h"
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
