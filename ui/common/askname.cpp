// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/askname.h"

#include "ui/common/dialog.h"
#include "ui/common/fields.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int longestName = 60; // more would not fit a segment of the page head

} // namespace

void askName(QWidget *parent, const LiveText &title, const LiveText &verb, const QString &name,
             std::function<void(const QString &)> accepted)
{
    auto *dialog = new Dialog(DialogWidth::Narrow, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptsByItself(false);
    auto *edit = new QLineEdit(name);
    edit->setMaxLength(longestName);
    auto *field = new FormField({}, edit);
    dialog->body()->addWidget(field);
    dialog->setTexts([dialog, field, title, verb] {
        dialog->setTitle(title());
        dialog->setPrimaryText(verb());
        field->setLabel(QCoreApplication::translate("AskName", "Name"));
    });
    QObject::connect(dialog, &Dialog::primaryClicked, dialog,
                     [dialog, edit, field, accepted = std::move(accepted)] {
                         const QString entered = edit->text().simplified();
                         if (entered.isEmpty()) {
                             field->setError(QCoreApplication::translate("AskName", "Enter a name."));
                             return;
                         }
                         dialog->accept();
                         accepted(entered);
                     });
    dialog->open();
    edit->setFocus();
    edit->selectAll();
}

} // namespace vekha::ui
