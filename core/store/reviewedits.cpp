// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edits.h"
#include "core/store/reviewrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha::store {

// Warnings

void EditRunner::run(const SetWarningMark &edit)
{
    WarningMark mark = edit.mark;
    if (mark.key.kind.isEmpty() || !mark.key.since.isValid())
        fail(ErrorCode::InvalidInput, {u"warning"_s, mark.key.kind});
    if (!mark.dismissed && !mark.snoozedUntil.isValid())
        return removeWarningMark(m_db, mark.key);
    mark.who = m_tools.who;
    mark.when = QDateTime::currentDateTimeUtc();
    writeWarningMark(m_db, mark);
}

void EditRunner::run(const SetWarningRule &edit)
{
    const WarningRule &rule = edit.rule;
    if (!m_tools.catalogs.of(m_db).find(rule.metric))
        fail(ErrorCode::UnknownMetric, {rule.metric});
    if (rule.smallestVolume && !(*rule.smallestVolume >= 0 && std::isfinite(*rule.smallestVolume)))
        fail(ErrorCode::InvalidInput, {u"smallest volume"_s, QString::number(*rule.smallestVolume)});
    if (rule == WarningRule{rule.metric})
        return removeWarningRule(m_db, rule.metric);
    writeWarningRule(m_db, rule);
}

// Reviews

void EditRunner::run(const SaveReview &edit)
{
    const review::Review &review = edit.review;
    const QString code = codeOf(review.period, m_fiscalYearStart);
    if (!isReal(review.period) || review.period.granularity < calendar::Granularity::Month)
        fail(ErrorCode::InvalidPeriod, {code});
    const auto others = readReviewShelf(m_db);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const review::Review &other) {
        return other.id != review.id && other.period == review.period;
    });
    if (isTaken)
        fail(ErrorCode::InvalidInput, {u"review"_s, code}, u"the period has another review"_s);
    const int id = writeReview(m_db, review);
    if (review.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveReview &edit)
{
    removeRow("DELETE FROM review WHERE id=?", edit.id, u"review"_s);
    Statement(m_db, "DELETE FROM decision WHERE review=?").run(edit.id);
}

void EditRunner::run(const SaveDecision &edit)
{
    const review::Decision &decision = edit.decision;
    if (decision.what.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    const auto reviews = readReviewShelf(m_db);
    const bool hasReview = std::any_of(reviews.begin(), reviews.end(), [&](const review::Review &review) {
        return review.id == decision.review;
    });
    if (!hasReview)
        fail(ErrorCode::InvalidInput, {u"review"_s, QString()}, u"no review %1"_s.arg(decision.review));
    const int id = writeDecision(m_db, decision);
    if (decision.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveDecision &edit)
{
    removeRow("DELETE FROM decision WHERE id=?", edit.id, u"decision"_s);
}

// Reports

void EditRunner::run(const SaveReport &edit)
{
    if (edit.report.name.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    for (const StoredReport &known : readReports(m_db)) {
        if (known.id != edit.report.id && foldedName(known.name) == foldedName(edit.report.name))
            fail(ErrorCode::NameTaken, {edit.report.name});
    }
    const int id = writeReport(m_db, edit.report);
    if (edit.report.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveReport &edit)
{
    removeRow("DELETE FROM report_setup WHERE id=?", edit.id, u"report set-up"_s);
}

} // namespace vekha::store
