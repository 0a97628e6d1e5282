// SPDX-License-Identifier: GPL-3.0-or-later
// What the meetings have decided: of this period's review, and what is still open of those before.
#include "core/report/reportbuilder.h"

#include "core/review/review.h"

#include <algorithm>

namespace vekha::report {

using review::Decision;
using review::DecisionState;

namespace {

const review::Review *reviewOf(const ReportBuilder &builder, const std::vector<review::Review> &reviews)
{
    for (const review::Review &review : reviews) {
        if (builder.view.period && review.period == *builder.view.period)
            return &review;
    }
    return nullptr;
}

QString aboutText(const ReportBuilder &builder, const Decision &decision)
{
    if (decision.metric.isEmpty())
        return {};
    QString about = builder.names.metric(decision.metric);
    if (decision.channel != ChannelId::All)
        about += QStringLiteral(", ") + builder.names.channel(decision.channel);
    return about;
}

ReportWord stateWord(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return ReportWord::DecisionOpen;
    case DecisionState::Done:
        return ReportWord::DecisionDone;
    case DecisionState::Dropped:
        return ReportWord::DecisionDropped;
    }
    Q_UNREACHABLE();
}

Row rowOf(const ReportBuilder &builder, const Decision &decision)
{
    Row row;
    row.cells.resize(4);
    row.cells[0].text = decision.what;
    QStringList below{aboutText(builder, decision), decision.outcome};
    below.removeAll(QString());
    row.cells[0].below = below.join(u'\n');
    row.cells[1].text = decision.who;
    row.cells[2].text =
        decision.due.isValid() ? builder.periods.dateName(decision.due) : wording::Format::missing();
    const bool isLate = decision.state == DecisionState::Open && decision.due.isValid() &&
                        decision.due < builder.workspace.today();
    row.cells[2].tone = isLate ? Tone::Bad : Tone::Text;
    row.cells[3].text = reportWord(isLate ? ReportWord::DecisionLate : stateWord(decision.state));
    row.cells[3].tone = isLate ? Tone::Bad : decision.state == DecisionState::Done ? Tone::Good : Tone::Muted;
    return row;
}

Table tableOf(const ReportBuilder &builder, const std::vector<Decision> &decisions, const QString &title)
{
    Table table;
    table.title = title;
    table.columns = {{reportWord(ReportWord::Decision), ColumnKind::LongText},
                     {reportWord(ReportWord::Who), ColumnKind::Text},
                     {reportWord(ReportWord::Due), ColumnKind::Text},
                     {reportWord(ReportWord::State), ColumnKind::Text}};
    for (const Decision &decision : decisions)
        table.rows.push_back(rowOf(builder, decision));
    return table;
}

void addComment(Blocks &blocks, const QString &comment)
{
    for (const QString &line : comment.split(u'\n', Qt::SkipEmptyParts))
        blocks.push_back(Paragraph{line.trimmed(), Paragraph::Style::Own});
}

} // namespace

Result<Blocks> decisionBlocks(const ReportBuilder &builder)
{
    const auto content = builder.workspace.content();
    const review::Review *review = reviewOf(builder, content->reviews.all());
    std::vector<Decision> present, open;
    for (const Decision &decision : content->decisions) {
        if (review && decision.review == review->id)
            present.push_back(decision);
        else if (decision.state == DecisionState::Open)
            open.push_back(decision);
    }
    Blocks blocks;
    if (review)
        addComment(blocks, review->comment);
    if (!present.empty())
        blocks.push_back(tableOf(builder, present, reportWord(ReportWord::Decisions)));
    if (!open.empty()) {
        if (!blocks.empty())
            blocks.push_back(Heading{reportWord(ReportWord::OpenDecisions), {}, {}});
        blocks.push_back(tableOf(builder, open, reportWord(ReportWord::OpenDecisions)));
    }
    return blocks;
}

} // namespace vekha::report
