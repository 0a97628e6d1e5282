// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalog.h"

#include "core/metrics/catalogdata.h"
#include "core/metrics/catalogtable.h"
#include "core/metrics/formulawords.h"
#include "core/metrics/idfromname.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

constexpr int idLengthLimit = 64;

} // namespace

const MetricCatalog &MetricCatalog::builtIn()
{
    static const MetricCatalog catalog = [] {
        CatalogFile file = builtInFile();
        std::vector<MetricIndex> all(file.metrics.size());
        std::iota(all.begin(), all.end(), 0);
        auto data = std::make_shared<Data>(
            CatalogTables{std::move(file.groups), std::move(file.metrics), {}, {}, {}, {}, {}});
        if (const Done filled = data->fill(all, {}, {}); !filled) {
            const Error &error = filled.error();
            qFatal("catalog.json: %s: %s", qPrintable(error.detail), qPrintable(error.args.join(u' ')));
        }
        MetricCatalog made;
        made.m_data = std::move(data);
        return made;
    }();
    return catalog;
}

Result<MetricCatalog> MetricCatalog::with(const std::vector<Metric> &changed)
{
    const MetricCatalog &base = builtIn();
    if (changed.empty())
        return base;
    auto data = std::make_shared<Data>(CatalogTables(*base.m_data));
    std::vector<MetricIndex> places;
    QStringList ids;
    QStringList renamed;
    QSet<MetricId> seen;
    for (const Metric &metric : changed) {
        if (seen.contains(metric.id))
            return failure(ErrorCode::NameTaken, {metric.id}, metric.id);
        seen.insert(metric.id);
        ids << metric.id;
        const auto index = base.indexOf(metric.id);
        if (!index || base.at(*index).name != metric.name)
            renamed << metric.id;
        places.push_back(index.value_or(MetricIndex(data->metrics.size())));
        if (index)
            data->metrics[size_t(*index)] = metric;
        else
            data->metrics.push_back(metric);
    }
    std::sort(places.begin(), places.end());
    if (const Done filled = data->fill(places, ids, renamed); !filled)
        return failure(filled.error());
    MetricCatalog made;
    made.m_data = std::move(data);
    return made;
}

int MetricCatalog::size() const { return int(m_data->metrics.size()); }

const Metric &MetricCatalog::at(MetricIndex index) const
{
    Q_ASSERT(index >= 0 && index < size());
    return m_data->metrics[size_t(index)];
}

std::optional<MetricIndex> MetricCatalog::indexOf(const MetricId &id) const
{
    const auto found = m_data->byId.constFind(id);
    return found == m_data->byId.cend() ? std::nullopt : std::optional(*found);
}

const Metric *MetricCatalog::find(const MetricId &id) const
{
    const auto index = indexOf(id);
    return index ? &at(*index) : nullptr;
}

std::optional<MetricIndex> MetricCatalog::indexOfName(const QString &name) const
{
    const MetricIndex index = m_data->resolve(name);
    return index < 0 ? std::nullopt : std::optional(index);
}

const std::vector<MetricGroup> &MetricCatalog::groups() const { return m_data->groups; }

const Formula &MetricCatalog::formulaOf(MetricIndex kpi) const
{
    Q_ASSERT(!at(kpi).isInput());
    return *m_data->formulas[size_t(kpi)];
}

const Formula *MetricCatalog::fallbackOf(MetricIndex kpi, MetricIndex input) const
{
    Q_ASSERT(kpi >= 0 && kpi < size());
    const QHash<MetricIndex, Formula> &standIns = m_data->fallbacks[size_t(kpi)];
    const auto found = standIns.constFind(input);
    return found == standIns.cend() ? nullptr : &*found;
}

const std::vector<MetricIndex> &MetricCatalog::inputsOf(MetricIndex metric) const
{
    Q_ASSERT(metric >= 0 && metric < size());
    return m_data->inputs[size_t(metric)];
}

std::vector<MetricIndex> MetricCatalog::search(const QString &text) const
{
    return m_data->search().find(text);
}

Result<Formula> MetricCatalog::parse(const QString &text) const
{
    return Formula::parse(text, [this](const QString &name) { return m_data->resolve(name); });
}

QString MetricCatalog::canonicalText(const Formula &formula) const
{
    return formula.toCanonical([this](MetricIndex metric) { return at(metric).id; });
}

QString MetricCatalog::shownText(const Formula &formula, Language language) const
{
    return formula.toText([&](MetricIndex metric) { return at(metric).name.in(language); }, language);
}

MetricId MetricCatalog::freeIdFor(const QString &name) const
{
    const QString stem = idFromName(name).left(idLengthLimit - 8);
    MetricId id = stem;
    for (int number = 2; m_data->byId.contains(id) || !isValidMetricId(id); ++number)
        id = u"%1_%2"_s.arg(stem).arg(number);
    return id;
}

bool isValidMetricId(const MetricId &id)
{
    const auto isSmallLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto fits = [&](QChar c) { return isSmallLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !id.isEmpty() && id.size() <= idLengthLimit && isSmallLetter(id.front()) &&
           std::all_of(id.begin(), id.end(), fits) && !isReservedWord(id);
}

} // namespace vekha::metrics
