// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int lineHeightInPixels = 26;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_dataEnd(new TextLabel(TypeRole::Small, Role::Muted, this)),
      m_message(new ElidingLabel(TypeRole::Small, Role::Muted, this)),
      m_selection(new TextLabel(TypeRole::Small, Role::Muted, this)),
      m_currency(new TextLabel(TypeRole::Small, Role::Muted, this)),
      m_language(new TextLabel(TypeRole::Small, Role::Muted, this))
{
    setFixedHeight(lineHeightInPixels);
    setFocusPolicy(Qt::NoFocus); // F6 comes here, Tab does not
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(20);
    layout->addWidget(m_dataEnd);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_currency);
    layout->addWidget(m_language);
}

void StatusLine::setDataEnd(const QString &text)
{
    m_dataEnd->setText(text);
    describe();
}

void StatusLine::setMessage(const QString &text)
{
    m_message->setText(text);
    describe();
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
    describe();
}

void StatusLine::setCurrency(const QString &text)
{
    m_currency->setText(text);
    describe();
}

void StatusLine::setLanguage(const QString &text) { m_language->setText(text); }

// For a screen reader that F6 brought here.
void StatusLine::describe()
{
    QStringList parts;
    for (const QString &text :
         {m_message->text(), m_selection->text(), m_dataEnd->text(), m_currency->text()}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    setAccessibleName(parts.join(QStringLiteral("; ")));
}

QString StatusLine::message() const { return m_message->text(); }

QString StatusLine::selection() const { return m_selection->text(); }

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), color(Role::Border));
}

} // namespace vekha::ui
