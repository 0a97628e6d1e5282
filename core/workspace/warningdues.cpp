// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/warningdues.h"

#include "core/workspace/goalsboard.h"

#include <algorithm>
#include <map>

namespace vekha::workspace {

using calendar::Granularity;
using calendar::Period;
using warnings::Awaited;
using warnings::Severity;
using warnings::Warning;
using warnings::WarningKind;

namespace {

constexpr int usualMonths = 3;   ///< an input that came in each of them is awaited in the next
constexpr int monthsAwaited = 3; ///< then it is taken for ended
constexpr int daysBeforeQuarter = 15;
constexpr int mostRunning = 40; ///< days behind which a daily figure is not late but no longer entered

Warning begun(WarningKind kind, const Period &period, Severity severity)
{
    Warning warning;
    warning.kind = kind;
    warning.period = period;
    warning.since = period;
    warning.severity = severity;
    return warning;
}

/// Looks for figures that should be there by now.
class EntryLook {
public:
    EntryLook(const Workspace &workspace, std::shared_ptr<const store::Content> content)
        : m_workspace(workspace), m_content(std::move(content)), m_today(calendar::dayOf(workspace.today()))
    {
    }

    Result<std::vector<Warning>> look()
    {
        const auto source = m_workspace.source();
        if (!source)
            return failure(source.error());
        m_source = *source;
        if (const Done done = lookAtMonths(); !done)
            return failure(done.error());
        if (const Done done = lookAtDays(); !done)
            return failure(done.error());
        return std::move(m_found);
    }

private:
    [[nodiscard]] int entryDays() const { return m_content->settings.entryDays; }

    /// The last month whose figures are due.
    [[nodiscard]] Period dueMonth() const
    {
        Period month = m_workspace.calendar().periodOf(Granularity::Month, m_today).shifted(-1);
        while (month.days().last + entryDays() >= m_today)
            month = month.shifted(-1);
        return month;
    }

    [[nodiscard]] bool isInUse(const facts::Group &group) const
    {
        if (group.kind != facts::Group::Kind::Channel)
            return false;
        return std::any_of(
            m_content->channels.begin(), m_content->channels.end(),
            [&](const Channel &channel) { return channel.id == group.channel && !channel.archived; });
    }

    Done lookAtMonths()
    {
        const Period due = dueMonth();
        facts::Query query;
        query.metrics = m_workspace.inputsWithData();
        query.split = facts::Split::Channel;
        query.today = m_workspace.today();
        for (int back = usualMonths + monthsAwaited - 1; back >= 0; --back)
            query.buckets.push_back({due.shifted(-back).days(), Granularity::Month});
        const auto answer = m_workspace.evaluate(query);
        if (!answer)
            return failure(answer.error());
        for (int bucket = usualMonths; bucket < int(query.buckets.size()); ++bucket)
            lookAtMonth(*answer, query.metrics, bucket, due.shifted(bucket + 1 - int(query.buckets.size())));
        return {};
    }

    void lookAtMonth(const facts::Answer &answer, const std::vector<MetricIndex> &inputs, int bucket,
                     const Period &month)
    {
        Warning warning = begun(WarningKind::NotEntered, month, Severity::Medium);
        bool isAll = true;
        for (int row = 0; row < int(inputs.size()); ++row) {
            const Awaited awaited = awaitedOf(answer, row, inputs[size_t(row)], bucket);
            isAll = isAll && awaited.channels == std::vector{ChannelId::All};
            if (!awaited.channels.empty() && !isTold(awaited.input))
                warning.awaited.push_back(awaited);
        }
        if (warning.awaited.empty())
            return;
        if (isAll)
            warning.severity = Severity::High;
        finish(warning);
    }

    [[nodiscard]] bool isTold(MetricIndex input) const
    {
        return std::any_of(m_found.begin(), m_found.end(), [input](const Warning &warning) {
            return std::any_of(warning.awaited.begin(), warning.awaited.end(),
                               [input](const Awaited &each) { return each.input == input; });
        });
    }

    /// Channels that had a figure in each of the months before and have none, or a part of one, in the last.
    Awaited awaitedOf(const facts::Answer &answer, int row, MetricIndex input, int month) const
    {
        Awaited awaited{input, {}};
        int usual = 0;
        for (int group = 0; group < int(answer.groups.size()); ++group) {
            if (!isInUse(answer.groups[size_t(group)]))
                continue;
            bool isUsual = true;
            for (int bucket = month - usualMonths; bucket < month; ++bucket)
                isUsual = isUsual && answer.at(row, group, bucket).hasNumber();
            if (!isUsual)
                continue;
            ++usual;
            if (!answer.at(row, group, month).hasNumber())
                awaited.channels.push_back(answer.groups[size_t(group)].channel);
        }
        // Figures by day that end in the midst of the month are not all in either.
        const auto end = m_source->dataEnd(input);
        const bool isCut = end && *end < answer.buckets[size_t(month)].days.last;
        if (usual > 0 && (int(awaited.channels.size()) == usual || isCut))
            awaited.channels = {ChannelId::All};
        return awaited;
    }

