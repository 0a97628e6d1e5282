// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewmemory.h"

#include "core/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace vekha::ui {

TEST(ViewMemory, TellsFilesOfOneNameInSeveralFoldersApart)
{
    const QTemporaryDir folder;
    LocalSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    OpenOptions options;
    options.systemDate = QDate(2026, 6, 10);
    std::vector<std::unique_ptr<Workspace>> workspaces;
    for (const char *client : {"first", "second"}) {
        const QString place = folder.filePath(QLatin1String(client) + QStringLiteral("/2026/marketing"));
        ASSERT_TRUE(QDir().mkpath(place));
        auto made = Workspace::create(place + QStringLiteral("/figures.vekha"), {}, options);
        ASSERT_TRUE(made);
        workspaces.push_back(std::move(*made));
    }
    ViewMemory first(settings, *workspaces[0]);
    ViewMemory second(settings, *workspaces[1]);
    first.setPage(QStringLiteral("trends"));
    EXPECT_EQ(first.page(), QStringLiteral("trends"));
    EXPECT_EQ(second.page(), QString());
}

} // namespace vekha::ui
