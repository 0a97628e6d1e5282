// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entryline.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/cellroles.h"
#include "ui/common/labels.h"
#include "ui/common/status.h"
#include "ui/data/entrymodel.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int lineHeight34 = 34;
constexpr int placeWidth = 210;

} // namespace

EntryLine::EntryLine(EntryModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_place(new ElidingLabel(TypeRole::Secondary, Role::Text, this)),
      m_shape(new StatusShape(Status::Missed, statusSide, this)),
      m_typed(new TextLabel(TypeRole::Secondary, Role::Text, this)),
      m_message(new ElidingLabel(TypeRole::Secondary, Role::Muted, this)), m_fix(new LinkButton({}, this))
{
    setFixedHeight(lineHeight34);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    m_place->setFixedWidth(placeWidth - 16);
    row->addWidget(m_place);
    row->addSpacing(12);
    row->addWidget(m_shape);
    row->addWidget(m_typed);
    row->addSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_fix);
    m_shape->hide();
    m_fix->hide();
    connect(m_fix, &LinkButton::clicked, this, [this] { Q_EMIT fixRequested(m_index, m_corrected); });
}

QString EntryLine::place() const { return m_place->text(); }

QString EntryLine::message() const { return m_message->text(); }

void EntryLine::show(const QString &typed, const EntryText *wrong)
{
    m_typed->setText(typed);
    m_shape->setVisible(wrong != nullptr);
    m_message->setRole(wrong ? Role::OffText : Role::Muted);
    m_corrected = wrong ? wrong->corrected : QString();
    m_fix->setVisible(!m_corrected.isEmpty());
    m_message->setText({});
    if (!m_corrected.isEmpty()) {
        const EntryText read =
            readEntry(m_corrected, m_model.language(), m_model.metricAt(m_index.row()).unit);
        m_fix->setText(tr("Change to %1").arg(m_model.writtenInFull(m_index.row(), read.value)));
    }
}

void EntryLine::describe(const EntryCell &cell)
{
    if (cell.ofCampaigns)
        m_message->setText(tr("Includes the figures of campaigns: choose a campaign to edit them"));
    else if (cell.derived && cell.madeOf && !cell.stored)
        m_message->setText(
            tr("Made of shorter figures: edit them in “%1”").arg(wording::granularityPlural(*cell.madeOf)));
    else if (cell.coarser && !cell.stored)
        m_message->setText(
            tr("Entered for a longer period: see “%1”").arg(wording::granularityPlural(*cell.coarser)));
    else if (!cell.note.isEmpty())
        m_message->setText(tr("Note: %1").arg(cell.note.simplified()));
}

void EntryLine::showCell(const QModelIndex &index)
{
    m_index = index;
    if (!index.isValid() || m_model.isSection(index.row())) {
        m_place->setText({});
        show({}, nullptr);
        return;
    }
    m_place->setText(m_model.placeName(index));
    const EntryText *wrong = m_model.wrongAt(index);
    show(m_model.fullText(index), wrong);
    const EntryCell *cell = m_model.cell(index);
    if (wrong) {
        const QString kept =
            cell->shown()
                ? tr("The earlier figure %1 is kept.").arg(m_model.writtenInFull(index.row(), cell->shown()))
                : tr("Nothing was stored.");
        m_message->setText(faultSentence(*wrong) + QLatin1Char(' ') + kept);
    } else if (cell) {
        describe(*cell);
        if (m_message->text().isEmpty())
            m_message->setText(m_model.remarks(index).value(0).section(QLatin1Char('\n'), 0, 0));
    } else {
        m_message->setText(m_model.remarks(index).value(0).section(QLatin1Char('\n'), 0, 0));
    }
}

void EntryLine::showTyping(const QModelIndex &index, const QString &text, Language language)
{
    m_index = index;
    m_place->setText(m_model.placeName(index));
    show(text, nullptr);
    const metrics::Unit unit = m_model.metricAt(index.row()).unit;
    if (isReckoned(text, language, unit)) {
        if (const EntryText read = readEntry(text, language, unit); read.value)
            m_message->setText(QStringLiteral("= ") + m_model.writtenInFull(index.row(), read.value));
    } else if (const EntryCell *cell = m_model.cell(index); cell && (cell->overlaps() || cell->ofCampaigns)) {
        describe(*cell);
    }
}

void EntryLine::showMessage(const QString &text)
{
    m_message->setRole(Role::Muted);
    m_message->setText(text);
}

void EntryLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    paintBottomLine(&painter, rect(), color(Role::Border));
    painter.fillRect(QRect(placeWidth + 10, 0, 1, height()), color(Role::Border));
}

} // namespace vekha::ui
