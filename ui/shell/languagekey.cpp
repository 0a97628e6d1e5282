// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagekey.h"

#include <QApplication>
#include <QKeyEvent>

namespace vekha::ui {

LanguageKey::LanguageKey(std::function<void()> press, QObject *parent)
    : QObject(parent), m_press(std::move(press))
{
    qApp->installEventFilter(this);
}

bool LanguageKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget() || !watched->isWidgetType())
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != key || pressed->modifiers() != Qt::NoModifier)
        return false;
    if (!pressed->isAutoRepeat())
        m_press();
    return true;
}

} // namespace vekha::ui
