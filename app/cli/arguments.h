// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vekha::cli {

/// An option of a command, without its dashes.
struct Option {
    QString name;
    QString value; ///< what its value is called in the help; empty: it takes none
};

/// The words after the name of a command, parted into options and the rest.
///
/// Written by hand and not with QCommandLineParser, since values may begin with a dash (`-`, `-5%`, `-500`)
/// and options may repeat with their order kept.
class Arguments {
public:
    /// Fails with wrong usage: an unknown option, one without its value, a value for one that takes none.
    [[nodiscard]] static Expected<Arguments> parse(const QStringList &words,
                                                   const std::vector<Option> &options);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_given.contains(option); }
    /// The last value given; empty if there is none.
    [[nodiscard]] QString value(const QString &option) const
    {
        return values(option).value(values(option).size() - 1);
    }
    /// All values given, in order.
    [[nodiscard]] QStringList values(const QString &option) const { return m_given.value(option); }

private:
    [[nodiscard]] Outcome takeOption(const QString &word, const QStringList &words, qsizetype &place,
                                     const std::vector<Option> &options);

    QStringList m_positional;
    QHash<QString, QStringList> m_given;
};

} // namespace vekha::cli
