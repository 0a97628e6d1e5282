// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importmapping.h"

#include "core/exchange/channellookup.h"
#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"
#include "core/exchange/proposal.h"
#include "core/exchange/readyprofiles.h"
#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vekha::cli {

using exchange::ImportChoices;
using exchange::ImportProfile;
using exchange::Mapping;
using exchange::TablePreview;

namespace {

const QString profileOption = QStringLiteral("profile");

/// The option that answers a question of the recognition.
QString answerTo(const QStringList &question)
{
    const QString &doubt = question.first();
    const QString column = question.value(1);
    if (doubt == u"date_order")
        return QStringLiteral("--date-order ") + question.value(2);
    if (doubt == u"decimal_mark")
        return QStringLiteral("--decimal point|comma");
    if (doubt == u"same_input")
        return QStringLiteral("--map '%1=METRIC'").arg(column);
    if (doubt == u"which_table")
        return QStringLiteral("--table N");
    return QStringLiteral("--date COLUMN, --date =PERIOD");
}

tl::unexpected<Failure> undecided(const Error &error)
{
    const bool incomplete = error.code == ErrorCode::MappingIncomplete;
    if (!incomplete && error.code != ErrorCode::MappingDoubtful)
        return failed(error);
    QString answer = answerTo(error.args);
    if (incomplete && error.args.value(0) == u"metrics")
        answer = QStringLiteral("--map 'COLUMN=METRIC', --count METRIC");
    return failed(wording::sentence(error) + u' ' +
                  QCoreApplication::translate("Cli", "The option for it: %1").arg(answer));
}

Expected<exchange::MappingWords> wordsOf(const Arguments &arguments)
{
    exchange::MappingWords words;
    words.date = arguments.value(QStringLiteral("date"));
    words.channel = arguments.value(QStringLiteral("channel"));
    words.mergeChannels = arguments.has(QStringLiteral("merge-channels"));
    words.campaign = arguments.value(QStringLiteral("campaign"));
    words.maps = arguments.values(QStringLiteral("map"));
    words.where = arguments.values(QStringLiteral("where"));
    words.granularity = arguments.value(QStringLiteral("granularity"));
    words.count = arguments.values(QStringLiteral("count"));
    words.sum = arguments.values(QStringLiteral("sum"));
    words.distinct = arguments.values(QStringLiteral("distinct"));
    if (const QString code = arguments.value(QStringLiteral("date-order")); !code.isEmpty()) {
        const auto order = exchange::dateOrderFromCode(code);
        if (!order)
            return wrongWord(QStringLiteral("--date-order"), code,
                             {QStringLiteral("day-first"), QStringLiteral("month-first"),
                              QStringLiteral("by-separator"), QStringLiteral("in-months")});
        words.dateOrder = *order;
    }
    if (const QString code = arguments.value(QStringLiteral("decimal")); !code.isEmpty()) {
        const auto mark = exchange::decimalMarkFromCode(code);
        if (!mark)
            return wrongWord(QStringLiteral("--decimal"), code,
                             {QStringLiteral("point"), QStringLiteral("comma")});
        words.decimalMark = *mark;
    }
    return words;
}

Expected<exchange::FormChoice> formOf(const Arguments &arguments)
{
    exchange::FormChoice form;
    form.sheet = arguments.value(QStringLiteral("sheet"));
    if (const QString table = arguments.value(QStringLiteral("table")); !table.isEmpty()) {
        bool ok = false;
        form.block = table.toInt(&ok) - 1;
        if (!ok || *form.block < 0)
            return wrongUsage(QCoreApplication::translate("Cli", "“%1” is no number of a table.").arg(table));
    }
    return form;
}

/// One plan at a time: by profile, by words, by what is recognised.
class Planning {
public:
    Planning(const Session &session, const Workspace &workspace, const QString &source)
        : m_arguments(session.arguments()), m_workspace(workspace), m_source(source)
    {
    }

    Expected<ImportPlan> plan()
    {
        const auto words = wordsOf(m_arguments);
        if (!words)
            return tl::unexpected(words.error());
        const auto form = formOf(m_arguments);
        if (!form)
            return tl::unexpected(form.error());
        if (const QString name = m_arguments.value(profileOption); !name.isEmpty()) {
            if (const auto saved = savedProfile(name))
                return bySaved(*saved);
            return byReady(name, *words, *form);
        }
        auto table = inspected(*form);
        if (!table)
            return tl::unexpected(table.error());
        if (words->isEmpty()) {
            const auto profiles = m_workspace.importProfiles();
            if (const ImportProfile *fitting = exchange::profileFor(profiles, *table))
                return bySaved(*fitting);
        }
        return byWords(std::move(*table), *words, *form);
    }

private:
    [[nodiscard]] Expected<TablePreview> inspected(const exchange::FormChoice &form) const
    {
        auto table = exchange::inspect(m_source, exchange::previewRows, form, m_workspace.calendar());
        if (!table)
            return failed(table.error());
        return std::move(*table);
    }

    [[nodiscard]] std::optional<ImportProfile> savedProfile(const QString &name) const
    {
        for (const ImportProfile &profile : m_workspace.importProfiles()) {
            if (foldedName(profile.name) == foldedName(name))
                return profile;
        }
        return std::nullopt;
    }

