// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int keyHeight = 18;
constexpr int keyPadding = 5;
constexpr int keyRight = 10;
constexpr int gapBeforeKey = 8;
constexpr int iconWidth = 32; // of the magnifying glass before the text

} // namespace

SearchField::SearchField(const QString &placeholder, const QString &shortcut, QWidget *parent)
    : QLineEdit(parent), m_shortcut(shortcut), m_clear(new QAction(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(ui::icon(QStringLiteral("search"), Role::Muted), QLineEdit::LeadingPosition);
    m_clear->setIcon(ui::icon(QStringLiteral("close"), Role::Muted));
    addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::refresh);
    retranslate();
    refresh();
}

void SearchField::setShortcutHint(const QString &shortcut)
{
    m_shortcut = shortcut;
    update();
}

void SearchField::refresh()
{
    m_clear->setVisible(!text().isEmpty());
    update();
}

void SearchField::retranslate() { m_clear->setText(tr("Clear the search")); }

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_shortcut.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(ui::font(TypeRole::Small));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(m_shortcut) + 2 * keyPadding;
    const QRect key(width() - keyRight - keyWidth, (height() - keyHeight) / 2, keyWidth, keyHeight);
    const int textEnd = iconWidth + fontMetrics().horizontalAdvance(placeholderText());
    if (key.left() < textEnd + gapBeforeKey)
        return; // a narrow field says what it is for, and not its key
    paintBox(&painter, key, color(Role::Window), color(Role::Border), tagRadius);
    painter.setPen(color(Role::Muted));
    painter.drawText(key, Qt::AlignCenter, m_shortcut);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // The first Escape empties the field, the next one leaves it to the owner.
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TypeRole::Secondary, Role::Text, this)), m_editor(editor),
      m_line(new TextLabel(TypeRole::Secondary, Role::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_line);
    m_label->setBuddy(editor);
    m_line->setWordWrap(true);
    setLabel(label);
    showLine();
}

// No focus proxy: Tab would come from the last editor to the first field, made after it, and never leave a
// form.
void FormField::focusInEvent(QFocusEvent *event) { m_editor->setFocus(event->reason()); }

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void FormField::setError(const QString &text)
{
    m_error = text;
    m_editor->setProperty(invalidProperty, !text.isEmpty());
    m_editor->update();
    showLine();
}

void FormField::setHint(const QString &text)
{
    m_hint = text;
    showLine();
}

void FormField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    m_line->setText(wrong ? m_error : m_hint);
    m_line->setRole(wrong ? Role::OffText : Role::Muted);
    m_line->setVisible(!m_line->text().isEmpty());
    m_editor->setAccessibleDescription(m_line->text());
}

} // namespace vekha::ui
