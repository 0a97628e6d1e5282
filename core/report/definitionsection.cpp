// SPDX-License-Identifier: GPL-3.0-or-later
// What each KPI of the report is, so that its readers mean the same by it.
#include "core/report/reportbuilder.h"

namespace vekha::report {

Result<Blocks> definitionBlocks(const ReportBuilder &builder)
{
    Blocks blocks;
    for (int row = 0; row < builder.rows(); ++row) {
        const metrics::Metric &metric = builder.metric(row);
        Definition definition;
        definition.name = builder.name(row);
        if (!metric.isInput())
            definition.formula = builder.catalog.shownText(
                builder.catalog.formulaOf(builder.metrics[size_t(row)]), builder.request.language);
        definition.text = metric.help.in(builder.request.language);
        blocks.push_back(std::move(definition));
    }
    return blocks;
}

} // namespace vekha::report