    [[nodiscard]] Expected<ImportPlan> bySaved(const ImportProfile &profile) const
    {
        auto fitted = tableFor(profile, m_source, m_workspace.calendar(), m_workspace.content()->catalog);
        if (!fitted)
            return undecided(fitted.error());
        return ImportPlan{std::move(fitted->table), std::move(fitted->mapping), {}, profile.name, {}};
    }

    /// A ready profile is recognised by the file; naming it makes sure of that.
    [[nodiscard]] Expected<ImportPlan> byReady(const QString &name, const exchange::MappingWords &words,
                                               const exchange::FormChoice &form) const
    {
        const auto &ready = exchange::readyProfiles();
        const auto named = std::find_if(ready.begin(), ready.end(), [&name](const auto &each) {
            return foldedName(each.name) == foldedName(name) || foldedName(each.id) == foldedName(name);
        });
        if (named == ready.end())
            return failed(Error{ErrorCode::UnknownProfile, {name}, {}, 0, {}, -1, 0});
        auto table = inspected(form);
        if (!table)
            return tl::unexpected(table.error());
        const exchange::ReadyProfile *fitting = exchange::readyProfileFor(*table);
        if (!fitting || fitting->id != named->id)
            return failed(QCoreApplication::translate("Cli", "“%1” is no file of the form “%2”.")
                              .arg(m_source, named->name));
        return byWords(std::move(*table), words, form);
    }

    [[nodiscard]] Expected<ImportPlan> byWords(TablePreview table, exchange::MappingWords words,
                                               const exchange::FormChoice &form) const
    {
        const auto &catalog = m_workspace.content()->catalog;
        words.form = form;
        auto mapping = exchange::parseMapping(words, table, catalog, m_workspace.calendar());
        if (!mapping)
            return undecided(mapping.error());
        mapping->form = form;
        if (const Done complete = exchange::canImport(*mapping, catalog); !complete)
            return undecided(complete.error());
        if (const Done decided = exchange::isDecided(*mapping, table); !decided)
            return undecided(decided.error());
        const exchange::ReadyProfile *ready = words.isEmpty() ? exchange::readyProfileFor(table) : nullptr;
        return ImportPlan{std::move(table), std::move(*mapping), {}, ready ? ready->name : QString(), {}};
    }

    const Arguments &m_arguments;
    const Workspace &m_workspace;
    const QString &m_source;
};

} // namespace

QJsonArray jsonOf(const std::vector<exchange::ColumnMerge> &spellings, const TablePreview &table)
{
    QJsonArray list;
    for (const exchange::ColumnMerge &each : spellings) {
        list.append(QJsonObject{{QStringLiteral("column"), table.columns[size_t(each.column)].name},
                                {QStringLiteral("from"), each.merge.from},
                                {QStringLiteral("to"), each.merge.to},
                                {QStringLiteral("rows"), each.merge.rows},
                                {QStringLiteral("certainty"), exchange::codeOf(each.merge.certainty)}});
    }
    return list;
}

Expected<ImportChoices> importChoices(const Session &session)
{
    const QStringList words{QStringLiteral("stop"), QStringLiteral("replace"), QStringLiteral("keep")};
    const auto onConflict = session.oneOf(QStringLiteral("on-conflict"), words, words.front());
    if (!onConflict)
        return tl::unexpected(onConflict.error());
    ImportChoices choices;
    if (*onConflict == words[1])
        choices.onConflict = ImportChoices::OnConflict::Replace;
    else if (*onConflict == words[2])
        choices.onConflict = ImportChoices::OnConflict::Keep;
    choices.skipBadRows = session.arguments().has(QStringLiteral("skip-bad-rows"));
    choices.dryRun = session.arguments().has(QStringLiteral("dry-run"));
    choices.acceptTotals = session.arguments().has(QStringLiteral("accept-totals"));
    return choices;
}

Expected<ImportPlan> planImport(const Session &session, const Workspace &workspace, const QString &source)
{
    auto choices = importChoices(session);
    if (!choices)
        return tl::unexpected(choices.error());
    auto plan = Planning(session, workspace, source).plan();
    if (!plan)
        return plan;
    plan->choices = *choices;
    plan->choices.profile = plan->profile;
    if (const QString other = session.arguments().value(QStringLiteral("channel-from")); !other.isEmpty()) {
        auto lookup =
            exchange::lookupIn(other, plan->table, session.arguments().value(QStringLiteral("channel-by")));
        if (!lookup)
            return failed(lookup.error());
        plan->mapping.channels.clear();
        plan->mapping.lookup = std::move(*lookup);
    }
    if (session.arguments().has(QStringLiteral("merge-spellings"))) {
        const auto merges = exchange::proposedMerges(source, plan->table, plan->mapping);
        if (!merges)
            return failed(merges.error());
        plan->spellings = *merges;
        for (const exchange::ColumnMerge &each : *merges)
            plan->mapping.renames.push_back({each.column, each.merge.from, each.merge.to});
    }
    // In our own export a channel's figure stands beside those of its campaigns because it was stored so.
    plan->choices.acceptTotals = plan->choices.acceptTotals || plan->mapping.guarded;
    return plan;
}

} // namespace vekha::cli
