// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/checkmenu.h"

#include <QKeyEvent>
#include <QMenu>

namespace vekha::ui {

CheckMenu::CheckMenu(QWidget *parent) : SecondaryButton({}, parent)
{
    setMenu(new QMenu(this));
    setAutoDefault(false);
    menu()->installEventFilter(this);
}

void CheckMenu::setItems(const QList<Item> &items, const QString &none)
{
    const QStringList before = checked();
    m_none = none;
    menu()->clear();
    for (const Item &item : items) {
        QAction *action = menu()->addAction(item.text);
        action->setCheckable(true);
        action->setData(item.code);
        action->setChecked(before.contains(item.code));
        connect(action, &QAction::triggered, this, [this] {
            showText();
            Q_EMIT checkedChanged();
        });
    }
    showText();
}

void CheckMenu::setChecked(const QStringList &codes)
{
    for (QAction *action : menu()->actions())
        action->setChecked(codes.contains(action->data().toString()));
    showText();
}

QStringList CheckMenu::checked() const
{
    QStringList codes;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            codes += action->data().toString();
    }
    return codes;
}

void CheckMenu::showText()
{
    QStringList texts;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            texts += action->text();
    }
    setToolTip(texts.join(QStringLiteral(", ")));
    if (texts.size() > 2)
        texts = {texts[0], texts[1], QStringLiteral("+%1").arg(texts.size() - 2)};
    setText(texts.isEmpty() ? m_none : texts.join(QStringLiteral(", ")));
}

// Space and a click check an item and leave the list open; Enter and Esc close it.
bool CheckMenu::eventFilter(QObject *watched, QEvent *event)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (watched == menu() && (released || space)) {
        if (QAction *action = menu()->activeAction(); action && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return SecondaryButton::eventFilter(watched, event);
}

} // namespace vekha::ui
