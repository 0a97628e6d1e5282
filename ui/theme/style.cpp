// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/stylesizes.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace vekha::ui {

namespace {

constexpr int scrollHandle = 6;

bool has(const QStyleOption *option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

bool isHovered(const QStyleOption *option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

bool isPressed(const QStyleOption *option)
{
    return option->state & (QStyle::State_Sunken | QStyle::State_On) && has(option, QStyle::State_Enabled);
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property(buttonKindProperty).toString() : QString();
}

bool isFilledKind(const QString &kind)
{
    return kind == QLatin1String(primaryKind) || kind == QLatin1String(dangerKind);
}

/// Colour of the text and icon of a push button.
QColor buttonInk(const QStyleOption *option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Role::Control);
    if (isFilledKind(kindOf(widget)))
        return color(kindOf(widget) == QLatin1String(dangerKind) ? Role::Surface : Role::OnAccent);
    return color(Role::Text);
}

QColor fieldBorder(const QStyleOption *option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Role::Border);
    if (widget && widget->property(invalidProperty).toBool())
        return color(Role::OffShape);
    if (has(option, QStyle::State_HasFocus))
        return color(Role::Accent);
    return color(isHovered(option) ? Role::Muted : Role::Control);
}

void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QColor fill = color(has(option, QStyle::State_Enabled) ? Role::Surface : Role::Head);
    paintBox(painter, option->rect, fill, fieldBorder(option, widget), controlRadius);
}

void paintChevron(QPainter *painter, const QString &direction, const QRect &rect, const QColor &ink)
{
    constexpr int side = 14;
    const QRect box(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, QStringLiteral("chevron-") + direction, box, ink);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->installEventFilter(this);
}

// Popups get round corners by a mask: a translucent window would show black corners where nothing composes.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        auto *popup = static_cast<QWidget *>(watched);
        QPainterPath shape;
        shape.addRoundedRect(popup->rect(), controlRadius, controlRadius);
        popup->setMask(QRegion(shape.toFillPolygon().toPolygon()));
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            !frame || frame->lineWidth > 0) {
            if (isTextArea(widget))
                paintField(painter, option, widget);
            else
                paintBox(painter, option->rect, color(Role::Surface), color(Role::Border), controlRadius);
        }
        return;
    case PE_FrameMenu:
        paintBox(painter, option->rect, {}, color(Role::Control), controlRadius);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Role::Surface));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Tip));
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            paintInnerFocus(painter, option->rect);
        return; // FocusRing shows the rest
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const auto state = has(option, State_NoChange) ? Qt::PartiallyChecked
                           : has(option, State_On)     ? Qt::Checked
                                                       : Qt::Unchecked;
        paintCheckBox(painter, option->rect, state, enabled, isHovered(option));
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, option->rect, has(option, State_On), enabled, isHovered(option));
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (has(option, State_Selected))
                painter->fillRect(option->rect, color(Role::AccentSoft));
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(option->rect, item->backgroundBrush);
            else if (isHovered(option))
                painter->fillRect(option->rect, color(Role::Head));
        }
        return;
    case PE_PanelItemViewRow:
        if (has(option, State_Selected))
            painter->fillRect(option->rect, color(Role::AccentSoft));
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, QStringLiteral("down"), option->rect,
                     color(enabled ? Role::Text : Role::Control));
        return;
    case PE_IndicatorArrowUp:
        paintChevron(painter, QStringLiteral("up"), option->rect,
                     color(enabled ? Role::Text : Role::Control));
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, QStringLiteral("left"), option->rect,
                     color(enabled ? Role::Text : Role::Control));
        return;
    case PE_IndicatorArrowRight:
        paintChevron(painter, QStringLiteral("right"), option->rect,
                     color(enabled ? Role::Text : Role::Control));
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children))
            paintChevron(painter, has(option, State_Open) ? QStringLiteral("down") : QStringLiteral("right"),
                         option->rect, color(Role::Muted));
        return;
    case PE_PanelScrollAreaCorner: // the ground goes on between the bars
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabWidget:
        return;
    case PE_PanelMenuBar:
        paintBottomLine(painter, option->rect, color(Role::Border));
        return;
    case PE_FrameGroupBox:
        paintBox(painter, option->rect, {}, color(Role::Border), cardRadius);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QString kind = kindOf(widget);
    const bool enabled = has(option, State_Enabled);
    QColor fill;
    QColor border;
    if (isFilledKind(kind)) {
        const bool danger = kind == QLatin1String(dangerKind);
        const bool lit = isHovered(option) || isPressed(option);
        fill = danger ? color(lit ? Role::OffShape : Role::OffText)
                      : color(lit ? Role::AccentHover : Role::Accent);
        if (!enabled) {
            fill = color(Role::Sunk);
            border = color(Role::Border);
        }
    } else {
        const bool quiet = kind == QLatin1String(quietKind);
        fill = isPressed(option)   ? color(Role::AccentSoft)
               : isHovered(option) ? color(quiet ? Role::Sunk : Role::Head)
               : quiet             ? QColor()
                                   : color(Role::Surface);
        if (!quiet)
            border = color(!enabled ? Role::Border : isHovered(option) ? Role::Muted : Role::Control);
    }
    paintBox(painter, option->rect, fill, border, controlRadius);
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const bool hasIcon = !button->icon.isNull();
    const int iconSpace = hasIcon ? iconSide + (button->text.isEmpty() ? 0 : iconGap) : 0;
    const int menuSpace = hasMenu ? iconSide : 0;
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int total = std::min(iconSpace + textWidth + menuSpace, button->rect.width());
    int x = button->rect.x() + (button->rect.width() - total) / 2;
    const QColor ink = buttonInk(option, widget);
    if (hasIcon) {
        const QRect box(x, button->rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        const QString name = button->icon.name();
        if (!name.isEmpty() && ui::hasIcon(name))
            paintIcon(painter, name, box, ink);
        else
            button->icon.paint(painter, box);
        x += iconSpace;
    }
    painter->setPen(ink);
    const QRect textBox(x, button->rect.y(), total - iconSpace - menuSpace, button->rect.height());
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    painter->drawText(textBox, flags, button->text);
    if (hasMenu)
        paintChevron(painter, QStringLiteral("down"),
                     QRect(textBox.right() + 1, button->rect.y(), menuSpace, button->rect.height()), ink);
}

