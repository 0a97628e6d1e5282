// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace vekha::ui {

/// White box with a thin border: an optional title with widgets beside it, and a body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    /// Empty hides the head unless something was added to it.
    void setTitle(const QString &title);

    [[nodiscard]] QString title() const;

    /// Muted text right after the title ("1-24 May").
    void setSubtitle(const QString &text);

    /// Puts a widget at the right end of the head row.
    void addHeaderWidget(QWidget *widget);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// 16 px around the body (default), or none for tables that reach the edge.
    void setBodyPadded(bool padded);

    /// Border follows the pointer and the card can be pressed (clicked), also by Enter and Space.
    void setClickable(bool clickable);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHead();
    void layBody();

    QWidget *m_head;
    QHBoxLayout *m_headRow;
    ElidingLabel *m_title;
    ElidingLabel *m_subtitle;
    QWidget *m_content; // a widget, so that it takes the spare height and not the head
    QVBoxLayout *m_body;
    bool m_clickable = false;
    bool m_padded = true;
    bool m_hasHeaderWidgets = false;
};

/// Title of a page with widgets to its right; 56 px, 72 with a breadcrumb line above.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);

    [[nodiscard]] QString title() const;

    /// Widget right after the title (segments, tags).
    void addLeft(QWidget *widget);

    /// Muted sentence after the left widgets; elides.
    void setHint(const QString &text);

    /// Widget at the right end (buttons), in order.
    void addRight(QWidget *widget);

    /// Line above the title; the widget is usually a row of LinkButtons. Null removes it.
    void setBreadcrumb(QWidget *widget);

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    TextLabel *m_title;
    ElidingLabel *m_hint;
    QWidget *m_breadcrumb = nullptr;
};

/// A label in a rounded box, 24 px high; with an x if it can be removed.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    /// Series colour (1..8, 0 grey) of the square at the left; -1 for none.
    void setSwatch(int series);

    /// Shows an x at the right end; Delete and Backspace press it too.
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    int m_swatch = -1;
    bool m_removable = false;
};

/// Text on a soft ground of 22 px (ok, at risk, off or neutral), for judgements that are no Status
/// ("Ambitious").
class Tag : public QWidget {
    Q_OBJECT

public:
    /// @param ink    Role::OkText, RiskText, OffText or Muted
    explicit Tag(const QString &text = {}, Role ink = Role::Muted, QWidget *parent = nullptr);

    void setTag(const QString &text, Role ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Role m_ink;
};

} // namespace vekha::ui
