// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace vekha::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty(buttonKindProperty, QLatin1String(primaryKind));
    setFont(ui::font(TypeRole::BodyBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void PrimaryButton::setDanger(bool danger)
{
    setProperty(buttonKindProperty, QLatin1String(danger ? dangerKind : primaryKind));
    update();
}

void PrimaryButton::setIconName(const QString &name) { setIcon(ui::icon(name, Role::OnAccent)); }

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty(buttonKindProperty, QLatin1String(secondaryKind));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void SecondaryButton::setIconName(const QString &name) { setIcon(ui::icon(name)); }

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(ui::font(TypeRole::Secondary));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", tagRadius);
}

void LinkButton::setOnTip(bool onTip)
{
    m_onTip = onTip;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1, lineHeight(TypeRole::Secondary)};
}

QSize LinkButton::minimumSizeHint() const { return sizeHint(); }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(linkFont);
    const Role ink = !isEnabled() ? Role::Control : m_onTip ? Role::TipLink : Role::Accent;
    painter.setPen(color(ink));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width(), Qt::TextShowMnemonic));
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

IconButton::IconButton(const QString &iconName, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFixedSize(cardControlHeight, cardControlHeight);
    setIconSize(QSize(16, 16));
    setFocusPolicy(Qt::StrongFocus);
    setIconName(iconName);
    setLabel(text);
}

void IconButton::setIconName(const QString &name) { setIcon(ui::icon(name)); }

void IconButton::setLabel(const QString &text)
{
    setToolTip(text);
    setAccessibleName(text);
}

} // namespace vekha::ui
