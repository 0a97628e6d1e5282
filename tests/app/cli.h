// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace vekha::cli_test {

/// What one call of vekha-cli gave.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// The field of the document that is a list.
    [[nodiscard]] QJsonArray list(const char *field) const
    {
        return json().value(QLatin1String(field)).toArray();
    }
};

/// Calls the built vekha-cli as a program, on files of a folder of its own. English unless another language
/// is asked for.
class Cli : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    /// Words of the call, parted by spaces; `{}` stands for the next of `with`, which may hold spaces.
    [[nodiscard]] Answer call(const QString &words, const QStringList &with = {},
                              const QByteArray &input = {}) const;
    /// The same for a call that must do what it is asked.
    Answer done(const QString &words, const QStringList &with = {}, const QByteArray &input = {}) const;
    /// The same with --json; the document.
    [[nodiscard]] QJsonObject json(const QString &words, const QStringList &with = {}) const;
    [[nodiscard]] QJsonArray rows(const QString &words, const QStringList &with = {}) const
    {
        return json(words, with).value(QStringLiteral("rows")).toArray();
    }

    /// Runs in the folder: plain file names are files of it.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    /// A workspace w.vekha with the channels A and B.
    void makeWorkspace(const QString &options = {}) const;
    /// set w.vekha METRIC CHANNEL PERIOD VALUE for each line.
    void set(const QStringList &lines) const;

private:
    QTemporaryDir m_folder;
};

/// The row whose fields have these values; an empty object if there is none.
[[nodiscard]] QJsonObject rowWith(const QJsonArray &rows, const std::map<QString, QJsonValue> &fields);

} // namespace vekha::cli_test
