// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/copytargetsdialog.h"

#include "core/wording/number_input.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vekha::ui {

void askCopyTargets(QWidget *parent, const QString &from, const QString &to, Language language,
                    std::function<void(double change)> accepted)
{
    auto *dialog = new Dialog(DialogWidth::Narrow, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptsByItself(false);
    dialog->setTitle(QCoreApplication::translate("CopyTargets", "Copy targets to %1").arg(to));
    dialog->setPrimaryText(QCoreApplication::translate("CopyTargets", "Copy"));
    auto *text = new TextLabel(
        QCoreApplication::translate(
            "CopyTargets", "The targets of %1 and of its months are taken over, changed by this share. They "
                           "stand in the grid and are stored when you apply them.")
            .arg(from),
        TypeRole::Body, Role::Text);
    text->setWordWrap(true);
    auto *edit = new QLineEdit(QStringLiteral("0"));
    auto *field = new FormField(QCoreApplication::translate("CopyTargets", "Change, %"), edit);
    field->setHint(QCoreApplication::translate("CopyTargets", "10 is 10% more, -5 is 5% less"));
    dialog->body()->addWidget(text);
    dialog->body()->addWidget(field);
    QObject::connect(dialog, &Dialog::primaryClicked, dialog,
                     [dialog, edit, field, language, accepted = std::move(accepted)] {
                         QString typed = edit->text().trimmed();
                         if (typed.startsWith(u'+'))
                             typed.remove(0, 1);
                         if (!typed.endsWith(u'%'))
                             typed += u'%';
                         const auto change =
                             wording::parseMetricNumber(typed, language, metrics::Unit::Percent);
                         if (!change || *change <= -1) {
                             field->setError(QCoreApplication::translate(
                                 "CopyTargets", "Enter a number of percent above -100."));
                             return;
                         }
                         dialog->accept();
                         accepted(*change);
                     });
    dialog->open();
    edit->setFocus();
    edit->selectAll();
}

} // namespace vekha::ui
