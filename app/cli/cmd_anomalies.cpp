// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "app/cli/seriesfile.h"

#include "core/analysis/anomalies.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace vekha::cli {

namespace {

QByteArray rowOf(const QString &time, const analysis::AnomalyScore &score)
{
    QByteArray text = time.toUtf8();
    if (text.contains(',') || text.contains('"'))
        text = '"' + text.replace("\"", "\"\"") + '"';
    return text + ',' + exactText(score.score).toLatin1() + (score.isAnomaly ? ",1\n" : ",0\n");
}

} // namespace

Outcome findAnomalies(const Session &session)
{
    if (Outcome counted = session.expectArguments(0, 0); !counted)
        return counted;
    const QString from = session.arguments().value(QStringLiteral("series"));
    const QString to = session.arguments().value(QStringLiteral("out"));
    if (from.isEmpty() || to.isEmpty())
        return wrongUsage(QCoreApplication::translate(
            "Cli", "Say which file to read and which to write: --series IN.csv --out OUT.csv."));
    const auto period = wholeNumber(session, QStringLiteral("season"), 1, 1, 100000);
    if (!period)
        return tl::unexpected(period.error());
    const auto series = readTimedSeries(from);
    if (!series)
        return tl::unexpected(series.error());
    const auto scores = analysis::anomalyScores(series->values, {*period, 0});

    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error{ErrorCode::FileNotWritable, {to, file.errorString()}, {}, 0, {}, -1, 0});
    file.write("timestamp,anomaly_score,is_anomaly\n");
    int found = 0;
    for (qsizetype row = 0; row < series->times.size(); ++row) {
        const analysis::AnomalyScore &score = scores[size_t(series->places[size_t(row)])];
        found += score.isAnomaly ? 1 : 0;
        file.write(rowOf(series->times[row], score));
    }
    if (!file.commit())
        return failed(Error{ErrorCode::FileNotWritable, {to, file.errorString()}, {}, 0, {}, -1, 0});
    const int rows = int(series->times.size());
    tell(session, QCoreApplication::translate("Cli", "%n unusual values found.", nullptr, found),
         {{QStringLiteral("values"), rows}, {QStringLiteral("anomalies"), found}});
    return {};
}

} // namespace vekha::cli
