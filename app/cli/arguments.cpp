// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::cli {

namespace {

/// "--x" and "-h" are options; "-", "-5%" and "-.5" are values.
bool isOption(const QString &word)
{
    if (word.startsWith(u"--"))
        return true;
    return word.size() == 2 && word[0] == u'-' && word[1].isLetter();
}

QString longName(const QString &word)
{
    if (word == u"-h")
        return QStringLiteral("help");
    if (word == u"-v")
        return QStringLiteral("version");
    return word.startsWith(u"--") ? word.sliced(2) : word;
}

const Option *optionNamed(const QString &name, const std::vector<Option> &options)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&name](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

Outcome Arguments::takeOption(const QString &word, const QStringList &words, qsizetype &place,
                              const std::vector<Option> &options)
{
    const QString whole = longName(word);
    const qsizetype equals = whole.indexOf(u'=');
    const QString name = equals < 0 ? whole : whole.left(equals);
    const Option *option = optionNamed(name, options);
    if (!option)
        return wrongUsage(QCoreApplication::translate("Cli", "There is no option “%1” here.")
                              .arg(word.section(u'=', 0, 0)));
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return wrongUsage(
                QCoreApplication::translate("Cli", "The option --%1 takes no value.").arg(name));
        m_given[name].append(QString());
        return {};
    }
    if (equals >= 0) {
        m_given[name].append(whole.sliced(equals + 1));
        return {};
    }
    // A missing value is told rather than the next option taken for one; --why=--x says such a value all the
    // same.
    const bool lacks =
        place + 1 >= words.size() || (words[place + 1].startsWith(u"--") && words[place + 1].size() > 2);
    if (lacks)
        return wrongUsage(QCoreApplication::translate("Cli", "The option --%1 needs a value: %2.")
                              .arg(name, option->value));
    m_given[name].append(words[++place]);
    return {};
}

Expected<Arguments> Arguments::parse(const QStringList &words, const std::vector<Option> &options)
{
    Arguments arguments;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString &word = words[place];
        if (word == u"--") {
            arguments.m_positional += words.mid(place + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.m_positional.append(word);
            continue;
        }
        if (const Outcome taken = arguments.takeOption(word, words, place, options); !taken)
            return tl::unexpected(taken.error());
    }
    return arguments;
}

} // namespace vekha::cli
