// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 32;
constexpr int sideMargin = 8;
constexpr int iconSide = 18;
constexpr int brandHeight = 56;

// The product's flag and name on top.
class Brand : public QWidget {
public:
    explicit Brand(QWidget *parent) : QWidget(parent) { setFixedHeight(brandHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isNarrow = static_cast<SideBar *>(parentWidget())->isNarrow();
        const QRectF mark(isNarrow ? (width() - 22) / 2.0 : 10, (height() - 22) / 2.0, 22, 22);
        paintIcon(&painter, QStringLiteral("vekha"), mark, color(Role::Accent));
        if (isNarrow)
            return;
        painter.setFont(ui::font(TypeRole::Title));
        painter.setPen(color(Role::Text));
        painter.drawText(rect().adjusted(42, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         SideBar::tr("Vekha", "the product's name"));
    }
};

class Separator : public QWidget {
public:
    explicit Separator(QWidget *parent) : QWidget(parent) { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(10, height() / 2, width() - 20, 1), color(Role::Border));
    }
};

} // namespace

SideBar::SideBar(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(fullWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 10);
    layout->setSpacing(0);
    layout->addWidget(new Brand(this));
    m_top = new QVBoxLayout;
    m_bottom = new QVBoxLayout;
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(2);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
}

void SideBar::addPage(const QString &id, const QString &iconName, bool atBottom)
{
    auto *row = new SideBarRow(id, iconName, this);
    m_rows.push_back(row);
    (atBottom ? m_bottom : m_top)->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void SideBar::addSeparator()
{
    auto *separator = new Separator(this);
    m_separators.push_back(separator);
    m_top->addWidget(separator);
}

void SideBar::setPageText(const QString &id, const QString &text, const QString &shortcut)
{
    for (SideBarRow *row : m_rows) {
        if (row->id() != id)
            continue;
        row->setText(text);
        row->setShortcutHint(shortcut);
    }
}

void SideBar::setCurrent(const QString &id)
{
    for (SideBarRow *row : m_rows)
        row->setChecked(row->id() == id);
    update(); // the mark beside the row is this widget's
}

void SideBar::setCount(const QString &id, int count, bool grave, const QString &spoken)
{
    for (SideBarRow *row : m_rows) {
        if (row->id() == id)
            row->setCount(count, grave, spoken);
    }
}

int SideBar::count(const QString &id) const
{
    for (const SideBarRow *row : m_rows) {
        if (row->id() == id)
            return row->count();
    }
    return 0;
}

void SideBar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : fullWidth);
    for (SideBarRow *row : m_rows)
        row->setNarrow(narrow);
}

QAbstractButton *SideBar::row(const QString &id) const
{
    for (SideBarRow *row : m_rows) {
        if (row->id() == id)
            return row;
    }
    return nullptr;
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Role::Border));
    for (const SideBarRow *row : m_rows) {
        if (!row->isChecked())
            continue;
        const QRect place = row->geometry();
        painter.fillRect(QRect(0, place.center().y() - 9, 3, 20), color(Role::Accent));
    }
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

// SideBarRow

SideBarRow::SideBarRow(QString id, QString iconName, QWidget *parent)
    : QAbstractButton(parent), m_id(std::move(id)), m_iconName(std::move(iconName))
{
    setCheckable(true);
    setFixedHeight(rowHeight);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SideBarRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    update();
}

void SideBarRow::setShortcutHint(const QString &shortcut)
{
    m_shortcut = shortcut;
    describe();
    update();
}

void SideBarRow::setCount(int count, bool grave, const QString &spoken)
{
    m_count = count;
    m_grave = grave;
    m_countSpoken = count > 0 ? spoken : QString();
    describe();
    update();
}

void SideBarRow::describe()
{
    setAccessibleName(m_countSpoken.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), m_countSpoken));
    QString tip = m_shortcut;
    if (m_narrow)
        tip = m_shortcut.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), m_shortcut);
    QStringList lines{tip, m_countSpoken};
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

// The number stands at the right end, beside a narrow bar's icon at its upper corner. @return its width
int SideBarRow::paintCount(QPainter &painter) const
{
    if (m_count == 0)
        return 0;
    constexpr int most = 99;
    const QString text = m_count > most ? QStringLiteral("99+") : QString::number(m_count);
    const QFont small = ui::font(TypeRole::SmallBold);
    const int high = m_narrow ? 16 : 20;
    const int wide = std::max(high, QFontMetrics(small).horizontalAdvance(text) + (m_narrow ? 8 : 12));
    const QRectF box(width() - wide - (m_narrow ? 2 : 8), m_narrow ? 1 : (height() - high) / 2.0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(m_grave ? Role::OffSoft : Role::RiskSoft));
    painter.drawRoundedRect(box, high / 2.0, high / 2.0);
    painter.setFont(small);
    painter.setPen(color(m_grave ? Role::OffText : Role::RiskText));
    painter.drawText(box, Qt::AlignCenter, text);
    return wide + 8;
}

QSize SideBarRow::sizeHint() const { return {100, rowHeight}; }

void SideBarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isChecked() ? Role::AccentSoft : Role::Head));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor ink = color(isChecked() ? Role::Accent : Role::Text);
    const QRectF box(m_narrow ? (width() - iconSide) / 2.0 : 10, (height() - iconSide) / 2.0, iconSide,
                     iconSide);
    paintIcon(&painter, m_iconName, box, isChecked() ? ink : color(Role::Muted));
    const int counted = paintCount(painter);
    if (m_narrow)
        return;
    painter.setFont(ui::font(isChecked() ? TypeRole::BodyBold : TypeRole::Body));
    painter.setPen(ink);
    const QRect place = rect().adjusted(10 + iconSide + 10, 0, -8 - counted, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void SideBarRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SideBarRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vekha::ui
