// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formula.h"

#include "core/metrics/formulaparser.h"
#include "core/metrics/formulawriter.h"

#include <algorithm>

namespace vekha::metrics {

namespace {

void collectMetrics(const Node &node, std::vector<MetricIndex> &found)
{
    const bool isNew = std::find(found.begin(), found.end(), node.metric) == found.end();
    if (node.kind == Node::Kind::Name && isNew)
        found.push_back(node.metric);
    for (const Node &child : node.children)
        collectMetrics(child, found);
}

} // namespace

Result<Formula> Formula::parse(const QString &text, const NameResolver &resolve)
{
    if (text.size() > formulaLengthLimit) {
        const int rest = int(text.size()) - formulaLengthLimit;
        return failure(Error{ErrorCode::FormulaTooLong, {}, {}, 0, {}, formulaLengthLimit, rest});
    }
    Result<Node> root = FormulaParser(text, resolve).parse();
    if (!root)
        return failure(root.error());
    Formula formula;
    formula.m_root = std::make_shared<const Node>(std::move(*root));
    return formula;
}

std::vector<MetricIndex> Formula::metrics() const
{
    std::vector<MetricIndex> found;
    collectMetrics(*m_root, found);
    return found;
}

QString Formula::toCanonical(const NameWriter &name) const { return toText(name, Language::English); }

QString Formula::toText(const NameWriter &name, Language language) const
{
    return formulaText(*m_root, name, language);
}

} // namespace vekha::metrics
