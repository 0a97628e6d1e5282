// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dictionary.h"
#include "core/exchange/mapping.h"
#include "core/metrics/catalog.h"

#include <QString>

#include <optional>

namespace vekha::exchange {

/// What a header's words say about a column's use: Date, Channel, Campaign, MetricName or Value; English and
/// Russian.
[[nodiscard]] std::optional<Use> useOfHeader(const QString &header);

/// The input that a header names: by id, by the dictionary of the words that exports use ("Amount spent",
/// "Расход, руб."), with words around it that change nothing ("total visitors", "кол-во лидов"), or by name,
/// short name or synonym of the catalogue. Never a KPI.
[[nodiscard]] std::optional<MetricId> inputOfHeader(const QString &header,
                                                    const metrics::MetricCatalog &catalog);
/// The input that a header may name ("Итого", "Сумма"): a guess.
[[nodiscard]] std::optional<MetricId> weakInputOfHeader(const QString &header,
                                                        const metrics::MetricCatalog &catalog);
/// The KPI that a header names ("CTR", "Ср. цена клика"): its figures are computed here and never stored.
[[nodiscard]] std::optional<MetricId> ratioOfHeader(const QString &header,
                                                    const metrics::MetricCatalog &catalog);
/// The place of a header among the dictionary's words for the same: the smallest is the best known.
[[nodiscard]] int rankOfHeader(const QString &header);

} // namespace vekha::exchange
