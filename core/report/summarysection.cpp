// SPDX-License-Identifier: GPL-3.0-or-later
// The report in sentences that one can read aloud: how many KPIs stand how, what is off and why, what went
// well.
#include "core/report/reportbuilder.h"

#include "core/wording/causes.h"
#include "core/wording/names.h"
#include "core/wording/warningwords.h"
#include "core/workspace/warnings.h"

#include <algorithm>
#include <cmath>

namespace vekha::report {

using targets::Status;

namespace {

constexpr size_t problemsNamed = 4;
constexpr size_t successesNamed = 3;
constexpr size_t warningsNamed = 4;
constexpr double worthNaming = 0.03; ///< a change, where there are no targets to stand against

bool isProblem(Status status)
{
    return status == Status::Missed || status == Status::OffCourse || status == Status::AtRisk ||
           status == Status::Close;
}

bool isSuccess(Status status) { return status == Status::Met || status == Status::OnCourse; }

// The worse first; close ones after those that are missed.
int rank(Status status) { return status == Status::Missed || status == Status::OffCourse ? 0 : 1; }

/// Rows whose status is asked for, worst (or best) first.
std::vector<int> rowsWith(const ReportBuilder &builder, bool (*asked)(Status), bool worstFirst)
{
    std::vector<int> rows;
    for (int row = 0; row < builder.rows(); ++row) {
        if (builder.total(row).standing.target && asked(ReportBuilder::statusOf(builder.total(row))))
            rows.push_back(row);
    }
    const auto share = [&](int row) { return builder.total(row).standing.attainment.value_or(1); };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        if (!worstFirst)
            return share(a) > share(b);
        const int rankA = rank(builder.total(a).standing.status);
        const int rankB = rank(builder.total(b).standing.status);
        return rankA != rankB ? rankA < rankB : share(a) < share(b);
    });
    return rows;
}

// By how much a figure moved for the better (above 0) or worse; nothing where that has no meaning.
std::optional<double> movedBetter(const ReportBuilder &builder, int row)
{
    const KpiCell &cell = builder.total(row);
    const auto better = builder.metric(row).better;
    if (!cell.basis.number || !cell.compared.number || *cell.compared.number == 0 ||
        better == metrics::Direction::None)
        return std::nullopt;
    const double moved = (*cell.basis.number - *cell.compared.number) / std::abs(*cell.compared.number);
    return better == metrics::Direction::Up ? moved : -moved;
}

/// Rows without targets that moved most, to the worse or the better.
std::vector<int> rowsMoved(const ReportBuilder &builder, bool worse)
{
    std::vector<int> rows;
    for (int row = 0; row < builder.rows(); ++row) {
        const auto moved = movedBetter(builder, row);
        if (moved && !builder.total(row).standing.target && (worse ? -*moved : *moved) >= worthNaming)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const double moveA = *movedBetter(builder, a);
        const double moveB = *movedBetter(builder, b);
        return worse ? moveA < moveB : moveA > moveB;
    });
    return rows;
}

Result<Point> pointOf(const ReportBuilder &builder, int row, bool withCause)
{
    Point point;
    point.status = ReportBuilder::statusOf(builder.total(row));
    point.lead = builder.name(row);
    point.leadsTo = builder.anchorOf(row);
    QStringList told{wording::asSentence(builder.standingText(row))};
    const auto explained = builder.explanation(row);
    if (!explained)
        return failure(explained.error());
    const QStringList causes =
        wording::sentences(*explained, builder.metric(row), builder.format, builder.periods, builder.names);
    // The change, then what made most of it; a good figure needs no more than the change.
    constexpr qsizetype causesTold = 3;
    told += withCause ? causes.mid(0, causesTold) : causes.mid(0, 1);
    point.text = told.join(u' ');
    return point;
}

Result<Points> pointsOf(const ReportBuilder &builder, const std::vector<int> &rows, size_t most,
                        bool withCause)
{
    Points points;
    for (size_t i = 0; i < std::min(rows.size(), most); ++i) {
        auto point = pointOf(builder, rows[i], withCause);
        if (!point)
            return failure(point.error());
        points.points.push_back(std::move(*point));
    }
    return points;
}

