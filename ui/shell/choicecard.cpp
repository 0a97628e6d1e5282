// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choicecard.h"

#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int padding = 12;
constexpr int cardHeight = 72;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(focusRadiusProperty, cardRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setTexts(const QString &name, const QString &line)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(line);
    m_line = line;
    update();
}

QSize ChoiceCard::sizeHint() const { return {180, cardHeight}; }

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = isChecked() ? Role::AccentSoft : Role::Surface;
    const Role border = isChecked() ? Role::Accent : underMouse() ? Role::Control : Role::Border;
    paintBox(&painter, rect(), color(fill), color(border), cardRadius, isChecked() ? 1.5 : 1);
    const QRect inner = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    painter.setFont(ui::font(TypeRole::BodyBold));
    painter.setPen(color(isChecked() ? Role::Accent : Role::Text));
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    const QRect below = inner.adjusted(0, lineHeight(TypeRole::BodyBold), 0, 4);
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_line);
}

void ChoiceCard::enterEvent(QEnterEvent *) { update(); }

void ChoiceCard::leaveEvent(QEvent *) { update(); }

} // namespace vekha::ui
