// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/fixture.h"

#include <QDir>
#include <QFile>

namespace vekha::test {

namespace {

class ImportRefresh : public WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        QDir(folder()).mkdir(QStringLiteral("exports"));
        exchange::ImportProfile profile;
        profile.name = QStringLiteral("Bank");
        profile.header = {QStringLiteral("day"), QStringLiteral("money")};
        profile.mapping.date = 0;
        profile.mapping.metrics = {{1, QStringLiteral("spend"), {}, 1}};
        profile.source = QStringLiteral("exports");
        profile.pattern = QStringLiteral("*.csv");
        ASSERT_TRUE(workspace->apply(savingProfile(profile)));
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(folder() + QStringLiteral("/exports/") + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] RefreshReport refreshed()
    {
        Progress progress;
        return workspace->refreshImports(progress);
    }

    [[nodiscard]] std::size_t facts() const
    {
        std::size_t count = 0;
        const auto all = workspace->facts({}, {-100'000, 100'000});
        for (const facts::SeriesFacts &series : all.value_or(std::vector<facts::SeriesFacts>()))
            count += series.facts.size();
        return count;
    }
};

} // namespace

TEST_F(ImportRefresh, AProfileIsStoredAndUndoneLikeAnyChange)
{
    ASSERT_EQ(workspace->importProfiles().size(), 1U);
    EXPECT_EQ(workspace->importProfiles().front().pattern, u"*.csv");
    EXPECT_TRUE(signalled.back().profiles);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(workspace->importProfiles().empty());
    ASSERT_TRUE(workspace->redo());
    ASSERT_TRUE(workspace->apply(removingProfile(workspace->importProfiles().front())));
    EXPECT_TRUE(workspace->importProfiles().empty());
}

TEST_F(ImportRefresh, ImportsWhatIsNewInTheFolderOnceAndEachFileAsItsOwnStep)
{
    write("a.csv", "day,money\n2024-05-01,1\n");
    write("b.csv", "day,money\n2024-05-02,2\n");
    write("c.txt", "day,money\n2024-05-03,4\n");
    RefreshReport report = refreshed();
    EXPECT_EQ(report.profiles, 1);
    ASSERT_EQ(report.files.size(), 2U);
    EXPECT_FALSE(report.files[0].import.error);
    EXPECT_EQ(facts(), 2U);

    report = refreshed();
    EXPECT_EQ(report.unchanged, 2);
    EXPECT_TRUE(report.files.empty());

    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(facts(), 1U);
}

TEST_F(ImportRefresh, AGrownFileReplacesWhatItHadStored)
{
    write("a.csv", "day,money\n2024-05-01,1\n");
    (void)refreshed();
    write("a.csv", "day,money\n2024-05-01,5\n2024-05-02,6\n");
    const RefreshReport report = refreshed();
    ASSERT_EQ(report.files.size(), 1U);
    EXPECT_EQ(report.files[0].import.report.replaced, 1);
    EXPECT_EQ(facts(), 2U);
}

TEST_F(ImportRefresh, AFileThatDoesNotFitStopsNoOther)
{
    write("a.csv", "other,columns\nx,1\n");
    write("b.csv", "day,money\n2024-05-02,2\n");
    const RefreshReport report = refreshed();
    ASSERT_EQ(report.files.size(), 2U);
    const auto failed = std::find_if(report.files.begin(), report.files.end(),
                                     [](const RefreshedFile &file) { return file.import.error.has_value(); });
    ASSERT_NE(failed, report.files.end());
    EXPECT_EQ(failed->import.error->code, ErrorCode::UnknownColumn);
    EXPECT_EQ(failed->import.error->args.value(0), u"day");
    EXPECT_EQ(facts(), 1U);
}

TEST_F(ImportRefresh, AnImportThatWasTakenBackDoesNotComeAgain)
{
    write("a.csv", "day,money\n2024-05-01,1\n");
    const RefreshReport report = refreshed();
    ASSERT_TRUE(workspace->revertImport(report.files.front().import.report.number));
    EXPECT_EQ(refreshed().unchanged, 1);
    EXPECT_EQ(facts(), 0U);
}

TEST_F(ImportRefresh, RunsBesideTheWindowAndTellsOfTheChange)
{
    write("a.csv", "day,money\n2024-05-01,1\n");
    signalled.clear();
    auto report = workspace->refreshImportsLater(std::make_shared<Progress>());
    while (!report.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    EXPECT_EQ(report.result().files.size(), 1U);
    ASSERT_EQ(signalled.size(), 1U);
    EXPECT_TRUE(signalled.front().facts);
}

TEST_F(ImportRefresh, TheSameContentIsKnownByWhateverName)
{
    write("a.csv", "day,money\n2024-05-01,1\n");
    exchange::TableSource pasted;
    pasted.bytes = "day,money\n2024-05-01,1\n";
    EXPECT_FALSE(workspace->importedBefore(pasted).value_or(std::nullopt));
    (void)refreshed();
    EXPECT_TRUE(workspace->importedBefore(pasted).value_or(std::nullopt));
}

} // namespace vekha::test
