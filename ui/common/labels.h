// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QLabel>

namespace vekha::ui {

/// Plain text in a step of the type scale and a colour role, which follow the scheme.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TypeRole type = TypeRole::Body, Role role = Role::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TypeRole type, Role role, QWidget *parent = nullptr);

    void setRole(Role role);
    void setType(TypeRole type);

    [[nodiscard]] Role role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

    /// The font of a step; figures have another one.
    virtual QFont fontOf(TypeRole type) const { return ui::font(type); }

private:
    void applyColour();

    TypeRole m_type;
    Role m_role;
    bool m_applying = false;
};

/// One line that ends in an ellipsis when the place is narrow, then with the whole text as tooltip.
class ElidingLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(TypeRole type = TypeRole::Body, Role role = Role::Text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refreshToolTip();
};

/// A worded figure: digits of one width, never elided; `setExact` gives the tooltip with the full figure.
///
/// When the text does not fit, the shorter form is shown, then the font drops to 24 px (tiles).
class FigureLabel : public TextLabel {
    Q_OBJECT

public:
    explicit FigureLabel(TypeRole type = TypeRole::Value, Role role = Role::Text, QWidget *parent = nullptr);

    /// @param shorter  form for narrow places; empty: the same text
    void setFigure(const QString &text, const QString &exact = {}, const QString &shorter = {});

    /// Derived figures are italic and muted.
    void setDerived(bool derived);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QFont fontOf(TypeRole type) const override;

private:
    QString m_shorter;
    bool m_derived = false;
};

} // namespace vekha::ui
