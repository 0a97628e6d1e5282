// SPDX-License-Identifier: GPL-3.0-or-later
// What people read comes in their language; what programs read does not change with it.
#include "tests/app/cli.h"

#include <QProcess>

namespace vekha::cli_test {

class CliLanguage : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        set({QStringLiteral("spend A 2024-05 1234567")});
    }
};

TEST_F(CliLanguage, NamesNumbersAndPeriodsAreOfTheLanguage)
{
    const QString words = QStringLiteral("values w.vekha --metric spend --lang ");
    const QString russian = QString::fromUtf8(done(words + QStringLiteral("ru")).out);
    EXPECT_TRUE(russian.contains(QStringLiteral("1\u00a0234\u00a0567\u00a0₽"))) << qPrintable(russian);
    EXPECT_TRUE(russian.contains(QStringLiteral("Май\u00a02024"))) << qPrintable(russian);
    const QString english = QString::fromUtf8(done(words + QStringLiteral("en")).out);
    EXPECT_TRUE(english.contains(QStringLiteral("₽1,234,567"))) << qPrintable(english);
    EXPECT_TRUE(english.contains(QStringLiteral("May\u00a02024"))) << qPrintable(english);
}

TEST_F(CliLanguage, NumbersForProgramsAreTheSameInBoth)
{
    const QString words = QStringLiteral("values w.vekha --metric spend --json --lang ");
    EXPECT_EQ(done(words + QStringLiteral("ru")).out, done(words + QStringLiteral("en")).out);
    const QString csv = QStringLiteral("values w.vekha --metric spend --csv --lang ");
    EXPECT_EQ(done(csv + QStringLiteral("ru")).out, done(csv + QStringLiteral("en")).out);
}

TEST_F(CliLanguage, MistakesAreToldInTheLanguage)
{
    const auto isRussian = [](const QByteArray &text) {
        const QString line = QString::fromUtf8(text);
        return std::count_if(line.begin(), line.end(), [](QChar c) { return c >= u'а' && c <= u'я'; }) > 5;
    };
    for (const char *words :
         {"check missing.vekha", "nonsense", "set w.vekha spend nowhere 2024-01 5", "values w.vekha"}) {
        const QString call = QString::fromLatin1(words);
        EXPECT_TRUE(isRussian(this->call(call + QStringLiteral(" --lang ru")).err)) << words;
        EXPECT_FALSE(isRussian(this->call(call + QStringLiteral(" --lang en")).err)) << words;
    }
    EXPECT_TRUE(isRussian(done(QStringLiteral("--help --lang ru")).out));
    EXPECT_TRUE(isRussian(done(QStringLiteral("--lang ru --help")).out));
    EXPECT_FALSE(isRussian(done(QStringLiteral("--lang=en --help")).out));
    EXPECT_TRUE(isRussian(done(QStringLiteral("values --help --lang ru")).out));
}

// A scheduler may have a locale that is not installed; what it is called is enough.
TEST_F(CliLanguage, TheHelpFollowsTheLanguageOfTheEnvironment)
{
    const auto helpIn = [](const char *variable, const char *locale) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QString::fromLatin1(variable), QString::fromLatin1(locale));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VEKHA_CLI), {QStringLiteral("--help")});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    EXPECT_TRUE(helpIn("LANG", "ru_RU.UTF-8").contains(QStringLiteral("маркетинга")));
    EXPECT_TRUE(helpIn("LC_ALL", "ru_RU.UTF-8").contains(QStringLiteral("маркетинга")));
    EXPECT_TRUE(helpIn("LC_ALL", "en_US.UTF-8").contains(QStringLiteral("marketing")));
    EXPECT_TRUE(helpIn("LANG", "C").contains(QStringLiteral("marketing")));
}

} // namespace vekha::cli_test
