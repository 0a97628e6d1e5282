// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importreport.h"

#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vekha::cli {

using exchange::ImportReport;

namespace {

/// Stable word for why a cell cannot be read.
QString reasonCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidDate:
        return QStringLiteral("invalid_date");
    case ErrorCode::InvalidNumber:
        return QStringLiteral("invalid_number");
    case ErrorCode::InvalidPeriod:
        return QStringLiteral("invalid_period");
    case ErrorCode::UnknownMetric:
        return QStringLiteral("unknown_metric");
    case ErrorCode::NotAnInput:
        return QStringLiteral("not_an_input");
    default:
        return QStringLiteral("invalid_input");
    }
}

QString reasonText(const exchange::RowProblem &problem)
{
    return wording::sentenceWithoutPlace(Error{problem.reason, {problem.text}, {}, 0, {}, -1, 0});
}

QStringList channelNames(const ImportReport &report, const Words &words)
{
    QStringList names;
    for (const ChannelId channel : report.channelsAdded)
        names.append(words.channelKey(channel));
    return names;
}

} // namespace

QJsonObject jsonOf(const ImportReport &report, const Words &words)
{
    QJsonObject mapping;
    for (const auto &[column, use] : report.mapping)
        mapping.insert(column, use);
    QJsonObject disagreements;
    for (const auto &[column, rows] : report.ratioDisagreements)
        disagreements.insert(column, rows);
    QJsonArray errors;
    for (const exchange::RowProblem &problem : report.problems)
        errors.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                  {QStringLiteral("column"), problem.column},
                                  {QStringLiteral("text"), problem.text},
                                  {QStringLiteral("reason"), reasonCode(problem.reason)},
                                  {QStringLiteral("reason_text"), reasonText(problem)}});
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("stored"), report.stored},
            {QStringLiteral("replaced"), report.replaced},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("merged"), report.merged},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("suspected_totals"), report.suspectedTotals},
            {QStringLiteral("number"), report.number > 0 ? QJsonValue(report.number) : QJsonValue()},
            {QStringLiteral("furniture"), report.furniture},
            {QStringLiteral("formulas_without_value"), report.formulasWithoutValue},
            {QStringLiteral("without_match"), report.withoutMatch},
            {QStringLiteral("ratio_disagreements"), disagreements},
            {QStringLiteral("channels_added"), QJsonArray::fromStringList(channelNames(report, words))},
            {QStringLiteral("imported_before"),
             report.importedBefore ? QJsonValue(report.importedBefore->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("errors"), errors}};
}

namespace {

void printCounts(const ImportReport &report, const Words &words)
{
    Table counts;
    counts.addColumn({});
    counts.addColumn({}, Table::Align::Right);
    const auto add = [&](const QString &name, qint64 count, bool always = false) {
        if (count > 0 || always)
            counts.addRow({name, words.format.number(double(count))});
    };
    add(QCoreApplication::translate("Cli", "Rows read"), report.read, true);
    add(QCoreApplication::translate("Cli", "Totals, titles and other lines left out"), report.furniture);
    add(QCoreApplication::translate("Cli", "Figures stored"), report.stored, true);
    add(QCoreApplication::translate("Cli", "Stored figures replaced"), report.replaced);
    add(QCoreApplication::translate("Cli", "Figures left out, as stored ones were kept"), report.kept);
    add(QCoreApplication::translate("Cli", "Figures added up with others of the same period"), report.merged);
    add(QCoreApplication::translate("Cli", "Rows skipped"), report.skipped);
    add(QCoreApplication::translate("Cli", "Formulas without a stored value"), report.formulasWithoutValue);
    add(QCoreApplication::translate("Cli", "Rows that the other list does not know"), report.withoutMatch);
    add(QCoreApplication::translate("Cli", "Channels added"), qint64(report.channelsAdded.size()));
    if (report.number > 0)
        counts.addRow({QCoreApplication::translate("Cli", "Number in the list of imports"),
                       QString::number(report.number)});
    counts.print();
}

void printRemarks(const ImportReport &report, const Words &words)
{
    if (!report.channelsAdded.empty())
        writeOut(QCoreApplication::translate("Cli", "New channels: %1")
                     .arg(channelNames(report, words).join(QStringLiteral(", "))) +
                 u'\n');
    if (report.importedBefore)
        writeOut(QCoreApplication::translate("Cli", "The same file was imported before, on %1.")
                     .arg(words.periods.dateName(*report.importedBefore)) +
                 u'\n');
    for (const auto &[column, rows] : report.ratioDisagreements) {
        const int count = int(rows); // lupdate of Qt 6.4 hangs on this as an argument below
        writeOut(
            QCoreApplication::translate(
                "Cli", "“%1” says something else than the figures beside it in %n row(s).", nullptr, count)
                .arg(column) +
            u'\n');
    }
}

void printMapping(const ImportReport &report)
{
    Table mapping;
    mapping.addColumn(QCoreApplication::translate("Cli", "Column"));
    mapping.addColumn(QCoreApplication::translate("Cli", "Use"));
    for (const auto &[column, use] : report.mapping)
        mapping.addRow({column, use});
    writeOut(QStringLiteral("\n"));
    mapping.print();
}

void printProblems(const ImportReport &report)
{
    Table problems;
    problems.addColumn(QCoreApplication::translate("Cli", "Line"), Table::Align::Right);
    problems.addColumn(QCoreApplication::translate("Cli", "Column"));
    problems.addColumn(QCoreApplication::translate("Cli", "Why it was skipped"));
    for (const exchange::RowProblem &problem : report.problems)
        problems.addRow({QString::number(problem.line), problem.column, reasonText(problem)});
    if (!problems.isEmpty())
        writeOut(QStringLiteral("\n"));
    problems.print();
}

} // namespace

void printReport(const ImportReport &report, const Words &words)
{
    printCounts(report, words);
    printRemarks(report, words);
    printMapping(report);
    printProblems(report);
}

tl::unexpected<Failure> importFailure(const Error &error)
{
    if (error.code != ErrorCode::ImportConflicts)
        return failed(error);
    const bool totals = error.args.value(1) == u"totals";
    const int count = error.args.value(0).toInt(); // lupdate of Qt 6.4 hangs on this as an argument below
    const QString line = totals ? QCoreApplication::translate(
                                      "Cli",
                                      "%n figure(s) of channels equal the sum of their campaigns and would "
                                      "count twice if they are their totals. Nothing was stored.",
                                      nullptr, count)
                                : wording::sentence(error);
    return failed(
        line + u' ' +
        QCoreApplication::translate("Cli", "To store them all the same: %1")
            .arg(totals ? QStringLiteral("--accept-totals") : QStringLiteral("--on-conflict replace|keep")));
}

} // namespace vekha::cli
