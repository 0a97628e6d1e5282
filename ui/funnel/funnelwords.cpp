// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funnelwords.h"

#include "core/wording/conversions.h"
#include "core/wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vekha::ui {

QString FunnelWords::stageName(const FunnelBoard &board, int stage) const
{
    return m_words.names().shortMetric(board.stages[size_t(stage)]);
}

QString FunnelWords::groupName(const facts::Group &group) const
{
    return group.kind == facts::Group::Kind::Total ? wording::allChannelsName()
                                                   : m_words.names().channel(group.channel);
}

QString FunnelWords::conversion(std::optional<double> share) const
{
    return wording::conversion(format(), share);
}

QString FunnelWords::change(const FunnelCell &cell) const
{
    if (!cell.fromPrevious || !cell.compared)
        return {};
    return wording::conversionChange(format(), *cell.compared, *cell.fromPrevious);
}

Role FunnelWords::changeRole(const FunnelCell &cell) const
{
    // See leftOut().
    if (!cell.isJudged() || !cell.fromPrevious || !cell.compared || *cell.fromPrevious == *cell.compared)
        return Role::Muted;
    return *cell.fromPrevious > *cell.compared ? Role::OkText : Role::OffText;
}

FunnelRow FunnelWords::row(const FunnelBoard &board, int group, int stage, double largest) const
{
    const FunnelCell &cell = board.at(group, stage);
    const metrics::Metric &metric = m_catalog.at(board.stages[size_t(stage)]);
    FunnelRow row;
    row.name = stageName(board, stage);
    row.metric = metric.id;
    row.count = format().metricValue(metric, cell.count.number);
    row.share = largest > 0 ? std::clamp(cell.count.number.value_or(0) / largest, 0.0, 1.0) : 0;
    if (stage > 0)
        row.conversion = conversion(cell.fromPrevious);
    row.change = change(cell);
    row.changeRole = changeRole(cell);
    if (!row.change.isEmpty() && board.comparedDays)
        row.against = m_words.periods().comparedWith(*board.comparedDays, board.shownDays);
    if (cell.usual)
        row.usual = QCoreApplication::translate("Funnel", "usually %1").arg(conversion(cell.usual));
    const auto &weak = board.weakSpots[size_t(group)];
    row.weak = weak && weak->stage == stage;
    QStringList details;
    if (stage > 1 && cell.fromFirst)
        details +=
            QCoreApplication::translate("Funnel", "%1 of the first stage").arg(conversion(cell.fromFirst));
    if (cell.target)
        details +=
            QCoreApplication::translate("Funnel", "target %1").arg(format().metricValue(metric, cell.target));
    if (cell.comparedCount)
        details += QCoreApplication::translate("Funnel", "%1 before")
                       .arg(format().metricValue(metric, cell.comparedCount));
    if (!cell.count.hasNumber())
        details += m_words.remarks(cell.count).mid(0, 1);
    row.detail = details.join(QStringLiteral(", "));
    return row;
}

std::vector<FunnelRow> FunnelWords::rows(const FunnelBoard &board, int group) const
{
    double largest = 0;
    for (int stage = 0; stage < int(board.stages.size()); ++stage)
        largest = std::max(largest, board.at(group, stage).count.number.value_or(0));
    std::vector<FunnelRow> rows;
    rows.reserve(board.stages.size());
    for (int stage = 0; stage < int(board.stages.size()); ++stage)
        rows.push_back(row(board, group, stage, largest));
    return rows;
}

QString FunnelWords::stagePair(const FunnelBoard &board, int stage) const
{
    return stageName(board, stage - 1) + QStringLiteral("\u00A0→ ") + stageName(board, stage);
}

/// Stages that are no part of the one before are not judged, however far they fall: that is said.
QString FunnelWords::leftOut(const FunnelBoard &board, int group) const
{
    QStringList stages;
    for (int stage = 1; stage < int(board.stages.size()); ++stage) {
        const FunnelCell &cell = board.at(group, stage);
        if (cell.fromPrevious && !cell.isJudged())
            stages += stagePair(board, stage) + QStringLiteral("\u00A0(") + conversion(cell.usual) + u')';
    }
    if (stages.isEmpty())
        return {};
    return QCoreApplication::translate("Funnel",
                                       "Not judged, as it is usually more than 100%: %1. People come to "
                                       "such a stage by other ways too, so a smaller share is no loss.")
        .arg(stages.join(QStringLiteral(", ")));
}

