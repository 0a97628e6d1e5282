// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: reads resources/metrics/catalog.json and writes catalogtable.h's rows as a
// source file.
#include "core/metrics/catalogfile.h"

#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vekha;
using namespace vekha::metrics;

namespace {

QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return "u\""_L1 + escaped + u'"';
}

QString literal(const TwoLanguageText &text)
{
    return u'{' + literal(text.en) + ", "_L1 + literal(text.ru) + u'}';
}

template <class Enum> QString valueOf(const char *type, Enum value)
{
    return u"%1(%2)"_s.arg(QLatin1StringView(type)).arg(int(value));
}

QString word(bool value) { return value ? u"true"_s : u"false"_s; }

/// Writes the table. A list stands in an array of its own before the rows, under the metric's id.
class TableWriter {
public:
    explicit TableWriter(QTextStream &out) : m_out(out) {}

    void write(const CatalogFile &file)
    {
        m_out << "// Made of resources/metrics/catalog.json by catalogtablemaker.cpp; changes belong there.\n"
                 "#include \"core/metrics/catalogtable.h\"\n\n"
                 "namespace vekha::metrics::table {\n\nnamespace {\n\n";
        QStringList rows;
        for (const Metric &metric : file.metrics)
            rows << rowOf(metric);
        m_out << "\nconstexpr Row rowsOfMetrics[]{\n"
              << rows.join(",\n"_L1) << "};\n\nconstexpr Group rowsOfGroups[]{\n";
        for (const MetricGroup &group : file.groups)
            m_out << "    {" << literal(group.id) << ", " << literal(group.name) << "},\n";
        m_out << "};\n\n} // namespace\n\n"
                 "const std::span<const Group> groups(rowsOfGroups);\n"
                 "const std::span<const Row> metrics(rowsOfMetrics);\n\n"
                 "} // namespace vekha::metrics::table\n";
    }

private:
    QString rowOf(const Metric &metric)
    {
        const QString rules = metric.isInput() ? rulesOf(metric.input()) : rulesOf(metric.id, metric.kpi());
        const QStringList parts{literal(metric.id),
                                literal(metric.name),
                                literal(metric.shortName),
                                literal(metric.help),
                                valueOf("Unit", metric.unit),
                                valueOf("Direction", metric.better),
                                textsOf(metric.id + "_groups"_L1, metric.groups),
                                textsOf(metric.id + "_synonyms"_L1, metric.synonyms),
                                word(metric.fineDecimals),
                                word(metric.wholePercent),
                                rules};
        return "    {"_L1 + parts.join(",\n     "_L1) + u'}';
    }

    static QString rulesOf(const InputRules &rules)
    {
        const QStringList parts{valueOf("OverTime", rules.overTime),
                                valueOf("OverChannels", rules.overChannels),
                                literal(rules.weightOverTime),
                                literal(rules.weightOverChannels),
                                word(rules.optional),
                                word(rules.countsPeople)};
        return "Input{"_L1 + parts.join(", "_L1) + u'}';
    }

    QString rulesOf(const MetricId &id, const KpiRules &rules)
    {
        const QStringList parts{literal(rules.formula),
                                typesOf(id + "_only"_L1, rules.only),
                                typesOf(id + "_except"_L1, rules.except),
                                textsOf(id + "_required"_L1, rules.required),
                                textsOf(id + "_at_least_one"_L1, rules.atLeastOne),
                                textsOf(id + "_monthly"_L1, rules.monthly),
                                standInsOf(id + "_fallback"_L1, rules.fallback)};
        return "Kpi{"_L1 + parts.join(", "_L1) + u'}';
    }

    QString textsOf(const QString &name, const QStringList &texts)
    {
        QStringList parts;
        for (const QString &text : texts)
            parts << literal(text);
        return arrayOf("Text", name, parts);
    }

    QString typesOf(const QString &name, const std::vector<ChannelType> &types)
    {
        QStringList parts;
        for (const ChannelType type : types)
            parts << valueOf("ChannelType", type);
        return arrayOf("ChannelType", name, parts);
    }

    QString standInsOf(const QString &name, const QHash<QString, QString> &fallback)
    {
        QStringList inputs = fallback.keys();
        inputs.sort(); // the same file from each build
        QStringList parts;
        for (const QString &input : std::as_const(inputs))
            parts << u'{' + literal(input) + ", "_L1 + literal(fallback[input]) + u'}';
        return arrayOf("StandIn", name, parts);
    }

    /// Writes the array and gives its name; an empty one needs none.
    QString arrayOf(const char *type, const QString &name, const QStringList &parts)
    {
        if (parts.isEmpty())
            return u"{}"_s;
        m_out << "constexpr " << type << ' ' << name << "[]{" << parts.join(", "_L1) << "};\n";
        return name;
    }

    QTextStream &m_out;
};

int fails(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return fails(u"usage: vekha_catalog_table CATALOG.JSON TABLE.CPP"_s);
    QFile json(QFile::decodeName(argv[1]));
    if (!json.open(QIODevice::ReadOnly))
        return fails(json.fileName() + ": "_L1 + json.errorString());
    const auto file = readCatalogFile(json.readAll());
    if (!file)
        return fails(json.fileName() + ": "_L1 + file.error().detail + ": "_L1 +
                     file.error().args.join(u' '));
    QSaveFile source(QFile::decodeName(argv[2]));
    if (!source.open(QIODevice::WriteOnly))
        return fails(source.fileName() + ": "_L1 + source.errorString());
    QTextStream out(&source);
    TableWriter(out).write(*file);
    out.flush();
    return source.commit() ? 0 : fails(source.fileName() + ": "_L1 + source.errorString());
}
