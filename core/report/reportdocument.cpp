// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"

#include "core/report/reportbuilder.h"
#include "core/wording/languagescope.h"
#include "core/wording/names.h"

namespace vekha::report {

using targets::Status;

namespace {

using Write = Result<Blocks> (*)(const ReportBuilder &);

Write writerOf(Section section)
{
    switch (section) {
    case Section::Summary:
        return summaryBlocks;
    case Section::KpiTable:
        return kpiTableBlocks;
    case Section::Tiles:
        return tileBlocks;
    case Section::Metrics:
        return metricBlocks;
    case Section::Channels:
        return channelBlocks;
    case Section::Funnel:
        return funnelBlocks;
    case Section::Budget:
        return budgetBlocks;
    case Section::Goals:
        return goalBlocks;
    case Section::Scorecards:
        return scorecardBlocks;
    case Section::Decisions:
        return decisionBlocks;
    case Section::Definitions:
        return definitionBlocks;
    }
    Q_UNREACHABLE();
}

void addOwnText(Blocks &blocks, const QString &text)
{
    Blocks own;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            own.push_back(Paragraph{line.trimmed(), Paragraph::Style::Own});
    }
    blocks.insert(blocks.begin(), own.begin(), own.end());
}

// Short sections follow each other on a page; what is long begins anew.
bool beginsPage(Section section)
{
    switch (section) {
    case Section::KpiTable:
    case Section::Tiles:
    case Section::Decisions:
    case Section::Budget:
    case Section::Goals:
        return false;
    default:
        return true;
    }
}

QString besideTitle(const ReportBuilder &builder, Section section)
{
    switch (section) {
    case Section::KpiTable:
    case Section::Tiles:
    case Section::Channels:
    case Section::Funnel:
        return builder.periodName();
    case Section::Goals:
        return wording::asOf(builder.periods.dateName(builder.workspace.today()));
    default:
        return {};
    }
}

std::vector<QString> remarksOf(const ReportBuilder &builder)
{
    std::vector<QString> remarks;
    const auto &compared = builder.table.comparedDays;
    if (compared && !compared->isEmpty())
        remarks.push_back(wording::comparedWithPeriod(builder.periods.rangeName(*compared)));
    QStringList channels;
    for (const ChannelId channel : builder.view.channels)
        channels << builder.names.channel(channel);
    if (!channels.isEmpty())
        remarks.push_back(wording::channelsOfReport(channels.join(QStringLiteral(", "))));
    if (builder.table.running)
        remarks.push_back(reportWord(ReportWord::PeriodRunning));
    if (const auto end = builder.workspace.dataEnd())
        remarks.push_back(wording::figuresIn(builder.periods.dateName(calendar::dateOf(*end))));
    return remarks;
}

void addWords(Document &document)
{
    document.contentsTitle = reportWord(ReportWord::Contents);
    document.continuedWord = reportWord(ReportWord::Continued);
    // Asked for while pages are laid out, in whatever language the thread is in by then.
    document.pageOf = [sentence = wording::pageOfSentence()](int page, int pages) {
        return wording::pageOf(sentence, page, pages);
    };
    for (const Status status :
         {Status::OnCourse, Status::Met, Status::AtRisk, Status::Close, Status::OffCourse, Status::Missed,
          Status::TooEarly, Status::NoData, Status::NoTarget})
        document.statusWords.emplace_back(status, wording::statusName(status));
}

Document emptyDocument(const ReportBuilder &builder)
{
    const ReportRequest &request = builder.request;
    const ReportSetUp &setUp = request.setUp;
    Document document;
    document.language = request.language;
    document.title = setUp.title.isEmpty() ? reportWord(ReportWord::MarketingReview) : setUp.title;
    document.period = builder.periodName();
    document.company = setUp.company.isEmpty() ? builder.workspace.content()->settings.name : setUp.company;
    document.author = setUp.author.isEmpty() ? QString() : wording::preparedBy(setUp.author);
    if (setUp.timeStamp && request.made.isValid())
        document.made = wording::madeAt(builder.periods.dateName(request.made.date()),
                                        request.made.toString(QStringLiteral("HH:mm")));
    document.footer = setUp.footer;
    document.logo = setUp.logo;
    document.accent = setUp.accent;
    document.paper = setUp.paper;
    document.landscape = setUp.landscape;
    document.cover = setUp.cover;
    document.contents = setUp.contents;
    document.remarks = remarksOf(builder);
    document.tally = builder.tally();
    addWords(document);
    return document;
}

} // namespace

Result<Document> reportDocument(const Workspace &workspace, const ReportRequest &request, Progress &progress)
{
    const wording::LanguageScope scope(request.language);
    const auto builder = ReportBuilder::load(workspace, request);
    if (!builder)
        return failure(builder.error());
    Document document = emptyDocument(*builder);
    progress.total = qint64(request.setUp.sections.size());
    for (const SectionChoice &choice : request.setUp.sections) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (choice.on) {
            auto blocks = writerOf(choice.section)(*builder);
            if (!blocks)
                return failure(blocks.error());
            addOwnText(*blocks, choice.text);
            if (!blocks->empty())
                document.sections.push_back({choice.section, wording::sectionName(codeOf(choice.section)),
                                             codeOf(choice.section), besideTitle(*builder, choice.section),
                                             beginsPage(choice.section), std::move(*blocks)});
        }
        ++progress.done;
    }
    return document;
}

} // namespace vekha::report
