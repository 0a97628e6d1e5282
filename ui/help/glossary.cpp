// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::ui {

namespace {

using Kind = HelpBlock::Kind;

HelpBlock plain(Kind kind, const QString &text) { return {kind, {{HelpSpan::Kind::Plain, text, {}}}}; }

/// Metrics as links, with commas between; empty for none.
QList<HelpSpan> linksTo(const metrics::MetricCatalog &catalog, const std::vector<MetricIndex> &metrics,
                        Language language)
{
    QList<HelpSpan> spans;
    for (const MetricIndex index : metrics) {
        if (!spans.isEmpty())
            spans.append({HelpSpan::Kind::Plain, QStringLiteral(", "), {}});
        const metrics::Metric &metric = catalog.at(index);
        spans.append({HelpSpan::Kind::Link, wording::metricName(metric, language),
                      QStringLiteral("metric:") + metric.id});
    }
    return spans;
}

void addLinks(HelpText &text, const QString &heading, const QList<HelpSpan> &links)
{
    if (links.isEmpty())
        return;
    text.blocks << plain(Kind::Heading, heading);
    text.blocks.append({Kind::Paragraph, links});
}

std::vector<MetricIndex> madeOf(const metrics::MetricCatalog &catalog, MetricIndex metric)
{
    return catalog.at(metric).isInput() ? std::vector<MetricIndex>{} : catalog.formulaOf(metric).metrics();
}

std::vector<MetricIndex> usedIn(const metrics::MetricCatalog &catalog, MetricIndex metric)
{
    std::vector<MetricIndex> users;
    for (MetricIndex index = 0; index < catalog.size(); ++index) {
        const std::vector<MetricIndex> parts = madeOf(catalog, index);
        if (std::find(parts.begin(), parts.end(), metric) != parts.end())
            users.push_back(index);
    }
    return users;
}

QStringList otherNames(const metrics::Metric &metric, Language language)
{
    const Language other = language == Language::Russian ? Language::English : Language::Russian;
    QStringList names{metric.name.in(other)};
    names += metric.synonyms;
    names.removeAll(wording::metricName(metric, language));
    names.removeDuplicates();
    return names;
}

void addReckoning(HelpText &text, const metrics::MetricCatalog &catalog, MetricIndex index, Language language)
{
    const metrics::Metric &metric = catalog.at(index);
    if (!metric.isInput()) {
        text.blocks << plain(Kind::Heading, QCoreApplication::translate("Glossary", "Formula"));
        text.blocks << plain(Kind::Formula, catalog.shownText(catalog.formulaOf(index), language));
        addLinks(text, QCoreApplication::translate("Glossary", "Made of"),
                 linksTo(catalog, madeOf(catalog, index), language));
        return;
    }
    text.blocks << plain(Kind::Heading, QCoreApplication::translate("Glossary", "Where it comes from"));
    text.blocks << plain(Kind::Paragraph,
                         QCoreApplication::translate("Glossary", "Entered or imported on the page Data."));
    text.blocks << plain(Kind::Heading, QCoreApplication::translate("Glossary", "How it adds up"));
    text.blocks << plain(Kind::Paragraph,
                         QCoreApplication::translate("Glossary", "Over time: %1. Over channels: %2.")
                             .arg(wording::overTimeName(metric.input().overTime).toLower(),
                                  wording::overChannelsName(metric.input().overChannels).toLower()));
}

} // namespace

HelpText glossaryEntry(const metrics::MetricCatalog &catalog, MetricIndex index, Language language)
{
    const metrics::Metric &metric = catalog.at(index);
    HelpText text;
    text.title = wording::metricName(metric, language);
    if (!metric.help.isEmpty())
        text.blocks << plain(Kind::Paragraph, metric.help.in(language));
    addReckoning(text, catalog, index, language);
    addLinks(text, QCoreApplication::translate("Glossary", "Used in"),
             linksTo(catalog, usedIn(catalog, index), language));
    const QStringList names = otherNames(metric, language);
    if (!names.isEmpty())
        text.blocks << plain(
            Kind::Muted,
            QCoreApplication::translate("Glossary", "Also called: %1").arg(names.join(QStringLiteral(", "))));
    text.blocks << plain(
        Kind::Muted,
        QCoreApplication::translate("Glossary", "Unit: %1. %2. Id in formulas and files: %3")
            .arg(wording::unitName(metric.unit).toLower(), wording::directionName(metric.better), metric.id));
    return text;
}

} // namespace vekha::ui
