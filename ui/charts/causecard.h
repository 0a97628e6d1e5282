// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/causes.h"
#include "ui/common/card.h"
#include "ui/common/kpiwords.h"

namespace vekha::ui {

class SegmentedControl;
class Waterfall;

/// Why a metric changed: a waterfall by its inputs or by channels, and the same in a few sentences.
class CauseCard : public Card {
    Q_OBJECT

public:
    enum class Mode { Inputs, Channels };

    explicit CauseCard(QWidget *parent = nullptr);

    /// `channels` names the parts: true of all channels, false of one channel's campaigns.
    void setExplanation(const Explanation &explanation, const metrics::Metric &metric, const KpiWords &words,
                        bool channels);
    [[nodiscard]] Mode mode() const;
    /// Fewer columns, shorter figures and less height, where it stands beside other things.
    void setSmall(bool small);
    void retranslate();
    [[nodiscard]] Waterfall *waterfall() const { return m_waterfall; }
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    /// An input was clicked: its page shall open.
    void inputChosen(vekha::MetricIndex input);
    void channelChosen(vekha::ChannelId channel);

private:
    void show();
    void activate(int step);
    [[nodiscard]] QString lacking() const;
    /// Figures above the columns: where it is small, counts and money without their last digits and unit.
    [[nodiscard]] bool isShortened() const;
    [[nodiscard]] bool hasInputs() const; ///< that can be told apart
    [[nodiscard]] bool hasParts() const;

    SegmentedControl *m_modes;
    Waterfall *m_waterfall;
    TextLabel *m_text;
    std::optional<Explanation> m_explanation;
    std::optional<metrics::Metric> m_metric;
    std::optional<KpiWords> m_words;
    bool m_channels = true;
    bool m_small = false;
    std::vector<MetricIndex> m_inputs; ///< by column, -1: none
    std::vector<ChannelId> m_parts;    ///< by column, All: none
};

} // namespace vekha::ui
