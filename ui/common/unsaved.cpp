// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsaved.h"

#include "ui/common/buttons.h"
#include "ui/common/dialog.h"

#include <QBoxLayout>
#include <QEvent>

namespace vekha::ui {

bool confirmDiscard(QWidget *parent)
{
    Dialog dialog(DialogWidth::Narrow, parent);
    auto *text = new TextLabel(TypeRole::Body, Role::Text);
    text->setWordWrap(true);
    dialog.body()->addWidget(text);
    dialog.setTexts([&dialog, text] {
        dialog.setTitle(Dialog::tr("Discard the changes?"));
        text->setText(Dialog::tr("What you have filled in is not saved yet."));
        dialog.setPrimaryText(Dialog::tr("Discard"));
        dialog.setCancelText(Dialog::tr("Keep editing"));
    });
    dialog.setDanger(true);
    return dialog.exec() == QDialog::Accepted;
}

UnsavedGuard::UnsavedGuard(QWidget *form, std::function<bool()> isChanged)
    : QObject(form), m_form(form), m_isChanged(std::move(isChanged))
{
    form->installEventFilter(this);
}

// The form learns late which window it stands in, so the window is taken when the form is shown.
bool UnsavedGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::Show && m_window != m_form->window()) {
        m_window = m_form->window();
        if (m_window != m_form)
            m_window->installEventFilter(this);
    }
    if (watched == m_window && event->type() == QEvent::Close && m_isChanged() && !confirmDiscard(m_window)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vekha::ui
