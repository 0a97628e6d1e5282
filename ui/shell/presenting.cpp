// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presenting.h"

#include <QWidget>

namespace vekha::ui {

Presenting::Presenting(QWidget &window, QList<QWidget *> chrome)
    : QObject(&window), m_window(window), m_chrome(std::move(chrome))
{
}

void Presenting::start()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_before = m_window.windowState();
    m_hidden.clear();
    keepHidden();
    m_window.setWindowState(m_before | Qt::WindowFullScreen);
}

void Presenting::keepHidden()
{
    if (!m_isOn)
        return;
    for (QWidget *part : std::as_const(m_chrome)) {
        if (part->isHidden())
            continue;
        if (!m_hidden.contains(part))
            m_hidden.append(part);
        part->hide();
    }
}

void Presenting::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    for (const QPointer<QWidget> &part : std::as_const(m_hidden)) {
        if (part)
            part->show();
    }
    m_hidden.clear();
    m_window.setWindowState(m_before & ~Qt::WindowFullScreen);
}

} // namespace vekha::ui
