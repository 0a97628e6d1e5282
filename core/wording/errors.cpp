// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errors.h"

#include "core/wording/goalwords.h"
#include "core/wording/names.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vekha::wording {

namespace {

/// The first argument as a count, for plural forms.
int countOf(const Error &error) { return error.args.value(0).toInt(); }

/// What must be asked about a table before it is imported; %2 is the column.
QString doubtSentence(const QString &word)
{
    if (word == u"date_order")
        return QCoreApplication::translate(
            "Errors",
            "The dates in “%2” can be read in two ways. Say whether the day or the month stands first.");
    if (word == u"decimal_mark")
        return QCoreApplication::translate("Errors", "The figures in “%2” can be read in two ways. Say "
                                                     "whether the decimal mark is a point or a comma.");
    if (word == u"same_input")
        return QCoreApplication::translate(
            "Errors", "“%2” holds the same figure as another column. Say which of them counts.");
    return QCoreApplication::translate("Errors", "The file holds several tables. Say which one is meant.");
}

/// What lacks first, after the sentence that a goal is incomplete; empty where the code is unknown.
QString lackText(const QString &code)
{
    for (int lack = 0; lack <= int(goals::Lack::LongerThanHalfYear); ++lack) {
        if (goals::codeOf(goals::Lack(lack)) == code) {
            return QLatin1Char(' ') + sentence(goals::Lack(lack));
        }
    }
    return {};
}

/// Why a scorecard cannot be used, by what is wrong with it.
QString cardSentence(const QString &wrong)
{
    if (wrong == QLatin1String("rows")) {
        return QCoreApplication::translate("Errors", "The scorecard “%1” has no rows. Add a metric to it.");
    }
    if (wrong == QLatin1String("weights")) {
        return QCoreApplication::translate(
            "Errors", "The weights of the scorecard “%1” do not add up to 100%. Even them out.");
    }
    if (wrong == QLatin1String("limits")) {
        return QCoreApplication::translate(
            "Errors", "In the scorecard “%1” the lowest result is above the highest one.");
    }
    return QCoreApplication::translate(
        "Errors",
        "The points of the payout curve of the scorecard “%1” must stand in rising order of the result.");
}

/// Digits that stand as those of a date do: "31.02.2025".
bool isWrittenAsDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](\\d{4}|\\d{2}))\\b"));
    return form.match(text).hasMatch();
}

