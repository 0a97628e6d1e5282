// SPDX-License-Identifier: GPL-3.0-or-later
// From the first contact to the sale: all channels as a picture, then each channel's conversions.
#include "core/report/reportbuilder.h"

#include "core/wording/conversions.h"
#include "core/workspace/funnel.h"

#include <algorithm>
#include <cmath>

namespace vekha::report {

namespace {

double largestOf(const FunnelBoard &board)
{
    double largest = 0;
    for (int stage = 0; stage < int(board.stages.size()); ++stage)
        largest = std::max(largest, board.at(0, stage).count.number.value_or(0));
    return largest;
}

FunnelPicture pictureOf(const ReportBuilder &builder, const FunnelBoard &board)
{
    FunnelPicture picture;
    picture.title = reportWord(ReportWord::FunnelTitle);
    const double largest = largestOf(board);
    QStringList spoken;
    for (int stage = 0; stage < int(board.stages.size()); ++stage) {
        const FunnelCell &cell = board.at(0, stage);
        FunnelPicture::Stage shown;
        shown.name = builder.names.shortMetric(board.stages[size_t(stage)]);
        shown.count = builder.value(builder.catalog.at(board.stages[size_t(stage)]), cell.count.number);
        shown.share = largest > 0 ? std::clamp(cell.count.number.value_or(0) / largest, 0.0, 1.0) : 0;
        if (stage > 0)
            shown.conversion = wording::conversion(builder.format, cell.fromPrevious);
        if (cell.fromPrevious && cell.compared) {
            const double moved = *cell.fromPrevious - *cell.compared;
            shown.change = wording::conversionChange(builder.format, *cell.compared, *cell.fromPrevious);
            shown.changeTone = !cell.isJudged() || moved == 0 ? Tone::Muted
                               : moved > 0                    ? Tone::Good
                                                              : Tone::Bad;
        }
        if (cell.usual)
            shown.usual = wording::usually(wording::conversion(builder.format, cell.usual));
        shown.weak = board.weakSpots[0] && board.weakSpots[0]->stage == stage;
        spoken << shown.name + u' ' + shown.count;
        picture.stages.push_back(std::move(shown));
    }
    picture.alt = spoken.join(QStringLiteral(", "));
    return picture;
}

QString weakSpot(const ReportBuilder &builder, const FunnelBoard &board)
{
    const auto &weak = board.weakSpots[0];
    if (!weak)
        return {};
    const auto stage = [&](int index) { return builder.names.shortMetric(board.stages[size_t(index)]); };
    const QString lost = builder.value(builder.catalog.at(board.stages.back()), std::round(weak->lost));
    return wording::weakSpotSentence(
        stage(weak->stage - 1), stage(weak->stage), wording::conversion(builder.format, weak->actual),
        wording::conversion(builder.format, weak->usual), lost, stage(int(board.stages.size()) - 1));
}

Table tableOf(const ReportBuilder &builder, const FunnelBoard &board)
{
    Table table;
    table.title = reportWord(ReportWord::ConversionsByChannel);
    table.columns.push_back({reportWord(ReportWord::Channel), ColumnKind::LongText});
    const int last = int(board.stages.size()) - 1;
    for (int stage = 1; stage <= last; ++stage)
        table.columns.push_back({wording::stepName(builder.names.shortMetric(board.stages[size_t(stage) - 1]),
                                                   builder.names.shortMetric(board.stages[size_t(stage)])),
                                 ColumnKind::Figure});
    table.columns.push_back({builder.names.shortMetric(board.stages.back()), ColumnKind::Figure});
    for (int pass = 1; pass <= int(board.groups.size()); ++pass) {
        const int group = pass % int(board.groups.size()); // channels, then the total
        Row row;
        row.kind = group == 0 ? Row::Kind::Total : Row::Kind::Plain;
        Cell name;
        name.text = builder.groupName(board.groups[size_t(group)]);
        name.swatch = builder.swatch(board.groups[size_t(group)]);
        row.cells.push_back(name);
        for (int stage = 1; stage <= last; ++stage) {
            Cell cell;
            cell.text = wording::conversion(builder.format, board.at(group, stage).fromPrevious);
            const auto &weak = board.weakSpots[size_t(group)];
            cell.tone = weak && weak->stage == stage                      ? Tone::Bad
                        : board.at(group, stage).fromPrevious.has_value() ? Tone::Text
                                                                          : Tone::Muted;
            row.cells.push_back(cell);
        }
        Cell count;
        count.text =
            builder.value(builder.catalog.at(board.stages.back()), board.at(group, last).count.number);
        row.cells.push_back(count);
        table.rows.push_back(std::move(row));
    }
    table.note = reportWord(ReportWord::FunnelNote);
    return table;
}

} // namespace

Result<Blocks> funnelBlocks(const ReportBuilder &builder)
{
    const auto board = funnelBoard(builder.workspace, usualStages(builder.workspace), builder.view);
    if (!board)
        return failure(board.error());
    if (board->stages.size() < 2 || board->groups.empty())
        return Blocks{};
    Blocks blocks;
    if (const QString weak = weakSpot(builder, *board); !weak.isEmpty())
        blocks.push_back(Paragraph{weak, Paragraph::Style::Body});
    blocks.push_back(pictureOf(builder, *board));
    if (board->groups.size() > 2) {
        blocks.push_back(Heading{reportWord(ReportWord::ConversionsByChannel), {}, {}});
        blocks.push_back(tableOf(builder, *board));
    }
    return blocks;
}

} // namespace vekha::report
