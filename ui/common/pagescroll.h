// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vekha::ui {

/// Body of a page that scrolls up and down: cards under each other with the page's padding. The scroll bar
/// stands in the padding, so that cards do not become narrower when it shows.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    /// Where the cards go.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Room at the left where something other than the page's edge stands beside it.
    void setLeftPadding(int padding);

private:
    void keepWidth();

    QVBoxLayout *m_column;
    int m_leftPadding;
};

} // namespace vekha::ui