/// What was compared, and how far it is from the usual: "no weak spot" alone leaves out small losses.
QString FunnelWords::noWeakSpot(const FunnelBoard &board, int group) const
{
    QStringList differences;
    int lowest = 0;
    bool isUsualKnown = false;
    double leastShare = std::numeric_limits<double>::infinity();
    for (int stage = 1; stage < int(board.stages.size()); ++stage) {
        const FunnelCell &cell = board.at(group, stage);
        isUsualKnown = isUsualKnown || cell.usual;
        // Where more come than from the stage before, it is no part of it.
        if (!cell.fromPrevious || !cell.usual || !cell.isJudged() || *cell.usual <= 0)
            continue;
        differences += stagePair(board, stage) + QChar(0x00A0) +
                       wording::conversionChange(format(), *cell.usual, *cell.fromPrevious);
        if (const double share = *cell.fromPrevious / *cell.usual; share < leastShare) {
            leastShare = share;
            lowest = stage;
        }
    }
    if (differences.isEmpty() && !leftOut(board, group).isEmpty())
        return {};
    if (differences.isEmpty() && isUsualKnown)
        return QCoreApplication::translate(
            "Funnel", "There are no figures of this period to compare with the usual conversion.");
    if (differences.isEmpty())
        return QCoreApplication::translate(
            "Funnel", "What is usual cannot be told yet: that takes three finished periods.");
    if (leastShare < analysis::leastOfUsual) // a loss that has no end to be counted at
        return QCoreApplication::translate("Funnel", "%1: %2 instead of the usual %3. What that cost at the "
                                                     "end of the funnel cannot be told from the figures.")
            .arg(stagePair(board, lowest), conversion(board.at(group, lowest).fromPrevious),
                 conversion(board.at(group, lowest).usual));
    const QString lead =
        leastShare >= 1
            ? QCoreApplication::translate("Funnel", "No weak spot: every stage converts as usual or better.")
            : QCoreApplication::translate(
                  "Funnel", "No weak spot: no stage is more than %1 below its usual conversion.")
                  .arg(format().percent(1 - analysis::leastOfUsual, 0));
    QString compared = QCoreApplication::translate(
                           "Funnel", "Against the usual (the median of the last 12 finished periods): %1.")
                           .arg(differences.join(QStringLiteral(", ")));
    if (compared.endsWith(QLatin1String(".."))) // the last unit has a full stop of its own
        compared.chop(1);
    return lead + QLatin1Char(' ') + compared;
}

QString FunnelWords::weakSpot(const FunnelBoard &board, int group) const
{
    const QString judged =
        board.weakSpots[size_t(group)] ? worstSpot(board, group) : noWeakSpot(board, group);
    const QString others = leftOut(board, group);
    return judged.isEmpty() || others.isEmpty() ? judged + others : judged + u' ' + others;
}

QString FunnelWords::worstSpot(const FunnelBoard &board, int group) const
{
    const auto &weak = board.weakSpots[size_t(group)];
    const metrics::Metric &last = m_catalog.at(board.stages.back());
    //: %1 and %2 stages, %3 conversion now, %4 usual conversion, %5 name of the last stage, %6 how many
    QString text =
        QCoreApplication::translate("Funnel", "%1 → %2: %3 instead of the usual %4. That cost "
                                              "about %6 (%5).")
            .arg(stageName(board, weak->stage - 1), stageName(board, weak->stage), conversion(weak->actual),
                 conversion(weak->usual), m_words.names().shortMetric(board.stages.back()),
                 format().metricValue(last, std::round(weak->lost)));
    if (!board.valueOfOne)
        return text;
    return text + QLatin1Char(' ') +
           QCoreApplication::translate("Funnel", "In money, about %1 of revenue.")
               .arg(format().shortMoney(weak->lost * *board.valueOfOne));
}

} // namespace vekha::ui
