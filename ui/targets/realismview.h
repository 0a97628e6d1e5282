// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/attainment.h"
#include "core/targets/realism.h"
#include "ui/common/kpiwords.h"

#include <QWidget>

#include <array>

namespace vekha::ui {

class ChanceBar;
class RealismChart;
class StatusLabel;
class TextLabel;

/// What is known about a target while it is being set.
struct RealismShown {
    QString place; ///< "CAC, Yandex Direct, Q3 2026"
    calendar::Period period;
    metrics::Metric metric;
    std::optional<targets::Target> target; ///< none: none is set or typed
    targets::Realism realism;
    std::optional<targets::Standing> result; ///< of a period that is over: told instead of what was expected
    double closeFrom = 0.9;                  ///< the threshold of it
};

/// "Is it realistic?": the last figures as a picture, the change needed and how often so big a one happened,
/// the forecast with its band, the chance and its word; of a period that is over its figure and how much of
/// the target was attained.
class RealismView : public QWidget {
    Q_OBJECT

public:
    /// Compact: without the picture, the place and the value, where the last figures stand beside it.
    enum class Form { Full, Compact };

    explicit RealismView(Form form, QWidget *parent = nullptr);

    void setRealism(const RealismShown &shown, const KpiWords &words);
    void clear();
    void retranslate();
    /// The lines as one reads them: "Change needed vs April: +2%", ..
    [[nodiscard]] QStringList lines() const { return m_told; }
    /// "Ambitious"; empty without a chance.
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString value() const;

private:
    /// A name with its value at the right edge.
    struct Line {
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
    };
    void buildLines();
    void addLine(const QString &name, const QString &value);
    void showChart(const RealismShown &shown, const KpiWords &words);
    void showChange(const RealismShown &shown, const KpiWords &words);
    void showWord(const RealismShown &shown);
    void showResult(const RealismShown &shown, const KpiWords &words);
    void showForecast(const RealismShown &shown, const KpiWords &words);
    void showChance(const targets::Realism &realism, const KpiWords &words);

    Form m_form;
    TextLabel *m_place;
    TextLabel *m_value;
    StatusLabel *m_word;
    RealismChart *m_chart;
    QWidget *m_body;
    std::array<Line, 4> m_lines;
    TextLabel *m_chanceName;
    TextLabel *m_chanceValue;
    ChanceBar *m_bar;
    TextLabel *m_empty;
    QStringList m_told;
    bool m_isOver = false;
};

} // namespace vekha::ui
