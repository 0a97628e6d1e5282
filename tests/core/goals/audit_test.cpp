// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/civil.h"
#include "core/goals/audit.h"

#include <gtest/gtest.h>

namespace vekha::goals {

using targets::Status;

namespace {

AuditFacts sound()
{
    AuditFacts facts;
    facts.metric = 1;
    facts.hasOwner = facts.servesGoal = facts.hasTargetThisQuarter = true;
    facts.lookingBackTo = QDate(2026, 1, 1);
    return facts;
}

AuditPeriod period(int month, Status status, std::optional<double> attainment)
{
    return {{calendar::Granularity::Month, calendar::dayOfCivil(2026, month, 1)},
            status != Status::NoData,
            status,
            attainment};
}

std::vector<AuditFlag> flags(const AuditFacts &facts)
{
    std::vector<AuditFlag> found;
    for (const AuditFinding &finding : audit(facts)) {
        found.push_back(finding.flag);
        EXPECT_EQ(finding.action, actionFor(finding.flag));
    }
    return found;
}

} // namespace

TEST(Audit, FindsNothingWhereAllIsInOrder)
{
    AuditFacts facts = sound();
    facts.periods = {period(1, Status::Met, 1.5), period(2, Status::Met, 1.5), period(3, Status::Met, 1.2)};
    EXPECT_TRUE(flags(facts).empty()) << "exactly 20 % is not more than 20 %";
}

TEST(Audit, NamesWhatIsMissing)
{
    AuditFacts facts;
    EXPECT_EQ(flags(facts), (std::vector{AuditFlag::NoOwner, AuditFlag::NoGoal, AuditFlag::NoTarget}));
}

TEST(Audit, TellsTargetsThatAreTooEasyOrNeverMet)
{
    AuditFacts facts = sound();
    facts.periods = {period(1, Status::Met, 1.3), period(2, Status::Met, 1.21), period(3, Status::Met, 2)};
    EXPECT_EQ(flags(facts), std::vector{AuditFlag::TooEasy});
    EXPECT_EQ(audit(facts).front().periods.size(), 3U);
    facts.periods = {period(1, Status::Missed, 0.5), period(2, Status::Missed, 0.5),
                     period(3, Status::Missed, 0.7)};
    EXPECT_EQ(flags(facts), std::vector{AuditFlag::Unrealistic});
    facts.periods.back().status = Status::Close;
    EXPECT_TRUE(flags(facts).empty());
}

TEST(Audit, TellsTwoPeriodsWithoutData)
{
    AuditFacts facts = sound();
    facts.periods = {period(1, Status::Met, 1), period(2, Status::NoData, {}), period(3, Status::NoData, {})};
    EXPECT_EQ(flags(facts), std::vector{AuditFlag::NoData});
}

TEST(Audit, TellsAChangedDefinition)
{
    AuditFacts facts = sound();
    facts.definitionChanged = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC);
    EXPECT_EQ(flags(facts), std::vector{AuditFlag::DefinitionChanged});
    facts.lookingBackTo = QDate(2026, 3, 1);
    EXPECT_TRUE(flags(facts).empty());
}

} // namespace vekha::goals
