// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/mapping.h"
#include "core/exchange/table.h"

#include <QJsonObject>

namespace vekha::exchange {

/// A saved way to import tables of one form: used by itself for the next file with the same header, and by
/// Refresh to read its file or folder again.
///
/// The mapping's columns are kept by header name, so that a column that has moved or come new does no harm.
struct ImportProfile {
    int id = 0; ///< in the workspace; 0: not stored yet, or a ready profile
    QString name;
    QStringList header; ///< names of all columns when it was saved
    Mapping mapping;    ///< columns count in `header`
    ImportChoices choices;
    QString source;  ///< file or folder that Refresh reads; empty: none
    QString pattern; ///< of the folder's files: "*.csv"
    bool operator==(const ImportProfile &) const = default;
};

/// The profile as JSON and back; columns by name. none: not a profile that this version knows.
[[nodiscard]] QJsonObject toJson(const ImportProfile &profile);
[[nodiscard]] std::optional<ImportProfile> profileFromJson(const QJsonObject &object);

/// The profile's mapping for this table: columns found by name. None where a column that it uses is missing.
/// Periods that the file itself does not name in a column (title, columns of periods, the day from which days
/// count) are those of this table; canImport() tells where it names none.
[[nodiscard]] std::optional<Mapping> mappingFor(const ImportProfile &profile, const TablePreview &table);

/// Names of the columns that the profile uses and the table lacks.
[[nodiscard]] QStringList missingColumns(const ImportProfile &profile, const TablePreview &table);

/// The profile that fits the table best: all its used columns are there, and at least half of its header; the
/// one with most of the header's names in common. Null: none fits.
[[nodiscard]] const ImportProfile *profileFor(const std::vector<ImportProfile> &profiles,
                                              const TablePreview &table);

} // namespace vekha::exchange
