// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/buttons.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vekha;
using namespace vekha::ui;

namespace {

class SettingsPageTest : public ::testing::Test {
protected:
    SettingsPageTest() : theme(*qApp), context(theme, Language::English), page(context)
    {
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Lamps");
        OpenOptions options;
        options.systemDate = QDate(2026, 5, 25);
        auto made = Workspace::create(folder.filePath(QStringLiteral("w.vekha")), setup, options);
        EXPECT_TRUE(made.has_value());
        workspace = std::move(*made);
        page.resize(1000, 800);
        page.setWorkspace(workspace.get());
        page.show();
        EXPECT_TRUE(waitUntil([this] { return page.nameEdit()->text() == QStringLiteral("Lamps"); }));
    }
    ~SettingsPageTest() override { page.setWorkspace(nullptr); }

    QTemporaryDir folder;
    Theme theme;
    AppContext context;
    std::unique_ptr<Workspace> workspace;
    SettingsPage page;
};

} // namespace

TEST_F(SettingsPageTest, OffersToSaveOnlyWhatWasChanged)
{
    EXPECT_FALSE(page.saveButton()->isEnabled());
    QTest::keyClicks(page.nameEdit(), QStringLiteral(" and more"));
    EXPECT_TRUE(page.saveButton()->isEnabled());
}

TEST_F(SettingsPageTest, StoresAFiscalYearThatUndoTakesBack)
{
    page.fiscalBox()->setFocus();
    QTest::keyClicks(page.fiscalBox(), QStringLiteral("April"));
    QTest::mouseClick(page.saveButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return workspace->content()->settings.fiscalYearStart == 4; }));
    // 2 May 2026 lies in the first quarter of the year that starts in April.
    EXPECT_EQ(workspace->calendar().code(workspace->calendar().periodOf(calendar::Granularity::Quarter,
                                                                        calendar::dayOf(QDate(2026, 5, 2)))),
              QStringLiteral("2026-Q1"));
    ASSERT_TRUE(workspace->undo().has_value());
    EXPECT_EQ(workspace->content()->settings.fiscalYearStart, 1);
    EXPECT_TRUE(waitUntil([this] { return page.fiscalBox()->currentData().toInt() == 1; }));
}

TEST_F(SettingsPageTest, TellsTheChosenLanguageAndTheme)
{
    QSignalSpy languages(&page, &SettingsPage::languageChosen);
    QSignalSpy schemes(&page, &SettingsPage::schemeChosen);
    QTest::mouseClick(page.languageControl(), Qt::LeftButton, {},
                      page.languageControl()->segmentRect(0).center());
    QTest::mouseClick(page.schemeControl(), Qt::LeftButton, {},
                      page.schemeControl()->segmentRect(2).center());
    ASSERT_EQ(languages.count(), 1);
    EXPECT_EQ(languages.front().front().value<Language>(), Language::Russian);
    ASSERT_EQ(schemes.count(), 1);
    EXPECT_EQ(schemes.front().front().value<SchemeChoice>(), SchemeChoice::Dark);
}
