// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

class QJsonObject;
class QJsonValue;

namespace vekha::metrics {

/// What resources/metrics/catalog.json holds.
struct CatalogFile {
    std::vector<MetricGroup> groups;
    std::vector<Metric> metrics;
};

/// Reads the catalogue's JSON, when the program is built and tested. Fails with InvalidInput; the detail
/// names the metric or place that is wrong.
[[nodiscard]] Result<CatalogFile> readCatalogFile(const QByteArray &json);

/// {"en": .., "ru": ..}; empty for anything else.
[[nodiscard]] TwoLanguageText textFromJson(const QJsonValue &value);
/// ["a", "b"]; empty for anything else.
[[nodiscard]] QStringList stringsFromJson(const QJsonValue &value);
/// All bytes of a file that is compiled in. It is part of the program: without it the program ends.
[[nodiscard]] QByteArray compiledInFile(const QString &path);

} // namespace vekha::metrics
