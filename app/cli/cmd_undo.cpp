// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

Expected<std::unique_ptr<Workspace>> openAlone(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return tl::unexpected(counted.error());
    return session.open();
}

Outcome tellOf(const Session &session, const Workspace &workspace, const Result<Applied> &applied,
               const QString &frame)
{
    if (!applied)
        return failed(applied.error());
    const Words words(workspace, session.language());
    tell(session, frame.arg(words.describe(applied->kind, applied->args)),
         {{QStringLiteral("change"), applied->id}});
    return {};
}

} // namespace

Outcome undoChange(const Session &session)
{
    const auto workspace = openAlone(session);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return tellOf(session, **workspace, (*workspace)->undo(),
                  QCoreApplication::translate("Cli", "Taken back: %1"));
}

Outcome redoChange(const Session &session)
{
    const auto workspace = openAlone(session);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return tellOf(session, **workspace, (*workspace)->redo(),
                  QCoreApplication::translate("Cli", "Done again: %1"));
}

} // namespace vekha::cli
