// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/eventscard.h"

#include "ui/common/buttons.h"
#include "ui/theme/stylepaint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 48;
constexpr int textTop = 4;
constexpr int textLine = 20;
constexpr int mostLines = 2; // of the text of an event; what is longer stands in the tooltip
constexpr int dayWidth = 90;
constexpr int textLeft = 16 + dayWidth;
constexpr int removeSide = 24;
constexpr size_t rowsAtFirst = 5;

} // namespace

EventRow::EventRow(const QString &day, const QString &text, const QString &about, QWidget *parent)
    : QAbstractButton(parent), m_day(day), m_about(about),
      m_remove(new IconButton(QStringLiteral("close"), {}, this))
{
    setText(text);
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(day, text, about));
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_remove->setLabel(tr("Remove “%1”").arg(text));
    m_remove->setFixedSize(removeSide, removeSide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize EventRow::sizeHint() const { return {240, rowHeight + (int(m_lines.size()) - 1) * textLine}; }

QSize EventRow::minimumSizeHint() const { return {160, sizeHint().height()}; }

/// The text broken at words into the lines there is room for; the last one is shortened.
QStringList EventRow::broken() const
{
    const QFont textFont = ui::font(TypeRole::Body);
    QTextLayout layout(text(), textFont);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textRoom());
        const bool isLast = lines.size() + 1 == mostLines;
        const QString rest = text().mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines += QFontMetrics(textFont).elidedText(rest, Qt::ElideRight, textRoom());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

int EventRow::textRoom() const { return std::max(0, width() - textLeft - removeSide - 12); }

void EventRow::resizeEvent(QResizeEvent *)
{
    const QStringList lines = broken();
    const bool isOtherHeight = lines.size() != m_lines.size();
    m_lines = lines;
    if (isOtherHeight)
        updateGeometry();
    m_remove->move(width() - removeSide - 8, (height() - removeSide) / 2);
}

void EventRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void EventRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void EventRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        m_remove->click();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void EventRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), ui::color(Role::Head));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ui::color(Role::Grid));
    const auto write = [&](const QRect &box, TypeRole type, Role role, const QString &text) {
        painter.setFont(ui::font(type));
        painter.setPen(ui::color(role));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, box.width()));
    };
    write({16, textTop, dayWidth - 6, textLine}, TypeRole::Secondary, Role::Muted, m_day);
    int top = textTop;
    for (const QString &line : m_lines) {
        write({textLeft, top, textRoom(), textLine}, TypeRole::Body, Role::Text, line);
        top += textLine;
    }
    write({textLeft, top + 1, textRoom(), 16}, TypeRole::Small, Role::Muted, m_about);
}

EventsCard::EventsCard(QWidget *parent)
    : Card({}, parent), m_add(new LinkButton({}, this)), m_more(new LinkButton({}, this)),
      m_empty(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_list(new QWidget(this)),
      m_column(new QVBoxLayout(m_list))
{
    setBodyPadded(false);
    addHeaderWidget(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 12);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 10);
    foot->addWidget(m_more);
    foot->addStretch(1);
    body()->addLayout(foot);
    retranslate();
    connect(m_add, &QAbstractButton::clicked, this, &EventsCard::addRequested);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = true;
        setShown(*m_shown);
    });
}

void EventsCard::retranslate()
{
    setTitle(tr("Events and notes"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add an event"));
    m_empty->setText(tr("Nothing noted yet. An event, such as a price change or a holiday, explains figures "
                        "to those who read them later."));
}

void EventsCard::setShown(const Shown &shown)
{
    m_shown = shown;
    for (EventRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    using Item = std::pair<QDate, std::variant<Event, FactNote>>;
    std::vector<Item> items;
    for (const Event &event : shown.detail->events)
        items.emplace_back(event.day, event);
    for (const FactNote &note : shown.detail->notes)
        items.emplace_back(calendar::dateOf(note.period.first), note);
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.first > b.first; });
    const size_t count = m_showsAll ? items.size() : std::min(items.size(), rowsAtFirst);
    for (size_t i = 0; i < count; ++i)
        std::visit([&](const auto &item) { addRow(shown, item); }, items[i].second);
    m_empty->setVisible(items.empty());
    m_list->setVisible(!items.empty());
    m_more->setVisible(count < items.size());
    m_more->setText(tr("Show all %n", nullptr, int(items.size())));
}

void EventsCard::addRow(const Shown &shown, const Event &event)
{
    auto *row = new EventRow(shown.dayName(event.day), event.text,
                             tr("Event, %1").arg(shown.words.names().channel(event.channel)), m_list);
    keep(row, event.day);
    connect(row->removeButton(), &QAbstractButton::clicked, this,
            [this, event] { Q_EMIT eventRemoved(event); });
}

void EventsCard::addRow(const Shown &shown, const FactNote &note)
{
    const wording::NameBook &names = shown.words.names();
    const QString about =
        tr("Note, %1, %2").arg(names.channel(note.key.channel), names.shortMetric(note.key.input));
    const QDate first = calendar::dateOf(note.period.first);
    const bool isDay = note.period.granularity == calendar::Granularity::Day;
    auto *row =
        new EventRow(isDay ? shown.dayName(first) : shown.words.periods().rangeName(note.period.days()),
                     note.text, about, m_list);
    keep(row, first);
    connect(row->removeButton(), &QAbstractButton::clicked, this, [this, note] { Q_EMIT noteRemoved(note); });
}

void EventsCard::keep(EventRow *row, QDate day)
{
    connect(row, &QAbstractButton::clicked, this, [this, day] { Q_EMIT dayChosen(day); });
    m_column->addWidget(row);
    row->show();
    m_rows.append(row);
}

} // namespace vekha::ui
