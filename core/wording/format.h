// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/metrics/metric.h"

#include <QString>

#include <optional>

namespace vekha::wording {

/// How much of a metric's value is written.
enum class Style {
    Full,  ///< all digits that matter, with the unit: 1 234 567 ₽
    Short, ///< for tiles: 1,2 млн ₽
    Exact, ///< for tooltips: with the digits that Full rounds away; durations in words
    Bare,  ///< as Full, without any unit or sign of percent
    Cell, ///< for tables whose row name carries the unit: without currency, days, months; percents keep their
          ///< sign
};

/// One unit for a whole row or axis: values are divided by `divisor`, and `word` ("млн", "M") goes to the
/// name.
struct Scale {
    double divisor = 1;
    QString word; ///< empty where divisor is 1
};

/// Writes numbers, money, percents and metric values with the marks of one language. A value type.
///
/// Groups are parted by U+00A0 in Russian and by commas in English, the minus is U+2212, a missing value an
/// en dash. Numbers are rounded here and nowhere earlier; what rounds to zero has no sign.
class Format {
public:
    explicit Format(Language language = Language::English, QString currency = QStringLiteral("RUB"))
        : m_language(language), m_currency(std::move(currency))
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    /// ISO 4217 code.
    [[nodiscard]] const QString &currency() const { return m_currency; }

    /// What stands for no value: an en dash.
    [[nodiscard]] static QString missing();
    /// A number with exactly `decimals` digits after the mark.
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    /// The same with + before what is above zero.
    [[nodiscard]] QString signedNumber(double value, int decimals = 0) const;
    /// A number with `least` to `most` decimals, without needless zeros.
    [[nodiscard]] QString trimmedNumber(double value, int least, int most) const;
    /// 13,2 млн; 642 тыс.; below 100 000 in full.
    [[nodiscard]] QString shortNumber(double value) const;

    /// "₽", or the code where the currency has no sign that is known here.
    [[nodiscard]] QString currencySymbol() const;
    /// 1 234 567 ₽ / ₽1,234,567. A unit of letters keeps a space: 1 234 Br / USD 1,234.
    [[nodiscard]] QString money(double value, int decimals = 0) const;
    [[nodiscard]] QString shortMoney(double value) const;

    /// A fraction as a percent: 0.084 is 8,4 % / 8.4%.
    [[nodiscard]] QString percent(double fraction, int decimals = 1) const;
    [[nodiscard]] QString signedPercent(double fraction, int decimals = 1) const;
    /// A difference of fractions in points, always signed: +0,5 п. п. / +0.5 pp.
    [[nodiscard]] QString points(double fraction, int decimals = 1) const;
    /// 2:15, or 1:02:15 from an hour on.
    [[nodiscard]] QString duration(double seconds) const;
    /// 2 мин 15 с / 2 min 15 s.
    [[nodiscard]] QString durationInWords(double seconds) const;

    /// A metric's value in its unit; an en dash for none.
    [[nodiscard]] QString metricValue(const metrics::Metric &metric, std::optional<double> value,
                                      Style style = Style::Full) const;
    /// A difference of two values of the metric in its unit, signed: +267 ₽; percents in points.
    [[nodiscard]] QString signedValue(const metrics::Metric &metric, std::optional<double> difference,
                                      Style style = Style::Full) const;
    /// Change from one value to another: relative (+8,4 %), for percents and points the difference (−0,1 п.
    /// п.). An en dash where a value is missing or a relative change has no meaning (from 0).
    [[nodiscard]] QString change(const metrics::Metric &metric, std::optional<double> from,
                                 std::optional<double> to) const;
    /// Plain digits for a cell that is being edited: decimal mark of the language, no groups, full precision;
    /// percents as percents without sign. parseMetricNumber() reads it back.
    [[nodiscard]] QString editText(const metrics::Metric &metric, std::optional<double> value) const;

    /// Attainment with one decimal, never rounded over 100 % or over `closeFrom`: 99.96 % is 99.9 %.
    [[nodiscard]] QString attainment(std::optional<double> share, double closeFrom = 0.9) const;
    /// The same in whole percents, for gauges.
    [[nodiscard]] QString gaugePercent(std::optional<double> share, double closeFrom = 0.9) const;

    /// What a name gets after a comma where its cells are written with Style::Cell: "₽", "дн."; empty if
    /// nothing.
    [[nodiscard]] QString unitSuffix(const metrics::Metric &metric, const Scale &scale = {}) const;
    /// "Выручка, млн ₽" / "Revenue, ₽M".
    [[nodiscard]] QString nameWithUnit(const QString &name, const metrics::Metric &metric,
                                       const Scale &scale = {}) const;
    /// The unit that money and counts of a table share, by the largest absolute value shown: millions from 1
    /// 000 000.
    [[nodiscard]] Scale scaleFor(const metrics::Metric &metric, double largest) const;
    /// A cell in a table with a shared unit: 13,2 or 4,86.
    [[nodiscard]] QString scaledValue(const metrics::Metric &metric, std::optional<double> value,
                                      const Scale &scale) const;
    /// Label of an axis whose labels are `step` apart and reach `largest`: all in the same short unit, with
    /// as many decimals as the step needs. Money has its currency only if `withUnit`.
    [[nodiscard]] QString axisLabel(const metrics::Metric &metric, double value, double step, double largest,
                                    bool withUnit = false) const;

    bool operator==(const Format &) const = default;

private:
    [[nodiscard]] QString grouped(const QString &digits) const;
    [[nodiscard]] QString withCurrency(const QString &number) const;
    [[nodiscard]] QString withPercent(const QString &number) const;
    [[nodiscard]] QString withWord(const QString &number, const QString &word) const;
    [[nodiscard]] QString shortDigits(double size) const;
    [[nodiscard]] QString unsignedValue(const metrics::Metric &metric, double size, Style style) const;
    [[nodiscard]] QString unsignedMoney(double size, Style style) const;
    [[nodiscard]] QString unsignedPercent(const metrics::Metric &metric, double size, Style style) const;
    [[nodiscard]] QString daysOrMonths(const metrics::Metric &metric, double size, Style style) const;

    Language m_language;
    QString m_currency;
};

/// Digits after the decimal mark that Style::Full writes for this value of the metric (of a percent: for its
/// hundredfold).
[[nodiscard]] int decimalsShown(const metrics::Metric &metric, double value);

} // namespace vekha::wording
