// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/warningwords.h"
#include "core/workspace/matters.h"
#include "ui/common/card.h"

namespace vekha::ui {

class LinkButton;
class MatterLine;

/// "What matters now": three to seven sentences, each of which leads to its place.
class MattersCard : public Card {
    Q_OBJECT

public:
    explicit MattersCard(QWidget *parent = nullptr);

    void setMatters(const std::vector<Matter> &matters, const wording::WarningWords &words);
    /// Nothing to show: hides the card.
    void clear();
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    /// A sentence, as a button.
    [[nodiscard]] QAbstractButton *line(int index) const;
    [[nodiscard]] LinkButton *allLink() const { return m_all; }
    void retranslate();

Q_SIGNALS:
    void matterChosen(int index);
    void allRequested();

private:
    void setCount(size_t count);

    LinkButton *m_all;
    std::vector<MatterLine *> m_lines;
};

} // namespace vekha::ui
