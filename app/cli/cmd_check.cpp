// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/rows.h"
#include "core/wording/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::cli {

namespace {

void printFindings(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        writeOut((finding.broken ? QCoreApplication::translate("Cli", "Broken: %1")
                                 : QCoreApplication::translate("Cli", "Remark: %1"))
                     .arg(wording::sentence(finding)) +
                 u'\n');
}

void printAsJson(const std::vector<Finding> &findings, bool sound)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("broken"), finding.broken},
                                {QStringLiteral("kind"), codeOf(finding.kind)},
                                {QStringLiteral("what"), wording::sentence(finding)}});
    printJson({{QStringLiteral("sound"), sound}, {QStringLiteral("findings"), list}});
}

} // namespace

Outcome checkWorkspace(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Progress progress;
    const Interrupt interrupt(progress);
    const auto findings = [&] {
        const ProgressLine line(progress, Words(**workspace, session.language()).format);
        return (*workspace)->check(progress);
    }();
    if (!findings)
        return failed(findings.error());
    const auto broken =
        std::count_if(findings->begin(), findings->end(), [](const Finding &f) { return f.broken; });
    if (session.wantsJson())
        printAsJson(*findings, broken == 0);
    else
        printFindings(*findings);
    if (broken > 0)
        return failed(QCoreApplication::translate("Cli", "The workspace is damaged: %n finding(s).", nullptr,
                                                  int(broken)));
    if (!session.wantsJson())
        writeOut(QCoreApplication::translate("Cli", "The workspace is sound.") + u'\n');
    return {};
}

} // namespace vekha::cli
