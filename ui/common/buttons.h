// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

class QButtonGroup;
class QMenu;

namespace vekha::ui {

/// The one accent button of a page or dialog.
class PrimaryButton : public QPushButton {
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);

    /// For what destroys: off colour instead of accent.
    void setDanger(bool danger);

    /// Icon of resources/icons at the left.
    void setIconName(const QString &name);
};

/// A framed button on the surface.
class SecondaryButton : public QPushButton {
    Q_OBJECT

public:
    explicit SecondaryButton(const QString &text = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
};

/// Text of a link in accent, underlined under the pointer and on focus; Enter and Space press it.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    /// On the tooltip-coloured undo bar the link has the other scheme's accent.
    void setOnTip(bool onTip);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_onTip = false;
};

/// Square button with an icon alone; its text is tooltip and spoken name.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    explicit IconButton(const QString &iconName, const QString &text = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);

    /// Tooltip and spoken name (set again on LanguageChange).
    void setLabel(const QString &text);
};

/// Exclusive buttons in one frame: "Days | Weeks | Months". Left/Right, Home, End move; one tab stop.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    /// Replaces the segments; keeps the current one if it still exists.
    void setSegments(const QStringList &texts);

    [[nodiscard]] int count() const { return int(m_texts.size()); }

    [[nodiscard]] QString segmentText(int index) const { return m_texts.value(index); }

    void setSegmentToolTip(int index, const QString &text);

    [[nodiscard]] int current() const { return m_current; }

    /// Emits currentChanged when it is another one.
    void setCurrent(int index);

    /// A last segment with a plus ("add a dashboard"); emits addRequested.
    void setAddVisible(bool visible, const QString &spokenName = {});

    /// 28 px high (in cards and page heads, the default) or 32.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Rectangle of a segment, for tests and menus.
    [[nodiscard]] QRect segmentRect(int index) const;

Q_SIGNALS:
    void currentChanged(int index);
    void addRequested();
    /// Right click or the menu key on a segment.
    void menuRequested(int index, const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int segmentAt(const QPoint &pos) const;
    [[nodiscard]] int segmentWidth(int index) const;
    [[nodiscard]] int total() const { return count() + (m_addVisible ? 1 : 0); }

    QStringList m_texts;
    QStringList m_toolTips;
    QString m_addName;
    int m_current = 0;
    int m_hovered = -1;
    bool m_addVisible = false;
    bool m_compact = true;
};

/// Drop-down of the top bar: muted prefix, value, chevron; accent border and an x while it filters.
class FilterButton : public QAbstractButton {
    Q_OBJECT

public:
    /// @param prefix  "Compare:"
    explicit FilterButton(const QString &prefix = {}, QWidget *parent = nullptr);

    void setPrefix(const QString &prefix);
    void setValue(const QString &value);

    [[nodiscard]] QString value() const { return m_value; }

    /// Square of a series (1..8, 0 grey) left of the value; -1 for none.
    void setSwatch(int series);

    /// While a filter is active an x clears it (cleared()).
    void setActive(bool active);

    [[nodiscard]] bool isActive() const { return m_active; }

    /// Shown under the button when it is pressed; not owned. Without one connect to clicked().
    void setMenu(QMenu *menu);

    /// A popup widget (Qt::Popup) to show instead of a menu; not owned.
    void setPopup(QWidget *popup);

    /// Opens the menu or popup.
    void openPopup();

    /// 28 px high instead of 32, inside cards.
    void setCompact(bool compact);

    [[nodiscard]] QRect clearRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int contentWidth() const;

    QString m_prefix;
    QString m_value;
    int m_swatch = -1;
    bool m_active = false;
    bool m_compact = false;
    QMenu *m_menu = nullptr;
    QWidget *m_popup = nullptr;
};

} // namespace vekha::ui
