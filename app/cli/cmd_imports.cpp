// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

Outcome revert(const Session &session, Workspace &workspace)
{
    const QString text = session.arguments().value(QStringLiteral("revert"));
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok)
        return failed(Error{ErrorCode::UnknownImport, {text}, {}, 0, {}, -1, 0});
    const auto applied = workspace.revertImport(number);
    if (!applied)
        return failed(applied.error());
    tell(session, Words(workspace, session.language()).describe(applied->kind, applied->args),
         {{QStringLiteral("reverted"), number}});
    return {};
}

QJsonObject jsonRow(const ImportEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},     {QStringLiteral("file"), entry.fileName},
            {QStringLiteral("when"), jsonOf(entry.when)}, {QStringLiteral("who"), entry.who},
            {QStringLiteral("rows"), entry.rows},         {QStringLiteral("replaced"), entry.replaced},
            {QStringLiteral("reverted"), entry.reverted}, {QStringLiteral("profile"), entry.profile}};
}

void list(const Session &session, const std::vector<ImportEntry> &imports, const Words &words, QDate today)
{
    if (session.wantsJson()) {
        QJsonArray rows;
        for (const ImportEntry &entry : imports)
            rows.append(jsonRow(entry));
        printJson({{QStringLiteral("imports"), rows}});
        return;
    }
    if (imports.empty()) {
        writeOut(QCoreApplication::translate("Cli", "Nothing was imported yet.") + u'\n');
        return;
    }
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Number"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "File"));
    table.addColumn(QCoreApplication::translate("Cli", "When"));
    table.addColumn(QCoreApplication::translate("Cli", "Who"));
    table.addColumn(QCoreApplication::translate("Cli", "Profile"));
    table.addColumn(QCoreApplication::translate("Cli", "Figures stored"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Replaced"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Taken back"));
    for (const ImportEntry &entry : imports)
        table.addRow({QString::number(entry.number), entry.fileName,
                      words.periods.momentName(entry.when, today), entry.who, entry.profile,
                      words.format.number(double(entry.rows)), words.format.number(double(entry.replaced)),
                      yesMark(entry.reverted)});
    table.print();
}

} // namespace

Outcome showImports(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (session.arguments().has(QStringLiteral("revert")))
        return revert(session, **workspace);
    const auto imports = (*workspace)->imports();
    if (!imports)
        return failed(imports.error());
    list(session, *imports, Words(**workspace, session.language()), (*workspace)->today());
    return {};
}

} // namespace vekha::cli
