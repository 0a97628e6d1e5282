// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace vekha::cli_test {

QJsonObject Answer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString() << err.toStdString();
    return document.object();
}

Answer Cli::call(const QString &words, const QStringList &with, const QByteArray &input) const
{
    static int argc = 0;
    static QCoreApplication application(argc, nullptr);
    QStringList arguments;
    qsizetype next = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        arguments.append(word == u"{}" ? with.value(next++) : word);
    if (!arguments.contains(QStringLiteral("--lang")))
        arguments += {QStringLiteral("--lang"), QStringLiteral("en")};

    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), file(QStringLiteral("state")));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(VEKHA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(words);
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << qPrintable(words);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer Cli::done(const QString &words, const QStringList &with, const QByteArray &input) const
{
    const Answer run = call(words, with, input);
    EXPECT_EQ(run.status, 0) << qPrintable(words) << ": " << run.err.toStdString();
    EXPECT_EQ(run.err, QByteArray()) << qPrintable(words);
    return run;
}

QJsonObject Cli::json(const QString &words, const QStringList &with) const
{
    return done(words + QStringLiteral(" --json"), with).json();
}

void Cli::write(const QString &name, const QByteArray &content) const
{
    QFile to(file(name));
    ASSERT_TRUE(to.open(QIODevice::WriteOnly));
    ASSERT_EQ(to.write(content), content.size());
}

QByteArray Cli::read(const QString &name) const
{
    QFile from(file(name));
    EXPECT_TRUE(from.open(QIODevice::ReadOnly)) << qPrintable(name);
    return from.readAll();
}

void Cli::makeWorkspace(const QString &options) const
{
    done(QStringLiteral("init w.vekha ") + options);
    done(QStringLiteral("channels w.vekha add A --type paid_search"));
    done(QStringLiteral("channels w.vekha add B --type email"));
}

void Cli::set(const QStringList &lines) const
{
    for (const QString &line : lines)
        done(QStringLiteral("set w.vekha ") + line);
}

QJsonObject rowWith(const QJsonArray &rows, const std::map<QString, QJsonValue> &fields)
{
    for (const auto &row : rows) {
        const bool fits = std::all_of(fields.begin(), fields.end(),
                                      [&row](const auto &field) { return row[field.first] == field.second; });
        if (fits)
            return row.toObject();
    }
    return {};
}

} // namespace vekha::cli_test
