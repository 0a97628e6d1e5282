// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/overlapbar.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrywriter.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace vekha::ui {

OverlapBar::OverlapBar(EntryWriter &writer, EntryModel &model, QWidget *parent)
    : QWidget(parent), m_writer(writer), m_model(model),
      m_text(new TextLabel(TypeRole::Secondary, Role::Text, this)), m_replace(new LinkButton({}, this)),
      m_keep(new LinkButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_replace);
    row->addWidget(m_keep);
    connect(m_replace, &LinkButton::clicked, this, &OverlapBar::replaceRequested);
    connect(m_keep, &LinkButton::clicked, this, &OverlapBar::keepRequested);
    connect(&writer, &EntryWriter::askingChanged, this, &OverlapBar::refresh);
    refresh();
}

void OverlapBar::refresh()
{
    setVisible(m_writer.isAsking());
    if (!m_writer.isAsking())
        return;
    const bool aboutCampaigns = m_writer.besideCampaigns() > 0;
    m_replace->setText(aboutCampaigns ? tr("Add without campaign") : tr("Replace them"));
    m_keep->setText(aboutCampaigns ? tr("Leave as it was") : tr("Keep them"));
    m_text->setText(question());
}

// Of a pasted block only some cells are asked about: the first of those.
QString OverlapBar::askedPlace() const
{
    const bool aboutCampaigns = m_writer.besideCampaigns() > 0;
    for (const TypedFigure &figure : m_writer.waiting()) {
        const QModelIndex index = m_model.indexOf(figure.series, figure.period);
        const EntryCell *cell = m_model.cell(index);
        if (cell && figure.value && (aboutCampaigns ? cell->ofCampaigns && !cell->stored : cell->overlaps()))
            return m_model.placeName(index);
    }
    // Stored by another program meanwhile: not in this sheet yet.
    const TypedFigure &first = m_writer.waiting().front();
    const QModelIndex index = m_model.indexOf(first.series, first.period);
    return index.isValid() ? m_model.placeName(index) : QString();
}

QString OverlapBar::question() const
{
    const QString place = askedPlace();
    if (const int beside = m_writer.besideCampaigns(); beside > 0) {
        return beside == 1 && !place.isEmpty()
                   ? tr("%1: campaigns have figures here. A figure without campaign is added to theirs.")
                         .arg(place)
                   : tr("For %n of these cells campaigns have figures. Figures without campaign are added to "
                        "theirs.",
                        nullptr, beside);
    }
    const int count = m_writer.overlaps();
    return count == 1 && !place.isEmpty()
               ? tr("%1: figures of other periods are stored for this time.").arg(place)
               : tr("For %n of these cells, figures of other periods are stored for the same time.", nullptr,
                    count);
}

QString OverlapBar::text() const { return m_text->text(); }

void OverlapBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::RiskSoft));
    paintBottomLine(&painter, rect(), color(Role::Border));
}

void OverlapBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT keepRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vekha::ui
