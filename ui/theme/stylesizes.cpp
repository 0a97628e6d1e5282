// SPDX-License-Identifier: GPL-3.0-or-later
// How large controls and their parts are; style.cpp draws them.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/stylesizes.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr int buttonPadding = 14;
constexpr int fieldPadding = 10;
constexpr int menuItemHeight = 30;
constexpr int menuSeparatorHeight = 9;
constexpr int menuShortcutGap = 32;
constexpr int scrollHandleMinimum = 32;
constexpr int headerPadding = 10;
constexpr int headerEdgePadding = 16; // before the first and after the last column
constexpr int headerHeight = 32;
constexpr int chevronColumn = 28;

} // namespace

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return scrollHandleMinimum;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SubMenuOverlap:
        return -2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return iconSide;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_SplitterWidth:
        return 8;
    case PM_DefaultFrameWidth: // room for the round corners beside a square viewport
        if (isTextArea(widget))
            return 4;
        return qobject_cast<const QAbstractItemView *>(widget) ? 2 : 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMarkSize:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// The one that QMenuBar asks for, though its window is never too narrow for it, and Fusion would load every
// plug-in for pictures to look for.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("more"), Role::Text);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_Menu_FlashTriggeredItem:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Grid).rgb());
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * buttonPadding;
        if (!button->icon.isNull())
            width += button->text.isEmpty() ? 0 : iconSide + iconGap;
        if (button->features & QStyleOptionButton::HasMenu)
            width += iconSide;
        return {std::max(width, controlHeight), controlHeight};
    }
    case CT_LineEdit:
        return {size.width() + 2 * fieldPadding, std::max(size.height() + 2, controlHeight)};
    case CT_ComboBox: {
        const QSize content = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(content.width(), size.width() + fieldPadding + chevronColumn + 4), controlHeight};
    }
    case CT_SpinBox:
        return {size.width() + fieldPadding + chevronColumn, controlHeight};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), menuSeparatorHeight};
        const QFontMetrics metrics(item->font);
        const QStringList parts = item->text.split(QLatin1Char('\t'));
        int width = menuColumn + metrics.size(Qt::TextShowMnemonic, parts.first()).width() + menuRightColumn;
        if (parts.size() > 1)
            width += menuShortcutGap + metrics.horizontalAdvance(parts.at(1));
        return {width, menuItemHeight};
    }
    case CT_MenuBarItem:
        return {size.width() + 20, 28};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        const QFont head = font(TypeRole::SecondaryBold);
        const int sortSpace = textWidth(head, QStringLiteral(" ↓"));
        // A text that is half a pixel wider than its rounded width would lose its last letters.
        const int text = int(std::ceil(exactTextWidth(head, header->text))) + 1;
        return {text + 2 * headerPadding + sortSpace, headerHeight};
    }
    case CT_TabBarTab:
        return {size.width(), std::max(size.height(), 36)};
    case CT_ItemViewItem: {
        const QSize content = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *combo = widget ? widget->parentWidget() : nullptr;
        const bool inPopup = combo && combo->inherits("QComboBoxPrivateContainer");
        return {content.width(), std::max(content.height(), inPopup ? menuItemHeight : 0)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding - 2, 1, -fieldPadding + 2, -1);
        return option->rect;
    }
    case SE_PushButtonContents:
        return option->rect.adjusted(4, 0, -4, 0);
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const auto place = header ? header->position : QStyleOptionHeader::Middle;
        const bool first =
            place == QStyleOptionHeader::Beginning || place == QStyleOptionHeader::OnlyOneSection;
        const bool last = place == QStyleOptionHeader::End || place == QStyleOptionHeader::OnlyOneSection;
        return option->rect.adjusted(first ? headerEdgePadding : headerPadding, 0,
                                     last ? -headerEdgePadding : -headerPadding, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::scrollBarSlider(const QStyleOptionComplex *option, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        handle = std::clamp(handle, std::min(scrollHandleMinimum, length), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const QRect slider = flat ? QRect(bar->rect.x() + start, bar->rect.y(), handle, bar->rect.height())
                              : QRect(bar->rect.x(), bar->rect.y() + start, bar->rect.width(), handle);
    return visualRect(flat && widget ? widget->layoutDirection() : Qt::LeftToRight, bar->rect, slider);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const QRect slider = scrollBarSlider(option, widget);
        const bool flat = bar && bar->orientation == Qt::Horizontal;
        switch (subControl) {
        case SC_ScrollBarSlider:
            return slider;
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return flat ? QRect(rect.topLeft(), QPoint(slider.left() - 1, rect.bottom()))
                        : QRect(rect.topLeft(), QPoint(rect.right(), slider.top() - 1));
        case SC_ScrollBarAddPage:
            return flat ? QRect(QPoint(slider.right() + 1, rect.top()), rect.bottomRight())
                        : QRect(QPoint(rect.left(), slider.bottom() + 1), rect.bottomRight());
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxArrow:
            return {rect.right() - chevronColumn + 1, rect.y(), chevronColumn, rect.height()};
        case SC_ComboBoxEditField:
            return rect.adjusted(fieldPadding - 2, 1, -chevronColumn, -1);
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : chevronColumn - 4;
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return {rect.right() - buttons, rect.y() + 2, buttons, half - 2};
        case SC_SpinBoxDown:
            return {rect.right() - buttons, rect.y() + half, buttons, half - 2};
        case SC_SpinBoxEditField:
            return rect.adjusted(fieldPadding - 2, 1, -buttons - 2, -1);
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace vekha::ui
