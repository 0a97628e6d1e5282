// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

namespace vekha::cli {

namespace {

/// One figure as it was written: on the command line or in a line of standard input.
struct Written {
    QString metric, channel, period, value;
    QString campaign;
    std::optional<QString> note;
};

Expected<FactEdit> editOf(const Written &written, const Workspace &workspace, Language language)
{
    const auto metric = metricOf(workspace, written.metric);
    if (!metric)
        return tl::unexpected(metric.error());
    const auto content = workspace.content();
    const metrics::Metric &definition = content->catalog.at(*metric);
    if (!definition.isInput())
        return failed(Error{ErrorCode::NotAnInput, {definition.id}, {}, 0, {}, -1, 0});
    const auto channel = channelOf(workspace, written.channel);
    if (!channel)
        return tl::unexpected(channel.error());
    const auto period = periodOf(workspace, written.period);
    if (!period)
        return tl::unexpected(period.error());
    FactEdit edit;
    edit.input = definition.id;
    edit.channel = *channel;
    edit.period = *period;
    edit.note = written.note;
    if (!written.campaign.isEmpty()) {
        const auto campaign = workspace.campaignNamed(*channel, written.campaign);
        if (!campaign)
            return failed(campaign.error());
        edit.campaign = *campaign;
    }
    if (written.value != u"-") {
        const auto number = numberOf(written.value, definition.unit, language);
        if (!number)
            return tl::unexpected(number.error());
        edit.value = *number;
    }
    return edit;
}

Change changeOf(const FactEdit &edit, const calendar::FiscalCalendar &calendar)
{
    Change change;
    change.kind = edit.value ? ChangeKind::EnterFact : ChangeKind::ClearFacts;
    if (edit.value)
        change.args = {edit.input, QString::number(number(edit.channel)), calendar.code(edit.period)};
    else
        change.args = {QStringLiteral("1")};
    change.edits = {store::SetFacts{{edit}, OnOverlap::Stop}};
    return change;
}

Expected<FactEdit> storeFigure(const Written &written, Workspace &workspace, Language language)
{
    const auto edit = editOf(written, workspace, language);
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto applied = workspace.apply(changeOf(*edit, workspace.calendar())); !applied)
        return failed(applied.error());
    return *edit;
}

/// What the figure just stored and those of the channel's campaigns are together; nothing where no campaign
/// has figures within the same period.
std::optional<double> togetherWithCampaigns(const FactEdit &edit, MetricIndex metric,
                                            const Workspace &workspace)
{
    facts::Query query;
    query.metrics = {metric};
    query.channels = {edit.channel};
    query.buckets = {{edit.period.days(), edit.period.granularity}};
    query.split = facts::Split::Campaign;
    query.today = workspace.today();
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return std::nullopt; // the figure is stored: that no more can be told of it is no failure
    bool campaignsHave = false;
    std::optional<double> together;
    for (int group = 0; group < int(answer->groups.size()); ++group) {
        const facts::Group &of = answer->groups[size_t(group)];
        const facts::Value &value = answer->at(0, group, 0);
        if (of.kind == facts::Group::Kind::Total)
            together = value.number;
        else if (of.kind == facts::Group::Kind::Campaign && of.campaign != CampaignId::None)
            campaignsHave = campaignsHave || value.hasNumber();
    }
    return campaignsHave ? together : std::nullopt;
}

/// Both a channel's own figure and those of its campaigns count (rule 11), which one who meant to enter the
/// whole of the channel would not expect.
void tellOfCampaigns(const FactEdit &edit, const Workspace &workspace, Language language)
{
    const Words words(workspace, language);
    const auto metric = words.content->catalog.indexOf(edit.input);
    if (!edit.value || edit.campaign != CampaignId::None || !metric)
        return;
    const auto together = togetherWithCampaigns(edit, *metric, workspace);
    if (!together)
        return;
    writeErr(QCoreApplication::translate("Cli",
                                         "%1, %2: campaigns of “%3” have figures here, too. A figure without "
                                         "a campaign is added to theirs; together it is %4.")
                 .arg(words.names.metric(*metric), words.periods.inlineName(edit.period),
                      words.channelKey(edit.channel),
                      words.format.metricValue(words.content->catalog.at(*metric), together)) +
             u'\n');
}

Expected<Written> writtenIn(const std::string &line)
{
    const QStringList parts = QString::fromUtf8(line.data(), qsizetype(line.size())).split(u'\t');
    if (parts.size() != 4)
        return failed(QCoreApplication::translate(
            "Cli", "A line has METRIC, CHANNEL, PERIOD and VALUE, parted by tabs."));
    return Written{parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed(), parts[3].trimmed(), {}, {}};
}

// An answer that cannot be told is not counted as given: whoever reads it would not know that the figure is
// stored.
bool answer(const QString &line) { return writeOut(line + u'\n') && fflush(stdout) == 0; }

Outcome setLines(const Session &session, Workspace &workspace)
{
    qint64 number = 0;
    qint64 refused = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.empty())
            continue;
        const auto written = writtenIn(line);
        const auto stored =
            written ? storeFigure(*written, workspace, session.language()) : tl::unexpected(written.error());
        if (!stored)
            ++refused;
        const QString text = stored ? QStringLiteral("ACK %1").arg(number)
                                    : QStringLiteral("ERR %1 %2").arg(number).arg(stored.error().line);
        if (!answer(text))
            return failed(QCoreApplication::translate("Cli", "The output could not be written."));
    }
    if (refused > 0)
        return failed(
            QCoreApplication::translate("Cli", "%n line(s) could not be stored.", nullptr, int(refused)));
    return {};
}

} // namespace

Outcome setFigures(const Session &session)
{
    const bool fromInput = session.argumentCount() == 2 && session.argument(1) == u"-";
    if (Outcome counted = fromInput ? Outcome() : session.expectArguments(5, 5); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (fromInput)
        return setLines(session, **workspace);

    Written written{session.argument(1),
                    session.argument(2),
                    session.argument(3),
                    session.argument(4),
                    session.arguments().value(QStringLiteral("campaign")),
                    {}};
    if (session.arguments().has(QStringLiteral("note")))
        written.note = session.arguments().value(QStringLiteral("note"));
    const auto stored = storeFigure(written, **workspace, session.language());
    if (!stored)
        return tl::unexpected(stored.error());
    const QString text = written.value == u"-" ? QCoreApplication::translate("Cli", "The figure is cleared.")
                                               : QCoreApplication::translate("Cli", "The figure is stored.");
    tell(session, text, {});
    tellOfCampaigns(*stored, **workspace, session.language());
    return {};
}

} // namespace vekha::cli
