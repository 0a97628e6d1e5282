// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace vekha::exchange {

/// A header without what exports put around it: case folded, spaces for underscores, without a unit in
/// brackets or behind a comma, signs of percent and currency, points of abbreviations ("Ср. цена клика
/// (руб.)" is "ср цена клика").
[[nodiscard]] QString plainHeader(const QString &header);

/// A word of the dictionary: what it stands for, and its place among the words for the same (0 wins).
struct DictionaryEntry {
    QString meaning;
    int rank = 0;
};

/// The words by which exports name things, of resources/exchange/columns.json. All keys are plain headers.
struct Dictionary {
    QHash<QString, DictionaryEntry> uses;       ///< "date", "date_end", "channel", "campaign", "metric", ..
    QHash<QString, DictionaryEntry> inputs;     ///< ids of inputs
    QHash<QString, DictionaryEntry> weakInputs; ///< words that mean many things: a guess at best
    QHash<QString, DictionaryEntry> ratios;     ///< ids of KPIs
    QHash<QString, DictionaryEntry> events;     ///< inputs that count the rows with such an id or date
    QStringList decorations;       ///< words around a name that change nothing: "total", "кол-во"
    QHash<QString, QString> units; ///< "percent", "thousand", "million", "billion", "plain"
    QStringList totals;            ///< labels of total rows, folded
};
[[nodiscard]] const Dictionary &dictionary();

/// What a header or a units row tells about the figures below.
struct FigureUnit {
    bool percent = false;
    double scale = 1;
    bool operator==(const FigureUnit &) const = default;
};
/// Of a text that is a unit and nothing else ("тыс. руб."); none for any other.
[[nodiscard]] std::optional<FigureUnit> unitOfText(const QString &text);
/// Of the unit that stands in a header's brackets, behind its last comma, or as "%" at an end.
[[nodiscard]] std::optional<FigureUnit> unitOfHeader(const QString &header);

/// True for the label of a total row: "Total", "Итого:", "Total: Account", "Итого по кампаниям"; a longer
/// name that only starts so ("Total Wine") is none. Cheap for what starts otherwise.
[[nodiscard]] bool isTotalLabel(std::string_view cell);

} // namespace vekha::exchange
