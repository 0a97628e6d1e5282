// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/wording/changes.h"
#include "core/wording/number_input.h"
#include "core/wording/reasons.h"

#include <QCoreApplication>

#include <cmath>

namespace vekha::cli {

namespace {

constexpr double longestWait = 24.0 * 60 * 60;

} // namespace

Outcome Session::expectArguments(int least, int most) const
{
    if (argumentCount() < least)
        return wrongUsage(QCoreApplication::translate("Cli", "Something is missing after the command."));
    if (argumentCount() > most)
        return wrongUsage(
            QCoreApplication::translate("Cli", "“%1” is one argument too many.").arg(argument(most)));
    return {};
}

Expected<OpenOptions> Session::openOptions() const
{
    OpenOptions options;
    options.systemDate = QDate::currentDate();
    if (m_arguments.has(QStringLiteral("today"))) {
        const QString text = m_arguments.value(QStringLiteral("today"));
        options.today = QDate::fromString(text, Qt::ISODate);
        if (!options.today.isValid())
            return failed(Error{ErrorCode::InvalidDate, {text}, {}, 0, {}, -1, 0});
    }
    if (m_arguments.has(QStringLiteral("wait"))) {
        const QString text = m_arguments.value(QStringLiteral("wait"));
        bool ok = false;
        const double seconds = text.toDouble(&ok);
        if (!ok || !(seconds >= 0 && seconds <= longestWait))
            return failed(Error{ErrorCode::InvalidNumber, {text}, {}, 0, {}, -1, 0});
        options.waitSeconds = seconds;
    }
    return options;
}

Expected<std::unique_ptr<Workspace>> Session::open() const
{
    const auto options = openOptions();
    if (!options)
        return tl::unexpected(options.error());
    auto opened = Workspace::open(argument(0), *options);
    if (!opened)
        return failed(opened.error());
    return std::move(*opened);
}

Expected<QString> Session::oneOf(const QString &option, const QStringList &words, const QString &usual) const
{
    if (!m_arguments.has(option))
        return usual;
    const QString given = m_arguments.value(option);
    if (!words.contains(given))
        return wrongWord(QStringLiteral("--") + option, given, words);
    return given;
}

Words::Words(const Workspace &workspace, Language language)
    : content(workspace.content()), format(language, content->settings.currency),
      periods(language, workspace.calendar()),
      names(content->catalog, content->channels, content->campaigns, language)
{
}

QString Words::channelKey(ChannelId id) const
{
    if (id == ChannelId::All)
        return {};
    return id == ChannelId::Company ? QStringLiteral("company") : names.channel(id);
}

QString Words::reasonText(const facts::Value &value) const
{
    return value.hasNumber() ? QString() : wording::sentence(value.reason, names.metric(value.culprit));
}

QString Words::notesText(const facts::Value &value) const
{
    QStringList sentences;
    for (const facts::Note &note : value.notes) {
        const QString channel = note.channel == ChannelId::All ? QString() : names.channel(note.channel);
        sentences.append(wording::sentence(note, names.metric(note.metric), channel));
    }
    sentences.removeDuplicates(); // a formula may give the same remark for each of its inputs
    return sentences.join(u' ');
}

QString Words::describe(ChangeKind kind, const QStringList &args) const
{
    return wording::describe(kind, args, names, periods);
}

Expected<MetricIndex> metricOf(const Workspace &workspace, const QString &id)
{
    const auto index = workspace.metricNamed(id);
    if (!index)
        return failed(index.error());
    return *index;
}

Expected<ChannelId> channelOf(const Workspace &workspace, const QString &name, bool allowAll)
{
    if (allowAll && name == u"all")
        return ChannelId::All;
    const auto channel = workspace.channelNamed(name);
    if (!channel)
        return failed(channel.error());
    return *channel;
}

Expected<calendar::Period> periodOf(const Workspace &workspace, const QString &text)
{
    const auto period = workspace.calendar().parse(text);
    if (!period)
        return failed(period.error());
    return *period;
}

Expected<double> numberOf(const QString &text, metrics::Unit unit, Language language)
{
    bool ok = false;
    const double plain = text.toDouble(&ok);
    if (ok && std::isfinite(plain))
        return plain;
    const bool isShare = unit == metrics::Unit::Percent || unit == metrics::Unit::Points;
    const auto typed = wording::readNumber(text, language);
    if (typed && (!typed->hasPercent || isShare))
        return typed->hasPercent ? typed->value / 100 : typed->value;
    if (unit == metrics::Unit::Seconds) {
        if (const auto duration = wording::parseMetricNumber(text, language, unit))
            return *duration;
    }
    return failed(Error{ErrorCode::InvalidNumber, {text}, {}, 0, {}, -1, 0});
}

} // namespace vekha::cli
