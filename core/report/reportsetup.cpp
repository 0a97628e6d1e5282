// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsetup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vekha::report {

namespace {

constexpr qsizetype largestLogo = 2 << 20; ///< bytes; a larger file is a photograph
constexpr quint32 anyColour = 0xFFFFFF;

std::optional<Section> sectionFromCode(const QString &code)
{
    for (const Section section : allSections()) {
        if (codeOf(section) == code)
            return section;
    }
    return std::nullopt;
}

bool has(const std::vector<SectionChoice> &choices, Section section)
{
    return std::any_of(choices.begin(), choices.end(),
                       [section](const SectionChoice &choice) { return choice.section == section; });
}

QString codeOf(ViewState::Compare compare)
{
    return compare == ViewState::Compare::YearAgo ? QStringLiteral("year_ago") : QStringLiteral("previous");
}

std::vector<SectionChoice> sectionsFrom(const QJsonArray &array)
{
    std::vector<SectionChoice> choices;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto section = sectionFromCode(object.value(QLatin1String("section")).toString());
        if (section && !has(choices, *section))
            choices.push_back({*section, object.value(QLatin1String("on")).toBool(true),
                               object.value(QLatin1String("text")).toString()});
    }
    if (choices.empty())
        return ReportSetUp::usualSections();
    for (const Section section : allSections()) {
        if (!has(choices, section))
            choices.push_back({section, false, {}});
    }
    return choices;
}

QJsonArray arrayOf(const std::vector<SectionChoice> &choices)
{
    QJsonArray array;
    for (const SectionChoice &choice : choices) {
        QJsonObject object{{QStringLiteral("section"), codeOf(choice.section)},
                           {QStringLiteral("on"), choice.on}};
        if (!choice.text.isEmpty())
            object.insert(QStringLiteral("text"), choice.text);
        array.append(object);
    }
    return array;
}

} // namespace

QString codeOf(Section section)
{
    switch (section) {
    case Section::Summary:
        return QStringLiteral("summary");
    case Section::KpiTable:
        return QStringLiteral("kpi_table");
    case Section::Tiles:
        return QStringLiteral("tiles");
    case Section::Metrics:
        return QStringLiteral("metrics");
    case Section::Channels:
        return QStringLiteral("channels");
    case Section::Funnel:
        return QStringLiteral("funnel");
    case Section::Budget:
        return QStringLiteral("budget");
    case Section::Goals:
        return QStringLiteral("goals");
    case Section::Scorecards:
        return QStringLiteral("scorecards");
    case Section::Decisions:
        return QStringLiteral("decisions");
    case Section::Definitions:
        return QStringLiteral("definitions");
    }
    Q_UNREACHABLE();
}

const std::vector<Section> &allSections()
{
    static const std::vector<Section> all{Section::Summary,    Section::KpiTable,   Section::Tiles,
                                          Section::Decisions,  Section::Metrics,    Section::Channels,
                                          Section::Funnel,     Section::Budget,     Section::Goals,
                                          Section::Scorecards, Section::Definitions};
    return all;
}

std::vector<SectionChoice> ReportSetUp::usualSections()
{
    std::vector<SectionChoice> choices;
    // Tiles say again what the table says; who likes them better switches them on.
    for (const Section section : allSections())
        choices.push_back({section, section != Section::Tiles, {}});
    return choices;
}

QString jsonOf(const ReportSetUp &setUp)
{
    QJsonObject object{{QStringLiteral("sections"), arrayOf(setUp.sections)},
                       {QStringLiteral("compare"), codeOf(setUp.compare)},
                       {QStringLiteral("cover"), setUp.cover},
                       {QStringLiteral("contents"), setUp.contents},
                       {QStringLiteral("title"), setUp.title},
                       {QStringLiteral("company"), setUp.company},
                       {QStringLiteral("author"), setUp.author},
                       {QStringLiteral("footer"), setUp.footer},
                       {QStringLiteral("paper"),
                        setUp.paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4")},
                       {QStringLiteral("landscape"), setUp.landscape},
                       {QStringLiteral("time_stamp"), setUp.timeStamp}};
    if (!setUp.metrics.empty())
        object.insert(QStringLiteral("metrics"),
                      QJsonArray::fromStringList(QStringList(setUp.metrics.begin(), setUp.metrics.end())));
    if (!setUp.logo.isEmpty())
        object.insert(QStringLiteral("logo"), QString::fromLatin1(setUp.logo.toBase64()));
    if (setUp.accent)
        object.insert(QStringLiteral("accent"), int(*setUp.accent));
    if (setUp.language)
        object.insert(QStringLiteral("language"),
                      *setUp.language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en"));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportSetUp setUpFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ReportSetUp setUp;
    setUp.sections = sectionsFrom(object.value(QLatin1String("sections")).toArray());
    for (const auto &id : object.value(QLatin1String("metrics")).toArray())
        setUp.metrics.push_back(id.toString());
    if (object.value(QLatin1String("compare")).toString() == QLatin1String("year_ago"))
        setUp.compare = ViewState::Compare::YearAgo;
    setUp.cover = object.value(QLatin1String("cover")).toBool(true);
    setUp.contents = object.value(QLatin1String("contents")).toBool(true);
    setUp.title = object.value(QLatin1String("title")).toString();
    setUp.company = object.value(QLatin1String("company")).toString();
    setUp.author = object.value(QLatin1String("author")).toString();
    setUp.footer = object.value(QLatin1String("footer")).toString();
    const QByteArray logo = QByteArray::fromBase64(object.value(QLatin1String("logo")).toString().toLatin1());
    if (logo.size() <= largestLogo)
        setUp.logo = logo;
    if (object.contains(QLatin1String("accent")))
        setUp.accent = quint32(object.value(QLatin1String("accent")).toInt()) & anyColour;
    if (object.value(QLatin1String("paper")).toString() == QLatin1String("letter"))
        setUp.paper = Paper::Letter;
    setUp.landscape = object.value(QLatin1String("landscape")).toBool();
    const QString language = object.value(QLatin1String("language")).toString();
    if (!language.isEmpty())
        setUp.language = language == QLatin1String("ru") ? Language::Russian : Language::English;
    setUp.timeStamp = object.value(QLatin1String("time_stamp")).toBool();
    return setUp;
}

} // namespace vekha::report