/// The sentence with its places still open. No `default`: a code without a sentence fails the build.
QString openSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        if (error.args.value(0).isEmpty()) {
            return QCoreApplication::translate("Errors", "This input cannot be used.");
        }
        return error.args.value(1).isEmpty()
                   ? QCoreApplication::translate("Errors", "“%1” cannot be used here.")
                   : QCoreApplication::translate("Errors", "“%1” cannot be used here: %2");
    case ErrorCode::InvalidDate:
        return isWrittenAsDate(error.args.value(0))
                   ? QCoreApplication::translate("Errors", "“%1” – there is no such date.")
                   : QCoreApplication::translate("Errors", "“%1” is not a date.");
    case ErrorCode::InvalidNumber:
        return QCoreApplication::translate("Errors", "“%1” is not a number.");
    case ErrorCode::InvalidPeriod:
        return QCoreApplication::translate("Errors",
                                           "“%1” is not a period. Write it like 2024, 2024-H1, 2024-Q3, "
                                           "2024-05, 2024-W07 or 2024-05-17.");
    case ErrorCode::UnknownMetric:
        return QCoreApplication::translate("Errors", "There is no metric “%1”.");
    case ErrorCode::UnknownChannel:
        return QCoreApplication::translate("Errors", "There is no channel “%1”.");
    case ErrorCode::UnknownCampaign:
        return QCoreApplication::translate("Errors", "There is no campaign “%1” in the channel “%2”.");
    case ErrorCode::UnknownColumn:
        return error.args.value(1).isEmpty()
                   ? QCoreApplication::translate("Errors", "There is no column “%1”.")
                   : QCoreApplication::translate("Errors", "There is no column “%1”. The table has: %2.");
    case ErrorCode::NotAnInput:
        return QCoreApplication::translate(
            "Errors",
            "“%1” is computed from other figures and cannot be entered. Enter what it is computed from.");
    case ErrorCode::NameTaken:
        return QCoreApplication::translate("Errors", "The name “%1” is already taken. Choose another one.");
    case ErrorCode::NameEmpty:
        return QCoreApplication::translate("Errors", "The name is empty. Write a name.");
    case ErrorCode::NameTooLong:
        return QCoreApplication::translate("Errors", "A name is longer than %1 characters: “%2…”");
    case ErrorCode::InUse:
        if (error.args.value(0) == error.args.value(1)) { // used by its own figures
            return QCoreApplication::translate(
                "Errors", "“%1” has figures stored, so it cannot be removed or get a formula.");
        }
        return QCoreApplication::translate("Errors", "“%1” cannot be removed, because it is used by: %2.");
    case ErrorCode::PeriodsOverlap:
        return QCoreApplication::translate("Errors",
                                           "“%1” of %2 for %3 overlaps the stored figure for %4. Nothing was "
                                           "stored: a figure is kept either for the whole or for its parts.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Errors", "It was cancelled; nothing was changed.");
    case ErrorCode::FormulaSyntax:
        return error.args.value(0).isEmpty()
                   ? QCoreApplication::translate("Errors", "The formula ends too early.")
                   : QCoreApplication::translate("Errors", "The formula cannot be read at “%1”.");
    case ErrorCode::FormulaUnknownName:
        return QCoreApplication::translate("Errors", "The formula names “%1”, but there is no such metric.");
    case ErrorCode::FormulaCircle:
        return QCoreApplication::translate("Errors", "The formula would need its own result: %1.");
    case ErrorCode::FormulaArguments:
        return QCoreApplication::translate("Errors",
                                           "The function “%1” needs another number of arguments: %2.");
    case ErrorCode::FormulaTooLong:
        return QCoreApplication::translate("Errors",
                                           "The formula is too long; up to 10,000 characters are possible.");
    case ErrorCode::FormulaTooDeep:
        return QCoreApplication::translate("Errors", "The formula has too many brackets inside each other.");
    case ErrorCode::FormulaEmpty:
        return QCoreApplication::translate("Errors", "The formula is empty.");
    case ErrorCode::TargetBandEmpty:
        return QCoreApplication::translate("Errors",
                                           "The lower limit of the band must be below the upper one.");
    case ErrorCode::TargetNeedsReference:
        return QCoreApplication::translate(
            "Errors",
            "There is no value for %1 that the change could refer to. Give the target as a number.");
    case ErrorCode::TargetNotForKind:
        return QCoreApplication::translate("Errors", "A target cannot be given this way: %1.");
    case ErrorCode::TargetNeedsDirection:
        return QCoreApplication::translate(
            "Errors", "For “%1” neither higher nor lower is better. Give the target as a "
                      "band, or choose a direction.");
    case ErrorCode::TargetRestNegative:
        return QCoreApplication::translate(
            "Errors", "The months set by hand come to more than the target for %1. Lower them, or let that "
                      "target change.");
    case ErrorCode::PeriodClosed:
        return QCoreApplication::translate(
            "Errors", "%1 is closed: its figures and targets are locked. Reopen it first, with a reason.");
    case ErrorCode::PeriodNotClosed:
        return QCoreApplication::translate("Errors", "%1 is not closed.");
    case ErrorCode::PeriodNotOver:
        return QCoreApplication::translate("Errors", "%1 is not over yet and cannot be closed.");
    case ErrorCode::ReasonNeeded:
        return QCoreApplication::translate("Errors", "A reason is needed. Write why the period is reopened.");
    case ErrorCode::GoalIncomplete:
        return QCoreApplication::translate("Errors", "The goal “%1” cannot be made active yet.") +
               lackText(error.args.value(1));
    case ErrorCode::UnknownGoal:
        return QCoreApplication::translate("Errors", "There is no goal “%1”.");
    case ErrorCode::UnknownScorecard:
        return QCoreApplication::translate("Errors", "There is no scorecard “%1”.");
    case ErrorCode::ScorecardIncomplete:
        return cardSentence(error.args.value(1));
    case ErrorCode::FileMissing:
        return QCoreApplication::translate("Errors", "The file “%1” is not there.");
    case ErrorCode::FileUnreadable:
        return QCoreApplication::translate("Errors", "The file “%1” cannot be read: %2");
    case ErrorCode::FileExists:
        return QCoreApplication::translate("Errors", "The file “%1” exists already; it was left as it is.");
    case ErrorCode::FileNotWritable:
        return QCoreApplication::translate("Errors", "The file “%1” cannot be written: %2");
    case ErrorCode::NotAWorkspace:
        return QCoreApplication::translate("Errors", "“%1” is not a Vekha workspace.");
    case ErrorCode::NewerVersion:
        return QCoreApplication::translate(
            "Errors", "“%1” was written by a newer version of Vekha (format %2, this one knows "
                      "up to %3). It was left as it is; update Vekha to open it.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate(
            "Errors", "The workspace “%1” is damaged. It was left as it is; restore a backup of it.");
    case ErrorCode::ForeignSideFile:
        return QCoreApplication::translate(
            "Errors", "Beside the workspace lies “%1”, which does not belong to it. "
                      "Nothing was opened, so that no data are lost; move that file away.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "Errors",
            "There is no room left on the disk of “%1”. Nothing was changed; make room and try again.");
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("Errors",
                                           "“%1” can only be read, so nothing can be changed in it.");
    case ErrorCode::FileReplaced:
        return QCoreApplication::translate("Errors", "“%1” was moved, deleted or replaced while it was open. "
                                                     "Nothing was changed; open it again.");
    case ErrorCode::Busy:
        return QCoreApplication::translate(
            "Errors", "Another program is writing to “%1”. It was still busy after %2 s; "
                      "nothing was changed, try again later.");
    case ErrorCode::LockedElsewhere:
        return QCoreApplication::translate("Errors", "“%1” is open elsewhere: %2.");
    case ErrorCode::StoreFailed:
        return QCoreApplication::translate(
            "Errors", "The workspace could not be read or written; nothing was changed.");
    case ErrorCode::NothingToUndo:
        return QCoreApplication::translate("Errors", "There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return QCoreApplication::translate("Errors", "There is nothing to redo.");
    case ErrorCode::UnknownImport:
        return QCoreApplication::translate("Errors", "There is no import number %1.");
    case ErrorCode::CannotRevert:
        return QCoreApplication::translate("Errors", "The import number %1 cannot be taken back: %2");
    case ErrorCode::NotABackup:
        return QCoreApplication::translate("Errors", "“%1” is not a backup of this workspace.");
    case ErrorCode::EmptyFile:
        return QCoreApplication::translate("Errors", "The file “%1” is empty.");
    case ErrorCode::UnknownEncoding:
        return QCoreApplication::translate("Errors",
                                           "The characters of “%1” cannot be recognised. Save it as UTF-8.");
    case ErrorCode::TooManyColumns:
        return QCoreApplication::translate("Errors", "The table has more than %1 columns.");
    case ErrorCode::FieldTooLong:
        return QCoreApplication::translate("Errors", "A cell is longer than %1 characters.");
    case ErrorCode::UnclosedQuote:
        return QCoreApplication::translate("Errors", "A quotation mark is opened here and never closed.");
    case ErrorCode::MappingIncomplete:
        return QCoreApplication::translate("Errors", "It is not yet said where to find: %1.");
    case ErrorCode::MappingDoubtful:
        return doubtSentence(error.args.value(0));
    case ErrorCode::BadRows:
        return QCoreApplication::translate(
            "Errors", "%n row(s) cannot be read; nothing was stored. The first: %2", nullptr, countOf(error));
    case ErrorCode::ImportConflicts:
        return QCoreApplication::translate(
            "Errors",
            "%n figure(s) overlap what is stored already; nothing was stored. Choose "
            "to replace the stored figures or to keep them.",
            nullptr, countOf(error));
    case ErrorCode::UnsupportedFormat:
        return QCoreApplication::translate("Errors", "“%1” has a format that cannot be read. %2");
    case ErrorCode::NotATable:
        return QCoreApplication::translate(
            "Errors", "“%1” cannot be read as a table: it is damaged, or a file of another kind. Nothing was "
                      "imported.");
    case ErrorCode::OldWorkbook:
        return QCoreApplication::translate(
            "Errors",
            "“%1” is a workbook of Excel 97-2003. Open it in Excel or LibreOffice, save it as .xlsx, "
            "and import that.");
    case ErrorCode::EncryptedWorkbook:
        return QCoreApplication::translate(
            "Errors", "“%1” is protected by a password. Save it without one and import that.");
    case ErrorCode::WorkbookTooLarge:
        return QCoreApplication::translate(
            "Errors",
            "“%1” is larger than a workbook may be to be read safely (%2: at most %3). Save the table "
            "as CSV and import that.");
    case ErrorCode::UnknownSheet:
        return QCoreApplication::translate("Errors", "There is no sheet “%1”. Sheets: %2.");
    case ErrorCode::UnknownProfile:
        return QCoreApplication::translate("Errors", "There is no import profile “%1”.");
    }
    Q_UNREACHABLE();
}

