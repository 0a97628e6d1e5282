// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be imported: each ends in one clear line, nothing is stored, memory stays small.
#include "tests/app/cli.h"
#include "tests/app/malformedfiles.h"

#include <sys/resource.h>

namespace vekha::cli_test {

namespace {

constexpr int groups = 6;          ///< run side by side by ctest
constexpr double mostMemory = 500; // MB, of any of the programs

class CliMalformed : public Cli, public testing::WithParamInterface<int> {};
class CliGoodTable : public Cli {};

double peakOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1000;
}

} // namespace

TEST_P(CliMalformed, FileGivesOneLineAndStoresNothing)
{
    makeWorkspace();
    const QByteArray before = read(QStringLiteral("w.vekha"));
    const std::vector<MalformedFile> files = malformedFiles();
    ASSERT_GE(files.size(), 300U);
    int count = 0;
    for (std::size_t i = std::size_t(GetParam()); i < files.size(); i += groups) {
        // Each meets a workspace without any figure: none may fail for what another one has stored.
        write(QStringLiteral("w.vekha"), before);
        write(files[i].name, files[i].make());
        const Answer answer = call(QStringLiteral("import w.vekha {}"), {files[i].name});
        EXPECT_EQ(answer.status, 1) << qPrintable(files[i].name) << answer.out.constData();
        EXPECT_EQ(answer.err.count('\n'), 1) << qPrintable(files[i].name) << answer.err.constData();
        EXPECT_TRUE(answer.err.contains(files[i].why)) << qPrintable(files[i].name) << answer.err.constData();
        EXPECT_TRUE(read(QStringLiteral("w.vekha")) == before) << qPrintable(files[i].name);
        QFile::remove(file(files[i].name));
        ++count;
    }
    EXPECT_GE(count, 300 / groups);
    EXPECT_LT(peakOfChildren(), mostMemory);
}

TEST_F(CliGoodTable, TheSameTableWithoutItsBadRowIsImported)
{
    makeWorkspace();
    write(QStringLiteral("good.csv"), goodTable());
    EXPECT_EQ(json(QStringLiteral("import w.vekha good.csv"))[QStringLiteral("stored")].toInt(), 40);
}

INSTANTIATE_TEST_SUITE_P(Groups, CliMalformed, testing::Range(0, groups));

} // namespace vekha::cli_test
