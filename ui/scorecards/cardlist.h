// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scorecards/cardwords.h"

#include <QListWidget>

namespace vekha::ui {

/// The cards under each other: holder and result, below them the card's name and the share of the bonus.
class CardList : public QListWidget {
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// Shows these cards; chosen() is not emitted.
    void setCards(const std::vector<const ShownCard *> &cards, int chosen, const CardWords &words);
    /// Id of the chosen card, 0 for none.
    [[nodiscard]] int current() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Another card was chosen by mouse or keys.
    void chosen(int card);
    /// Enter or a double click.
    void opened(int card);
};

} // namespace vekha::ui
