// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/smartsection.h"

#include "core/wording/goalwords.h"
#include "ui/common/labels.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int badgeSide = 28;
constexpr int checkSide = 16;

} // namespace

// The letter in a circle; once nothing lacks, a check mark on green.
class SmartSection::Badge : public QWidget {
public:
    Badge(QString letter, QWidget *parent) : QWidget(parent), m_letter(std::move(letter))
    {
        setFixedSize(badgeSide, badgeSide);
    }
    void setComplete(bool complete)
    {
        m_complete = complete;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_complete ? Role::OkSoft : Role::RiskSoft));
        painter.drawEllipse(rect());
        painter.setPen(color(m_complete ? Role::OkText : Role::RiskText));
        painter.setFont(ui::font(TypeRole::BodyBold));
        if (m_complete) {
            QRectF box(0, 0, checkSide, checkSide);
            box.moveCenter(QRectF(rect()).center());
            paintIcon(&painter, QStringLiteral("check"), box, color(Role::OkText));
        } else {
            painter.drawText(rect(), Qt::AlignCenter, m_letter);
        }
    }

private:
    QString m_letter;
    bool m_complete = false;
};

SmartSection::SmartSection(goals::Letter letter, QWidget *parent)
    : QWidget(parent), m_letter(letter), m_badge(new Badge(goals::codeOf(letter).toUpper(), this)),
      m_name(new TextLabel(TypeRole::CardTitle, Role::Text, this)),
      m_state(new TextLabel(TypeRole::Secondary, Role::RiskText, this)), m_body(new QVBoxLayout)
{
    m_state->setWordWrap(true);
    m_state->setContentsMargins(0, 2, 0, 0); // on the line of the larger name
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 0, Qt::AlignTop);
    head->addWidget(m_state, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_body);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    retranslate();
}

void SmartSection::setLacking(const QStringList &sentences)
{
    m_sentences = sentences;
    m_badge->setComplete(sentences.isEmpty());
    retranslate();
}

QString SmartSection::lacking() const { return m_sentences.join(u' '); }

void SmartSection::retranslate()
{
    m_name->setText(wording::letterName(m_letter));
    m_state->setRole(m_sentences.isEmpty() ? Role::OkText : Role::RiskText);
    m_state->setText(m_sentences.isEmpty() ? tr("Complete") : lacking());
}

} // namespace vekha::ui