/// A reason that the store gives in words of its own; what the system says is in the system's language.
QString reason(const QString &given)
{
    if (given == u"no such folder") {
        return QCoreApplication::translate("Errors", "there is no such folder");
    }
    if (given == u"reverted already") {
        return QCoreApplication::translate("Errors", "it was taken back already");
    }
    return given;
}

/// Arguments as a person reads them: the circle of a formula as a chain.
QStringList wordedArguments(const Error &error)
{
    if (error.code == ErrorCode::FormulaCircle) {
        return {error.args.join(QStringLiteral(" → "))};
    }
    if (error.code == ErrorCode::UnknownColumn) {
        return {error.args.value(0), error.args.mid(1).join(QStringLiteral(", "))};
    }
    if (error.code == ErrorCode::FileNotWritable || error.code == ErrorCode::CannotRevert) {
        return {error.args.value(0), reason(error.args.value(1))};
    }
    // The first of the rows is told with its reason.
    if (error.code == ErrorCode::BadRows && !error.args.value(2).isEmpty()) {
        Error first;
        first.code = ErrorCode(error.args.value(2).toInt());
        first.args = {error.args.value(1)};
        return {error.args.value(0), sentenceWithoutPlace(first)};
    }
    return error.args;
}

/// Names what an error carries by id and code; what is no id of the workspace stays.
class Namer {
public:
    Namer(const NameBook &names, const PeriodNames &periods) : m_names(names), m_periods(periods) {}

