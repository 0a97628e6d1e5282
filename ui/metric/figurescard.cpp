// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/figurescard.h"

#include "ui/common/buttons.h"
#include "ui/metric/figuresmodel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int mostHeight = 460;

} // namespace

FiguresCard::FiguresCard(QWidget *parent)
    : Card({}, parent), m_toggle(new LinkButton({}, this)), m_model(new FiguresModel(this)),
      m_table(new DataTable(this))
{
    setBodyPadded(false);
    addHeaderWidget(m_toggle);
    m_table->setSortable(true);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(1);
    m_table->hide();
    body()->addWidget(m_table);
    retranslate();
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_table, &DataTable::statisticsChanged, this, &FiguresCard::statisticsChanged);
}

void FiguresCard::retranslate()
{
    setTitle(tr("Table"));
    m_toggle->setText(m_isOpen ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(m_isOpen ? tr("Hide the table") : tr("Show the table"));
    m_table->setAccessibleName(tr("Figures of the trend"));
}

void FiguresCard::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    retranslate();
    fill();
    m_table->setVisible(open);
    Q_EMIT openChanged(open);
}

void FiguresCard::setShown(const Shown &shown)
{
    m_shown = shown;
    setSubtitle(shown.words.names().metric(shown.detail->metric));
    fill();
}

void FiguresCard::fill()
{
    if (!m_isOpen || !m_shown)
        return;
    m_model->setShown(*m_shown);
    m_table->resizeToContents();
    m_table->setFixedHeight(std::min(m_table->contentHeight() + 2, mostHeight));
}

} // namespace vekha::ui