QString lead(const ReportBuilder &builder)
{
    wording::StandingCounts counts;
    for (int row = 0; row < builder.rows(); ++row) {
        const KpiCell &cell = builder.total(row);
        if (!cell.standing.target)
            continue;
        ++counts.withTarget;
        switch (ReportBuilder::statusOf(cell)) {
        case Status::Met:
        case Status::OnCourse:
            ++counts.good;
            break;
        case Status::Close:
        case Status::AtRisk:
            ++counts.middling;
            break;
        case Status::Missed:
        case Status::OffCourse:
            ++counts.bad;
            break;
        default:
            break;
        }
    }
    counts.kpis = builder.rows();
    return wording::leadSentence(counts, builder.periodName(), builder.table.running);
}

QStringList remarksOn(const ReportBuilder &builder)
{
    QStringList incomplete;
    for (int row = 0; row < builder.rows(); ++row) {
        const facts::Value &value = builder.total(row).value;
        if (!value.hasNumber())
            incomplete << builder.shortName(row);
    }
    QStringList remarks;
    if (!incomplete.isEmpty())
        remarks << wording::withoutFigures(incomplete.join(QStringLiteral(", ")));
    return remarks;
}

Done addPoints(Blocks &blocks, const ReportBuilder &builder, const std::vector<int> &rows, ReportWord title,
               size_t most, bool withCause)
{
    if (rows.empty())
        return {};
    auto points = pointsOf(builder, rows, most, withCause);
    if (!points)
        return failure(points.error());
    blocks.push_back(Heading{reportWord(title), {}, {}});
    blocks.push_back(std::move(*points));
    return {};
}

// Missed targets are told above, and what concerns the keeping of the figures is nobody's news.
bool isNews(const warnings::Warning &warning)
{
    using warnings::WarningKind;
    return warning.kind == WarningKind::BadTrend || warning.kind == WarningKind::Unusual ||
           warning.kind == WarningKind::SpendAhead;
}

Done addWarnings(Blocks &blocks, const ReportBuilder &builder)
{
    const auto board = warningsBoard(builder.workspace, builder.view);
    if (!board)
        return failure(board.error());
    const wording::WarningWords words(builder.catalog, builder.names, builder.format, builder.periods);
    Points points;
    for (const warnings::Warning &warning : board->warnings) {
        if (warning.isActive() && isNews(warning) && points.points.size() < warningsNamed)
            points.points.push_back(
                {warning.status(), wording::warningKindName(warning), words.text(warning), {}});
    }
    if (points.points.empty())
        return {};
    blocks.push_back(Heading{reportWord(ReportWord::AlsoWorthKnowing), {}, {}});
    blocks.push_back(std::move(points));
    return {};
}

} // namespace

Result<Blocks> summaryBlocks(const ReportBuilder &builder)
{
    Blocks blocks;
    if (builder.rows() == 0) {
        blocks.push_back(Paragraph{reportWord(ReportWord::NoKpis), Paragraph::Style::Body});
        return blocks;
    }
    blocks.push_back(Paragraph{lead(builder), Paragraph::Style::Lead});
    if (const Tally tally = builder.tally(); !tally.parts.empty())
        blocks.push_back(tally);
    const auto problems = rowsWith(builder, isProblem, true);
    const auto successes = rowsWith(builder, isSuccess, false);
    const bool byTarget = !problems.empty() || !successes.empty();
    const Done bad =
        addPoints(blocks, builder, byTarget ? problems : rowsMoved(builder, true),
                  byTarget ? ReportWord::NeedsAttention : ReportWord::WentDown, problemsNamed, true);
    if (!bad)
        return failure(bad.error());
    const Done good = addPoints(blocks, builder, byTarget ? successes : rowsMoved(builder, false),
                                byTarget ? ReportWord::WentWell : ReportWord::WentUp, successesNamed, false);
    if (!good)
        return failure(good.error());
    if (const Done told = addWarnings(blocks, builder); !told)
        return failure(told.error());
    for (const QString &remark : remarksOn(builder))
        blocks.push_back(Paragraph{remark, Paragraph::Style::Note});
    return blocks;
}

} // namespace vekha::report
