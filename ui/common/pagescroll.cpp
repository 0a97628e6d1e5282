// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagescroll.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int topPadding = 4; // the focus ring of the first row needs some room
constexpr int cardGap = 16;

} // namespace

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent), m_leftPadding(pagePadding)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(cardGap);
    setWidget(content);
    keepWidth();
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroll::keepWidth);
}

void PageScroll::setLeftPadding(int padding)
{
    m_leftPadding = padding;
    keepWidth();
}

void PageScroll::keepWidth()
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    m_column->setContentsMargins(m_leftPadding, topPadding, std::max(0, pagePadding - bar), pagePadding);
}

} // namespace vekha::ui
