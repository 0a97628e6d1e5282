// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewshown.h"

#include "core/wording/causes.h"
#include "core/wording/reasons.h"
#include "core/wording/warningwords.h"

#include <QCoreApplication>

namespace vekha::ui {

using Compare = ViewState::Compare;

namespace {

/// The days alone, which is all that the words of a comparison need of a table.
KpiTable daysOf(const ReviewBoard &board)
{
    KpiTable table;
    table.shownDays = board.shownDays;
    table.comparedDays = board.comparedDays;
    return table;
}

} // namespace

// As its target and its forecast are written beside it.
QString ReviewShown::value(const ReviewKpi &kpi) const
{
    return words.format().metricValue(metric(kpi), kpi.cell.value.number, wording::Style::Short);
}

QString ReviewShown::change(const ReviewKpi &kpi) const
{
    return words.change(metric(kpi), kpi.cell, board->view.compare);
}

QString ReviewShown::comparedWith() const { return words.comparedWith(daysOf(*board), board->view.compare); }

QString ReviewShown::comparing() const { return words.comparing(daysOf(*board)); }

QString ReviewShown::target(const ReviewKpi &kpi) const
{
    const targets::Standing &standing = kpi.cell.standing;
    if (!standing.target)
        return QCoreApplication::translate("ReviewPage", "No target for this period");
    QStringList parts{wording::capitalised(words.target(metric(kpi), standing))};
    if (standing.attainment)
        parts += QCoreApplication::translate("ReviewPage", "%1 of it reached")
                     .arg(words.format().attainment(standing.attainment, metric(kpi).closeFrom));
    return parts.join(QStringLiteral("  ·  "));
}

QString ReviewShown::cause(const ReviewKpi &kpi, const ReviewDetail &detail) const
{
    if (detail.cause.explained)
        return wording::sentences(detail.cause, metric(kpi), words.format(), words.periods(), words.names())
            .join(QLatin1Char(' '));
    if (!detail.cause.to.hasNumber())
        return wording::sentence(detail.cause.to.reason, words.names().metric(detail.cause.to.culprit));
    return QCoreApplication::translate("ReviewPage",
                                       "There is nothing to compare with, so there is no change "
                                       "to explain.");
}

QString ReviewShown::title() const
{
    return QCoreApplication::translate("ReviewPage", "Review of %1")
        .arg(words.periods().inlineName(board->period()));
}

QStringList ReviewShown::warningTexts(const ReviewDetail &detail) const
{
    const wording::WarningWords telling(board->catalog, words.names(), words.format(), words.periods());
    QStringList told;
    for (const warnings::Warning &warning : detail.warnings) {
        QStringList sentences{telling.sentence(warning), telling.money(warning)};
        sentences.removeAll(QString());
        told += sentences.join(QLatin1Char(' '));
    }
    return told;
}

} // namespace vekha::ui
