// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int pictureSide = 32;
constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_picture(new QWidget(this)),
      m_what(new TextLabel(TypeRole::BodyBold, Role::Text, this)),
      m_why(new TextLabel(TypeRole::Body, Role::Muted, this)), m_primary(new PrimaryButton(QString(), this)),
      m_link(new LinkButton(QString(), this))
{
    m_picture->setFixedSize(pictureSide, pictureSide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (auto *label : {m_what, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(textWidth);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(8);
    column->addWidget(m_primary, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_primary, &QAbstractButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_link, &QAbstractButton::clicked, this, &EmptyState::linkClicked);
    setPrimary({});
    setLink({});
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void EmptyState::setTexts(const QString &what, const QString &why)
{
    m_what->setText(what);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void EmptyState::setPrimary(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->updateGeometry();
    m_link->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_iconName, m_picture->geometry(), color(Role::Muted));
}

} // namespace vekha::ui
