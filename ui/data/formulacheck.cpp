// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/formulacheck.h"

#include "core/base/channel.h"
#include "core/metrics/formulawords.h"
#include "core/metrics/unit_inference.h"

namespace vekha::ui {

namespace {

// Letters to change, add or drop to make one word of the other.
int distanceOf(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int swapped = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({swapped, row[size_t(j)] + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

QStringList namesOf(const metrics::Metric &metric)
{
    QStringList names{metric.id, metric.name.en, metric.name.ru, metric.shortName.en, metric.shortName.ru};
    names += metric.synonyms;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<metrics::Metric> changedMetrics(const metrics::MetricCatalog &catalog)
{
    std::vector<metrics::Metric> changed;
    for (int i = 0; i < catalog.size(); ++i) {
        const metrics::Metric *original = metrics::MetricCatalog::builtIn().find(catalog.at(i).id);
        if (!original || !(*original == catalog.at(i)))
            changed.push_back(catalog.at(i));
    }
    return changed;
}

Result<metrics::MetricCatalog> withMetric(const metrics::MetricCatalog &catalog,
                                          const metrics::Metric &metric)
{
    std::vector<metrics::Metric> changed = changedMetrics(catalog);
    const auto same = [&metric](const metrics::Metric &each) { return each.id == metric.id; };
    const auto found = std::find_if(changed.begin(), changed.end(), same);
    if (found == changed.end())
        changed.push_back(metric);
    else
        *found = metric;
    return metrics::MetricCatalog::with(changed);
}

FormulaCheck checkFormula(const QString &text, const metrics::Metric &metric,
                          const metrics::MetricCatalog &catalog)
{
    FormulaCheck check;
    const auto formula = catalog.parse(text);
    if (!formula) {
        check.error = formula.error();
        if (check.error->code == ErrorCode::FormulaUnknownName)
            check.meant = similarNames(check.error->args.value(0), catalog);
        return check;
    }
    check.canonical = catalog.canonicalText(*formula);
    metrics::Metric candidate = metric;
    auto rules = candidate.isInput() ? metrics::KpiRules() : candidate.kpi();
    rules.formula = check.canonical;
    candidate.rules = rules;
    if (candidate.id.isEmpty())
        candidate.id = catalog.freeIdFor(candidate.name.isEmpty() ? QStringLiteral("kpi")
                                                                  : candidate.name.in(Language::English));
    // A name that is lacking or taken is told at its field and not here.
    if (!catalog.find(candidate.id)) {
        candidate.name = {candidate.id, candidate.id};
        candidate.shortName = {};
    }
    auto trial = withMetric(catalog, candidate);
    if (trial) {
        check.trial = *trial;
        check.unit =
            metrics::inferUnit(*formula, [&catalog](MetricIndex index) { return catalog.at(index).unit; });
        return check;
    }
    if (trial.error().code == ErrorCode::FormulaCircle) {
        check.error = trial.error();
        // The name that leads into the circle is the place to mend.
        if (check.error->place < 0 || check.error->detail != candidate.id)
            check.error->place = -1;
        check.canonical.clear();
    }
    return check;
}

QStringList similarNames(const QString &name, const metrics::MetricCatalog &catalog, int most)
{
    struct Candidate {
        int distance;
        QString name;
    };
    std::vector<Candidate> candidates;
    const QString wanted = foldedName(name);
    const int farthest = int(wanted.size()) / 3 + 1;
    for (int i = 0; i < catalog.size(); ++i) {
        for (const QString &each : namesOf(catalog.at(i))) {
            const int distance = distanceOf(wanted, foldedName(each));
            if (distance <= farthest)
                candidates.push_back({distance, each});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.distance < b.distance; });
    QStringList names;
    for (const Candidate &each : candidates) {
        if (!names.contains(each.name, Qt::CaseInsensitive))
            names += each.name;
    }
    const bool russian =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    for (const MetricIndex index : catalog.search(name)) {
        const QString found = catalog.at(index).name.in(russian ? Language::Russian : Language::English);
        if (!names.contains(found, Qt::CaseInsensitive))
            names += found;
    }
    return names.mid(0, most);
}

QString formulaName(const QString &name) { return metrics::isPlainName(name) ? name : u'[' + name + u']'; }

} // namespace vekha::ui
