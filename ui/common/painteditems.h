// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/exports.h"

#include <QWidget>

namespace vekha::ui {

/// A painted widget of items that stand in a row or under each other, such as bars. They are hovered,
/// clicked, walked by keys, told to the screen reader, and copied or saved as a picture or table; what they
/// are, where they stand and how they look is the subclass's.
class PaintedItems : public QWidget {
    Q_OBJECT

public:
    /// @param along  how the items follow each other, which is how the arrow keys go
    PaintedItems(Qt::Orientation along, QWidget *parent);

    [[nodiscard]] virtual int itemCount() const = 0;
    /// An item as tooltip and screen reader have it: "Telegram Ads: 6,490, Off course"; empty outside of
    /// them.
    [[nodiscard]] virtual QString itemText(int item) const = 0;
    /// All items as a table, named by the accessible name.
    [[nodiscard]] virtual TableContent content() const = 0;

    /// The item with the keyboard, -1 for none.
    [[nodiscard]] int currentItem() const { return m_current; }
    /// Beyond the items the nearest one is taken; -1: none.
    void setCurrentItem(int item);

Q_SIGNALS:
    /// An item was clicked or Enter pressed on it.
    void itemActivated(int item);

protected:
    /// All that an item takes up, its words included.
    [[nodiscard]] virtual QRectF itemRect(int item) const = 0;
    virtual void paintItem(QPainter &painter, int item) const = 0;
    /// To be called once the items are others.
    void itemsChanged();
    [[nodiscard]] int hoveredItem() const { return m_hovered; }
    /// Paints the ring of the item with the keyboard, where `item` is that.
    void paintFocus(QPainter &painter, int item, const QRectF &ring) const;
    /// "Name: first, second", of the words that are not empty.
    [[nodiscard]] static QString sentenceOf(const QString &name, QStringList words);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int itemAt(QPointF position) const;
    void setHovered(int item);

    Qt::Orientation m_along;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace vekha::ui
