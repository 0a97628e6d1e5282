// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datefield.h"

#include "core/wording/translators.h"
#include "ui/common/buttons.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace vekha::ui {

void dressDateEdit(QDateEdit *edit, Language language)
{
    const bool isRussian = language == Language::Russian;
    edit->setCalendarPopup(true);
    edit->setLocale(QLocale(isRussian ? QLocale::Russian : QLocale::English));
    edit->setDisplayFormat(isRussian ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"));
}

DateField::DateField(Language language, QDate offered, QWidget *parent)
    : QWidget(parent), m_offered(offered), m_edit(new QDateEdit(offered, this)),
      m_button(new SecondaryButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button, 1);
    m_button->setIconName(QStringLiteral("calendar"));
    dressDateEdit(m_edit, language);
    showSet(false);
    connect(m_edit, &QDateEdit::dateChanged, this, &DateField::changed);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        setDate(m_offered);
        m_edit->setFocus();
        Q_EMIT changed();
    });
    retranslate();
}

void DateField::setDate(QDate date)
{
    if (date.isValid())
        m_edit->setDate(date);
    showSet(date.isValid());
}

QDate DateField::date() const { return m_set ? m_edit->date() : QDate(); }

void DateField::showSet(bool set)
{
    m_set = set;
    m_edit->setVisible(set);
    m_button->setVisible(!set);
    setFocusProxy(set ? static_cast<QWidget *>(m_edit) : m_button);
}

void DateField::retranslate() { m_button->setText(tr("Choose a date")); }

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        dressDateEdit(m_edit, wording::languageShown());
    }
    QWidget::changeEvent(event);
}

} // namespace vekha::ui