void Style::drawToolButtonPanel(const QStyleOption *option, QPainter *painter) const
{
    const bool on = has(option, State_On);
    if (isPressed(option) && !on)
        paintBox(painter, option->rect, color(Role::AccentSoft), {}, controlRadius);
    else if (on)
        paintBox(painter, option->rect, color(Role::AccentSoft), {}, controlRadius);
    else if (isHovered(option))
        paintBox(painter, option->rect, color(Role::Sunk), {}, controlRadius);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: // Fusion adds an arrow of its own for menus
        drawButton(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Role::Surface));
        paintBottomLine(painter, option->rect, color(Role::Border));
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, color(Role::Surface));
        return;
    case CE_Header:
        drawHeaderSection(option, painter);
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, option, widget);
            drawHeaderLabel(&label, painter);
        }
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Head));
        paintBottomLine(painter, option->rect, color(Role::Border));
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter);
        return;
    case CE_TabBarTab:
        drawTab(option, painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool flat = frame->frameShape == QFrame::HLine;
                const QPoint middle = frame->rect.center();
                painter->fillRect(flat ? QRect(frame->rect.x(), middle.y(), frame->rect.width(), 1)
                                       : QRect(middle.x(), frame->rect.y(), 1, frame->rect.height()),
                                  color(Role::Border));
                return;
            }
            if (frame->frameShape == QFrame::NoFrame)
                return;
        }
        break;
    case CE_RubberBand: {
        QColor fill = color(Role::Accent);
        fill.setAlphaF(0.12F);
        painter->fillRect(option->rect, fill);
        paintBox(painter, option->rect, {}, color(Role::Accent), 0);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect rect = item->rect;
    painter->save();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x() + 4, rect.center().y(), rect.width() - 8, 1), color(Role::Border));
        painter->restore();
        return;
    }
    const bool enabled = has(option, State_Enabled);
    if (has(option, State_Selected) && enabled)
        paintBox(painter, rect, color(Role::AccentSoft), {}, tagRadius);

    const QRect iconBox(rect.x() + 6, rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    if (item->checked)
        paintIcon(painter, QStringLiteral("check"), iconBox, color(enabled ? Role::Accent : Role::Control));
    else if (!item->icon.isNull())
        item->icon.paint(painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    painter->setFont(item->font);
    int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QRect textBox = rect.adjusted(menuColumn, 0, -menuRightColumn + iconGap, 0);
    painter->setPen(color(enabled ? Role::Text : Role::Control));
    painter->drawText(textBox, flags | Qt::AlignLeft, parts.first());
    if (parts.size() > 1) {
        painter->setPen(color(enabled ? Role::Muted : Role::Control));
        painter->drawText(textBox, flags | Qt::AlignRight, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QStringLiteral("right"),
                     QRect(rect.right() - menuRightColumn + 1, rect.y(), menuRightColumn, rect.height()),
                     color(enabled ? Role::Muted : Role::Control));
    painter->restore();
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, color(Role::Surface));
    paintBottomLine(painter, item->rect, color(Role::Border));
    if (has(option, State_Selected))
        paintBox(painter, item->rect.adjusted(0, 3, 0, -4), color(Role::AccentSoft), {}, tagRadius);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    painter->setPen(color(has(option, State_Enabled) ? Role::Text : Role::Control));
    painter->drawText(item->rect, flags, item->text);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, color(isHovered(option) ? Role::Sunk : Role::Head));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Vertical)
        painter->fillRect(QRect(option->rect.right(), option->rect.y(), 1, option->rect.height()),
                          color(Role::Grid));
    paintBottomLine(painter, option->rect,
                    color(header && header->orientation == Qt::Vertical ? Role::Grid : Role::Border));
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool bold = sorted || painter->font().bold(); // bold by the model's FontRole
    painter->save();
    painter->setFont(font(bold ? TypeRole::SecondaryBold : TypeRole::Secondary));
    painter->setPen(color(bold ? Role::Text : Role::Muted));
    QString text = header->text;
    QRect box = header->rect;
    if (sorted) // "down" means the largest first, as people read it
        text +=
            header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    text = painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, int(header->textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = has(option, State_Selected);
    painter->save();
    painter->setFont(font(selected ? TypeRole::BodyBold : TypeRole::Body));
    painter->setPen(color(!has(option, State_Enabled) ? Role::Control
                          : selected                  ? Role::Accent
                                                      : Role::Text));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    paintBottomLine(painter, tab->rect, color(Role::Border));
    if (selected)
        painter->fillRect(QRect(tab->rect.x() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3),
                          color(Role::Accent));
    painter->restore();
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    constexpr int thickness = 6;
    QRect track(bar->rect.x(), bar->rect.center().y() - thickness / 2, bar->rect.width(), thickness);
    paintBox(painter, track, color(Role::Sunk), {}, thickness / 2.0);
    const int range = bar->maximum - bar->minimum;
    const double share = range > 0 ? double(bar->progress - bar->minimum) / range : 0.3;
    track.setWidth(qRound(track.width() * std::clamp(share, 0.0, 1.0)));
    if (track.width() > 0)
        paintBox(painter, track, color(Role::Accent), {}, thickness / 2.0);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool flat = has(option, State_Horizontal);
    const QRect slider = scrollBarSlider(option, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const int margin = (scrollBarExtent - scrollHandle) / 2;
    const QRect handle =
        flat ? slider.adjusted(2, margin, -2, -margin) : slider.adjusted(margin, 2, -margin, -2);
    const bool lit =
        isHovered(option) || (isPressed(option) && option->activeSubControls & SC_ScrollBarSlider);
    paintBox(painter, handle, color(lit ? Role::Muted : Role::Control), {}, scrollHandle / 2.0);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    if (box->frame)
        paintField(painter, option, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintChevron(painter, QStringLiteral("down"), arrow,
                 color(has(option, State_Enabled) ? Role::Text : Role::Control));
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    if (box->frame)
        paintField(painter, option, widget);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag flag, const QString &direction) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool can = box->stepEnabled & flag && has(option, State_Enabled);
        const bool lit = option->activeSubControls == part && isHovered(option);
        paintChevron(painter, direction, rect, color(!can ? Role::Control : lit ? Role::Accent : Role::Text));
    };
    step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("up"));
    step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("down"));
}

} // namespace vekha::ui
