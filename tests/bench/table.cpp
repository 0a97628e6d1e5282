// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include "core/exchange/channelguess.h"
#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"

#include <QFile>

#include <cstdlib>

namespace vekha::bench {

namespace {

constexpr int channels = 30;
constexpr int days = 1667;
[[noreturn]] void stop(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

OpenOptions openOptions()
{
    OpenOptions options;
    options.systemDate = QDate(2024, 8, 1);
    return options;
}

QString pathOf(const QString &name) { return QStringLiteral(VEKHA_BENCH_FOLDER "/") + name; }

void writeRows(QFile &to, const Size &size)
{
    quint64 state = 42;
    QByteArray block = "date,channel,campaign,metric,value\n";
    for (int day = 0; day < days; ++day) {
        const QByteArray date = QDate(2020, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
        for (int channel = 1; channel <= channels; ++channel) {
            for (int campaign = 0; campaign < std::max(1, size.campaigns); ++campaign) {
                const QByteArray start = date + ",Channel " + QByteArray::number(channel) + ',' +
                                         campaignName(size, campaign).toLatin1() + ',';
                for (const char *input : inputNames()) {
                    state = state * 6364136223846793005u + 1442695040888963407u;
                    block += start + input + ',' + QByteArray::number(qint64(state >> 33) % 10000) + '\n';
                }
            }
        }
        if (block.size() > (1 << 22) || day == days - 1) {
            if (to.write(block) != block.size())
                stop(to.errorString());
            block.clear();
        }
    }
}

/// A known source in one of its spellings, another one each day; further channels have a name of their own.
QByteArray sourceName(int channel, int day)
{
    const auto &known = exchange::knownChannels();
    if (size_t(channel) >= known.size() || known[size_t(channel)].aliases.isEmpty())
        return "Источник " + QByteArray::number(channel + 1);
    const QStringList &aliases = known[size_t(channel)].aliases;
    return aliases[day % aliases.size()].toUtf8();
}

void writeExport(QFile &to, const Size &size)
{
    quint64 state = 7;
    const auto &catalog = metrics::MetricCatalog::builtIn();
    QByteArrayList inputs;
    for (const char *input : inputNames())
        inputs += catalog.find(QString::fromLatin1(input))->name.ru.toUtf8();
    QByteArray block = "Дата;Источник;Кампания;Показатель;Значение\n";
    for (int day = 0; day < days; ++day) {
        const QByteArray date =
            QDate(2020, 1, 1).addDays(day).toString(QStringLiteral("dd.MM.yyyy")).toLatin1();
        for (int channel = 0; channel < channels; ++channel) {
            for (int campaign = 0; campaign < std::max(1, size.campaigns); ++campaign) {
                const QByteArray start = date + ';' + sourceName(channel, day) + ';' +
                                         campaignName(size, campaign).toLatin1() + ';';
                for (const QByteArray &input : inputs) {
                    state = state * 6364136223846793005u + 1442695040888963407u;
                    const qint64 value = qint64(state >> 33) % 1'000'000;
                    block += start + input + ';' + QByteArray::number(value / 100) + ',' +
                             QByteArray::number(value % 100).rightJustified(2, '0') + '\n';
                }
            }
        }
        if (block.size() > (1 << 22) || day == days - 1) {
            if (to.write(block) != block.size())
                stop(to.errorString());
            block.clear();
        }
    }
}

/// Makes a file at the first call.
QString madeOnce(const QString &path, const Size &size, void (*write)(QFile &, const Size &))
{
    if (QFile::exists(path))
        return path;
    QFile part(path + QStringLiteral(".part"));
    if (!part.open(QIODevice::WriteOnly))
        stop(part.errorString());
    write(part, size);
    part.close();
    if (!part.rename(path))
        stop(part.errorString());
    return path;
}

} // namespace

const std::vector<const char *> &inputNames()
{
    static const std::vector<const char *> names = {
        "spend",         "revenue",   "impressions", "reach",         "clicks",
        "sessions",      "visitors",  "pageviews",   "new_visitors",  "bounces",
        "product_views", "cart_adds", "actions",     "leads",         "mql",
        "sqo",           "deals_won", "orders",      "repeat_orders", "new_customers"};
    return names;
}

QString campaignName(const Size &size, int campaign)
{
    return size.campaigns > 0 ? QStringLiteral("Campaign %1").arg(campaign + 1) : QString();
}

bool wantsFull() { return qEnvironmentVariableIntValue("VEKHA_BENCH_FULL") > 0; }

QString csvOf(const Size &size)
{
    return madeOnce(pathOf(QStringLiteral("facts_%1.csv").arg(size.name())), size, writeRows);
}

QString exportOf(const Size &size)
{
    return madeOnce(pathOf(QStringLiteral("export_%1.csv").arg(size.name())), size, writeExport);
}

void importInto(const QString &path, const QString &csv)
{
    NewWorkspace setup;
    setup.settings.backupFolder = pathOf(QStringLiteral("backups"));
    setup.settings.backupsKept = 1;
    for (const char *kpi : {"revenue", "spend", "orders", "romi", "cac", "cpl", "ctr", "aov"})
        setup.kpis.push_back(QString::fromLatin1(kpi)); // tiles and table of the overview
    auto workspace = Workspace::create(path, setup, openOptions());
    if (!workspace)
        stop(workspace.error().detail);
    const auto table = exchange::inspect(csv);
    if (!table)
        stop(table.error().detail);
    const auto mapping = exchange::parseMapping({}, *table, (*workspace)->content()->catalog);
    if (!mapping)
        stop(mapping.error().detail);
    Progress progress;
    const exchange::TableImport import = (*workspace)->importFile(csv, *mapping, {}, progress);
    if (import.error)
        stop(import.error->detail + import.error->args.join(u' '));
}

QString workspaceOf(const Size &size)
{
    const QString path = pathOf(QStringLiteral("board_%1.vekha").arg(size.name()));
    if (QFile::exists(path))
        return path;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    importInto(part, csvOf(size));
    QFile::rename(part, path);
    return path;
}

std::unique_ptr<Workspace> openOf(const QString &path)
{
    auto opened = Workspace::open(path, openOptions());
    if (!opened)
        stop(opened.error().detail);
    return std::move(*opened);
}

} // namespace vekha::bench