    [[nodiscard]] QStringList arguments(const Error &error) const
    {
        const QStringList &args = error.args;
        switch (error.code) {
        case ErrorCode::NotAnInput:
        case ErrorCode::TargetNeedsDirection:
            return {m_names.metric(args.value(0))};
        case ErrorCode::TargetRestNegative:
            return {period(args.value(0))};
        case ErrorCode::PeriodClosed:
        case ErrorCode::PeriodNotClosed:
        case ErrorCode::PeriodNotOver:
            return {capitalised(period(args.value(0)))};
        case ErrorCode::InUse:
            return {m_names.metric(args.value(0)), metrics(args.value(1))};
        case ErrorCode::PeriodsOverlap:
            return {m_names.metric(args.value(0)), m_names.channel(args.value(1)), period(args.value(2)),
                    period(args.value(3))};
        case ErrorCode::TargetNeedsReference:
            return {period(args.value(0))};
        case ErrorCode::TargetNotForKind:
            return {kind(args.value(0))};
        default:
            return args;
        }
    }

private:
    [[nodiscard]] QString metrics(const QString &ids) const
    {
        QStringList named;
        for (const QString &id : ids.split(QStringLiteral(", "))) {
            named.append(m_names.metric(id));
        }
        return named.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString period(const QString &code) const
    {
        const auto known = m_periods.fiscalCalendar().parse(code);
        return known ? m_periods.inlineName(*known) : code;
    }
    [[nodiscard]] static QString kind(const QString &code)
    {
        const auto known = calendar::granularityFromCode(code);
        return known ? granularityName(*known).toLower() : code;
    }

    const NameBook &m_names;
    const PeriodNames &m_periods;
};

} // namespace

QString sentenceWithoutPlace(const Error &error)
{
    return filled(openSentence(error), wordedArguments(error)).trimmed();
}

QString sentence(const Error &error)
{
    QString what = sentenceWithoutPlace(error);
    if (error.row > 0 && !error.column.isEmpty()) {
        return filled(QCoreApplication::translate("Errors", "Line %1, column “%2”: %3"),
                      {QString::number(error.row), error.column, what});
    }
    if (error.row > 0) {
        return filled(QCoreApplication::translate("Errors", "Line %1: %2"),
                      {QString::number(error.row), what});
    }
    if (!error.column.isEmpty()) {
        return filled(QCoreApplication::translate("Errors", "Column “%1”: %2"), {error.column, what});
    }
    return what;
}

QString sentence(const Error &error, const NameBook &names, const PeriodNames &periods)
{
    Error named = error;
    named.args = Namer(names, periods).arguments(error);
    return sentence(named);
}

} // namespace vekha::wording
