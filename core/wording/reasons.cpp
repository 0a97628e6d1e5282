// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reasons.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace vekha::wording {

namespace {

/// The sentence for a reason whose culprit is known.
QString openSentence(facts::Reason reason)
{
    switch (reason) {
    case facts::Reason::None:
        return {};
    case facts::Reason::NoData:
        return QCoreApplication::translate("Reasons", "There is no figure for “%1” in this period.");
    case facts::Reason::ZeroDenominator:
        return QCoreApplication::translate("Reasons", "It cannot be divided: “%1” is 0 in this period.");
    case facts::Reason::NeedsMonthly:
        return QCoreApplication::translate("Reasons",
                                           "“%1” counts people once in each entered period. It needs figures "
                                           "by month or coarser and is shown by month or coarser.");
    case facts::Reason::CoarserOnly:
        return QCoreApplication::translate(
            "Reasons", "“%1” is entered for a longer period only; its figure is not spread "
                       "over shorter ones. Choose a longer period.");
    case facts::Reason::PeriodRunning:
        return QCoreApplication::translate(
            "Reasons", "The period is not over yet, and “%1” has no daily figures to compare the same days.");
    case facts::Reason::NoYearAgo:
        return QCoreApplication::translate("Reasons", "The year before has no such day or week.");
    case facts::Reason::ChannelType:
        return QCoreApplication::translate("Reasons", "“%1” is not counted for channels of this type.");
    case facts::Reason::FirstMissing:
        return QCoreApplication::translate("Reasons", "“%1” is missing at the start of the period.");
    case facts::Reason::Overflow:
        return QCoreApplication::translate("Reasons", "The result of “%1” is too large to be a number.");
    case facts::Reason::TooManySteps:
        return QCoreApplication::translate("Reasons", "The formula of “%1” takes too long to compute.");
    }
    Q_UNREACHABLE();
}

/// The sentence for a reason that names nothing.
QString plainSentence(facts::Reason reason)
{
    switch (reason) {
    case facts::Reason::None:
        return {};
    case facts::Reason::NoData:
        return QCoreApplication::translate("Reasons", "There are no figures in this period.");
    case facts::Reason::ZeroDenominator:
        return QCoreApplication::translate(
            "Reasons", "It cannot be divided: what it is divided by is 0 in this period.");
    case facts::Reason::NeedsMonthly:
        return QCoreApplication::translate(
            "Reasons", "It counts people once in each entered period. It needs figures by "
                       "month or coarser and is shown by month or coarser.");
    case facts::Reason::CoarserOnly:
        return QCoreApplication::translate("Reasons",
                                           "It is entered for a longer period only; the figure is not spread "
                                           "over shorter ones. Choose a longer period.");
    case facts::Reason::PeriodRunning:
        return QCoreApplication::translate(
            "Reasons",
            "The period is not over yet, and there are no daily figures to compare the same days.");
    case facts::Reason::NoYearAgo:
        return openSentence(reason);
    case facts::Reason::ChannelType:
        return QCoreApplication::translate("Reasons", "It is not counted for channels of this type.");
    case facts::Reason::FirstMissing:
        return QCoreApplication::translate("Reasons", "The figure at the start of the period is missing.");
    case facts::Reason::Overflow:
        return QCoreApplication::translate("Reasons", "The result is too large to be a number.");
    case facts::Reason::TooManySteps:
        return QCoreApplication::translate("Reasons", "The formula takes too long to compute.");
    }
    Q_UNREACHABLE();
}

/// %1: the metric, %2: the channel, %3 and %4: months present and wanted.
QString openSentence(const facts::Note &note)
{
    switch (note.kind) {
    case facts::NoteKind::OptionalAbsent:
        return QCoreApplication::translate("Reasons", "“%1” is absent and counts as 0.");
    case facts::NoteKind::Used:
        return QCoreApplication::translate("Reasons", "Computed with “%1”.");
    case facts::NoteKind::PeopleTwice:
        return QCoreApplication::translate("Reasons", "People may be counted more than once.");
    case facts::NoteKind::CompanyReplaces:
        return QCoreApplication::translate(
            "Reasons", "“%1” is the figure of the whole company, in place of the sum over channels.");
    case facts::NoteKind::ChannelMissing:
        return QCoreApplication::translate("Reasons", "The channel “%2” has no figure in this period.");
    case facts::NoteKind::ChannelLeftOut:
        return QCoreApplication::translate(
            "Reasons", "The channel “%2” is left out, because it has no figures in both periods.");
    case facts::NoteKind::InputPartial:
        return QCoreApplication::translate("Reasons", "“%1” is partial: %3 of %4 months have figures.");
    case facts::NoteKind::DaysCompared:
        return QCoreApplication::translate("Reasons",
                                           "The running period is compared with the same days of the other.");
    case facts::NoteKind::WeekSplit:
        return QCoreApplication::translate("Reasons",
                                           "A week across the border of the period is split by days.");
    case facts::NoteKind::CoarserIgnored:
        return QCoreApplication::translate(
            "Reasons", "“%1” also has figures of a longer period, which are not spread over this one.");
    case facts::NoteKind::EqualWeights:
        return QCoreApplication::translate("Reasons",
                                           "Weights for “%1” are missing, so all parts count equally.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(facts::Reason reason, const QString &culprit)
{
    return culprit.isEmpty() ? plainSentence(reason) : filled(openSentence(reason), {culprit});
}

QString sentence(const facts::Note &note, const QString &metric, const QString &channel)
{
    return filled(openSentence(note),
                  {metric, channel, QString::number(note.present), QString::number(note.wanted)});
}

QString sentence(targets::NoAttainment reason)
{
    switch (reason) {
    case targets::NoAttainment::None:
        return {};
    case targets::NoAttainment::NoTarget:
        return QCoreApplication::translate("Reasons", "No target is set.");
    case targets::NoAttainment::NoData:
        return QCoreApplication::translate("Reasons", "There is no figure to compare with the target.");
    case targets::NoAttainment::TargetNotPositive:
        return QCoreApplication::translate(
            "Reasons",
            "A share of a target of 0 or less has no meaning; give the target a baseline to get one.");
    case targets::NoAttainment::ActualZero:
        return QCoreApplication::translate(
            "Reasons", "The figure is 0 where lower is better, so there is no share of the target.");
    case targets::NoAttainment::TargetIsBaseline:
        return QCoreApplication::translate(
            "Reasons", "The target equals its baseline, so there is no way between them to be measured.");
    }
    Q_UNREACHABLE();
}

} // namespace vekha::wording
