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
    const std::vector<MalformedFile> files = malformedFiles();
    ASSERT_EQ(files.size(), 300U);
    int count = 0;
    for (std::size_t i = std::size_t(GetParam()); i < files.size(); i += groups) {
        write(files[i].name, files[i].make());
        const Answer answer = call(QStringLiteral("import w.vekha {}"), {files[i].name});
        EXPECT_EQ(answer.status, 1) << qPrintable(files[i].name) << answer.out.constData();
        EXPECT_EQ(answer.err.count('\n'), 1) << qPrintable(files[i].name) << answer.err.constData();
        EXPECT_GT(answer.err.size(), 20) << qPrintable(files[i].name);
        QFile::remove(file(files[i].name));
        ++count;
    }
    EXPECT_EQ(count, 300 / groups);
    EXPECT_TRUE(json(QStringLiteral("imports w.vekha"))[QStringLiteral("imports")].toArray().isEmpty());
    EXPECT_LT(peakOfChildren(), mostMemory);
}

INSTANTIATE_TEST_SUITE_P(Groups, CliMalformed, testing::Range(0, groups));

} // namespace vekha::cli_test
