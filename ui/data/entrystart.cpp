// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrystart.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int padding = 16;
constexpr int iconSide = 24;

} // namespace

EntryStart::EntryStart(QWidget *parent)
    : QWidget(parent), m_what(new TextLabel(TypeRole::BodyBold, Role::Text, this)),
      m_how(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_import(new SecondaryButton({}, this)),
      m_paste(new LinkButton({}, this))
{
    m_how->setWordWrap(true);
    m_import->setIconName(QStringLiteral("import"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_how);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(padding + iconSide + 12, 12, padding, 12);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_paste);
    row->addWidget(m_import);
    connect(m_import, &QAbstractButton::clicked, this, &EntryStart::importRequested);
    connect(m_paste, &QAbstractButton::clicked, this, &EntryStart::pasteRequested);
    retranslate();
}

void EntryStart::retranslate()
{
    m_what->setText(tr("Here the figures of your channels stand, period by period."));
    m_how->setText(
        tr("Type into the cells, paste a block from a spreadsheet (Ctrl+V), or import the table you "
           "keep elsewhere."));
    m_import->setText(tr("Import a file"));
    m_paste->setText(tr("Paste"));
}

void EntryStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntryStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QStringLiteral("table"),
              QRect(padding, (height() - iconSide) / 2, iconSide, iconSide), color(Role::Muted));
    paintBottomLine(&painter, rect(), color(Role::Border));
}

} // namespace vekha::ui