    /// Figures that come by day or week and have stopped coming.
    Done lookAtDays()
    {
        const auto newest = m_workspace.dataEnd();
        if (!newest)
            return {};
        std::map<calendar::Day, std::vector<Awaited>> late;
        for (const MetricIndex input : m_workspace.inputsWithData()) {
            const auto end = m_source->dataEnd(input);
            if (!end || *end >= m_today - entryDays() - 1 || *end < m_today - mostRunning)
                continue;
            const auto facts = m_source->facts({{input}, {}, {}}, {*end, *end});
            if (!facts)
                return failure(facts.error());
            for (const facts::SeriesFacts &series : *facts) {
                const bool isFine =
                    !series.facts.empty() && series.facts.back().period.granularity <= Granularity::Week;
                const int length = isFine ? series.facts.back().period.days().days() : 0;
                if (!isFine || *end + length + entryDays() >= m_today)
                    continue;
                late[*end].push_back({input, {ChannelId::All}});
                break;
            }
        }
        for (const auto &[end, awaited] : late) {
            Warning warning = begun(WarningKind::NotEntered, {Granularity::Day, end + 1}, Severity::Medium);
            for (const Awaited &each : awaited) {
                if (!isTold(each.input)) // by the warning of a month
                    warning.awaited.push_back(each);
            }
            if (!warning.awaited.empty())
                finish(warning);
        }
        return {};
    }

    void finish(Warning warning)
    {
        // Its `metric` stays empty and so does its key, so that a list that grows shorter stays the same
        // warning; `index` names the only one for who shows it.
        if (warning.awaited.size() == 1) {
            warning.index = warning.awaited.front().input;
            if (warning.awaited.front().channels.size() == 1)
                warning.channel = warning.awaited.front().channels.front();
        }
        warning.amount = double(warning.awaited.size());
        m_found.push_back(std::move(warning));
    }

    const Workspace &m_workspace;
    std::shared_ptr<const store::Content> m_content;
    std::shared_ptr<const facts::FactSource> m_source;
    calendar::Day m_today;
    std::vector<Warning> m_found;
};

bool hasTarget(const targets::TargetBook &book, const calendar::FiscalCalendar &calendar,
               const MetricId &metric, const Period &quarter)
{
    if (book.effective({metric, ChannelId::All, quarter}, {}))
        return true;
    const std::vector<Period> months = calendar.periodsIn(Granularity::Month, quarter.days());
    return std::any_of(months.begin(), months.end(), [&](const Period &month) {
        return book.effective({metric, ChannelId::All, month}, {}).has_value();
    });
}

/// KPIs that have a target now and none for the quarter that begins within days.
std::optional<Warning> lookAtTargets(const Workspace &workspace, const store::Content &content,
                                     const std::vector<MetricIndex> &watched)
{
    const calendar::FiscalCalendar calendar = workspace.calendar();
    const calendar::Day today = calendar::dayOf(workspace.today());
    const Period quarter = calendar.periodOf(Granularity::Quarter, today);
    const Period next = quarter.shifted(1);
    if (today < next.first - daysBeforeQuarter)
        return std::nullopt;
    const targets::TargetBook book = workspace.targets();
    Warning warning = begun(WarningKind::NoTarget, next, Severity::Medium);
    for (const MetricIndex metric : watched) {
        const MetricId &id = content.catalog.at(metric).id;
        if (hasTarget(book, calendar, id, quarter) && !hasTarget(book, calendar, id, next))
            warning.metrics.push_back(metric);
    }
    if (warning.metrics.empty())
        return std::nullopt;
    if (warning.metrics.size() == 1)
        warning.index = warning.metrics.front();
    warning.amount = double(warning.metrics.size());
    return warning;
}

/// Flags of the revision, one warning for each flag that others do not tell already.
Result<std::vector<Warning>> lookAtAudit(const Workspace &workspace, const store::Content &content,
                                         const std::vector<MetricIndex> &watched)
{
    const auto findings = kpiAudit(workspace);
    if (!findings)
        return failure(findings.error());
    const Period quarter =
        workspace.calendar().periodOf(Granularity::Quarter, calendar::dayOf(workspace.today()));
    std::map<goals::AuditFlag, Warning> byFlag;
    for (const goals::AuditFinding &finding : *findings) {
        // Misses and missing figures warn by themselves.
        if (finding.flag == goals::AuditFlag::Unrealistic || finding.flag == goals::AuditFlag::NoData)
            continue;
        if (std::find(watched.begin(), watched.end(), finding.metric) == watched.end())
            continue;
        // What is only shown beside the KPIs (impressions in a table) needs no owner, goal or target.
        const MetricId &id = content.catalog.at(finding.metric).id;
        if (content.catalog.at(finding.metric).isInput() && !workspace.targets().hasAny(id, ChannelId::All))
            continue;
        auto [place, isNew] =
            byFlag.try_emplace(finding.flag, begun(WarningKind::Audit, quarter, Severity::Low));
        place->second.flag = finding.flag;
        place->second.metrics.push_back(finding.metric);
    }
    std::vector<Warning> found;
    for (auto &[flag, warning] : byFlag) {
        if (warning.metrics.size() == 1)
            warning.index = warning.metrics.front();
        warning.amount = double(warning.metrics.size());
        found.push_back(std::move(warning));
    }
    return found;
}

} // namespace

Result<std::vector<Warning>> dueWarnings(const Workspace &workspace, const std::vector<MetricIndex> &watched)
{
    const auto content = workspace.content();
    auto found = EntryLook(workspace, content).look();
    if (!found)
        return failure(found.error());
    if (auto warning = lookAtTargets(workspace, *content, watched))
        found->push_back(std::move(*warning));
    auto audit = lookAtAudit(workspace, *content, watched);
    if (!audit)
        return failure(audit.error());
    std::move(audit->begin(), audit->end(), std::back_inserter(*found));
    return found;
}

} // namespace vekha::workspace
