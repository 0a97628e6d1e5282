// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelpanel.h"

#include "ui/common/helpplace.h"
#include "ui/theme/focusring.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

namespace vekha::ui {

namespace {

constexpr int padding = 16;
constexpr int headTop = 15;
constexpr int headHeight = 22;
constexpr int swatchSide = 10;
constexpr int gaugesTop = 46;
constexpr int gaugesPadding = 10;
constexpr int gaugeWidth = 80;
constexpr int buttonHeight = 124;
constexpr int widestColumn = 116; // further apart, name and gauge would not look like one thing

// Within a gauge's button.
constexpr int gaugeTop = 4;
constexpr int nameTop = 62;
constexpr int valueTop = 82;
constexpr int targetTop = 102;

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

GaugeButton::GaugeButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty(focusRadiusProperty, controlRadius);
}

void GaugeButton::setGauge(const PanelGauge &gauge)
{
    if (m_gauge == gauge)
        return;
    m_gauge = gauge;
    setHelpMetric(this, gauge.metric);
    setAccessibleName(gauge.spoken);
    setToolTip(Qt::convertFromPlainText(gauge.toolTip));
    update();
}

void GaugeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        paintBox(&painter, rect(), color(isDown() ? Role::AccentSoft : Role::Head), {}, controlRadius);
    paintGauge(&painter, QPointF((width() - gaugeWidth) / 2.0, gaugeTop), GaugeSize::Panel, m_gauge.gauge);

    const QFont nameFont = ui::font(TypeRole::Secondary);
    const int room = width() - 4 - statusPanelSide - 5;
    const QString name = elided(m_gauge.name, nameFont, room);
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name) + 1;
    const int left = (width() - nameWidth - statusPanelSide - 5) / 2;
    paintStatus(&painter, QRectF(left, nameTop + 5, statusPanelSide, statusPanelSide), m_gauge.status);
    painter.setFont(nameFont);
    painter.setPen(color(Role::Text));
    painter.drawText(QRect(left + statusPanelSide + 5, nameTop, nameWidth, 20), int(Qt::AlignVCenter), name);

    painter.setFont(figureFont(TypeRole::BodyBold));
    painter.drawText(QRect(0, valueTop, width(), 20), int(Qt::AlignCenter) | Qt::TextDontClip, m_gauge.value);
    const QFont small = figureFont(TypeRole::Small);
    painter.setFont(small);
    painter.setPen(color(Role::Muted));
    painter.drawText(QRect(0, targetTop, width(), 16), int(Qt::AlignCenter),
                     elided(m_gauge.target, small, width()));
}

void GaugeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChannelName::ChannelName(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ChannelName::sizeHint() const
{
    return {QFontMetrics(ui::font(TypeRole::CardTitle)).horizontalAdvance(text()) + 2, headHeight};
}

void ChannelName::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont titleFont = ui::font(TypeRole::CardTitle);
    titleFont.setUnderline(underMouse() || hasFocus());
    painter.setFont(titleFont);
    painter.setPen(color(isDown() ? Role::Accent : Role::Text));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), elided(text(), titleFont, width()));
}

void ChannelName::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChannelPanel::ChannelPanel(QWidget *parent) : QFrame(parent), m_name(new ChannelName(this))
{
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT channelClicked(m_content.channel); });
}

void ChannelPanel::setContent(const PanelContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_name->setText(content.name);
    m_name->setToolTip(Qt::convertFromPlainText(tr("All metrics of “%1”").arg(content.name)));
    setAccessibleName(content.name);
    while (m_gauges.size() < content.gauges.size()) {
        auto *button = new GaugeButton(this);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { Q_EMIT gaugeClicked(m_content.channel, button->gauge().metric); });
        m_gauges.push_back(button);
    }
    for (size_t i = 0; i < m_gauges.size(); ++i) {
        m_gauges[i]->setVisible(i < content.gauges.size());
        if (i < content.gauges.size())
            m_gauges[i]->setGauge(content.gauges[i]);
    }
    place();
    update();
}

void ChannelPanel::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void ChannelPanel::place()
{
    const int left = padding + swatchSide + 8;
    const int asideWidth = QFontMetrics(ui::font(TypeRole::Secondary)).horizontalAdvance(m_content.aside);
    const int room = width() - left - padding - asideWidth - 12;
    m_name->setGeometry(left, headTop, std::max(40, std::min(m_name->sizeHint().width(), room)), headHeight);
    const int count = std::max(1, int(m_content.gauges.size()));
    const int column = std::min(widestColumn, (width() - 2 * gaugesPadding) / count);
    const int spare = width() - 2 * gaugesPadding - column * count;
    // Few gauges in a wide panel stand evenly, not in a heap at the left.
    const int step = column + spare / count;
    for (int i = 0; i < int(m_gauges.size()); ++i)
        m_gauges[size_t(i)]->setGeometry(gaugesPadding + i * step + (step - column) / 2, gaugesTop, column,
                                         buttonHeight);
}

void ChannelPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(Role::Surface), color(m_highlighted ? Role::Accent : Role::Border),
             cardRadius, m_highlighted ? 2 : 1);
    paintBox(&painter, QRect(padding, headTop + (headHeight - swatchSide) / 2, swatchSide, swatchSide),
             Palette::active().series(m_content.series), {}, 2);
    painter.setFont(ui::font(TypeRole::Secondary));
    painter.setPen(color(Role::Muted));
    painter.drawText(QRect(padding, headTop, width() - 2 * padding, headHeight),
                     int(Qt::AlignRight | Qt::AlignVCenter), m_content.aside);
}

void ChannelPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

} // namespace vekha::ui
