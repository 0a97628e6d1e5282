// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/closing.h"
#include "core/targets/consistency.h"
#include "ui/common/kpiwords.h"
#include "ui/targets/realismview.h"

#include <QScrollArea>

#include <array>

class QRadioButton;

namespace vekha::ui {

class Card;
class ReasonCard;
class TextLabel;

/// Beside the grid of targets: whether the one being set is realistic, how it spreads over its months, which
/// targets disagree, and why they are changed.
class TargetsSide : public QScrollArea {
    Q_OBJECT

public:
    explicit TargetsSide(QWidget *parent = nullptr);

    [[nodiscard]] RealismView *realism() const { return m_realism; }
    [[nodiscard]] ReasonCard *reason() const { return m_reason; }
    [[nodiscard]] QRadioButton *spreadButton(targets::Spreading spreading) const
    {
        return m_spread[size_t(spreading)];
    }

    void setNarrow(bool narrow);
    /// How the chosen target is spread; none: it is not.
    void setSpreading(std::optional<targets::Spreading> spreading);
    void setWarnings(const std::vector<targets::Inconsistency> &found, const metrics::MetricCatalog &catalog,
                     const KpiWords &words);
    /// What is not as it was when its period was closed.
    void setLateChanges(const std::vector<targets::LateChange> &changes,
                        const metrics::MetricCatalog &catalog, const KpiWords &words);
    void clear();
    /// Of a period that is over the card tells how it ended, of others how realistic the target is.
    void setOver(bool over);
    void retranslate();

Q_SIGNALS:
    void spreadingChosen(targets::Spreading spreading);
    void settleChosen(int settle);
    void warningChosen(const targets::TargetKey &key);
    void allRevisionsRequested();

private:
    void buildSpread();
    void addWarning(const targets::Inconsistency &one, const metrics::Metric &metric, const KpiWords &words);

    Card *m_realismCard;
    RealismView *m_realism;
    Card *m_spreadCard;
    std::array<QRadioButton *, 3> m_spread{}; ///< by targets::Spreading
    TextLabel *m_settleLabel;
    std::array<QRadioButton *, 2> m_settle{}; ///< by targets::Settle
    bool m_isOver = false;
    Card *m_warningCard;
    QWidget *m_warnings;
    Card *m_lateCard;
    TextLabel *m_late;
    ReasonCard *m_reason;
};

} // namespace vekha::ui
