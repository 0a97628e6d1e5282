// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include <QBoxLayout>

namespace vekha::ui {

namespace {

constexpr int plainHeight = 56;
constexpr int heightWithBreadcrumb = 72;
constexpr int gap = 16;

} // namespace

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_left(new QHBoxLayout), m_right(new QHBoxLayout),
      m_title(new TextLabel(title, TypeRole::PageTitle, Role::Text, this)),
      m_hint(new ElidingLabel(TypeRole::Secondary, Role::Muted, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    row->addWidget(m_title);
    row->addLayout(m_left);
    row->addWidget(m_hint, 1);
    row->addLayout(m_right);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(row);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFixedHeight(plainHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title) { m_title->setText(title); }

QString PageHead::title() const { return m_title->text(); }

void PageHead::addLeft(QWidget *widget) { m_left->addWidget(widget); }

void PageHead::setHint(const QString &text) { m_hint->setText(text); }

void PageHead::addRight(QWidget *widget) { m_right->addWidget(widget); }

void PageHead::setBreadcrumb(QWidget *widget)
{
    delete m_breadcrumb;
    m_breadcrumb = widget;
    if (widget)
        m_column->insertWidget(0, widget);
    m_column->setContentsMargins(0, widget ? 8 : 0, 0, 0);
    setFixedHeight(widget ? heightWithBreadcrumb : plainHeight);
}

} // namespace vekha::ui
